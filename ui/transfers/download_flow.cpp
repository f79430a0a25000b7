#include "ui/transfers/download_flow.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/transfer/local_name.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/support/choose.h"
#include "ui/support/error_panel.h"
#include "ui/support/preferences.h"
#include "ui/support/toast.h"
#include "ui/transfers/existing_dialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QUrl>

namespace vams::ui {

namespace {

QString downloadsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

QString nameOf(const transfer::DownloadItem &item)
{
    return item.path.section(QLatin1Char('/'), -1);
}

int countExisting(const std::vector<transfer::DownloadItem> &items, transfer::FolderLayout layout,
                  const QString &folder)
{
    int existing = 0;
    for (const transfer::DownloadItem &item : items) {
        const QString path = transfer::localPath(folder, layout == transfer::FolderLayout::Flat
                                                             ? QLatin1Char('/') + nameOf(item)
                                                             : item.path);
        if (!item.path.endsWith(QLatin1Char('/')) && QFileInfo::exists(path))
            ++existing;
    }
    return existing;
}

} // namespace

DownloadFlow::DownloadFlow(const PageContext &context, QWidget &page, QWidget &notices)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_notices(notices)
{}

void DownloadFlow::start(const AssetRef &asset, const std::vector<transfer::DownloadItem> &items,
                         transfer::FolderLayout layout, const QString &suggestedName)
{
    if (items.empty())
        return;
    const bool isOneFile = items.size() == 1 && !items.front().path.endsWith(QLatin1Char('/'));
    if (isOneFile && layout == transfer::FolderLayout::Flat) {
        const QString suggested =
            downloadsFolder() + QLatin1Char('/') + transfer::localName(suggestedName);
        chooseSaveFile(&m_page, tr("Download %1").arg(nameOf(items.front())), suggested,
                       [self = QPointer<DownloadFlow>(this), asset,
                        item = items.front()](const QString &path) {
                           if (self)
                               self->saveTo(asset, item, path);
                       });
        return;
    }
    chooseFolder(
        &m_page, tr("Download to"), downloadsFolder(),
        [self = QPointer<DownloadFlow>(this), asset, items, layout](const QString &folder) {
            if (self)
                self->saveInto(asset, items, layout, folder);
        });
}

void DownloadFlow::saveTo(const AssetRef &asset, const transfer::DownloadItem &item,
                          const QString &path)
{
    clearError(&m_notices);
    const auto &client = m_context.client;
    const auto id = std::make_shared<int>(0);
    JobSpec spec;
    spec.title = tr("Download %1").arg(nameOf(item));
    spec.pool = &m_context.pools.transfer();
    spec.work = [&client, asset, item, path](Job &job) {
        return transfer::downloadFile(client, asset, item, path, job);
    };
    spec.receiver = this;
    spec.done = [this, id, path, name = nameOf(item)](const Result<void> &result) {
        finish(result, tr("%1 downloaded").arg(name), QFileInfo(path).absolutePath(), *id);
    };
    *id = m_context.jobs.start(std::move(spec));
}

void DownloadFlow::saveInto(const AssetRef &asset, const std::vector<transfer::DownloadItem> &items,
                            transfer::FolderLayout layout, const QString &folder)
{
    runAsync(
        m_context.pools.transfer(), this,
        [items, layout, folder](Job &) -> Result<int> {
            return countExisting(items, layout, folder);
        },
        [this, asset, items, layout, folder](const Result<int> &existing) {
            if (existing.value_or(0) > 0) {
                askAboutExisting(asset, items, layout, folder, *existing);
                return;
            }
            transfer::DownloadOptions options;
            options.parallel = Preferences().parallelTransfers();
            options.layout = layout;
            options.conflicts = transfer::ConflictPolicy::KeepBoth;
            run(asset, items, folder, options);
        });
}

void DownloadFlow::askAboutExisting(const AssetRef &asset,
                                    const std::vector<transfer::DownloadItem> &items,
                                    transfer::FolderLayout layout, const QString &folder,
                                    int existing)
{
    auto *dialog = new ExistingDialog(m_context.theme, folder, existing,
                                      static_cast<int>(items.size()), &m_page);
    connect(dialog, &Dialog::submitted, this, [this, dialog, asset, items, layout, folder] {
        transfer::DownloadOptions options;
        options.parallel = Preferences().parallelTransfers();
        options.layout = layout;
        options.conflicts = dialog->policy();
        dialog->accept();
        run(asset, items, folder, options);
    });
    dialog->open();
}

void DownloadFlow::run(const AssetRef &asset, const std::vector<transfer::DownloadItem> &items,
                       const QString &folder, const transfer::DownloadOptions &options)
{
    clearError(&m_notices);
    const auto &client = m_context.client;
    QThreadPool &pool = m_context.pools.transfer();
    const auto left = std::make_shared<std::vector<transfer::DownloadItem>>(items);
    const auto id = std::make_shared<int>(0);
    JobSpec spec;
    spec.title = tr("Download %n files", nullptr, static_cast<int>(items.size()));
    spec.pool = &pool;
    spec.work = [&client, &pool, asset, left, folder, options](Job &job) -> Result<void> {
        const auto report =
            transfer::downloadFiles(client, asset, *left, folder, options, pool, job);
        if (!report)
            return fail(report.error());
        *left = report->remaining();
        return report->outcome();
    };
    spec.receiver = this;
    const int count = static_cast<int>(items.size());
    spec.done = [this, id, folder, count](const Result<void> &result) {
        finish(result, tr("%n files downloaded", nullptr, count), folder, *id);
    };
    *id = m_context.jobs.start(std::move(spec));
}

void DownloadFlow::finish(const Result<void> &result, const QString &doneText, const QString &place,
                          int jobId)
{
    if (result)
        showToast(&m_page, m_context.theme, doneText,
                  {tr("Show folder"),
                   [place] { QDesktopServices::openUrl(QUrl::fromLocalFile(place)); }});
    else if (result.error().kind != ErrorKind::Cancelled)
        showError(&m_notices, m_context.theme, result.error(),
                  [this, jobId] { m_context.jobs.retry(jobId); });
}

} // namespace vams::ui
