#pragma once
// The SQL of constraints, and of which of them count for a user.

#include "core/backend/storage/sql.h"
#include "core/base/ids.h"
#include "core/model/access/constraint.h"

#include <optional>
#include <vector>

namespace vams::backend {

class ConstraintStore
{
public:
    static std::optional<Constraint> get(sql::Database &db, const QString &id);
    /// By id, behind `after`.
    static std::vector<Constraint> list(sql::Database &db, const QString &after, int limit);
    /// Those that name the user or one of the roles.
    static std::vector<Constraint> of(sql::Database &db, const UserId &user,
                                      const QStringList &roles);
    /// Puts it in the place of an earlier one of this id.
    static void save(sql::Database &db, const Constraint &constraint, const UserId &by,
                     const QString &now);
    static void remove(sql::Database &db, const QString &id);
    /// Ids of those that name the user himself; only those that give him something, or all.
    static QStringList givingTo(sql::Database &db, const UserId &user);
    static QStringList naming(sql::Database &db, const UserId &user);
    /// Takes the user out of all of them.
    static void removeUser(sql::Database &db, const UserId &user);
    /// Names of constraints that speak of the role.
    static QStringList namesOf(sql::Database &db, const QString &roleName);
    /// Grows with every change of roles, of who has them, and of constraints.
    static qint64 generation(sql::Database &db);
};

} // namespace vams::backend
