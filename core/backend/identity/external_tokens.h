#pragma once
// Tokens of an OpenID Connect provider: RS256 or ES256, by a key of the provider that its own
// documents name.

#include "core/backend/identity/identity_options.h"
#include "core/backend/identity/json_web_key.h"
#include "core/base/clock.h"
#include "core/base/ids.h"

#include <condition_variable>
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
/// most once a minute; while the provider does not answer, those of the last day count. One thread
/// at a time asks the provider: whoever brings a known key does not wait for it, and of others only
/// a few do.
class ExternalTokens
{
public:
    ExternalTokens(OidcOptions options, std::shared_ptr<KeySource> source, Clock clock);

    [[nodiscard]] ExternalIdentity verify(const QByteArray &token);
    [[nodiscard]] OidcEndpoints endpoints();
    [[nodiscard]] const OidcOptions &options() const { return m_options; }

private:
    /// What one visit to the provider yields; no keys: nothing that can be used.
    struct Documents
    {
        JsonWebKeys keys;
        OidcEndpoints endpoints;
    };
    class Visit;

    std::optional<JsonWebKey> keyOf(const QString &id);
    [[nodiscard]] Documents readDocuments() const;
    /// Asks the provider, or waits for the thread that does; leaves `lock` locked.
    void renew(std::unique_lock<std::mutex> &lock, qint64 now);
    [[nodiscard]] QString claimsProblem(const Json &claims) const;

    OidcOptions m_options;
    std::shared_ptr<KeySource> m_source;
    Clock m_clock;
    std::mutex m_mutex; ///< not held while the provider is asked
    std::condition_variable m_renewed;
    bool m_isAsking = false;
    int m_waiting = 0;
    JsonWebKeys m_keys;
    OidcEndpoints m_endpoints;
    qint64 m_fetchedAt = 0; ///< with success
    qint64 m_triedAt = 0;
};

/// The first that is there of the claims of the contract; empty when none can be a user.
UserId userOfClaims(const Json &claims);

} // namespace vams::backend
