#pragma once
// The SQL of tags and tag types.

#include "core/backend/storage/sql.h"
#include "core/model/tag.h"

#include <optional>
#include <vector>

#include <QHash>

namespace vams::backend {

/// A tag as lists show it.
struct ListedTag
{
    Tag tag;
    bool isTypeRequired = false;
};

class TagStore
{
public:
    /// Assets by tag, without archived ones.
    static QHash<QString, int> countAssets(sql::Database &db);
    /// By name, behind `after`.
    static std::vector<ListedTag> list(sql::Database &db, const QString &after, int limit);
    static bool exists(sql::Database &db, const QString &tagName);
    static void insert(sql::Database &db, const Tag &tag);
    /// False when there is no such tag.
    static bool update(sql::Database &db, const Tag &tag);
    static bool remove(sql::Database &db, const QString &tagName);

    /// By name, behind `after`, with the names of their tags.
    static std::vector<TagType> listTypes(sql::Database &db, const QString &after, int limit);
    static bool typeExists(sql::Database &db, const QString &tagTypeName);
    static bool typeIsUsed(sql::Database &db, const QString &tagTypeName);
    static void insertType(sql::Database &db, const TagType &type);
    static bool updateType(sql::Database &db, const TagType &type);
    static bool removeType(sql::Database &db, const QString &tagTypeName);
};

} // namespace vams::backend
