#pragma once
// The parts that know people, put together. Owned by Backend.

#include "core/backend/identity/authenticator.h"
#include "core/backend/identity/sign_in_service.h"
#include "core/backend/identity/user_service.h"

namespace vams::backend {

class Identity
{
public:
    /// `librarySecret` is the library's own; the key of tokens is derived from it.
    Identity(const Context &context, const IdentityOptions &options,
             const QByteArray &librarySecret, Authenticator::CallerOf callerOf);

    [[nodiscard]] Authenticator &authenticator() { return m_authenticator; }
    /// Throws GeneralError where a provider knows the users.
    [[nodiscard]] const UserService &users() const;
    [[nodiscard]] const SignInService &signIns() const;
    /// Null: local accounts.
    [[nodiscard]] ExternalTokens *external() const { return m_external.get(); }

private:
    PasswordHasher m_passwords;
    AccessTokens m_tokens;
    std::unique_ptr<ExternalTokens> m_external;
    UserService m_users;
    SignInService m_signIns;
    Authenticator m_authenticator;
};

} // namespace vams::backend
