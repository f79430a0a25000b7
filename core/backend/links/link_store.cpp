#include "core/backend/links/link_store.h"

#include "core/base/json.h"

namespace vams::backend {

namespace {

// What readEnd reads, of the link l and the asset a at its other end.
#define VAMS_LINK_END                                                                              \
    "l.asset_link_id, l.alias, a.database_id, a.asset_id, a.asset_name, a.asset_type, a.tags, "    \
    "a.archived_at IS NULL "

constexpr int endColumns = 8;

QStringList linkTexts(const QString &text)
{
    if (text == QLatin1String("[]")) // nearly always, and trees have many rows
        return {};
    const Result<Json> json = parseJson(text.toUtf8());
    return json && json->is_array() ? json->get<QStringList>() : QStringList();
}

LinkEnd readEnd(const sql::Statement &row)
{
    LinkEnd end;
    end.linkId = AssetLinkId(row.text(0));
    end.alias = row.optionalText(1);
    end.asset.databaseId = DatabaseId(row.text(2));
    end.asset.assetId = AssetId(row.text(3));
    end.asset.assetName = row.text(4);
    end.asset.assetType = row.text(5);
    end.asset.tags = linkTexts(row.text(6));
    end.asset.status = row.flag(7) ? QStringLiteral("active") : QStringLiteral("archived");
    return end;
}

std::vector<LinkEnd> readEnds(sql::Statement rows)
{
    std::vector<LinkEnd> ends;
    while (rows.step())
        ends.push_back(readEnd(rows));
    return ends;
}

} // namespace

std::optional<AssetLink> LinkStore::get(sql::Database &db, const AssetLinkId &id)
{
    sql::Statement row =
        db.query("SELECT from_database_id, from_asset_id, to_database_id, to_asset_id, "
                 "relationship_type, alias, tags FROM asset_links WHERE asset_link_id = ?",
                 id.text());
    if (!row.step())
        return std::nullopt;
    return AssetLink{id,
                     {DatabaseId(row.text(0)), AssetId(row.text(1))},
                     {DatabaseId(row.text(2)), AssetId(row.text(3))},
                     linkTypeOf(row.text(4)),
                     row.optionalText(5),
                     linkTexts(row.text(6))};
}

void LinkStore::insert(sql::Database &db, const AssetLink &link)
{
    db.run("INSERT INTO asset_links (asset_link_id, from_database_id, from_asset_id, "
           "to_database_id, to_asset_id, relationship_type, alias, tags) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
           link.assetLinkId.text(), link.from.databaseId.text(), link.from.assetId.text(),
           link.to.databaseId.text(), link.to.assetId.text(), linkTypeName(link.relationshipType),
           link.alias, QString::fromUtf8(dumpJson(Json(link.tags))));
}

void LinkStore::update(sql::Database &db, const AssetLink &link)
{
    db.run("UPDATE asset_links SET alias = ?, tags = ? WHERE asset_link_id = ?", link.alias,
           QString::fromUtf8(dumpJson(Json(link.tags))), link.assetLinkId.text());
}

void LinkStore::remove(sql::Database &db, const AssetLinkId &id)
{
    db.run("DELETE FROM asset_links WHERE asset_link_id = ?", id.text()); // metadata cascades
}

bool LinkStore::areRelated(sql::Database &db, const AssetRef &one, const AssetRef &other)
{
    return db
        .query("SELECT 1 FROM asset_links WHERE from_database_id = ?1 AND from_asset_id = ?2 "
               "AND relationship_type = 'related' AND to_database_id = ?3 AND to_asset_id = ?4 "
               "UNION ALL "
               "SELECT 1 FROM asset_links WHERE to_database_id = ?1 AND to_asset_id = ?2 "
               "AND relationship_type = 'related' AND from_database_id = ?3 "
               "AND from_asset_id = ?4 LIMIT 1",
               one.databaseId.text(), one.assetId.text(), other.databaseId.text(),
               other.assetId.text())
        .step();
}

bool LinkStore::isParentOf(sql::Database &db, const AssetRef &parent, const AssetRef &child)
{
    return db
        .query("SELECT 1 FROM asset_links WHERE to_database_id = ? AND to_asset_id = ? "
               "AND relationship_type = 'parentChild' AND from_database_id = ? "
               "AND from_asset_id = ? LIMIT 1",
               child.databaseId.text(), child.assetId.text(), parent.databaseId.text(),
               parent.assetId.text())
        .step();
}

std::optional<AssetLinkId> LinkStore::parentChild(sql::Database &db, const AssetRef &parent,
                                                  const AssetRef &child,
                                                  const std::optional<QString> &alias)
{
    sql::Statement row =
        db.query("SELECT asset_link_id FROM asset_links WHERE to_database_id = ? "
                 "AND to_asset_id = ? AND relationship_type = 'parentChild' "
                 "AND from_database_id = ? AND from_asset_id = ? AND alias IS ? LIMIT 1",
                 child.databaseId.text(), child.assetId.text(), parent.databaseId.text(),
                 parent.assetId.text(), alias);
    if (!row.step())
        return std::nullopt;
    return AssetLinkId(row.text(0));
}

bool LinkStore::isAncestor(sql::Database &db, const AssetRef &ancestor, const AssetRef &asset)
{
    return db
        .query("WITH RECURSIVE above (database_id, asset_id) AS (SELECT ?, ? UNION "
               "SELECT l.from_database_id, l.from_asset_id FROM above CROSS JOIN asset_links l "
               "ON l.to_database_id = above.database_id AND l.to_asset_id = above.asset_id "
               "AND l.relationship_type = 'parentChild') "
               "SELECT 1 FROM above WHERE database_id = ? AND asset_id = ? LIMIT 1",
               asset.databaseId.text(), asset.assetId.text(), ancestor.databaseId.text(),
               ancestor.assetId.text())
        .step();
}

std::vector<LinkEnd> LinkStore::related(sql::Database &db, const AssetRef &ref)
{
    return readEnds(db.query(
        "SELECT " VAMS_LINK_END "FROM asset_links l JOIN assets a "
        "ON a.database_id = l.to_database_id AND a.asset_id = l.to_asset_id "
        "WHERE l.from_database_id = ?1 AND l.from_asset_id = ?2 "
        "AND l.relationship_type = 'related' UNION ALL "
        "SELECT " VAMS_LINK_END "FROM asset_links l JOIN assets a "
        "ON a.database_id = l.from_database_id AND a.asset_id = l.from_asset_id "
        "WHERE l.to_database_id = ?1 AND l.to_asset_id = ?2 AND l.relationship_type = 'related' "
        "ORDER BY 5, 1",
        ref.databaseId.text(), ref.assetId.text()));
}

std::vector<LinkEnd> LinkStore::parents(sql::Database &db, const AssetRef &ref)
{
    return readEnds(db.query(
        "SELECT " VAMS_LINK_END "FROM asset_links l JOIN assets a "
        "ON a.database_id = l.from_database_id AND a.asset_id = l.from_asset_id "
        "WHERE l.to_database_id = ? AND l.to_asset_id = ? AND l.relationship_type = 'parentChild' "
        "ORDER BY a.asset_name, l.asset_link_id",
        ref.databaseId.text(), ref.assetId.text()));
}

std::vector<LinkEnd> LinkStore::children(sql::Database &db, const AssetRef &ref)
{
    return readEnds(db.query("SELECT " VAMS_LINK_END "FROM asset_links l JOIN assets a "
                             "ON a.database_id = l.to_database_id AND a.asset_id = l.to_asset_id "
                             "WHERE l.from_database_id = ? AND l.from_asset_id = ? "
                             "AND l.relationship_type = 'parentChild' "
                             "ORDER BY a.asset_name, l.asset_link_id",
                             ref.databaseId.text(), ref.assetId.text()));
}

std::vector<TreeLink> LinkStore::below(sql::Database &db, const AssetRef &root, int limit)
{
    // The queue of a recursive query is first in, first out, and CROSS JOIN keeps the order of the
    // loops: the rows come level by level.
    sql::Statement rows = db.query(
        "WITH RECURSIVE below (database_id, asset_id) AS (SELECT ?1, ?2 UNION "
        "SELECT l.to_database_id, l.to_asset_id FROM below CROSS JOIN asset_links l "
        "ON l.from_database_id = below.database_id AND l.from_asset_id = below.asset_id "
        "AND l.relationship_type = 'parentChild' LIMIT ?3) "
        "SELECT " VAMS_LINK_END ", l.from_database_id, l.from_asset_id FROM below "
        "CROSS JOIN asset_links l ON l.from_database_id = below.database_id "
        "AND l.from_asset_id = below.asset_id AND l.relationship_type = 'parentChild' "
        "CROSS JOIN assets a ON a.database_id = l.to_database_id AND a.asset_id = l.to_asset_id "
        "LIMIT ?3",
        root.databaseId.text(), root.assetId.text(), limit);
    std::vector<TreeLink> links;
    while (rows.step()) {
        links.push_back({{DatabaseId(rows.text(endColumns)), AssetId(rows.text(endColumns + 1))},
                         readEnd(rows)});
    }
    return links;
}

} // namespace vams::backend
