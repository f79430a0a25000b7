#pragma once
// What tests of viewers share: styles like those of the two themes, small models, a pool.

#include "viewers/base/viewer_style.h"
#include "viewers/data/mesh_data.h"

#include <QObject>

class QWidget;

namespace vams::test {

viewers::ViewerStyle darkStyle();
viewers::ViewerStyle lightStyle();

/// A cube of edge 2 round the origin in one colour, six faces with normals.
viewers::MeshData cube(const QVector4D &color);

/// `count` points on a sphere of radius 1, coloured by place when asked.
viewers::MeshData pointBall(int count, bool isColored);

/// Shows the widget and waits until its window is on screen.
bool showOnScreen(QWidget &widget, const QSize &size);

} // namespace vams::test
