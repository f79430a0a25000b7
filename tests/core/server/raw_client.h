#pragma once
// Speaks to a listener byte by byte, so that a test may say what no proper client would.

#include "core/api/message.h"

#include <QTcpSocket>

namespace vams::test {

struct RawAnswer
{
    int status = 0; ///< 0: there was none
    api::Headers headers;
    QByteArray body;
};

class RawClient
{
public:
    explicit RawClient(const QString &baseUrl);

    void send(const QByteArray &bytes);
    /// Says `method target` with these further header lines and this body.
    void request(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {},
                 const QByteArray &body = {});
    RawAnswer answer(const QByteArray &method = "GET");
    /// Whatever else comes until the listener closes; nothing when it does not close.
    std::optional<QByteArray> restUntilClosed();
    /// Takes no more bytes than these off the network.
    void stall() { m_socket.setReadBufferSize(1); }
    void close() { m_socket.abort(); }
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    bool waitForMore();

    QTcpSocket m_socket;
    QByteArray m_host;
    QByteArray m_received;
};

} // namespace vams::test
