#pragma once
// The bytes of one socket, plain or through TLS, without ever waiting.

#include "core/server/tls_identity.h"

#include <QHostAddress>

#include <httplib.h>

namespace vams::server {

class SocketChannel
{
public:
    enum class Wait
    {
        None,
        Readable,
        Writable
    };
    /// What came of one attempt: bytes (0: the peer ended), or an error (-1), or what to wait for.
    struct Step
    {
        ssize_t bytes = -1;
        Wait wait = Wait::None;
    };

    /// Takes the socket over and closes it. Without a session the bytes are plain.
    SocketChannel(socket_t socket, TlsSession session);
    ~SocketChannel();
    SocketChannel(const SocketChannel &) = delete;
    SocketChannel &operator=(const SocketChannel &) = delete;

    Step read(char *to, std::size_t size);
    Step write(const char *from, std::size_t size);
    /// Bytes that were received and not read yet, which no poll would show.
    [[nodiscard]] bool hasBuffered() const;
    /// Waits so many milliseconds at most; true when it is worth an attempt.
    [[nodiscard]] bool poll(Wait what, int waitMs) const;
    void endSending();
    [[nodiscard]] socket_t socket() const { return m_socket; }
    /// An IPv4 address in IPv6 form is given as the IPv4 one.
    [[nodiscard]] QHostAddress peer() const;

private:
    [[nodiscard]] Step tlsStep(int result) const;

    socket_t m_socket;
    TlsSession m_session;
};

} // namespace vams::server
