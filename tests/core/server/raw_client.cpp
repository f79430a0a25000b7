#include "tests/core/server/raw_client.h"

#include <QUrl>

namespace vams::test {

namespace {

constexpr int patienceMs = 60000;

} // namespace

RawClient::RawClient(const QString &baseUrl)
{
    const QUrl url(baseUrl);
    m_host = url.authority().toLatin1();
    m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    m_socket.waitForConnected(patienceMs);
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patienceMs))
        ;
}

void RawClient::request(const QByteArray &method, const QByteArray &target,
                        const QByteArray &headers, const QByteArray &body)
{
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: " + m_host + "\r\n" + headers;
    if (!body.isEmpty())
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    send(head + "\r\n" + body);
}

RawAnswer RawClient::answer(const QByteArray &method)
{
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!waitForMore())
            return {};
    }
    RawAnswer answer;
    QList<QByteArray> lines = m_received.left(end).split('\n');
    m_received.remove(0, end + 4);
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.set(line.left(colon), line.mid(colon + 1).trimmed());
    }
    const qint64 size = method == "HEAD" ? 0 : answer.headers.value("Content-Length").toLongLong();
    while (m_received.size() < size && waitForMore())
        ;
    answer.body = m_received.left(size);
    m_received.remove(0, size);
    return answer;
}

std::optional<QByteArray> RawClient::restUntilClosed()
{
    while (waitForMore())
        ;
    if (m_socket.state() != QAbstractSocket::UnconnectedState)
        return std::nullopt;
    return std::exchange(m_received, {});
}

bool RawClient::waitForMore()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMs) &&
        m_socket.bytesAvailable() == 0)
        return false;
    m_received += m_socket.readAll();
    return true;
}

} // namespace vams::test
