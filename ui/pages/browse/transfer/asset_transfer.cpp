#include "ui/pages/browse/transfer/asset_transfer.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/transfer/local_name.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/shell/nav_row.h"
#include "ui/shell/navigator.h"
#include "ui/shell/undo/undo_history.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/support/error_panel.h"
#include "ui/support/toast.h"
#include "ui/transfers/file_offers.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QPixmap>
#include <QSet>

namespace vams::ui {

namespace {

/// What a paste has made so far; a retry goes on from there.
struct Pasted
{
    std::size_t done = 0; ///< sources that are complete
    std::vector<AssetRef> assets;
    QStringList files;
};

Result<void> copyAsset(const api::Client &client, const AssetRef &source,
                       const DatabaseId &database, Pasted &pasted, Job &job)
{
    const Result<Asset> asset = client.assets().get(source, job);
    if (!asset)
        return fail(asset.error());
    const auto files = client.files().listEverything(source, api::ArchivedFiles::Hide, job);
    if (!files)
        return fail(files.error());
    NewAsset made;
    made.databaseId = database;
    made.assetName = source.databaseId == database
                         ? AssetTransfer::tr("%1 (copy)").arg(asset->assetName)
                         : asset->assetName;
    made.description = asset->description;
    made.isDistributable = asset->isDistributable;
    made.tags = asset->tags;
    const Result<AssetId> id = client.assets().create(made, job);
    if (!id)
        return fail(id.error());
    pasted.assets.push_back({database, *id});
    for (const FileEntry &file : *files) {
        if (file.isFolder)
            continue;
        const auto copied = client.files().copy(source, file.relativePath, pasted.assets.back(),
                                                file.relativePath, job);
        if (!copied)
            return fail(copied.error());
    }
    return {};
}

bool isBelow(const QString &path, const QStringList &wanted)
{
    for (const QString &each : wanted)
        if (path == each || (each.endsWith(QLatin1Char('/')) && path.startsWith(each)))
            return true;
    return false;
}

Result<void> copyInto(const api::Client &client, const FileSelection &source,
                      const AssetRef &target, Pasted &pasted, Job &job)
{
    const auto files = client.files().listEverything(source.asset, api::ArchivedFiles::Hide, job);
    if (!files)
        return fail(files.error());
    const auto there = client.files().listEverything(target, api::ArchivedFiles::Include, job);
    if (!there)
        return fail(there.error());
    QSet<QString> taken;
    for (const FileEntry &file : *there)
        taken.insert(file.relativePath);
    for (const FileEntry &file : *files) {
        if (file.isFolder || !isBelow(file.relativePath, source.paths))
            continue;
        const QString path = transfer::freePath(
            file.relativePath, [&taken](const QString &name) { return taken.contains(name); });
        const auto copied = client.files().copy(source.asset, file.relativePath, target, path, job);
        if (!copied)
            return fail(copied.error());
        taken.insert(path);
        pasted.files << path;
    }
    return {};
}

} // namespace

AssetTransfer::AssetTransfer(const PageContext &context, QWidget &page, QWidget &notices,
                             DatabaseUpload &upload)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_notices(notices)
    , m_upload(upload)
    , m_files(context, page, notices)
{
    connect(&m_files, &UploadFlow::changed, this, &AssetTransfer::changed);
}

std::shared_ptr<OfferedFiles> AssetTransfer::offer(const std::vector<Asset> &assets)
{
    auto files = std::make_shared<OfferedFiles>();
    // The clipboard lives longer than the page; the history of undo as long as the library.
    runAsync(
        m_context.pools.transfer(), &m_context.undo,
        [&client = m_context.client, assets, files](Job &job) {
            Result<QStringList> staged = stageAssets(client, assets, offerFolder(), job);
            files->settle(staged ? *staged : QStringList());
            return staged;
        },
        [page = QPointer<QWidget>(&m_page), notices = QPointer<QWidget>(&m_notices),
         &theme = m_context.theme](const Result<QStringList> &staged) {
            if (page && !staged && staged.error().kind != ErrorKind::Cancelled)
                showError(notices, theme, staged.error(), {});
        });
    return files;
}

void AssetTransfer::copy(const std::vector<Asset> &assets)
{
    if (assets.empty())
        return;
    QGuiApplication::clipboard()->setMimeData(new AssetOffer(assets, offer(assets)));
}

void AssetTransfer::drag(const std::vector<Asset> &assets, const QPixmap &picture)
{
    if (assets.empty())
        return;
    const auto files = offer(assets);
    auto *drag = new QDrag(&m_page);
    drag->setMimeData(new AssetOffer(assets, files));
    drag->setPixmap(picture);
    drag->setHotSpot(QPoint(picture.width() / 2, picture.height() / 2) /
                     picture.devicePixelRatio());
    drag->exec(Qt::CopyAction);
    const std::lock_guard lock(files->mutex);
    if (!files->isDone)
        showToast(&m_page, m_context.theme,
                  tr("The files are still being made ready. Drag them again in a moment."), {},
                  ToastKind::Problem);
}

bool AssetTransfer::canPaste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && (data->hasFormat(QString::fromLatin1(assetMimeType)) ||
                    data->hasFormat(QString::fromLatin1(fileMimeType)) || data->hasUrls());
}

