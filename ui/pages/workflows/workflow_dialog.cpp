#include "ui/pages/workflows/workflow_dialog.h"

#include "ui/pages/pipelines/pipeline_rules.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
constexpr int longestTrigger = 1024;
const auto reservedWorkflow = QLatin1String("executions");
} // namespace

QString triggerProblem(const QString &extensions)
{
    if (extensions.isEmpty())
        return {};
    if (extensions.size() > longestTrigger)
        return WorkflowDialog::tr("At most %1 letters.").arg(longestTrigger);
    static const QRegularExpression pattern(QStringLiteral("^\\.?[a-zA-Z0-9]+\\z"));
    for (const QString &part : extensions.split(QLatin1Char(',')))
        if (!pattern.match(part.trimmed()).hasMatch())
            return part.trimmed().isEmpty()
                       ? WorkflowDialog::tr("There is a comma too many.")
                       : WorkflowDialog::tr("%1 is no ending of a file.").arg(part.trimmed());
    return {};
}

WorkflowDialog::WorkflowDialog(const Theme &theme, const Workflow &workflow, bool isNew,
                               const QStringList &databases, std::vector<Pipeline> pipelines,
                               QWidget *parent)
    : FormDialog(theme, isNew ? tr("New workflow") : tr("Edit %1").arg(workflow.workflowId.text()),
                 isNew ? tr("Create workflow") : tr("Save changes"), parent)
    , m_before(workflow)
    , m_id(new QLineEdit(workflow.workflowId.text()))
    , m_database(new QComboBox)
    , m_steps(new StepsEditor(theme, std::move(pipelines)))
{
    setMinimumWidth(metrics::dialog + metrics::tile);
    addIdentity(databases, isNew);
    m_steps->setSteps(workflow.steps);
    addField(m_steps,
             {.label = tr("Steps"),
              .hint = tr("They work one after the other, from top to bottom."),
              .problem = [this] { return m_steps->problem(); },
              .wireNames = {QStringLiteral("specifiedPipelines"), QStringLiteral("functions")},
              .value = [this] { return QVariant(m_steps->print()); }});
    connect(m_steps, &StepsEditor::changed, this, [this] { noteEdit(m_steps); });
    m_trigger = addLine(workflow.autoTriggerOnFileExtensionsUpload,
                        {.label = tr("Starts by itself for files that come"),
                         .hint = tr("Such as .glb,.obj, or all. Empty: never by itself."),
                         .wireNames = {QStringLiteral("autoTriggerOnFileExtensionsUpload")}});
    addProblem(m_trigger, [this] { return triggerProblem(m_trigger->text().trimmed()); });
    connect(m_database, &QComboBox::currentIndexChanged, this, &WorkflowDialog::followDatabase);
    followDatabase();
    start(isNew);
}

void WorkflowDialog::addIdentity(const QStringList &databases, bool isNew)
{
    for (const QString &id : databases)
        m_database->addItem(id == globalDatabase ? tr("All databases (GLOBAL)") : id, id);
    m_database->setCurrentIndex(qMax(0, m_database->findData(m_before.databaseId.text())));
    auto *place = new QWidget;
    auto *pair = new QHBoxLayout(place);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(metrics::space);
    pair->addWidget(addField(m_id, {.label = tr("Id"),
                                    .problem =
                                        [this] {
                                            return m_id->text() == reservedWorkflow
                                                       ? tr("This word is taken. Choose another.")
                                                       : automationIdProblem(m_id->text());
                                        },
                                    .wireNames = {QStringLiteral("workflowId")}}),
                    1);
    pair->addWidget(addField(m_database, {.label = tr("Database"),
                                          .wireNames = {QStringLiteral("databaseId")}}),
                    1);
    place->setEnabled(isNew);
    body().addWidget(place);
    m_description = addText(m_before.description, {.label = tr("Description"),
                                                   .wireNames = {QStringLiteral("description")}});
    m_description->setFixedHeight(metrics::wide);
    addProblem(m_description, [this] { return recordTextProblem(m_description->toPlainText()); });
}

void WorkflowDialog::followDatabase()
{
    m_steps->setDatabase(DatabaseId(m_database->currentData().toString()));
    noteEdit(m_steps);
}

Workflow WorkflowDialog::workflow() const
{
    Workflow made = m_before;
    made.workflowId = WorkflowId(m_id->text());
    made.databaseId = DatabaseId(m_database->currentData().toString());
    made.description = m_description->toPlainText().trimmed();
    made.steps = m_steps->steps();
    made.autoTriggerOnFileExtensionsUpload = m_trigger->text().trimmed();
    return made;
}

} // namespace vams::ui
