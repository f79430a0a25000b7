#pragma once
// How much of the memory all bodies together may take that are read or worked on right now.

#include <QtGlobal>

#include <atomic>

namespace vams::server {

/// Thread-safe.
class BodyMemory
{
public:
    explicit BodyMemory(qint64 most)
        : m_most(most)
    {}

    /// What one request holds; given back at its end.
    class Share
    {
    public:
        explicit Share(BodyMemory &memory)
            : m_memory(memory)
        {}
        ~Share() { m_memory.m_taken -= m_bytes; }
        Share(const Share &) = delete;
        Share &operator=(const Share &) = delete;

        /// False, and nothing is taken, when there is not so much left.
        bool take(qint64 bytes)
        {
            if ((m_memory.m_taken += bytes) > m_memory.m_most) {
                m_memory.m_taken -= bytes;
                return false;
            }
            m_bytes += bytes;
            return true;
        }

    private:
        BodyMemory &m_memory;
        qint64 m_bytes = 0;
    };

private:
    qint64 m_most;
    std::atomic<qint64> m_taken = 0;
};

} // namespace vams::server
