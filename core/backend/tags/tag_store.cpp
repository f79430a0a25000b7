#include "core/backend/tags/tag_store.h"

namespace vams::backend {

std::vector<ListedTag> TagStore::list(sql::Database &db, const QString &after, int limit)
{
    std::vector<ListedTag> found;
    sql::Statement rows =
        db.query("SELECT g.tag_name, g.description, g.tag_type_name, coalesce(t.required, 0) "
                 "FROM tags g LEFT JOIN tag_types t ON t.tag_type_name = g.tag_type_name "
                 "WHERE g.tag_name > ? ORDER BY g.tag_name LIMIT ?",
                 after, limit);
    while (rows.step())
        found.push_back({{rows.text(0), rows.text(1), rows.text(2)}, rows.flag(3)});
    return found;
}

QHash<QString, int> TagStore::countAssets(sql::Database &db)
{
    QHash<QString, int> counts;
    sql::Statement rows = db.query("SELECT t.value, count(*) FROM assets a, json_each(a.tags) t "
                                   "WHERE a.archived_at IS NULL GROUP BY t.value");
    while (rows.step())
        counts.insert(rows.text(0), rows.integer(1));
    return counts;
}

bool TagStore::exists(sql::Database &db, const QString &tagName)
{
    return db.query("SELECT 1 FROM tags WHERE tag_name = ?", tagName).step();
}

void TagStore::insert(sql::Database &db, const Tag &tag)
{
    db.run("INSERT INTO tags (tag_name, description, tag_type_name) VALUES (?, ?, ?)", tag.tagName,
           tag.description, tag.tagTypeName);
}

bool TagStore::update(sql::Database &db, const Tag &tag)
{
    return db.run("UPDATE tags SET description = ?, tag_type_name = ? WHERE tag_name = ?",
                  tag.description, tag.tagTypeName, tag.tagName) > 0;
}

bool TagStore::remove(sql::Database &db, const QString &tagName)
{
    return db.run("DELETE FROM tags WHERE tag_name = ?", tagName) > 0;
}

std::vector<TagType> TagStore::listTypes(sql::Database &db, const QString &after, int limit)
{
    std::vector<TagType> found;
    sql::Statement rows = db.query("SELECT tag_type_name, description, required FROM tag_types "
                                   "WHERE tag_type_name > ? ORDER BY tag_type_name LIMIT ?",
                                   after, limit);
    while (rows.step())
        found.push_back({rows.text(0), rows.text(1), rows.flag(2), {}});
    for (TagType &type : found) {
        sql::Statement names =
            db.query("SELECT tag_name FROM tags WHERE tag_type_name = ? ORDER BY tag_name",
                     type.tagTypeName);
        while (names.step())
            type.tags << names.text(0);
    }
    return found;
}

bool TagStore::typeExists(sql::Database &db, const QString &tagTypeName)
{
    return db.query("SELECT 1 FROM tag_types WHERE tag_type_name = ?", tagTypeName).step();
}

bool TagStore::typeIsUsed(sql::Database &db, const QString &tagTypeName)
{
    return db.query("SELECT 1 FROM tags WHERE tag_type_name = ? LIMIT 1", tagTypeName).step();
}

void TagStore::insertType(sql::Database &db, const TagType &type)
{
    db.run("INSERT INTO tag_types (tag_type_name, description, required) VALUES (?, ?, ?)",
           type.tagTypeName, type.description, type.isRequired);
}

bool TagStore::updateType(sql::Database &db, const TagType &type)
{
    return db.run("UPDATE tag_types SET description = ?, required = ? WHERE tag_type_name = ?",
                  type.description, type.isRequired, type.tagTypeName) > 0;
}

bool TagStore::removeType(sql::Database &db, const QString &tagTypeName)
{
    return db.run("DELETE FROM tag_types WHERE tag_type_name = ?", tagTypeName) > 0;
}

} // namespace vams::backend
