#pragma once
// Everything a user can do, by id. A command is declared once (text, icon, shortcut); menus, tool
// bars, context menus and the palette are views of it; pages bind what it does while they show.

#include "ui/theme/theme.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>

class QMenu;

namespace vams::ui {

struct Command
{
    QString id; ///< "asset.rename"
    QString text;
    QString icon = {};
    QList<QKeySequence> shortcuts = {};
};

/// By id of the command; an empty list: no shortcut.
using ShortcutMap = QMap<QString, QList<QKeySequence>>;

class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(const Theme &theme, QObject *parent = nullptr);

    /// Returns the action, also if it was declared before. A shortcut that another command has is
    /// left out and logged.
    QAction *declare(const Command &command);
    /// While `owner` is visible, the command runs `run`, and is enabled when `enabled` says so (or
    /// always). The latest binding with a visible owner counts.
    void bind(const QString &id, QWidget *owner, std::function<void()> run,
              std::function<bool()> enabled = {});
    /// Asks every binding again whether it is enabled; pages call it when their selection changes.
    void refresh();

    /// Null if it was never declared.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] QStringList ids() const { return m_order; }
    /// Adds the commands in this order; an empty id is a separator.
    void fill(QMenu &menu, const QStringList &ids) const;

    /// What the command was declared with; the user may have changed it.
    [[nodiscard]] QList<QKeySequence> defaultShortcuts(const QString &id) const;
    /// The command that has this shortcut now; empty if it is free.
    [[nodiscard]] QString holderOf(const QKeySequence &shortcut) const;
    /// Gives the command these shortcuts, and takes them from whichever had them.
    void setShortcuts(const QString &id, const QList<QKeySequence> &shortcuts);
    /// Back to what it was declared with; where another has it by now, that one loses it.
    void resetShortcuts(const QString &id) { setShortcuts(id, defaultShortcuts(id)); }
    /// What differs from the declared ones. Unknown ids are kept for commands declared later.
    [[nodiscard]] const ShortcutMap &changedShortcuts() const { return m_changed; }
    /// Replaces all changes by these; an empty map resets every command.
    void setChangedShortcuts(const ShortcutMap &changes);

signals:
    void declared(QAction *action);
    /// Shortcuts are others; the actions have them already.
    void shortcutsChanged();

private:
    struct Binding
    {
        QPointer<QWidget> owner;
        std::function<void()> run;
        std::function<bool()> enabled;
    };

    [[nodiscard]] const Binding *current(const QString &id) const;
    void run(const QString &id);
    void show(const QString &id, const QList<QKeySequence> &shortcuts);
    void note(const QString &id, const QList<QKeySequence> &shortcuts);

    const Theme &m_theme;
    QStringList m_order;
    QHash<QString, QAction *> m_actions;
    QHash<QString, QList<Binding>> m_bindings;
    QHash<QKeySequence, QString> m_shortcuts; ///< who has it now
    QHash<QString, QList<QKeySequence>> m_defaults;
    ShortcutMap m_changed;
};

/// "Rename" for "&Rename...".
QString plainActionText(const QAction &action);

/// The commands that more than one page or the window knows (texts, icons, shortcuts: the table in
/// commands.cpp).
void declareCommonCommands(ActionRegistry &actions);

} // namespace vams::ui
