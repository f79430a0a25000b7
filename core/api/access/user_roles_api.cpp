#include "core/api/access/user_roles_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

const auto userRolesPath = QLatin1String("/user-roles");

Result<void> sendUserRoles(Transport &transport, const QByteArray &method, const Json &body,
                           Job &job)
{
    return callJson(transport, jsonRequest(method, userRolesPath, body), job).map([](const Json &) {
    });
}

/// These lists stand one level deeper than others: {"message": {"Items": [...]}}.
Result<Json> callForMessage(Transport &transport, const Request &request, Job &job)
{
    const Result<Json> json = callJson(transport, request, job);
    if (!json)
        return fail(json.error());
    Json page = json->is_object() ? json->value("message", Json()) : Json();
    if (!page.is_object() || !page.contains("Items"))
        return fail(undecodable(request, QStringLiteral("No list in the answer.")));
    return page;
}

} // namespace

Result<ListPage<UserRoleSet>> UserRolesApi::list(const ListQuery &query, Job &job) const
{
    Request request;
    request.path = userRolesPath;
    request.query = listQuery(query);
    const Result<Json> page = callForMessage(m_transport, request, job);
    if (!page)
        return fail(page.error());
    Result<std::vector<UserRoleSet>> items =
        decode<std::vector<UserRoleSet>>(request, page->at("Items"));
    if (!items)
        return fail(items.error());
    return ListPage<UserRoleSet>{std::move(*items), jsonText(*page, "NextToken")};
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
    Request request;
    request.path = QStringLiteral("/roles");
    const Result<Json> page = callForMessage(m_transport, request, job);
    if (!page)
        return fail(page.error());
    QStringList names;
    for (const Json &role : page->at("Items"))
        names << jsonText(role, "roleName");
    return names;
}

} // namespace vams::api
