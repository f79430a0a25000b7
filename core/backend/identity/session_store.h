#pragma once
// The SQL of sessions and of the refresh tokens that keep them alive. Of a token only the hash is
// kept.

#include "core/backend/storage/sql.h"
#include "core/base/ids.h"
#include "core/model/access/session.h"

#include <optional>
#include <vector>

namespace vams::backend {

struct RefreshToken
{
    QString sessionId;
    bool isUsed = false;
};

class SessionStore
{
public:
    /// `now` and `expires` are seconds since 1970. An empty user means all. Newest first; without
    /// those that are over.
    static std::vector<Session> list(sql::Database &db, const QString &userId, qint64 now);
    /// Nothing when it is over or was revoked.
    static std::optional<Session> find(sql::Database &db, const QString &sessionId, qint64 now);
    static void insert(sql::Database &db, const Session &session, qint64 expires);
    static void setUsed(sql::Database &db, const QString &sessionId, const QString &at);
    static bool remove(sql::Database &db, const QString &sessionId);
    static void removeOf(sql::Database &db, const UserId &user);
    static void removeExpired(sql::Database &db, const UserId &user, qint64 now);

    static std::optional<RefreshToken> findToken(sql::Database &db, const QString &hash);
    static void addToken(sql::Database &db, const QString &hash, const QString &sessionId);
    static void setTokenUsed(sql::Database &db, const QString &hash);
};

} // namespace vams::backend
