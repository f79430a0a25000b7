#pragma once
// Static tokens of a server: a file with a line `token,user[,mfa]` each. Kept as hashes; never
// logged.

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QHash>

#include <optional>

namespace vams::server {

struct TokenUser
{
    UserId userId;
    bool isMfa = false;
};

class TokenTable
{
public:
    /// Refuses a file that others than its owner may read, and lines that are not understood.
    static Result<TokenTable> read(const QString &path);

    void add(const QByteArray &token, const TokenUser &user);
    /// Of the value of an Authorization header: "Bearer <token>" or the token alone.
    [[nodiscard]] std::optional<TokenUser> userOf(const QByteArray &authorization) const;

private:
    QHash<QString, TokenUser> m_users; ///< by SHA-256 of the token
};

} // namespace vams::server
