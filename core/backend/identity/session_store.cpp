#include "core/backend/identity/session_store.h"

#include "core/base/clock.h"

namespace vams::backend {

namespace {

Session sessionOfRow(const sql::Statement &row)
{
    return {.sessionId = row.text(0),
            .userId = row.text(1),
            .mfa = row.flag(2),
            .client = row.text(3),
            .address = row.text(4),
            .createdAt = row.text(5),
            .lastUsedAt = row.text(6),
            .expiresAt = toIso(QDateTime::fromSecsSinceEpoch(row.number(7), Qt::UTC))};
}

} // namespace

std::vector<Session> SessionStore::list(sql::Database &db, const QString &userId, qint64 now)
{
    std::vector<Session> sessions;
    sql::Statement rows = db.query(
        "SELECT session_id, user_id, mfa, client, address, created_at, last_used_at, expires "
        "FROM sessions WHERE (?1 = '' OR user_id = ?1) AND expires > ?2 "
        "ORDER BY created_at DESC, session_id LIMIT 10000",
        userId, now);
    while (rows.step())
        sessions.push_back(sessionOfRow(rows));
    return sessions;
}

std::optional<Session> SessionStore::find(sql::Database &db, const QString &sessionId, qint64 now)
{
    sql::Statement rows = db.query(
        "SELECT session_id, user_id, mfa, client, address, created_at, last_used_at, expires "
        "FROM sessions WHERE session_id = ? AND expires > ?",
        sessionId, now);
    return rows.step() ? std::optional(sessionOfRow(rows)) : std::nullopt;
}

void SessionStore::insert(sql::Database &db, const Session &session, qint64 expires)
{
    db.run("INSERT INTO sessions (session_id, user_id, mfa, client, address, created_at, "
           "last_used_at, expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
           session.sessionId, session.userId, session.mfa, session.client, session.address,
           session.createdAt, session.lastUsedAt, expires);
}

void SessionStore::setUsed(sql::Database &db, const QString &sessionId, const QString &at)
{
    db.run("UPDATE sessions SET last_used_at = ? WHERE session_id = ?", at, sessionId);
}

bool SessionStore::remove(sql::Database &db, const QString &sessionId)
{
    return db.run("DELETE FROM sessions WHERE session_id = ?", sessionId) > 0;
}

void SessionStore::removeOf(sql::Database &db, const UserId &user)
{
    db.run("DELETE FROM sessions WHERE user_id = ?", user.text());
}

void SessionStore::removeExpired(sql::Database &db, const UserId &user, qint64 now)
{
    db.run("DELETE FROM sessions WHERE user_id = ? AND expires <= ?", user.text(), now);
}

std::optional<RefreshToken> SessionStore::findToken(sql::Database &db, const QString &hash)
{
    sql::Statement rows =
        db.query("SELECT session_id, is_used FROM refresh_tokens WHERE token_hash = ?", hash);
    return rows.step() ? std::optional(RefreshToken{rows.text(0), rows.flag(1)}) : std::nullopt;
}

void SessionStore::addToken(sql::Database &db, const QString &hash, const QString &sessionId)
{
    db.run("INSERT INTO refresh_tokens (token_hash, session_id) VALUES (?, ?)", hash, sessionId);
}

void SessionStore::setTokenUsed(sql::Database &db, const QString &hash)
{
    db.run("UPDATE refresh_tokens SET is_used = 1 WHERE token_hash = ?", hash);
}

} // namespace vams::backend
