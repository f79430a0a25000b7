#include "ui/pages/workflows/run_dialog.h"

#include "core/api/client.h"
#include "core/base/run_async.h"
#include "ui/admin/asset_choice.h"
#include "ui/support/controls.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QVBoxLayout>

#include <optional>

namespace vams::ui {

namespace {

Result<void> addWorkflowsOf(const api::Client &client, const DatabaseId &database,
                            std::vector<Workflow> &found, Job &job)
{
    ListQuery query;
    do {
        Result<ListPage<Workflow>> page = client.workflows().list(database, query, job);
        if (!page)
            return fail(page.error());
        std::move(page->items.begin(), page->items.end(), std::back_inserter(found));
        if (page->nextToken == query.startingToken)
            break;
        query.startingToken = page->nextToken;
    } while (!query.startingToken.isEmpty());
    return {};
}

} // namespace

Result<ListPage<Workflow>> readWorkflowsFor(const api::Client &client, const DatabaseId &database,
                                            Job &job)
{
    ListPage<Workflow> found;
    std::optional<Error> refused;
    for (const DatabaseId &place : {database, DatabaseId(globalDatabase)}) {
        const Result<void> added = addWorkflowsOf(client, place, found.items, job);
        if (added)
            continue;
        if (added.error().kind != ErrorKind::Denied || refused)
            return fail(added.error());
        refused = added.error();
    }
    return found;
}

RunDialog::RunDialog(const PageContext &context, std::vector<Workflow> workflows, RunPlace place,
                     QWidget *parent)
    : FormDialog(context.theme, tr("Run a workflow"), tr("Run workflow"), parent)
    , m_context(context)
    , m_workflows(std::move(workflows))
    , m_place(std::move(place))
    , m_workflow(new QComboBox)
    , m_asset(new AssetChoice(context))
    , m_file(new QComboBox)
{
    addWorkflows();
    addAsset();
    QLabel *note = makeMuted(tr("This version records the execution and does not run it yet."),
                             TextStyle::Small);
    note->setWordWrap(true);
    body().addWidget(note);
    readFiles();
    start(true);
}

void RunDialog::addWorkflows()
{
    for (const Workflow &workflow : m_workflows) {
        const bool isAllowed = m_place.asset.assetId.isEmpty() ||
                               workflow.databaseId == m_place.asset.databaseId ||
                               workflow.databaseId.text() == globalDatabase;
        if (isAllowed)
            m_workflow->addItem(
                tr("%1 (%2)").arg(workflow.workflowId.text(), workflow.databaseId.text()),
                QVariant(QStringList{workflow.databaseId.text(), workflow.workflowId.text()}));
        if (isAllowed && workflow.ref() == m_place.workflow)
            m_workflow->setCurrentIndex(m_workflow->count() - 1);
    }
    addField(m_workflow, {.label = tr("Workflow"),
                          .problem =
                              [this] {
                                  return m_workflow->count() == 0
                                             ? tr("There is no workflow for this database yet.")
                                             : QString();
                              },
                          .wireNames = {QStringLiteral("workflowId")}});
    m_workflow->setEnabled(m_place.workflow.workflowId.isEmpty());
}

void RunDialog::addAsset()
{
    if (!m_place.asset.assetId.isEmpty())
        m_asset->choose(m_place.asset, m_place.assetName);
    m_asset->setEnabled(m_place.asset.assetId.isEmpty());
    addField(m_asset, {.label = tr("Asset"),
                       .problem =
                           [this] {
                               const DatabaseId wanted = workflow().databaseId;
                               if (asset().assetId.isEmpty())
                                   return tr("Type a part of its name and choose it.");
                               return wanted.text() == globalDatabase ||
                                              wanted == asset().databaseId
                                          ? QString()
                                          : tr("This workflow is for assets of %1; this one is in "
                                               "%2.")
                                                .arg(wanted.text(), asset().databaseId.text());
                           },
                       .wireNames = {QStringLiteral("assetId")},
                       .value = [this] { return QVariant(asset().assetId.text()); }});
    connect(m_asset, &AssetChoice::changed, this, [this] {
        noteEdit(m_asset);
        readFiles();
    });
    m_file->setEditable(true);
    m_file->setInsertPolicy(QComboBox::NoInsert);
    m_file->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_file->completer()->setFilterMode(Qt::MatchContains);
    addField(m_file, {.label = tr("File"),
                      .problem =
                          [this] {
                              return m_file->findText(m_file->currentText()) >= 0
                                         ? QString()
                                         : tr("Choose a file of the asset, or the whole asset.");
                          },
                      .wireNames = {QStringLiteral("fileKey"), QStringLiteral("File")}});
}

void RunDialog::readFiles()
{
    if (asset() == m_read && m_file->count() > 0)
        return;
    m_read = asset();
    if (m_job)
        m_job->cancel();
    m_file->clear();
    m_file->addItem(tr("The whole asset"), QString());
    if (m_read.assetId.isEmpty())
        return;
    m_job = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, ref = m_read](Job &job) {
            return client.files().listEverything(ref, api::ArchivedFiles::Hide, job);
        },
        [this, ref = m_read](const Result<std::vector<FileEntry>> &files) {
            if (ref != m_read || !files)
                return; // the whole asset can be chosen all the same
            for (const FileEntry &file : *files) {
                if (file.isFolder)
                    continue;
                m_file->addItem(file.relativePath, file.key);
                if (file.relativePath == m_place.path)
                    m_file->setCurrentIndex(m_file->count() - 1);
            }
        });
}

WorkflowRef RunDialog::workflow() const
{
    const QStringList parts = m_workflow->currentData().toStringList();
    return {DatabaseId(parts.value(0)), WorkflowId(parts.value(1))};
}

AssetRef RunDialog::asset() const
{
    return m_asset->chosen();
}

QString RunDialog::fileKey() const
{
    return m_file->itemData(m_file->findText(m_file->currentText())).toString();
}

void runWorkflow(const PageContext &context, QWidget *owner, const RunPlace &place,
                 std::function<void()> started, std::function<void(const Error &)> failed)
{
    runAsync(
        context.pools.requests(), owner,
        [&client = context.client, asset = place.asset](Job &job) {
            return asset.assetId.isEmpty() ? client.workflows().listAll({}, job)
                                           : readWorkflowsFor(client, asset.databaseId, job);
        },
        [context, owner, place, started = std::move(started),
         failed = std::move(failed)](Result<ListPage<Workflow>> workflows) {
            if (!workflows) {
                failed(workflows.error());
                return;
            }
            auto *dialog =
                new RunDialog(context, std::move(workflows->items), place, owner->window());
            dialog->saveWith(
                context.pools,
                [&client = context.client, dialog]() -> FormDialog::Work {
                    return [&client, asset = dialog->asset(), workflow = dialog->workflow(),
                            key = dialog->fileKey()](Job &job) -> Result<void> {
                        return client.workflows()
                            .execute(asset, workflow, key, job)
                            .map([](const ExecutionId &) {});
                    };
                },
                started);
            dialog->open();
        });
}

} // namespace vams::ui
