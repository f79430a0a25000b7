#include "ui/pages/browse/database_upload.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/transfer/upload.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/pages/browse/upload_dialog.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/shell/navigator.h"
#include "ui/support/error_panel.h"
#include "ui/support/preferences.h"
#include "ui/support/toast.h"

#include <QFileInfo>

namespace vams::ui {

namespace {

/// Adds the progress of one asset's upload to what is done already.
Result<void> uploadOne(const api::Client &client, UploadedAsset &asset,
                       const transfer::UploadOptions &options, QThreadPool &pool, qint64 before,
                       qint64 total, Job &job)
{
    if (asset.created.isEmpty()) {
        const Result<AssetId> created = client.assets().create(asset.asset, job);
        if (!created)
            return fail(created.error());
        asset.created = *created;
    }
    Job part(
        [&job, before, total](const Progress &progress) {
            job.report(before + progress.done, total, progress.text);
        },
        job.token());
    const auto report = transfer::uploadFiles(client, {asset.asset.databaseId, asset.created},
                                              asset.left, options, pool, part);
    if (!report)
        return fail(report.error());
    asset.left = report->remaining();
    return report->outcome();
}

qint64 bytesOf(const UploadedAsset &asset)
{
    qint64 bytes = 0;
    for (const transfer::UploadItem &item : asset.left)
        bytes += item.size;
    return bytes;
}

} // namespace

std::vector<UploadedAsset> assetPerFile(const std::vector<transfer::UploadItem> &items,
                                        const DatabaseId &database)
{
    std::vector<UploadedAsset> assets;
    for (const transfer::UploadItem &item : items) {
        const QString name = item.relativeKey.section(QLatin1Char('/'), -1);
        UploadedAsset asset;
        asset.asset.databaseId = database;
        asset.asset.assetName = QFileInfo(name).completeBaseName();
        if (asset.asset.assetName.isEmpty())
            asset.asset.assetName = name;
        asset.asset.description = DatabaseUpload::tr("Uploaded from %1").arg(name);
        asset.asset.description.truncate(256);
        asset.left = {{item.localPath, QLatin1Char('/') + name, item.size}};
        assets.push_back(std::move(asset));
    }
    return assets;
}

Result<void> uploadAssets(const api::Client &client, std::vector<UploadedAsset> &assets,
                          const QString &allowedExtensions, QThreadPool &pool, Job &job)
{
    transfer::UploadOptions options;
    options.allowedExtensions = allowedExtensions;
    options.parallel = Preferences().parallelTransfers();
    qint64 total = 0;
    for (const UploadedAsset &asset : assets)
        total += bytesOf(asset);
    qint64 before = 0;
    std::optional<Error> first;
    int failed = 0;
    for (UploadedAsset &asset : assets) {
        if (job.isCancelled())
            return fail(cancelledError());
        const qint64 bytes = bytesOf(asset);
        const bool isDone = !asset.created.isEmpty() && asset.left.empty();
        const Result<void> result =
            isDone ? Result<void>() : uploadOne(client, asset, options, pool, before, total, job);
        before += bytes;
        if (result)
            continue;
        if (result.error().kind == ErrorKind::Cancelled)
            return result;
        ++failed;
        if (!first)
            first = result.error();
    }
    job.report(total, total);
    if (!first)
        return {};
    if (assets.size() > 1)
        first->message = DatabaseUpload::tr("%1 of %2 assets are not complete. The first: %3")
                             .arg(failed)
                             .arg(assets.size())
                             .arg(first->message);
    return fail(*first);
}

DatabaseUpload::DatabaseUpload(const PageContext &context, QWidget &page, QWidget &notices)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_notices(notices)
{}

void DatabaseUpload::start(const QStringList &localPaths, const DatabaseId &database)
{
    if (localPaths.isEmpty() || database.isEmpty())
        return;
    clearError(&m_notices);
    UploadTarget target;
    target.asset.databaseId = database;
    runAsync(
        m_context.pools.transfer(), this,
        [&client = m_context.client, localPaths, target](Job &job) {
            return planUploadOf(client, localPaths, target, job);
        },
        [this, localPaths, database](const Result<UploadPlanned> &planned) {
            if (planned)
                ask(*planned, localPaths, database);
            else
                showError(&m_notices, m_context.theme, planned.error(),
                          [this, localPaths, database] { start(localPaths, database); });
        });
}

void DatabaseUpload::ask(const UploadPlanned &planned, const QStringList &localPaths,
                         const DatabaseId &database)
{
    auto *dialog =
        new UploadDialog(m_context.theme, planned, localPaths, database, m_page.window());
    connect(dialog, &Dialog::submitted, this, [this, dialog, planned] {
        std::vector<UploadedAsset> assets = dialog->assets();
        dialog->accept();
        send(std::move(assets), planned);
    });
    dialog->open();
}

void DatabaseUpload::send(std::vector<UploadedAsset> assets, const UploadPlanned &planned)
{
    const int count = static_cast<int>(assets.size());
    const int files = static_cast<int>(planned.items.size());
    const auto state = std::make_shared<std::vector<UploadedAsset>>(std::move(assets));
    QThreadPool &pool = m_context.pools.transfer();
    JobSpec spec;
    spec.title =
        count == 1 ? tr("Upload %1 to %2").arg(fileCountText(files), state->front().asset.assetName)
                   : tr("Upload %1 as %2").arg(fileCountText(files), assetCountText(count));
    spec.pool = &pool;
    spec.work = [&client = m_context.client, &pool, state, allowed = planned.allowedExtensions](
                    Job &job) { return uploadAssets(client, *state, allowed, pool, job); };
    // The side bar wants to know, also when this page is gone.
    spec.receiver = &m_context.navigator;
    const auto id = std::make_shared<int>(0);
    spec.done = [self = QPointer<DatabaseUpload>(this), &navigator = m_context.navigator, count,
                 id](const Result<void> &result) {
        navigator.noteChange();
        if (self)
            self->finish(result, count, *id);
    };
    *id = m_context.jobs.start(std::move(spec));
}

void DatabaseUpload::finish(const Result<void> &result, int assets, int jobId)
{
    if (result)
        showToast(&m_page, m_context.theme, tr("%1 uploaded").arg(assetCountText(assets)));
    else
        showError(&m_notices, m_context.theme, result.error(),
                  [this, jobId] { m_context.jobs.retry(jobId); });
    emit changed();
}

} // namespace vams::ui
