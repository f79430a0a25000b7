#pragma once
// What a verb says after it worked: the step goes to the history, and a toast over the page offers
// Undo as long as it is the newest.

#include "ui/shell/page.h"
#include "ui/shell/undo/undo_history.h"

#include <QPointer>

#include <vector>

namespace vams::ui {

/// Adds `step` and shows `text` ("Impeller archived  [Undo]") at the bottom of `page`, if that is
/// still there and shows. The toast goes when another step comes.
/// A verb whose call outlives its page runs it with `&context.undo` as the owner of runAsync: then
/// what was done after the page was left can be undone as well.
void noteDone(const PageContext &context, const QPointer<QWidget> &page, const QString &text,
              UndoStep step);

/// One call of many that together are a step.
struct UndoPart
{
    std::function<Result<void>(Job &)> undo;
    std::function<Result<void>(Job &)> redo;
};

/// Undone last first, done again first to last. Where one call fails the step stands still, and
/// goes on from there when it is tried again.
UndoStep stepOfParts(const QString &text, const Location &place, std::vector<UndoPart> parts);

} // namespace vams::ui
