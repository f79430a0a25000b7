#include "core/api/access/sessions_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

Result<std::vector<Session>> sessionsAt(Transport &transport, const Request &request, Job &job)
{
    return callForPage<Session>(transport, request, "Items", job).map([](ListPage<Session> page) {
        return std::move(page.items);
    });
}

Result<void> removeSessionPath(Transport &transport, const QString &path, Job &job)
{
    Request request;
    request.method = "DELETE";
    request.path = path;
    return callJson(transport, request, job).map([](const Json &) {});
}

Request authRequest(const char *path, const Json &body, const QByteArray &method = "POST")
{
    return jsonRequest(method, QLatin1String(path), body);
}

} // namespace

Result<SessionTokens> SessionsApi::signIn(const SignIn &order, Job &job) const
{
    return callFor<SessionTokens>(m_transport, authRequest("/auth/sign-in", order), job);
}

Result<SessionTokens> SessionsApi::changePassword(const SignIn &order, const QString &newPassword,
                                                  Job &job) const
{
    Json body = order;
    body["newPassword"] = newPassword;
    return callFor<SessionTokens>(m_transport, authRequest("/auth/change-password", body), job);
}

Result<SessionTokens> SessionsApi::refresh(const QString &refreshToken, Job &job) const
{
    return callFor<SessionTokens>(
        m_transport, authRequest("/auth/refresh", {{"refreshToken", refreshToken}}), job);
}

Result<void> SessionsApi::signOut(const QString &refreshToken, Job &job) const
{
    return callJson(m_transport, authRequest("/auth/sign-out", {{"refreshToken", refreshToken}}),
                    job)
        .map([](const Json &) {});
}

Result<std::vector<Session>> SessionsApi::list(Job &job) const
{
    Request request;
    request.path = QStringLiteral("/auth/sessions");
    return sessionsAt(m_transport, request, job);
}

Result<void> SessionsApi::remove(const QString &sessionId, Job &job) const
{
    return removeSessionPath(
        m_transport, pathOf({QStringLiteral("auth"), QStringLiteral("sessions"), sessionId}), job);
}

Result<std::vector<Session>> SessionsApi::listOf(const QString &userId, Job &job) const
{
    Request request;
    request.path = QStringLiteral("/user/sessions");
    if (!userId.isEmpty())
        request.query << qMakePair(QStringLiteral("userId"), userId);
    return sessionsAt(m_transport, request, job);
}

Result<void> SessionsApi::removeAny(const QString &sessionId, Job &job) const
{
    return removeSessionPath(
        m_transport, pathOf({QStringLiteral("user"), QStringLiteral("sessions"), sessionId}), job);
}

Result<TotpEnrolment> SessionsApi::enrolTotp(const QString &password, Job &job) const
{
    return callFor<TotpEnrolment>(m_transport, authRequest("/auth/totp", {{"password", password}}),
                                  job);
}

Result<void> SessionsApi::confirmTotp(const QString &code, Job &job) const
{
    return callJson(m_transport, authRequest("/auth/totp/confirm", {{"totp", code}}), job)
        .map([](const Json &) {});
}

Result<void> SessionsApi::removeTotp(const QString &password, const QString &code, Job &job) const
{
    return callJson(m_transport,
                    authRequest("/auth/totp", {{"password", password}, {"totp", code}}, "DELETE"),
                    job)
        .map([](const Json &) {});
}

} // namespace vams::api
