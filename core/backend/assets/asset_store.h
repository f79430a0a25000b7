#pragma once
// The SQL of assets and their version rows.

#include "core/backend/auth/asset_condition_store.h"
#include "core/backend/storage/sql.h"
#include "core/model/asset.h"

#include <optional>
#include <vector>

namespace vams::backend {

enum class AssetFilter
{
    Live,
    Archived,
    Any
};

struct AssetPage
{
    AssetFilter filter = AssetFilter::Live;
    AssetRef after; ///< the last asset of the page before; empty ids at the start
    int limit = 0;
    AssetCondition visible; ///< rows that it rules out are passed over
};

/// Returned assets carry their plain database id; routes make the wire form.
class AssetStore
{
public:
    static std::optional<Asset> get(sql::Database &db, const AssetRef &ref, AssetFilter filter);
    /// Of all databases, live ones before archived ones. Where the contract knows only the id, the
    /// first is the one that is meant.
    static std::vector<Asset> allOfId(sql::Database &db, const AssetId &id);
    /// Of one database, by descending id.
    static std::vector<Asset> list(sql::Database &db, const DatabaseId &databaseId,
                                   const AssetPage &page);
    /// Of all databases, by database and id.
    static std::vector<Asset> listAll(sql::Database &db, const AssetPage &page);
    /// The asset whose files stand under this key, or whose files this key would hold.
    static std::optional<AssetId> ownerOf(sql::Database &db, const BucketId &bucket,
                                          const QString &key);
    /// With its version "0".
    static void insert(sql::Database &db, const Asset &asset, const QString &now);
    static void update(sql::Database &db, const Asset &asset, const QString &now);
    static void setPreview(sql::Database &db, const AssetRef &ref,
                           const std::optional<QString> &key);
    static void setArchived(sql::Database &db, const AssetRef &ref, const QString &by,
                            const QString &reason, const QString &now);
    static void setActive(sql::Database &db, const AssetRef &ref, const QString &by,
                          const QString &reason, const QString &now);
    /// With what hangs on it: versions, metadata, links, comments, uploads, subscriptions,
    /// executions.
    static void remove(sql::Database &db, const AssetRef &ref);
    /// Works out assetType, counts, size and cover from the asset's objects. To be called after
    /// each change of files.
    static void refreshSummary(sql::Database &db, const AssetRef &ref, const QString &now);

    /// Names of `tags` that are no tags of this library.
    static QStringList unknownTags(sql::Database &db, const QStringList &tags);
    /// Required tag types, having at least one tag, of which `tags` holds none.
    static QStringList missingTagTypes(sql::Database &db, const QStringList &tags);
};

} // namespace vams::backend
