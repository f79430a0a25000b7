#pragma once
// The order in which Browse shows assets, and the groups they stand in. For pool threads too.

#include "core/model/asset.h"
#include "ui/widgets/board_layout.h"

#include <vector>

namespace vams::ui {

enum class AssetOrder
{
    Stored, ///< as the server lists them
    Name,
    Modified, ///< newest first
    Size,     ///< biggest first
    Type
};

enum class AssetGroup
{
    None,
    Database,
    Type,
    Month ///< of the newest change, newest first
};

struct AssetArrangement
{
    AssetOrder order = AssetOrder::Stored;
    bool isReversed = false;
    AssetGroup group = AssetGroup::None;

    bool operator==(const AssetArrangement &) const = default;
    /// Every asset must be known first.
    [[nodiscard]] bool needsAll() const
    {
        return order != AssetOrder::Stored || group != AssetGroup::None;
    }
};

/// In place, names as people sort them ("part 9" before "part 10"). Returns the groups, in order.
std::vector<BoardSection> arrangeAssets(std::vector<Asset> &assets,
                                        const AssetArrangement &arrangement);

} // namespace vams::ui
