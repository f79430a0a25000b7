#pragma once
// The commands that only the Asset page has; the common ones stand in ui/shell/commands.cpp.

namespace vams::ui {

class ActionRegistry;

void declareAssetCommands(ActionRegistry &actions);

} // namespace vams::ui
