#include "ui/shell/undo/undo_toast.h"

#include "ui/shell/action_registry.h"
#include "ui/support/toast.h"

namespace vams::ui {

namespace {

struct PartsRun
{
    std::vector<UndoPart> parts;
    std::size_t done = 0; ///< how many of them are in force

    Result<void> undo(Job &job)
    {
        while (done > 0) {
            if (job.isCancelled())
                return fail(cancelledError());
            if (const Result<void> result = parts[done - 1].undo(job); !result)
                return result;
            --done;
        }
        return {};
    }

    Result<void> redo(Job &job)
    {
        while (done < parts.size()) {
            if (job.isCancelled())
                return fail(cancelledError());
            if (const Result<void> result = parts[done].redo(job); !result)
                return result;
            ++done;
        }
        return {};
    }
};

} // namespace

void noteDone(const PageContext &context, const QPointer<QWidget> &page, const QString &text,
              UndoStep step)
{
    UndoHistory &history = context.undo;
    const int number = history.add(std::move(step));
    if (!page || !page->isVisible())
        return;
    const QAction *undo = context.actions.action(QStringLiteral("edit.undo"));
    const ToastAction action{Toast::tr("Undo"),
                             [&history, number] {
                                 if (history.isNewest(number))
                                     history.undo();
                             },
                             undo ? undo->shortcut() : QKeySequence()};
    Toast *toast = showToast(page, context.theme, text, action);
    // Its button would take back something else.
    QObject::connect(&history, &UndoHistory::changed, toast, [toast, &history, number] {
        if (!history.isNewest(number)) {
            toast->hide();
            toast->deleteLater();
        }
    });
}

UndoStep stepOfParts(const QString &text, const Location &place, std::vector<UndoPart> parts)
{
    // The history runs one step at a time, so the two never meet.
    const auto run = std::make_shared<PartsRun>(PartsRun{std::move(parts)});
    run->done = run->parts.size();
    return {text, place, [run](Job &job) { return run->undo(job); },
            [run](Job &job) { return run->redo(job); }};
}

} // namespace vams::ui
