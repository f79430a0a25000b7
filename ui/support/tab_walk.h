#pragma once
// Tab from control to control. Qt's own walk stops at a widget whose focus proxy lies within it, on
// the way forward only: it jumps over everything that stands before the proxy.

class QWidget;

namespace vams::ui {

/// Gives the keyboard to the next (or previous) control of the window; for focusNextPrevChild of
/// windows. False if there is none.
bool walkTab(QWidget &window, bool forward);

} // namespace vams::ui
