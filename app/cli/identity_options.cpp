#include "app/cli/identity_options.h"

#include <QCommandLineParser>

namespace vams::cli {

QList<QCommandLineOption> identityOptions()
{
    return {
        {QStringLiteral("admin-email"),
         QStringLiteral("Mail address of the administrator, if the library is made now."),
         QStringLiteral("ADDRESS")},
        {QStringLiteral("oidc-issuer"),
         QStringLiteral("OpenID Connect provider whose tokens are taken instead of passwords: its "
                        "https address, exactly as its tokens spell it."),
         QStringLiteral("URL")},
        {QStringLiteral("oidc-audience"),
         QStringLiteral("Audience that its tokens must name; several with commas. Default: the "
                        "client."),
         QStringLiteral("NAME")},
        {QStringLiteral("oidc-client-id"), QStringLiteral("As whom client programs sign in there."),
         QStringLiteral("ID")},
    };
}

Result<backend::IdentityOptions> readIdentityOptions(const QCommandLineParser &parser)
{
    backend::IdentityOptions options;
    options.adminEmail = parser.value(QStringLiteral("admin-email"));
    const QString issuer = parser.value(QStringLiteral("oidc-issuer"));
    backend::OidcOptions oidc;
    oidc.issuer = issuer;
    oidc.clientId = parser.value(QStringLiteral("oidc-client-id"));
    oidc.audiences =
        parser.value(QStringLiteral("oidc-audience")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (issuer.isEmpty()) {
        if (!oidc.clientId.isEmpty() || !oidc.audiences.isEmpty())
            return fail(ErrorKind::Invalid, QStringLiteral("The other --oidc options need "
                                                           "--oidc-issuer."));
        return options;
    }
    if (!backend::mayFetchKeys(QUrl(issuer, QUrl::StrictMode)))
        return fail(ErrorKind::Invalid,
                    QStringLiteral("--oidc-issuer takes the https address of a provider."), issuer);
    if (oidc.audiences.isEmpty() && !oidc.clientId.isEmpty())
        oidc.audiences << oidc.clientId;
    if (oidc.audiences.isEmpty())
        return fail(ErrorKind::Invalid,
                    QStringLiteral("--oidc-issuer needs --oidc-audience or --oidc-client-id: "
                                   "otherwise tokens for any program would be taken."));
    options.oidc = oidc;
    return options;
}

} // namespace vams::cli
