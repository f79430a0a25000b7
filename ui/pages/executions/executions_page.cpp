#include "ui/pages/executions/executions_page.h"

#include "core/api/client.h"
#include "core/base/text.h"
#include "ui/admin/json_text.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/admin/record_table.h"
#include "ui/pages/browse/cover_picture.h"
#include "ui/pages/browse/tile_delegate.h"
#include "ui/pages/executions/execution_text.h"
#include "ui/shell/navigator.h"
#include "ui/support/relative_time.h"

#include <QComboBox>
#include <QMutex>
#include <QPushButton>
#include <QTreeView>

namespace vams::ui {

namespace {

QString executionKey(const AssetExecution &row)
{
    return row.execution.executionId.text();
}

QString lastedText(const WorkflowExecution &execution)
{
    const QDateTime start = executionTime(execution.startDate);
    const QDateTime stop = executionTime(execution.stopDate);
    return start.isValid() && stop.isValid() ? humanDuration(start.msecsTo(stop)) : QString();
}

RecordColumn<AssetExecution> stateColumn()
{
    return {
        .title = ExecutionsPage::tr("State"),
        .text =
            [](const AssetExecution &row) {
                return executionStateText(row.execution.executionStatus);
            },
        .width = metrics::tileMin + metrics::gap,
        .look = CellLook::Badge,
        .badge =
            [](const AssetExecution &row) { return executionBadge(row.execution.executionStatus); },
        .toolTip = [](const AssetExecution &row) { return row.execution.statusMessage; }};
}

RecordColumn<AssetExecution> startColumn()
{
    const auto start = [](const AssetExecution &row) {
        return executionTime(row.execution.startDate);
    };
    return {.title = ExecutionsPage::tr("Started"),
            .text = [start](const AssetExecution &row) { return relativeTime(start(row)); },
            .width = metrics::tileMin + metrics::margin,
            .sortKey = [start](const AssetExecution &row) { return QVariant(start(row)); },
            .toolTip = [start](const AssetExecution &row) { return absoluteTime(start(row)); }};
}

} // namespace

/// What is asked for; read on a pool's thread.
struct ExecutionsPage::Wanted
{
    QMutex mutex;
    api::ExecutionQuery query;
};

ExecutionsPage::ExecutionsPage(const PageContext &context, const Location &location,
                               QWidget *parent)
    : RecordPage(context, location, tr("Executions"), parent)
    , m_wanted(std::make_shared<Wanted>())
    , m_assets(std::make_shared<QHash<AssetId, Asset>>())
    , m_executions(new RecordTable<AssetExecution>(context.pools, source()))
    , m_state(new QComboBox)
    , m_workflow(new QComboBox)
{
    connect(m_executions, &RecordModel::loaded, this, &ExecutionsPage::readCovers);
    setUpFilters();
    setUpList();
    readWorkflows();
}

RecordSource<AssetExecution> ExecutionsPage::source() const
{
    RecordSource<AssetExecution> source;
    source.key = executionKey;
    source.name = [](const AssetExecution &row) {
        return row.execution.workflow.workflowId.text();
    };
    source.read = [&client = context().client, wanted = m_wanted](const ListQuery &query,
                                                                  Job &job) {
        api::ExecutionQuery asked;
        {
            const QMutexLocker lock(&wanted->mutex);
            asked = wanted->query;
        }
        return client.workflows().allExecutions(asked, query, job);
    };
    source.columns = {
        {.title = tr("Workflow and file"),
         .text = source.name,
         .look = CellLook::Strong,
         .picture =
             [&client = context().client, assets = m_assets](const AssetExecution &row) {
                 const auto known = assets->constFind(row.asset.assetId);
                 return known == assets->constEnd()
                            ? ThumbnailSpot{{}, {}, QStringLiteral("assets"), {}}
                            : coverSpot(client, *known);
             },
         .second =
             [](const AssetExecution &row) {
                 return tr("%1, %2").arg(row.assetName, executionInput(row));
             }},
        stateColumn(),
        startColumn(),
        {.title = tr("By"),
         .text = [](const AssetExecution &row) { return executionStarter(row.execution); },
         .width = metrics::tileMin + metrics::margin},
        {.title = tr("Database"),
         .text = [](const AssetExecution &row) { return row.asset.databaseId.text(); },
         .width = metrics::tileMin},
    };
    return source;
}

void ExecutionsPage::setUpFilters()
{
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("Any state"), QString());
    for (const QString &status : executionStatuses())
        m_state->addItem(executionStateText(status), status);
    m_workflow->setAccessibleName(tr("Workflow"));
    m_workflow->addItem(tr("Any workflow"), QStringList());
    m_workflow->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ExecutionsPage::narrow);
    connect(m_workflow, &QComboBox::currentIndexChanged, this, &ExecutionsPage::narrow);
}

void ExecutionsPage::setUpList()
{
    auto *executions = new RecordList(context(),
                                      {tr("Executions"),
                                       QStringLiteral("executions"),
                                       tr("1 execution"),
                                       tr("%1 executions"),
                                       {},
                                       tr("Find an execution"),
                                       tr("Nothing was executed yet"),
                                       tr("Run a workflow over an asset or a file, or give a "
                                          "workflow the kinds of files that start it.")},
                                      m_executions);
    executions->addTool(m_workflow);
    executions->addTool(m_state);
    executions->setServerFilter(
        {{},
         [this] { return m_state->currentIndex() > 0 || m_workflow->currentIndex() > 0; },
         [this] {
             m_state->setCurrentIndex(0);
             m_workflow->setCurrentIndex(0);
         }});
    executions->setSelectsOne();
    executions->table().sortByColumn(2, Qt::DescendingOrder);
    RecordVerbs verbs;
    verbs.open = [this](int row) {
        const AssetExecution &shown = m_executions->at(row);
        const QString key = shown.execution.inputAssetFileKey;
        const QString path = key.endsWith(QLatin1Char('/'))
                                 ? QString()
                                 : QLatin1Char('/') + key.section(QLatin1Char('/'), 1);
        context().navigator.open(Location::ofAsset(shown.asset, path));
    };
    verbs.describe = [this](RecordDetails &details, int row) {
        describe(details, m_executions->at(row));
    };
    executions->setVerbs(std::move(verbs));
    addList(executions);
}

