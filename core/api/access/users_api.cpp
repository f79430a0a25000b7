#include "core/api/access/users_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

const auto accountsPath = QLatin1String("/user/cognito");

QString accountPath(const QString &userId)
{
    return pathOf({QStringLiteral("user"), QStringLiteral("cognito"), userId});
}

QString passwordOf(const Json &answer)
{
    return answer.is_object() ? jsonText(answer, "temporaryPassword") : QString();
}

} // namespace

Result<ListPage<User>> UsersApi::list(const ListQuery &query, Job &job) const
{
    Request request;
    request.path = accountsPath;
    request.query = listQuery(query);
    return callForPage<User>(m_transport, request, "users", job);
}

Result<QString> UsersApi::create(const NewUser &user, Job &job) const
{
    return callJson(m_transport, jsonRequest("POST", accountsPath, user), job).map(passwordOf);
}

Result<void> UsersApi::update(const QString &userId, const UserChange &change, Job &job) const
{
    return callJson(m_transport, jsonRequest("PUT", accountPath(userId), change), job)
        .map([](const Json &) {});
}

Result<void> UsersApi::remove(const QString &userId, Job &job) const
{
    Request request;
    request.method = "DELETE";
    request.path = accountPath(userId);
    return callJson(m_transport, request, job).map([](const Json &) {});
}

Result<QString> UsersApi::resetPassword(const QString &userId, Job &job) const
{
    const QString path = accountPath(userId) + QStringLiteral("/resetPassword");
    return callJson(m_transport, jsonRequest("POST", path, {{"confirmReset", true}}), job)
        .map(passwordOf);
}

} // namespace vams::api
