#pragma once
// Rules about who has which rights that more than one route keeps.

#include "core/backend/auth/auth_object.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/storage/sql.h"

#include <functional>

namespace vams::backend {

AuthObject userRoleObject(const UserId &user, const QString &roleName);
inline constexpr QLatin1String adminRole("admin");

/// Those who have the admin role and can come in: not SYSTEM_USER, whom nobody can be, and none
/// whose account is switched off. Without an account one comes in by other ways.
std::vector<UserId> countedAdmins(sql::Database &db);
/// To be called behind an act that takes an administrator away. Throws when none counts any more:
/// the last way into a library must not be closed by accident. `user` is whom the act was about.
void keepAnAdmin(sql::Database &db, const UserId &user);
/// Throws ApiError 403 unless the caller may do this with every role that the user has, and write
/// every constraint that gives something to the user himself. Whoever gets at a way to act as a
/// user must be one who could give those rights.
void authorizeActingAs(sql::Database &db, const Caller &caller, const UserId &user, Action action);
/// The same for taking everything from the user: constraints that deny something count, too.
void authorizeRemoving(sql::Database &db, const Caller &caller, const UserId &user);

/// Runs `change`, which saves the constraint of this id with this type of object, or removes it
/// (no type). Throws GeneralError when it takes from every administrator the way to write this
/// constraint again; where none had it before, nobody is kept from mending.
void changeConstraint(sql::Database &db, const QString &id, const QString &newType,
                      const std::function<void()> &change);

} // namespace vams::backend
