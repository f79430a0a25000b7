#pragma once
// What schemas demand of metadata that is to be written or deleted (API.md section 8.4). Pure
// functions; each names every problem, so that people need not ask twice.

#include "core/backend/schemas/schema_overlay.h"

namespace vams::backend {

/// Items of one thing by key, in the order in which they came first.
class MetadataState
{
public:
    MetadataState() = default;
    explicit MetadataState(const std::vector<MetadataItem> &items);

    /// Adds, or takes the place of the item of this key.
    void set(const MetadataItem &item);
    /// Null when there is none.
    [[nodiscard]] const MetadataItem *find(const QString &key) const;
    [[nodiscard]] const std::vector<MetadataItem> &items() const { return m_items; }
    [[nodiscard]] int size() const { return static_cast<int>(m_items.size()); }

private:
    std::vector<MetadataItem> m_items;
    QHash<QString, std::size_t> m_index;
};

/// Adds the defaults of fields that have no item; returns what was added.
std::vector<MetadataItem> fillDefaults(MetadataState &state, const SchemaOverlay &overlay);

/// `state` is what would stand there afterwards, defaults filled in; `before` what stands there
/// now.
QStringList writeProblems(const MetadataState &state, const MetadataState &before,
                          const SchemaOverlay &overlay);

/// Keys that no schema knows.
QStringList outsideProblems(const MetadataState &state, const SchemaOverlay &overlay);

QStringList deletionProblems(const QStringList &keys, const MetadataState &before,
                             const SchemaOverlay &overlay);

} // namespace vams::backend
