#include "core/remote/connect.h"

#include "core/api/config_api.h"
#include "core/remote/server_address.h"

#include <QCoreApplication>

namespace vams::remote {

namespace {

Error notVams(const QUrl &root, const Error &cause)
{
    return {.kind = cause.kind,
            .message = QCoreApplication::translate("vams::remote", "%1 is not a VAMS server.")
                           .arg(root.host()),
            .subject = shownUrl(root),
            .advice = QCoreApplication::translate(
                "vams::remote",
                "Enter the address at which you open VAMS in the browser, or that of its API."),
            .detail = describe(cause),
            .status = cause.status};
}

/// The API's root may be relative, or left out when it is the address itself.
Result<QUrl> apiRoot(const QUrl &typed, const QString &api)
{
    if (api.isEmpty() || api == QLatin1String("undefined"))
        return typed;
    const Result<QUrl> target = redirectTarget(typed, api.toUtf8());
    if (!target)
        return fail(target.error());
    return rootOf(target->toString(QUrl::FullyEncoded));
}

} // namespace

Result<Connection> connectTo(const QString &address, const QString &tokenOrKey,
                             const HttpOptions &options, Job &job)
{
    const Result<QUrl> typed = rootOf(address);
    if (!typed)
        return fail(typed.error());
    const Result<QByteArray> authorization = authorizationOf(tokenOrKey);
    if (!authorization)
        return fail(authorization.error());

    HttpOptions once = options; // somebody waits for the answer
    once.retry.tries = 1;
    once.retry.connectTries = 1;
    HttpTransport probe(*typed, {}, once);
    Result<AmplifyConfig> config = api::ConfigApi(probe).amplifyConfig(job);
    if (!config) {
        const ErrorKind kind = config.error().kind;
        const bool isAnswer = kind != ErrorKind::Offline && kind != ErrorKind::Cancelled;
        return fail(isAnswer ? notVams(*typed, config.error()) : config.error());
    }
    const Result<QUrl> root = apiRoot(*typed, config->api);
    if (!root)
        return fail(root.error());
    return Connection{std::make_unique<HttpTransport>(*root, *authorization, options),
                      std::move(*config)};
}

} // namespace vams::remote
