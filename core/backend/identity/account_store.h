#pragma once
// The SQL of local accounts and of wrong attempts to sign in.

#include "core/backend/storage/sql.h"
#include "core/base/ids.h"
#include "core/model/access/user.h"

#include <vector>

namespace vams::backend {

inline constexpr QLatin1String forceChangeStatus("FORCE_CHANGE_PASSWORD");
inline constexpr QLatin1String confirmedStatus("CONFIRMED");

struct Account
{
    User user;
    QString passwordHash;     ///< empty: there is no password
    qint64 passwordUntil = 0; ///< end of a temporary one, seconds since 1970; 0: none
    QString totpSecret;       ///< empty: no second factor
    QString totpPending;      ///< not confirmed yet
    qint64 totpLastStep = 0;  ///< of the newest code that counted
};

/// What stands against further attempts. Times are seconds since 1970.
struct AttemptCount
{
    int attempts = 0;
    qint64 lastAt = 0;
    qint64 lockedUntil = 0;
};

/// Under which attempts in the name of a user are counted, from anywhere and from one network.
QString attemptSubject(const UserId &user);
QString attemptSubject(const UserId &user, const QString &network);

class AccountStore
{
public:
    /// By id, behind `after`.
    static std::vector<User> list(sql::Database &db, const QString &after, int limit);
    static std::optional<Account> find(sql::Database &db, const UserId &user);
    /// Forgets attempts in this name: they were made before there was a password to find.
    static void insert(sql::Database &db, const Account &account);
    /// Everything but the id and the date it was made.
    static void update(sql::Database &db, const Account &account);
    static bool remove(sql::Database &db, const UserId &user);
    /// False when a code of this step or a later one was used before.
    static bool useTotpStep(sql::Database &db, const UserId &user, qint64 step);

    static AttemptCount attempts(sql::Database &db, const QString &subject);
    static void setAttempts(sql::Database &db, const QString &subject, const AttemptCount &count);
    /// Of a name also those from each network.
    static void clearAttempts(sql::Database &db, const QString &subject);
    /// Drops what counts no more: few attempts after `few`, many after `many`.
    static void forgetAttempts(sql::Database &db, qint64 few, qint64 many);
};

} // namespace vams::backend
