#pragma once
// Where a model is cut open: axis, place, side, hatching.

#include "viewers/base/viewer_style.h"
#include "viewers/scene/lengths.h"
#include "viewers/scene/section.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QDoubleSpinBox;
class QSlider;
class QToolButton;

namespace vams::viewers {

class SectionPanel : public QWidget
{
    Q_OBJECT

public:
    /// Only what has surfaces can be filled.
    SectionPanel(const Bounds &bounds, bool canFill, const Lengths &lengths,
                 const ViewerStyle &style, QWidget *parent = nullptr);

    [[nodiscard]] const Section &section() const { return m_section; }
    void setOn(bool isOn);
    void setColors(const ViewerStyle &style);

signals:
    void changed();

private:
    [[nodiscard]] QWidget *makeAxes();
    [[nodiscard]] QWidget *makePlace();
    void setAxis(int axis);
    void setOffset(float offset);
    void show();
    [[nodiscard]] float low() const;
    [[nodiscard]] float span() const;

    Bounds m_bounds;
    Section m_section;
    LengthUnit m_unit;
    QCheckBox *m_on;
    QButtonGroup *m_axes;
    QToolButton *m_flip;
    QSlider *m_slider;
    QDoubleSpinBox *m_number;
    QCheckBox *m_fill;
    QWidget *m_body;
};

} // namespace vams::viewers
