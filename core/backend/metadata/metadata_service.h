#pragma once
// The rules of metadata. A request is one transaction: either all of it is written or nothing.

#include "core/backend/auth/caller.h"
#include "core/backend/context.h"
#include "core/backend/schemas/overlay_cache.h"
#include "core/model/metadata.h"

#include <optional>
#include <vector>

namespace vams::backend {

class MetadataService
{
public:
    MetadataService(const Context &context, OverlayCache &overlays)
        : m_context(context)
        , m_overlays(overlays)
    {}

    /// Today's, or what a version of the asset keeps; in both cases with today's schemas.
    MetadataSet read(const MetadataTarget &target, const std::optional<AssetVersionId> &version,
                     const Caller &caller) const;
    /// Keys that are there are overwritten. Also writes the schemas' defaults of absent fields.
    MetadataBulkResult create(const MetadataTarget &target, const std::vector<MetadataItem> &items,
                              const Caller &caller) const;
    MetadataBulkResult update(const MetadataTarget &target, const std::vector<MetadataItem> &items,
                              MetadataUpdate mode, const Caller &caller) const;
    /// Keys that are not there are among the failed items of the result.
    MetadataBulkResult remove(const MetadataTarget &target, const QStringList &keys,
                              const Caller &caller) const;

private:
    const Context &m_context;
    OverlayCache &m_overlays;
};

} // namespace vams::backend
