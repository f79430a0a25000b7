#pragma once
// Who sends this Authorization header? An API key, an access token of ours or one of the provider.

#include "core/backend/context.h"
#include "core/backend/identity/access_token.h"
#include "core/backend/identity/external_tokens.h"

#include <mutex>

namespace vams::backend {

/// Thread-safe. Asks the library at each request, so that what was revoked is over at once.
class Authenticator
{
public:
    using CallerOf = std::function<Caller(const UserId &user, bool isMfa)>;

    /// `external` null: local accounts.
    Authenticator(const Context &context, const AccessTokens &tokens, ExternalTokens *external,
                  CallerOf callerOf);

    /// `address` is from where it came. Nothing: refused, and the reason is in the audit log.
    [[nodiscard]] std::optional<Caller> authenticate(const QByteArray &authorization,
                                                     const QString &address);

private:
    std::optional<Caller> byApiKey(const QByteArray &key, const QString &address);
    std::optional<Caller> byOwnToken(const QByteArray &token, const QString &address);
    std::optional<Caller> byExternalToken(const QByteArray &token, const QString &address);
    std::nullopt_t refuse(const QString &reason, const QString &address, const UserId &user = {});
    bool mayNote();

    const Context &m_context;
    const AccessTokens &m_tokens;
    ExternalTokens *m_external;
    CallerOf m_callerOf;
    std::mutex m_mutex;
    qint64 m_minute = 0;
    int m_notedInMinute = 0;
};

} // namespace vams::backend
