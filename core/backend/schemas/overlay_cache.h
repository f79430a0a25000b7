#pragma once
// Overlays that were worked out before. Asked with the schemas as they are stored, so that a change
// of a schema can never be overlooked, whoever made it: only the reading of JSON is saved.

#include "core/backend/schemas/schema_overlay.h"
#include "core/backend/schemas/schema_store.h"

#include <list>
#include <memory>
#include <mutex>

namespace vams::backend {

/// Thread-safe.
class OverlayCache
{
public:
    std::shared_ptr<const SchemaOverlay> of(const std::vector<StoredSchema> &schemas);

private:
    struct Entry
    {
        std::vector<StoredSchema> schemas;
        std::shared_ptr<const SchemaOverlay> overlay;
    };

    std::mutex m_mutex;
    std::list<Entry> m_entries; ///< the last used first
};

} // namespace vams::backend
