#pragma once
// Everything a user can do, by id. A command is declared once (text, icon, shortcut); menus, tool
// bars, context menus and the palette are views of it; pages bind what it does while they show.

#include "ui/theme/theme.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
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

signals:
    void declared(QAction *action);

private:
    struct Binding
    {
        QPointer<QWidget> owner;
        std::function<void()> run;
        std::function<bool()> enabled;
    };

    [[nodiscard]] const Binding *current(const QString &id) const;
    void run(const QString &id);

    const Theme &m_theme;
    QStringList m_order;
    QHash<QString, QAction *> m_actions;
    QHash<QString, QList<Binding>> m_bindings;
    QHash<QKeySequence, QString> m_shortcuts;
};

/// The commands that more than one page or the window knows (texts, icons, shortcuts: the table in
/// commands.cpp).
void declareCommonCommands(ActionRegistry &actions);

} // namespace vams::ui
