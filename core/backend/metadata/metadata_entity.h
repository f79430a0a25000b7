#pragma once
// The thing that metadata hangs on: that it exists, who may touch its metadata, and which schemas
// it has.

#include "core/backend/auth/authorizer.h"
#include "core/backend/schemas/overlay_cache.h"
#include "core/backend/storage/sql.h"

#include <optional>
#include <vector>

namespace vams::backend {

class MetadataEntity
{
public:
    /// Throws GeneralError when it, or an asset at an end of the link, is not there.
    static MetadataEntity open(sql::Database &db, const MetadataTarget &target);

    /// Throws ApiError 403 unless every object of it may be treated so.
    void authorize(const Caller &caller, Action action) const;
    void authorizeReplaceAll(const Caller &caller) const;
    /// Throws GeneralError unless it is no file, or a file with bytes.
    void requireFile(sql::Database &db) const;

    [[nodiscard]] const MetadataTarget &target() const { return m_target; }
    [[nodiscard]] std::shared_ptr<const SchemaOverlay> overlay(sql::Database &db,
                                                               OverlayCache &cache) const;
    /// A database of it takes no keys but those of its schemas.
    [[nodiscard]] bool isRestricted(sql::Database &db) const;

private:
    void openAsset(sql::Database &db, const AssetRef &ref);
    [[nodiscard]] bool isAllowed(const Caller &caller, Action action) const;

    MetadataTarget m_target;
    std::vector<DatabaseId> m_databases; ///< without doubles
    std::vector<AuthObject> m_objects;
    std::optional<Asset> m_asset; ///< of assets and files
};

} // namespace vams::backend
