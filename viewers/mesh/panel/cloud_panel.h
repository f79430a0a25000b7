#pragma once
// The controls of a point cloud: colours, size of points, heights, how many are drawn.

#include "viewers/base/viewer_style.h"
#include "viewers/scene/lengths.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QSlider;

namespace vams::viewers {

class HeightRange;
class MeshViewport;

class CloudPanel : public QWidget
{
    Q_OBJECT

public:
    /// The viewport must outlive the panel.
    CloudPanel(MeshViewport &viewport, const ViewerStyle &style, QWidget *parent = nullptr);

    void setColors(const ViewerStyle &style);

private:
    [[nodiscard]] QWidget *makeColour();
    [[nodiscard]] QWidget *makeHeight();
    [[nodiscard]] QWidget *makeDetail();
    void bindHeight();
    void readHeights();
    void apply();
    void showNumbers();
    void showDrawn();

    MeshViewport &m_viewport;
    Lengths m_lengths;
    QComboBox *m_colorBy;
    QSlider *m_size;
    QLabel *m_sizeText;
    HeightRange *m_heights;
    QDoubleSpinBox *m_low;
    QDoubleSpinBox *m_high;
    QSlider *m_budget;
    QLabel *m_drawn;
};

} // namespace vams::viewers
