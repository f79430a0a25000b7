#pragma once
// The rules of asset versions. A version copies no bytes: it names revisions.

#include "core/backend/auth/caller.h"
#include "core/backend/context.h"
#include "core/model/asset.h"
#include "core/model/asset_version.h"

namespace vams::backend {

/// What came of making a version.
struct MadeVersion
{
    AssetVersionId id;
    int fileCount = 0;
    QStringList skippedFiles; ///< keys, as sent or recorded, whose revision is not there
};

enum class MetadataRevert
{
    Keep,
    Restore
};

/// Each call is one transaction. Rights are checked by the routes.
class VersionService
{
public:
    explicit VersionService(const Context &context)
        : m_context(context)
    {}

    MadeVersion create(const AssetRef &ref, const NewAssetVersion &wanted,
                       const Caller &caller) const;
    /// Each revision of the version becomes the newest one of its file, and a new version holds
    /// them. Files that the version does not hold stay as they are. `Restore` replaces metadata and
    /// attributes of the asset and of those files by what the version holds, be it nothing.
    MadeVersion revert(const AssetRef &ref, const AssetVersionId &version, const QString &comment,
                       MetadataRevert metadata, const Caller &caller) const;
    void update(const AssetRef &ref, const AssetVersionId &version,
                const AssetVersionChanges &changes) const;
    /// Throws for the current version.
    void archive(const AssetRef &ref, const AssetVersionId &version) const;
    void unarchive(const AssetRef &ref, const AssetVersionId &version) const;

private:
    const Context &m_context;
};

/// The live asset, in the words of these routes.
Asset requireVersionedAsset(sql::Database &db, const AssetRef &ref);

} // namespace vams::backend
