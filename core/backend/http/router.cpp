#include "core/backend/http/router.h"

#include "core/backend/http/api_error.h"
#include "core/backend/storage/sql.h"
#include "core/base/json.h"
#include "core/base/log.h"

namespace vams::backend {

namespace {

bool takesRest(const QString &segment)
{
    return segment.endsWith(QLatin1String("+}"));
}

bool matches(const QStringList &pattern, const QStringList &path,
             QHash<QString, QString> &parameters)
{
    const bool rest = takesRest(pattern.last());
    if (rest ? path.size() < pattern.size() : path.size() != pattern.size())
        return false;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QString &segment = pattern.at(at);
        if (!segment.startsWith(QLatin1Char('{'))) {
            if (segment != path.at(at))
                return false;
        } else if (takesRest(segment)) {
            parameters.insert(segment.mid(1, segment.size() - 3),
                              path.mid(at).join(QLatin1Char('/')));
        } else {
            if (path.at(at).isEmpty())
                return false;
            parameters.insert(segment.mid(1, segment.size() - 2), path.at(at));
        }
    }
    return true;
}

api::Response sqlResponse(const sql::SqlError &error)
{
    qCWarning(logBackend) << "SQL failure:" << error.what();
    switch (error.failure()) {
    case sql::Failure::Full:
        return errorResponse(
            507, QStringLiteral("The disk that holds the library is full. Free some space and try "
                                "again; nothing was changed."));
    case sql::Failure::Interrupted:
        return errorResponse(499, QStringLiteral("Cancelled."));
    case sql::Failure::Busy:
        return errorResponse(503, QStringLiteral("The library is busy. Try again in a moment."));
    case sql::Failure::Corrupt:
        return errorResponse(
            500, QStringLiteral("The library's database is damaged. Restore the newest backup."));
    case sql::Failure::ReadOnly:
        return errorResponse(500,
                             QStringLiteral("The library is on a disk that cannot be written to."));
    default:
        return errorResponse(500, QStringLiteral("Internal Server Error"));
    }
}

} // namespace

void Router::add(const QByteArray &method, const QString &pattern, Handler handler,
                 RouteAccess access)
{
    m_routes.push_back(
        {method, pattern.mid(1).split(QLatin1Char('/')), std::move(handler), access});
}

std::vector<Router::Listed> Router::all() const
{
    std::vector<Listed> listed;
    for (const Route &route : m_routes)
        listed.push_back({route.method, QLatin1Char('/') + route.segments.join(QLatin1Char('/'))});
    return listed;
}

Router::Match Router::match(const QByteArray &method, const QString &path) const
{
    const QStringList segments = path.mid(1).split(QLatin1Char('/'));
    for (const Route &route : m_routes) {
        QHash<QString, QString> parameters;
        if (route.method == method && matches(route.segments, segments, parameters))
            return {&route.handler, route.access,
                    route.access == RouteAccess::Open ? largestOpenBody : largestJsonBody,
                    parameters};
    }
    return {};
}

api::Response jsonTextResponse(const QByteArray &body, int status)
{
    api::Response response;
    response.status = status;
    response.headers.set("Content-Type", "application/json");
    response.headers.set("Cache-Control", "no-cache, no-store");
    response.body = body;
    return response;
}

api::Response jsonResponse(const Json &body, int status)
{
    return jsonTextResponse(dumpJson(body), status);
}

api::Response errorResponse(int status, const QString &message)
{
    api::Response response = jsonResponse(Json{{"message", message}}, status);
    if (status == 429)
        response.headers.set("Retry-After", "60"); // the limits of the contract count by the minute
    return response;
}

api::Response runGuarded(const Handler &handler, const Exchange &exchange)
{
    // One of the five catch sites: the border between the backend, which throws, and everything
    // else.
    try {
        return handler(exchange);
    } catch (const ApiError &error) {
        return errorResponse(error.status(), error.message());
    } catch (const sql::SqlError &error) {
        return sqlResponse(error);
    } catch (const std::exception &error) {
        qCWarning(logBackend) << exchange.request.method
                              << exchange.request.path.section(u'?', 0, 0)
                              << "failed:" << error.what();
        return errorResponse(500, QStringLiteral("Internal Server Error"));
    }
}

} // namespace vams::backend
