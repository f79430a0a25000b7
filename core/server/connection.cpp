#include "core/server/connection.h"

#include <QDeadlineTimer>

#include <algorithm>

#ifndef Q_OS_WIN
#include <poll.h>
#endif

namespace vams::server {

namespace {

constexpr qint64 sliceMs = 200; // how late a wait may learn that the listener stops
constexpr qint64 finishMs = 5000;
constexpr qint64 mostDrained = 64 * 1024 * 1024;
constexpr std::size_t drainChunk = 64 * 1024;
constexpr std::size_t headChunk = 4096;

#ifdef Q_OS_WIN
int pollSocket(socket_t socket, short events, int waitMs)
{
    WSAPOLLFD entry{socket, events, 0};
    return ::WSAPoll(&entry, 1, waitMs);
}
ssize_t receiveFrom(socket_t socket, char *to, std::size_t size)
{
    return ::recv(socket, to, static_cast<int>(size), 0);
}
ssize_t sendTo(socket_t socket, const char *from, std::size_t size)
{
    return ::send(socket, from, static_cast<int>(size), 0);
}
void endSending(socket_t socket)
{
    ::shutdown(socket, SD_SEND);
}
void closeSocket(socket_t socket)
{
    ::closesocket(socket);
}
#else
#ifndef MSG_NOSIGNAL // macOS: the HTTP library ignores SIGPIPE there as everywhere
#define MSG_NOSIGNAL 0
#endif
int pollSocket(socket_t socket, short events, int waitMs)
{
    pollfd entry{socket, events, 0};
    return ::poll(&entry, 1, waitMs);
}
ssize_t receiveFrom(socket_t socket, char *to, std::size_t size)
{
    return ::recv(socket, to, size, MSG_DONTWAIT);
}
ssize_t sendTo(socket_t socket, const char *from, std::size_t size)
{
    return ::send(socket, from, size, MSG_NOSIGNAL | MSG_DONTWAIT);
}
void endSending(socket_t socket)
{
    ::shutdown(socket, SHUT_WR);
}
void closeSocket(socket_t socket)
{
    ::close(socket);
}
#endif

} // namespace

Connection::Connection(socket_t socket, CancelToken stopping, const Limits &limits)
    : m_socket(socket)
    , m_stopping(std::move(stopping))
    , m_limits(limits)
{}

Connection::~Connection()
{
    closeSocket(m_socket);
}

bool Connection::awaitRequest()
{
    m_head.clear();
    m_headAt = 0;
    m_frame = {};
    m_bodyLeft = 0;
    const QDeadlineTimer deadline(m_limits.idleMs);
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
        if (deadline.hasExpired() || !isReady(In, deadline.remainingTime()))
            return false;
        const ssize_t got = receiveFrom(m_socket, chunk.data(), headChunk);
        if (got <= 0)
            return false;
        m_ahead.append(chunk.constData(), static_cast<qsizetype>(got));
    }
}

void Connection::refuse()
{
    const QByteArray body = QByteArray("{\"message\":\"") + m_frame.reason + "\"}";
    const QByteArray answer = "HTTP/1.1 " + QByteArray::number(m_frame.refusal) +
                              " Refused\r\n"
                              "Access-Control-Allow-Origin: *\r\n"
                              "Connection: close\r\n"
                              "Content-Type: application/json\r\n"
                              "Content-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body;
    write(answer.constData(), static_cast<std::size_t>(answer.size()));
}

void Connection::finish()
{
    endSending(m_socket);
    const QDeadlineTimer deadline(finishMs);
    std::vector<char> ignored(drainChunk);
    for (qint64 drained = 0; drained < mostDrained;) {
        if (deadline.hasExpired() || !isReady(In, deadline.remainingTime()))
            return;
        const ssize_t got = receiveFrom(m_socket, ignored.data(), ignored.size());
        if (got <= 0)
            return;
        drained += got;
    }
}

bool Connection::isReady(Direction direction, qint64 waitMs) const
{
    const QDeadlineTimer deadline(waitMs);
    const short events = direction == In ? POLLIN : POLLOUT;
    for (;;) {
        const qint64 slice = std::min(sliceMs, deadline.remainingTime());
        const int ready = pollSocket(m_socket, events, static_cast<int>(slice));
        if (ready > 0)
            return true;
        if (m_stopping.isCancelled() || deadline.hasExpired())
            return false;
    }
}

bool Connection::is_readable() const
{
    return !m_ahead.isEmpty() || isReady(In, 0);
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
    if (m_stopping.isCancelled() || !isReady(In, m_limits.idleMs))
        return -1;
    return receiveFrom(m_socket, to, size);
}

ssize_t Connection::write(const char *from, std::size_t size)
{
    if (!isReady(Out, m_limits.idleMs))
        return -1;
    return sendTo(m_socket, from, size);
}

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    char host[NI_MAXHOST] = "";
    char service[NI_MAXSERV] = "";
    auto *general = reinterpret_cast<sockaddr *>(&address);
    if (::getpeername(m_socket, general, &size) != 0 ||
        ::getnameinfo(general, size, host, sizeof host, service, sizeof service,
                      NI_NUMERICHOST | NI_NUMERICSERV) != 0)
        return;
    ip = host;
    port = std::atoi(service);
}

} // namespace vams::server
