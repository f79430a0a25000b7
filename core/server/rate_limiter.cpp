#include "core/server/rate_limiter.h"

#include <algorithm>
#include <cmath>

namespace vams::server {

RateLimiter::RateLimiter(double perSecond, double burst, std::function<long long()> now)
    : m_perSecond(perSecond)
    , m_burst(burst)
    , m_left(burst)
    , m_now(std::move(now))
    , m_last(m_now())
{}

void RateLimiter::fill()
{
    const long long now = m_now();
    m_left = std::min(m_burst, m_left + m_perSecond * static_cast<double>(now - m_last) / 1000);
    m_last = now;
}

bool RateLimiter::isFull()
{
    const std::lock_guard lock(m_mutex);
    fill();
    return m_left >= m_burst;
}

bool RateLimiter::take()
{
    const std::lock_guard lock(m_mutex);
    fill();
    if (m_left < 1)
        return false;
    m_left -= 1;
    return true;
}

int RateLimiter::retryAfterSeconds() const
{
    return std::max(1, static_cast<int>(std::ceil(std::min(1 / m_perSecond, 3600.0))));
}

} // namespace vams::server
