#include "ui/pages/workflows/steps_editor.h"

#include "ui/support/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace vams::ui {

StepsEditor::StepsEditor(const Theme &theme, std::vector<Pipeline> pipelines, QWidget *parent)
    : QWidget(parent)
    , m_pipelines(std::move(pipelines))
    , m_list(new QListWidget)
    , m_offers(new QComboBox)
{
    m_list->setAccessibleName(tr("Steps"));
    m_list->setFixedHeight(5 * metrics::treeRow);
    m_offers->setAccessibleName(tr("Pipeline to add"));
    m_offers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    column->addWidget(m_list);
    column->addWidget(makeButtons(theme));
    setFocusProxy(m_list);
}

QWidget *StepsEditor::makeButtons(const Theme &theme)
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::tight);
    m_add = makeButton(theme, tr("Add step"), QStringLiteral("plus"));
    auto *up = makeIconButton(theme, QStringLiteral("chev-up"), tr("Move step up"));
    auto *down = makeIconButton(theme, QStringLiteral("chev-down"), tr("Move step down"));
    auto *gone = makeIconButton(theme, QStringLiteral("trash"), tr("Remove step"));
    row->addWidget(m_offers, 1);
    row->addWidget(m_add);
    row->addWidget(up);
    row->addWidget(down);
    row->addWidget(gone);
    connect(m_add, &QPushButton::clicked, this, &StepsEditor::add);
    connect(up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(down, &QToolButton::clicked, this, [this] { move(1); });
    connect(gone, &QToolButton::clicked, this, &StepsEditor::remove);
    return place;
}

bool StepsEditor::mayUse(const DatabaseId &pipelineDatabase) const
{
    return pipelineDatabase.text() == globalDatabase || pipelineDatabase == m_database;
}

const Pipeline *StepsEditor::pipelineOf(const WorkflowStep &step) const
{
    const auto found =
        std::find_if(m_pipelines.begin(), m_pipelines.end(),
                     [&step](const Pipeline &pipeline) { return pipeline.ref() == step.pipeline; });
    return found == m_pipelines.end() ? nullptr : &*found;
}

void StepsEditor::setDatabase(const DatabaseId &database)
{
    m_database = database;
    m_offers->clear();
    for (std::size_t i = 0; i < m_pipelines.size(); ++i) {
        const Pipeline &pipeline = m_pipelines[i];
        if (mayUse(pipeline.databaseId))
            m_offers->addItem(tr("%1, %2 (%3)")
                                  .arg(pipeline.pipelineId.text(), pipeline.assetType,
                                       pipeline.databaseId.text()),
                              static_cast<int>(i));
    }
    const bool isThere = m_offers->count() > 0;
    if (!isThere)
        m_offers->addItem(tr("No pipelines in this database yet"));
    m_offers->setEnabled(isThere);
    m_add->setEnabled(isThere);
    showSteps(m_list->currentRow());
}

void StepsEditor::setSteps(std::vector<WorkflowStep> steps)
{
    m_steps = std::move(steps);
    showSteps(0);
}

void StepsEditor::showSteps(int current)
{
    m_list->clear();
    int number = 0;
    for (const WorkflowStep &step : m_steps) {
        const Pipeline *pipeline = pipelineOf(step);
        QString text = tr("%1.  %2 (%3)")
                           .arg(++number)
                           .arg(step.pipeline.pipelineId.text(), step.pipeline.databaseId.text());
        if (!pipeline)
            text = tr("%1, not there any more").arg(text);
        else if (!pipeline->enabled)
            text = tr("%1, off").arg(text);
        m_list->addItem(text);
    }
    m_list->setCurrentRow(qBound(0, current, m_list->count() - 1));
}

void StepsEditor::add()
{
    const auto index = static_cast<std::size_t>(m_offers->currentData().toInt());
    m_steps.push_back(stepOf(m_pipelines[index]));
    showSteps(static_cast<int>(m_steps.size()) - 1);
    emit changed();
}

void StepsEditor::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= static_cast<int>(m_steps.size()))
        return;
    std::swap(m_steps[static_cast<std::size_t>(from)], m_steps[static_cast<std::size_t>(to)]);
    showSteps(to);
    emit changed();
}

void StepsEditor::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_steps.erase(m_steps.begin() + row);
    showSteps(row);
    emit changed();
}

QString StepsEditor::problem() const
{
    if (m_steps.empty())
        return tr("Add at least one step.");
    for (const WorkflowStep &step : m_steps)
        if (!mayUse(step.pipeline.databaseId))
            return tr("%1 is a pipeline of %2. Use those of this database or of GLOBAL.")
                .arg(step.pipeline.pipelineId.text(), step.pipeline.databaseId.text());
    return {};
}

QStringList StepsEditor::print() const
{
    QStringList lines;
    for (const WorkflowStep &step : m_steps)
        lines << step.pipeline.databaseId.text() + QLatin1Char('/') +
                     step.pipeline.pipelineId.text();
    return lines;
}

} // namespace vams::ui
