#include "app/desktop/window_place.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>

namespace vams::desktop {

namespace {

constexpr QSize firstSize(1440, 900);
constexpr double mostOfScreen = 0.95;
constexpr int grabWidth = 120; ///< of the title bar that must be on some screen

bool canBeGrabbed(const QRect &frame)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(), [&frame](const QScreen *screen) {
        const QRect bar(frame.left(), frame.top(), frame.width(), 1);
        return screen->availableGeometry().intersected(bar).width() >= grabWidth;
    });
}

} // namespace

void placeWindow(QMainWindow &window, const QByteArray &geometry)
{
    const QRect available = window.screen()->availableGeometry();
    const QSize most = (QSizeF(available.size()) * mostOfScreen).toSize();
    if (geometry.isEmpty() || !window.restoreGeometry(geometry)) {
        window.resize(firstSize.boundedTo(most));
        return;
    }
    if (canBeGrabbed(window.frameGeometry()) || window.isMaximized() || window.isFullScreen())
        return;
    window.resize(window.size().boundedTo(most));
    QRect frame = window.frameGeometry();
    frame.moveCenter(available.center());
    window.move(frame.topLeft());
}

} // namespace vams::desktop