void ExecutionsPage::narrow()
{
    const QStringList workflow = m_workflow->currentData().toStringList();
    {
        const QMutexLocker lock(&m_wanted->mutex);
        m_wanted->query.status = m_state->currentData().toString();
        m_wanted->query.workflow = {DatabaseId(workflow.value(0)), WorkflowId(workflow.value(1))};
    }
    list().restart();
}

void ExecutionsPage::readWorkflows()
{
    runAsync(
        context().pools.requests(), this,
        [&client = context().client](Job &job) { return client.workflows().listAll({}, job); },
        [this](const Result<ListPage<Workflow>> &workflows) {
            if (!workflows)
                return; // there is no choice then, and the list says what is wrong
            for (const Workflow &workflow : workflows->items)
                m_workflow->addItem(
                    workflow.workflowId.text(),
                    QStringList{workflow.databaseId.text(), workflow.workflowId.text()});
        });
}

void ExecutionsPage::readCovers()
{
    m_details.clear();
    std::vector<AssetRef> wanted;
    for (const AssetExecution &row : m_executions->items())
        if (!m_assets->contains(row.asset.assetId) &&
            std::find(wanted.begin(), wanted.end(), row.asset) == wanted.end())
            wanted.push_back(row.asset);
    if (m_coverJob)
        m_coverJob->cancel();
    if (wanted.empty())
        return;
    m_coverJob = runAsync(
        context().pools.requests(), this,
        [&client = context().client, wanted](Job &job) -> Result<std::vector<Asset>> {
            std::vector<Asset> found;
            for (const AssetRef &ref : wanted) {
                if (job.isCancelled())
                    break;
                // Without a picture the row still has its name.
                if (Result<Asset> asset = client.assets().get(ref, job))
                    found.push_back(std::move(*asset));
            }
            return found;
        },
        [this](const Result<std::vector<Asset>> &found) {
            for (const Asset &asset : found.value_or(std::vector<Asset>()))
                m_assets->insert(asset.assetId, asset);
            list().table().viewport()->update();
        });
}

void ExecutionsPage::describe(RecordDetails &details, const AssetExecution &shown)
{
    const WorkflowExecution &execution = shown.execution;
    const QDateTime start = executionTime(execution.startDate);
    const QDateTime stop = executionTime(execution.stopDate);
    details.begin(QStringLiteral("executions"), execution.workflow.workflowId.text());
    details.addBadge(tr("State"), executionStateText(execution.executionStatus),
                     executionBadge(execution.executionStatus).kind);
    if (!execution.statusMessage.isEmpty())
        details.addWarning(execution.statusMessage);
    const auto asset = m_assets->constFind(shown.asset.assetId);
    if (asset != m_assets->constEnd())
        details.addWidget(new CoverPicture(context(), *asset));
    details.addFact(tr("Asset"), shown.assetName);
    details.addFact(tr("Database"), shown.asset.databaseId.text());
    details.addFact(tr("File"), executionInput(shown), execution.inputAssetFileKey);
    details.addFact(tr("Workflow of"), execution.workflow.databaseId.text());
    details.addFact(tr("Started by"), executionStarter(execution));
    details.addFact(tr("Started"), absoluteTime(start), relativeTime(start));
    details.addFact(tr("Ended"), absoluteTime(stop), relativeTime(stop));
    details.addFact(tr("It took"), lastedText(execution));
    QPushButton *open = makeButton(context().theme, tr("Open asset"), QStringLiteral("assets"));
    connect(open, &QPushButton::clicked, this,
            [this, ref = shown.asset] { context().navigator.open(Location::ofAsset(ref)); });
    details.addWidget(open);
    describeSteps(details, shown);
    details.addHead(tr("Id"));
    details.addId(execution.executionId.text());
}

void ExecutionsPage::describeSteps(RecordDetails &details, const AssetExecution &shown)
{
    const QString id = shown.execution.executionId.text();
    const auto known = m_details.constFind(id);
    if (known != m_details.constEnd()) {
        details.addHead(tr("Steps"));
        int number = 0;
        for (const ExecutionStep &step : known->steps) {
            const QString state = step.status.isEmpty() ? executionStateText(QStringLiteral("NEW"))
                                                        : executionStateText(step.status);
            details.addFact(QString::number(++number) + QLatin1String("  ") + state,
                            step.pipeline.pipelineId.text());
            details.addText(step.log);
        }
        details.addCode(tr("Input"), prettyJson(known->input));
        return;
    }
    if (m_detailsJob)
        m_detailsJob->cancel();
    m_detailsJob = runAsync(
        context().pools.requests(), this,
        [&client = context().client, ref = shown.asset,
         workflow = shown.execution.workflow.workflowId, execution = shown.execution.executionId](
            Job &job) { return client.workflows().execution(ref, workflow, execution, job); },
        [this, id](const Result<ExecutionDetails> &whole) {
            if (!whole)
                return; // what the row says stays
            m_details.insert(id, *whole);
            const int row = list().currentRow();
            if (row >= 0 && m_executions->keyAt(row) == id)
                describe(list().details(), m_executions->at(row));
        });
}

} // namespace vams::ui
