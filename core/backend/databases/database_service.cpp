#include "core/backend/databases/database_service.h"

#include "core/backend/audit/audit_store.h"
#include "core/backend/databases/database_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/metadata/metadata_store.h"
#include "core/backend/schemas/schema_store.h"

namespace vams::backend {

bool DatabaseChanges::isEmpty() const
{
    return !description && !defaultBucketId && !restrictMetadataOutsideSchemas &&
           !restrictFileUploadsToExtensions;
}

void DatabaseService::create(Database database) const
{
    database.dateCreated = toLongDate(m_context.clock());
    m_context.storage.write([&database](sql::Database &db) {
        if (DatabaseStore::get(db, database.databaseId, DatabaseState::Live))
            throw GeneralError(QStringLiteral("Database already exists"));
        if (!DatabaseStore::bucket(db, database.defaultBucketId))
            throw GeneralError(QStringLiteral("Bucket ID not found"));
        // A deleted database leaves these behind; they are none of the new one's.
        MetadataStore::removeOfDatabase(db, database.databaseId);
        SchemaStore::removeOfDatabase(db, database.databaseId);
        DatabaseStore::insert(db, database);
    });
}

void DatabaseService::update(const DatabaseId &id, const DatabaseChanges &changes) const
{
    m_context.storage.write([&](sql::Database &db) {
        std::optional<Database> database = DatabaseStore::get(db, id, DatabaseState::Live);
        if (!database)
            throw GeneralError(QStringLiteral("Database not found"));
        if (changes.defaultBucketId && !DatabaseStore::bucket(db, *changes.defaultBucketId))
            throw GeneralError(QStringLiteral("Bucket ID not found"));
        database->description = changes.description.value_or(database->description);
        database->defaultBucketId = changes.defaultBucketId.value_or(database->defaultBucketId);
        database->restrictMetadataOutsideSchemas = changes.restrictMetadataOutsideSchemas.value_or(
            database->restrictMetadataOutsideSchemas);
        database->restrictFileUploadsToExtensions =
            changes.restrictFileUploadsToExtensions.value_or(
                database->restrictFileUploadsToExtensions);
        DatabaseStore::update(db, *database);
    });
}

void DatabaseService::remove(const DatabaseId &id, const Caller &caller,
                             const std::function<bool()> &mayDelete) const
{
    m_context.storage.write([&](sql::Database &db) {
        if (const QString content = DatabaseStore::liveContent(db, id); !content.isEmpty())
            throw ApiError(400, QStringLiteral("Database contains active %1").arg(content));
        if (!mayDelete())
            throw ApiError(403, QStringLiteral("Action not allowed"));
        if (!DatabaseStore::get(db, id, DatabaseState::Live))
            throw ApiError(404, QStringLiteral("Record not found"));
        DatabaseStore::markDeleted(db, id, toIso(m_context.clock()));
        AuditStore::append(
            db, m_context.clock, caller,
            {AuditLog::Actions, QStringLiteral("databaseDelete"), {{"databaseId", id}}});
    });
}

} // namespace vams::backend
