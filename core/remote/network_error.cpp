#include "core/remote/network_error.h"

#include "core/base/text.h"
#include "core/remote/server_address.h"

#include <QCoreApplication>

namespace vams::remote {

namespace {

struct NetworkMessage
{
    QNetworkReply::NetworkError code;
    const char *message; ///< %1 is the host
    const char *advice;
};

// clang-format off
constexpr NetworkMessage networkMessages[] = {
    {QNetworkReply::HostNotFoundError,
     QT_TRANSLATE_NOOP("vams::remote", "There is no server named %1."),
     QT_TRANSLATE_NOOP("vams::remote", "Check the address and that this computer is online.")},
    {QNetworkReply::ConnectionRefusedError,
     QT_TRANSLATE_NOOP("vams::remote", "%1 does not accept the connection."),
     QT_TRANSLATE_NOOP("vams::remote", "Check the address and the port, and that the server is running.")},
    {QNetworkReply::RemoteHostClosedError,
     QT_TRANSLATE_NOOP("vams::remote", "%1 closed the connection before its answer was complete."),
     QT_TRANSLATE_NOOP("vams::remote", "Refresh to see whether the change was made, and try again.")},
    {QNetworkReply::ContentReSendError,
     QT_TRANSLATE_NOOP("vams::remote", "%1 closed the connection before its answer was complete."),
     QT_TRANSLATE_NOOP("vams::remote", "Refresh to see whether the change was made, and try again.")},
    {QNetworkReply::SslHandshakeFailedError,
     QT_TRANSLATE_NOOP("vams::remote", "The connection to %1 is not safe."),
     QT_TRANSLATE_NOOP("vams::remote", "Check the address and this computer's date. If both are right, ask "
                                       "the administrator about the server's certificate.")},
    {QNetworkReply::ProxyConnectionRefusedError,
     QT_TRANSLATE_NOOP("vams::remote", "The proxy on the way to %1 does not accept the connection."),
     QT_TRANSLATE_NOOP("vams::remote", "Check the proxy in the settings of this computer.")},
    {QNetworkReply::ProxyNotFoundError,
     QT_TRANSLATE_NOOP("vams::remote", "The proxy on the way to %1 was not found."),
     QT_TRANSLATE_NOOP("vams::remote", "Check the proxy in the settings of this computer.")},
    {QNetworkReply::ProxyAuthenticationRequiredError,
     QT_TRANSLATE_NOOP("vams::remote", "The proxy on the way to %1 asks for a password."),
     QT_TRANSLATE_NOOP("vams::remote", "Check the proxy in the settings of this computer.")},
    {QNetworkReply::ProtocolFailure,
     QT_TRANSLATE_NOOP("vams::remote", "%1 does not answer as a web server does."),
     QT_TRANSLATE_NOOP("vams::remote", "Check the address and the port.")},
};
// clang-format on

QString trNetwork(const char *text)
{
    return QCoreApplication::translate("vams::remote", text);
}

Error offline(const QString &message, const QUrl &url, const QString &advice)
{
    return {
        .kind = ErrorKind::Offline, .message = message, .subject = shownUrl(url), .advice = advice};
}

} // namespace

Error networkError(QNetworkReply::NetworkError code, const QUrl &url, const QString &detail,
                   const QStringList &tlsProblems)
{
    Error error = offline(trNetwork("The connection to %1 failed.").arg(url.host()), url,
                          trNetwork("Check that this computer is online and try again."));
    for (const NetworkMessage &known : networkMessages) {
        if (known.code != code)
            continue;
        error.message = trNetwork(known.message).arg(url.host());
        error.advice = trNetwork(known.advice);
    }
    if (!tlsProblems.isEmpty())
        error.message += QLatin1Char(' ') + tlsProblems.join(QLatin1Char(' '));
    error.detail = QStringLiteral("network error %1: %2").arg(code).arg(detail);
    return error;
}

Error timedOut(const QUrl &url, qint64 ms)
{
    return offline(
        trNetwork("%1 did not answer for %2.").arg(url.host(), humanDuration(ms)), url,
        trNetwork(
            "Check that this computer is online, or try again when the server is less busy."));
}

Error answerTooLarge(const QUrl &url, qint64 limit)
{
    return {.kind = ErrorKind::Invalid,
            .message =
                trNetwork("The answer of %1 is larger than %2.").arg(url.host(), humanSize(limit)),
            .subject = shownUrl(url),
            .advice = trNetwork("Check that the address is that of a VAMS server.")};
}

Error answerCutOff(const QUrl &url)
{
    return networkError(QNetworkReply::RemoteHostClosedError, url,
                        QStringLiteral("fewer bytes than announced"), {});
}

} // namespace vams::remote
