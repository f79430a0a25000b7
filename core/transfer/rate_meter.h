#pragma once
// How fast something goes and how long it still takes, smoothed so that the numbers can be read.

#include "core/base/clock.h"

#include <functional>
#include <optional>

namespace vams::transfer {

class RateMeter
{
public:
    /// `nowMs` never jumps; tests hand in their own.
    explicit RateMeter(std::function<qint64()> nowMs = monotonicMs);

    /// `done` is the sum so far. It may fall when something is repeated.
    void update(qint64 done);

    [[nodiscard]] double perSecond() const { return m_rate; }
    /// Nothing as long as there is too little to tell from.
    [[nodiscard]] std::optional<qint64> msLeft(qint64 total) const;

private:
    std::function<qint64()> m_nowMs;
    qint64 m_lastMs;
    qint64 m_lastDone = 0;
    double m_rate = 0;
    bool m_hasRate = false;
};

} // namespace vams::transfer
