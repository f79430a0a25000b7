#pragma once
// The colours, fonts and icons of the theme as the viewers take them.

#include "viewers/base/viewer_style.h"

namespace vams::ui {

class Theme;

/// To be made again when the theme has changed.
viewers::ViewerStyle viewerStyleOf(const Theme &theme);

} // namespace vams::ui
