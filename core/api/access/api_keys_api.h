#pragma once
// API keys.

#include "core/api/transport.h"
#include "core/model/access/api_key.h"

#include <vector>

namespace vams::api {

class ApiKeysApi
{
public:
    explicit ApiKeysApi(Transport &transport)
        : m_transport(transport)
    {}

    /// Those of all users.
    Result<std::vector<ApiKey>> list(Job &job) const;
    Result<ApiKey> get(const QString &apiKeyId, Job &job) const;
    /// The only answer that holds the secret.
    Result<CreatedApiKey> create(const NewApiKey &order, Job &job) const;
    Result<ApiKey> update(const QString &apiKeyId, const ApiKeyChange &change, Job &job) const;
    Result<void> remove(const QString &apiKeyId, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
