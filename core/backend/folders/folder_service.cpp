#include "core/backend/folders/folder_service.h"

#include "core/backend/assets/asset_service.h"
#include "core/backend/assets/asset_store.h"
#include "core/backend/audit/audit_store.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/folders/folder_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/objects/hasher.h"

#include <QDir>
#include <QFileInfo>

namespace vams::backend {

namespace {

constexpr int shownProblems = 100;
constexpr int removedAtOnce = 100;

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
constexpr Qt::CaseSensitivity pathCase = Qt::CaseInsensitive;
#else
constexpr Qt::CaseSensitivity pathCase = Qt::CaseSensitive;
#endif

bool isSameOrBelow(const QString &path, const QString &folder)
{
    return path.compare(folder, pathCase) == 0 ||
           path.startsWith(folder + QLatin1Char('/'), pathCase);
}

bool overlap(const QString &a, const QString &b)
{
    return isSameOrBelow(a, b) || isSameOrBelow(b, a);
}

/// Without links on the way to it, so that it can be compared.
QString canonicalFolder(const QString &wanted)
{
    const auto refuse = [&wanted](const char *why) {
        throw ApiError(
            400, QStringLiteral("folderPath is invalid. %1: %2").arg(wanted, QLatin1String(why)));
    };
    for (const QChar c : wanted) {
        if (c.category() == QChar::Other_Control)
            refuse("A path holds no control characters.");
    }
    if (!QDir::isAbsolutePath(wanted) || wanted.startsWith(QLatin1Char(':')))
        refuse("The whole path is needed, from the root of the file system.");
    if (wanted.split(QLatin1Char('/')).contains(QStringLiteral("..")))
        refuse("The path must not hold \"..\".");
    const QString path = QFileInfo(wanted).canonicalFilePath();
    const QFileInfo info(path);
    if (path.isEmpty() || !info.isDir())
        refuse("There is no such folder on the machine of the library.");
    if (info.isRoot())
        refuse("A whole file system cannot be registered. Choose a folder in it.");
    if (!info.isReadable() || !info.isExecutable())
        refuse("The folder cannot be read. Check its rights.");
    return path;
}

RegisteredFolder requireFolder(sql::Database &db, const BucketId &bucket)
{
    const auto row = FolderStore::get(db, bucket);
    if (!row)
        throw ApiError(404, QStringLiteral("There is no registered folder of this id."));
    return row->folder;
}

DatabaseId ownDatabase(const RegisteredFolder &folder)
{
    return DatabaseId(QStringLiteral("folder-") + sha256Hex(folder.folderPath.toUtf8()).left(8));
}

} // namespace

std::vector<RegisteredFolder> FolderService::list() const
{
    std::vector<RegisteredFolder> folders;
    m_context.storage.read([&](sql::Database &db) {
        for (const FolderRow &row : FolderStore::list(db)) {
            folders.push_back(row.folder);
            folders.back().hashesDue = FolderStore::hashesDue(db, row.folder.bucketId);
        }
    });
    for (RegisteredFolder &folder : folders) {
        if (m_worker.isScanning(folder.bucketId))
            folder.state = folderState::scanning;
    }
    return folders;
}

RegisteredFolder FolderService::get(const BucketId &bucket) const
{
    RegisteredFolder folder = m_context.storage.read([&](sql::Database &db) -> RegisteredFolder {
        RegisteredFolder found = requireFolder(db, bucket);
        found.problems = FolderStore::problems(db, bucket, shownProblems);
        found.hashesDue = FolderStore::hashesDue(db, bucket);
        return found;
    });
    if (m_worker.isScanning(bucket))
        folder.state = folderState::scanning;
    return folder;
}

QString FolderService::pathOnDisk(const QString &wanted) const
{
    const QString path = canonicalFolder(wanted);
    // The staging folder stands in the library's.
    const QString library =
        QFileInfo(QFileInfo(m_context.stagingFolder).path()).canonicalFilePath();
    if (overlap(path, library))
        throw ApiError(
            400,
            QStringLiteral("folderPath is invalid. %1 is in the library's own folder, or holds "
                           "it: %2")
                .arg(path, library));
    return path;
}

void FolderService::refuseOverlap(sql::Database &db, const QString &path, const BucketId &self)
{
    for (const FolderRow &row : FolderStore::list(db)) {
        if (row.folder.bucketId != self && row.folder.state != folderState::unregistered &&
            overlap(path, row.folder.folderPath))
            throw ApiError(409,
                           QStringLiteral("%1 overlaps the registered folder %2. Each file can "
                                          "be in the library once.")
                               .arg(path, row.folder.folderPath));
    }
}

BucketId FolderService::add(const NewFolder &wanted, const Caller &caller) const
{
    // Before the transaction: a drive that does not answer must not hold up every writer.
    const QString path = pathOnDisk(wanted.folderPath);
    const BucketId id = m_context.storage.write([&](sql::Database &db) -> BucketId {
        RegisteredFolder folder;
        folder.folderPath = path;
        refuseOverlap(db, path, {});
        for (const FolderRow &row : FolderStore::list(db)) {
            if (row.folder.folderPath == folder.folderPath)
                folder = row.folder;
        }
        const bool isBack = !folder.bucketId.isEmpty();
        if (!wanted.bucketName.isEmpty())
            folder.bucketName = wanted.bucketName;
        else if (!isBack)
            folder.bucketName = QFileInfo(folder.folderPath).fileName();
        if (!wanted.defaultSyncDatabaseId.isEmpty())
            folder.defaultSyncDatabaseId = wanted.defaultSyncDatabaseId;
        else if (!isBack)
            folder.defaultSyncDatabaseId = ownDatabase(folder);
        if (!isBack)
            folder.bucketId = BucketId(newUuid());
        AuditStore::append(db, m_context.clock, caller,
                           {AuditLog::Actions,
                            QStringLiteral("folderRegister"),
                            {{"bucketId", folder.bucketId},
                             {"folderPath", folder.folderPath},
                             {"defaultSyncDatabaseId", folder.defaultSyncDatabaseId}}});
        if (isBack) {
            FolderStore::update(db, folder);
            FolderStore::setState(db, folder.bucketId, folderState::isNew, {});
            return folder.bucketId;
        }
        FolderStore::insert(db, folder, caller.userId.text(), toIso(m_context.clock()));
        return folder.bucketId;
    });
    m_worker.requestScan(id);
    return id;
}

void FolderService::update(const BucketId &bucket, const FolderChanges &changes) const
{
    const QString path = changes.folderPath ? pathOnDisk(*changes.folderPath) : QString();
    m_context.storage.write([&](sql::Database &db) {
        RegisteredFolder folder = requireFolder(db, bucket);
        if (changes.folderPath) {
            folder.folderPath = path;
            refuseOverlap(db, path, bucket);
        }
        folder.bucketName = changes.bucketName.value_or(folder.bucketName);
        folder.defaultSyncDatabaseId =
            changes.defaultSyncDatabaseId.value_or(folder.defaultSyncDatabaseId);
        FolderStore::update(db, folder);
        // Another place is no unmounted drive, even if it is empty.
        if (changes.folderPath)
            FolderStore::relinked(db, bucket);
    });
    m_worker.requestScan(bucket);
}

void FolderService::scan(const BucketId &bucket) const
{
    const RegisteredFolder folder =
        m_context.storage.read([&](sql::Database &db) { return requireFolder(db, bucket); });
    if (folder.state == folderState::unregistered)
        throw GeneralError(QStringLiteral("The folder is not registered any more."));
    m_worker.requestScan(bucket);
}

void FolderService::unregister(const BucketId &bucket, const Caller &caller,
                               bool deletesAssets) const
{
    m_context.storage.write([&](sql::Database &db) {
        const RegisteredFolder folder = requireFolder(db, bucket);
        FolderStore::setState(db, bucket, folderState::unregistered, {});
        AuditStore::append(db, m_context.clock, caller,
                           {AuditLog::Actions,
                            QStringLiteral("folderUnregister"),
                            {{"bucketId", bucket},
                             {"folderPath", folder.folderPath},
                             {"deleteAssets", deletesAssets}}});
    });
    m_worker.forget(bucket);
}

void FolderService::remove(const BucketId &bucket, const Caller &caller) const
{
    m_context.storage.read([&](sql::Database &db) {
        requireFolder(db, bucket);
        for (const FolderStore::AssetPlace &place : FolderStore::assets(db, bucket, -1)) {
            if (const auto asset = AssetStore::get(db, place.ref, AssetFilter::Any))
                Authorizer::authorize(caller, assetObject(*asset), Action::Delete);
        }
    });
    unregister(bucket, caller, true);
    // Many assets, many transactions: others may write in between. Whoever asks again goes on.
    for (bool isMore = true; isMore;) {
        isMore = m_context.storage.write([&](sql::Database &db) {
            const auto places = FolderStore::assets(db, bucket, removedAtOnce);
            for (const FolderStore::AssetPlace &place : places) {
                if (const auto asset = AssetStore::get(db, place.ref, AssetFilter::Any))
                    removeAsset(db, *asset);
            }
            if (places.empty())
                FolderStore::remove(db, bucket);
            return !places.empty();
        });
    }
    m_context.blobsFreed();
}

} // namespace vams::backend
