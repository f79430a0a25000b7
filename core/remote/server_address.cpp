#include "core/remote/server_address.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace vams::remote {

namespace {

QString trAddress(const char *text)
{
    return QCoreApplication::translate("vams::remote", text);
}

bool isWeb(const QUrl &url)
{
    return (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) &&
           !url.host().isEmpty();
}

Error notAnAddress(const QString &typed)
{
    return {.kind = ErrorKind::Invalid,
            .message = trAddress("This is not the address of a server."),
            .subject = typed,
            .advice = trAddress("Enter an address such as https://vams.example.com.")};
}

Error unprotected(const QUrl &url)
{
    return {.kind = ErrorKind::Denied,
            .message = trAddress("The server points to an address without encryption, although "
                                 "the connection to it is encrypted."),
            .subject = shownUrl(url),
            .advice = trAddress("Ask the administrator to correct the server's own address.")};
}

bool leavesProtection(const QUrl &from, const QUrl &to)
{
    return from.scheme() == QLatin1String("https") && to.scheme() != QLatin1String("https") &&
           !isLoopback(to);
}

bool hasDotSegment(const QString &path)
{
    const QStringList segments = path.split(QLatin1Char('/'));
    return segments.contains(QLatin1String(".")) || segments.contains(QLatin1String(".."));
}

} // namespace

Result<QUrl> rootOf(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains(QLatin1String("://"))) {
        const QUrl guess(QLatin1String("http://") + text);
        text.prepend(isLoopback(guess) ? QLatin1String("http://") : QLatin1String("https://"));
    }
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !isWeb(url))
        return fail(notAnAddress(typed));
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment({});
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

Result<QUrl> requestUrl(const QUrl &root, const QString &path, const api::Query &query)
{
    // Dots as a segment would be resolved on the way and reach another route than the one meant.
    if (hasDotSegment(path))
        return fail(ErrorKind::Invalid, trAddress("A name may not consist of dots only."), path);
    QByteArray url = root.toEncoded() + QUrl::toPercentEncoding(path, "/");
    char separator = '?';
    for (const auto &[key, value] : query) {
        url += separator + QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

Result<QUrl> objectUrl(const QUrl &root, const QString &text)
{
    QUrl url = QUrl::fromEncoded(text.toUtf8());
    if (!isWeb(url))
        return fail(ErrorKind::Invalid,
                    trAddress("The server handed out a link that cannot be followed."), {},
                    trAddress("Ask the administrator to check the server."),
                    QStringLiteral("scheme \"%1\"").arg(url.scheme()));
    if (leavesProtection(root, url))
        return fail(unprotected(url));
    url.setUserInfo({});
    url.setFragment({});
    return url;
}

Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location)
{
    return objectUrl(from,
                     QString::fromUtf8(from.resolved(QUrl::fromEncoded(location)).toEncoded()));
}

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

QString shownUrl(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace vams::remote
