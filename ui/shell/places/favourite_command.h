#pragma once
// The command that stars assets, asset.favourite: it is checked while all that it means are
// favourites, and takes the star from them then.

#include "ui/shell/page.h"

#include <functional>
#include <vector>

namespace vams::ui {

/// While `owner` is visible, the command means what `which` gives; nothing: it is not enabled.
void bindFavourite(const PageContext &context, QWidget *owner,
                   std::function<std::vector<AssetRef>()> which);

} // namespace vams::ui
