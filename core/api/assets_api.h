#pragma once
// Assets: list, create, edit, archive, delete.

#include "core/api/transport.h"
#include "core/model/asset.h"
#include "core/model/page.h"

namespace vams::api {

enum class ArchivedAssets
{
    Hide,
    Show
};

class AssetsApi
{
public:
    explicit AssetsApi(Transport &transport)
        : m_transport(transport)
    {}

    /// Of all databases. With Show: *only* archived ones (a quirk of the contract).
    Result<ListPage<Asset>> listAll(const ListQuery &query, ArchivedAssets archived,
                                    Job &job) const;
    /// Of one database. With Show: active and archived ones.
    Result<ListPage<Asset>> list(const DatabaseId &databaseId, const ListQuery &query,
                                 ArchivedAssets archived, Job &job) const;
    /// Finds archived assets too.
    Result<Asset> get(const AssetRef &ref, Job &job) const;
    Result<AssetId> create(const NewAsset &asset, Job &job) const;
    Result<void> update(const AssetRef &ref, const AssetChanges &changes, Job &job) const;
    Result<void> archive(const AssetRef &ref, const QString &reason, Job &job) const;
    Result<void> unarchive(const AssetRef &ref, Job &job) const;
    /// For good: every file with all its revisions.
    Result<void> remove(const AssetRef &ref, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
