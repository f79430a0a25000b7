#include "core/backend/config/features.h"

namespace vams::backend {

const QStringList &knownFeatures()
{
    static const QStringList names{QStringLiteral("GOVCLOUD"),
                                   QStringLiteral("ALLOWUNSAFEEVAL"),
                                   QStringLiteral("LOCATIONSERVICES"),
                                   QStringLiteral("ALBDEPLOY"),
                                   QStringLiteral("CLOUDFRONTDEPLOY"),
                                   noSearchFeature,
                                   QStringLiteral("AUTHPROVIDER_COGNITO"),
                                   QStringLiteral("AUTHPROVIDER_COGNITO_SAML"),
                                   QStringLiteral("AUTHPROVIDER_EXTERNALOAUTHIDP")};
    return names;
}

} // namespace vams::backend
