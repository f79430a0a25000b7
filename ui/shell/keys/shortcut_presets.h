#pragma once
// Sets of shortcuts that feel like another program. Only commands of this program are meant; the
// keys and the mouse of the 3D view are the viewer's own and stay.

#include "ui/shell/action_registry.h"

#include <vector>

namespace vams::ui {

struct ShortcutPreset
{
    QString name;
    QString note;        ///< what is other
    ShortcutMap changes; ///< to the declared ones
};

/// The first is the program's own, without changes.
std::vector<ShortcutPreset> shortcutPresets();

} // namespace vams::ui
