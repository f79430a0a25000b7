#include "core/backend/folders/folder_writer.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/databases/database_store.h"
#include "core/backend/files/asset_files.h"
#include "core/backend/files/file_metadata_store.h"
#include "core/backend/http/validators.h"
#include "core/backend/objects/blob_store.h"
#include "core/backend/objects/hasher.h"
#include "core/base/clock.h"

namespace vams::backend {

namespace {

const auto folderUser = QLatin1String("SYSTEM_USER");

QString assetIdOf(const QString &key)
{
    return key.left(key.indexOf(QLatin1Char('/')));
}

/// The metadata of the newest version with content: what replaces it takes it over.
ObjectMetadata inheritedMetadata(sql::Database &db, const BucketId &bucket, const QString &key)
{
    for (const ObjectVersion &version : ObjectStore::versions(db, bucket, key, 2)) {
        if (!version.isDeleteMarker)
            return version.metadata;
    }
    return {};
}

ObjectMetadata ownedBy(ObjectMetadata metadata, const AssetRef &ref)
{
    metadata.insert(objectMetadata::databaseId, ref.databaseId.text());
    metadata.insert(objectMetadata::assetId, ref.assetId.text());
    return metadata;
}

QString pathBelow(const QString &locationKey, const QString &key)
{
    return QLatin1Char('/') + key.mid(locationKey.size());
}

} // namespace

QString provisionalEtag(const DiskFile &file)
{
    return sha256Hex(QByteArray::number(file.size) + ' ' + QByteArray::number(file.mtime)).left(32);
}

QString whyNoAssetFile(const QString &path)
{
    const QString assetId = assetIdOf(path);
    if (validate::isReservedAssetId(assetId))
        return QStringLiteral("\"%1\" is a reserved name.").arg(assetId);
    if (!validate::isAssetId(assetId))
        return QStringLiteral("\"%1\" cannot be the name of an asset.").arg(assetId);
    if (!validate::isRelativePath(path))
        return QStringLiteral("The path is too long, or holds a backslash or control characters.");
    return {};
}

FolderWriter::FolderWriter(sql::Database &db, const RegisteredFolder &folder, QDateTime now)
    : m_db(db)
    , m_folder(folder)
    , m_now(std::move(now))
{}

void FolderWriter::apply(const FolderChange &change_)
{
    const BucketId &bucket = m_folder.bucketId;
    switch (change_.kind) {
    case FolderChangeKind::Added:
        add(change_.file);
        break;
    case FolderChangeKind::Changed:
        change(change_.file);
        break;
    case FolderChangeKind::Renamed:
        rename(change_.file, change_.from);
        break;
    case FolderChangeKind::Missing:
        FolderFileStore::setMissing(m_db, bucket, change_.file.path);
        break;
    case FolderChangeKind::Returned:
        giveBack(change_.file);
        break;
    case FolderChangeKind::SameBytes:
        FolderFileStore::setPresent(m_db, bucket, change_.file);
        break;
    }
}

void FolderWriter::add(const DiskFile &file)
{
    if (putRevision(file, file.path))
        FolderFileStore::save(m_db, m_folder.bucketId, file);
}

void FolderWriter::change(const DiskFile &file)
{
    // A file that was moved inside the library goes on under its key there.
    const QString key =
        FolderFileStore::liveKeyOn(m_db, m_folder.bucketId, file.path).value_or(file.path);
    if (putRevision(file, key))
        FolderFileStore::save(m_db, m_folder.bucketId, file);
}

void FolderWriter::giveBack(const DiskFile &file)
{
    // Deleted for good while it was missing: to have it back in the folder is to want it again.
    if (!FolderFileStore::hasVersionOn(m_db, m_folder.bucketId, file.path)) {
        add(file);
        return;
    }
    FolderFileStore::setPresent(m_db, m_folder.bucketId, file);
}

void FolderWriter::rename(const DiskFile &file, const QString &from)
{
    const BucketId &bucket = m_folder.bucketId;
    const std::optional<QString> key = FolderFileStore::liveKeyOn(m_db, bucket, from);
    if (!key && !FolderFileStore::hasVersionOn(m_db, bucket, from)) {
        FolderFileStore::remove(m_db, bucket, from);
        add(file);
        return;
    }
    // Archived, or moved inside the library: only the place of its bytes is another one.
    const bool followsDisk = key == from;
    if (followsDisk && !placeOf(file.path).isUsable)
        return;
    FolderFileStore::rename(m_db, bucket, from, file);
    if (!followsDisk)
        return;
    if (const auto source = ObjectStore::latest(m_db, bucket, from))
        moveKey(*source, file.path);
}

void FolderWriter::moveKey(const ObjectVersion &source, const QString &to)
{
    const Place origin = placeOf(source.key);
    const Place place = placeOf(to);
    ObjectVersion target = source;
    target.key = to;
    target.metadata = ownedBy(source.metadata, place.ref);
    const QString now = toIso(m_now);
    const auto there = ObjectStore::latest(m_db, source.bucketId, to);
    const bool isFree = !there || (there->isDeleteMarker &&
                                   there->metadata.value(objectMetadata::movedTo) == source.key);
    if (isFree) {
        ObjectStore::move(m_db, source, target, now);
    } else {
        // The library has a file of that name: two histories are not mixed, this is its newest.
        target.versionId = FileVersionId();
        ObjectStore::put(m_db, target);
        ObjectStore::putDeleteMarker(m_db, source.bucketId, source.key,
                                     {{objectMetadata::movedTo, to}}, now);
    }
    if (origin.isUsable) {
        const QString oldPath = pathBelow(origin.locationKey, source.key);
        FileMetadataStore::copy(m_db, origin.ref, oldPath, place.ref,
                                pathBelow(place.locationKey, to));
        if (isFree)
            FileMetadataStore::remove(m_db, origin.ref, oldPath);
        markStale(origin);
    }
    markStale(place);
}

bool FolderWriter::putRevision(const DiskFile &file, const QString &key)
{
    const Place &place = placeOf(key);
    if (!place.isUsable)
        return false;
    ObjectVersion object;
    object.bucketId = m_folder.bucketId;
    object.key = key;
    object.size = file.size;
    object.sha256 = file.size == 0 ? QString(emptySha256) : QString();
    object.etag = file.size == 0 ? QString(emptyMd5) : provisionalEtag(file);
    object.metadata = ownedBy(inheritedMetadata(m_db, m_folder.bucketId, key), place.ref);
    object.lastModified = toIso(QDateTime::fromMSecsSinceEpoch(file.mtime / 1000000, Qt::UTC));
    object.sourcePath = file.path;
    object.sourceMtime = file.mtime;
    ObjectStore::put(m_db, object);
    markStale(place);
    return true;
}

void FolderWriter::applyHash(const HashedDiskFile &hashed)
{
    const BucketId &bucket = m_folder.bucketId;
    if (!FolderFileStore::setHash(m_db, bucket, hashed))
        return; // it changed since, and will be read again
    const auto key = FolderFileStore::liveKeyOn(m_db, bucket, hashed.file.path);
    const auto newest = key ? ObjectStore::latest(m_db, bucket, *key) : std::nullopt;
    if (!newest || newest->sourceMtime != hashed.file.mtime)
        return;
    const Place place = placeOf(*key);
    if (!place.isUsable)
        return;
    if (dropTouched(*newest, hashed))
        markStale(place);
    else if (ObjectStore::versions(m_db, bucket, *key, 2).size() == 1)
        adoptMissing(*newest, hashed);
    FolderStore::setCoverHash(m_db, place.ref, pathBelow(place.locationKey, *key), hashed.sha256);
}

bool FolderWriter::dropTouched(const ObjectVersion &newest, const HashedDiskFile &hashed)
{
    const std::vector<ObjectVersion> top =
        ObjectStore::versions(m_db, newest.bucketId, newest.key, 2);
    if (top.size() < 2 || top[1].isDeleteMarker || top[1].sha256 != hashed.sha256 ||
        top[1].sourcePath != newest.sourcePath || top[1].sourceMtime == newest.sourceMtime ||
        top[1].metadata != newest.metadata || isRecorded(newest))
        return false;
    FolderFileStore::dropRepeated(m_db, newest, hashed.file);
    return true;
}

void FolderWriter::adoptMissing(const ObjectVersion &newest, const HashedDiskFile &hashed)
{
    const BucketId &bucket = m_folder.bucketId;
    const auto missing = FolderFileStore::missingWithHash(m_db, bucket, hashed);
    if (!missing || newest.key != hashed.file.path ||
        FolderFileStore::liveKeyOn(m_db, bucket, *missing) != missing || isRecorded(newest))
        return;
    const auto known = FolderFileStore::get(m_db, bucket, *missing);
    const auto source = ObjectStore::latest(m_db, bucket, *missing);
    if (!known || !source || source->sourceMtime != known->file.mtime)
        return;
    // The revision that the scan made has nothing that the old one has not.
    ObjectStore::removeAll(m_db, bucket, newest.key);
    FolderFileStore::standOn(m_db, bucket, known->file, hashed.file);
    FolderFileStore::remove(m_db, bucket, *missing);
    moveKey(*ObjectStore::latest(m_db, bucket, *missing), newest.key);
}

bool FolderWriter::isRecorded(const ObjectVersion &version)
{
    const Place &place = placeOf(version.key);
    return FolderFileStore::isRecorded(m_db, place.ref, pathBelow(place.locationKey, version.key),
                                       version.versionId);
}

const FolderWriter::Place &FolderWriter::placeOf(const QString &key)
{
    const QString assetId = assetIdOf(key);
    auto it = m_places.find(assetId);
    if (it == m_places.end())
        it = m_places.insert(assetId, findOrMakeAsset(assetId));
    return *it;
}

FolderWriter::Place FolderWriter::findOrMakeAsset(const QString &assetId)
{
    const QString locationKey = assetId + QLatin1Char('/');
    if (const auto found = FolderStore::assetAt(m_db, m_folder.bucketId, locationKey))
        return {found->ref, locationKey, !found->isArchived};
    if (!haveDatabase()) {
        m_problems.push_back({assetId, QStringLiteral("The database %1 was deleted.")
                                           .arg(m_folder.defaultSyncDatabaseId.text())});
        return {};
    }
    Asset asset;
    asset.databaseId = m_folder.defaultSyncDatabaseId;
    asset.assetId = AssetId(assetId);
    if (AssetStore::get(m_db, asset.ref(), AssetFilter::Any)) {
        m_problems.push_back(
            {assetId, QStringLiteral("The database %1 has another asset of this id.")
                          .arg(asset.databaseId.text())});
        return {};
    }
    asset.assetName = assetId;
    asset.description = QStringLiteral("Auto-created asset for %1").arg(assetId);
    asset.isDistributable = true;
    asset.bucketId = m_folder.bucketId;
    asset.assetLocation.Key = locationKey;
    asset.currentVersion = AssetCurrentVersion{
        AssetVersionId(QStringLiteral("0")),
        toNaiveIso(m_now),
        QStringLiteral("Initial asset creation - Version 0 (No Files, No Metadata)"),
        asset.description,
        folderUser,
        std::nullopt};
    AssetStore::insert(m_db, asset, toIso(m_now));
    ObjectVersion marker;
    marker.bucketId = m_folder.bucketId;
    marker.key = locationKey;
    marker.etag = emptyMd5;
    marker.metadata = ownedBy({}, asset.ref());
    marker.lastModified = toIso(m_now);
    ObjectStore::put(m_db, marker);
    return {asset.ref(), locationKey, true};
}

bool FolderWriter::haveDatabase()
{
    const DatabaseId &id = m_folder.defaultSyncDatabaseId;
    if (DatabaseStore::get(m_db, id, DatabaseState::Live))
        return true;
    if (DatabaseStore::get(m_db, id, DatabaseState::Deleted))
        return false; // somebody did not want it
    Database database;
    database.databaseId = id;
    database.description = QStringLiteral("Auto-created database for %1").arg(m_folder.bucketName);
    database.dateCreated = toLongDate(m_now);
    database.defaultBucketId = m_folder.bucketId;
    DatabaseStore::insert(m_db, database);
    return true;
}

void FolderWriter::markStale(const Place &place)
{
    if (place.isUsable)
        FolderStore::addStale(m_db, m_folder.bucketId, place.ref);
}

} // namespace vams::backend
