#include "ui/pages/browse/database_upload.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/pages/browse/upload_dialog.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/support/error_panel.h"
#include "ui/transfers/transfer_jobs.h"

#include <QFileInfo>
#include <QPointer>

namespace vams::ui {

namespace {} // namespace

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
        asset.files = {{item.localPath, QLatin1Char('/') + name, item.size}};
        assets.push_back(std::move(asset));
    }
    return assets;
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
    const QString title =
        count == 1 ? tr("Upload %1 to %2").arg(fileCountText(files), assets.front().asset.assetName)
                   : tr("Upload %1 as %2").arg(fileCountText(files), assetCountText(count));
    const QPointer<DatabaseUpload> self(this);
    startAssetsUpload(
        m_context, title,
        std::make_shared<AssetsUploadRun>(std::move(assets), planned.allowedExtensions),
        {&m_page, [self](const Result<void> &result, int id, const QStringList &) {
             if (self)
                 self->finish(result, id);
         }});
}

void DatabaseUpload::finish(const Result<void> &result, int jobId)
{
    if (!result && result.error().kind != ErrorKind::Cancelled)
        showError(&m_notices, m_context.theme, result.error(),
                  [this, jobId] { m_context.jobs.retry(jobId); });
    emit changed();
}

} // namespace vams::ui
