#pragma once
// When an attempt is repeated, and after how long. Pure: no clock, no network.

#include "core/api/message.h"
#include "core/remote/http_exchange.h"

#include <functional>
#include <optional>

namespace vams::remote {

struct RetryRules
{
    int tries = 5;             ///< in all, when the server is reached
    int connectTries = 3;      ///< in all, when it is not
    qint64 firstDelayMs = 500; ///< doubles with each try
    qint64 longestDelayMs = 20'000;
    qint64 longestRetryAfterMs = 10'000; ///< a server that asks for more is left to the caller
    std::function<double()> random;      ///< 0..1; empty: a real one
};

/// Whether sending it twice does no more than sending it once.
bool isRepeatable(const api::Request &request);

/// The wait before the next attempt, or nothing if there is none. `attempt` counts from 1.
std::optional<qint64> delayBeforeNext(const RetryRules &rules, const api::Request &request,
                                      const ExchangeEnd &end, int attempt);

} // namespace vams::remote
