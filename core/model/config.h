#pragma once
// What a client asks a server first: where the API is and what it can do.

#include "core/base/json_fwd.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vams {

/// Answer of GET /api/amplify-config; values that do not apply are the text "undefined" on the
/// wire.
struct AmplifyConfig
{
    QString region;
    QString api; ///< base URL of all other routes
    QString cognitoUserPoolId;
    QString cognitoAppClientId;
    QString cognitoIdentityPoolId;
    QString externalOAuthIdpURL;
    QString externalOAuthIdpClientId;
    QString externalOAuthIdpScope;
    QString externalOAuthIdpScopeMfa;
    QString externalOAuthIdpTokenEndpoint;
    QString externalOAuthIdpAuthorizationEndpoint;
    QString externalOAuthIdpDiscoveryEndpoint;
    QString stackName;
    QString contentSecurityPolicy;
    QString bannerHtmlMessage;

    bool operator==(const AmplifyConfig &) const = default;
};

/// Answer of GET /secure-config.
struct SecureConfig
{
    QString featuresEnabled; ///< comma list
    QString locationServiceApiUrl;
    QString webDeployedUrl;

    [[nodiscard]] QStringList features() const;
    /// False: the search route answers nothing, and clients list instead.
    [[nodiscard]] bool hasSearch() const;
    bool operator==(const SecureConfig &) const = default;
};

/// One page of the program that a caller asks about, or is allowed, in POST /auth/routes.
struct WebRoute
{
    QString method;
    QString route__path;
    QString object__type;

    bool operator==(const WebRoute &) const = default;
};

void to_json(Json &json, const AmplifyConfig &config);
void from_json(const Json &json, AmplifyConfig &config);
void to_json(Json &json, const SecureConfig &config);
void from_json(const Json &json, SecureConfig &config);
void to_json(Json &json, const WebRoute &route);
void from_json(const Json &json, WebRoute &route);

} // namespace vams
