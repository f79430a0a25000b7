#pragma once
// What stands over the corners of a 3D view, painted to pictures: the axes gizmo, the label, the
// scale bar. No Qt 3D here.

#include "viewers/base/viewer_style.h"
#include "viewers/scene/camera_rig.h"
#include "viewers/scene/lengths.h"

#include <QImage>

#include <optional>

namespace vams::viewers {

constexpr int gizmoSize = 88;

/// Three balls on sticks, the nearest drawn last.
[[nodiscard]] QImage paintGizmo(const CameraAxes &axes, const ViewerStyle &style,
                                double pixelRatio);

/// The view that a click at this place of the gizmo asks for.
[[nodiscard]] std::optional<StandardView> gizmoViewAt(const QPointF &at, const CameraAxes &axes,
                                                      UpAxis up);

/// A bar of a round length with the length beside it.
[[nodiscard]] QImage paintScaleBar(float unitsPerPixel, const Lengths &lengths,
                                   const ViewerStyle &style, double pixelRatio);

/// The length beside a measured line, in a box.
[[nodiscard]] QImage paintDimension(const QString &text, bool isSelected, const ViewerStyle &style,
                                    double pixelRatio);

[[nodiscard]] QImage paintLabel(const QString &text, const ViewerStyle &style, double pixelRatio);

/// 1, 2 or 5 times a power of ten: the longest of these that is at most `most`.
[[nodiscard]] double roundLength(double most);

} // namespace vams::viewers
