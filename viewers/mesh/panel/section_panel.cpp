#include "viewers/mesh/panel/section_panel.h"

#include "viewers/mesh/panel/panel_head.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace vams::viewers {

namespace {

constexpr int sliderSteps = 1000;
/// Arrow keys and the wheel go through the model in so many steps.
constexpr double numberSteps = 100;

} // namespace

SectionPanel::SectionPanel(const Bounds &bounds, bool canFill, const Lengths &lengths,
                           const ViewerStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_bounds(bounds)
    , m_section(Section::through(bounds, 2))
    , m_unit(lengths.unitFor(static_cast<double>(bounds.size().length())))
    , m_on(new QCheckBox(tr("Cut open")))
    , m_axes(new QButtonGroup(this))
    , m_flip(makePanelButton(QStringLiteral("refresh"), tr("The other side")))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_number(new QDoubleSpinBox)
    , m_fill(new QCheckBox(tr("Fill the cut")))
    , m_body(new QWidget)
{
    m_section.fillsCut = canFill;
    m_fill->setChecked(canFill);
    m_fill->setVisible(canFill);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(panelMargin, 0, panelMargin, panelMargin);
    body->setSpacing(panelGap);
    body->addWidget(makeAxes());
    body->addWidget(makePlace());
    body->addWidget(m_fill);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makePanelHead(tr("Section"), {m_on}));
    column->addWidget(m_body);
    connect(m_on, &QCheckBox::toggled, this, &SectionPanel::setOn);
    connect(m_fill, &QCheckBox::toggled, this, [this](bool fills) {
        m_section.fillsCut = fills;
        emit changed();
    });
    setColors(style);
    show();
}

QWidget *SectionPanel::makeAxes()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const QStringList names{tr("X"), tr("Y"), tr("Z")};
    for (int axis = 0; axis < 3; ++axis) {
        auto *button = new QToolButton;
        button->setText(names[axis]);
        button->setCheckable(true);
        button->setProperty("kind", QStringLiteral("segment"));
        button->setProperty("edge", axis == 0   ? QStringLiteral("first")
                                    : axis == 2 ? QStringLiteral("last")
                                                : QString());
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(tr("Cut across %1").arg(names[axis]));
        button->setToolTip(button->accessibleName());
        m_axes->addButton(button, axis);
        layout->addWidget(button, 1);
    }
    layout->addSpacing(panelGap);
    layout->addWidget(m_flip);
    connect(m_axes, &QButtonGroup::idClicked, this, &SectionPanel::setAxis);
    connect(m_flip, &QToolButton::clicked, this, [this] {
        m_section.keepsHigh = !m_section.keepsHigh;
        emit changed();
    });
    return row;
}

QWidget *SectionPanel::makePlace()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(panelGap);
    m_slider->setRange(0, sliderSteps);
    m_slider->setAccessibleName(tr("Place of the cut"));
    m_number->setAccessibleName(tr("Place of the cut"));
    m_number->setKeyboardTracking(false);
    m_number->setSuffix(m_unit.suffix());
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_number);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        setOffset(low() + span() * static_cast<float>(value) / sliderSteps);
    });
    connect(m_number, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { setOffset(static_cast<float>(value / m_unit.perSceneUnit)); });
    return row;
}

float SectionPanel::low() const
{
    return m_bounds.min[m_section.axis];
}

float SectionPanel::span() const
{
    return m_bounds.size()[m_section.axis];
}

void SectionPanel::setOn(bool isOn)
{
    if (m_section.isOn == isOn)
        return;
    m_section.isOn = isOn;
    show();
    emit changed();
}

void SectionPanel::setAxis(int axis)
{
    m_section.axis = axis;
    m_section.offset = m_bounds.centre()[axis];
    show();
    emit changed();
}

void SectionPanel::setOffset(float offset)
{
    m_section.offset = offset;
    show();
    emit changed();
}

void SectionPanel::show()
{
    const QSignalBlocker quietOn(m_on);
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietNumber(m_number);
    m_on->setChecked(m_section.isOn);
    m_body->setVisible(m_section.isOn);
    m_axes->button(m_section.axis)->setChecked(true);
    const auto shown = [this](float length) {
        return static_cast<double>(length) * m_unit.perSceneUnit;
    };
    m_number->setDecimals(decimalsFor(shown(span())));
    m_number->setRange(shown(low()), shown(low() + span()));
    m_number->setSingleStep(shown(span()) / numberSteps);
    m_number->setValue(shown(m_section.offset));
    const float along = span() > 0 ? (m_section.offset - low()) / span() : 0;
    m_slider->setValue(static_cast<int>(std::lround(along * sliderSteps)));
}

void SectionPanel::setColors(const ViewerStyle &style)
{
    tintPanelButton(*m_flip, style);
}

} // namespace vams::viewers
