#include "core/server/connection.h"

#include <QElapsedTimer>

#include <algorithm>

namespace vams::server {

namespace {

constexpr qint64 sliceMs = 200; // how late a wait may learn that the listener stops
constexpr qint64 finishMs = 5000;
constexpr qint64 mostDrained = 64 * 1024 * 1024;
constexpr std::size_t drainChunk = 64 * 1024;
constexpr std::size_t headChunk = 4096;

} // namespace

Connection::Connection(SocketChannel &channel, const Ends &ends, const Limits &limits)
    : m_channel(channel)
    , m_ends(ends)
    , m_limits(limits)
    , m_pace(limits.idleMs, limits.leastBytesPerSecond)
    , m_peer(channel.peer().toString().toStdString())
{}

bool Connection::awaitRequest()
{
    m_head.clear();
    m_headAt = 0;
    m_frame = {};
    m_bodyLeft = 0;
    m_pace.restart();
    QDeadlineTimer deadline(m_limits.idleMs);
    bool hasBegun = false;
    QByteArray chunk(static_cast<qsizetype>(headChunk), Qt::Uninitialized);
    qsizetype searchFrom = 0;
    for (;;) {
        while (m_ahead.startsWith("\r\n"))
            m_ahead.remove(0, 2);
        const qsizetype end = m_ahead.indexOf("\r\n\r\n", searchFrom);
        if (end >= 0 && end + 4 <= largestHead) {
            m_head = m_ahead.left(end + 4);
            m_ahead.remove(0, m_head.size());
            m_frame = frameOf(m_head, m_limits.largestBody);
            m_bodyLeft = m_frame.bodySize;
            return true;
        }
        if (m_ahead.size() > largestHead) {
            m_frame.refusal = 431;
            m_frame.reason = "The headers are too long";
            m_frame.endsConnection = true;
            return true;
        }
        searchFrom = std::max<qsizetype>(0, m_ahead.size() - 3);
        if (!hasBegun && !m_ahead.isEmpty()) {
            hasBegun = true; // from here on a trickle of bytes gains no time
            deadline.setRemainingTime(m_limits.headMs);
        }
        if (!hasBegun && m_ends.draining.isCancelled())
            return false;
        const ssize_t got = receiveUntil(chunk.data(), headChunk, deadline, !hasBegun);
        if (got <= 0)
            return false;
        m_ahead.append(chunk.constData(), static_cast<qsizetype>(got));
    }
}

void Connection::refuse()
{
    const QByteArray body = QByteArray("{\"message\":\"") + m_frame.reason + "\"}";
    const QByteArray answer = "HTTP/1.1 " + QByteArray::number(m_frame.refusal) + " Refused\r\n" +
                              m_limits.refusalHeaders +
                              "Connection: close\r\n"
                              "Content-Type: application/json\r\n"
                              "Content-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body;
    write(answer.constData(), static_cast<std::size_t>(answer.size()));
}

void Connection::finish()
{
    m_channel.endSending();
    const QDeadlineTimer deadline(finishMs);
    std::vector<char> ignored(drainChunk);
    for (qint64 drained = 0; drained < mostDrained;) {
        const ssize_t got = receiveUntil(ignored.data(), ignored.size(), deadline, false);
        if (got <= 0)
            return;
        drained += got;
    }
}

bool Connection::await(SocketChannel::Wait what, const QDeadlineTimer &deadline,
                       bool endsWhenDraining) const
{
    for (;;) {
        const qint64 slice = std::min(sliceMs, deadline.remainingTime());
        if (m_channel.poll(what, static_cast<int>(slice)))
            return true;
        if (m_ends.stopping.isCancelled() || deadline.hasExpired() ||
            (endsWhenDraining && m_ends.draining.isCancelled()))
            return false;
    }
}

bool Connection::isReady(SocketChannel::Wait what, qint64 waitMs) const
{
    return await(what, QDeadlineTimer(waitMs), false);
}

ssize_t Connection::receiveUntil(char *to, std::size_t size, const QDeadlineTimer &deadline,
                                 bool endsWhenDraining)
{
    for (;;) {
        const SocketChannel::Step step = m_channel.read(to, size);
        if (step.wait == SocketChannel::Wait::None)
            return step.bytes;
        if (deadline.hasExpired() || !await(step.wait, deadline, endsWhenDraining))
            return -1;
    }
}

bool Connection::is_readable() const
{
    return !m_ahead.isEmpty() || m_channel.hasBuffered() ||
           isReady(SocketChannel::Wait::Readable, 0);
}

ssize_t Connection::read(char *to, std::size_t size)
{
    if (m_headAt < m_head.size()) {
        const qsizetype part = std::min(static_cast<qsizetype>(size), m_head.size() - m_headAt);
        std::copy_n(m_head.constData() + m_headAt, part, to);
        m_headAt += part;
        return static_cast<ssize_t>(part);
    }
    if (m_frame.isChunked)
        return receive(to, size);
    if (m_bodyLeft == 0)
        return 0;
    const ssize_t got = receive(to, std::min(size, static_cast<std::size_t>(m_bodyLeft)));
    if (got > 0)
        m_bodyLeft -= got;
    return got;
}

ssize_t Connection::receive(char *to, std::size_t size)
{
    if (!m_ahead.isEmpty()) {
        const qsizetype part = std::min(static_cast<qsizetype>(size), m_ahead.size());
        std::copy_n(m_ahead.constData(), part, to);
        m_ahead.remove(0, part);
        return static_cast<ssize_t>(part);
    }
    if (m_ends.stopping.isCancelled())
        return -1;
    QElapsedTimer waited;
    waited.start();
    const ssize_t got = receiveUntil(to, size, QDeadlineTimer(m_limits.idleMs), false);
    return got > 0 && !m_pace.note(got, waited.elapsed()) ? -1 : got;
}

ssize_t Connection::write(const char *from, std::size_t size)
{
    const QDeadlineTimer deadline(m_limits.idleMs);
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        const SocketChannel::Step step = m_channel.write(from, size);
        if (step.wait == SocketChannel::Wait::None)
            return step.bytes > 0 && !m_pace.note(step.bytes, waited.elapsed()) ? -1 : step.bytes;
        if (deadline.hasExpired() || !await(step.wait, deadline, false))
            return -1;
    }
}

} // namespace vams::server
