#include "core/backend/schemas/schema_routes.h"

#include "core/backend/auth/authorizer.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/paging.h"
#include "core/backend/http/validators.h"
#include "core/backend/metadata/metadata_values.h"
#include "core/backend/schemas/schema_service.h"

#include <QSet>

#include <climits>

namespace vams::backend {

namespace {

constexpr int schemaPage = 3000;
constexpr int maxSchemaFields = 10000;

/// Both are looked at: the original skips the id when the database is GLOBAL.
struct SchemaPlace
{
    DatabaseId databaseId;
    MetadataSchemaId id;
};

SchemaPlace schemaParameters(const Exchange &exchange)
{
    const SchemaPlace place{DatabaseId(exchange.parameter("databaseId")),
                            MetadataSchemaId(exchange.parameter("metadataSchemaId"))};
    validate::databaseIdOrGlobal(QStringLiteral("databaseId"), place.databaseId.text());
    validate::databaseId(QStringLiteral("metadataSchemaId"), place.id.text());
    return place;
}

void failEntityType(FieldReader &fields, const char *name)
{
    fields.fail(QLatin1String(name),
                QStringLiteral("value is not a valid enumeration member; permitted: "
                               "'databaseMetadata', 'assetMetadata', 'fileMetadata', "
                               "'fileAttribute', 'assetLinkMetadata'"),
                QStringLiteral("type_error.enum"));
}

MetadataValueType readFieldType(FieldReader &item)
{
    const QString name = item.text("metadataFieldValueType");
    const MetadataValueType type = metadataValueTypeOf(name);
    if (type == MetadataValueType::Unknown && !name.isEmpty()) {
        QStringList permitted;
        for (const MetadataValueType known : metadataValueTypes())
            permitted << metadataValueTypeName(known);
        item.fail(QStringLiteral("metadataFieldValueType"),
                  QStringLiteral("value is not a valid enumeration member; permitted: '%1'")
                      .arg(permitted.join(QLatin1String("', '"))),
                  QStringLiteral("type_error.enum"));
    }
    item.require(!name.isEmpty(), QStringLiteral("metadataFieldValueType must not be empty"));
    return type;
}

void checkList(FieldReader &item, const MetadataSchemaField &field)
{
    const bool isList = field.metadataFieldValueType == MetadataValueType::InlineControlledList;
    const bool hasKeys = field.controlledListKeys && !field.controlledListKeys->isEmpty();
    item.require(!isList || hasKeys,
                 QStringLiteral("controlledListKeys is required for INLINE_CONTROLLED_LIST type"));
    item.require(isList || !hasKeys,
                 QStringLiteral("controlledListKeys should only be set for INLINE_CONTROLLED_LIST "
                                "type, not %1")
                     .arg(metadataValueTypeName(field.metadataFieldValueType)));
    if (!isList || !hasKeys || !field.defaultMetadataFieldValue)
        return;
    item.require(
        field.controlledListKeys->contains(*field.defaultMetadataFieldValue),
        QStringLiteral("Invalid defaultMetadataFieldValue: defaultMetadataFieldValue '%1' must be "
                       "one of the controlledListKeys")
            .arg(*field.defaultMetadataFieldValue));
}

MetadataSchemaField readSchemaField(FieldReader &item)
{
    MetadataSchemaField field;
    field.metadataFieldKeyName = item.text("metadataFieldKeyName", {.min = 1, .max = 256});
    field.metadataFieldValueType = readFieldType(item);
    field.required = item.flag("required", false);
    if (const auto sequence = item.optionalNumber("sequence", {.min = 0, .max = INT_MAX}))
        field.sequence = static_cast<int>(*sequence);
    field.dependsOnFieldKeyName = item.optionalTexts("dependsOnFieldKeyName");
    field.controlledListKeys = item.optionalTexts("controlledListKeys");
    field.defaultMetadataFieldValue = item.optionalText("defaultMetadataFieldValue");
    checkList(item, field);
    const QString problem = metadataValueProblem(
        field.metadataFieldValueType, field.defaultMetadataFieldValue.value_or(QString()));
    item.require(problem.isEmpty(),
                 QStringLiteral("Invalid defaultMetadataFieldValue: %1").arg(problem));
    return field;
}

std::vector<MetadataSchemaField> readSchemaFields(FieldReader &body)
{
    std::vector<MetadataSchemaField> found;
    body.object("fields", [&found](FieldReader &inner) {
        found = inner.objects<MetadataSchemaField>("fields", maxSchemaFields, readSchemaField);
        inner.require(!found.empty(), QStringLiteral("fields must contain at least 1 item"));
        QSet<QString> seen;
        QStringList duplicates;
        for (const MetadataSchemaField &field : found) {
            if (seen.contains(field.metadataFieldKeyName) &&
                !duplicates.contains(field.metadataFieldKeyName))
                duplicates << field.metadataFieldKeyName;
            seen.insert(field.metadataFieldKeyName);
        }
        inner.require(duplicates.isEmpty(), QStringLiteral("Duplicate field names found: ['%1']")
                                                .arg(duplicates.join(QLatin1String("', '"))));
    });
    return found;
}

api::Response schemaDone(const Context &context, const MetadataSchemaId &id, const char *operation,
                         const QString &message)
{
    return jsonResponse({{"success", true},
                         {"message", message},
                         {"metadataSchemaId", id},
                         {"operation", operation},
                         {"timestamp", toNaiveIso(context.clock())}});
}

SchemaFilter readSchemaFilter(const Exchange &exchange)
{
    SchemaFilter filter;
    const QString databaseId = exchange.request.queryValue(QStringLiteral("databaseId"));
    const QString entityType = exchange.request.queryValue(QStringLiteral("metadataEntityType"));
    if (!databaseId.isEmpty()) {
        validate::databaseIdOrGlobal(QStringLiteral("databaseId"), databaseId);
        filter.databaseId = DatabaseId(databaseId);
    }
    filter.entityType = metadataEntityTypeOf(entityType);
    if (filter.entityType == MetadataEntityType::Unknown && !entityType.isEmpty()) {
        FieldReader fields(Json::object(), QStringLiteral("GetMetadataSchemasRequestModel"));
        failEntityType(fields, "metadataEntityType");
        fields.finish();
    }
    return filter;
}

api::Response listSchemas(const Context &context, const Exchange &exchange)
{
    const SchemaFilter filter = readSchemaFilter(exchange);
    const PageRequest page = readStrictPage(exchange.request, schemaPage, schemaPage);
    const std::vector<MetadataSchema> rows = context.storage.read([&](sql::Database &db) {
        return SchemaStore::list(db, filter, page.after, page.size + 1);
    });
    Json items = Json::array();
    for (std::size_t at = 0; at < rows.size() && static_cast<int>(at) < page.size; ++at) {
        if (Authorizer::isAllowed(exchange.caller, metadataSchemaObject(rows[at]), Action::Get))
            items.push_back(rows[at]);
    }
    Json body{{"Items", std::move(items)}};
    if (static_cast<int>(rows.size()) > page.size)
        body["NextToken"] = pageToken(rows[page.size - 1].metadataSchemaId.text());
    return jsonResponse(body);
}

api::Response getSchema(const Context &context, const Exchange &exchange)
{
    const SchemaPlace place = schemaParameters(exchange);
    const std::optional<MetadataSchema> schema =
        context.storage.read([&](sql::Database &db) { return SchemaStore::get(db, place.id); });
    if (!schema)
        throw ApiError(404, QStringLiteral("Metadata schema not found"));
    Authorizer::authorize(exchange.caller, metadataSchemaObject(*schema), Action::Get);
    return jsonResponse(*schema);
}

api::Response createSchema(const Context &context, const Exchange &exchange)
{
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("CreateMetadataSchemaRequestModel"));
    MetadataSchema schema;
    schema.databaseId = DatabaseId(fields.text("databaseId", {.min = 1, .max = 256}));
    const QString entityType = fields.text("metadataSchemaEntityType");
    schema.metadataSchemaEntityType = metadataEntityTypeOf(entityType);
    if (schema.metadataSchemaEntityType == MetadataEntityType::Unknown)
        failEntityType(fields, "metadataSchemaEntityType");
    schema.schemaName = fields.text("schemaName", {.min = 1, .max = 256});
    schema.fileKeyTypeRestriction = fields.optionalText("fileKeyTypeRestriction");
    schema.fields = readSchemaFields(fields);
    schema.enabled = fields.flag("enabled", true);
    fields.finish();
    validate::databaseIdOrGlobal(QStringLiteral("databaseId"), schema.databaseId.text());
    validate::objectName(QStringLiteral("schemaName"), schema.schemaName);
    Authorizer::authorize(exchange.caller, metadataSchemaObject(schema), Action::Post);
    const MetadataSchemaId id = SchemaService(context).create(schema, exchange.caller);
    return schemaDone(
        context, id, "create",
        QStringLiteral("Metadata schema '%1' created successfully").arg(schema.schemaName));
}

api::Response updateSchema(const Context &context, const Exchange &exchange)
{
    const Json body = requiredBody(exchange.request);
    FieldReader fields(body, QStringLiteral("UpdateMetadataSchemaRequestModel"));
    const MetadataSchemaId id(fields.text("metadataSchemaId"));
    MetadataSchemaChanges changes;
    changes.schemaName = fields.optionalText("schemaName", {.min = 1, .max = 256});
    changes.fileKeyTypeRestriction = fields.optionalText("fileKeyTypeRestriction");
    if (body.contains("fileKeyTypeRestriction") && !fields.has("fileKeyTypeRestriction"))
        changes.fileKeyTypeRestriction = QString(); // null takes it away, as "" does
    if (fields.has("fields"))
        changes.fields = readSchemaFields(fields);
    changes.enabled = fields.optionalFlag("enabled");
    fields.require(!changes.isEmpty(),
                   QStringLiteral("At least one field must be provided for update"));
    fields.finish();
    validate::databaseId(QStringLiteral("metadataSchemaId"), id.text());
    if (changes.schemaName)
        validate::objectName(QStringLiteral("schemaName"), *changes.schemaName);
    SchemaService(context).update(id, changes, exchange.caller);
    return schemaDone(context, id, "update",
                      QStringLiteral("Metadata schema updated successfully"));
}

api::Response deleteSchema(const Context &context, const Exchange &exchange)
{
    const SchemaPlace place = schemaParameters(exchange);
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("DeleteMetadataSchemaRequestModel"));
    const bool isConfirmed = fields.flag("confirmDelete", false);
    fields.require(isConfirmed, QStringLiteral("confirmDelete must be true for deletion"));
    fields.finish();
    SchemaService(context).remove(place.databaseId, place.id, exchange.caller);
    return schemaDone(context, place.id, "delete",
                      QStringLiteral("Metadata schema deleted successfully"));
}

} // namespace

void addSchemaRoutes(Router &router, const Context &context)
{
    const QString all = QStringLiteral("/metadataschema");
    const QString one = QStringLiteral("/database/{databaseId}/metadataSchema/{metadataSchemaId}");
    router.add("GET", all, withContext(context, listSchemas));
    router.add("POST", all, withContext(context, createSchema));
    router.add("PUT", all, withContext(context, updateSchema));
    router.add("GET", one, withContext(context, getSchema));
    router.add("DELETE", one, withContext(context, deleteSchema));
}

} // namespace vams::backend
