#include "core/api/access/api_keys_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

QString apiKeyPath(const QString &apiKeyId)
{
    return pathOf({QStringLiteral("auth"), QStringLiteral("api-keys"), apiKeyId});
}

const auto apiKeysPath = QLatin1String("/auth/api-keys");

} // namespace

Result<std::vector<ApiKey>> ApiKeysApi::list(Job &job) const
{
    Request request;
    request.path = apiKeysPath;
    return callForPage<ApiKey>(m_transport, request, "Items", job).map([](ListPage<ApiKey> page) {
        return std::move(page.items);
    });
}

Result<ApiKey> ApiKeysApi::get(const QString &apiKeyId, Job &job) const
{
    Request request;
    request.path = apiKeyPath(apiKeyId);
    return callFor<ApiKey>(m_transport, request, job);
}

Result<CreatedApiKey> ApiKeysApi::create(const NewApiKey &order, Job &job) const
{
    return callFor<CreatedApiKey>(m_transport, jsonRequest("POST", apiKeysPath, order), job);
}

Result<ApiKey> ApiKeysApi::update(const QString &apiKeyId, const ApiKeyChange &change,
                                  Job &job) const
{
    return callFor<ApiKey>(m_transport, jsonRequest("PUT", apiKeyPath(apiKeyId), change), job);
}

Result<void> ApiKeysApi::remove(const QString &apiKeyId, Job &job) const
{
    Request request;
    request.method = "DELETE";
    request.path = apiKeyPath(apiKeyId);
    return callJson(m_transport, request, job).map([](const Json &) {});
}

} // namespace vams::api
