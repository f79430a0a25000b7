#include "viewers/mesh/panel/model_panel.h"

#include "viewers/mesh/mesh_viewport.h"
#include "viewers/mesh/panel/cloud_panel.h"
#include "viewers/mesh/panel/measure_panel.h"
#include "viewers/mesh/panel/panel_head.h"
#include "viewers/mesh/panel/parts_panel.h"
#include "viewers/mesh/panel/section_panel.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

namespace vams::viewers {

namespace {

/// In heights of a line, so that larger type has room; the model keeps its share all the same.
constexpr int panelLines = 17;
constexpr int widestPanel = 380;
/// In larger models the search for the point under the pointer would not keep up with it.
constexpr qint64 mostHovered = 1'000'000;

} // namespace

ModelPanel::ModelPanel(MeshViewport &viewport, const QString &fileName,
                       const ModelCommands &commands, const ViewerStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_viewport(viewport)
    , m_commands(commands)
    , m_measurements(new Measurements(Lengths(viewport.scene().metresPerUnit), this))
    , m_parts(new PartsPanel(viewport.scene().parts, fileName, style))
    , m_measurePanel(new MeasurePanel(*m_measurements, commands.measure->shortcut(), style))
    , m_section(new SectionPanel(viewport.scene().facts.bounds,
                                 viewport.scene().facts.triangles > 0,
                                 Lengths(viewport.scene().metresPerUnit), style))
{
    setAttribute(Qt::WA_StyledBackground);
    fitWidth();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (viewport.scene().facts.isPointCloud) {
        m_cloud = new CloudPanel(viewport, style);
        column->addWidget(m_cloud);
    }
    // A cloud has no parts worth a tree, unless it has several.
    m_parts->setVisible(!m_cloud || viewport.scene().parts.size() > 1);
    column->addWidget(m_parts, 1);
    if (m_parts->isHidden())
        column->addStretch(1);
    column->addWidget(makePanelLine());
    column->addWidget(m_measurePanel);
    column->addWidget(makePanelLine());
    column->addWidget(m_section);
    bindParts();
    bindMeasuring();
    bindSection();
}

void ModelPanel::fitWidth()
{
    setFixedWidth(std::min(fontMetrics().height() * panelLines, widestPanel));
}

void ModelPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitWidth();
    QWidget::changeEvent(event);
}

void ModelPanel::bindParts()
{
    m_parts->setCommands({m_commands.hide, m_commands.isolate, m_commands.showAll});
    PartModel &model = m_parts->model();
    connect(m_parts, &PartsPanel::selectedChanged, this, &ModelPanel::onPartSelected);
    connect(m_parts, &PartsPanel::activated, this,
            [this](int part) { m_viewport.frameOn(m_viewport.scene().parts[part].bounds); });
    connect(&model, &PartModel::hiddenChanged, this, [this, &model] {
        m_viewport.setHidden(model.hidden());
        onPartSelected();
    });
    connect(m_commands.hide, &QAction::triggered, this, [this, &model] {
        const int part = selectedPart();
        model.setShown(part, model.isHidden(part));
    });
    connect(m_commands.isolate, &QAction::triggered, this,
            [this, &model] { model.showOnly(selectedPart()); });
    connect(m_commands.showAll, &QAction::triggered, &model, &PartModel::showAll);
    updateCommands();
}

void ModelPanel::bindMeasuring()
{
    connect(m_commands.measure, &QAction::toggled, this, [this](bool isOn) {
        m_viewport.setPointing(isOn);
        m_first.reset();
        m_under.reset();
        showDimensions();
    });
    m_viewport.setPointing(m_commands.measure->isChecked());
    connect(m_measurePanel, &MeasurePanel::selectedChanged, this, &ModelPanel::showDimensions);
    connect(&m_viewport, &MeshViewport::clicked, this, &ModelPanel::clickAt);
    connect(&m_viewport, &MeshViewport::hovered, this, &ModelPanel::hoverAt);
}

void ModelPanel::bindSection()
{
    connect(m_section, &SectionPanel::changed, this, [this] {
        m_viewport.setSection(m_section->section());
        m_commands.section->setChecked(m_section->section().isOn);
    });
    connect(m_commands.section, &QAction::toggled, m_section, &SectionPanel::setOn);
    m_section->setOn(m_commands.section->isChecked());
}

int ModelPanel::selectedPart() const
{
    return m_parts->selected();
}

QString ModelPanel::partName(int part) const
{
    return m_parts->model().nameOf(part);
}

void ModelPanel::clickAt(const QPointF &position)
{
    if (!m_commands.measure->isChecked()) {
        if (m_viewport.scene().parts.size() < 2)
            return; // there is nothing to tell apart, and the search is long in a large cloud
        const std::optional<Hit> hit = m_viewport.hitAt(position);
        m_parts->select(hit ? hit->part : -1);
        return;
    }
    const std::optional<QVector3D> point = m_viewport.pointAt(position);
    if (!point || (m_first && *m_first == *point))
        return;
    if (!m_first) {
        m_first = point;
        showDimensions();
        return;
    }
    const QVector3D first = *std::exchange(m_first, std::nullopt);
    m_under.reset();
    m_measurePanel->select(m_measurements->add(first, *point));
    showDimensions();
}

void ModelPanel::hoverAt(const QPointF &position)
{
    if (!m_commands.measure->isChecked() || m_viewport.scene().facts.vertices > mostHovered)
        return;
    m_under = m_viewport.pointAt(position);
    showDimensions();
}

bool ModelPanel::cancelPoint()
{
    if (!m_first)
        return false;
    m_first.reset();
    showDimensions();
    return true;
}

void ModelPanel::showDimensions()
{
    std::vector<Dimension> shown = m_measurements->dimensions(m_measurePanel->selected());
    if (m_first) {
        const QVector3D to = m_under.value_or(*m_first);
        const double length = static_cast<double>((to - *m_first).length());
        shown.push_back(
            {*m_first, to,
             length > 0 ? Lengths(m_viewport.scene().metresPerUnit).text(length) : QString(),
             true});
    } else if (m_under) {
        shown.push_back({*m_under, *m_under, {}, true});
    }
    m_viewport.setDimensions(shown);
}

void ModelPanel::onPartSelected()
{
    const int part = selectedPart();
    const bool isSeen = part >= 0 && !m_parts->model().isHidden(part);
    m_viewport.setSelected(isSeen ? m_viewport.scene().parts[part].bounds : Bounds());
    updateCommands();
    emit selectedPartChanged();
}

void ModelPanel::updateCommands()
{
    for (QAction *action : {m_commands.hide, m_commands.isolate})
        action->setEnabled(selectedPart() >= 0);
}

void ModelPanel::setColors(const ViewerStyle &style)
{
    m_parts->setColors(style);
    m_measurePanel->setColors(style);
    m_section->setColors(style);
    if (m_cloud)
        m_cloud->setColors(style);
}

} // namespace vams::viewers
