#pragma once
// Passwords, codes and refresh tokens become sessions here, and wrong ones are counted.

#include "core/backend/context.h"
#include "core/backend/identity/access_token.h"
#include "core/backend/identity/account_store.h"
#include "core/backend/identity/password.h"
#include "core/model/access/session.h"

namespace vams::backend {

/// From where a sign-in comes.
struct SignInOrigin
{
    QString address;
    QString client;
};

/// Each wrong password, wrong code and unknown user is the same 401; too many are 429.
class SignInService
{
public:
    SignInService(const Context &context, PasswordHasher &passwords, const AccessTokens &tokens);

    [[nodiscard]] SessionTokens signIn(const SignIn &order, const SignInOrigin &origin) const;
    /// Ends all sessions of the user and begins one.
    [[nodiscard]] SessionTokens changePassword(const SignIn &order, const QString &newPassword,
                                               const SignInOrigin &origin) const;
    /// A refresh token counts once: one that comes again ends its session.
    [[nodiscard]] SessionTokens refresh(const QString &refreshToken) const;
    /// Of an unknown token nothing is said.
    void signOut(const QString &refreshToken, const SignInOrigin &origin) const;

    [[nodiscard]] TotpEnrolment enrolTotp(const UserId &user, const QString &password,
                                          const SignInOrigin &origin) const;
    /// Takes a code of the secret that `enrolTotp` yielded.
    void confirmTotp(const Caller &caller, const QString &code) const;
    void removeTotp(const Caller &caller, const SignIn &proof, const SignInOrigin &origin) const;

private:
    [[nodiscard]] Account prove(const SignIn &order, const SignInOrigin &origin) const;
    [[nodiscard]] std::optional<Account> beginAttempt(const SignIn &order,
                                                      const SignInOrigin &origin) const;
    void endAttempt(const SignIn &order, const SignInOrigin &origin,
                    const std::optional<Account> &account, bool isRight, qint64 totpStep) const;
    SessionTokens beginSession(sql::Database &db, const Account &account,
                               const SignInOrigin &origin) const;
    SessionTokens tokensOf(sql::Database &db, const Session &session) const;
    [[nodiscard]] qint64 now() const { return m_context.clock().toSecsSinceEpoch(); }

    const Context &m_context;
    PasswordHasher &m_passwords;
    const AccessTokens &m_tokens;
};

} // namespace vams::backend
