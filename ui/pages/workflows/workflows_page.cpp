#include "ui/pages/workflows/workflows_page.h"

#include "core/api/client.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/admin/record_table.h"
#include "ui/models/library_catalog.h"
#include "ui/pages/workflows/run_dialog.h"
#include "ui/pages/workflows/workflow_dialog.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/support/toast.h"

namespace vams::ui {

namespace {

const auto runCommand = QLatin1String("workflow.run");

QString workflowKey(const Workflow &workflow)
{
    return workflow.databaseId.text() + QLatin1Char('/') + workflow.workflowId.text();
}

/// What the dialog offers.
struct WorkflowOffers
{
    QStringList databases;
    std::vector<Pipeline> pipelines;
};

Result<WorkflowOffers> readOffers(const api::Client &client, Job &job)
{
    WorkflowOffers offers;
    offers.databases << globalDatabase;
    const Result<std::vector<Database>> databases = readAllDatabases(client, job);
    if (!databases)
        return fail(databases.error());
    for (const Database &database : *databases)
        offers.databases << database.databaseId.text();
    ListQuery query;
    do {
        Result<ListPage<Pipeline>> page = client.pipelines().listAll(query, job);
        if (!page)
            return fail(page.error());
        std::move(page->items.begin(), page->items.end(), std::back_inserter(offers.pipelines));
        if (page->nextToken == query.startingToken)
            break;
        query.startingToken = page->nextToken;
    } while (!query.startingToken.isEmpty());
    return offers;
}

RecordSource<Workflow> workflowSource(const api::Client &client)
{
    RecordSource<Workflow> source;
    source.key = workflowKey;
    source.name = [](const Workflow &workflow) { return workflow.workflowId.text(); };
    source.read = [&client](const ListQuery &query, Job &job) {
        return client.workflows().listAll(query, job);
    };
    source.columns = {
        {.title = WorkflowsPage::tr("Id"),
         .text = source.name,
         .width = metrics::tile + metrics::margin,
         .look = CellLook::Strong},
        {.title = WorkflowsPage::tr("Database"),
         .text = [](const Workflow &workflow) { return workflow.databaseId.text(); },
         .width = metrics::tileMin + metrics::space},
        {.title = WorkflowsPage::tr("Steps"),
         .text =
             [](const Workflow &workflow) {
                 QStringList steps;
                 for (const WorkflowStep &step : workflow.steps)
                     steps << step.pipeline.pipelineId.text();
                 return steps.join(QLatin1Char('\n'));
             },
         .look = CellLook::Chips,
         .sortKey =
             [](const Workflow &workflow) {
                 return QVariant(static_cast<qint64>(workflow.steps.size()));
             }},
        {.title = WorkflowsPage::tr("Starts by itself for"),
         .text =
             [](const Workflow &workflow) { return workflow.autoTriggerOnFileExtensionsUpload; },
         .width = metrics::tile - metrics::space},
    };
    return source;
}

} // namespace

WorkflowsPage::WorkflowsPage(const PageContext &context, const Location &location, QWidget *parent)
    : RecordPage(context, location, tr("Workflows"), parent)
    , m_workflows(new RecordTable<Workflow>(context.pools, workflowSource(context.client)))
{
    context.actions.declare({runCommand, tr("Run workflow..."), QStringLiteral("play")});
    setUpList();
}

void WorkflowsPage::setUpList()
{
    auto *workflows = new RecordList(
        context(),
        {tr("Workflows"), QStringLiteral("workflow"), tr("1 workflow"), tr("%1 workflows"),
         tr("New workflow"), tr("Find a workflow"), tr("No workflows yet"),
         tr("A workflow hands a file to pipelines, one after the other.")},
        m_workflows);
    RecordVerbs verbs;
    verbs.create = [this] { edit({}, true); };
    verbs.edit = [this](int row) { edit(m_workflows->at(row), false); };
    verbs.remove = [this](int row) {
        return [&client = context().client, ref = m_workflows->at(row).ref()](Job &job) {
            return client.workflows().remove(ref, job);
        };
    };
    verbs.restore = [this](int row) {
        return [&client = context().client, workflow = m_workflows->at(row)](Job &job) {
            return client.workflows().save(workflow, job);
        };
    };
    verbs.removeText = [](const QList<int> &) {
        return tr("What it did stays, and so do its pipelines. Undo brings it back.");
    };
    verbs.describe = [this](RecordDetails &details, int row) {
        describe(details, m_workflows->at(row));
    };
    verbs.commands = {runCommand};
    workflows->addCommand(runCommand);
    workflows->setVerbs(std::move(verbs));
    context().actions.bind(
        runCommand, workflows, [this] { run(); },
        [workflows] { return workflows->currentRow() >= 0; });
    addList(workflows);
}

void WorkflowsPage::describe(RecordDetails &details, const Workflow &workflow)
{
    details.begin(QStringLiteral("workflow"), workflow.workflowId.text());
    details.addText(workflow.description);
    details.addFact(tr("Database"), workflow.databaseId.text());
    details.addFact(tr("Starts for"), workflow.autoTriggerOnFileExtensionsUpload.isEmpty()
                                          ? tr("Nothing by itself")
                                          : workflow.autoTriggerOnFileExtensionsUpload);
    details.addTime(tr("Created"), workflow.dateCreated);
    details.addTime(tr("Changed"), workflow.dateModified);
    details.addFact(tr("Changed by"), workflow.modifiedBy);
    details.addButtons({context().actions.action(runCommand)});
    details.addHead(tr("Steps"));
    int number = 0;
    for (const WorkflowStep &step : workflow.steps)
        details.addFact(QString::number(++number), step.pipeline.pipelineId.text() +
                                                       QLatin1String(", ") +
                                                       step.pipeline.databaseId.text());
}

void WorkflowsPage::edit(const Workflow &workflow, bool isNew)
{
    runAsync(
        context().pools.requests(), this,
        [&client = context().client](Job &job) { return readOffers(client, job); },
        [this, workflow, isNew](Result<WorkflowOffers> offers) {
            if (!offers) {
                list().showProblem(offers.error(),
                                   [this, workflow, isNew] { edit(workflow, isNew); });
                return;
            }
            openDialog(workflow, isNew,
                       isNew ? offers->databases : QStringList{workflow.databaseId.text()},
                       std::move(offers->pipelines));
        });
}

void WorkflowsPage::openDialog(const Workflow &workflow, bool isNew, const QStringList &databases,
                               std::vector<Pipeline> pipelines)
{
    auto *dialog = new WorkflowDialog(context().theme, workflow, isNew, databases,
                                      std::move(pipelines), window());
    const auto key = std::make_shared<QString>();
    const auto after = std::make_shared<Workflow>();
    dialog->saveWith(
        context().pools,
        [&client = context().client, dialog, isNew, key, after]() -> FormDialog::Work {
            const Workflow made = dialog->workflow();
            *after = made;
            *key = workflowKey(made);
            return [&client, made, isNew](Job &job) -> Result<void> {
                // Saving replaces: a new one must not take the place of another.
                if (isNew && client.workflows().get(made.ref(), job))
                    return fail(ErrorKind::Invalid,
                                tr("There is a workflow with this workflowId already."));
                return client.workflows().save(made, job);
            };
        },
        [this, isNew, key, before = workflow, after] {
            list().noteSaved(isNew ? tr("Workflow created") : tr("Workflow saved"), *key,
                             stepOf(isNew ? nullptr : &before, *after));
        });
    dialog->open();
}

void WorkflowsPage::run()
{
    RunPlace place;
    place.workflow = m_workflows->at(list().currentRow()).ref();
    runWorkflow(
        context(), this, place,
        [this] {
            showToast(this, context().theme, tr("Execution recorded"),
                      {tr("Show"), [this] {
                           context().navigator.open({QStringLiteral("executions"), {}});
                       }});
        },
        [this](const Error &error) { list().showProblem(error); });
}

UndoStep WorkflowsPage::stepOf(const Workflow *before, const Workflow &after) const
{
    const auto &client = context().client;
    const auto save = [&client](const Workflow &workflow) {
        return [&client, workflow](Job &job) { return client.workflows().save(workflow, job); };
    };
    const QString name = after.workflowId.text();
    if (before)
        return {tr("Edit workflow %1").arg(name), location(), save(*before), save(after)};
    return {tr("New workflow %1").arg(name), location(),
            [&client, ref = after.ref()](Job &job) { return client.workflows().remove(ref, job); },
            save(after)};
}

} // namespace vams::ui
