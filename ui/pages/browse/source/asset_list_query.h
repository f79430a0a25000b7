#pragma once
// What Browse lists: a database or the whole library, active or archived; or assets that are named
// one by one; or those that a search finds by what they are. For pool threads too.

#include "core/model/search.h"
#include "ui/pages/browse/asset_order.h"

#include <optional>
#include <vector>

namespace vams::ui {

/// What the search narrows a list by.
struct AssetFilter
{
    DatabaseId database; ///< within the whole library
    QString assetType;
    QStringList tags; ///< each of these

    bool operator==(const AssetFilter &) const = default;
    [[nodiscard]] bool isEmpty() const
    {
        return database.isEmpty() && assetType.isEmpty() && tags.isEmpty();
    }
};

struct AssetListQuery
{
    DatabaseId database; ///< empty: all
    bool archived = false;
    QString name; ///< only those whose name contains it
    AssetArrangement arrangement = {};
    std::optional<std::vector<AssetRef>> named = {}; ///< these, active or archived, and no others
    AssetFilter filter = {};

    bool operator==(const AssetListQuery &) const = default;
};

/// Active assets that the filter lets through, and how many there are of each value.
SearchQuestion questionOf(const AssetListQuery &query);

} // namespace vams::ui
