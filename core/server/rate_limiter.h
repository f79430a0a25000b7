#pragma once
// A token bucket: so many requests a second, with bursts.

#include <functional>
#include <mutex>

namespace vams::server {

/// Thread-safe.
class RateLimiter
{
public:
    /// `now` yields milliseconds.
    RateLimiter(double perSecond, double burst, std::function<long long()> now);

    /// Takes one; false when there is none.
    bool take();
    /// Whether so many could be taken as ever.
    [[nodiscard]] bool isFull();
    /// After how many whole seconds there is one again.
    [[nodiscard]] int retryAfterSeconds() const;

private:
    void fill();

    std::mutex m_mutex;
    double m_perSecond;
    double m_burst;
    double m_left;
    std::function<long long()> m_now;
    long long m_last;
};

} // namespace vams::server
