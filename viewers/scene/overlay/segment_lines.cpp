#include "viewers/scene/overlay/segment_lines.h"

#include "viewers/scene/scene_look.h"

#include <QVector2D>

#include <Qt3DCore/QAttribute>
#include <Qt3DCore/QBuffer>
#include <Qt3DCore/QGeometry>
#include <Qt3DRender/QGeometryRenderer>
#include <Qt3DRender/QParameter>

namespace vams::viewers {

namespace {

using Qt3DCore::QAttribute;

/// Both ends, the side of the line on which a corner lies seen from its own end, and from the
/// first.
constexpr int floatsACorner = 8;
constexpr int cornersASegment = 6;

void addCorner(QByteArray &bytes, const QVector3D &at, const QVector3D &other, float ownSide,
               float side)
{
    const float values[floatsACorner] = {at.x(),    at.y(),    at.z(),  other.x(),
                                         other.y(), other.z(), ownSide, side};
    bytes.append(reinterpret_cast<const char *>(values), sizeof values);
}

/// A quadrangle that the vertex shader draws out to the width.
void addSegment(QByteArray &bytes, const Segment &segment)
{
    addCorner(bytes, segment.from, segment.to, 1, 1);
    addCorner(bytes, segment.from, segment.to, -1, -1);
    addCorner(bytes, segment.to, segment.from, 1, -1);
    addCorner(bytes, segment.to, segment.from, 1, -1);
    addCorner(bytes, segment.to, segment.from, -1, 1);
    addCorner(bytes, segment.from, segment.to, 1, 1);
}

} // namespace

std::vector<Segment> edgesOf(const Bounds &box)
{
    std::vector<Segment> edges;
    const auto corner = [&box](int at) {
        return QVector3D(at & 1 ? box.max.x() : box.min.x(), at & 2 ? box.max.y() : box.min.y(),
                         at & 4 ? box.max.z() : box.min.z());
    };
    for (int from = 0; from < 8; ++from)
        for (int axis = 1; axis < 8; axis *= 2)
            if (!(from & axis))
                edges.push_back({corner(from), corner(from | axis)});
    return edges;
}

SegmentLines::SegmentLines(SceneLook &look, float width, Qt3DCore::QNode *parent)
    : QEntity(parent)
    , m_color(new Qt3DRender::QParameter(QStringLiteral("lineColor"), QVector4D(), this))
    , m_view(new Qt3DRender::QParameter(QStringLiteral("viewSize"), QVector2D(1, 1), this))
{
    auto *geometry = new Qt3DCore::QGeometry(this);
    m_buffer = new Qt3DCore::QBuffer(geometry);
    const auto add = [this, geometry](const QString &name, uint floats, uint offset) {
        auto *attribute = new QAttribute(m_buffer, name, QAttribute::Float, floats, 0,
                                         offset * sizeof(float), floatsACorner * sizeof(float));
        attribute->setAttributeType(QAttribute::VertexAttribute);
        geometry->addAttribute(attribute);
        m_attributes.append(attribute);
    };
    add(QAttribute::defaultPositionAttributeName(), 3, 0);
    add(QStringLiteral("otherEnd"), 3, 3);
    add(QStringLiteral("side"), 2, 6);
    auto *renderer = new Qt3DRender::QGeometryRenderer(this);
    renderer->setPrimitiveType(Qt3DRender::QGeometryRenderer::Triangles);
    renderer->setGeometry(geometry);
    addComponent(renderer);
    auto *wide = new Qt3DRender::QParameter(QStringLiteral("width"), width, this);
    addComponent(look.makeOverlay(QStringLiteral("segment.vert"), QStringLiteral("segment.frag"),
                                  {m_color, m_view, wide}));
    setEnabled(false);
}

bool SegmentLines::setSegments(const std::vector<Segment> &segments)
{
    if (segments == m_segments)
        return false;
    m_segments = segments;
    QByteArray bytes;
    for (const Segment &segment : segments)
        addSegment(bytes, segment);
    m_buffer->setData(bytes);
    for (QAttribute *attribute : std::as_const(m_attributes))
        attribute->setCount(static_cast<uint>(segments.size()) * cornersASegment);
    setEnabled(!segments.empty());
    return true;
}

void SegmentLines::setColor(const QColor &color)
{
    m_color->setValue(QVector4D(rgb(color), 1));
}

void SegmentLines::setView(const QSizeF &size)
{
    m_view->setValue(
        QVector2D(static_cast<float>(size.width()), static_cast<float>(size.height())));
}

} // namespace vams::viewers
