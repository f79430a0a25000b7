#pragma once
// The SQL of roles and of who has them.

#include "core/backend/storage/sql.h"
#include "core/base/ids.h"

#include <QStringList>

#include <vector>

namespace vams::backend {

struct UserRoles
{
    UserId userId;
    QStringList roleNames;
    QString createdOn;
};

class UserRoleStore
{
public:
    static bool roleExists(sql::Database &db, const QString &roleName);
    static QStringList rolesOf(sql::Database &db, const UserId &user);
    /// The roles that count: those that demand MFA only with it.
    static QStringList effectiveRoles(sql::Database &db, const UserId &user, bool isMfa);
    /// Grouped by user, by id, behind `after`.
    static std::vector<UserRoles> list(sql::Database &db, const QString &after, int limit);
    static void add(sql::Database &db, const UserId &user, const QString &roleName,
                    const QString &now);
    static void remove(sql::Database &db, const UserId &user, const QString &roleName);
};

} // namespace vams::backend
