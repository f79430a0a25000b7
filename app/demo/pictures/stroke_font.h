#pragma once
// Letters as strokes, as on drawings made with a pen: capitals, digits, a few signs.

#include "app/demo/geometry/outline.h"

#include <QString>

namespace vams::demo {

/// `at` is the left end of the base line; y grows downwards.
std::vector<Polygon> strokesOf(const QString &text, QPointF at, double height);
double textWidth(const QString &text, double height);

} // namespace vams::demo
