#include "core/backend/schemas/schema_overlay.h"

#include "core/model/upload.h"

#include <QSet>

#include <algorithm>
#include <climits>

namespace vams::backend {

namespace {

bool fieldsAgree(const MetadataSchemaField &left, const MetadataSchemaField &right)
{
    return left.metadataFieldValueType == right.metadataFieldValueType &&
           left.required == right.required &&
           left.dependsOnFieldKeyName == right.dependsOnFieldKeyName &&
           left.defaultMetadataFieldValue == right.defaultMetadataFieldValue;
}

/// What is left of fields that differ. Its list is empty, not absent, as in the contract.
MetadataSchemaField conflictField(const QString &key)
{
    MetadataSchemaField field;
    field.metadataFieldKeyName = key;
    field.controlledListKeys = QStringList();
    return field;
}

void mergeField(MetadataSchemaField &known, const MetadataSchemaField &other)
{
    if (other.sequence)
        known.sequence = std::min(known.sequence.value_or(INT_MAX), *other.sequence);
    if (!other.controlledListKeys)
        return;
    QStringList keys = known.controlledListKeys.value_or(QStringList()) + *other.controlledListKeys;
    keys.removeDuplicates();
    known.controlledListKeys = keys;
}

MetadataRow metadataRowOf(const OverlayField &known, const MetadataItem *item)
{
    const MetadataSchemaField &field = known.field;
    MetadataRow row;
    row.metadataKey = field.metadataFieldKeyName;
    row.metadataValue =
        item ? item->metadataValue : field.defaultMetadataFieldValue.value_or(QString());
    row.metadataValueType = item ? item->metadataValueType : field.metadataFieldValueType;
    row.metadataSchemaName = known.schemaNames;
    row.metadataSchemaField = true;
    row.metadataSchemaRequired = field.required;
    row.metadataSchemaSequence = field.sequence;
    row.metadataSchemaDefaultValue = field.defaultMetadataFieldValue;
    row.metadataSchemaDependsOn = field.dependsOnFieldKeyName;
    row.metadataSchemaMultiFieldConflict = known.isConflict;
    row.metadataSchemaControlledListKeys = field.controlledListKeys;
    return row;
}

MetadataRow metadataRowOf(const MetadataItem &item)
{
    MetadataRow row;
    row.metadataKey = item.metadataKey;
    row.metadataValue = item.metadataValue;
    row.metadataValueType = item.metadataValueType;
    row.metadataSchemaControlledListKeys = QStringList();
    return row;
}

bool rowComesBefore(const MetadataRow &left, const MetadataRow &right)
{
    const int leftPlace = left.metadataSchemaSequence.value_or(INT_MAX);
    const int rightPlace = right.metadataSchemaSequence.value_or(INT_MAX);
    return leftPlace != rightPlace ? leftPlace < rightPlace : left.metadataKey < right.metadataKey;
}

} // namespace

SchemaOverlay::SchemaOverlay(const std::vector<MetadataSchema> &schemas)
{
    for (const MetadataSchema &schema : schemas) {
        const QString name =
            QStringLiteral("%1 (%2)").arg(schema.schemaName, schema.databaseId.text());
        for (const MetadataSchemaField &field : schema.fields)
            add(field, name);
    }
}

void SchemaOverlay::add(const MetadataSchemaField &field, const QString &schemaName)
{
    const auto known = m_index.constFind(field.metadataFieldKeyName);
    if (known == m_index.constEnd()) {
        m_index.insert(field.metadataFieldKeyName, m_fields.size());
        m_fields.push_back({field, schemaName, false});
        return;
    }
    OverlayField &merged = m_fields[*known];
    merged.schemaNames += QLatin1String(", ") + schemaName;
    if (merged.isConflict)
        return;
    if (fieldsAgree(merged.field, field)) {
        mergeField(merged.field, field);
    } else {
        merged.isConflict = true;
        merged.field = conflictField(field.metadataFieldKeyName);
    }
}

const OverlayField *SchemaOverlay::find(const QString &key) const
{
    const auto known = m_index.constFind(key);
    return known == m_index.constEnd() ? nullptr : &m_fields[*known];
}

bool appliesToFile(const std::optional<QString> &restriction, const QString &path)
{
    const QString list = restriction.value_or(QString()).trimmed();
    const QString extension = lowerExtension(path);
    if (list.isEmpty() || extension.isEmpty())
        return true;
    for (const QString &part : list.split(QLatin1Char(','))) {
        const QString allowed = part.trimmed().toLower();
        if (allowed == QLatin1String(".all") || allowed == extension)
            return true;
    }
    return false;
}

std::vector<MetadataRow> enrich(const SchemaOverlay &overlay,
                                const std::vector<MetadataItem> &items)
{
    std::vector<MetadataRow> rows;
    std::vector<MetadataRow> others;
    QSet<QString> present;
    for (const MetadataItem &item : items) {
        present.insert(item.metadataKey);
        if (const OverlayField *field = overlay.find(item.metadataKey))
            rows.push_back(metadataRowOf(*field, &item));
        else
            others.push_back(metadataRowOf(item));
    }
    for (const OverlayField &field : overlay.fields()) {
        if (!present.contains(field.field.metadataFieldKeyName))
            rows.push_back(metadataRowOf(field, nullptr));
    }
    std::sort(rows.begin(), rows.end(), rowComesBefore);
    rows.insert(rows.end(), std::make_move_iterator(others.begin()),
                std::make_move_iterator(others.end()));
    return rows;
}

} // namespace vams::backend
