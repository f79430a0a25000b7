#pragma once
// A loopback mail server that takes everything, or refuses on command. Runs on a thread of its own.

#include <QByteArray>
#include <QStringList>
#include <QThread>

#include <mutex>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace vams::test {

struct SunkMail
{
    QByteArray from; ///< of the envelope
    QByteArray to;   ///< of the envelope
    QByteArray data; ///< as it was sent, without the last dot
};

class SmtpSink
{
public:
    SmtpSink();
    ~SmtpSink();

    [[nodiscard]] QString url() const;
    /// Answers to the next recipients instead of "250"; "" hangs.
    void refuseNext(const QByteArray &answer);
    [[nodiscard]] std::vector<SunkMail> mails() const;
    /// Every line of commands, in any connection.
    [[nodiscard]] QStringList commands() const;

private:
    void serve(QTcpSocket *socket);
    QByteArray answerTo(const QByteArray &line, SunkMail &mail);

    QThread m_thread;
    QTcpServer *m_server; ///< lives on the thread
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    std::vector<QByteArray> m_refusals;
    std::vector<SunkMail> m_mails;
    QStringList m_commands;
};

} // namespace vams::test
