#include "core/api/config_api.h"

#include "core/api/call.h"

namespace vams::api {

Result<QString> ConfigApi::version(Job &job) const
{
    Request request;
    request.path = QStringLiteral("/api/version");
    return callJson(m_transport, request, job).map([](const Json &json) {
        return jsonText(json, "version");
    });
}

Result<AmplifyConfig> ConfigApi::amplifyConfig(Job &job) const
{
    Request request;
    request.path = QStringLiteral("/api/amplify-config");
    return callFor<AmplifyConfig>(m_transport, request, job);
}

Result<SecureConfig> ConfigApi::secureConfig(Job &job) const
{
    Request request;
    request.path = QStringLiteral("/secure-config");
    return callFor<SecureConfig>(m_transport, request, job);
}

Result<std::vector<WebRoute>> ConfigApi::allowedRoutes(const std::vector<WebRoute> &routes,
                                                       Job &job) const
{
    const Request request =
        jsonRequest("POST", QStringLiteral("/auth/routes"), Json{{"routes", routes}});
    const Result<ListPage<WebRoute>> page =
        callForPage<WebRoute>(m_transport, request, "allowedRoutes", job);
    if (!page)
        return fail(page.error());
    return page->items;
}

Result<UserId> ConfigApi::caller(Job &job) const
{
    // The one answer of the contract that names the caller; it calls the user id "email".
    const Request request =
        jsonRequest("POST", QStringLiteral("/auth/routes"), Json{{"routes", Json::array()}});
    const Result<Json> json = callJson(m_transport, request, job);
    if (!json)
        return fail(json.error());
    const UserId user(json->is_object() ? jsonText(*json, "email") : QString());
    if (user.isEmpty())
        return fail(undecodable(request, QStringLiteral("The answer names no user.")));
    return user;
}

Result<void> ConfigApi::setEmail(const UserId &caller, const QString &email, Job &job) const
{
    const QString path =
        pathOf({QStringLiteral("auth"), QStringLiteral("loginProfile"), caller.text()});
    return callJson(m_transport, jsonRequest("POST", path, Json{{"email", email}}), job)
        .map([](const Json &) {});
}

} // namespace vams::api
