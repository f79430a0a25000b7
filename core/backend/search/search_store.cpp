#include "core/backend/search/search_store.h"

namespace vams::backend {

namespace {

QString tagText(const QStringList &tags)
{
    return QString::fromUtf8(dumpJson(Json(tags)));
}

QStringList tagsOf(const QString &text)
{
    const Result<Json> json = parseJson(text.toUtf8());
    return json && json->is_array() ? json->get<QStringList>() : QStringList();
}

std::vector<SearchEntry> readEntries(sql::Statement rows)
{
    std::vector<SearchEntry> entries;
    while (rows.step())
        entries.push_back({rows.text(0), rows.text(1), rows.text(2)});
    return entries;
}

/// The statement of a narrowing and, in order, what its parameters are.
struct NarrowedSelect
{
    QByteArray sql;
    QStringList parameters;
};

/// "t.document_id IN (every row of the text table that matches one of the patterns)"
void addTextCondition(NarrowedSelect &select, const QByteArray &textTable,
                      const QStringList &patterns, const QByteArrayList &columns)
{
    QByteArrayList parts;
    for (const QString &pattern : patterns) {
        for (const QByteArray &column : columns) {
            parts << "SELECT rowid FROM " + textTable + " WHERE " + column + " GLOB ?";
            select.parameters << pattern;
        }
    }
    select.sql += " AND t.document_id IN (" + parts.join(" UNION ") + ")";
}

NarrowedSelect narrowedSelect(SearchIndex index, const SearchNarrowing &narrowing, RowDetail detail)
{
    const bool isFiles = index == SearchIndex::Files;
    const QByteArray table = isFiles ? "search_files" : "search_assets";
    const QByteArray textTable = table + "_text";
    NarrowedSelect select;
    select.sql = QByteArray("SELECT t.document_id, t.database_id, t.asset_id, ") +
                 (isFiles ? "t.file_path" : "''") + ", t.asset_name, t.kind, t.tags, " +
                 "t.is_archived, " + (detail == RowDetail::Full ? "t.document" : "''") + ", " +
                 // A file has the type of its asset, which changes with other files.
                 (isFiles ? "(SELECT a.asset_type FROM assets a WHERE a.database_id = "
                            "t.database_id AND a.asset_id = t.asset_id)"
                          : "t.kind") +
                 " FROM " + table +
                 " t WHERE EXISTS (SELECT 1 FROM databases d WHERE d.database_id = " +
                 "t.database_id AND d.archived_at = '')";
    if (!narrowing.includeArchived)
        select.sql += " AND t.is_archived = 0";
    if (narrowing.databaseId) {
        select.sql += " AND t.database_id = ?";
        select.parameters << narrowing.databaseId->text();
    }
    if (!narrowing.anyText.isEmpty()) {
        QByteArrayList columns{"core_text"};
        if (narrowing.inMetadata)
            columns << "metadata_text";
        addTextCondition(select, textTable, narrowing.anyText, columns);
    }
    select.sql += isFiles ? " ORDER BY t.file_path COLLATE NOCASE, t.document_id"
                          : " ORDER BY t.asset_name COLLATE NOCASE, t.document_id";
    return select;
}

/// Names one row of an index.
struct DocumentKey
{
    SearchIndex index;
    AssetRef asset;
    QString path;
};

/// Runs one of the two statements, which both take database, asset and, of files, path.
void runFor(sql::Database &db, const DocumentKey &key, const char *assets, const char *files)
{
    if (key.index == SearchIndex::Assets)
        db.run(assets, key.asset.databaseId.text(), key.asset.assetId.text());
    else
        db.run(files, key.asset.databaseId.text(), key.asset.assetId.text(), key.path);
}

/// The full-text tables keep no texts: what a row held must be told when it goes.
void removeText(sql::Database &db, const DocumentKey &key)
{
    runFor(db, key,
           "INSERT INTO search_assets_text (search_assets_text, rowid, core_text, metadata_text) "
           "SELECT 'delete', document_id, core_text, metadata_text FROM search_assets "
           "WHERE database_id = ? AND asset_id = ?",
           "INSERT INTO search_files_text (search_files_text, rowid, core_text, metadata_text) "
           "SELECT 'delete', document_id, core_text, metadata_text FROM search_files "
           "WHERE database_id = ? AND asset_id = ? AND file_path = ?");
}

void addText(sql::Database &db, const DocumentKey &key)
{
    runFor(db, key,
           "INSERT INTO search_assets_text (rowid, core_text, metadata_text) "
           "SELECT document_id, core_text, metadata_text FROM search_assets "
           "WHERE database_id = ? AND asset_id = ?",
           "INSERT INTO search_files_text (rowid, core_text, metadata_text) "
           "SELECT document_id, core_text, metadata_text FROM search_files "
           "WHERE database_id = ? AND asset_id = ? AND file_path = ?");
}

bool hasText(sql::Database &db, const DocumentKey &key, const SearchDocument &row)
{
    const QString &database = key.asset.databaseId.text();
    const QString &asset = key.asset.assetId.text();
    if (key.index == SearchIndex::Assets)
        return db
            .query("SELECT 1 FROM search_assets WHERE database_id = ? AND asset_id = ? "
                   "AND core_text = ? AND metadata_text = ?",
                   database, asset, row.coreText, row.metadataText)
            .step();
    return db
        .query("SELECT 1 FROM search_files WHERE database_id = ? AND asset_id = ? "
               "AND file_path = ? AND core_text = ? AND metadata_text = ?",
               database, asset, key.path, row.coreText, row.metadataText)
        .step();
}

} // namespace

void SearchStore::put(sql::Database &db, SearchIndex index, const SearchDocument &row)
{
    const QString tags = tagText(row.tags);
    const QString document = QString::fromUtf8(dumpJson(row.document));
    const DocumentKey key{index, row.asset, row.path};
    const bool isTextNew = !hasText(db, key, row);
    if (isTextNew)
        removeText(db, key);
    if (index == SearchIndex::Assets) {
        db.run("INSERT INTO search_assets (database_id, asset_id, is_archived, asset_name, kind, "
               "tags, core_text, metadata_text, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (database_id, asset_id) DO UPDATE SET "
               "is_archived = excluded.is_archived, asset_name = excluded.asset_name, "
               "kind = excluded.kind, tags = excluded.tags, core_text = excluded.core_text, "
               "metadata_text = excluded.metadata_text, document = excluded.document",
               row.asset.databaseId.text(), row.asset.assetId.text(), row.isArchived, row.assetName,
               row.kind, tags, row.coreText, row.metadataText, document);
    } else {
        db.run("INSERT INTO search_files (database_id, asset_id, file_path, is_archived, "
               "asset_name, kind, tags, core_text, metadata_text, document) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (database_id, asset_id, file_path) DO UPDATE SET "
               "is_archived = excluded.is_archived, asset_name = excluded.asset_name, "
               "kind = excluded.kind, tags = excluded.tags, core_text = excluded.core_text, "
               "metadata_text = excluded.metadata_text, document = excluded.document",
               row.asset.databaseId.text(), row.asset.assetId.text(), row.path, row.isArchived,
               row.assetName, row.kind, tags, row.coreText, row.metadataText, document);
    }
    if (isTextNew)
        addText(db, key);
}

void SearchStore::removeAsset(sql::Database &db, const AssetRef &ref)
{
    removeText(db, {SearchIndex::Assets, ref, {}});
    db.run("DELETE FROM search_assets WHERE database_id = ? AND asset_id = ?",
           ref.databaseId.text(), ref.assetId.text());
}

void SearchStore::removeFile(sql::Database &db, const AssetRef &ref, const QString &path)
{
    removeText(db, {SearchIndex::Files, ref, path});
    db.run("DELETE FROM search_files WHERE database_id = ? AND asset_id = ? AND file_path = ?",
           ref.databaseId.text(), ref.assetId.text(), path);
}

void SearchStore::removeFilesOf(sql::Database &db, const AssetRef &ref)
{
    db.run("INSERT INTO search_files_text (search_files_text, rowid, core_text, metadata_text) "
           "SELECT 'delete', document_id, core_text, metadata_text FROM search_files "
           "WHERE database_id = ? AND asset_id = ?",
           ref.databaseId.text(), ref.assetId.text());
    db.run("DELETE FROM search_files WHERE database_id = ? AND asset_id = ?", ref.databaseId.text(),
           ref.assetId.text());
}

void SearchStore::rows(sql::Database &db, SearchIndex index, const SearchNarrowing &narrowing,
                       RowDetail detail, const std::function<bool(SearchRow)> &take)
{
    const NarrowedSelect select = narrowedSelect(index, narrowing, detail);
    sql::Statement rows = db.query(select.sql.constData());
    for (int at = 0; at < select.parameters.size(); ++at)
        rows.bind(at + 1, select.parameters.at(at));
    while (rows.step()) {
        if (!take({rows.number(0),
                   {DatabaseId(rows.text(1)), AssetId(rows.text(2))},
                   rows.text(3),
                   rows.text(4),
                   rows.text(5),
                   tagsOf(rows.text(6)),
                   rows.flag(7),
                   rows.blob(8),
                   rows.text(9)}))
            return;
    }
}

QByteArray SearchStore::document(sql::Database &db, SearchIndex index, qint64 documentId)
{
    sql::Statement rows = db.query(index == SearchIndex::Assets
                                       ? "SELECT document FROM search_assets WHERE document_id = ?"
                                       : "SELECT document FROM search_files WHERE document_id = ?",
                                   documentId);
    return rows.step() ? rows.blob(0) : QByteArray();
}

AssetFacts SearchStore::factsOf(sql::Database &db, const Asset &asset)
{
    const QString database = asset.plainDatabaseId().text();
    const QString id = asset.assetId.text();
    AssetFacts facts;
    facts.bucketPrefix = bucketPrefix(db, asset.bucketId);
    sql::Statement rows = db.query(
        "SELECT (SELECT v.version_alias FROM asset_versions v JOIN assets a "
        "ON a.database_id = v.database_id AND a.asset_id = v.asset_id "
        "AND a.current_version_id = v.asset_version_id "
        "WHERE v.database_id = ?1 AND v.asset_id = ?2), "
        "EXISTS (SELECT 1 FROM asset_links WHERE from_database_id = ?1 AND from_asset_id = ?2 "
        "AND relationship_type = 'parentChild'), "
        "EXISTS (SELECT 1 FROM asset_links WHERE to_database_id = ?1 AND to_asset_id = ?2 "
        "AND relationship_type = 'parentChild'), "
        "EXISTS (SELECT 1 FROM asset_links WHERE from_database_id = ?1 AND from_asset_id = ?2 "
        "AND relationship_type = 'related') OR "
        "EXISTS (SELECT 1 FROM asset_links WHERE to_database_id = ?1 AND to_asset_id = ?2 "
        "AND relationship_type = 'related')",
        database, id);
    rows.step();
    facts.versionAlias = rows.text(0);
    facts.hasChildren = rows.flag(1);
    facts.hasParents = rows.flag(2);
    facts.hasRelated = rows.flag(3);
    return facts;
}

QString SearchStore::bucketPrefix(sql::Database &db, const BucketId &bucket)
{
    sql::Statement rows =
        db.query("SELECT base_assets_prefix FROM buckets WHERE bucket_id = ?", bucket.text());
    return rows.step() ? rows.text(0) : QString();
}

std::vector<SearchEntry> SearchStore::metadataOf(sql::Database &db, const AssetRef &ref,
                                                 const QString &path)
{
    return readEntries(db.query("SELECT metadata_key, metadata_value, metadata_value_type "
                                "FROM asset_file_metadata WHERE database_id = ? AND asset_id = ? "
                                "AND file_path = ? ORDER BY metadata_key",
                                ref.databaseId.text(), ref.assetId.text(), path));
}

std::vector<SearchEntry> SearchStore::attributesOf(sql::Database &db, const AssetRef &ref,
                                                   const QString &path)
{
    return readEntries(db.query("SELECT attribute_key, attribute_value, attribute_value_type "
                                "FROM file_attributes WHERE database_id = ? AND asset_id = ? "
                                "AND file_path = ? ORDER BY attribute_key",
                                ref.databaseId.text(), ref.assetId.text(), path));
}

std::optional<AssetRef> SearchStore::assetOfKey(sql::Database &db, const BucketId &bucket,
                                                const QString &key)
{
    // Keys of assets never lie in each other: the nearest one before the key is the only candidate.
    sql::Statement rows =
        db.query("SELECT database_id, asset_id, location_key FROM assets WHERE bucket_id = ? "
                 "AND location_key <= ? ORDER BY location_key DESC LIMIT 1",
                 bucket.text(), key);
    if (!rows.step() || !key.startsWith(rows.text(2)))
        return std::nullopt;
    return AssetRef{DatabaseId(rows.text(0)), AssetId(rows.text(1))};
}

std::vector<QString> SearchStore::keysBehind(sql::Database &db, const BucketId &bucket,
                                             const QString &prefix, const QString &after, int limit)
{
    std::vector<QString> keys;
    // The prefix ends in a slash; "0" is the character behind it.
    sql::Statement rows =
        db.query("SELECT object_key FROM object_versions WHERE bucket_id = ? AND object_key > ? "
                 "AND object_key < ? AND is_latest = 1 ORDER BY object_key LIMIT ?",
                 bucket.text(), after.isEmpty() ? prefix : after,
                 prefix.chopped(1) + QLatin1Char('0'), limit);
    while (rows.step())
        keys.push_back(rows.text(0));
    return keys;
}

bool SearchStore::hasStaleFiles(sql::Database &db, const Asset &asset)
{
    return db
        .query("SELECT 1 FROM search_files WHERE database_id = ? AND asset_id = ? AND "
               "(asset_name <> ? OR tags <> ? OR (is_archived = 0 AND ?)) LIMIT 1",
               asset.plainDatabaseId().text(), asset.assetId.text(), asset.assetName,
               tagText(asset.tags), asset.isArchived())
        .step();
}

} // namespace vams::backend
