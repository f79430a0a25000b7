#include "core/server/front_door.h"

#include <QRegularExpression>

namespace vams::server {

namespace {

QHostAddress peerOf(const httplib::Request &request)
{
    return QHostAddress(QString::fromStdString(request.remote_addr));
}

bool isPlainHost(const QString &host)
{
    static const QRegularExpression plain(
        QStringLiteral("^([A-Za-z0-9.\\-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}\\])(:[0-9]{1,5})?\\z"));
    return plain.match(host).hasMatch();
}

} // namespace

FrontDoor::FrontDoor(const ListenerOptions &options)
    : m_options(options)
{}

bool FrontDoor::isFromProxy(const httplib::Request &request) const
{
    return !m_options.trustedProxies.isEmpty() &&
           m_options.trustedProxies.contains(peerOf(request));
}

QHostAddress FrontDoor::clientOf(const httplib::Request &request) const
{
    QList<QByteArray> forwarded;
    const auto lines = request.headers.equal_range("X-Forwarded-For");
    for (auto line = lines.first; line != lines.second; ++line)
        forwarded << QByteArray::fromStdString(line->second);
    return clientAddress(peerOf(request), forwarded, m_options.trustedProxies);
}

bool FrontDoor::isAllowed(const httplib::Request &request) const
{
    return m_options.allowed.isEmpty() || m_options.allowed.contains(clientOf(request));
}

QString FrontDoor::rootSeenBy(const httplib::Request &request, const QString &baseUrl) const
{
    if (!m_options.publicUrl.isEmpty())
        return m_options.publicUrl;
    // The address that the client used, so that object URLs lead back to it through whatever is in
    // between.
    QString scheme = m_options.tls ? QStringLiteral("https") : QStringLiteral("http");
    QString host = QString::fromStdString(request.get_header_value("Host"));
    if (isFromProxy(request)) {
        const QString named = QString::fromStdString(request.get_header_value("X-Forwarded-Proto"));
        if (named == QLatin1String("http") || named == QLatin1String("https"))
            scheme = named;
        const QString first = QString::fromStdString(request.get_header_value("X-Forwarded-Host"));
        if (isPlainHost(first))
            host = first;
    }
    return isPlainHost(host) ? scheme + QStringLiteral("://") + host : baseUrl;
}

void FrontDoor::addCorsHeaders(const httplib::Request &request, httplib::Response &response) const
{
    if (m_options.corsOrigins.isEmpty()) {
        response.set_header("Access-Control-Allow-Origin", "*");
    } else {
        response.set_header("Vary", "Origin");
        const std::string origin = request.get_header_value("Origin");
        if (!m_options.corsOrigins.contains(QString::fromStdString(origin)))
            return;
        response.set_header("Access-Control-Allow-Origin", origin);
    }
    // The contract exposes the first; a browser that uploads parts needs the ETag of each.
    response.set_header("Access-Control-Expose-Headers",
                        "Access-Control-Allow-Origin, ETag, Content-Range, Retry-After");
}

void FrontDoor::addPreflightHeaders(httplib::Response &response)
{
    response.set_header("Access-Control-Allow-Methods",
                        "HEAD, OPTIONS, GET, PUT, POST, PATCH, DELETE");
    response.set_header("Access-Control-Allow-Headers",
                        "Authorization, Content-Type, Origin, Range, X-Amz-Date, X-Api-Key, "
                        "X-Amz-Security-Token, X-Amz-User-Agent, Access-Control-Allow-Origin");
    response.set_header("Access-Control-Max-Age", "3600");
}

QByteArray FrontDoor::refusalHeaders() const
{
    return m_options.corsOrigins.isEmpty() ? "Access-Control-Allow-Origin: *\r\n" : "";
}

} // namespace vams::server
