#pragma once
// Wrong attempts to sign in: counted for a name from one network, for a network, and for a name
// from everywhere. Nobody is locked out by somebody elsewhere.

#include "core/backend/storage/sql.h"
#include "core/base/ids.h"

namespace vams::backend {

class SignInAttempts
{
public:
    /// `now` is seconds since 1970. Within a write transaction.
    SignInAttempts(sql::Database &db, const UserId &user, const QString &address, qint64 now);

    /// Counts one, before the password is looked at, so that attempts side by side do not slip
    /// through. Throws 429 while the name or the network must wait.
    void begin();
    /// It was right: what was counted for the name from here does so no more.
    void takeBack();

private:
    /// Whether the user is signed in from this network already.
    [[nodiscard]] bool isKnownPlace() const;

    sql::Database &m_db;
    UserId m_user;
    QString m_network;
    qint64 m_now;
};

/// What counts as one address: of IPv6 the network of 64 bits that one household or machine has.
/// Empty for this machine itself.
QString networkOfAddress(const QString &address);

} // namespace vams::backend
