#include "ui/shell/undo/undo_commands.h"

#include "ui/shell/action_registry.h"
#include "ui/shell/undo/undo_history.h"
#include "ui/support/toast.h"

namespace vams::ui {

UndoCommands::UndoCommands(const PageContext &context, QWidget &frame, QWidget &where)
    : QObject(&frame)
    , m_context(context)
    , m_where(where)
{
    UndoHistory &history = context.undo;
    ActionRegistry &actions = context.actions;
    actions.bind(
        QStringLiteral("edit.undo"), &frame, [&history] { history.undo(); },
        [&history] { return history.canUndo(); });
    actions.bind(
        QStringLiteral("edit.redo"), &frame, [&history] { history.redo(); },
        [&history] { return history.canRedo(); });
    connect(&history, &UndoHistory::changed, this, &UndoCommands::update);
    connect(&history, &UndoHistory::undone, this, [this, &history](const QString &text) {
        emit changed();
        showToast(&m_where, m_context.theme, tr("Undone: %1").arg(text),
                  history.canRedo() ? ToastAction{tr("Redo"), [&history] { history.redo(); }}
                                    : ToastAction());
    });
    connect(&history, &UndoHistory::redone, this, [this, &history](const QString &text) {
        emit changed();
        showToast(&m_where, m_context.theme, tr("Done again: %1").arg(text),
                  {tr("Undo"), [&history] { history.undo(); }});
    });
    connect(&history, &UndoHistory::failed, this, &UndoCommands::onFailed);
    update();
}

void UndoCommands::update()
{
    const auto name = [this](const char *id, const QString &plain, const QString &of,
                             const QString &step) {
        m_context.actions.action(QLatin1String(id))->setText(step.isEmpty() ? plain : of.arg(step));
    };
    // A name may hold an ampersand, which a menu would take for a mnemonic.
    const auto shown = [](QString text) {
        return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    };
    name("edit.undo", tr("Undo"), tr("Undo %1"), shown(m_context.undo.undoText()));
    name("edit.redo", tr("Redo"), tr("Redo %1"), shown(m_context.undo.redoText()));
    m_context.actions.refresh();
}

void UndoCommands::onFailed(const Error &error)
{
    emit changed(); // a part of it may have been done
    showToast(&m_where, m_context.theme, tr("Could not be undone: %1").arg(error.message), {},
              ToastKind::Problem);
}

} // namespace vams::ui
