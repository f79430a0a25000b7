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
    QList<QKeySequence> shortcuts;
    for (const QKeySequence &shortcut : command.shortcuts) {
        if (m_shortcuts.contains(shortcut)) {
            qCWarning(logUi) << shortcut << "is taken by" << m_shortcuts.value(shortcut)
                             << "and cannot be given to" << command.id;
            continue;
        }
        m_shortcuts.insert(shortcut, command.id);
        shortcuts.append(shortcut);
    }
    created->setShortcuts(shortcuts);
    QString tip = command.text;
    tip.remove(QLatin1Char('&')).remove(QStringLiteral("..."));
    if (!shortcuts.isEmpty())
        tip += QStringLiteral("  %1").arg(shortcuts.first().toString(QKeySequence::NativeText));
    created->setToolTip(tip);
    created->setEnabled(false);
    connect(created, &QAction::triggered, this, [this, id = command.id] { run(id); });
    m_actions.insert(command.id, created);
    m_order.append(command.id);
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

} // namespace vams::ui
