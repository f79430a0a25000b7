#pragma once
// Measured distances over a 3D view: a line, a dot at each end, the length beside its middle.

#include "viewers/base/viewer_style.h"
#include "viewers/scene/camera_rig.h"

#include <Qt3DCore/QEntity>

namespace vams::viewers {

class OverlayPicture;
class SceneLook;
class SegmentLines;

struct Dimension
{
    QVector3D from; ///< scene coordinates
    QVector3D to;   ///< the same as `from`: one dot only
    QString text;   ///< empty: no label
    bool isSelected = false;

    bool operator==(const Dimension &) const = default;
};

class DimensionMarks : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    DimensionMarks(SceneLook &look, Qt3DCore::QNode *parent);

    /// True when there is something new to draw; place() shows it.
    bool setDimensions(const std::vector<Dimension> &dimensions);
    void setColors(const ViewerStyle &style);
    /// Labels keep their size, so they move with the camera.
    void place(const CameraRig &rig, double pixelRatio);

private:
    struct Label
    {
        OverlayPicture *picture;
        QImage image;
        QString text; ///< of the image
        bool isSelected = false;
    };

    void paintLabels(double pixelRatio);

    SceneLook &m_look;
    ViewerStyle m_style;
    std::vector<Dimension> m_dimensions;
    SegmentLines *m_lines;
    SegmentLines *m_selectedLines;
    SegmentLines *m_dots;
    SegmentLines *m_selectedDots;
    std::vector<Label> m_labels; ///< more than dimensions; the others are hidden
    double m_paintedRatio = 0;   ///< 0: labels are to be painted anew
};

} // namespace vams::viewers
