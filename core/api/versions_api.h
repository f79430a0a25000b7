#pragma once
// Versions of an asset: make, list, look at, go back to, name, archive.

#include "core/api/transport.h"
#include "core/model/asset_version.h"
#include "core/model/file.h"
#include "core/model/page.h"

namespace vams::api {

enum class ArchivedVersions
{
    Hide,
    Include
};

/// Whether going back to a version brings its metadata back as well.
enum class RevertedMetadata
{
    Keep,
    Restore
};

class VersionsApi
{
public:
    explicit VersionsApi(Transport &transport)
        : m_transport(transport)
    {}

    Result<AssetVersionOperation> create(const AssetRef &ref, const NewAssetVersion &version,
                                         Job &job) const;
    /// Newest first.
    Result<ListPage<AssetVersion>> list(const AssetRef &ref, const ListQuery &query,
                                        ArchivedVersions archived, Job &job) const;
    Result<AssetVersionDetails> get(const AssetRef &ref, const AssetVersionId &version,
                                    Job &job) const;
    /// The files as they were in that version, those that are deleted for good included.
    Result<std::vector<FileEntry>> files(const AssetRef &ref, const AssetVersionId &version,
                                         Job &job) const;
    /// Makes a new version of the files of an older one.
    Result<AssetVersionOperation> revert(const AssetRef &ref, const AssetVersionId &version,
                                         const QString &comment, RevertedMetadata metadata,
                                         Job &job) const;
    Result<void> update(const AssetRef &ref, const AssetVersionId &version,
                        const AssetVersionChanges &changes, Job &job) const;
    /// Not for the current version.
    Result<void> archive(const AssetRef &ref, const AssetVersionId &version, Job &job) const;
    Result<void> unarchive(const AssetRef &ref, const AssetVersionId &version, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
