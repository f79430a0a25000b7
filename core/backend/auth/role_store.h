#pragma once
// The SQL of roles themselves. Who has them: UserRoleStore.

#include "core/backend/storage/sql.h"
#include "core/model/access/role.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace vams::backend {

class RoleStore
{
public:
    static std::optional<Role> get(sql::Database &db, const QString &roleName);
    /// By name, behind `after`.
    static std::vector<Role> list(sql::Database &db, const QString &after, int limit);
    static void insert(sql::Database &db, const Role &role);
    /// Everything but id and date.
    static void update(sql::Database &db, const Role &role);
    /// With who has it.
    static void remove(sql::Database &db, const QString &roleName);
    static QStringList usersOf(sql::Database &db, const QString &roleName);
};

} // namespace vams::backend
