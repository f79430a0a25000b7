#include "core/model/access/api_key.h"

#include "core/base/json.h"

namespace vams {

void to_json(Json &json, const ApiKey &key)
{
    json = {{"apiKeyId", key.apiKeyId},
            {"apiKeyName", key.apiKeyName},
            {"description", key.description},
            {"userId", key.userId},
            {"createdBy", key.createdBy},
            {"createdAt", key.createdAt},
            {"updatedAt", key.updatedAt},
            {"expiresAt", key.expiresAt},
            {"isActive", key.isActive ? "true" : "false"},
            {"lastUsedAt", key.lastUsedAt}};
}

void from_json(const Json &json, ApiKey &key)
{
    detail::requireObject(json);
    key.apiKeyId = jsonText(json, "apiKeyId");
    key.apiKeyName = jsonText(json, "apiKeyName");
    key.description = jsonText(json, "description");
    key.userId = jsonText(json, "userId");
    key.createdBy = jsonText(json, "createdBy");
    key.createdAt = jsonText(json, "createdAt");
    key.updatedAt = jsonText(json, "updatedAt");
    key.expiresAt = jsonText(json, "expiresAt");
    key.isActive = jsonText(json, "isActive") == QLatin1String("true");
    key.lastUsedAt = jsonText(json, "lastUsedAt");
}

void to_json(Json &json, const NewApiKey &key)
{
    json = {
        {"apiKeyName", key.apiKeyName}, {"userId", key.userId}, {"description", key.description}};
    if (!key.expiresAt.isEmpty())
        json["expiresAt"] = key.expiresAt;
}

void to_json(Json &json, const ApiKeyChange &change)
{
    json = Json::object();
    if (change.description)
        json["description"] = *change.description;
    if (change.expiresAt)
        json["expiresAt"] = *change.expiresAt;
    if (change.isActive)
        json["isActive"] = *change.isActive ? "true" : "false";
}

void from_json(const Json &json, CreatedApiKey &created)
{
    created.key = json.get<ApiKey>();
    created.secret = jsonText(json, "apiKey");
}

} // namespace vams
