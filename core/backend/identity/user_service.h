#pragma once
// The rules of local accounts as administrators handle them.

#include "core/backend/context.h"
#include "core/backend/identity/password.h"
#include "core/model/access/user.h"

namespace vams::backend {

/// Whoever hands out a way to sign in as a user must be allowed to give that user's roles, and to
/// write the constraints that give something to the user himself.
class UserService
{
public:
    UserService(const Context &context, PasswordHasher &passwords)
        : m_context(context)
        , m_passwords(passwords)
    {}

    /// The temporary password: it is kept nowhere else.
    [[nodiscard]] QString create(const Caller &caller, const NewUser &order) const;
    void update(const Caller &caller, const UserId &user, const UserChange &change) const;
    /// With roles, sessions and what constraints say of the user himself; API keys of the user are
    /// switched off.
    void remove(const Caller &caller, const UserId &user) const;
    /// A new temporary password. Sessions and the second factor end.
    [[nodiscard]] QString resetPassword(const Caller &caller, const UserId &user) const;
    /// For whoever holds the library's files: makes the account if it is missing. The password is
    /// good at once, and a role that is named is given as well. Throws ApiError 400 when it is too
    /// weak or the name is none; GeneralError when there is no such role.
    void setPassword(const UserId &user, const QString &email, const QString &password,
                     const QString &roleName = {}) const;

private:
    const Context &m_context;
    PasswordHasher &m_passwords;
};

} // namespace vams::backend
