#include "tests/support/smtp_sink.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace vams::test {

SmtpSink::SmtpSink()
    : m_server(new QTcpServer)
{
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
    m_server->moveToThread(&m_thread);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

SmtpSink::~SmtpSink()
{
    m_thread.quit();
    m_thread.wait();
}

QString SmtpSink::url() const
{
    return QStringLiteral("smtp://127.0.0.1:%1").arg(m_port);
}

void SmtpSink::refuseNext(const QByteArray &answer)
{
    const std::lock_guard lock(m_mutex);
    m_refusals.push_back(answer);
}

std::vector<SunkMail> SmtpSink::mails() const
{
    const std::lock_guard lock(m_mutex);
    return m_mails;
}

QStringList SmtpSink::commands() const
{
    const std::lock_guard lock(m_mutex);
    return m_commands;
}

void SmtpSink::serve(QTcpSocket *socket)
{
    struct Session
    {
        SunkMail mail;
        bool isInData = false;
    };
    auto session = std::make_shared<Session>();
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, session] {
        while (socket->canReadLine()) {
            const QByteArray line = socket->readLine();
            if (!session->isInData) {
                session->isInData = line.startsWith("DATA");
                socket->write(answerTo(line, session->mail));
            } else if (line == ".\r\n") {
                session->isInData = false;
                const std::lock_guard lock(m_mutex);
                m_mails.push_back(session->mail);
                socket->write("250 taken\r\n");
            } else {
                session->mail.data += line;
            }
        }
    });
    socket->write("220 sink ESMTP\r\n");
}

QByteArray SmtpSink::answerTo(const QByteArray &line, SunkMail &mail)
{
    const std::lock_guard lock(m_mutex);
    m_commands << QString::fromLatin1(line.trimmed());
    if (line.startsWith("EHLO"))
        return "250-sink\r\n250-AUTH PLAIN LOGIN\r\n250 SIZE 1000000\r\n";
    if (line.startsWith("MAIL FROM:"))
        mail = {line.mid(10).trimmed(), {}, {}};
    if (line.startsWith("RCPT TO:")) {
        mail.to = line.mid(8).trimmed();
        if (!m_refusals.empty()) {
            const QByteArray answer = m_refusals.front();
            m_refusals.erase(m_refusals.begin());
            return answer.isEmpty() ? answer : answer + "\r\n";
        }
    }
    if (line.startsWith("DATA"))
        return "354 go on\r\n";
    return line.startsWith("QUIT") ? "221 bye\r\n" : "250 fine\r\n";
}

} // namespace vams::test
