#include "ui/models/spoken.h"
#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settings_form.h"
#include "ui/pages/settings/shortcut_dialog.h"
#include "ui/shell/keys/shortcut_presets.h"
#include "ui/support/controls.h"
#include "ui/support/find_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace vams::ui {

namespace {

enum ShortcutColumn
{
    CommandColumn,
    KeysColumn,
    NoteColumn
};

constexpr int idRole = Qt::UserRole;

class ShortcutSection : public SettingsForm
{
    Q_OBJECT

public:
    explicit ShortcutSection(const SettingsContext &context)
        : SettingsForm(tr("Shortcuts"),
                       tr("Menus, tool tips and the palette show a change at once."))
        , m_theme(context.page.theme)
        , m_actions(context.page.actions)
        , m_presets(shortcutPresets())
        , m_presetNote(makeMuted({}, TextStyle::Small))
        , m_filter(new QLineEdit)
        , m_list(new QTreeWidget)
        , m_change(makeButton(m_theme, tr("Change..."), QStringLiteral("edit")))
        , m_clear(makeButton(m_theme, tr("Take away"), QStringLiteral("close")))
        , m_reset(makeButton(m_theme, tr("Reset"), QStringLiteral("undo")))
        , m_resetAll(makeButton(m_theme, tr("Reset all"), {}, ButtonKind::Quiet))
    {
        setMaximumWidth(metrics::settingForm + metrics::cardMin);
        addRow(tr("Set"), makePresets());
        m_presetNote->setWordWrap(true);
        addWide(m_presetNote);
        m_filter->setPlaceholderText(tr("Find a command or a key"));
        m_filter->setAccessibleName(tr("Find a command or a key"));
        addClearButton(*m_filter);
        addFindSign(*m_filter, m_theme);
        addWide(m_filter);
        setUpList();
        addWide(m_list, 1);
        addWide(makeButtons());
        connect(m_filter, &QLineEdit::textChanged, this, &ShortcutSection::filter);
        connect(&m_actions, &ActionRegistry::shortcutsChanged, this, &ShortcutSection::fill);
        connect(&m_actions, &ActionRegistry::declared, this, &ShortcutSection::fill);
        fill();
    }

private:
    QWidget *makePresets()
    {
        m_preset = new QComboBox;
        for (const ShortcutPreset &preset : m_presets)
            m_preset->addItem(preset.name);
        m_preset->addItem(tr("My own"));
        m_preset->setMinimumWidth(metrics::labelColumn * 2);
        connect(m_preset, &QComboBox::activated, this, [this](int number) {
            if (number < static_cast<int>(m_presets.size()))
                m_actions.setChangedShortcuts(m_presets[static_cast<std::size_t>(number)].changes);
            showPreset();
        });
        return m_preset;
    }

    void setUpList()
    {
        m_list->setAccessibleName(tr("Shortcuts"));
        m_list->setHeaderLabels({tr("Command"), tr("Shortcut"), tr("Note")});
        m_list->setRootIsDecorated(false);
        m_list->setProperty("columns", "true");
        m_list->setMinimumHeight(metrics::cardMin);
        m_list->header()->resizeSection(CommandColumn, metrics::cardMin);
        m_list->header()->resizeSection(KeysColumn, metrics::shortcutKeys);
        m_list->header()->setStretchLastSection(true);
        connect(m_list, &QTreeWidget::itemActivated, this, &ShortcutSection::change);
        connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutSection::enableButtons);
    }

