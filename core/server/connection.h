#pragma once
// One connection of a client as the HTTP library reads and writes it: request by request, never
// past the end of one, and never waiting once the listener is to stop.

#include "core/base/job.h"
#include "core/server/request_frame.h"

#include <httplib.h>

#include <vector>

namespace vams::server {

class Connection final : public httplib::Stream
{
public:
    struct Limits
    {
        int idleMs = 30000;
        qint64 largestBody = 0;
    };

    /// Takes the socket over and closes it.
    Connection(socket_t socket, CancelToken stopping, const Limits &limits);
    ~Connection() override;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Waits for the head of the next request; false when none comes.
    bool awaitRequest();
    [[nodiscard]] const RequestFrame &frame() const { return m_frame; }
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
        return isReady(In, m_limits.idleMs);
    }
    [[nodiscard]] bool wait_writable() const override
    {
        return isReady(Out, m_limits.idleMs);
    }
    /// Nothing here limits the time of a whole request.
    [[nodiscard]] time_t duration() const override
    {
        return 0;
    }
#else
    [[nodiscard]] bool is_writable() const override
    {
        return isReady(Out, m_limits.idleMs);
    }
#endif
    ssize_t read(char *to, std::size_t size) override;
    ssize_t write(const char *from, std::size_t size) override;
    using httplib::Stream::write;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    // Nothing here asks for it.
    void get_local_ip_and_port(std::string &, int &) const override {}
    [[nodiscard]] socket_t socket() const override
    {
        return m_socket;
    }

private:
    enum Direction
    {
        In,
        Out
    };
    [[nodiscard]] bool isReady(Direction direction, qint64 waitMs) const;
    /// Bytes that came along with the head first, then those on the socket.
    ssize_t receive(char *to, std::size_t size);

    socket_t m_socket;
    CancelToken m_stopping;
    Limits m_limits;
    RequestFrame m_frame;
    QByteArray m_head;
    qsizetype m_headAt = 0; ///< read so far
    QByteArray m_ahead;     ///< received and not read
    qint64 m_bodyLeft = 0;
};

} // namespace vams::server
