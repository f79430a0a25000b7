#include "ui/transfers/file_offers.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/transfer/local_name.h"
#include "ui/models/file_names.h"
#include "ui/models/offered_mime.h"
#include "ui/shell/undo/undo_history.h"
#include "ui/support/error_panel.h"
#include "ui/support/file_cache.h"
#include "ui/support/toast.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QStandardPaths>
#include <QUuid>

namespace vams::ui {

namespace {

constexpr int offerDays = 1;

QString offersText(const char *text)
{
    return QCoreApplication::translate("AssetOffer", text);
}

} // namespace

std::vector<StagedFile> stagedFilesOf(const FileTree &tree, const QStringList &paths)
{
    std::vector<StagedFile> staged;
    for (const QString &path : topmost(paths)) {
        const int id = tree.find(path);
        if (id < 0)
            continue;
        // What stands above the chosen one is not part of the offer.
        const auto above = parentFolder(path).size();
        for (const int file : tree.filesBelow(id)) {
            const FileEntry *entry = tree.entry(file);
            if (entry && !entry->isArchived && !entry->isPermanentlyDeleted)
                staged.push_back({*entry, entry->relativePath.mid(above)});
        }
    }
    return staged;
}

QString offerFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
           QStringLiteral("/offers");
}

Result<QString> makeOfferFolder(const QString &root, const QDateTime &now)
{
    const QDateTime oldest = now.addDays(-offerDays);
    for (const QFileInfo &old :
         QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
        if (old.lastModified() < oldest)
            QDir(old.absoluteFilePath()).removeRecursively();
    QString folder = root + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!QDir().mkpath(folder))
        return fail(
            ErrorKind::Io,
            offersText(QT_TRANSLATE_NOOP("AssetOffer", "There is no place for the files.")), folder,
            offersText(QT_TRANSLATE_NOOP("AssetOffer", "Make room on the disk, then try again.")));
    return folder;
}

Result<void> copyOffered(const QString &source, const QString &target)
{
    QDir().mkpath(QFileInfo(target).path());
    QFile file(source);
    if (!file.copy(target))
        return fail(
            ErrorKind::Io,
            offersText(
                QT_TRANSLATE_NOOP("AssetOffer", "A file could not be copied for another program.")),
            target,
            offersText(QT_TRANSLATE_NOOP("AssetOffer", "Make room on the disk, then try again.")),
            file.errorString());
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    return {};
}

Result<QStringList> stageFiles(const api::Client &client, const AssetRef &asset,
                               const std::vector<StagedFile> &files, const QString &root, Job &job)
{
    const Result<QString> folder = makeOfferFolder(root);
    if (!folder)
        return fail(folder.error());
    const FileCache cache(client, FileCache::defaultFolder());
    QStringList topmostPaths;
    for (const StagedFile &staged : files) {
        if (job.isCancelled())
            return fail(cancelledError());
        const auto source = cache.localFile(wantedFile(asset, staged.file), job);
        if (!source)
            return fail(source.error());
        // Names that this disk cannot tell apart are told apart.
        const QString target =
            transfer::freePath(transfer::localPath(*folder, staged.path),
                               [](const QString &path) { return QFileInfo::exists(path); });
        if (const auto copied = copyOffered(*source, target); !copied)
            return fail(copied.error());
        const QString top = *folder + QLatin1Char('/') +
                            target.mid(folder->size() + 1).section(QLatin1Char('/'), 0, 0);
        if (topmostPaths.isEmpty() || topmostPaths.last() != top)
            topmostPaths << top;
    }
    return topmostPaths;
}

FileOffers::FileOffers(const PageContext &context, QWidget &page, QWidget &notices)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_notices(notices)
{}

QMimeData *FileOffers::make(const FileSelection &selection,
                            const std::shared_ptr<const FileTree> &tree) const
{
    // The clipboard lives longer than the page, and than the library; the history of undo lives as
    // long as that.
    const auto begin = [context = m_context, library = QPointer<QObject>(&m_context.undo),
                        asset = selection.asset,
                        staged = tree ? stagedFilesOf(*tree, selection.paths)
                                      : std::vector<StagedFile>(),
                        notices = QPointer<QWidget>(&m_notices)] {
        auto files = std::make_shared<OfferedFiles>();
        if (!library) {
            files->settle({});
            return files;
        }
        runAsync(
            context.pools.transfer(), library.data(),
            [&client = context.client, asset, staged, files](Job &job) {
                Result<QStringList> made = stageFiles(client, asset, staged, offerFolder(), job);
                files->settle(made ? *made : QStringList());
                return made;
            },
            [notices, &theme = context.theme](const Result<QStringList> &made) {
                if (notices && !made && made.error().kind != ErrorKind::Cancelled)
                    showError(notices, theme, made.error(), {});
            });
        return files;
    };
    auto *data = new OfferedMime(begin);
    setFileSelection(*data, selection);
    connect(data, &OfferedMime::missed, this, [this] {
        showToast(&m_page, m_context.theme,
                  tr("The files are still being made ready. Drag them again in a moment."), {},
                  ToastKind::Problem);
    });
    return data;
}

} // namespace vams::ui
