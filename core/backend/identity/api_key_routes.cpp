#include "core/backend/identity/api_key_routes.h"

#include "core/backend/http/field_reader.h"
#include "core/backend/http/validators.h"
#include "core/backend/identity/api_key_service.h"
#include "core/backend/identity/api_key_store.h"

namespace vams::backend {

namespace {

constexpr int longestExpiry = 30;

void requireExpiry(FieldReader &fields, const QString &expiresAt)
{
    fields.require(expiresAt.isEmpty() || apiKeyExpiry(expiresAt).isValid(),
                   QStringLiteral("Invalid date format: '%1'. Use ISO 8601 format for expiresAt "
                                  "(e.g. 2026-12-31 or 2026-12-31T23:59:59Z)")
                       .arg(expiresAt));
}

QString keyIdOf(const Exchange &exchange)
{
    const QString id = exchange.parameter("apiKeyId");
    validate::bucketId(QStringLiteral("apiKeyId"), id); // a UUID
    return id;
}

api::Response listApiKeys(const Context &context, const Exchange &)
{
    return jsonResponse(
        {{"Items", context.storage.read([](sql::Database &db) { return ApiKeyStore::list(db); })}});
}

api::Response getApiKey(const Context &context, const Exchange &exchange)
{
    return jsonResponse(ApiKeyService(context).get(keyIdOf(exchange)));
}

api::Response createApiKey(const Context &context, const Exchange &exchange)
{
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("CreateApiKeyRequestModel"));
    NewApiKey order;
    order.apiKeyName = fields.text("apiKeyName", {.min = 1, .max = 256});
    order.userId = fields.text("userId", {.min = 3, .max = 256});
    order.description = fields.text("description", {.min = 1, .max = 256});
    order.expiresAt = fields.optionalText("expiresAt", {.max = longestExpiry}).value_or(QString());
    requireExpiry(fields, order.expiresAt);
    fields.finish();
    validate::userId(QStringLiteral("userId"), order.userId);
    const CreatedApiKey created = ApiKeyService(context).create(exchange.caller, order);
    Json body = created.key;
    body["apiKey"] = created.secret;
    return jsonResponse(body);
}

api::Response updateApiKey(const Context &context, const Exchange &exchange)
{
    const QString id = keyIdOf(exchange);
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("UpdateApiKeyRequestModel"));
    ApiKeyChange change;
    change.description = fields.optionalText("description", {.min = 1, .max = 256});
    change.expiresAt = fields.optionalText("expiresAt", {.max = longestExpiry});
    change.isActive = fields.optionalFlag("isActive");
    requireExpiry(fields, change.expiresAt.value_or(QString()));
    fields.require(change.description || change.expiresAt || change.isActive,
                   QStringLiteral("At least one of 'description', 'expiresAt', or 'isActive' must "
                                  "be provided"));
    fields.finish();
    return jsonResponse(ApiKeyService(context).update(exchange.caller, id, change));
}

api::Response deleteApiKey(const Context &context, const Exchange &exchange)
{
    const QString id = keyIdOf(exchange);
    ApiKeyService(context).remove(exchange.caller, id);
    return jsonResponse({{"message", QStringLiteral("API key '%1' deleted successfully").arg(id)}});
}

} // namespace

void addApiKeyRoutes(Router &router, const Context &context)
{
    const QString all = QStringLiteral("/auth/api-keys");
    const QString one = QStringLiteral("/auth/api-keys/{apiKeyId}");
    router.add("GET", all, withContext(context, listApiKeys));
    router.add("POST", all, withContext(context, createApiKey));
    router.add("GET", one, withContext(context, getApiKey));
    router.add("PUT", one, withContext(context, updateApiKey));
    router.add("DELETE", one, withContext(context, deleteApiKey));
}

} // namespace vams::backend
