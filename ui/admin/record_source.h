#pragma once
// Where the rows of an admin page come from and what its columns are, as data.

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/model/page.h"
#include "ui/admin/record_model.h"

#include <functional>
#include <vector>

namespace vams::ui {

template <class Item>
struct RecordColumn
{
    QString title;
    std::function<QString(const Item &)> text;
    int width = 0; ///< 0: takes what the others leave; one column of a table
    CellLook look = CellLook::Muted;
    std::function<QVariant(const Item &)> sortKey; ///< the text where there is none
    std::function<CellBadge(const Item &)> badge;
    std::function<ThumbnailSpot(const Item &)> picture; ///< stands before the text
    std::function<QString(const Item &)> toolTip;       ///< the text where there is none
    std::function<QString(const Item &)> second;        ///< a line under the text
};

/// Groups of a list stand in the order of their ranks.
struct RecordSection
{
    int rank = 0;
    QString title;
};

/// Where rows come from. `read` runs on a pool's thread.
template <class Item>
struct RecordSource
{
    std::function<QString(const Item &)> key;
    std::function<QString(const Item &)> name;
    std::function<Result<ListPage<Item>>(const ListQuery &, Job &)> read;
    std::vector<RecordColumn<Item>> columns;
    int pageSize = 500;
    /// The next page is read when one scrolls to the end; such a list keeps the order it came in.
    bool readsOnScroll = false;
    std::function<RecordSection(const Item &)> section;
};

} // namespace vams::ui
