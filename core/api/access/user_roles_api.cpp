#include "core/api/access/user_roles_api.h"

#include "core/api/call.h"
#include "core/model/access/role.h"

namespace vams::api {

namespace {

const auto userRolesPath = QLatin1String("/user-roles");

Result<void> sendUserRoles(Transport &transport, const QByteArray &method, const Json &body,
                           Job &job)
{
    return callJson(transport, jsonRequest(method, userRolesPath, body), job).map([](const Json &) {
    });
}

} // namespace

Result<ListPage<UserRoleSet>> UserRolesApi::list(const ListQuery &query, Job &job) const
{
    return callForMessagePage<UserRoleSet>(m_transport, listRequest(userRolesPath, query), job);
}

Result<void> UserRolesApi::create(const UserRoleSet &set, Job &job) const
{
    return sendUserRoles(m_transport, "POST",
                         Json{{"userId", set.userId}, {"roleName", set.roleNames}}, job);
}

Result<void> UserRolesApi::replace(const UserRoleSet &set, Job &job) const
{
    return sendUserRoles(m_transport, "PUT",
                         Json{{"userId", set.userId}, {"roleName", set.roleNames}}, job);
}

Result<void> UserRolesApi::removeAll(const UserId &user, Job &job) const
{
    return sendUserRoles(m_transport, "DELETE", Json{{"userId", user}}, job);
}

Result<QStringList> UserRolesApi::roleNames(Job &job) const
{
    const Result<ListPage<Role>> page =
        callForMessagePage<Role>(m_transport, listRequest(QStringLiteral("/roles"), {}), job);
    if (!page)
        return fail(page.error());
    QStringList names;
    for (const Role &role : page->items)
        names << role.roleName;
    return names;
}

} // namespace vams::api
