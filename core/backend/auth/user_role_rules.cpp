#include "core/backend/auth/user_role_rules.h"

#include "core/backend/auth/constraint_store.h"
#include "core/backend/auth/user_role_store.h"
#include "core/backend/http/api_error.h"

namespace vams::backend {

namespace {

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

} // namespace

AuthObject userRoleObject(const UserId &user, const QString &roleName)
{
    return {.objectType = QStringLiteral("userRole"), .roleName = roleName, .userId = user.text()};
}

void keepAnAdmin(sql::Database &db, const UserId &user)
{
    for (const UserRoles &other : UserRoleStore::list(db, {}, -1)) {
        const bool isSystem = other.userId.text() == QLatin1String("SYSTEM_USER");
        if (!isSystem && other.roleNames.contains(QLatin1String("admin")))
            return;
    }
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

} // namespace vams::backend
