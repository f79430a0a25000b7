#include "core/backend/versions/version_store.h"

namespace vams::backend {

namespace {

#define VAMS_VERSION_SELECT                                                                        \
    "SELECT v.asset_version_id, v.date_created, v.comment, v.description, v.created_by, "          \
    "a.current_version_id = v.asset_version_id, v.file_count, v.version_alias, v.is_archived, "    \
    "v.asset_id, v.database_id FROM asset_versions v JOIN assets a ON "                            \
    "a.database_id = v.database_id AND a.asset_id = v.asset_id "                                   \
    "WHERE v.database_id = ? AND v.asset_id = ? "

AssetVersion readVersion(const sql::Statement &row)
{
    AssetVersion version;
    version.Version = AssetVersionId(row.text(0));
    version.DateModified = row.text(1);
    version.Comment = row.text(2);
    version.description = row.text(3);
    version.createdBy = row.text(4);
    version.isCurrent = row.flag(5);
    version.fileCount = row.integer(6);
    version.versionAlias = row.optionalText(7);
    version.isArchived = row.flag(8);
    version.assetId = AssetId(row.text(9));
    version.databaseId = DatabaseId(row.text(10));
    return version;
}

} // namespace

bool VersionStore::exists(sql::Database &db, const AssetRef &ref, const AssetVersionId &version)
{
    return db
        .query("SELECT 1 FROM asset_versions WHERE database_id = ? AND asset_id = ? AND "
               "asset_version_id = ?",
               ref.databaseId.text(), ref.assetId.text(), version.text())
        .step();
}

std::optional<AssetVersion> VersionStore::get(sql::Database &db, const AssetRef &ref,
                                              const AssetVersionId &version)
{
    sql::Statement rows = db.query(VAMS_VERSION_SELECT "AND v.asset_version_id = ?",
                                   ref.databaseId.text(), ref.assetId.text(), version.text());
    if (!rows.step())
        return std::nullopt;
    return readVersion(rows);
}

std::vector<AssetVersion> VersionStore::list(sql::Database &db, const AssetRef &ref,
                                             const VersionPage &page)
{
    std::vector<AssetVersion> versions;
    sql::Statement rows = db.query(
        VAMS_VERSION_SELECT "AND CAST(v.asset_version_id AS INTEGER) < ? "
                            "AND (v.is_archived = 0 OR ?) "
                            "ORDER BY CAST(v.asset_version_id AS INTEGER) DESC LIMIT ?",
        ref.databaseId.text(), ref.assetId.text(), page.before, page.includeArchived, page.limit);
    while (rows.step())
        versions.push_back(readVersion(rows));
    return versions;
}

void VersionStore::insert(sql::Database &db, const AssetVersion &version, const QString &now)
{
    db.run("INSERT INTO asset_versions (database_id, asset_id, asset_version_id, date_created, "
           "comment, description, created_by, version_alias) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
           version.databaseId.text(), version.assetId.text(), version.Version.text(),
           version.DateModified, version.Comment, version.description, version.createdBy,
           version.versionAlias);
    db.run("UPDATE assets SET current_version_id = ?, updated_at = ? "
           "WHERE database_id = ? AND asset_id = ?",
           version.Version.text(), now, version.databaseId.text(), version.assetId.text());
}

void VersionStore::setFileCount(sql::Database &db, const AssetRef &ref,
                                const AssetVersionId &version, int count)
{
    db.run("UPDATE asset_versions SET file_count = ? "
           "WHERE database_id = ? AND asset_id = ? AND asset_version_id = ?",
           count, ref.databaseId.text(), ref.assetId.text(), version.text());
}

void VersionStore::setComment(sql::Database &db, const AssetRef &ref, const AssetVersionId &version,
                              const QString &comment)
{
    db.run("UPDATE asset_versions SET comment = ? "
           "WHERE database_id = ? AND asset_id = ? AND asset_version_id = ?",
           comment, ref.databaseId.text(), ref.assetId.text(), version.text());
}

void VersionStore::setAlias(sql::Database &db, const AssetRef &ref, const AssetVersionId &version,
                            const std::optional<QString> &alias)
{
    db.run("UPDATE asset_versions SET version_alias = ? "
           "WHERE database_id = ? AND asset_id = ? AND asset_version_id = ?",
           alias, ref.databaseId.text(), ref.assetId.text(), version.text());
}

void VersionStore::setArchived(sql::Database &db, const AssetRef &ref,
                               const AssetVersionId &version, bool isArchived)
{
    db.run("UPDATE asset_versions SET is_archived = ? "
           "WHERE database_id = ? AND asset_id = ? AND asset_version_id = ?",
           isArchived, ref.databaseId.text(), ref.assetId.text(), version.text());
}

int VersionStore::recordLatest(sql::Database &db, const Asset &asset, const AssetVersionId &version,
                               const QString &now)
{
    // Behind every key of the asset stands its root with the character after the slash.
    const QString &root = asset.assetLocation.Key;
    const QString end = root.chopped(1) + QLatin1Char('0');
    return static_cast<int>(db.run(
        "INSERT INTO asset_file_versions (database_id, asset_id, asset_version_id, file_key, "
        "version_id, size, last_modified, etag, created_at) "
        "SELECT ?, ?, ?, substr(object_key, length(?) + 1), version_id, size, last_modified, etag, "
        "? FROM object_versions WHERE bucket_id = ? AND object_key > ? AND object_key < ? "
        "AND is_latest = 1 AND is_delete_marker = 0 AND substr(object_key, -1) <> '/' "
        "ORDER BY object_key",
        asset.databaseId.text(), asset.assetId.text(), version.text(), root, now,
        asset.bucketId.text(), root, end));
}

bool VersionStore::record(sql::Database &db, const Asset &asset, const AssetVersionId &version,
                          const QString &key, const FileVersionId &revision, const QString &now)
{
    const bool hasSlash = key.startsWith(QLatin1Char('/'));
    const QString plain = hasSlash ? key.mid(1) : key;
    return db.run("INSERT INTO asset_file_versions (database_id, asset_id, asset_version_id, "
                  "file_key, version_id, size, last_modified, etag, created_at, "
                  "has_leading_slash) SELECT ?, ?, ?, ?, version_id, size, last_modified, etag, "
                  "?, ? FROM object_versions WHERE bucket_id = ? AND object_key = ? AND "
                  "version_id = ? AND is_delete_marker = 0",
                  asset.databaseId.text(), asset.assetId.text(), version.text(), plain, now,
                  hasSlash, asset.bucketId.text(), asset.assetLocation.Key + plain,
                  revision.text()) == 1;
}

void VersionStore::recordMetadata(sql::Database &db, const AssetRef &ref,
                                  const AssetVersionId &version, const QString &now)
{
    db.run("INSERT INTO asset_file_metadata_versions SELECT database_id, asset_id, ?3, 'metadata', "
           "file_path, metadata_key, metadata_value, metadata_value_type, ?4 "
           "FROM asset_file_metadata WHERE database_id = ?1 AND asset_id = ?2 AND file_path = '/'",
           ref.databaseId.text(), ref.assetId.text(), version.text(), now);
    // From the files to their entries: both stand in the order of their paths.
    db.run("INSERT INTO asset_file_metadata_versions SELECT m.database_id, m.asset_id, ?3, "
           "'metadata', m.file_path, m.metadata_key, m.metadata_value, m.metadata_value_type, ?4 "
           "FROM asset_file_versions f CROSS JOIN asset_file_metadata m "
           "ON m.database_id = ?1 AND m.asset_id = ?2 AND m.file_path = '/' || f.file_key "
           "WHERE f.database_id = ?1 AND f.asset_id = ?2 AND f.asset_version_id = ?3",
           ref.databaseId.text(), ref.assetId.text(), version.text(), now);
    db.run("INSERT INTO asset_file_metadata_versions SELECT m.database_id, m.asset_id, ?3, "
           "'attribute', m.file_path, m.attribute_key, m.attribute_value, m.attribute_value_type, "
           "?4 FROM asset_file_versions f CROSS JOIN file_attributes m "
           "ON m.database_id = ?1 AND m.asset_id = ?2 AND m.file_path = '/' || f.file_key "
           "WHERE f.database_id = ?1 AND f.asset_id = ?2 AND f.asset_version_id = ?3",
           ref.databaseId.text(), ref.assetId.text(), version.text(), now);
}

void VersionStore::restoreMetadata(sql::Database &db, const AssetRef &ref,
                                   const AssetVersionId &from, const AssetVersionId &onto)
{
    db.run("DELETE FROM asset_file_metadata WHERE database_id = ?1 AND asset_id = ?2 AND "
           "(file_path = '/' OR EXISTS (SELECT 1 FROM asset_file_versions f "
           "WHERE f.database_id = ?1 AND f.asset_id = ?2 AND f.asset_version_id = ?3 "
           "AND f.file_key = substr(asset_file_metadata.file_path, 2)))",
           ref.databaseId.text(), ref.assetId.text(), onto.text());
    db.run("DELETE FROM file_attributes WHERE database_id = ?1 AND asset_id = ?2 AND "
           "EXISTS (SELECT 1 FROM asset_file_versions f "
           "WHERE f.database_id = ?1 AND f.asset_id = ?2 AND f.asset_version_id = ?3 "
           "AND f.file_key = substr(file_attributes.file_path, 2))",
           ref.databaseId.text(), ref.assetId.text(), onto.text());
    db.run("INSERT INTO asset_file_metadata SELECT m.database_id, m.asset_id, m.file_path, "
           "m.metadata_key, m.metadata_value, m.metadata_value_type "
           "FROM asset_file_metadata_versions m WHERE m.database_id = ?1 AND m.asset_id = ?2 AND "
           "m.asset_version_id = ?3 AND m.type = 'metadata' AND (m.file_path = '/' OR EXISTS "
           "(SELECT 1 FROM asset_file_versions f WHERE f.database_id = ?1 AND f.asset_id = ?2 "
           "AND f.asset_version_id = ?4 AND f.file_key = substr(m.file_path, 2)))",
           ref.databaseId.text(), ref.assetId.text(), from.text(), onto.text());
    db.run("INSERT INTO file_attributes SELECT m.database_id, m.asset_id, m.file_path, "
           "m.metadata_key, m.metadata_value, m.metadata_value_type "
           "FROM asset_file_metadata_versions m WHERE m.database_id = ?1 AND m.asset_id = ?2 AND "
           "m.asset_version_id = ?3 AND m.type = 'attribute' AND EXISTS "
           "(SELECT 1 FROM asset_file_versions f WHERE f.database_id = ?1 AND f.asset_id = ?2 "
           "AND f.asset_version_id = ?4 AND f.file_key = substr(m.file_path, 2))",
           ref.databaseId.text(), ref.assetId.text(), from.text(), onto.text());
}

std::vector<VersionedFile> VersionStore::files(sql::Database &db, const Asset &asset,
                                               const AssetVersionId &version)
{
    std::vector<VersionedFile> files;
    sql::Statement rows = db.query(
        "SELECT f.file_key, f.has_leading_slash, f.version_id, f.size, f.last_modified, f.etag, "
        "o.version_id IS NULL, coalesce(l.is_delete_marker, 0) FROM asset_file_versions f "
        "LEFT JOIN object_versions o ON o.bucket_id = ?4 AND o.object_key = ?5 || f.file_key "
        "AND o.version_id = f.version_id "
        "LEFT JOIN object_versions l ON l.bucket_id = ?4 AND l.object_key = ?5 || f.file_key "
        "AND l.is_latest = 1 "
        "WHERE f.database_id = ?1 AND f.asset_id = ?2 AND f.asset_version_id = ?3 "
        "ORDER BY f.file_key",
        asset.databaseId.text(), asset.assetId.text(), version.text(), asset.bucketId.text(),
        asset.assetLocation.Key);
    while (rows.step()) {
        VersionedFile file{rows.text(0), {}};
        file.file.relativeKey = rows.flag(1) ? QLatin1Char('/') + file.key : file.key;
        file.file.versionId = FileVersionId(rows.text(2));
        file.file.size = rows.number(3);
        file.file.lastModified = rows.text(4);
        file.file.etag = rows.text(5);
        file.file.isPermanentlyDeleted = rows.flag(6);
        file.file.isLatestVersionArchived = rows.flag(7);
        files.push_back(std::move(file));
    }
    return files;
}

std::vector<VersionedMetadata> VersionStore::metadata(sql::Database &db, const AssetRef &ref,
                                                      const AssetVersionId &version)
{
    std::vector<VersionedMetadata> entries;
    sql::Statement rows =
        db.query("SELECT type, file_path, metadata_key, metadata_value, metadata_value_type "
                 "FROM asset_file_metadata_versions "
                 "WHERE database_id = ? AND asset_id = ? AND asset_version_id = ? "
                 "ORDER BY type, file_path, metadata_key",
                 ref.databaseId.text(), ref.assetId.text(), version.text());
    while (rows.step())
        entries.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4)});
    return entries;
}

} // namespace vams::backend
