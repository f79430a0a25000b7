#pragma once
// The SQL of metadata of every level: databases, assets, files and their attributes, links.

#include "core/backend/storage/sql.h"
#include "core/model/metadata.h"

#include <optional>
#include <vector>

namespace vams::backend {

struct LinkEnds
{
    AssetRef from;
    AssetRef to;
};

class MetadataStore
{
public:
    /// By descending key, as the contract lists them.
    static std::vector<MetadataItem> list(sql::Database &db, const MetadataTarget &target);
    /// Adds, or takes the place of the item of this key.
    static void put(sql::Database &db, const MetadataTarget &target, const MetadataItem &item);
    static void remove(sql::Database &db, const MetadataTarget &target, const QString &key);

    /// What the asset or file had when the version was made, by descending key; absent when there
    /// is no such version.
    static std::optional<std::vector<MetadataItem>>
    listOfVersion(sql::Database &db, const MetadataTarget &target, const AssetVersionId &version);
    /// Whether the version keeps any metadata of the asset or of its files.
    static bool versionHasAny(sql::Database &db, const AssetRef &ref,
                              const AssetVersionId &version);

    static std::optional<LinkEnds> linkEnds(sql::Database &db, const AssetLinkId &id);
    /// What a deleted database left behind.
    static void removeOfDatabase(sql::Database &db, const DatabaseId &id);
};

} // namespace vams::backend
