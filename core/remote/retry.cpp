#include "core/remote/retry.h"

#include <QRandomGenerator>

namespace vams::remote {

namespace {

bool asksForLater(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

bool mayTryAgain(const RetryRules &rules, const api::Request &request, const ExchangeEnd &end,
                 int attempt)
{
    if (!end.error) {
        const int status = end.response.status;
        return attempt < rules.tries && asksForLater(status) &&
               (status == 429 || isRepeatable(request));
    }
    if (!end.mayRecover)
        return false;
    if (!end.wasSent)
        return attempt < rules.connectTries;
    return attempt < rules.tries && isRepeatable(request);
}

} // namespace

bool isRepeatable(const api::Request &request)
{
    return request.method == "GET" || request.method == "HEAD" ||
           (request.method == "PUT" && request.isObjectUrl());
}

std::optional<qint64> delayBeforeNext(const RetryRules &rules, const api::Request &request,
                                      const ExchangeEnd &end, int attempt)
{
    if (!mayTryAgain(rules, request, end, attempt))
        return std::nullopt;
    const qint64 asked = end.error ? 0 : api::retryAfterMs(end.response);
    if (asked > rules.longestRetryAfterMs)
        return std::nullopt;
    const qint64 ceiling = qMin(rules.longestDelayMs, rules.firstDelayMs << qMin(attempt - 1, 20));
    // Spread, so that clients that failed together do not come back together.
    const double spread =
        rules.random ? rules.random() : QRandomGenerator::global()->generateDouble();
    const auto backOff = static_cast<qint64>(static_cast<double>(ceiling) * (0.5 + spread / 2));
    return qMax(asked, backOff);
}

} // namespace vams::remote
