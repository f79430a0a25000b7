#include "core/backend/schemas/schema_store.h"

#include "core/base/json.h"

namespace vams::backend {

namespace {

#define VAMS_SCHEMA_SELECT                                                                         \
    "SELECT metadata_schema_id, database_id, metadata_entity_type, schema_name, fields, enabled, " \
    "file_key_type_restriction, date_created, date_modified, created_by, modified_by "             \
    "FROM metadata_schemas "

std::vector<MetadataSchemaField> readFields(const QByteArray &text)
{
    const Result<Json> json = parseJson(text);
    return json ? json->get<std::vector<MetadataSchemaField>>()
                : std::vector<MetadataSchemaField>();
}

QString fieldsText(const std::vector<MetadataSchemaField> &fields)
{
    return QString::fromUtf8(dumpJson(Json(fields)));
}

MetadataSchema readSchema(const sql::Statement &row)
{
    MetadataSchema schema;
    schema.metadataSchemaId = MetadataSchemaId(row.text(0));
    schema.databaseId = DatabaseId(row.text(1));
    schema.metadataSchemaEntityType = metadataEntityTypeOf(row.text(2));
    schema.schemaName = row.text(3);
    schema.fields = readFields(row.blob(4));
    schema.enabled = row.flag(5);
    schema.fileKeyTypeRestriction = row.optionalText(6);
    schema.dateCreated = row.text(7);
    schema.dateModified = row.text(8);
    schema.createdBy = row.text(9);
    schema.modifiedBy = row.text(10);
    return schema;
}

std::vector<MetadataSchema> readSchemas(sql::Statement rows)
{
    std::vector<MetadataSchema> schemas;
    while (rows.step())
        schemas.push_back(readSchema(rows));
    return schemas;
}

} // namespace

std::optional<MetadataSchema> SchemaStore::get(sql::Database &db, const MetadataSchemaId &id)
{
    sql::Statement rows = db.query(VAMS_SCHEMA_SELECT "WHERE metadata_schema_id = ?", id.text());
    if (!rows.step())
        return std::nullopt;
    return readSchema(rows);
}

std::vector<MetadataSchema> SchemaStore::list(sql::Database &db, const SchemaFilter &filter,
                                              const QString &after, int limit)
{
    if (!filter.databaseId) {
        return readSchemas(db.query(VAMS_SCHEMA_SELECT "WHERE metadata_schema_id > ? "
                                                       "ORDER BY metadata_schema_id LIMIT ?",
                                    after, limit));
    }
    const QString databaseId = filter.databaseId->text();
    if (filter.entityType == MetadataEntityType::Unknown) {
        return readSchemas(db.query(VAMS_SCHEMA_SELECT
                                    "WHERE database_id = ? AND metadata_schema_id > ? "
                                    "ORDER BY metadata_schema_id LIMIT ?",
                                    databaseId, after, limit));
    }
    return readSchemas(
        db.query(VAMS_SCHEMA_SELECT "WHERE database_id = ? AND metadata_entity_type = ? AND "
                                    "metadata_schema_id > ? ORDER BY metadata_schema_id LIMIT ?",
                 databaseId, metadataEntityTypeName(filter.entityType), after, limit));
}

std::vector<StoredSchema> SchemaStore::enabledOf(sql::Database &db,
                                                 const std::vector<DatabaseId> &databases,
                                                 MetadataEntityType entityType)
{
    std::vector<StoredSchema> schemas;
    for (const DatabaseId &database : databases) {
        sql::Statement rows =
            db.query("SELECT schema_name, file_key_type_restriction, fields FROM metadata_schemas "
                     "WHERE database_id = ? AND metadata_entity_type = ? AND enabled = 1 "
                     "ORDER BY date_created, metadata_schema_id",
                     database.text(), metadataEntityTypeName(entityType));
        while (rows.step())
            schemas.push_back({rows.text(0), database, rows.optionalText(1), rows.blob(2)});
    }
    return schemas;
}

MetadataSchema SchemaStore::parse(const StoredSchema &stored)
{
    MetadataSchema schema;
    schema.schemaName = stored.schemaName;
    schema.databaseId = stored.databaseId;
    schema.fileKeyTypeRestriction = stored.fileKeyTypeRestriction;
    schema.fields = readFields(stored.fields);
    return schema;
}

void SchemaStore::insert(sql::Database &db, const MetadataSchema &schema)
{
    db.run("INSERT INTO metadata_schemas (metadata_schema_id, database_id, metadata_entity_type, "
           "schema_name, fields, enabled, file_key_type_restriction, date_created, date_modified, "
           "created_by, modified_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           schema.metadataSchemaId.text(), schema.databaseId.text(),
           metadataEntityTypeName(schema.metadataSchemaEntityType), schema.schemaName,
           fieldsText(schema.fields), schema.enabled, schema.fileKeyTypeRestriction,
           schema.dateCreated, schema.dateModified, schema.createdBy, schema.modifiedBy);
}

void SchemaStore::update(sql::Database &db, const MetadataSchema &schema)
{
    db.run("UPDATE metadata_schemas SET schema_name = ?, fields = ?, enabled = ?, "
           "file_key_type_restriction = ?, date_modified = ?, modified_by = ? "
           "WHERE metadata_schema_id = ?",
           schema.schemaName, fieldsText(schema.fields), schema.enabled,
           schema.fileKeyTypeRestriction, schema.dateModified, schema.modifiedBy,
           schema.metadataSchemaId.text());
}

bool SchemaStore::remove(sql::Database &db, const MetadataSchemaId &id)
{
    return db.run("DELETE FROM metadata_schemas WHERE metadata_schema_id = ?", id.text()) > 0;
}

void SchemaStore::removeOfDatabase(sql::Database &db, const DatabaseId &id)
{
    db.run("DELETE FROM metadata_schemas WHERE database_id = ?", id.text());
}

} // namespace vams::backend
