#include "ui/pages/pipelines/pipeline_dialog.h"

#include "ui/pages/pipelines/pipeline_rules.h"
#include "ui/support/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

const auto lambdaType = QLatin1String("Lambda");
const auto queueType = QLatin1String("SQS");
const auto eventType = QLatin1String("EventBridge");

/// Which text of a pipeline a field of the resource holds, in the order of the fields.
constexpr std::optional<QString> Pipeline::*resourceMembers[] = {
    &Pipeline::lambdaName, &Pipeline::sqsQueueUrl, &Pipeline::eventBridgeBusArn,
    &Pipeline::eventBridgeSource, &Pipeline::eventBridgeDetailType};

} // namespace

QString pipelineExecutionText(const QString &executionType)
{
    if (executionType == lambdaType)
        return PipelineDialog::tr("Lambda function");
    if (executionType == queueType)
        return PipelineDialog::tr("SQS queue");
    return executionType == eventType ? PipelineDialog::tr("EventBridge event") : executionType;
}

QString pipelineTypeText(const QString &type)
{
    if (type == QLatin1String("standardFile"))
        return PipelineDialog::tr("Files");
    return type == QLatin1String("previewFile") ? PipelineDialog::tr("Previews") : type;
}

PipelineDialog::PipelineDialog(const Theme &theme, const Pipeline &pipeline, bool isNew,
                               const QStringList &databases, const QStringList &workflows,
                               QWidget *parent)
    : FormDialog(theme, isNew ? tr("New pipeline") : tr("Edit %1").arg(pipeline.pipelineId.text()),
                 isNew ? tr("Create pipeline") : tr("Save changes"), parent)
    , m_before(pipeline)
    , m_database(new QComboBox)
    , m_type(new QComboBox)
    , m_execution(new QComboBox)
    , m_input(new QLineEdit(pipeline.assetType))
    , m_output(new QLineEdit(pipeline.outputType))
    , m_timeout(new QLineEdit(pipeline.taskTimeout.value_or(QString())))
    , m_heartbeat(new QLineEdit(pipeline.taskHeartbeatTimeout.value_or(QString())))
{
    setMinimumWidth(metrics::dialog + metrics::tile);
    body().setSpacing(metrics::tight);
    addIdentity(databases, isNew);
    addKind(isNew);
    addResources();
    addWaiting();
    addRest(workflows);
    connect(m_execution, &QComboBox::currentIndexChanged, this, &PipelineDialog::followExecution);
    connect(m_waits, &QCheckBox::toggled, m_times, &QWidget::setVisible);
    m_times->setVisible(m_waits->isChecked());
    followExecution();
    start(isNew);
}

QHBoxLayout *PipelineDialog::addPair(QWidget *&place)
{
    place = new QWidget;
    auto *pair = new QHBoxLayout(place);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(metrics::space);
    body().addWidget(place);
    return pair;
}

void PipelineDialog::addIdentity(const QStringList &databases, bool isNew)
{
    m_id = new QLineEdit(m_before.pipelineId.text());
    for (const QString &id : databases)
        m_database->addItem(id == globalDatabase ? tr("All databases (GLOBAL)") : id, id);
    m_database->setCurrentIndex(qMax(0, m_database->findData(m_before.databaseId.text())));
    QWidget *place = nullptr;
    QHBoxLayout *pair = addPair(place);
    pair->addWidget(addField(m_id, {.label = tr("Id"),
                                    .problem = [this] { return automationIdProblem(m_id->text()); },
                                    .wireNames = {QStringLiteral("pipelineId")}}),
                    1);
    pair->addWidget(addField(m_database, {.label = tr("Database"),
                                          .wireNames = {QStringLiteral("databaseId")}}),
                    1);
    place->setEnabled(isNew);
    m_description = addText(m_before.description, {.label = tr("Description"),
                                                   .wireNames = {QStringLiteral("description")}});
    m_description->setFixedHeight(metrics::wide);
    addProblem(m_description, [this] { return recordTextProblem(m_description->toPlainText()); });
}

void PipelineDialog::addKind(bool isNew)
{
    for (const QString &type : pipelineTypes())
        m_type->addItem(pipelineTypeText(type), type);
    for (const QString &type : pipelineExecutionTypes())
        m_execution->addItem(pipelineExecutionText(type), type);
    m_type->setCurrentIndex(qMax(0, m_type->findData(m_before.pipelineType)));
    m_execution->setCurrentIndex(qMax(0, m_execution->findData(m_before.pipelineExecutionType)));
    m_execution->setEnabled(isNew);
    QWidget *place = nullptr;
    QHBoxLayout *pair = addPair(place);
    pair->addWidget(
        addField(m_type, {.label = tr("Makes"), .wireNames = {QStringLiteral("pipelineType")}}), 1,
        Qt::AlignTop);
    pair->addWidget(
        addField(m_execution, {.label = tr("Is called as"),
                               .hint = isNew ? tr("Cannot be changed later.")
                                             : tr("Cannot be changed. Make a new one instead."),
                               .wireNames = {QStringLiteral("pipelineExecutionType")}}),
        1, Qt::AlignTop);
    pair = addPair(place);
    pair->addWidget(
        addField(m_input, {.label = tr("Takes"),
                           .hint = tr("Such as .glb, or .all."),
                           .problem = [this] { return fileTypeProblem(m_input->text(), false); },
                           .wireNames = {QStringLiteral("assetType")}}),
        1);
    pair->addWidget(
        addField(m_output, {.label = tr("Gives"),
                            .hint = tr("Such as .usd. May be empty."),
                            .problem = [this] { return fileTypeProblem(m_output->text(), true); },
                            .wireNames = {QStringLiteral("outputType")}}),
        1);
}

