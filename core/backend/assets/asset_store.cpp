#include "core/backend/assets/asset_store.h"

#include "core/backend/assets/asset_cover.h"
#include "core/base/json.h"

namespace vams::backend {

namespace {

constexpr int mostReserved = 4000;

#define VAMS_ASSET_SELECT                                                                          \
    "SELECT a.database_id, a.asset_id, a.asset_name, a.description, a.is_distributable, a.tags, "  \
    "a.asset_type, a.bucket_id, b.bucket_name, a.location_key, a.preview_key, a.archived_at, "     \
    "a.archived_by, a.archived_reason, a.file_count, a.total_size, a.cover_path, a.cover_hash, "   \
    "a.cover_name, a.main_name, a.updated_at, v.asset_version_id, v.date_created, v.comment, "     \
    "v.description, "                                                                              \
    "v.created_by FROM assets a LEFT JOIN buckets b ON b.bucket_id = a.bucket_id "                 \
    "LEFT JOIN asset_versions v ON v.database_id = a.database_id AND v.asset_id = a.asset_id "     \
    "AND v.asset_version_id = a.current_version_id "

QString writeTags(const QStringList &tags)
{
    return QString::fromUtf8(dumpJson(Json(tags)));
}

Asset readAsset(const sql::Statement &row)
{
    Asset asset;
    asset.databaseId = DatabaseId(row.text(0));
    asset.assetId = AssetId(row.text(1));
    asset.assetName = row.text(2);
    asset.description = row.text(3);
    asset.isDistributable = row.flag(4);
    asset.tags = tagsOfColumn(row.utf8(5));
    asset.assetType = row.text(6);
    asset.bucketId = BucketId(row.text(7));
    asset.bucketName = row.text(8);
    asset.assetLocation.Key = row.text(9);
    if (const std::optional<QString> preview = row.optionalText(10))
        asset.previewLocation = ObjectLocation{*preview};
    asset.archivedAt = row.optionalText(11);
    asset.archivedBy = row.optionalText(12);
    asset.archivedReason = row.optionalText(13);
    asset.status = asset.archivedAt ? QStringLiteral("archived") : QStringLiteral("active");
    asset.summary = AssetSummary{row.integer(14), row.number(15), row.text(16), row.text(17),
                                 row.text(18),    row.text(19),   row.text(20)};
    if (!row.isNull(21))
        asset.currentVersion = AssetCurrentVersion{AssetVersionId(row.text(21)),
                                                   row.text(22),
                                                   row.text(23),
                                                   row.text(24),
                                                   row.text(25),
                                                   std::nullopt};
    return asset;
}

/// An asset is large to be moved: a list grows once.
std::vector<Asset> readAll(sql::Statement rows, int most)
{
    std::vector<Asset> assets;
    assets.reserve(static_cast<std::size_t>(qMin(most, mostReserved)));
    while (rows.step())
        assets.push_back(readAsset(rows));
    return assets;
}

const char *filterSql(AssetFilter filter)
{
    switch (filter) {
    case AssetFilter::Live:
        return " AND a.archived_at IS NULL";
    case AssetFilter::Archived:
        return " AND a.archived_at IS NOT NULL";
    case AssetFilter::Any:
        break;
    }
    return "";
}

std::vector<Asset> readPage(sql::Database &db, const QByteArray &sql, const QString &first,
                            const QString &second, const AssetPage &page)
{
    sql::Statement rows = db.query(sql.constData(), first, second);
    int at = 2;
    for (const QString &value : page.visible.values)
        rows.bind(++at, value);
    if (page.visible.test)
        rows.bind(++at, page.visible.test.get());
    rows.bind(++at, page.limit);
    return readAll(std::move(rows), page.limit);
}

} // namespace

std::optional<Asset> AssetStore::get(sql::Database &db, const AssetRef &ref, AssetFilter filter)
{
    sql::Statement rows = db.query(VAMS_ASSET_SELECT "WHERE a.database_id = ? AND a.asset_id = ?",
                                   ref.databaseId.text(), ref.assetId.text());
    if (!rows.step())
        return std::nullopt;
    Asset asset = readAsset(rows);
    if (filter != AssetFilter::Any && asset.isArchived() != (filter == AssetFilter::Archived))
        return std::nullopt;
    return asset;
}

std::vector<Asset> AssetStore::allOfId(sql::Database &db, const AssetId &id)
{
    return readAll(db.query(VAMS_ASSET_SELECT "WHERE a.asset_id = ? "
                                              "ORDER BY a.archived_at IS NOT NULL, a.database_id",
                            id.text()),
                   1);
}

std::vector<Asset> AssetStore::list(sql::Database &db, const DatabaseId &databaseId,
                                    const AssetPage &page)
{
    // An id that no asset has, behind all others.
    static const QString last = QString::fromUcs4(U"\U0010FFFF", 1);
    const QString after = page.after.assetId.isEmpty() ? last : page.after.assetId.text();
    const QByteArray sql = QByteArray(VAMS_ASSET_SELECT) +
                           "WHERE a.database_id = ? AND a.asset_id < ?" + filterSql(page.filter) +
                           page.visible.sql + " ORDER BY a.asset_id DESC LIMIT ?";
    return readPage(db, sql, databaseId.text(), after, page);
}

std::vector<Asset> AssetStore::listAll(sql::Database &db, const AssetPage &page)
{
    const QByteArray sql = QByteArray(VAMS_ASSET_SELECT) +
                           "WHERE (a.database_id, a.asset_id) > (?, ?)" + filterSql(page.filter) +
                           page.visible.sql + " ORDER BY a.database_id, a.asset_id LIMIT ?";
    return readPage(db, sql, page.after.databaseId.text(), page.after.assetId.text(), page);
}

std::optional<AssetId> AssetStore::ownerOf(sql::Database &db, const BucketId &bucket,
                                           const QString &key)
{
    sql::Statement rows = db.query("SELECT asset_id FROM assets WHERE bucket_id = ?1 AND "
                                   "(substr(location_key, 1, length(?2)) = ?2 OR "
                                   "substr(?2, 1, length(location_key)) = location_key) LIMIT 1",
                                   bucket.text(), key);
    if (!rows.step())
        return std::nullopt;
    return AssetId(rows.text(0));
}

void AssetStore::insert(sql::Database &db, const Asset &asset, const QString &now)
{
    db.run("INSERT INTO assets (database_id, asset_id, asset_name, description, is_distributable, "
           "tags, bucket_id, "
           "location_key, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           asset.databaseId.text(), asset.assetId.text(), asset.assetName, asset.description,
           asset.isDistributable, writeTags(asset.tags), asset.bucketId.text(),
           asset.assetLocation.Key, now, now);
    const AssetCurrentVersion version = asset.currentVersion.value_or(AssetCurrentVersion());
    db.run("INSERT INTO asset_versions (database_id, asset_id, asset_version_id, date_created, "
           "comment, description, "
           "created_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
           asset.databaseId.text(), asset.assetId.text(), version.Version.text(),
           version.DateModified, version.Comment, version.description, version.createdBy);
}

void AssetStore::update(sql::Database &db, const Asset &asset, const QString &now)
{
    db.run("UPDATE assets SET asset_name = ?, description = ?, is_distributable = ?, tags = ?, "
           "updated_at = ? "
           "WHERE database_id = ? AND asset_id = ?",
           asset.assetName, asset.description, asset.isDistributable, writeTags(asset.tags), now,
           asset.databaseId.text(), asset.assetId.text());
}

void AssetStore::setPreview(sql::Database &db, const AssetRef &ref,
                            const std::optional<QString> &key)
{
    db.run("UPDATE assets SET preview_key = ? WHERE database_id = ? AND asset_id = ?", key,
           ref.databaseId.text(), ref.assetId.text());
}

void AssetStore::setArchived(sql::Database &db, const AssetRef &ref, const QString &by,
                             const QString &reason, const QString &now)
{
    db.run(
        "UPDATE assets SET archived_at = ?, archived_by = ?, archived_reason = ?, updated_at = ? "
        "WHERE database_id = ? AND asset_id = ?",
        now, by, reason, now, ref.databaseId.text(), ref.assetId.text());
}

void AssetStore::setActive(sql::Database &db, const AssetRef &ref, const QString &by,
                           const QString &reason, const QString &now)
{
    db.run("UPDATE assets SET archived_at = NULL, archived_by = NULL, archived_reason = NULL, "
           "unarchived_at = ?, "
           "unarchived_by = ?, unarchived_reason = ?, updated_at = ? WHERE database_id = ? AND "
           "asset_id = ?",
           now, by, reason, now, ref.databaseId.text(), ref.assetId.text());
}

void AssetStore::remove(sql::Database &db, const AssetRef &ref)
{
    const QString &database = ref.databaseId.text();
    const QString &asset = ref.assetId.text();
    db.run("DELETE FROM uploads WHERE database_id = ? AND asset_id = ?", database, asset);
    db.run("DELETE FROM subscriptions WHERE entity_name = 'Asset' AND entity_id = ? AND "
           "database_id = ?",
           asset, database);
    // Comments know the asset id alone: they go with the last asset of that id.
    db.run("DELETE FROM comments WHERE asset_id = ?1 AND (SELECT count(*) FROM assets WHERE "
           "asset_id = ?1) < 2",
           asset);
    db.run("DELETE FROM workflow_executions WHERE database_id = ? AND asset_id = ?", database,
           asset);
    db.run("DELETE FROM assets WHERE database_id = ? AND asset_id = ?", database,
           asset); // cascades to the rest
}

void AssetStore::refreshSummary(sql::Database &db, const AssetRef &ref, const QString &now)
{
    const std::optional<Asset> asset = get(db, ref, AssetFilter::Any);
    if (!asset)
        return;
    const CoverChoice choice = chooseCover(db, *asset);
    db.run("UPDATE assets SET asset_type = CASE WHEN ? <> '' THEN ? ELSE asset_type END, "
           "file_count = ?, "
           "total_size = ?, cover_path = ?, cover_hash = ?, cover_name = ?, main_name = ?, "
           "updated_at = ? "
           "WHERE database_id = ? AND asset_id = ?",
           choice.assetType, choice.assetType, choice.fileCount, choice.totalSize, choice.path,
           choice.hash, choice.name, choice.mainName, now, ref.databaseId.text(),
           ref.assetId.text());
}

QStringList AssetStore::unknownTags(sql::Database &db, const QStringList &tags)
{
    QStringList unknown;
    for (const QString &tag : tags) {
        if (!db.query("SELECT 1 FROM tags WHERE tag_name = ?", tag).step())
            unknown << tag;
    }
    return unknown;
}

QStringList AssetStore::missingTagTypes(sql::Database &db, const QStringList &tags)
{
    QStringList missing;
    sql::Statement rows =
        db.query("SELECT t.tag_type_name FROM tag_types t WHERE t.required = 1 "
                 "AND EXISTS (SELECT 1 FROM tags g WHERE g.tag_type_name = t.tag_type_name) "
                 "AND NOT EXISTS (SELECT 1 FROM tags g WHERE g.tag_type_name = t.tag_type_name "
                 "AND g.tag_name IN (SELECT value FROM json_each(?))) ORDER BY t.tag_type_name",
                 writeTags(tags));
    while (rows.step())
        missing << rows.text(0);
    return missing;
}

} // namespace vams::backend
