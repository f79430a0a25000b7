#include "tests/support/test_server.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace vams::test {

/// One connection; requests follow each other on it.
class TestSession : public QObject
{
public:
    TestSession(TestServer &server, QTcpSocket *socket, int number)
        : QObject(socket)
        , m_server(server)
        , m_socket(socket)
        , m_number(number)
    {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(m_socket, &QTcpSocket::disconnected, this, [this] {
            if (!m_cutByUs) {
                const std::lock_guard lock(m_server.m_mutex);
                ++m_server.m_closedByClient;
            }
            m_socket->deleteLater();
        });
    }

private:
    void read()
    {
        m_buffer += m_socket->readAll();
        while (!m_answering && (m_inBody ? takeBody() : takeHead()))
            ;
    }

    bool takeHead()
    {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QList<QByteArray> lines = m_buffer.left(end).split('\n');
        m_buffer.remove(0, end + 4);
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        m_request = {};
        m_request.method = first.value(0);
        m_request.target = first.value(1);
        m_request.connection = m_number;
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            m_request.headers.set(line.left(colon), line.mid(colon + 1).trimmed());
        }
        m_left = m_request.headers.value("Content-Length").toLongLong();
        m_inBody = true;
        return true;
    }

    bool takeBody()
    {
        const QByteArray part = m_buffer.left(m_left);
        m_buffer.remove(0, part.size());
        m_left -= part.size();
        m_request.bodySize += part.size();
        if (m_request.body.size() < 1024 * 1024)
            m_request.body += part;
        {
            const std::lock_guard lock(m_server.m_mutex);
            m_server.m_bytesReceived += part.size();
        }
        if (m_left > 0)
            return false;
        m_inBody = false;
        answer(m_server.answerTo(m_request));
        return true;
    }

    void answer(const ScriptedAnswer &answer)
    {
        m_answering = true;
        if (answer.hangs)
            return;
        if (answer.cutAfter == -2) {
            cut();
            return;
        }
        if (!answer.raw.isEmpty()) {
            m_socket->write(answer.raw);
            cut();
            return;
        }
        const qint64 length =
            answer.announcedLength >= 0 ? answer.announcedLength : answer.body.size();
        QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\n";
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
        for (const auto &[name, value] : answer.headers.all())
            head += name + ": " + value + "\r\n";
        m_socket->write(head + "\r\n");
        if (m_request.method == "HEAD")
            m_answering = false;
        else
            writeBody(answer);
    }

    void writeBody(const ScriptedAnswer &answer)
    {
        qint64 size = answer.body.size();
        if (answer.cutAfter >= 0)
            size = qMin(size, answer.cutAfter);
        if (answer.hangAfter >= 0)
            size = qMin(size, answer.hangAfter);
        if (answer.bytesPerMs > 0) {
            writeSlowly(answer.body.left(size), answer.bytesPerMs);
            return;
        }
        m_socket->write(answer.body.left(size));
        if (answer.cutAfter >= 0)
            cut();
        else if (answer.hangAfter < 0)
            m_answering = false;
    }

    void writeSlowly(const QByteArray &rest, qint64 bytesPerMs)
    {
        m_socket->write(rest.left(bytesPerMs));
        if (rest.size() <= bytesPerMs)
            m_answering = false;
        else
            QTimer::singleShot(1, this, [this, rest = rest.mid(bytesPerMs), bytesPerMs] {
                writeSlowly(rest, bytesPerMs);
            });
    }

    void cut()
    {
        m_cutByUs = true;
        m_socket->disconnectFromHost();
    }

    TestServer &m_server;
    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_buffer;
    ServedRequest m_request;
    qint64 m_left = 0;
    bool m_inBody = false;
    bool m_answering = false;
    bool m_cutByUs = false;
};

ScriptedAnswer jsonAnswer(const QByteArray &text, int status)
{
    return withHeader(bytesAnswer(text, status), "Content-Type", "application/json");
}

ScriptedAnswer bytesAnswer(const QByteArray &body, int status)
{
    ScriptedAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

ScriptedAnswer withHeader(ScriptedAnswer answer, const QByteArray &name, const QByteArray &value)
{
    answer.headers.set(name, value);
    return answer;
}

ScriptedAnswer hangingAnswer()
{
    ScriptedAnswer answer;
    answer.hangs = true;
    return answer;
}

ScriptedAnswer cutAnswer()
{
    ScriptedAnswer answer;
    answer.cutAfter = -2;
    return answer;
}

namespace {

QTcpServer *newServer(Encryption encryption)
{
    if (encryption == Encryption::None)
        return new QTcpServer;
    const QString folder = QStringLiteral(VAMS_SOURCE_DIR "/tests/data/tls/self_signed");
    QFile key(folder + QStringLiteral(".key"));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key for the test server");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setLocalCertificateChain(
        QSslCertificate::fromPath(folder + QStringLiteral(".pem")));
    auto *server = new QSslServer;
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

TestServer::TestServer(Encryption encryption)
    : m_encryption(encryption)
    , m_server(newServer(encryption))
{
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            new TestSession(*this, socket, ++m_connections);
    });
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

TestServer::~TestServer()
{
    m_thread.quit();
    m_thread.wait();
}

QString TestServer::url(const QString &path) const
{
    const QString scheme = QLatin1String(m_encryption == Encryption::None ? "http" : "https");
    return QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_port) + path;
}

void TestServer::next(ScriptedAnswer answer)
{
    const std::lock_guard lock(m_mutex);
    m_script.push_back(std::move(answer));
}

void TestServer::always(Handler handler)
{
    const std::lock_guard lock(m_mutex);
    m_handler = std::move(handler);
}

std::vector<ServedRequest> TestServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

int TestServer::requestCount() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_requests.size());
}

qint64 TestServer::bytesReceived() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytesReceived;
}

int TestServer::closedByClient() const
{
    const std::lock_guard lock(m_mutex);
    return m_closedByClient;
}

ScriptedAnswer TestServer::answerTo(const ServedRequest &request)
{
    const std::lock_guard lock(m_mutex);
    m_requests.push_back(request);
    if (!m_script.empty()) {
        ScriptedAnswer answer = std::move(m_script.front());
        m_script.pop_front();
        return answer;
    }
    return m_handler ? m_handler(request) : bytesAnswer("no answer is set", 404);
}

} // namespace vams::test
