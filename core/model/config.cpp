#include "core/model/config.h"

#include "core/base/json.h"

namespace vams {

QStringList SecureConfig::features() const
{
    return featuresEnabled.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

bool SecureConfig::hasSearch() const
{
    return !features().contains(QLatin1String("NOOPENSEARCH"));
}

VAMS_JSON(AmplifyConfig, region, api, cognitoUserPoolId, cognitoAppClientId, cognitoIdentityPoolId,
          externalOAuthIdpURL, externalOAuthIdpClientId, externalOAuthIdpScope,
          externalOAuthIdpScopeMfa, externalOAuthIdpTokenEndpoint,
          externalOAuthIdpAuthorizationEndpoint, externalOAuthIdpDiscoveryEndpoint, stackName,
          contentSecurityPolicy, bannerHtmlMessage)
VAMS_JSON(SecureConfig, featuresEnabled, locationServiceApiUrl, webDeployedUrl)
VAMS_JSON(WebRoute, method, route__path, object__type)

} // namespace vams
