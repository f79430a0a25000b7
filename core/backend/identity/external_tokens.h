#pragma once
// Tokens of an OpenID Connect provider: RS256 or ES256, by a key of the provider that its own
// documents name.

#include "core/backend/identity/identity_options.h"
#include "core/backend/identity/json_web_key.h"
#include "core/base/clock.h"
#include "core/base/ids.h"

#include <mutex>

namespace vams::backend {

struct ExternalIdentity
{
    UserId userId;   ///< empty: refused
    QString refusal; ///< why; holds nothing of the token
};

/// What the provider says of itself; empty while it could not be asked.
struct OidcEndpoints
{
    QString authorization;
    QString token;
    QString keys;
};

/// Thread-safe. Keys are read again after an hour, and when a token names one that is not known, at
/// most once a minute; while the provider does not answer, those of the last day count.
class ExternalTokens
{
public:
    ExternalTokens(OidcOptions options, std::shared_ptr<KeySource> source, Clock clock);

    [[nodiscard]] ExternalIdentity verify(const QByteArray &token);
    [[nodiscard]] OidcEndpoints endpoints();
    [[nodiscard]] const OidcOptions &options() const { return m_options; }

private:
    std::optional<JsonWebKey> keyOf(const QString &id);
    void fetch(qint64 now);
    [[nodiscard]] QString claimsProblem(const Json &claims) const;

    OidcOptions m_options;
    std::shared_ptr<KeySource> m_source;
    Clock m_clock;
    std::mutex m_mutex;
    JsonWebKeys m_keys;
    OidcEndpoints m_endpoints;
    qint64 m_fetchedAt = 0; ///< with success
    qint64 m_triedAt = 0;
};

/// The first that is there of the claims of the contract; empty when none can be a user.
UserId userOfClaims(const Json &claims);

} // namespace vams::backend
