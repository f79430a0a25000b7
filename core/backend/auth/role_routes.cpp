#include "core/backend/auth/role_routes.h"

#include "core/backend/audit/audit_store.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/auth/role_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/paging.h"
#include "core/backend/http/validators.h"

#include <QUuid>

namespace vams::backend {

namespace {

constexpr int rolePage = 3000;
constexpr int shownUsers = 5;
constexpr QLatin1String internalSource("INTERNAL_SYSTEM");
constexpr QLatin1String administrators("admin");

AuthObject roleObject(const QString &roleName)
{
    return {.objectType = QStringLiteral("role"), .roleName = roleName};
}

Role readRole(const Exchange &exchange, const QString &model)
{
    const Json body = requiredBody(exchange.request);
    if (!body.contains("roleName") || !body.contains("description"))
        throw ApiError(400, QStringLiteral("roleName and description are required"));
    FieldReader fields(body, model);
    Role role;
    role.roleName = fields.text("roleName", {.min = 1, .max = 256});
    role.description = fields.text("description", {.min = 1, .max = 256});
    role.source = fields.optionalText("source", {.max = 256});
    role.sourceIdentifier = fields.optionalText("sourceIdentifier", {.max = 256});
    role.mfaRequired = fields.flag("mfaRequired", false);
    fields.require(!role.source || role.source->isEmpty() || *role.source == internalSource,
                   QStringLiteral("Invalid source. Allowed values: INTERNAL_SYSTEM"));
    fields.finish();
    validate::objectName(QStringLiteral("roleName"), role.roleName);
    validate::notGlobal(QStringLiteral("description"), role.description);
    return role;
}

api::Response roleResponse(const Context &context, const Role &role, const char *operation)
{
    return jsonResponse(
        {{"success", true},
         {"message",
          QStringLiteral("Role %1 %2d successfully").arg(role.roleName, QLatin1String(operation))},
         {"roleName", role.roleName},
         {"operation", operation},
         {"timestamp", toIso(context.clock())}});
}

api::Response listRoles(const Context &context, const Exchange &exchange)
{
    const PageRequest page = readPlainPage(exchange.request, rolePage, rolePage);
    const std::vector<Role> roles = context.storage.read(
        [&](sql::Database &db) { return RoleStore::list(db, page.after, page.size + 1); });
    Json body{{"Items", Json::array()}, {"NextToken", nullptr}};
    for (std::size_t at = 0; at < roles.size() && static_cast<int>(at) < page.size; ++at) {
        if (Authorizer::isAllowed(exchange.caller, roleObject(roles[at].roleName), Action::Get))
            body["Items"].push_back(roles[at]);
    }
    if (static_cast<int>(roles.size()) > page.size)
        body["NextToken"] = roles[static_cast<std::size_t>(page.size) - 1].roleName;
    return jsonResponse({{"message", body}});
}

api::Response createRole(const Context &context, const Exchange &exchange)
{
    Role role = readRole(exchange, QStringLiteral("CreateRoleRequestModel"));
    Authorizer::authorize(exchange.caller, roleObject(role.roleName), Action::Post);
    role.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    role.createdOn = toNaiveIso(context.clock());
    context.storage.write([&](sql::Database &db) {
        if (RoleStore::get(db, role.roleName))
            throw GeneralError(QStringLiteral("Role already exists"));
        RoleStore::insert(db, role);
        AuditStore::append(db, context.clock, exchange.caller,
                           {AuditLog::AuthChanges, QStringLiteral("roleCreate"), Json(role)});
    });
    return roleResponse(context, role, "create");
}

api::Response updateRole(const Context &context, const Exchange &exchange)
{
    const Role role = readRole(exchange, QStringLiteral("UpdateRoleRequestModel"));
    Authorizer::authorize(exchange.caller, roleObject(role.roleName), Action::Put);
    context.storage.write([&](sql::Database &db) {
        if (!RoleStore::get(db, role.roleName))
            throw GeneralError(QStringLiteral("Role does not exist"));
        RoleStore::update(db, role);
        AuditStore::append(db, context.clock, exchange.caller,
                           {AuditLog::AuthChanges, QStringLiteral("roleUpdate"), Json(role)});
    });
    return roleResponse(context, role, "update");
}

/// A role that somebody has goes only when that is asked for; the administrators' never.
void requireUnused(sql::Database &db, const QString &roleName, bool isForced)
{
    if (roleName == administrators)
        throw GeneralError(QStringLiteral("The role admin keeps the library in somebody's hands "
                                          "and cannot be deleted."));
    QStringList users = RoleStore::usersOf(db, roleName);
    if (isForced || users.isEmpty())
        return;
    const qsizetype more = users.size() - shownUsers;
    users = users.mid(0, shownUsers);
    if (more > 0)
        users << QStringLiteral("%1 more").arg(more);
    throw GeneralError(QStringLiteral("The role %1 is in use by %2. Take it from them first, or "
                                      "delete it with force=true.")
                           .arg(roleName, users.join(QStringLiteral(", "))));
}

api::Response deleteRole(const Context &context, const Exchange &exchange)
{
    const QString roleName = exchange.parameter("roleId");
    validate::objectName(QStringLiteral("roleId"), roleName);
    const bool isForced = queryFlag(exchange.request, QStringLiteral("force"), false);
    context.storage.write([&](sql::Database &db) {
        if (!RoleStore::get(db, roleName))
            throw ApiError(400, QStringLiteral("Role does not exist"));
        Authorizer::authorize(exchange.caller, roleObject(roleName), Action::Delete);
        requireUnused(db, roleName, isForced);
        RoleStore::remove(db, roleName);
        AuditStore::append(
            db, context.clock, exchange.caller,
            {AuditLog::AuthChanges, QStringLiteral("roleDelete"), Json{{"roleName", roleName}}});
    });
    return jsonResponse({{"message", "success"}});
}

} // namespace

void addRoleRoutes(Router &router, const Context &context)
{
    router.add("GET", QStringLiteral("/roles"), withContext(context, listRoles));
    router.add("POST", QStringLiteral("/roles"), withContext(context, createRole));
    router.add("PUT", QStringLiteral("/roles"), withContext(context, updateRole));
    router.add("DELETE", QStringLiteral("/roles/{roleId}"), withContext(context, deleteRole));
}

} // namespace vams::backend
