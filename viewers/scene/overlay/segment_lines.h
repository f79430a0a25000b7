#pragma once
// Straight lines over the 3D view, as wide as wanted whatever the distance: dimensions, the box of
// what is selected.

#include "viewers/data/mesh_data.h"

#include <QColor>
#include <QSizeF>

#include <Qt3DCore/QEntity>

namespace Qt3DCore {
class QAttribute;
class QBuffer;
} // namespace Qt3DCore
namespace Qt3DRender {
class QParameter;
}

namespace vams::viewers {

class SceneLook;

struct Segment
{
    QVector3D from; ///< scene coordinates
    QVector3D to;

    bool operator==(const Segment &) const = default;
};

/// The twelve edges of a box.
[[nodiscard]] std::vector<Segment> edgesOf(const Bounds &box);

class SegmentLines : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    /// `width` in device-independent pixels.
    SegmentLines(SceneLook &look, float width, Qt3DCore::QNode *parent);

    /// True when there is something new to draw.
    bool setSegments(const std::vector<Segment> &segments);
    void setColor(const QColor &color);
    void setView(const QSizeF &size);

private:
    std::vector<Segment> m_segments;
    Qt3DCore::QBuffer *m_buffer;
    QList<Qt3DCore::QAttribute *> m_attributes;
    Qt3DRender::QParameter *m_color;
    Qt3DRender::QParameter *m_view;
};

} // namespace vams::viewers
