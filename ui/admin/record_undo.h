#pragma once
// Creating, changing and deleting a record as steps that can be taken back.

#include "core/base/job.h"
#include "ui/shell/undo/undo_history.h"

#include <functional>

namespace vams::ui {

/// The calls of one kind of record. They run on a pool thread, also after the page is gone: they
/// hold values and the client only. What is made again has the key that it had.
template <class Item>
struct RecordCalls
{
    using Call = std::function<Result<void>(const Item &, Job &)>;
    Call create;
    Call update;
    Call remove;

    [[nodiscard]] UndoStep created(const QString &text, const Location &place,
                                   const Item &item) const
    {
        return {text, place, bound(remove, item), bound(create, item)};
    }
    [[nodiscard]] UndoStep changed(const QString &text, const Location &place, const Item &before,
                                   const Item &after) const
    {
        return {text, place, bound(update, before), bound(update, after)};
    }
    /// `before` null: it was created.
    [[nodiscard]] UndoStep saved(const QString &text, const Location &place, const Item *before,
                                 const Item &after) const
    {
        return before ? changed(text, place, *before, after) : created(text, place, after);
    }

    static std::function<Result<void>(Job &)> bound(const Call &call, const Item &item)
    {
        return [call, item](Job &job) { return call(item, job); };
    }
};

} // namespace vams::ui
