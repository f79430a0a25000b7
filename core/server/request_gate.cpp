#include "core/server/request_gate.h"

#include "core/server/address_list.h"

#include <algorithm>

namespace vams::server {

namespace {

/// Those with a token always have the other half.
constexpr double shareOfUnknown = 0.5;
/// Ten a second of the default: a page that is loaded asks for less before it signs in.
constexpr double rateOfAddress = 0.2;
constexpr double burstOfAddress = 0.25;
/// A share of a small limit would not let one page be loaded: up to here there is no share.
constexpr double leastRate = 5;
constexpr double leastBurst = 20;
/// A megabyte or two. More addresses at once are no team.
constexpr qsizetype mostAddresses = 10'000;
constexpr long long cleaningEachMs = 1000;

double shareOf(double whole, double share, double least)
{
    return std::max(whole * share, std::min(whole, least));
}

} // namespace

RequestGate::RequestGate(double perSecond, double burst, std::function<long long()> now)
    : m_now(std::move(now))
    , m_all(perSecond, burst, m_now)
    , m_unknown(shareOf(perSecond, shareOfUnknown, leastRate),
                shareOf(burst, shareOfUnknown, leastBurst), m_now)
    , m_ofAddressPerSecond(shareOf(perSecond, rateOfAddress, leastRate))
    , m_ofAddressBurst(shareOf(burst, burstOfAddress, leastBurst))
    , m_others(m_ofAddressPerSecond, m_ofAddressBurst, m_now)
{}

bool RequestGate::takeUnknown(const QHostAddress &client)
{
    const std::shared_ptr<RateLimiter> own = limiterOf(countedAs(client));
    return (own ? own->take() : m_others.take()) && m_unknown.take() && m_all.take();
}

qsizetype RequestGate::countedAddresses()
{
    const std::lock_guard lock(m_mutex);
    return m_ofAddress.size();
}

int RequestGate::retryAfterSeconds(bool isKnown) const
{
    return isKnown ? m_all.retryAfterSeconds() : m_others.retryAfterSeconds();
}

std::shared_ptr<RateLimiter> RequestGate::limiterOf(const QHostAddress &client)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_ofAddress.constFind(client); found != m_ofAddress.constEnd())
        return *found;
    if (const long long now = m_now();
        m_ofAddress.size() >= mostAddresses && now >= m_nextCleaning) {
        m_nextCleaning = now + cleaningEachMs;
        // A full one says what none says. Whoever was just active stays, so that nobody gets a
        // fresh one by coming from many addresses.
        using Entry = QHash<QHostAddress, std::shared_ptr<RateLimiter>>::iterator;
        m_ofAddress.removeIf([](const Entry &entry) { return entry.value()->isFull(); });
    }
    if (m_ofAddress.size() >= mostAddresses)
        return nullptr;
    return *m_ofAddress.insert(
        client, std::make_shared<RateLimiter>(m_ofAddressPerSecond, m_ofAddressBurst, m_now));
}

} // namespace vams::server