    QWidget *makeButtons()
    {
        auto *buttons = new QWidget;
        auto *row = new QHBoxLayout(buttons);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::gap);
        for (QPushButton *button : {m_change, m_clear, m_reset})
            row->addWidget(button);
        row->addStretch(1);
        row->addWidget(m_resetAll);
        connect(m_change, &QPushButton::clicked, this, &ShortcutSection::change);
        connect(m_clear, &QPushButton::clicked, this,
                [this] { m_actions.setShortcuts(current(), {}); });
        connect(m_reset, &QPushButton::clicked, this,
                [this] { m_actions.resetShortcuts(current()); });
        connect(m_resetAll, &QPushButton::clicked, this,
                [this] { m_actions.setChangedShortcuts({}); });
        return buttons;
    }

    [[nodiscard]] QString current() const
    {
        const QTreeWidgetItem *item = m_list->currentItem();
        return item ? item->data(CommandColumn, idRole).toString() : QString();
    }

    /// What became of the keys that the command was declared with.
    [[nodiscard]] QString noteOf(const QString &id) const
    {
        const QList<QKeySequence> now = m_actions.action(id)->shortcuts();
        const QList<QKeySequence> usual = m_actions.defaultShortcuts(id);
        for (const QKeySequence &key : usual) {
            const QString holder = m_actions.holderOf(key);
            if (!holder.isEmpty() && holder != id)
                return tr("%1 belongs to \"%2\"")
                    .arg(key.toString(QKeySequence::NativeText),
                         plainActionText(*m_actions.action(holder)));
        }
        if (now == usual)
            return {};
        return usual.isEmpty()
                   ? tr("Changed")
                   : tr("Changed, was %1")
                         .arg(QKeySequence::listToString(usual, QKeySequence::NativeText));
    }

    void fill()
    {
        const QString chosen = current();
        m_list->clear();
        for (const QString &id : m_actions.ids()) {
            const QAction *action = m_actions.action(id);
            const QString note = noteOf(id);
            auto *item = new QTreeWidgetItem(
                m_list,
                {plainActionText(*action),
                 QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText), note});
            item->setData(CommandColumn, idRole, id);
            for (const int column : {KeysColumn, NoteColumn})
                item->setData(column, Qt::AccessibleTextRole, spokenCell(item->text(column)));
            item->setIcon(CommandColumn, action->icon());
            if (!note.isEmpty() && note != tr("Changed") &&
                !m_actions.changedShortcuts().contains(id))
                item->setIcon(NoteColumn,
                              m_theme.icon(QStringLiteral("warning"), IconRole::Warning));
            if (id == chosen)
                m_list->setCurrentItem(item);
        }
        filter();
        showPreset();
        enableButtons();
    }

    void filter()
    {
        const QString text = m_filter->text().trimmed();
        for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = m_list->topLevelItem(row);
            bool isShown = text.isEmpty();
            for (int column = 0; column < m_list->columnCount() && !isShown; ++column)
                isShown = item->text(column).contains(text, Qt::CaseInsensitive);
            item->setHidden(!isShown);
        }
    }

    void showPreset()
    {
        auto own = static_cast<int>(m_presets.size());
        QString note = tr("Changes of your own.");
        for (int i = 0; i < static_cast<int>(m_presets.size()); ++i) {
            const ShortcutPreset &preset = m_presets[static_cast<std::size_t>(i)];
            if (preset.changes == m_actions.changedShortcuts()) {
                own = i;
                note = preset.note;
            }
        }
        m_preset->setCurrentIndex(own);
        m_presetNote->setText(
            note + QLatin1Char(' ') +
            tr("The keys and the mouse in the 3D view are the viewer's own and stay the same."));
    }

    void enableButtons()
    {
        const QString id = current();
        const QAction *action = m_actions.action(id);
        m_change->setEnabled(action);
        m_clear->setEnabled(action && !action->shortcuts().isEmpty());
        m_reset->setEnabled(action && action->shortcuts() != m_actions.defaultShortcuts(id));
        m_resetAll->setEnabled(!m_actions.changedShortcuts().isEmpty());
    }

    void change()
    {
        const QString id = current();
        if (id.isEmpty())
            return;
        auto *dialog = new ShortcutDialog(m_theme, m_actions, id, this);
        connect(dialog, &Dialog::submitted, this, [this, dialog, id] {
            m_actions.setShortcuts(id, {dialog->shortcut()});
            dialog->accept();
        });
        dialog->open();
    }

    Theme &m_theme;
    ActionRegistry &m_actions;
    std::vector<ShortcutPreset> m_presets;
    QComboBox *m_preset = nullptr;
    QLabel *m_presetNote;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QPushButton *m_change;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};

} // namespace

QWidget *makeShortcutSection(const SettingsContext &context)
{
    return new ShortcutSection(context);
}

} // namespace vams::ui

#include "shortcut_section.moc"
