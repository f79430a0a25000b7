#pragma once
// The commands that only Browse knows: order and groups. Texts, icons and ids; the page binds them.

#include "ui/pages/browse/asset_order.h"

#include <QString>

namespace vams::ui {

class ActionRegistry;

/// Once or more often: what is there stays.
void declareBrowseCommands(ActionRegistry &actions);

QString orderCommand(AssetOrder order);
QString groupCommand(AssetGroup group);
inline constexpr char reverseCommand[] = "view.sortReversed";

} // namespace vams::ui
