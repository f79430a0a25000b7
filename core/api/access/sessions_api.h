#pragma once
// Signing in and out, the sessions of a user, and the second factor.

#include "core/api/transport.h"
#include "core/model/access/session.h"

#include <vector>

namespace vams::api {

class SessionsApi
{
public:
    explicit SessionsApi(Transport &transport)
        : m_transport(transport)
    {}

    Result<SessionTokens> signIn(const SignIn &order, Job &job) const;
    /// Also the way in with a temporary password. Ends all other sessions.
    Result<SessionTokens> changePassword(const SignIn &order, const QString &newPassword,
                                         Job &job) const;
    /// The token is used up, whatever comes of it.
    Result<SessionTokens> refresh(const QString &refreshToken, Job &job) const;
    Result<void> signOut(const QString &refreshToken, Job &job) const;

    /// One's own, newest first.
    Result<std::vector<Session>> list(Job &job) const;
    Result<void> remove(const QString &sessionId, Job &job) const;
    /// Of this user, or of all when empty; for administrators.
    Result<std::vector<Session>> listOf(const QString &userId, Job &job) const;
    Result<void> removeAny(const QString &sessionId, Job &job) const;

    Result<TotpEnrolment> enrolTotp(const QString &password, Job &job) const;
    Result<void> confirmTotp(const QString &code, Job &job) const;
    Result<void> removeTotp(const QString &password, const QString &code, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
