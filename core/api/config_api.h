#pragma once
// Version, configuration and the caller's rights on pages.

#include "core/api/transport.h"
#include "core/base/ids.h"
#include "core/model/config.h"

namespace vams::api {

class ConfigApi
{
public:
    explicit ConfigApi(Transport &transport)
        : m_transport(transport)
    {}

    Result<QString> version(Job &job) const;
    Result<AmplifyConfig> amplifyConfig(Job &job) const;
    Result<SecureConfig> secureConfig(Job &job) const;
    /// The routes among `routes` that the caller may use.
    Result<std::vector<WebRoute>> allowedRoutes(const std::vector<WebRoute> &routes,
                                                Job &job) const;
    /// Who the token or API key stands for.
    Result<UserId> caller(Job &job) const;
    /// Where mail for the caller goes; nobody may set that of another user.
    Result<void> setEmail(const UserId &caller, const QString &email, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
