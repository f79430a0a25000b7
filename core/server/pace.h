#pragma once
// How slow a client may be: in each stretch of time in which the server waits for it, so many bytes
// must move.

#include <QtGlobal>

namespace vams::server {

class Pace
{
public:
    Pace(qint64 windowMs, qint64 bytesPerSecond)
        : m_windowMs(windowMs)
        , m_needed(bytesPerSecond * windowMs / 1000)
    {}

    /// Notes what moved and how long it was waited for; false when the client is too slow.
    bool note(qint64 bytes, qint64 waitedMs)
    {
        m_moved += bytes;
        m_waitedMs += waitedMs;
        if (m_waitedMs < m_windowMs)
            return true;
        const bool isFastEnough = m_moved >= m_needed;
        m_moved = 0;
        m_waitedMs = 0;
        return isFastEnough;
    }
    /// Another request begins.
    void restart() { m_moved = m_waitedMs = 0; }

private:
    qint64 m_windowMs;
    qint64 m_needed;
    qint64 m_moved = 0;
    qint64 m_waitedMs = 0;
};

} // namespace vams::server
