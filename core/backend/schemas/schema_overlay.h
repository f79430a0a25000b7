#pragma once
// What several schemas say together of the metadata of one thing (API.md sections 8.3 and 8.5).
// Pure functions: no SQL, no rights.

#include "core/model/metadata_schema.h"

#include <QHash>

#include <vector>

namespace vams::backend {

/// A field of one schema, or of several that know the same key.
struct OverlayField
{
    MetadataSchemaField field;
    QString schemaNames; ///< "Name (database), Name2 (GLOBAL)"
    /// The schemas differ: any text is allowed then, and nothing is demanded.
    bool isConflict = false;
};

class SchemaOverlay
{
public:
    SchemaOverlay() = default;
    /// The order of the schemas is the order of their names; nothing else depends on it, but that
    /// fields keep the order in which they come first.
    explicit SchemaOverlay(const std::vector<MetadataSchema> &schemas);

    [[nodiscard]] const std::vector<OverlayField> &fields() const { return m_fields; }
    [[nodiscard]] bool isEmpty() const { return m_fields.empty(); }
    /// Null when no schema knows the key.
    [[nodiscard]] const OverlayField *find(const QString &key) const;

private:
    void add(const MetadataSchemaField &field, const QString &schemaName);

    std::vector<OverlayField> m_fields;
    QHash<QString, std::size_t> m_index;
};

/// Whether a schema with this `fileKeyTypeRestriction` is for this file. A file without an
/// extension has every schema.
bool appliesToFile(const std::optional<QString> &restriction, const QString &path);

/// The items with what the overlay says of them, and a row for each field that has no item: fields
/// by sequence and key, then the other items as they come.
std::vector<MetadataRow> enrich(const SchemaOverlay &overlay,
                                const std::vector<MetadataItem> &items);

} // namespace vams::backend
