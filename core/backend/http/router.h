#pragma once
// Method and path template to handler. The one place where a thrown failure becomes a response.

#include "core/api/message.h"
#include "core/backend/auth/caller.h"
#include "core/base/job.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <vector>

namespace vams::backend {

/// One request on its way through the backend.
struct Exchange
{
    const api::Request &request;
    const Caller &caller;
    Job &job;
    /// The API root of the listener without a slash at its end, or "vams-object:" in process: where
    /// object URLs begin.
    QString baseUrl;
    QHash<QString, QString> parameters; ///< filled from the path template

    [[nodiscard]] QString parameter(const char *name) const
    {
        return parameters.value(QLatin1String(name));
    }
};

using Handler = std::function<api::Response(const Exchange &)>;

/// Bytes of a JSON body, at most.
inline constexpr qint64 largestJsonBody = 10 * 1024 * 1024;
/// Of a body that anybody may send: a name, a password, a code.
inline constexpr qint64 largestOpenBody = 16 * 1024;

/// Who may call a route before any right is looked at.
enum class RouteAccess
{
    Open,     ///< anybody
    SignedIn, ///< whoever has a valid token
    Checked,  ///< whoever the rules let (tier 1)
};

class Router
{
public:
    /// `pattern` as in "/database/{databaseId}/assets"; a last segment "{path+}" takes the rest.
    void add(const QByteArray &method, const QString &pattern, Handler handler,
             RouteAccess access = RouteAccess::Checked);

    struct Listed
    {
        QByteArray method;
        QString pattern;
    };
    [[nodiscard]] std::vector<Listed> all() const;

    struct Match
    {
        const Handler *handler = nullptr;
        RouteAccess access = RouteAccess::Checked;
        qint64 largestBody = largestJsonBody;
        QHash<QString, QString> parameters;
    };
    /// A null handler when there is no such route.
    [[nodiscard]] Match match(const QByteArray &method, const QString &path) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList segments;
        Handler handler;
        RouteAccess access;
    };
    std::vector<Route> m_routes;
};

api::Response jsonResponse(const Json &body, int status = 200);
/// Of a body that is JSON text already.
api::Response jsonTextResponse(const QByteArray &body, int status = 200);
/// The contract's error envelope.
api::Response errorResponse(int status, const QString &message);
/// Runs the handler; whatever it throws becomes a response.
api::Response runGuarded(const Handler &handler, const Exchange &exchange);

} // namespace vams::backend
