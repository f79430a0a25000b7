#pragma once
// How many requests are answered: all together, and of those without a valid token fewer, so that
// whoever floods the server with them shuts out nobody else.

#include "core/server/rate_limiter.h"

#include <QHash>
#include <QHostAddress>

#include <memory>

namespace vams::server {

/// Thread-safe.
class RequestGate
{
public:
    /// For all callers together. `now` yields milliseconds.
    RequestGate(double perSecond, double burst, std::function<long long()> now);

    /// Takes one for a caller with a valid token; false when there is none.
    bool takeKnown() { return m_all.take(); }
    /// Takes one for somebody without, who is counted by address first. All whose address is not
    /// known are one.
    bool takeUnknown(const QHostAddress &client);
    /// Addresses that have a count of their own.
    [[nodiscard]] qsizetype countedAddresses();
    /// After how many whole seconds there is one again.
    [[nodiscard]] int retryAfterSeconds(bool isKnown) const;

private:
    [[nodiscard]] std::shared_ptr<RateLimiter> limiterOf(const QHostAddress &client);

    std::function<long long()> m_now;
    RateLimiter m_all;
    RateLimiter m_unknown; ///< all without a token together
    double m_ofAddressPerSecond;
    double m_ofAddressBurst;
    std::mutex m_mutex;
    QHash<QHostAddress, std::shared_ptr<RateLimiter>> m_ofAddress;
    long long m_nextCleaning = 0;
    RateLimiter m_others; ///< of addresses that the table has no room for
};

} // namespace vams::server
