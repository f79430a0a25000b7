#include "core/backend/auth/user_role_rules.h"

#include "core/backend/auth/constraint_store.h"
#include "core/backend/auth/policy_cache.h"
#include "core/backend/auth/user_role_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/identity/account_store.h"

namespace vams::backend {

namespace {

constexpr QLatin1String routeRules("api");

void authorizeRoles(sql::Database &db, const Caller &caller, const UserId &user, Action action)
{
    for (const QString &role : UserRoleStore::rolesOf(db, user))
        Authorizer::authorize(caller, userRoleObject(user, role), action,
                              QStringLiteral("Not Authorized: the user has the role %1, which you "
                                             "cannot give or take.")
                                  .arg(role));
}

void requireWritable(const Caller &caller, const QStringList &constraints)
{
    for (const QString &id : constraints)
        Authorizer::authorize(
            caller,
            {.objectType = QStringLiteral("api"),
             .routePath = QStringLiteral("/auth/constraints/") + id},
            Action::Post,
            QStringLiteral("Not Authorized: the constraint %1 names the user, and "
                           "you cannot write it.")
                .arg(id));
}

/// With the second factor, if a role of his asks for one.
bool canAdminWrite(sql::Database &db, const QString &constraintId)
{
    const AuthObject route{.objectType = routeRules,
                           .routePath = QStringLiteral("/auth/constraints/") + constraintId};
    const std::vector<UserId> admins = countedAdmins(db);
    return std::any_of(admins.begin(), admins.end(), [&](const UserId &admin) {
        const QStringList roles = UserRoleStore::effectiveRoles(db, admin, true);
        return loadPolicies(db, admin, roles, routeRules)->isAllowed(route, Action::Post);
    });
}

} // namespace

AuthObject userRoleObject(const UserId &user, const QString &roleName)
{
    return {.objectType = QStringLiteral("userRole"), .roleName = roleName, .userId = user.text()};
}

std::vector<UserId> countedAdmins(sql::Database &db)
{
    std::vector<UserId> admins;
    for (const UserRoles &user : UserRoleStore::list(db, {}, -1)) {
        const bool isSystem = user.userId.text() == QLatin1String("SYSTEM_USER");
        if (isSystem || !user.roleNames.contains(adminRole))
            continue;
        const std::optional<Account> account = AccountStore::find(db, user.userId);
        if (!account || account->user.enabled)
            admins.push_back(user.userId);
    }
    return admins;
}

void keepAnAdmin(sql::Database &db, const UserId &user)
{
    if (!countedAdmins(db).empty())
        return;
    throw GeneralError(
        QStringLiteral("%1 is the last administrator. Give the admin role to another user first.")
            .arg(user.text()));
}

void authorizeActingAs(sql::Database &db, const Caller &caller, const UserId &user, Action action)
{
    authorizeRoles(db, caller, user, action);
    requireWritable(caller, ConstraintStore::givingTo(db, user));
}

void authorizeRemoving(sql::Database &db, const Caller &caller, const UserId &user)
{
    authorizeRoles(db, caller, user, Action::Delete);
    requireWritable(caller, ConstraintStore::naming(db, user));
}

void changeConstraint(sql::Database &db, const QString &id, const QString &newType,
                      const std::function<void()> &change)
{
    const std::optional<Constraint> before = ConstraintStore::get(db, id);
    const bool isAboutRoutes =
        newType == routeRules || (before && before->objectType == routeRules);
    const bool wasOpen = isAboutRoutes && canAdminWrite(db, id);
    change();
    if (wasOpen && !canAdminWrite(db, id))
        throw GeneralError(QStringLiteral("After this, no administrator could change constraint %1 "
                                          "any more. Give administrators POST on "
                                          "/auth/constraints/%1 by another constraint first.")
                               .arg(id));
}

} // namespace vams::backend
