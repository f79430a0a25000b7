#include "core/backend/folders/folder_source.h"

#include "core/backend/folders/folder_file_store.h"
#include "core/backend/folders/folder_hash.h"
#include "core/backend/folders/folder_store.h"
#include "core/backend/http/api_error.h"

#include <QFileInfo>

namespace vams::backend {

namespace {

DiskFile sourceOf(const ObjectVersion &object)
{
    return {object.sourcePath, object.size, object.sourceMtime, 0};
}

bool hasBlobFile(const Context &context, const ObjectVersion &object)
{
    return !object.sha256.isEmpty() && QFileInfo::exists(context.blobs.path(object.sha256));
}

ApiError awayError(const RegisteredFolder &folder)
{
    const QString text =
        folder.state == folderState::unregistered
            ? QStringLiteral("The folder %1 is not registered any more. Register it again to have "
                             "its files.")
            : QStringLiteral("The folder %1 is not reachable.");
    return ApiError(409, text.arg(folder.folderPath));
}

ApiError replacedError(const RegisteredFolder &folder)
{
    return ApiError(410, QStringLiteral("These bytes are not there any more: the file was replaced "
                                        "in the folder %1.")
                             .arg(folder.folderPath));
}

/// The registered folder of the bucket, of which the file must be known as the row says.
RegisteredFolder requireKnown(sql::Database &db, const ObjectVersion &object)
{
    const auto row = FolderStore::get(db, object.bucketId);
    if (!row)
        throw ApiError(404, QStringLiteral("The folder of this file is gone from the library."));
    if (row->folder.state == folderState::unregistered)
        throw awayError(row->folder);
    const auto known = FolderFileStore::get(db, object.bucketId, object.sourcePath);
    if (!known || (known->file.size != object.size || known->file.mtime != object.sourceMtime))
        throw replacedError(row->folder);
    return row->folder;
}

/// For reading; the file is looked at.
RegisteredFolder requireThere(const Context &context, const ObjectVersion &object)
{
    RegisteredFolder folder =
        context.storage.read([&](sql::Database &db) { return requireKnown(db, object); });
    const auto now = context.folderDisk->facts(folder.folderPath, object.sourcePath);
    if (now && now->size == object.size && now->mtime == object.sourceMtime)
        return folder;
    context.folderChanged(object.bucketId);
    if (now)
        throw ApiError(
            409, QStringLiteral("The file changed on disk; it is being read again. Try again in a "
                                "moment."));
    if (!QFileInfo(folder.folderPath).isDir())
        throw awayError(folder);
    throw ApiError(404, QStringLiteral("%1 is missing in the folder %2.")
                            .arg(object.sourcePath, folder.folderPath));
}

[[noreturn]] void refuseStanding(const QString &key)
{
    throw GeneralError(
        QStringLiteral("%1 stands in a registered folder, where VAMS removes nothing. Archive it "
                       "to hide it, or remove the file from the folder and delete it here then.")
            .arg(key));
}

} // namespace

api::FileRange localFileOf(const Context &context, const ObjectVersion &object)
{
    if (object.sourcePath.isEmpty() || hasBlobFile(context, object))
        return {context.blobs.path(object.sha256), 0, object.size};
    const RegisteredFolder folder = requireThere(context, object);
    return {folder.folderPath + QLatin1Char('/') + object.sourcePath, 0, object.size,
            object.sourceMtime / 1000000};
}

void requireBytes(const Context &context, sql::Database &db, const ObjectVersion &object)
{
    if (!object.sourcePath.isEmpty() && !hasBlobFile(context, object))
        requireKnown(db, object);
}

SourceCopies::~SourceCopies()
{
    if (m_pins)
        return;
    for (const auto &[version, blob] : m_staged)
        m_context.io.remove(blob.path);
}

void SourceCopies::take(const ObjectVersion &object)
{
    if (object.sourcePath.isEmpty() || object.size == 0 || hasBlobFile(m_context, object))
        return;
    const RegisteredFolder folder = requireThere(m_context, object);
    const auto feed = [&](const api::BodyReceiver &receive) {
        const Result<void> read = readDiskFile(*m_context.folderDisk, folder.folderPath,
                                               sourceOf(object), receive, m_job);
        if (!read && !m_job.isCancelled())
            throw ApiError(409, read.error().message);
        return read.has_value();
    };
    const QString path = m_context.stagingFolder + QLatin1Char('/') + newUuid();
    m_staged[object.versionId.text()] = m_context.blobs.stage(path, feed, m_job);
}

void SourceCopies::publish()
{
    std::vector<StagedBlob> blobs;
    for (const auto &[version, blob] : m_staged)
        blobs.push_back(blob);
    m_pins.emplace(m_context.blobs.publish(blobs));
}

ObjectVersion SourceCopies::detached(ObjectVersion object) const
{
    if (object.sourcePath.isEmpty())
        return object;
    if (const auto staged = m_staged.find(object.versionId.text()); staged != m_staged.end()) {
        object.sha256 = staged->second.sha256;
        object.etag = staged->second.md5;
    } else if (object.size > 0 && !hasBlobFile(m_context, object)) {
        throw ApiError(409, QStringLiteral("The file changed meanwhile. Try again."));
    }
    object.sourcePath.clear();
    object.sourceMtime = 0;
    return object;
}

void refuseStandingKey(sql::Database &db, const BucketId &bucket, const QString &key)
{
    if (const auto standing = FolderFileStore::standingKey(db, bucket, key, key))
        refuseStanding(*standing);
}

void refuseStandingBelow(sql::Database &db, const BucketId &bucket, const QString &prefix)
{
    // Behind every key below the prefix, in the byte order of the database.
    const QString last = prefix + QString::fromUcs4(U"\U0010FFFF", 1);
    if (const auto standing = FolderFileStore::standingKey(db, bucket, prefix, last))
        refuseStanding(*standing);
}

} // namespace vams::backend
