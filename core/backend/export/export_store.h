#pragma once
// The SQL of an export: the tree of links, and what hangs on one asset, an asset at a time.

#include "core/backend/storage/sql.h"
#include "core/model/asset.h"
#include "core/model/asset_export.h"

#include <QHash>

#include <vector>

namespace vams::backend {

/// A link to a child.
struct ChildLink
{
    QString assetLinkId;
    AssetRef child;
    std::optional<QString> alias;
};

/// Entries by the path of their file; "/" is the asset itself.
using MetadataByPath = QHash<QString, ExportedMetadata>;

class ExportStore
{
public:
    /// To live assets, by database and id of the child.
    static std::vector<ChildLink> children(sql::Database &db, const AssetRef &parent);
    /// By id of the link: the metadata of every link from this parent to a child.
    static QHash<QString, ExportedMetadata> linkMetadata(sql::Database &db, const AssetRef &parent);
    static MetadataByPath metadata(sql::Database &db, const AssetRef &ref);
    static MetadataByPath attributes(sql::Database &db, const AssetRef &ref);
    /// What the version holds: revision by key, relative and without a slash at its start.
    static QHash<QString, FileVersionId> recorded(sql::Database &db, const AssetRef &ref,
                                                  const AssetVersionId &version);
};

} // namespace vams::backend
