#pragma once
// Puts a window back where it was, or where it can be seen.

#include <QByteArray>

class QMainWindow;

namespace vams::desktop {

/// `geometry`: what QWidget::saveGeometry gave, perhaps with a screen that is gone or smaller now;
/// empty: a good first size. No matter what, the title bar can be grabbed afterwards.
void placeWindow(QMainWindow &window, const QByteArray &geometry);

} // namespace vams::desktop
