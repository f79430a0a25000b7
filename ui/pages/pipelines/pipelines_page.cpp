#include "ui/pages/pipelines/pipelines_page.h"

#include "core/api/client.h"
#include "core/base/text.h"
#include "ui/admin/json_text.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/admin/record_table.h"
#include "ui/models/library_catalog.h"
#include "ui/pages/pipelines/pipeline_dialog.h"
#include "ui/shell/action_registry.h"

namespace vams::ui {

namespace {

const auto toggleCommand = QLatin1String("pipeline.toggle");

QString pipelineKey(const PipelineRow &row)
{
    return row.pipeline.databaseId.text() + QLatin1Char('/') + row.pipeline.pipelineId.text();
}

/// The ids of workflows by the key of each pipeline they use.
QHash<QString, QStringList> usesOf(const std::vector<Workflow> &workflows)
{
    QHash<QString, QStringList> uses;
    for (const Workflow &workflow : workflows) {
        QStringList seen;
        for (const WorkflowStep &step : workflow.steps) {
            const QString key = step.pipeline.databaseId.text() + QLatin1Char('/') +
                                step.pipeline.pipelineId.text();
            if (!seen.contains(key))
                uses[key] << workflow.workflowId.text();
            seen << key;
        }
    }
    return uses;
}

Result<ListPage<PipelineRow>> readPipelines(const api::Client &client, const ListQuery &query,
                                            Job &job)
{
    Result<ListPage<Pipeline>> page = client.pipelines().listAll(query, job);
    if (!page)
        return fail(page.error());
    // Pipelines are worth showing without what uses them.
    const Result<ListPage<Workflow>> workflows = client.workflows().listAll({}, job);
    const auto uses = workflows ? usesOf(workflows->items) : QHash<QString, QStringList>();
    ListPage<PipelineRow> rows;
    rows.nextToken = page->nextToken;
    for (Pipeline &pipeline : page->items) {
        PipelineRow row{std::move(pipeline), std::nullopt};
        if (workflows)
            row.workflows = uses.value(pipelineKey(row));
        rows.items.push_back(std::move(row));
    }
    return rows;
}

QString placeText(const Pipeline &pipeline)
{
    return pipeline.databaseId.text();
}

QString inputOutput(const Pipeline &pipeline)
{
    return pipeline.outputType.isEmpty()
               ? pipeline.assetType
               : PipelinesPage::tr("%1 to %2").arg(pipeline.assetType, pipeline.outputType);
}

QString stateText(const Pipeline &pipeline)
{
    return pipeline.enabled ? PipelinesPage::tr("Enabled") : PipelinesPage::tr("Off");
}

CellBadge stateBadge(const PipelineRow &row)
{
    return row.pipeline.enabled ? CellBadge{BadgeKind::Success, QStringLiteral("check")}
                                : CellBadge{BadgeKind::Plain, QStringLiteral("minus")};
}

RecordColumn<PipelineRow> pipelineColumn(const QString &title, int width,
                                         QString (*text)(const Pipeline &))
{
    return {.title = title,
            .text = [text](const PipelineRow &row) { return text(row.pipeline); },
            .width = width};
}

RecordSource<PipelineRow> pipelineSource(const api::Client &client)
{
    RecordSource<PipelineRow> source;
    source.key = pipelineKey;
    source.name = [](const PipelineRow &row) { return row.pipeline.pipelineId.text(); };
    source.read = [&client](const ListQuery &query, Job &job) {
        return readPipelines(client, query, job);
    };
    source.columns = {
        {.title = PipelinesPage::tr("Id"), .text = source.name, .look = CellLook::Strong},
        pipelineColumn(PipelinesPage::tr("Database"), metrics::tileMin + metrics::space, placeText),
        pipelineColumn(
            PipelinesPage::tr("Makes"), metrics::tileMin - metrics::space,
            [](const Pipeline &pipeline) { return pipelineTypeText(pipeline.pipelineType); }),
        pipelineColumn(PipelinesPage::tr("Called as"), metrics::tileMin + metrics::wide,
                       [](const Pipeline &pipeline) {
                           return pipelineExecutionText(pipeline.pipelineExecutionType);
                       }),
        pipelineColumn(PipelinesPage::tr("Files"), metrics::tileMin + metrics::space, inputOutput),
        {.title = PipelinesPage::tr("Workflows"),
         .text =
             [](const PipelineRow &row) {
                 return row.workflows ? humanCount(row.workflows->size()) : QString();
             },
         .width = metrics::tileMin - metrics::gap,
         .look = CellLook::Number,
         .sortKey =
             [](const PipelineRow &row) {
                 return QVariant(row.workflows ? row.workflows->size() : -1);
             }},
        {.title = PipelinesPage::tr("State"),
         .text = [](const PipelineRow &row) { return stateText(row.pipeline); },
         .width = metrics::tileMin,
         .look = CellLook::Badge,
         .badge = stateBadge},
    };
    return source;
}

void describeCall(RecordDetails &details, const Pipeline &pipeline)
{
    details.addFact(PipelinesPage::tr("Called as"),
                    pipelineExecutionText(pipeline.pipelineExecutionType));
    details.addFact(PipelinesPage::tr("Function"), pipeline.lambdaName.value_or(QString()));
    details.addFact(PipelinesPage::tr("Queue"), pipeline.sqsQueueUrl.value_or(QString()));
    details.addFact(PipelinesPage::tr("Event bus"), pipeline.eventBridgeBusArn.value_or(QString()));
    details.addFact(PipelinesPage::tr("Source"), pipeline.eventBridgeSource.value_or(QString()));
    details.addFact(PipelinesPage::tr("Detail type"),
                    pipeline.eventBridgeDetailType.value_or(QString()));
    if (!pipeline.waits())
        return;
    details.addFact(PipelinesPage::tr("Timeout"),
                    humanDuration(pipeline.taskTimeout.value_or(QString()).toLongLong() * 1000));
    if (pipeline.taskHeartbeatTimeout)
        details.addFact(PipelinesPage::tr("Heartbeat"),
                        humanDuration(pipeline.taskHeartbeatTimeout->toLongLong() * 1000));
}

/// As it was; the workflows that use it keep what they have.
std::function<Result<void>(Job &)> saving(const api::Client &client, const Pipeline &pipeline)
{
    return [&client, pipeline](Job &job) {
        return client.pipelines().save(pipeline, api::WorkflowUse::Leave, job);
    };
}

} // namespace

PipelinesPage::PipelinesPage(const PageContext &context, const Location &location, QWidget *parent)
    : RecordPage(context, location, tr("Pipelines"), parent)
    , m_pipelines(new RecordTable<PipelineRow>(context.pools, pipelineSource(context.client)))
{
    context.actions.declare({toggleCommand, tr("Enable, or switch off"), QStringLiteral("play")});
    auto *pipelines = new RecordList(
        context,
        {tr("Pipelines"), QStringLiteral("pipeline"), tr("1 pipeline"), tr("%1 pipelines"),
         tr("New pipeline"), tr("Find a pipeline"), tr("No pipelines yet"),
         tr("A pipeline is a program that works on files. Workflows call pipelines one after the "
            "other.")},
        m_pipelines);
    RecordVerbs verbs;
    verbs.create = [this] { edit(nullptr); };
    verbs.edit = [this](int row) { edit(&m_pipelines->at(row)); };
    verbs.remove = [this](int row) {
        return [&client = this->context().client, ref = m_pipelines->at(row).pipeline.ref()](
                   Job &job) { return client.pipelines().remove(ref, job); };
    };
    verbs.restore = [this](int row) {
        return saving(this->context().client, m_pipelines->at(row).pipeline);
    };
    verbs.removeText = [](const QList<int> &) {
        return tr("One that a workflow uses cannot be deleted. What is called stays as it is.");
    };
    verbs.describe = [this](RecordDetails &details, int row) {
        const PipelineRow &shown = m_pipelines->at(row);
        const Pipeline &pipeline = shown.pipeline;
        details.begin(QStringLiteral("pipeline"), pipeline.pipelineId.text());
        details.addText(pipeline.description);
        details.addBadge(tr("State"), stateText(pipeline), stateBadge(shown).kind);
        details.addFact(tr("Database"), placeText(pipeline));
        details.addFact(tr("Makes"), pipelineTypeText(pipeline.pipelineType));
        details.addFact(tr("Files"), inputOutput(pipeline));
        describeCall(details, pipeline);
        details.addTime(tr("Created"), pipeline.dateCreated);
        details.addTime(tr("Changed"), pipeline.dateUpdated.value_or(QString()));
        details.addChips(tr("Used by"), shown.workflows.value_or(QStringList()));
        details.addCode(tr("Parameters"), prettyJson(pipeline.inputParameters));
    };
    verbs.commands = {toggleCommand};
    pipelines->addCommand(toggleCommand);
    pipelines->setVerbs(std::move(verbs));
    context.actions.bind(
        toggleCommand, pipelines,
        [this, pipelines] { toggle(m_pipelines->at(pipelines->currentRow()).pipeline); },
        [pipelines] { return pipelines->currentRow() >= 0; });
    addList(pipelines);
}

void PipelinesPage::edit(const PipelineRow *row)
{
    if (row) {
        openDialog(*row, false, {row->pipeline.databaseId.text()});
        return;
    }
    runAsync(
        context().pools.requests(), this,
        [&client = context().client](Job &job) { return readAllDatabases(client, job); },
        [this](const Result<std::vector<Database>> &databases) {
            if (!databases) {
                list().showProblem(databases.error(), [this] { edit(nullptr); });
                return;
            }
            QStringList ids{globalDatabase};
            for (const Database &database : *databases)
                ids << database.databaseId.text();
            openDialog({}, true, ids);
        });
}

void PipelinesPage::openDialog(const PipelineRow &row, bool isNew, const QStringList &databases)
{
    auto *dialog =
        new PipelineDialog(context().theme, row.pipeline, isNew, databases,
                           isNew ? QStringList() : row.workflows.value_or(QStringList()), window());
    // Read when it was saved: the row that is to be shown then.
    const auto key = std::make_shared<QString>();
    const auto after = std::make_shared<Pipeline>();
    dialog->saveWith(
        context().pools,
        [&client = context().client, dialog, isNew, key, after]() -> FormDialog::Work {
            const Pipeline pipeline = dialog->pipeline();
            *after = pipeline;
            *key = pipelineKey({pipeline, {}});
            return
                [&client, pipeline, use = dialog->workflowUse(), isNew](Job &job) -> Result<void> {
                    // Saving replaces: a new one must not take the place of another.
                    if (isNew && client.pipelines().get(pipeline.ref(), job))
                        return fail(ErrorKind::Invalid,
                                    tr("There is a pipeline with this pipelineId already."));
                    return client.pipelines().save(pipeline, use, job);
                };
        },
        [this, isNew, key, before = row.pipeline, after] {
            list().noteSaved(isNew ? tr("Pipeline created") : tr("Pipeline saved"), *key,
                             stepOf(isNew ? nullptr : &before, *after));
        });
    dialog->open();
}

void PipelinesPage::toggle(const Pipeline &before)
{
    Pipeline pipeline = before;
    pipeline.enabled = !pipeline.enabled;
    runAsync(
        context().pools.requests(), this,
        [&client = context().client, pipeline](Job &job) {
            return client.pipelines().save(pipeline, api::WorkflowUse::Leave, job);
        },
        [this, before, pipeline](const Result<void> &saved) {
            if (!saved) {
                list().showProblem(saved.error());
                return;
            }
            list().noteSaved(pipeline.enabled ? tr("%1 is enabled").arg(pipeline.pipelineId.text())
                                              : tr("%1 is off; workflows with it do not start")
                                                    .arg(pipeline.pipelineId.text()),
                             pipelineKey({pipeline, {}}), stepOf(&before, pipeline));
        });
}

UndoStep PipelinesPage::stepOf(const Pipeline *before, const Pipeline &after) const
{
    const auto &client = context().client;
    const QString name = after.pipelineId.text();
    if (before)
        return {tr("Edit pipeline %1").arg(name), location(), saving(client, *before),
                saving(client, after)};
    return {tr("New pipeline %1").arg(name), location(),
            [&client, ref = after.ref()](Job &job) { return client.pipelines().remove(ref, job); },
            saving(client, after)};
}

} // namespace vams::ui
