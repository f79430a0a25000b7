#pragma once
// The rules of assets.

#include "core/backend/auth/caller.h"
#include "core/backend/context.h"
#include "core/model/asset.h"

namespace vams::backend {

struct AssetCreation
{
    NewAsset asset;
    QString existingKey; ///< a key in the database's bucket to adopt as the asset's root, or empty
};

/// Takes the asset, all revisions of its files and what hangs on it out of the library. Throws when
/// files of it stand in a registered folder.
void removeAsset(sql::Database &db, const Asset &asset);

class AssetService
{
public:
    explicit AssetService(const Context &context)
        : m_context(context)
    {}

    AssetId create(const AssetCreation &creation, const Caller &caller) const;
    /// As `create`, as a part of the caller's transaction.
    AssetId createIn(sql::Database &db, const AssetCreation &creation, const Caller &caller) const;
    void update(const AssetRef &ref, const AssetChanges &changes) const;
    void archive(const AssetRef &ref, const QString &reason, const Caller &caller) const;
    void unarchive(const AssetRef &ref, const QString &reason, const Caller &caller) const;
    /// For good, archived or not.
    void remove(const AssetRef &ref, const Caller &caller) const;

private:
    const Context &m_context;
};

} // namespace vams::backend
