#include "core/backend/config/config_routes.h"

#include "core/backend/audit/request_audit.h"
#include "core/backend/auth/access_question.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/config/config_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/validators.h"
#include "core/model/config.h"

namespace vams::backend {

namespace {

/// The release of VAMS whose contract this is.
constexpr const char *contractVersion = "2.5.1";

api::Response version(const Exchange &)
{
    return jsonResponse({{"version", contractVersion}});
}

api::Response amplifyConfig(const Identity &identity, const Exchange &exchange)
{
    const QString none = QStringLiteral("undefined");
    AmplifyConfig config{.region = QStringLiteral("local"),
                         .api = exchange.baseUrl,
                         .cognitoUserPoolId = none,
                         .cognitoAppClientId = QStringLiteral("webclient"),
                         .cognitoIdentityPoolId = none,
                         .externalOAuthIdpURL = none,
                         .externalOAuthIdpClientId = none,
                         .externalOAuthIdpScope = none,
                         .externalOAuthIdpScopeMfa = none,
                         .externalOAuthIdpTokenEndpoint = none,
                         .externalOAuthIdpAuthorizationEndpoint = none,
                         .externalOAuthIdpDiscoveryEndpoint = none,
                         .stackName = QStringLiteral("vams-desktop"),
                         .contentSecurityPolicy = {},
                         .bannerHtmlMessage = {}};
    if (ExternalTokens *external = identity.external()) {
        const OidcEndpoints endpoints = external->endpoints();
        const auto orNone = [&none](const QString &text) { return text.isEmpty() ? none : text; };
        config.cognitoAppClientId = none;
        config.externalOAuthIdpURL = external->options().issuer;
        config.externalOAuthIdpClientId = orNone(external->options().clientId);
        config.externalOAuthIdpScope = orNone(external->options().scope);
        config.externalOAuthIdpTokenEndpoint = orNone(endpoints.token);
        config.externalOAuthIdpAuthorizationEndpoint = orNone(endpoints.authorization);
        config.externalOAuthIdpDiscoveryEndpoint =
            external->options().issuer + QStringLiteral("/.well-known/openid-configuration");
    }
    return jsonResponse(config);
}

api::Response secureConfig(const Context &context, const Identity &identity)
{
    QStringList features =
        context.storage.read([](sql::Database &db) { return ConfigStore::features(db); });
    if (identity.external())
        features.replaceInStrings(QStringLiteral("AUTHPROVIDER_COGNITO"),
                                  QStringLiteral("AUTHPROVIDER_EXTERNALOAUTHIDP"));
    return jsonResponse(SecureConfig{features.join(QLatin1Char(',')), {}, {}});
}

api::Response allowedRoutes(const Exchange &exchange)
{
    const Json body = requiredBody(exchange.request);
    if (!body.contains("routes") || !body.at("routes").is_array())
        throw ApiError(400, QStringLiteral("routes is a required field."));
    Json allowed = Json::array();
    for (Json route : body.at("routes")) {
        if (!route.is_object())
            throw ApiError(400, QStringLiteral("routes is invalid. Each route must be an object."));
        const std::optional<Action> action = actionOf(jsonText(route, "method"));
        AuthObject object = readAuthObject(route);
        object.objectType = QStringLiteral("web");
        if (!action || !Authorizer::isAllowed(exchange.caller, object, *action))
            continue;
        route["object__type"] = "web";
        allowed.push_back(route);
    }
    return jsonResponse({{"allowedRoutes", allowed}, {"email", exchange.caller.userId}});
}

UserId ownProfile(const Exchange &exchange)
{
    const QString user = exchange.parameter("userId");
    validate::userId(QStringLiteral("userId"), user);
    if (user != exchange.caller.userId.text())
        throw ApiError(403, QStringLiteral("Not Authorized"));
    return UserId(user);
}

AuditEvent profileEvent(const char *type, const UserId &user, const char *operation)
{
    return {AuditLog::AuthOther,
            QLatin1String(type),
            {{"userId", user}, {"operation", operation}, {"selfAccess", true}}};
}

api::Response profileResponse(const UserId &user, const QString &email)
{
    return jsonResponse(
        {{"message", {{"Items", Json::array({{{"userId", user}, {"email", email}}})}}}});
}

/// Of somebody who never wrote one, a profile without an address: clients ask to see whether a
/// token is good. The original fails there.
api::Response getProfile(const Context &context, const Exchange &exchange)
{
    const UserId user = ownProfile(exchange);
    const std::optional<QString> email =
        context.storage.read([&](sql::Database &db) { return ConfigStore::email(db, user); });
    noteAudit(exchange.caller, profileEvent("userProfileGet", user, "get"));
    return profileResponse(user, email.value_or(QString()));
}

api::Response setProfile(const Context &context, const Exchange &exchange)
{
    const UserId user = ownProfile(exchange);
    FieldReader fields(optionalBody(exchange.request), QStringLiteral("LoginProfileRequestModel"));
    const QString email = fields.optionalText("email", {.max = 256}).value_or(QString());
    fields.finish();
    if (!email.isEmpty())
        validate::email(QStringLiteral("email"), email);
    context.storage.write([&](sql::Database &db) {
        ConfigStore::setEmail(db, user, email, toIso(context.clock()));
        AuditStore::append(db, context.clock, exchange.caller,
                           profileEvent("userProfileUpdate", user, "update"));
    });
    return profileResponse(user, email);
}

} // namespace

void addConfigRoutes(Router &router, const Context &context, const Identity &identity)
{
    const QString profile = QStringLiteral("/auth/loginProfile/{userId}");
    router.add("GET", QStringLiteral("/api/version"), version, RouteAccess::Open);
    router.add(
        "GET", QStringLiteral("/api/amplify-config"),
        [&identity](const Exchange &exchange) { return amplifyConfig(identity, exchange); },
        RouteAccess::Open);
    router.add(
        "GET", QStringLiteral("/secure-config"),
        [&context, &identity](const Exchange &) { return secureConfig(context, identity); },
        RouteAccess::SignedIn);
    router.add("POST", QStringLiteral("/auth/routes"), allowedRoutes, RouteAccess::SignedIn);
    router.add("GET", profile, withContext(context, getProfile), RouteAccess::SignedIn);
    router.add("POST", profile, withContext(context, setProfile), RouteAccess::SignedIn);
}

} // namespace vams::backend
