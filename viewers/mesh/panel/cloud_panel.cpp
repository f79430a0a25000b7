#include "viewers/mesh/panel/cloud_panel.h"

#include "core/base/text.h"
#include "viewers/mesh/mesh_viewport.h"
#include "viewers/mesh/panel/height_range.h"
#include "viewers/mesh/panel/panel_head.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace vams::viewers {

namespace {

constexpr int layers = 40;
constexpr int budgetSteps = 100;
/// Fewer points than this are always drawn.
constexpr double fewestPoints = 10'000;
constexpr int sizeTextWidth = 40;
constexpr int labelWidth = 64;

enum ColorBy
{
    Own,
    Height
};

bool hasColors(const SceneData &scene)
{
    return std::any_of(scene.meshes.begin(), scene.meshes.end(),
                       [](const SceneMesh &mesh) { return !mesh.colors.isEmpty(); });
}

/// Steps of the slider grow with the number: 0 is fewestPoints, budgetSteps is all.
qint64 pointsAt(int step, qint64 all)
{
    if (step >= budgetSteps || static_cast<double>(all) <= fewestPoints)
        return all;
    const double ratio = static_cast<double>(all) / fewestPoints;
    return static_cast<qint64>(fewestPoints * std::pow(ratio, double(step) / budgetSteps));
}

int stepFor(qint64 points, qint64 all)
{
    if (points >= all || static_cast<double>(all) <= fewestPoints)
        return budgetSteps;
    const double ratio = static_cast<double>(all) / fewestPoints;
    const double share = std::log(static_cast<double>(points) / fewestPoints) / std::log(ratio);
    return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * budgetSteps));
}

/// A title over rows of a label and its control.
QGridLayout *addRows(QWidget *section, const QString &title)
{
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makePanelHead(title, {}));
    auto *rows = new QGridLayout;
    rows->setContentsMargins(panelMargin, 0, panelMargin, panelGap);
    rows->setSpacing(panelGap);
    rows->setColumnStretch(1, 1);
    rows->setColumnMinimumWidth(0, labelWidth);
    column->addLayout(rows);
    return rows;
}

QLabel *makeRowLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("textStyle", QStringLiteral("muted"));
    return label;
}

} // namespace

CloudPanel::CloudPanel(MeshViewport &viewport, const ViewerStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_viewport(viewport)
    , m_lengths(viewport.scene().metresPerUnit)
    , m_colorBy(new QComboBox)
    , m_size(new QSlider(Qt::Horizontal))
    , m_sizeText(new QLabel)
    , m_heights(new HeightRange)
    , m_low(new QDoubleSpinBox)
    , m_high(new QDoubleSpinBox)
    , m_budget(new QSlider(Qt::Horizontal))
    , m_drawn(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *section : {makeColour(), makeHeight(), makeDetail()}) {
        if (column->count() > 0)
            column->addWidget(makePanelLine());
        column->addWidget(section);
    }
    column->addStretch(1);
    bindHeight();
    readHeights();
    setColors(style);
    apply();
}

QWidget *CloudPanel::makeColour()
{
    auto *section = new QWidget;
    QGridLayout *rows = addRows(section, tr("Points"));
    if (hasColors(m_viewport.scene()))
        m_colorBy->addItem(tr("Their own colour"), Own);
    m_colorBy->addItem(tr("Height"), Height);
    m_colorBy->setAccessibleName(tr("Colour by"));
    m_colorBy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    rows->addWidget(makeRowLabel(tr("Colour by")), 0, 0);
    rows->addWidget(m_colorBy, 0, 1, 1, 2);
    m_size->setRange(1, largestPointSize);
    m_size->setAccessibleName(tr("Size of points"));
    m_sizeText->setMinimumWidth(sizeTextWidth);
    m_sizeText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    rows->addWidget(makeRowLabel(tr("Size")), 1, 0);
    rows->addWidget(m_size, 1, 1);
    rows->addWidget(m_sizeText, 1, 2);
    connect(m_colorBy, &QComboBox::currentIndexChanged, this, &CloudPanel::apply);
    const auto showSize = [this](int pixels) {
        const QSignalBlocker quiet(m_size);
        m_size->setValue(pixels);
        m_sizeText->setText(tr("%1 px").arg(pixels));
    };
    connect(m_size, &QSlider::valueChanged, &m_viewport, &MeshViewport::setPointSize);
    connect(&m_viewport, &MeshViewport::pointSizeChanged, this, showSize);
    showSize(m_viewport.pointSize());
    return section;
}

