#include "core/backend/schemas/overlay_cache.h"

#include <algorithm>

namespace vams::backend {

namespace {

constexpr std::size_t maxOverlays = 32;
constexpr qint64 maxBytesOfOverlay = 2 * 1024 * 1024;

std::shared_ptr<const SchemaOverlay> readOverlay(const std::vector<StoredSchema> &schemas)
{
    std::vector<MetadataSchema> parsed;
    for (const StoredSchema &schema : schemas)
        parsed.push_back(SchemaStore::parse(schema));
    return std::make_shared<const SchemaOverlay>(parsed);
}

qint64 bytesOf(const std::vector<StoredSchema> &schemas)
{
    qint64 bytes = 0;
    for (const StoredSchema &schema : schemas)
        bytes += schema.fields.size();
    return bytes;
}

} // namespace

std::shared_ptr<const SchemaOverlay> OverlayCache::of(const std::vector<StoredSchema> &schemas)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto known =
            std::find_if(m_entries.begin(), m_entries.end(),
                         [&schemas](const Entry &entry) { return entry.schemas == schemas; });
        if (known != m_entries.end()) {
            m_entries.splice(m_entries.begin(), m_entries, known);
            return known->overlay;
        }
    }
    std::shared_ptr<const SchemaOverlay> overlay = readOverlay(schemas);
    if (bytesOf(schemas) <= maxBytesOfOverlay) {
        const std::lock_guard lock(m_mutex);
        m_entries.push_front({schemas, overlay});
        if (m_entries.size() > maxOverlays)
            m_entries.pop_back();
    }
    return overlay;
}

} // namespace vams::backend
