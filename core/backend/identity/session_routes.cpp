#include "core/backend/identity/session_routes.h"

#include "core/backend/audit/audit_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/validators.h"
#include "core/backend/identity/session_store.h"

namespace vams::backend {

namespace {

constexpr TextRule passwordRule{.min = 1, .max = 256};
constexpr TextRule codeRule{.min = 6, .max = 6};
constexpr int longestClientName = 200;

SignInOrigin originOf(const Exchange &exchange)
{
    const QString client = QString::fromUtf8(exchange.request.headers.value("User-Agent"));
    return {exchange.request.remoteAddress, client.left(longestClientName)};
}

SignIn readSignIn(FieldReader &fields)
{
    SignIn order;
    order.userId = fields.text("userId", {.min = 3, .max = 256});
    order.password = fields.text("password", passwordRule);
    order.totp = fields.optionalText("totp", codeRule).value_or(QString());
    return order;
}

/// Keys and tokens of a file are nobody who could have signed in.
const Caller &requirePerson(const Exchange &exchange)
{
    if (!exchange.caller.apiKeyId.isEmpty())
        throw ApiError(403, QStringLiteral("An API key cannot do this."));
    return exchange.caller;
}

api::Response signIn(const Context &, const Identity &identity, const Exchange &exchange)
{
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("SignInRequestModel"));
    const SignIn order = readSignIn(fields);
    fields.finish();
    return jsonResponse(identity.signIns().signIn(order, originOf(exchange)));
}

api::Response changePassword(const Context &, const Identity &identity, const Exchange &exchange)
{
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("ChangePasswordRequestModel"));
    const SignIn order = readSignIn(fields);
    const QString newPassword = fields.text("newPassword", passwordRule);
    fields.finish();
    return jsonResponse(identity.signIns().changePassword(order, newPassword, originOf(exchange)));
}

QString readRefreshToken(const Exchange &exchange)
{
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("RefreshRequestModel"));
    QString token = fields.text("refreshToken", {.min = 1, .max = 256});
    fields.finish();
    return token;
}

api::Response refresh(const Context &, const Identity &identity, const Exchange &exchange)
{
    return jsonResponse(identity.signIns().refresh(readRefreshToken(exchange)));
}

api::Response signOut(const Context &, const Identity &identity, const Exchange &exchange)
{
    identity.signIns().signOut(readRefreshToken(exchange), originOf(exchange));
    return jsonResponse({{"message", "Signed out"}});
}

api::Response sessionList(const Context &context, const Exchange &exchange, const QString &userId)
{
    std::vector<Session> sessions = context.storage.read([&](sql::Database &db) {
        return SessionStore::list(db, userId, context.clock().toSecsSinceEpoch());
    });
    for (Session &session : sessions)
        session.isCurrent = session.sessionId == exchange.caller.sessionId;
    return jsonResponse({{"Items", sessions}});
}

api::Response listOwnSessions(const Context &context, const Identity &, const Exchange &exchange)
{
    return sessionList(context, exchange, requirePerson(exchange).userId.text());
}

api::Response listAllSessions(const Context &context, const Identity &, const Exchange &exchange)
{
    const QString user = exchange.request.queryValue(QStringLiteral("userId"));
    if (!user.isEmpty())
        validate::userId(QStringLiteral("userId"), user);
    return sessionList(context, exchange, user);
}

/// An empty `owner` is anybody.
api::Response removeSession(const Context &context, const Exchange &exchange, const UserId &owner)
{
    const QString id = exchange.parameter("sessionId");
    validate::bucketId(QStringLiteral("sessionId"), id); // a UUID
    context.storage.write([&](sql::Database &db) {
        const auto session = SessionStore::find(db, id, context.clock().toSecsSinceEpoch());
        if (!session || (!owner.isEmpty() && session->userId != owner.text()))
            throw ApiError(404, QStringLiteral("Session not found"));
        SessionStore::remove(db, id);
        AuditStore::append(db, context.clock, exchange.caller,
                           {AuditLog::AuthChanges,
                            QStringLiteral("sessionDelete"),
                            {{"userId", session->userId}, {"sessionId", id}}});
    });
    return jsonResponse({{"message", "Session ended"}});
}

api::Response removeOwnSession(const Context &context, const Identity &, const Exchange &exchange)
{
    return removeSession(context, exchange, requirePerson(exchange).userId);
}

api::Response removeAnySession(const Context &context, const Identity &, const Exchange &exchange)
{
    return removeSession(context, exchange, {});
}

api::Response enrolTotp(const Context &, const Identity &identity, const Exchange &exchange)
{
    const Caller &caller = requirePerson(exchange);
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("TotpRequestModel"));
    const QString password = fields.text("password", passwordRule);
    fields.finish();
    return jsonResponse(identity.signIns().enrolTotp(caller.userId, password, originOf(exchange)));
}

api::Response confirmTotp(const Context &, const Identity &identity, const Exchange &exchange)
{
    const Caller &caller = requirePerson(exchange);
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("TotpRequestModel"));
    const QString code = fields.text("totp", codeRule);
    fields.finish();
    identity.signIns().confirmTotp(caller, code);
    return jsonResponse(
        {{"message", "The authenticator is set up. It counts from the next sign-in on."}});
}

api::Response removeTotp(const Context &, const Identity &identity, const Exchange &exchange)
{
    const Caller &caller = requirePerson(exchange);
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("TotpRequestModel"));
    const SignIn proof{caller.userId.text(), fields.text("password", passwordRule),
                       fields.text("totp", codeRule)};
    fields.finish();
    identity.signIns().removeTotp(caller, proof, originOf(exchange));
    return jsonResponse({{"message", "The authenticator is removed. Sign in again."}});
}

struct SessionRoute
{
    const char *method;
    const char *path;
    api::Response (*handler)(const Context &, const Identity &, const Exchange &);
    RouteAccess access;
};

constexpr SessionRoute sessionRoutes[] = {
    {"POST", "/auth/sign-in", signIn, RouteAccess::Open},
    {"POST", "/auth/change-password", changePassword, RouteAccess::Open},
    {"POST", "/auth/refresh", refresh, RouteAccess::Open},
    {"POST", "/auth/sign-out", signOut, RouteAccess::Open},
    {"GET", "/auth/sessions", listOwnSessions, RouteAccess::SignedIn},
    {"DELETE", "/auth/sessions/{sessionId}", removeOwnSession, RouteAccess::SignedIn},
    {"POST", "/auth/totp", enrolTotp, RouteAccess::SignedIn},
    {"POST", "/auth/totp/confirm", confirmTotp, RouteAccess::SignedIn},
    {"DELETE", "/auth/totp", removeTotp, RouteAccess::SignedIn},
    {"GET", "/user/sessions", listAllSessions, RouteAccess::Checked},
    {"DELETE", "/user/sessions/{sessionId}", removeAnySession, RouteAccess::Checked},
};

} // namespace

void addSessionRoutes(Router &router, const Context &context, const Identity &identity)
{
    for (const SessionRoute &route : sessionRoutes) {
        const auto handler = route.handler;
        router.add(
            route.method, QLatin1String(route.path),
            [&context, &identity, handler](const Exchange &exchange) {
                return handler(context, identity, exchange);
            },
            route.access);
    }
}

} // namespace vams::backend
