#include "core/backend/identity/account_store.h"

#include "core/backend/objects/hasher.h"

namespace vams::backend {

namespace {

User userOfRow(const sql::Statement &row)
{
    return {.userId = row.text(0),
            .email = row.text(1),
            .phone = row.optionalText(2),
            .userStatus = row.text(3),
            .enabled = row.flag(4),
            .userCreateDate = row.text(5),
            .userLastModifiedDate = row.text(6),
            .mfaEnabled = row.flag(7)};
}

} // namespace

QString attemptSubject(const UserId &user)
{
    return QStringLiteral("user:") + sha256Hex(user.text().toUtf8());
}

QString attemptSubject(const UserId &user, const QString &network)
{
    return attemptSubject(user) + QLatin1Char('@') + sha256Hex(network.toUtf8());
}

std::vector<User> AccountStore::list(sql::Database &db, const QString &after, int limit)
{
    std::vector<User> users;
    sql::Statement rows =
        db.query("SELECT user_id, email, phone, status, enabled, created_at, modified_at, "
                 "totp_secret <> '' FROM accounts WHERE user_id > ? ORDER BY user_id LIMIT ?",
                 after, limit);
    while (rows.step())
        users.push_back(userOfRow(rows));
    return users;
}

std::optional<Account> AccountStore::find(sql::Database &db, const UserId &user)
{
    sql::Statement row =
        db.query("SELECT user_id, email, phone, status, enabled, created_at, modified_at, "
                 "totp_secret <> '', password_hash, password_until, totp_secret, totp_pending, "
                 "totp_last_step FROM accounts WHERE user_id = ?",
                 user.text());
    if (!row.step())
        return std::nullopt;
    return Account{userOfRow(row), row.text(8),  row.number(9),
                   row.text(10),   row.text(11), row.number(12)};
}

void AccountStore::insert(sql::Database &db, const Account &account)
{
    db.run("INSERT INTO accounts (user_id, email, phone, status, enabled, password_hash, "
           "password_until, created_at, modified_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
           account.user.userId, account.user.email, account.user.phone, account.user.userStatus,
           account.user.enabled, account.passwordHash, account.passwordUntil,
           account.user.userCreateDate, account.user.userLastModifiedDate);
    clearAttempts(db, attemptSubject(UserId(account.user.userId)));
}

void AccountStore::update(sql::Database &db, const Account &account)
{
    db.run("UPDATE accounts SET email = ?, phone = ?, status = ?, enabled = ?, password_hash = ?, "
           "password_until = ?, totp_secret = ?, totp_pending = ?, totp_last_step = ?, "
           "modified_at = ? WHERE user_id = ?",
           account.user.email, account.user.phone, account.user.userStatus, account.user.enabled,
           account.passwordHash, account.passwordUntil, account.totpSecret, account.totpPending,
           account.totpLastStep, account.user.userLastModifiedDate, account.user.userId);
}

bool AccountStore::remove(sql::Database &db, const UserId &user)
{
    return db.run("DELETE FROM accounts WHERE user_id = ?", user.text()) > 0;
}

bool AccountStore::useTotpStep(sql::Database &db, const UserId &user, qint64 step)
{
    return db.run("UPDATE accounts SET totp_last_step = ?1 WHERE user_id = ?2 AND "
                  "totp_last_step < ?1",
                  step, user.text()) > 0;
}

AttemptCount AccountStore::attempts(sql::Database &db, const QString &subject)
{
    sql::Statement row = db.query(
        "SELECT attempts, last_at, locked_until FROM sign_in_attempts WHERE subject = ?", subject);
    return row.step() ? AttemptCount{row.integer(0), row.number(1), row.number(2)} : AttemptCount();
}

void AccountStore::setAttempts(sql::Database &db, const QString &subject, const AttemptCount &count)
{
    db.run("INSERT OR REPLACE INTO sign_in_attempts (subject, attempts, last_at, locked_until) "
           "VALUES (?, ?, ?, ?)",
           subject, count.attempts, count.lastAt, count.lockedUntil);
}

void AccountStore::clearAttempts(sql::Database &db, const QString &subject)
{
    // "A" comes behind "@", which parts a name from a network.
    db.run("DELETE FROM sign_in_attempts WHERE subject = ?1 OR (subject > ?1 || '@' AND "
           "subject < ?1 || 'A')",
           subject);
}

void AccountStore::forgetAttempts(sql::Database &db, qint64 few, qint64 many)
{
    db.run("DELETE FROM sign_in_attempts WHERE (last_at < ? AND attempts < 5) OR last_at < ?", few,
           many);
}

} // namespace vams::backend
