#pragma once
// `vams serve` as a process of its own, for tests that kill it.

#include <QProcess>
#include <QString>

namespace vams::test {

class ServeProcess
{
public:
    ServeProcess(const QString &folder, const QString &tokenFile, const QString &admin)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(VAMS_BINARY_DIR "/bin/vams"),
                        {QStringLiteral("serve"), folder, QStringLiteral("--token-file"), tokenFile,
                         QStringLiteral("--admin"), admin, QStringLiteral("--rate-limit"),
                         QStringLiteral("off")});
        m_process.waitForStarted();
        while (m_url.isEmpty() && m_process.waitForReadyRead(30000))
            m_url = QString::fromUtf8(m_process.readLine()).trimmed();
    }
    ~ServeProcess()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.terminate();
            m_process.waitForFinished(30000);
        }
    }
    /// Empty when it did not start.
    [[nodiscard]] const QString &url() const { return m_url; }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QString m_url;
};

} // namespace vams::test
