#include "core/backend/auth/user_role_store.h"

namespace vams::backend {

namespace {

QStringList firstColumn(sql::Statement rows)
{
    QStringList texts;
    while (rows.step())
        texts << rows.text(0);
    return texts;
}

} // namespace

bool UserRoleStore::roleExists(sql::Database &db, const QString &roleName)
{
    return db.query("SELECT 1 FROM roles WHERE role_name = ?", roleName).step();
}

QStringList UserRoleStore::rolesOf(sql::Database &db, const UserId &user)
{
    return firstColumn(db.query(
        "SELECT role_name FROM user_roles WHERE user_id = ? ORDER BY role_name", user.text()));
}

QStringList UserRoleStore::effectiveRoles(sql::Database &db, const UserId &user, bool isMfa)
{
    return firstColumn(
        db.query("SELECT u.role_name FROM user_roles u JOIN roles r USING (role_name) "
                 "WHERE u.user_id = ? AND (r.mfa_required = 0 OR ?) ORDER BY u.role_name",
                 user.text(), isMfa));
}

std::vector<UserRoles> UserRoleStore::list(sql::Database &db, const QString &after, int limit)
{
    std::vector<UserRoles> users;
    sql::Statement rows = db.query(
        "SELECT DISTINCT user_id FROM user_roles WHERE user_id > ? ORDER BY user_id LIMIT ?", after,
        limit);
    while (rows.step())
        users.push_back({UserId(rows.text(0)), {}, {}});
    for (UserRoles &user : users) {
        sql::Statement roles = db.query("SELECT role_name, created_on FROM user_roles WHERE "
                                        "user_id = ? ORDER BY created_on, role_name",
                                        user.userId.text());
        while (roles.step()) {
            user.roleNames << roles.text(0);
            if (user.createdOn.isEmpty())
                user.createdOn = roles.text(1);
        }
    }
    return users;
}

void UserRoleStore::add(sql::Database &db, const UserId &user, const QString &roleName,
                        const QString &now)
{
    db.run("INSERT OR IGNORE INTO user_roles (user_id, role_name, created_on) VALUES (?, ?, ?)",
           user.text(), roleName, now);
}

void UserRoleStore::remove(sql::Database &db, const UserId &user, const QString &roleName)
{
    db.run("DELETE FROM user_roles WHERE user_id = ? AND role_name = ?", user.text(), roleName);
}

} // namespace vams::backend
