#include "core/remote/transfer_pace.h"

#include "core/base/clock.h"

#include <algorithm>

namespace vams::remote {

namespace {
/// What may pile up while nothing goes: a quarter of a second.
constexpr double burstSeconds = 0.25;
} // namespace

TransferPace::TransferPace(std::function<qint64()> nowMs)
    : m_nowMs(nowMs ? std::move(nowMs) : std::function<qint64()>(monotonicMs))
{}

void TransferPace::setLimit(qint64 bytesPerSecond)
{
    const std::lock_guard lock(m_mutex);
    m_limit = std::max<qint64>(0, bytesPerSecond);
    m_lastMs = m_nowMs();
    m_free = 0;
}

void TransferPace::refill()
{
    const qint64 now = m_nowMs();
    const auto perSecond = static_cast<double>(m_limit);
    m_free = std::min(m_free + static_cast<double>(now - m_lastMs) / 1000 * perSecond,
                      perSecond * burstSeconds);
    m_lastMs = now;
}

qint64 TransferPace::take(qint64 wanted)
{
    const std::lock_guard lock(m_mutex);
    if (m_limit == 0)
        return wanted;
    refill();
    const qint64 taken = std::clamp<qint64>(static_cast<qint64>(m_free), 0, wanted);
    m_free -= static_cast<double>(taken);
    return taken;
}

void TransferPace::spend(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    if (m_limit == 0)
        return;
    refill();
    m_free -= static_cast<double>(bytes);
}

TransferPace &uploadPace()
{
    static TransferPace pace;
    return pace;
}

TransferPace &downloadPace()
{
    static TransferPace pace;
    return pace;
}

} // namespace vams::remote
