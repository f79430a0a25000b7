#include "core/backend/schemas/schema_service.h"

#include "core/backend/auth/authorizer.h"
#include "core/backend/databases/database_store.h"
#include "core/backend/http/api_error.h"

namespace vams::backend {

namespace {

ApiError schemaNotFound()
{
    return GeneralError(QStringLiteral("Metadata schema not found"));
}

void checkRestriction(const QString &restriction)
{
    constexpr int longest = 10;
    for (const QString &part : restriction.split(QLatin1Char(','))) {
        const QString extension = part.trimmed();
        if (extension.isEmpty() || extension.size() > longest)
            throw ApiError(400, QStringLiteral("fileKeyTypeRestriction: Invalid file extension: %1")
                                    .arg(extension));
    }
}

void applyChanges(MetadataSchema &schema, const MetadataSchemaChanges &changes)
{
    schema.schemaName = changes.schemaName.value_or(schema.schemaName);
    schema.enabled = changes.enabled.value_or(schema.enabled);
    schema.fields = changes.fields.value_or(schema.fields);
    if (changes.fileKeyTypeRestriction)
        schema.fileKeyTypeRestriction = changes.fileKeyTypeRestriction;
    if (schema.fileKeyTypeRestriction && schema.fileKeyTypeRestriction->isEmpty())
        schema.fileKeyTypeRestriction.reset();
}

} // namespace

void SchemaService::checkKind(const MetadataSchema &schema)
{
    const MetadataEntityType type = schema.metadataSchemaEntityType;
    if (schema.fileKeyTypeRestriction) {
        if (!isOfFiles(type)) {
            throw ApiError(400,
                           QStringLiteral("fileKeyTypeRestriction can only be set for fileMetadata "
                                          "or fileAttribute entity types"));
        }
        checkRestriction(*schema.fileKeyTypeRestriction);
    }
    if (type != MetadataEntityType::FileAttribute)
        return;
    for (const MetadataSchemaField &field : schema.fields) {
        if (field.metadataFieldValueType != MetadataValueType::String) {
            throw ApiError(400, QStringLiteral("fileAttribute schemas only support 'string' "
                                               "metadataFieldValueType, found '%1' for field '%2'")
                                    .arg(metadataValueTypeName(field.metadataFieldValueType),
                                         field.metadataFieldKeyName));
        }
    }
}

MetadataSchemaId SchemaService::create(MetadataSchema schema, const Caller &caller) const
{
    schema.metadataSchemaId = MetadataSchemaId(newUuid());
    schema.dateCreated = schema.dateModified = toNaiveIso(m_context.clock());
    schema.createdBy = schema.modifiedBy = caller.userId.text();
    applyChanges(schema, {});
    checkKind(schema);
    m_context.storage.write([&schema](sql::Database &db) {
        if (schema.databaseId.text() != globalSchemas &&
            !DatabaseStore::get(db, schema.databaseId, DatabaseState::Live))
            throw GeneralError(QStringLiteral("Database does not exist"));
        SchemaStore::insert(db, schema);
    });
    return schema.metadataSchemaId;
}

void SchemaService::update(const MetadataSchemaId &id, const MetadataSchemaChanges &changes,
                           const Caller &caller) const
{
    m_context.storage.write([&](sql::Database &db) {
        std::optional<MetadataSchema> schema = SchemaStore::get(db, id);
        if (!schema)
            throw schemaNotFound();
        // The contract asks for the right to POST here. The new name is asked about too: else a
        // schema could be moved out of what its editor may touch.
        Authorizer::authorize(caller, metadataSchemaObject(*schema), Action::Post);
        applyChanges(*schema, changes);
        Authorizer::authorize(caller, metadataSchemaObject(*schema), Action::Post);
        checkKind(*schema);
        schema->dateModified = toNaiveIso(m_context.clock());
        schema->modifiedBy = caller.userId.text();
        SchemaStore::update(db, *schema);
    });
}

void SchemaService::remove(const DatabaseId &databaseId, const MetadataSchemaId &id,
                           const Caller &caller) const
{
    m_context.storage.write([&](sql::Database &db) {
        const std::optional<MetadataSchema> schema = SchemaStore::get(db, id);
        if (!schema || schema->databaseId != databaseId)
            throw schemaNotFound();
        Authorizer::authorize(caller, metadataSchemaObject(*schema), Action::Delete);
        SchemaStore::remove(db, id);
    });
}

} // namespace vams::backend
