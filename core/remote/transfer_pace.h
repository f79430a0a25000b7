#pragma once
// How much of the line transfers may take: a limit over all of them together, in each direction.
// Calls of the contract do not count; they are small, and people wait for them.

#include <QtGlobal>

#include <functional>
#include <mutex>

namespace vams::remote {

/// Bytes are taken before they are read or sent. Thread-safe.
class TransferPace
{
public:
    /// How soon to ask again when there was nothing to take.
    static constexpr int askAgainMs = 50;

    /// `nowMs` never jumps; null: the machine's.
    explicit TransferPace(std::function<qint64()> nowMs = {});

    /// 0: none.
    void setLimit(qint64 bytesPerSecond);
    /// How many of `wanted` bytes may go now; 0: none yet.
    qint64 take(qint64 wanted);
    /// Bytes that went anyhow: the next ones wait for them.
    void spend(qint64 bytes);

private:
    void refill();

    std::function<qint64()> m_nowMs;
    std::mutex m_mutex;
    qint64 m_limit = 0;
    qint64 m_lastMs = 0;
    double m_free = 0; ///< negative: spent before its time
};

/// Those of the program.
TransferPace &uploadPace();
TransferPace &downloadPace();

} // namespace vams::remote
