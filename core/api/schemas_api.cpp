#include "core/api/schemas_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

const auto schemasPath = QLatin1String("/metadataschema");

QString schemaPath(const DatabaseId &databaseId, const MetadataSchemaId &id)
{
    return pathOf({QStringLiteral("database"), databaseId.text(), QStringLiteral("metadataSchema"),
                   id.text()});
}

Json wireFields(const std::vector<MetadataSchemaField> &fields)
{
    return {{"fields", fields}};
}

} // namespace

Result<ListPage<MetadataSchema>> SchemasApi::listAll(const ListQuery &query, Job &job) const
{
    Request request;
    request.path = schemasPath;
    request.query = listQuery(query);
    return callForPage<MetadataSchema>(m_transport, request, "Items", job);
}

Result<ListPage<MetadataSchema>> SchemasApi::list(const DatabaseId &databaseId,
                                                  const ListQuery &query, Job &job) const
{
    Request request;
    request.path = schemasPath;
    request.query = listQuery(query);
    request.query << qMakePair(QStringLiteral("databaseId"), databaseId.text());
    return callForPage<MetadataSchema>(m_transport, request, "Items", job);
}

Result<MetadataSchema> SchemasApi::get(const DatabaseId &databaseId, const MetadataSchemaId &id,
                                       Job &job) const
{
    Request request;
    request.path = schemaPath(databaseId, id);
    return callFor<MetadataSchema>(m_transport, request, job);
}

Result<MetadataSchemaId> SchemasApi::create(const MetadataSchema &schema, Job &job) const
{
    Json body{{"databaseId", schema.databaseId},
              {"metadataSchemaEntityType", metadataEntityTypeName(schema.metadataSchemaEntityType)},
              {"schemaName", schema.schemaName},
              {"fields", wireFields(schema.fields)},
              {"enabled", schema.enabled}};
    if (schema.fileKeyTypeRestriction)
        body["fileKeyTypeRestriction"] = *schema.fileKeyTypeRestriction;
    const Request request = jsonRequest("POST", schemasPath, body);
    const Result<Json> json = callJson(m_transport, request, job);
    if (!json)
        return fail(json.error());
    const MetadataSchemaId id(jsonText(*json, "metadataSchemaId"));
    if (id.isEmpty())
        return fail(undecodable(request, QStringLiteral("No metadataSchemaId in the answer.")));
    return id;
}

Result<void> SchemasApi::update(const MetadataSchemaId &id, const MetadataSchemaChanges &changes,
                                Job &job) const
{
    Json body{{"metadataSchemaId", id}};
    if (changes.schemaName)
        body["schemaName"] = *changes.schemaName;
    if (changes.fileKeyTypeRestriction)
        body["fileKeyTypeRestriction"] = *changes.fileKeyTypeRestriction;
    if (changes.fields)
        body["fields"] = wireFields(*changes.fields);
    if (changes.enabled)
        body["enabled"] = *changes.enabled;
    return callJson(m_transport, jsonRequest("PUT", schemasPath, body), job).map([](const Json &) {
    });
}

Result<void> SchemasApi::remove(const DatabaseId &databaseId, const MetadataSchemaId &id,
                                Job &job) const
{
    const Request request =
        jsonRequest("DELETE", schemaPath(databaseId, id), Json{{"confirmDelete", true}});
    return callJson(m_transport, request, job).map([](const Json &) {});
}

} // namespace vams::api
