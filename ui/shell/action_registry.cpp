#include "ui/shell/action_registry.h"

#include "core/base/log.h"

#include <QMenu>

namespace vams::ui {

ActionRegistry::ActionRegistry(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{}

QAction *ActionRegistry::declare(const Command &command)
{
    if (QAction *existing = action(command.id))
        return existing;
    auto *created = new QAction(command.text, this);
    created->setObjectName(command.id);
    if (!command.icon.isEmpty())
        created->setIcon(m_theme.icon(command.icon));
    created->setProperty("iconName", command.icon); // for who draws it in another colour
    QList<QKeySequence> shortcuts;
    const bool isChanged = m_changed.contains(command.id);
    for (const QKeySequence &shortcut :
         isChanged ? m_changed.value(command.id) : command.shortcuts) {
        const QString holder = m_shortcuts.value(shortcut);
        if (!holder.isEmpty()) {
            // What the user gave to another command is no mistake.
            if (!isChanged && !m_changed.contains(holder))
                qCWarning(logUi) << shortcut << "is taken by" << holder << "and cannot be given to"
                                 << command.id;
            continue;
        }
        shortcuts.append(shortcut);
    }
    m_defaults.insert(command.id, command.shortcuts);
    created->setEnabled(false);
    connect(created, &QAction::triggered, this, [this, id = command.id] { run(id); });
    m_actions.insert(command.id, created);
    m_order.append(command.id);
    show(command.id, shortcuts);
    emit declared(created);
    return created;
}

void ActionRegistry::bind(const QString &id, QWidget *owner, std::function<void()> run,
                          std::function<bool()> enabled)
{
    Q_ASSERT_X(m_actions.contains(id), "ActionRegistry::bind", qPrintable(id));
    QList<Binding> &bindings = m_bindings[id];
    bindings.removeIf([](const Binding &binding) { return binding.owner.isNull(); });
    bindings.append({owner, std::move(run), std::move(enabled)});
    refresh();
}

void ActionRegistry::refresh()
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        const Binding *binding = current(it.key());
        it.value()->setEnabled(binding && (!binding->enabled || binding->enabled()));
    }
}

QAction *ActionRegistry::action(const QString &id) const
{
    return m_actions.value(id);
}

void ActionRegistry::fill(QMenu &menu, const QStringList &ids) const
{
    for (const QString &id : ids) {
        if (id.isEmpty())
            menu.addSeparator();
        else if (QAction *known = action(id))
            menu.addAction(known);
    }
}

const ActionRegistry::Binding *ActionRegistry::current(const QString &id) const
{
    const auto bindings = m_bindings.constFind(id);
    if (bindings == m_bindings.constEnd())
        return nullptr;
    for (auto it = bindings->crbegin(); it != bindings->crend(); ++it)
        if (it->owner && it->owner->isVisible())
            return &*it;
    return nullptr;
}

void ActionRegistry::run(const QString &id)
{
    const Binding *binding = current(id);
    if (!binding || (binding->enabled && !binding->enabled()))
        return;
    // What runs may bind again and so move the binding.
    const std::function<void()> function = binding->run;
    function();
}

QList<QKeySequence> ActionRegistry::defaultShortcuts(const QString &id) const
{
    return m_defaults.value(id);
}

QString ActionRegistry::holderOf(const QKeySequence &shortcut) const
{
    return m_shortcuts.value(shortcut);
}

void ActionRegistry::show(const QString &id, const QList<QKeySequence> &shortcuts)
{
    QAction *shown = action(id);
    m_shortcuts.removeIf([&id](const auto &taken) { return taken.value() == id; });
    for (const QKeySequence &shortcut : shortcuts)
        m_shortcuts.insert(shortcut, id);
    shown->setShortcuts(shortcuts);
    QString tip = plainActionText(*shown);
    if (!shortcuts.isEmpty())
        tip += QStringLiteral("  %1").arg(shortcuts.first().toString(QKeySequence::NativeText));
    shown->setToolTip(tip);
}

void ActionRegistry::note(const QString &id, const QList<QKeySequence> &shortcuts)
{
    if (shortcuts == m_defaults.value(id))
        m_changed.remove(id);
    else
        m_changed.insert(id, shortcuts);
}

void ActionRegistry::setShortcuts(const QString &id, const QList<QKeySequence> &shortcuts)
{
    if (!m_actions.contains(id))
        return;
    for (const QKeySequence &shortcut : shortcuts) {
        const QString holder = holderOf(shortcut);
        if (holder.isEmpty() || holder == id)
            continue;
        QList<QKeySequence> left = action(holder)->shortcuts();
        left.removeAll(shortcut);
        note(holder, left);
        show(holder, left);
    }
    note(id, shortcuts);
    show(id, shortcuts);
    emit shortcutsChanged();
}

void ActionRegistry::setChangedShortcuts(const ShortcutMap &changes)
{
    m_changed = changes;
    m_shortcuts.clear();
    // What the user chose goes first: a default that is in its way is left out.
    for (const bool isChosen : {true, false})
        for (const QString &id : std::as_const(m_order)) {
            if (m_changed.contains(id) != isChosen)
                continue;
            QList<QKeySequence> shortcuts = m_changed.value(id, m_defaults.value(id));
            shortcuts.removeIf(
                [this](const QKeySequence &shortcut) { return m_shortcuts.contains(shortcut); });
            show(id, shortcuts);
        }
    emit shortcutsChanged();
}

QString plainActionText(const QAction &action)
{
    QString text = action.text();
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("..."));
}

} // namespace vams::ui
