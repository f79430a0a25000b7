#include "viewers/scene/overlay/dimension_marks.h"

#include "viewers/scene/overlay/overlay_picture.h"
#include "viewers/scene/overlay/segment_lines.h"
#include "viewers/scene/overlay/view_marks.h"

namespace vams::viewers {

namespace {

constexpr float dimensionWidth = 1.5f;
constexpr float dotWidth = 7;

/// Shows a picture with its middle on a point of the scene, unless that is behind the camera.
void showOn(OverlayPicture &mark, const QImage &picture, const QVector3D &point,
            const CameraRig &rig)
{
    const bool isSeen = !picture.isNull() && rig.isBefore(point);
    mark.setEnabled(isSeen);
    if (!isSeen)
        return;
    const QSizeF size = picture.deviceIndependentSize();
    const QPointF middle = rig.project(point);
    mark.show(picture, (middle - QPointF(size.width() / 2, size.height() / 2)).toPoint(),
              rig.viewSize().toSize());
}

} // namespace

DimensionMarks::DimensionMarks(SceneLook &look, Qt3DCore::QNode *parent)
    : QEntity(parent)
    , m_look(look)
    , m_lines(new SegmentLines(look, dimensionWidth, this))
    , m_selectedLines(new SegmentLines(look, dimensionWidth, this))
    , m_dots(new SegmentLines(look, dotWidth, this))
    , m_selectedDots(new SegmentLines(look, dotWidth, this))
{}

bool DimensionMarks::setDimensions(const std::vector<Dimension> &dimensions)
{
    if (dimensions == m_dimensions)
        return false;
    m_dimensions = dimensions;
    for (const bool isSelected : {false, true}) {
        std::vector<Segment> lines;
        std::vector<Segment> dots;
        for (const Dimension &each : dimensions) {
            if (each.isSelected != isSelected)
                continue;
            lines.push_back({each.from, each.to});
            dots.push_back({each.from, each.from});
            dots.push_back({each.to, each.to});
        }
        (isSelected ? m_selectedLines : m_lines)->setSegments(lines);
        (isSelected ? m_selectedDots : m_dots)->setSegments(dots);
    }
    return true;
}

void DimensionMarks::setColors(const ViewerStyle &style)
{
    m_style = style;
    m_paintedRatio = 0;
    for (SegmentLines *plain : {m_lines, m_dots})
        plain->setColor(style.text);
    for (SegmentLines *selected : {m_selectedLines, m_selectedDots})
        selected->setColor(style.accent);
}

/// Only what changed: every new picture is a new texture. One label more than is needed stands
/// ready, since Qt 3D loads no texture that comes in the same frame as its material.
void DimensionMarks::paintLabels(double pixelRatio)
{
    while (m_labels.size() <= m_dimensions.size())
        m_labels.push_back({new OverlayPicture(m_look, this), QImage(), QString()});
    for (std::size_t at = 0; at < m_dimensions.size(); ++at) {
        const Dimension &dimension = m_dimensions[at];
        Label &label = m_labels[at];
        const bool isPainted = m_paintedRatio == pixelRatio && !label.image.isNull() &&
                               label.text == dimension.text &&
                               label.isSelected == dimension.isSelected;
        if (isPainted)
            continue;
        label.text = dimension.text;
        label.isSelected = dimension.isSelected;
        label.image =
            dimension.text.isEmpty()
                ? QImage()
                : paintDimension(dimension.text, dimension.isSelected, m_style, pixelRatio);
    }
    m_paintedRatio = pixelRatio;
}

void DimensionMarks::place(const CameraRig &rig, double pixelRatio)
{
    paintLabels(pixelRatio);
    for (SegmentLines *lines : {m_lines, m_selectedLines, m_dots, m_selectedDots})
        lines->setView(rig.viewSize());
    for (std::size_t at = 0; at < m_labels.size(); ++at) {
        const Label &label = m_labels[at];
        if (at < m_dimensions.size())
            showOn(*label.picture, label.image, (m_dimensions[at].from + m_dimensions[at].to) / 2,
                   rig);
        else
            label.picture->setEnabled(false);
    }
}

} // namespace vams::viewers
