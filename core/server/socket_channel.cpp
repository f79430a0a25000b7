#include "core/server/socket_channel.h"

#include <openssl/err.h>

#include <algorithm>
#include <limits>

#ifndef Q_OS_WIN
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#endif

namespace vams::server {

namespace {

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
bool wouldWait()
{
    return ::WSAGetLastError() == WSAEWOULDBLOCK;
}
void shutDown(socket_t socket)
{
    ::shutdown(socket, SD_SEND);
}
void closeSocket(socket_t socket)
{
    ::closesocket(socket);
}
void neverWait(socket_t socket)
{
    u_long isOn = 1;
    ::ioctlsocket(socket, FIONBIO, &isOn);
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
    return ::recv(socket, to, size, 0);
}
ssize_t sendTo(socket_t socket, const char *from, std::size_t size)
{
    return ::send(socket, from, size, MSG_NOSIGNAL);
}
bool wouldWait()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}
void shutDown(socket_t socket)
{
    ::shutdown(socket, SHUT_WR);
}
void closeSocket(socket_t socket)
{
    ::close(socket);
}
void neverWait(socket_t socket)
{
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
}
#endif

int boundedSize(std::size_t size)
{
    return static_cast<int>(std::min<std::size_t>(size, std::numeric_limits<int>::max()));
}

} // namespace

SocketChannel::SocketChannel(socket_t socket, TlsSession session)
    : m_socket(socket)
    , m_session(std::move(session))
{
    neverWait(m_socket);
    if (m_session)
        SSL_set_fd(m_session.get(), static_cast<int>(m_socket));
}

SocketChannel::~SocketChannel()
{
    closeSocket(m_socket);
}

SocketChannel::Step SocketChannel::read(char *to, std::size_t size)
{
    if (m_session) {
        ERR_clear_error();
        return tlsStep(SSL_read(m_session.get(), to, boundedSize(size)));
    }
    const ssize_t got = receiveFrom(m_socket, to, size);
    if (got < 0 && wouldWait())
        return {-1, Wait::Readable};
    return {got, Wait::None};
}

SocketChannel::Step SocketChannel::write(const char *from, std::size_t size)
{
    if (m_session) {
        ERR_clear_error();
        return tlsStep(SSL_write(m_session.get(), from, boundedSize(size)));
    }
    const ssize_t sent = sendTo(m_socket, from, size);
    if (sent < 0 && wouldWait())
        return {-1, Wait::Writable};
    return {sent, Wait::None};
}

SocketChannel::Step SocketChannel::tlsStep(int result) const
{
    if (result > 0)
        return {result, Wait::None};
    switch (SSL_get_error(m_session.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return {-1, Wait::Readable};
    case SSL_ERROR_WANT_WRITE:
        return {-1, Wait::Writable};
    case SSL_ERROR_ZERO_RETURN:
        return {0, Wait::None};
    default:
        return {-1, Wait::None};
    }
}

bool SocketChannel::hasBuffered() const
{
    return m_session && SSL_pending(m_session.get()) > 0;
}

bool SocketChannel::poll(Wait what, int waitMs) const
{
    return pollSocket(m_socket, what == Wait::Writable ? POLLOUT : POLLIN, waitMs) > 0;
}

void SocketChannel::endSending()
{
    if (m_session && SSL_is_init_finished(m_session.get()) == 1)
        SSL_shutdown(m_session.get());
    shutDown(m_socket);
}

QHostAddress SocketChannel::peer() const
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    auto *address = reinterpret_cast<sockaddr *>(&storage);
    if (::getpeername(m_socket, address, &size) != 0)
        return {};
    const QHostAddress peer(address);
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : peer;
}

} // namespace vams::server