void AssetTransfer::paste(const PasteTarget &target)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return;
    const std::vector<AssetRef> assets = offeredAssets(*data);
    const std::optional<FileSelection> files = fileSelection(*data);
    if (!assets.empty() && target.asset) {
        std::vector<FileSelection> sources;
        for (const AssetRef &ref : assets)
            sources.push_back({ref, {QStringLiteral("/")}});
        copyFiles(sources, *target.asset);
    } else if (!assets.empty()) {
        copyAssets(assets, target.database);
    } else if (files && target.asset) {
        copyFiles({*files}, *target.asset);
    } else if (files) {
        showToast(&m_page, m_context.theme, tr("Select the asset that gets the files."), {},
                  ToastKind::Problem);
    } else if (const QStringList paths = localPaths(*data); !paths.isEmpty()) {
        if (target.asset)
            m_files.start(paths, {target.asset->ref(), target.asset->assetName});
        else
            m_upload.start(paths, target.database);
    }
}

void AssetTransfer::copyAssets(const std::vector<AssetRef> &sources, const DatabaseId &database)
{
    const QString names = assetCountText(static_cast<int>(sources.size()));
    auto pasted = std::make_shared<Pasted>();
    JobSpec spec;
    spec.title = tr("Paste %1 into %2").arg(names, database.text());
    spec.pool = &m_context.pools.transfer();
    spec.unit = JobUnit::Items;
    spec.work = [&client = m_context.client, sources, database, pasted](Job &job) -> Result<void> {
        for (; pasted->done < sources.size(); ++pasted->done) {
            job.report(static_cast<qint64>(pasted->done), static_cast<qint64>(sources.size()));
            const auto copied = copyAsset(client, sources[pasted->done], database, *pasted, job);
            if (!copied)
                return copied;
        }
        return {};
    };
    spec.receiver = this;
    spec.done = [this, pasted, names, database](const Result<void> &result) {
        m_context.navigator.noteChange();
        emit changed();
        if (!result) {
            showError(&m_notices, m_context.theme, result.error(), {});
            return;
        }
        const auto each = [&client = m_context.client, pasted](auto verb) {
            return [&client, refs = pasted->assets, verb](Job &job) -> Result<void> {
                for (const AssetRef &ref : refs)
                    if (const Result<void> one = verb(client, ref, job); !one)
                        return one;
                return {};
            };
        };
        noteDone(m_context, &m_page, tr("%1 pasted").arg(names),
                 {tr("Paste %1").arg(names),
                  {QStringLiteral("browse"), {{QStringLiteral("database"), database.text()}}},
                  each([](const api::Client &client, const AssetRef &ref, Job &job) {
                      return client.assets().archive(ref, QString(), job);
                  }),
                  each([](const api::Client &client, const AssetRef &ref, Job &job) {
                      return client.assets().unarchive(ref, job);
                  })});
    };
    m_context.jobs.start(std::move(spec));
}

void AssetTransfer::copyFiles(const std::vector<FileSelection> &sources, const Asset &target)
{
    auto pasted = std::make_shared<Pasted>();
    JobSpec spec;
    spec.title = tr("Paste files into %1").arg(target.assetName);
    spec.pool = &m_context.pools.transfer();
    spec.unit = JobUnit::Items;
    spec.work = [&client = m_context.client, sources, ref = target.ref(),
                 pasted](Job &job) -> Result<void> {
        for (; pasted->done < sources.size(); ++pasted->done)
            if (const auto copied = copyInto(client, sources[pasted->done], ref, *pasted, job);
                !copied)
                return copied;
        return {};
    };
    spec.receiver = this;
    spec.done = [this, pasted, target](const Result<void> &result) {
        m_context.navigator.noteChange();
        emit changed();
        if (!result) {
            showError(&m_notices, m_context.theme, result.error(), {});
            return;
        }
        const QString count = fileCountText(static_cast<int>(pasted->files.size()));
        const auto each = [&client = m_context.client, ref = target.ref(),
                           files = pasted->files](auto verb) {
            return [&client, ref, files, verb](Job &job) -> Result<void> {
                for (const QString &path : files)
                    if (const auto one = verb(client, ref, path, job); !one)
                        return fail(one.error());
                return {};
            };
        };
        noteDone(m_context, &m_page, tr("%1 pasted into %2").arg(count, target.assetName),
                 {tr("Paste %1 into %2").arg(count, target.assetName),
                  {QStringLiteral("asset"),
                   {{QStringLiteral("database"), target.plainDatabaseId().text()},
                    {QStringLiteral("asset"), target.assetId.text()}}},
                  each([](const api::Client &client, const AssetRef &ref, const QString &path,
                          Job &job) {
                      return client.files().archive(ref, path, api::PathScope::File, job);
                  }),
                  each([](const api::Client &client, const AssetRef &ref, const QString &path,
                          Job &job) { return client.files().unarchive(ref, path, job); })});
    };
    m_context.jobs.start(std::move(spec));
}

} // namespace vams::ui