QWidget *CloudPanel::makeHeight()
{
    auto *section = new QWidget;
    QGridLayout *rows = addRows(section, tr("Height"));
    rows->addWidget(m_heights, 0, 0, 1, 3);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(panelGap);
    numbers->addWidget(m_low, 1);
    numbers->addWidget(makeRowLabel(tr("to")));
    numbers->addWidget(m_high, 1);
    rows->addLayout(numbers, 1, 0, 1, 3);
    m_low->setAccessibleName(tr("Lowest height shown"));
    m_high->setAccessibleName(tr("Greatest height shown"));
    return section;
}

QWidget *CloudPanel::makeDetail()
{
    auto *section = new QWidget;
    QGridLayout *rows = addRows(section, tr("Detail"));
    const qint64 all = m_viewport.scene().facts.vertices;
    m_budget->setRange(0, budgetSteps);
    m_budget->setAccessibleName(tr("Most points drawn"));
    m_budget->setValue(stepFor(m_viewport.stillPoints(), all));
    m_budget->setEnabled(static_cast<double>(all) > fewestPoints);
    rows->addWidget(makeRowLabel(tr("Budget")), 0, 0);
    rows->addWidget(m_budget, 0, 1, 1, 2);
    rows->addWidget(makeRowLabel(tr("Drawn")), 1, 0);
    rows->addWidget(m_drawn, 1, 1, 1, 2);
    connect(m_budget, &QSlider::valueChanged, this, [this, all](int step) {
        m_viewport.setStillPoints(pointsAt(step, all));
        showDrawn();
    });
    showDrawn();
    return section;
}

void CloudPanel::bindHeight()
{
    for (QDoubleSpinBox *number : {m_low, m_high}) {
        number->setKeyboardTracking(false);
        connect(number, &QDoubleSpinBox::valueChanged, this, [this] {
            const double least = m_low->minimum();
            const double span = std::max(m_high->maximum() - least, 1e-12);
            m_heights->setRange(static_cast<float>((m_low->value() - least) / span),
                                static_cast<float>((m_high->value() - least) / span));
            apply();
        });
    }
    connect(m_heights, &HeightRange::rangeChanged, this, [this] {
        showNumbers();
        apply();
    });
    connect(&m_viewport, &MeshViewport::upAxisChanged, this, [this] {
        m_heights->setRange(0, 1);
        readHeights();
        apply();
    });
}

void CloudPanel::readHeights()
{
    const UpAxis up = m_viewport.controller().rig().upAxis();
    const Bounds &bounds = m_viewport.scene().facts.bounds;
    const int axis = up == UpAxis::Y ? 1 : 2;
    const auto span = static_cast<double>(bounds.size()[axis]);
    const LengthUnit unit = m_lengths.unitFor(span);
    m_heights->setHeights(heightsOf(m_viewport.scene(), up, layers));
    for (QDoubleSpinBox *number : {m_low, m_high}) {
        const QSignalBlocker quiet(number);
        const double low = static_cast<double>(bounds.min[axis]) * unit.perSceneUnit;
        number->setDecimals(decimalsFor(span * unit.perSceneUnit));
        number->setRange(low, low + span * unit.perSceneUnit);
        number->setSingleStep(span * unit.perSceneUnit / layers);
        number->setSuffix(unit.suffix());
    }
    showNumbers();
}

void CloudPanel::showNumbers()
{
    const double least = m_low->minimum();
    const double span = m_high->maximum() - least;
    const QSignalBlocker quietLow(m_low);
    const QSignalBlocker quietHigh(m_high);
    m_low->setValue(least + span * static_cast<double>(m_heights->low()));
    m_high->setValue(least + span * static_cast<double>(m_heights->high()));
}

void CloudPanel::apply()
{
    m_viewport.setCloudLook({m_colorBy->currentData().toInt() == Height, m_heights->low(),
                             std::max(m_heights->low(), m_heights->high())});
}

void CloudPanel::showDrawn()
{
    const qint64 all = m_viewport.scene().facts.vertices;
    m_drawn->setText(
        tr("%1 of %2").arg(humanCount(std::min(m_viewport.stillPoints(), all)), humanCount(all)));
}

void CloudPanel::setColors(const ViewerStyle &style)
{
    m_heights->setColors(style);
}

} // namespace vams::viewers
