#pragma once
// Assets under the pointer while they are dragged, and on the clipboard.

#include "core/base/ids.h"

#include <vector>

class QMimeData;

namespace vams::ui {

inline constexpr char assetMimeType[] = "application/x-vams-assets";

/// Nothing if the data holds no assets, or is not what Browse offers.
std::vector<AssetRef> offeredAssets(const QMimeData &data);

} // namespace vams::ui
