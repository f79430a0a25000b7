#include "core/backend/databases/database_routes.h"

#include "core/backend/auth/authorizer.h"
#include "core/backend/databases/database_service.h"
#include "core/backend/databases/database_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/paging.h"
#include "core/backend/http/validators.h"
#include "core/model/asset.h"

namespace vams::backend {

namespace {

constexpr int defaultDatabasePage = 10000;

DatabaseId databaseParameter(const Exchange &exchange)
{
    const QString id = exchange.parameter("databaseId");
    validate::databaseId(QStringLiteral("databaseId"), id);
    return DatabaseId(id);
}

Json databaseJson(Database database, DatabaseState state)
{
    if (state == DatabaseState::Deleted)
        database.databaseId = DatabaseId(database.databaseId.text() + archivedSuffix);
    return database;
}

api::Response listDatabases(const Context &context, const Exchange &exchange)
{
    const DatabaseState state = queryFlag(exchange.request, QStringLiteral("showDeleted"), false)
                                    ? DatabaseState::Deleted
                                    : DatabaseState::Live;
    const PageRequest page = readPage(exchange.request, defaultDatabasePage, defaultDatabasePage);
    const std::vector<Database> rows = context.storage.read([&](sql::Database &db) {
        return DatabaseStore::list(db, state, page.after, page.size + 1);
    });
    Json items = Json::array();
    for (std::size_t at = 0; at < rows.size() && static_cast<int>(at) < page.size; ++at) {
        if (Authorizer::isAllowed(exchange.caller, databaseObject(rows[at].databaseId),
                                  Action::Get))
            items.push_back(databaseJson(rows[at], state));
    }
    Json body{{"Items", std::move(items)}, {"NextToken", nullptr}};
    if (static_cast<int>(rows.size()) > page.size)
        body["NextToken"] = pageToken(rows[page.size - 1].databaseId.text());
    return jsonResponse(body);
}

api::Response getDatabase(const Context &context, const Exchange &exchange)
{
    const DatabaseId id = databaseParameter(exchange);
    const DatabaseState state = queryFlag(exchange.request, QStringLiteral("showDeleted"), false)
                                    ? DatabaseState::Deleted
                                    : DatabaseState::Live;
    const std::optional<Database> database =
        context.storage.read([&](sql::Database &db) { return DatabaseStore::get(db, id, state); });
    // Denied looks like missing, so that ids cannot be probed.
    if (!database || !Authorizer::isAllowed(exchange.caller, databaseObject(id), Action::Get))
        throw ApiError(404, QStringLiteral("Database not found"));
    return jsonResponse(databaseJson(*database, state));
}

api::Response createDatabase(const Context &context, const Exchange &exchange)
{
    const Json body = requiredBody(exchange.request);
    requireFields(body, {"databaseId", "description", "defaultBucketId"});
    FieldReader fields(body, QStringLiteral("CreateDatabaseRequestModel"));
    Database database;
    database.databaseId = DatabaseId(fields.text("databaseId", {.min = 4}));
    database.description = fields.text("description", {.min = 4, .max = 256});
    database.defaultBucketId = BucketId(fields.text("defaultBucketId"));
    database.restrictMetadataOutsideSchemas = fields.flag("restrictMetadataOutsideSchemas", false);
    database.restrictFileUploadsToExtensions =
        fields.optionalText("restrictFileUploadsToExtensions").value_or(QString());
    fields.finish();
    validate::databaseId(QStringLiteral("databaseId"), database.databaseId.text());
    validate::notGlobal(QStringLiteral("description"), database.description);
    validate::bucketId(QStringLiteral("defaultBucketId"), database.defaultBucketId.text());
    validate::extensionList(database.restrictFileUploadsToExtensions);
    Authorizer::authorize(exchange.caller, databaseObject(database.databaseId), Action::Post);
    DatabaseService(context).create(database);
    return jsonResponse(
        {{"databaseId", database.databaseId}, {"message", "Database created successfully"}});
}

api::Response updateDatabase(const Context &context, const Exchange &exchange)
{
    const DatabaseId id = databaseParameter(exchange);
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("UpdateDatabaseRequestModel"));
    DatabaseChanges changes;
    changes.description = fields.optionalText("description", {.min = 4, .max = 256});
    if (const std::optional<QString> bucket = fields.optionalText("defaultBucketId"))
        changes.defaultBucketId = BucketId(*bucket);
    changes.restrictMetadataOutsideSchemas = fields.optionalFlag("restrictMetadataOutsideSchemas");
    changes.restrictFileUploadsToExtensions =
        fields.optionalText("restrictFileUploadsToExtensions");
    fields.require(!changes.isEmpty(),
                   QStringLiteral("At least one field must be provided for update"));
    fields.finish();
    if (changes.description)
        validate::notGlobal(QStringLiteral("description"), *changes.description);
    if (changes.defaultBucketId)
        validate::bucketId(QStringLiteral("defaultBucketId"), changes.defaultBucketId->text());
    validate::extensionList(changes.restrictFileUploadsToExtensions.value_or(QString()));
    if (!Authorizer::isAllowed(exchange.caller, databaseObject(id), Action::Put))
        throw GeneralError(QStringLiteral("Access denied"));
    DatabaseService(context).update(id, changes);
    return jsonResponse(
        {{"success", true},
         {"message", QStringLiteral("Database %1 updated successfully").arg(id.text())},
         {"databaseId", id},
         {"operation", "update"},
         {"timestamp", toIso(context.clock())}});
}

api::Response deleteDatabase(const Context &context, const Exchange &exchange)
{
    const DatabaseId id = databaseParameter(exchange);
    DatabaseService(context).remove(id, exchange.caller, [&] {
        return Authorizer::isAllowed(exchange.caller, databaseObject(id), Action::Delete);
    });
    return jsonResponse({{"message", "Database deleted"}});
}

api::Response listBuckets(const Context &context, const Exchange &)
{
    const std::vector<Bucket> buckets =
        context.storage.read([](sql::Database &db) { return DatabaseStore::buckets(db); });
    return jsonResponse({{"Items", buckets}, {"NextToken", nullptr}});
}

} // namespace

void addDatabaseRoutes(Router &router, const Context &context)
{
    router.add("GET", QStringLiteral("/database"), withContext(context, listDatabases));
    router.add("POST", QStringLiteral("/database"), withContext(context, createDatabase));
    router.add("GET", QStringLiteral("/database/{databaseId}"), withContext(context, getDatabase));
    router.add("PUT", QStringLiteral("/database/{databaseId}"),
               withContext(context, updateDatabase));
    router.add("DELETE", QStringLiteral("/database/{databaseId}"),
               withContext(context, deleteDatabase));
    router.add("GET", QStringLiteral("/buckets"), withContext(context, listBuckets));
}

} // namespace vams::backend