QLineEdit *PipelineDialog::addResource(const QString &text, FieldRule rule,
                                       const QString &executionType,
                                       std::function<QString(const QString &)> problem)
{
    QLineEdit *line = addLine(text, std::move(rule));
    addProblem(line, [this, line, executionType, problem = std::move(problem)] {
        return this->executionType() == executionType ? problem(line->text().trimmed()) : QString();
    });
    m_resources.push_back({line, executionType});
    return line;
}

void PipelineDialog::addResources()
{
    addResource(m_before.lambdaName.value_or(QString()),
                {.label = tr("Function"),
                 .hint = tr("Its name. Empty: the server makes a sample function."),
                 .wireNames = {QStringLiteral("lambdaName")}},
                lambdaType, resourceNameProblem);
    addResource(m_before.sqsQueueUrl.value_or(QString()),
                {.label = tr("Address of the queue"), .wireNames = {QStringLiteral("sqsQueueUrl")}},
                queueType, queueUrlProblem);
    addResource(m_before.eventBridgeBusArn.value_or(QString()),
                {.label = tr("Event bus"),
                 .hint = tr("Its ARN. Empty: the default bus."),
                 .wireNames = {QStringLiteral("eventBridgeBusArn")}},
                eventType, eventBusProblem);
    addResource(
        m_before.eventBridgeSource.value_or(QString()),
        {.label = tr("Source of the event"), .wireNames = {QStringLiteral("eventBridgeSource")}},
        eventType, eventSourceProblem);
    addResource(
        m_before.eventBridgeDetailType.value_or(QString()),
        {.label = tr("Detail type"), .wireNames = {QStringLiteral("eventBridgeDetailType")}},
        eventType, resourceNameProblem);
}

void PipelineDialog::addWaiting()
{
    m_waits = addCheck(tr("Wait until it reports back"), m_before.waits());
    QHBoxLayout *pair = addPair(m_times);
    const auto whileWaiting = [this](const std::function<QString()> &problem) {
        return [this, problem] { return m_waits->isChecked() ? problem() : QString(); };
    };
    pair->addWidget(addField(m_timeout, {.label = tr("Timeout, seconds"),
                                         .hint = tr("Empty: a day."),
                                         .problem = whileWaiting(
                                             [this] { return timeoutProblem(m_timeout->text()); }),
                                         .wireNames = {QStringLiteral("taskTimeout")}}),
                    1);
    pair->addWidget(addField(m_heartbeat, {.label = tr("Heartbeat, seconds"),
                                           .hint = tr("Empty: none is expected."),
                                           .problem = whileWaiting([this] {
                                               return heartbeatProblem(m_heartbeat->text(),
                                                                       m_timeout->text());
                                           }),
                                           .wireNames = {QStringLiteral("taskHeartbeatTimeout")}}),
                    1);
}

void PipelineDialog::addRest(const QStringList &workflows)
{
    m_parameters =
        addText(m_before.inputParameters, {.label = tr("Parameters"),
                                           .hint = tr("JSON, or empty."),
                                           .wireNames = {QStringLiteral("inputParameters")}});
    m_parameters->setFont(theme().font(TextStyle::Mono));
    addProblem(m_parameters, [this] { return parametersProblem(m_parameters->toPlainText()); });
    m_enabled = addCheck(tr("Enabled"), m_before.enabled);
    if (workflows.isEmpty())
        return;
    m_updates = addCheck(
        workflows.size() == 1
            ? tr("Also update the workflow that uses it")
            : tr("Also update the %1 workflows that use it").arg(workflows.size()),
        true,
        tr("Without it they go on with what it was: %1").arg(workflows.join(QLatin1String(", "))));
}

QString PipelineDialog::executionType() const
{
    return m_execution->currentData().toString();
}

void PipelineDialog::followExecution()
{
    for (const ResourceField &field : m_resources)
        field.line->parentWidget()->setVisible(field.executionType == executionType());
}

Pipeline PipelineDialog::pipeline() const
{
    Pipeline made = m_before;
    made.pipelineId = PipelineId(m_id->text());
    made.databaseId = DatabaseId(m_database->currentData().toString());
    made.description = m_description->toPlainText().trimmed();
    made.pipelineType = m_type->currentData().toString();
    made.pipelineExecutionType = executionType();
    made.assetType = m_input->text();
    made.outputType = m_output->text();
    const auto given = [](const QLineEdit *line, bool counts) {
        const QString text = line->text().trimmed();
        return counts && !text.isEmpty() ? std::optional(text) : std::nullopt;
    };
    for (std::size_t i = 0; i < m_resources.size(); ++i)
        made.*resourceMembers[i] =
            given(m_resources[i].line, m_resources[i].executionType == executionType());
    made.waitForCallback =
        m_waits->isChecked() ? QStringLiteral("Enabled") : QStringLiteral("Disabled");
    made.taskTimeout = given(m_timeout, m_waits->isChecked());
    made.taskHeartbeatTimeout = given(m_heartbeat, m_waits->isChecked());
    made.inputParameters = m_parameters->toPlainText();
    made.enabled = m_enabled->isChecked();
    return made;
}

api::WorkflowUse PipelineDialog::workflowUse() const
{
    return m_updates && m_updates->isChecked() ? api::WorkflowUse::Update : api::WorkflowUse::Leave;
}

} // namespace vams::ui
