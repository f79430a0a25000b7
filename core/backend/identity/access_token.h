#pragma once
// Our own access tokens: JSON web tokens signed with HMAC-SHA256. The algorithm is ours, never read
// from a token.

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vams::backend {

/// Seconds an access token is valid.
inline constexpr int accessTokenLifetime = 15 * 60;

struct AccessGrant
{
    QString userId;
    QString sessionId;
};

class AccessTokens
{
public:
    AccessTokens(QByteArray secret, Clock clock);

    [[nodiscard]] QString make(const AccessGrant &grant) const;
    /// Whether it says that we made it; it may lie.
    [[nodiscard]] static bool looksOurs(const QByteArray &token);
    /// Nothing when it is not ours, was changed, or is over.
    [[nodiscard]] std::optional<AccessGrant> verify(const QByteArray &token) const;

private:
    QByteArray m_secret;
    Clock m_clock;
};

} // namespace vams::backend
