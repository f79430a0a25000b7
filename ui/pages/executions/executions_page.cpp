#include "ui/pages/executions/executions_page.h"

#include "core/api/client.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/admin/record_table.h"
#include "ui/executions/execution_columns.h"
#include "ui/executions/execution_report.h"
#include "ui/executions/execution_text.h"
#include "ui/pages/browse/cover_picture.h"
#include "ui/pages/browse/tile_delegate.h"
#include "ui/shell/navigator.h"

#include <QComboBox>
#include <QMutex>
#include <QPushButton>
#include <QTreeView>

namespace vams::ui {

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
    , m_report(new ExecutionReport(context, this))
    , m_executions(new RecordTable<AssetExecution>(context.pools, source()))
    , m_state(new QComboBox)
    , m_workflow(new QComboBox)
{
    connect(m_executions, &RecordModel::loaded, this, &ExecutionsPage::readCovers);
    connect(m_report, &ExecutionReport::detailsRead, this, &ExecutionsPage::describeAgain);
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
                 return tr("%1, %2").arg(row.assetName, executionInput(row.execution));
             }},
        executionStateColumn(),
        executionStartColumn(),
        executionStarterColumn(),
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
        context().navigator.open(
            Location::ofAsset(shown.asset, executionInputPath(shown.execution)));
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
    m_report->forget();
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
    m_report->begin(details, shown);
    const auto asset = m_assets->constFind(shown.asset.assetId);
    if (asset != m_assets->constEnd())
        details.addWidget(new CoverPicture(context(), *asset));
    details.addFact(tr("Asset"), shown.assetName);
    details.addFact(tr("Database"), shown.asset.databaseId.text());
    m_report->addFacts(details, shown);
    QPushButton *open = makeButton(context().theme, tr("Open asset"), QStringLiteral("assets"));
    connect(open, &QPushButton::clicked, this,
            [this, ref = shown.asset] { context().navigator.open(Location::ofAsset(ref)); });
    details.addWidget(open);
    m_report->addSteps(details, shown);
}

void ExecutionsPage::describeAgain(const QString &id)
{
    const int row = list().currentRow();
    if (row >= 0 && m_executions->keyAt(row) == id)
        describe(list().details(), m_executions->at(row));
}

} // namespace vams::ui
