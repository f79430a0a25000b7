#include "core/backend/auth/user_role_routes.h"

#include "core/backend/audit/audit_store.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/auth/user_role_rules.h"
#include "core/backend/auth/user_role_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/paging.h"
#include "core/backend/http/validators.h"

namespace vams::backend {

namespace {

constexpr int userRolePage = 3000;

struct RoleOrder
{
    UserId userId;
    QStringList roleNames;
};

RoleOrder readRoleOrder(const Exchange &exchange, const QString &model)
{
    FieldReader fields(requiredBody(exchange.request), model);
    RoleOrder order;
    order.userId = UserId(fields.text("userId"));
    order.roleNames = fields.texts("roleName");
    order.roleNames.removeDuplicates();
    fields.require(!order.roleNames.isEmpty(),
                   QStringLiteral("At least one role name is required"));
    fields.finish();
    validate::userId(QStringLiteral("userId"), order.userId.text());
    for (const QString &role : std::as_const(order.roleNames))
        validate::objectName(QStringLiteral("roleName"), role);
    return order;
}

void noteUserRoles(const Context &context, const Exchange &exchange, sql::Database &db,
                   const char *type, const RoleOrder &order)
{
    AuditStore::append(db, context.clock, exchange.caller,
                       {AuditLog::AuthChanges,
                        QLatin1String(type),
                        {{"userId", order.userId}, {"roleName", order.roleNames}}});
}

void requireRoles(sql::Database &db, const QStringList &names)
{
    for (const QString &name : names) {
        if (!UserRoleStore::roleExists(db, name))
            throw GeneralError(QStringLiteral("Role '%1' does not exist in the system").arg(name));
    }
}

api::Response roleResponse(const Context &context, const UserId &user, const char *operation)
{
    return jsonResponse(
        {{"success", true},
         {"message", QStringLiteral("User roles %1d successfully").arg(QLatin1String(operation))},
         {"userId", user},
         {"operation", operation},
         {"timestamp", toIso(context.clock())}});
}

api::Response listUserRoles(const Context &context, const Exchange &exchange)
{
    const PageRequest page = readPlainPage(exchange.request, userRolePage, userRolePage);
    const std::vector<UserRoles> users = context.storage.read(
        [&](sql::Database &db) { return UserRoleStore::list(db, page.after, page.size + 1); });
    Json items = Json::array();
    for (std::size_t at = 0; at < users.size() && static_cast<int>(at) < page.size; ++at) {
        QStringList visible;
        for (const QString &role : users[at].roleNames) {
            if (Authorizer::isAllowed(exchange.caller, userRoleObject(users[at].userId, role),
                                      Action::Get))
                visible << role;
        }
        if (visible.isEmpty())
            continue;
        items.push_back({{"userId", users[at].userId},
                         {"roleName", visible},
                         {"createdOn", users[at].createdOn}});
    }
    Json body{{"Items", items}};
    if (static_cast<int>(users.size()) > page.size)
        body["NextToken"] = users[page.size - 1].userId;
    return jsonResponse({{"message", body}});
}

api::Response createUserRoles(const Context &context, const Exchange &exchange)
{
    const RoleOrder order = readRoleOrder(exchange, QStringLiteral("CreateUserRolesRequestModel"));
    for (const QString &role : order.roleNames)
        Authorizer::authorize(exchange.caller, userRoleObject(order.userId, role), Action::Post);
    context.storage.write([&](sql::Database &db) {
        requireRoles(db, order.roleNames);
        const QStringList existing = UserRoleStore::rolesOf(db, order.userId);
        for (const QString &role : order.roleNames) {
            if (existing.contains(role))
                throw GeneralError(QStringLiteral("One or more roles already exist for this user"));
            UserRoleStore::add(db, order.userId, role, toIso(context.clock()));
        }
        noteUserRoles(context, exchange, db, "userRoleCreate", order);
    });
    return roleResponse(context, order.userId, "create");
}

api::Response updateUserRoles(const Context &context, const Exchange &exchange)
{
    const RoleOrder order = readRoleOrder(exchange, QStringLiteral("UpdateUserRolesRequestModel"));
    context.storage.write([&](sql::Database &db) {
        requireRoles(db, order.roleNames);
        const QStringList existing = UserRoleStore::rolesOf(db, order.userId);
        for (const QString &role : existing) {
            if (order.roleNames.contains(role))
                continue;
            Authorizer::authorize(exchange.caller, userRoleObject(order.userId, role),
                                  Action::Delete);
            UserRoleStore::remove(db, order.userId, role);
        }
        for (const QString &role : order.roleNames) {
            if (existing.contains(role))
                continue;
            Authorizer::authorize(exchange.caller, userRoleObject(order.userId, role),
                                  Action::Post);
            UserRoleStore::add(db, order.userId, role, toIso(context.clock()));
        }
        if (existing.contains(adminRole) && !order.roleNames.contains(adminRole))
            keepAnAdmin(db, order.userId);
        noteUserRoles(context, exchange, db, "userRoleUpdate", order);
    });
    return roleResponse(context, order.userId, "update");
}

api::Response deleteUserRoles(const Context &context, const Exchange &exchange)
{
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("DeleteUserRolesRequestModel"));
    const UserId user(fields.text("userId"));
    fields.finish();
    validate::userId(QStringLiteral("userId"), user.text());
    context.storage.write([&](sql::Database &db) {
        const QStringList roles = UserRoleStore::rolesOf(db, user);
        for (const QString &role : roles) {
            Authorizer::authorize(exchange.caller, userRoleObject(user, role), Action::Delete);
            UserRoleStore::remove(db, user, role);
        }
        if (roles.contains(adminRole))
            keepAnAdmin(db, user);
        noteUserRoles(context, exchange, db, "userRoleDelete", {user, roles});
    });
    return roleResponse(context, user, "delete");
}

} // namespace

void addUserRoleRoutes(Router &router, const Context &context)
{
    router.add("GET", QStringLiteral("/user-roles"), withContext(context, listUserRoles));
    router.add("POST", QStringLiteral("/user-roles"), withContext(context, createUserRoles));
    router.add("PUT", QStringLiteral("/user-roles"), withContext(context, updateUserRoles));
    router.add("DELETE", QStringLiteral("/user-roles"), withContext(context, deleteUserRoles));
}

} // namespace vams::backend
