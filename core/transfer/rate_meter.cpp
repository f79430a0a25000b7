#include "core/transfer/rate_meter.h"

#include <cmath>

namespace vams::transfer {

namespace {

constexpr qint64 sampleMs = 250;
constexpr double smoothingMs = 3000;

} // namespace

RateMeter::RateMeter(std::function<qint64()> nowMs)
    : m_nowMs(std::move(nowMs))
    , m_lastMs(m_nowMs())
{}

void RateMeter::update(qint64 done)
{
    const qint64 now = m_nowMs();
    const auto elapsed = static_cast<double>(now - m_lastMs);
    if (elapsed < sampleMs)
        return;
    const auto gained = static_cast<double>(std::max<qint64>(0, done - m_lastDone));
    const double rate = gained * 1000 / elapsed;
    // The weight of a sample follows from its length, so that rare updates count as much as many.
    const double weight = m_hasRate ? 1 - std::exp(-elapsed / smoothingMs) : 1;
    m_rate += (rate - m_rate) * weight;
    m_hasRate = true;
    m_lastMs = now;
    m_lastDone = done;
}

std::optional<qint64> RateMeter::msLeft(qint64 total) const
{
    if (!m_hasRate || m_rate < 1 || total < m_lastDone)
        return std::nullopt;
    return static_cast<qint64>(static_cast<double>(total - m_lastDone) * 1000 / m_rate);
}

} // namespace vams::transfer
