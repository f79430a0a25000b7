#pragma once
// What the machine can draw, and the settings Qt 3D needs before the first window.

#include <QString>
#include <QSurfaceFormat>

namespace vams::viewers {

/// Call once in main, before the application object: chooses Qt 3D's OpenGL renderer (the other one
/// flips captured pictures) unless the user set QT3D_RENDERER.
void prepareGraphics();

struct Graphics
{
    bool isUsable = false;   ///< OpenGL 3.3 core is there
    bool isSoftware = false; ///< drawn by the processor: fewer points, no multi-sampling
    QString renderer;        ///< as the driver calls itself, for facts and logs
};

/// Asked of the driver once, then remembered. User interface's thread only.
const Graphics &graphics();

/// The format of windows and contexts for 3D.
QSurfaceFormat sceneFormat();

} // namespace vams::viewers
