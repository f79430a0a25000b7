#pragma once
// One connection of a client as the HTTP library reads and writes it: request by request, never
// past the end of one, and never waiting once the listener is to stop.

#include "core/base/job.h"
#include "core/server/pace.h"
#include "core/server/request_frame.h"
#include "core/server/socket_channel.h"

#include <QDeadlineTimer>

#include <httplib.h>

#include <string>

namespace vams::server {

class Connection final : public httplib::Stream
{
public:
    struct Limits
    {
        int idleMs = 30000; ///< without a byte, and between two requests
        int headMs = 15000; ///< from the first byte of a request to the end of its headers
        qint64 leastBytesPerSecond = 256; ///< of bodies and answers, over each `idleMs`
        qint64 largestBody = 0;
        QByteArray refusalHeaders; ///< further lines of answers that refuse, with their ends
    };
    struct Ends
    {
        CancelToken stopping; ///< everything breaks off
        CancelToken draining; ///< no further request is waited for
    };

    /// The channel must outlive it.
    Connection(SocketChannel &channel, const Ends &ends, const Limits &limits);
    ~Connection() override = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Waits for the head of the next request; false when none comes.
    bool awaitRequest();
    [[nodiscard]] const RequestFrame &frame() const { return m_frame; }
    [[nodiscard]] const std::string &peer() const { return m_peer; }
    /// Every byte of the request was read: what follows is another one.
    [[nodiscard]] bool isRead() const { return !m_frame.isChunked && m_bodyLeft == 0; }
    /// Answers a request whose frame is refused.
    void refuse();
    /// Says that no more answers come and lets the client read the last: closing on bytes that were
    /// not read would throw the answer away.
    void finish();

    [[nodiscard]] bool is_readable() const override;
#ifdef CPPHTTPLIB_VERSION_NUM // the library of Homebrew and vcpkg; Debian's is older
    [[nodiscard]] bool wait_readable() const override
    {
        return isReady(SocketChannel::Wait::Readable, m_limits.idleMs);
    }
    [[nodiscard]] bool wait_writable() const override
    {
        return isReady(SocketChannel::Wait::Writable, m_limits.idleMs);
    }
    /// Nothing here limits the time of a whole request.
    [[nodiscard]] time_t duration() const override
    {
        return 0;
    }
#else
    [[nodiscard]] bool is_writable() const override
    {
        return isReady(SocketChannel::Wait::Writable, m_limits.idleMs);
    }
#endif
    ssize_t read(char *to, std::size_t size) override;
    ssize_t write(const char *from, std::size_t size) override;
    using httplib::Stream::write;
    void get_remote_ip_and_port(std::string &ip, int &) const override
    {
        ip = m_peer;
    }
    // Nothing here asks for our own.
    void get_local_ip_and_port(std::string &, int &) const override {}
    [[nodiscard]] socket_t socket() const override
    {
        return m_channel.socket();
    }

private:
    [[nodiscard]] bool isReady(SocketChannel::Wait what, qint64 waitMs) const;
    [[nodiscard]] bool await(SocketChannel::Wait what, const QDeadlineTimer &deadline,
                             bool endsWhenDraining) const;
    /// Bytes that came along with the head first, then those on the socket.
    ssize_t receive(char *to, std::size_t size);
    ssize_t receiveUntil(char *to, std::size_t size, const QDeadlineTimer &deadline,
                         bool endsWhenDraining);

    SocketChannel &m_channel;
    Ends m_ends;
    Limits m_limits;
    Pace m_pace;
    std::string m_peer;
    RequestFrame m_frame;
    QByteArray m_head;
    qsizetype m_headAt = 0; ///< read so far
    QByteArray m_ahead;     ///< received and not read
    qint64 m_bodyLeft = 0;
};

} // namespace vams::server
