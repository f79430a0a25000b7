#include "ui/transfers/download_flow.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/transfer/local_name.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/support/choose.h"
#include "ui/support/error_panel.h"
#include "ui/support/preferences.h"
#include "ui/transfers/existing_dialog.h"
#include "ui/transfers/transfer_jobs.h"

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
    DownloadPart part{asset, {item}, {}};
    part.file = path;
    startJob(tr("Download %1").arg(nameOf(item)), tr("%1 downloaded").arg(nameOf(item)),
             std::move(part));
}

void DownloadFlow::startJob(const QString &title, const QString &doneText, DownloadPart part)
{
    const QPointer<DownloadFlow> self(this);
    startDownload(m_context, title, doneText,
                  std::make_shared<DownloadRun>(std::vector{std::move(part)}),
                  {&m_page, [self](const Result<void> &result, int id, const QStringList &) {
                       if (self)
                           self->finish(result, id);
                   }});
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
            run({asset, items, folder, {}, layout});
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
        const transfer::ConflictPolicy policy = dialog->policy();
        dialog->accept();
        run({asset, items, folder, {}, layout, policy});
    });
    dialog->open();
}

void DownloadFlow::run(DownloadPart part)
{
    clearError(&m_notices);
    const int count = static_cast<int>(part.items.size());
    startJob(tr("Download %n files", nullptr, count), tr("%n files downloaded", nullptr, count),
             std::move(part));
}

void DownloadFlow::finish(const Result<void> &result, int jobId)
{
    if (!result && result.error().kind != ErrorKind::Cancelled)
        showError(&m_notices, m_context.theme, result.error(),
                  [this, jobId] { m_context.jobs.retry(jobId); });
}

} // namespace vams::ui
