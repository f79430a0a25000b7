#include "core/backend/folders/folder_scan.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/folders/folder_hash.h"
#include "core/backend/folders/folder_writer.h"

#include <QDateTime>
#include <QSet>

namespace vams::backend {

namespace {

constexpr std::size_t maxKeptProblems = 1000;
constexpr int filesPerHashBatch = 1000;

/// Files that can be files of assets; of the others the reasons, one a folder of the first level.
std::vector<DiskFile> assetFiles(FolderWalk &walk)
{
    std::vector<DiskFile> usable;
    usable.reserve(walk.files.size());
    QSet<QString> told;
    int inRoot = 0;
    for (DiskFile &file : walk.files) {
        if (!file.path.contains(QLatin1Char('/'))) {
            ++inRoot;
            continue;
        }
        const QString why = whyNoAssetFile(file.path);
        if (why.isEmpty()) {
            usable.push_back(std::move(file));
        } else if (!told.contains(why)) {
            told.insert(why);
            walk.problems.push_back({file.path, why});
        }
    }
    if (inRoot > 0)
        walk.problems.push_back(
            {QStringLiteral("/"),
             QStringLiteral("%1 files stand directly in the folder. They belong to no asset.")
                 .arg(inRoot)});
    return usable;
}

QString firstSegment(const QString &path)
{
    return path.left(path.indexOf(QLatin1Char('/')) + 1);
}

/// Archived assets are left alone: what changes there is seen when they are back.
std::vector<FolderChange> withoutArchived(std::vector<FolderChange> changes,
                                          const QStringList &archived)
{
    if (archived.isEmpty())
        return changes;
    const QSet<QString> roots(archived.begin(), archived.end());
    std::vector<FolderChange> kept;
    for (FolderChange &change : changes) {
        if (change.kind == FolderChangeKind::Renamed) {
            if (roots.contains(firstSegment(change.from))) {
                change.kind = FolderChangeKind::Added;
                change.from.clear();
            } else if (roots.contains(firstSegment(change.file.path))) {
                change.kind = FolderChangeKind::Missing;
                change.file.path = change.from;
                change.from.clear();
            }
        }
        if (!roots.contains(firstSegment(change.file.path)))
            kept.push_back(std::move(change));
    }
    return kept;
}

/// Unregistered or in another place since the walk began: what it saw does not count any more.
bool isObsolete(sql::Database &db, const RegisteredFolder &folder)
{
    const auto now = FolderStore::get(db, folder.bucketId);
    return !now || now->folder.state == folderState::unregistered ||
           now->folder.folderPath != folder.folderPath;
}

UnsettledTime unsettledTime(qint64 settleMs)
{
    if (settleMs <= 0)
        return {};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return {(now - settleMs) * 1000000, (now + settleMs) * 1000000};
}

/// An empty folder where files were, in the place of another folder: a mount point with nothing
/// mounted.
bool looksUnmounted(const FolderWalk &walk, const FolderRow &row, int present)
{
    return walk.files.empty() && walk.folders.isEmpty() && present > 0 && row.rootId != 0 &&
           row.rootId != walk.rootId;
}

} // namespace

FolderScanResult FolderScan::scan(const BucketId &bucket, Job &job) const
{
    const qint64 start = monotonicMs();
    FolderScanResult result;
    std::vector<KnownFile> known;
    QStringList archived;
    const auto row = m_storage.read([&](sql::Database &db) {
        known = FolderFileStore::known(db, bucket);
        archived = FolderStore::archivedLocations(db, bucket);
        return FolderStore::get(db, bucket);
    });
    if (!row || row->folder.state == folderState::unregistered)
        return result;
    FolderWalk walk = m_disk.walk(row->folder.folderPath, job);
    if (job.isCancelled())
        return result;
    const auto present = std::count_if(known.begin(), known.end(),
                                       [](const KnownFile &file) { return !file.isMissing; });
    if (!walk.isThere || looksUnmounted(walk, *row, static_cast<int>(present))) {
        setAway(row->folder,
                walk.isThere ? QStringLiteral("It is empty; is the drive mounted?") : walk.whyAway);
        return result;
    }
    const std::vector<DiskFile> files = assetFiles(walk);
    FolderDifference difference =
        diffFolder(known, files, walk.unreadable, unsettledTime(m_options.settleMs));
    const std::vector<FolderChange> changes =
        withoutArchived(std::move(difference.changes), archived);
    if (!applyInBatches(row->folder, changes, walk.problems, job))
        return result;
    refreshStale(bucket, job);
    walk.problems.resize(std::min(walk.problems.size(), maxKeptProblems));
    m_storage.write([&](sql::Database &db) {
        if (isObsolete(db, row->folder))
            return;
        FolderFileStore::retryFailed(db, bucket);
        FolderStore::finishScan(
            db, bucket,
            {walk.rootId, toIso(m_clock()), monotonicMs() - start, std::move(walk.problems)});
    });
    result.isDone = true;
    result.changes = static_cast<int>(changes.size());
    result.unsettled = difference.unsettled;
    result.folders = walk.folders;
    return result;
}

void FolderScan::setAway(const RegisteredFolder &folder, const QString &why) const
{
    if (folder.state == folderState::away && folder.stateMessage == why)
        return;
    m_storage.write([&](sql::Database &db) {
        if (!isObsolete(db, folder))
            FolderStore::setState(db, folder.bucketId, folderState::away, why);
    });
}

bool FolderScan::applyInBatches(const RegisteredFolder &folder,
                                const std::vector<FolderChange> &changes,
                                std::vector<DiskProblem> &problems, Job &job) const
{
    for (std::size_t at = 0; at < changes.size(); at += m_options.batch) {
        const bool isGoingOn = m_storage.write([&](sql::Database &db) {
            if (job.isCancelled() || isObsolete(db, folder))
                return false;
            FolderWriter writer(db, folder, m_clock());
            const std::size_t end = std::min(at + m_options.batch, changes.size());
            for (std::size_t change = at; change < end; ++change)
                writer.apply(changes[change]);
            problems.insert(problems.end(), writer.problems().begin(), writer.problems().end());
            return true;
        });
        if (!isGoingOn)
            return false;
        if (m_options.onBatch)
            m_options.onBatch();
    }
    return true;
}

void FolderScan::refreshStale(const BucketId &bucket, Job &job) const
{
    // One transaction an asset: each looks at all of its files.
    for (bool isMore = true; isMore && !job.isCancelled();) {
        isMore = m_storage.write([&](sql::Database &db) {
            const std::vector<AssetRef> stale = FolderStore::takeStale(db, bucket, 20);
            for (const AssetRef &ref : stale)
                AssetStore::refreshSummary(db, ref, toIso(m_clock()));
            return !stale.empty();
        });
    }
}

FolderScan::HashResult FolderScan::hash(const BucketId &bucket, qint64 bytes, Job &job) const
{
    std::vector<DiskFile> due;
    const auto row = m_storage.read([&](sql::Database &db) {
        due = FolderFileStore::dueForHash(db, bucket, filesPerHashBatch);
        return FolderStore::get(db, bucket);
    });
    if (!row || row->folder.state != folderState::watching || due.empty())
        return {};
    HashResult result;
    std::vector<HashedDiskFile> hashed;
    std::vector<DiskProblem> failed;
    for (const DiskFile &file : due) {
        if (job.isCancelled() || bytes <= 0)
            break;
        bytes -= file.size;
        const Result<HashedDiskFile> content =
            hashDiskFile(m_disk, row->folder.folderPath, file, job);
        if (content)
            hashed.push_back(*content);
        else if (!job.isCancelled())
            failed.push_back({file.path, content.error().message});
        result.hasChanged =
            result.hasChanged || (!content && content.error().kind == ErrorKind::Conflict);
    }
    result.isMore = m_storage.write([&](sql::Database &db) {
        if (isObsolete(db, row->folder))
            return false;
        FolderWriter writer(db, row->folder, m_clock());
        for (const HashedDiskFile &file : hashed)
            writer.applyHash(file);
        for (const DiskProblem &problem : failed) {
            FolderFileStore::setHashFailed(db, bucket, problem.path);
            FolderStore::addProblem(db, bucket, problem);
        }
        const bool isMore = !FolderFileStore::dueForHash(db, bucket, 1).empty();
        if (!isMore) // files that were found to be others, moved
            FolderStore::count(db, bucket);
        return isMore;
    });
    if (m_options.onBatch)
        m_options.onBatch();
    if (!result.isMore)
        refreshStale(bucket, job);
    return result;
}

} // namespace vams::backend
