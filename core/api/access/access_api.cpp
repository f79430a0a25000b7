#include "core/api/access/access_api.h"

#include <QUrl>

namespace vams::api {

namespace {

const auto rolesPath = QLatin1String("/roles");
const auto constraintsPath = QLatin1String("/auth/constraints");

QString accessPath(QLatin1String list, const QString &name)
{
    return list + QLatin1Char('/') + name;
}

Result<void> sendRole(Transport &transport, const QByteArray &method, const Role &role, Job &job)
{
    Json body{{"roleName", role.roleName},
              {"description", role.description},
              {"mfaRequired", role.mfaRequired}};
    if (role.source)
        body["source"] = *role.source;
    if (role.sourceIdentifier)
        body["sourceIdentifier"] = *role.sourceIdentifier;
    return callJson(transport, jsonRequest(method, rolesPath, body), job).map([](const Json &) {});
}

} // namespace

Result<ListPage<Role>> AccessApi::roles(const ListQuery &query, Job &job) const
{
    return callForMessagePage<Role>(m_transport, listRequest(rolesPath, query), job);
}

Result<void> AccessApi::createRole(const Role &role, Job &job) const
{
    return sendRole(m_transport, "POST", role, job);
}

Result<void> AccessApi::updateRole(const Role &role, Job &job) const
{
    return sendRole(m_transport, "PUT", role, job);
}

Result<void> AccessApi::removeRole(const QString &roleName, RoleDeletion deletion, Job &job) const
{
    Request request;
    request.method = "DELETE";
    request.path = accessPath(rolesPath, roleName);
    if (deletion == RoleDeletion::TakeFromUsers)
        request.query << qMakePair(QStringLiteral("force"), QStringLiteral("true"));
    return callJson(m_transport, request, job).map([](const Json &) {});
}

Result<ListPage<Constraint>> AccessApi::constraints(const ListQuery &query, Job &job) const
{
    // The token of this list is an object.
    const Request request = listRequest(constraintsPath, query);
    const Result<Json> json = callJson(m_transport, request, job);
    if (!json)
        return fail(json.error());
    const Json page = json->is_object() ? json->value("message", Json()) : Json();
    if (!page.is_object() || !page.contains("Items"))
        return fail(undecodable(request, QStringLiteral("No list in the answer.")));
    Result<std::vector<Constraint>> items =
        decode<std::vector<Constraint>>(request, page.at("Items"));
    if (!items)
        return fail(items.error());
    const bool hasToken = page.contains("NextToken") && !page.at("NextToken").is_null();
    return ListPage<Constraint>{std::move(*items),
                                hasToken ? QString::fromUtf8(dumpJson(page.at("NextToken")))
                                         : QString()};
}

Result<void> AccessApi::saveConstraint(const Constraint &constraint, Job &job) const
{
    Json body = constraint;
    body["identifier"] = constraint.constraintId;
    body.erase("problems");
    return callJson(m_transport,
                    jsonRequest("POST", accessPath(constraintsPath, constraint.constraintId), body),
                    job)
        .map([](const Json &) {});
}

Result<void> AccessApi::removeConstraint(const QString &constraintId, Job &job) const
{
    Request request;
    request.method = "DELETE";
    request.path = accessPath(constraintsPath, constraintId);
    return callJson(m_transport, request, job).map([](const Json &) {});
}

Result<std::vector<PermissionTemplate>> AccessApi::templates(Job &job) const
{
    Request request;
    request.path = QStringLiteral("/auth/constraintTemplates");
    const Result<Json> json = callJson(m_transport, request, job);
    if (!json)
        return fail(json.error());
    return decode<std::vector<PermissionTemplate>>(request, json->value("Items", Json::array()));
}

Result<int> AccessApi::importTemplate(const QString &templateId,
                                      const std::map<QString, QString> &values, Job &job) const
{
    Json body{{"templateId", templateId}, {"variableValues", Json::object()}};
    for (const auto &[name, value] : values)
        body["variableValues"][name.toStdString()] = value;
    const Result<Json> json =
        callJson(m_transport,
                 jsonRequest("POST", QStringLiteral("/auth/constraintsTemplateImport"), body), job);
    if (!json)
        return fail(json.error());
    return json->value("constraintsCreated", 0);
}

Result<AccessAnswer> AccessApi::test(const AccessQuestion &question, Job &job) const
{
    Json object = Json::object();
    for (const auto &[name, value] : question.object)
        object[name.toStdString()] = value;
    const Request request = jsonRequest("POST", QStringLiteral("/auth/testAccess"),
                                        {{"userId", question.userId},
                                         {"mfa", question.isMfa},
                                         {"action", question.action},
                                         {"object", object}});
    const Result<Json> json = callJson(m_transport, request, job);
    if (!json)
        return fail(json.error());
    return decode<AccessAnswer>(request, *json);
}

} // namespace vams::api
