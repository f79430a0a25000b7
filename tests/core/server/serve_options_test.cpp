#include "tests/core/server/certificate.h"
#include "tests/core/server/raw_client.h"
#include "tests/support/run_vams.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

namespace vams::test {

namespace {

constexpr int processPatienceMs = 60000;
const QByteArray serveBearer = "Authorization: Bearer token-of-the-admin\r\n";

} // namespace

/// `vams serve` as people start it.
class ServeOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();
    void packagedFilesNameKnownOptions();
    void featuresAreKeptAndTold();
    void rateIsWhatWasAskedFor();
    void secondSignalBreaksOff();

private:
    /// The base URL; empty when it did not start.
    QString start(QProcess &process, const QStringList &options);
    static int end(QProcess &process);

    QTemporaryDir m_folder;
    QString m_tokens;
};

void ServeOptionsTest::initTestCase()
{
    QVERIFY(QFile::exists(QStringLiteral(VAMS_BINARY_DIR "/bin/vams")));
    m_tokens = m_folder.filePath(QStringLiteral("tokens"));
    writeOwnFile(m_tokens, "token-of-the-admin,admin\n");
}

QString ServeOptionsTest::start(QProcess &process, const QStringList &options)
{
    process.start(QStringLiteral(VAMS_BINARY_DIR "/bin/vams"),
                  QStringList{QStringLiteral("serve"), m_folder.filePath(QStringLiteral("library")),
                              QStringLiteral("--token-file"), m_tokens, QStringLiteral("--admin"),
                              QStringLiteral("admin")} +
                      options);
    while (!process.canReadLine() && process.waitForReadyRead(processPatienceMs))
        ;
    return QString::fromUtf8(process.readLine()).trimmed();
}

int ServeOptionsTest::end(QProcess &process)
{
    process.terminate();
    process.waitForFinished(processPatienceMs);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void ServeOptionsTest::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *option, const char *value) {
        QTest::addRow("%s %s", option, value)
            << QStringList{QString::fromLatin1(option), QString::fromLatin1(value)};
    };
    row("--listen", "8080");
    row("--listen", "127.0.0.1:99999");
    row("--rate-limit", "0");
    row("--rate-limit", "-5");
    row("--rate-limit", "nan");
    row("--rate-limit", "50,0");
    row("--rate-limit", "50,100,2");
    row("--upload-rate", "-1");
    row("--upload-rate", "many");
    row("--max-connections", "0");
    row("--max-connections", "off");
    row("--idle-timeout", "0");
    row("--stop-grace", "1h");
    row("--allow-ip", "10.0.0.0/40");
    row("--trusted-proxy", "localhost");
    row("--public-url", "vams.example");
    row("--public-url", "ftp://vams.example");
    row("--public-url", "https://user:x@vams.example");
    row("--public-url", "https://vams.example/?a=b");
    row("--cors-origin", "https://vams.example/page");
    row("--cors-origin", "vams.example");
    row("--tls-cert", "/nowhere/cert.pem");
    row("--tls-key", "/nowhere/key.pem");
    row("--web", "/nowhere");
    row("--feature", "NOPE=on");
    row("--feature", "NOOPENSEARCH");
    row("--feature", "NOOPENSEARCH=yes");
    row("--search", "yes");
    row("--nonsense", "1");
}

void ServeOptionsTest::wrongOptionsAreRefused()
{
    QFETCH(QStringList, options);
    QProcess process;
    QCOMPARE(start(process, options), QString());
    process.waitForFinished(processPatienceMs);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY(process.exitCode() != 0);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void ServeOptionsTest::packagedFilesNameKnownOptions()
{
    QString help;
    for (const char *command : {"serve", "audit", "user", "access"}) {
        const Outcome told = runVams({QLatin1String(command), QStringLiteral("--help")});
        QCOMPARE(told.code, 0);
        help += QString::fromUtf8(told.out);
    }
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--[a-z][a-z-]+"));
    const auto optionsOf = [](const QString &text) {
        QSet<QString> names;
        for (const QRegularExpressionMatch &match : option.globalMatch(text))
            names.insert(match.captured());
        return names;
    };
    const QSet<QString> known = optionsOf(help);
    QVERIFY(known.contains(QStringLiteral("--tls-cert")));
    for (const char *name :
         {"linux/vams.service", "common/SERVER.md", "common/reverse-proxy/nginx.conf",
          "common/reverse-proxy/Caddyfile", "common/reverse-proxy/apache.conf"}) {
        QFile file(QStringLiteral(VAMS_SOURCE_DIR "/packaging/") + QString::fromLatin1(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.contains("systemctl") || line.contains("vamscli"))
                continue; // their options are their own
            const QSet<QString> unknown = optionsOf(QString::fromUtf8(line)) - known;
            QVERIFY2(unknown.isEmpty(), line.constData());
        }
    }
}

void ServeOptionsTest::featuresAreKeptAndTold()
{
    const auto features = [this](const QStringList &options) {
        QProcess process;
        RawClient client(start(process, options));
        client.request("GET", "/secure-config", serveBearer);
        const QByteArray body = client.answer().body;
        end(process);
        return body;
    };
    const QString place = QStringLiteral("LOCATIONSERVICES");
    const QByteArray both = features({QStringLiteral("--feature"), place + QStringLiteral("=on"),
                                      QStringLiteral("--search"), QStringLiteral("off")});
    QVERIFY2(both.contains("LOCATIONSERVICES") && both.contains("NOOPENSEARCH"), both.constData());
    const QByteArray one =
        features({QStringLiteral("--feature"), QStringLiteral("NOOPENSEARCH=off")});
    QVERIFY2(one.contains("LOCATIONSERVICES") && !one.contains("NOOPENSEARCH"), one.constData());
    const QByteArray none = features({QStringLiteral("--feature"), place + QStringLiteral("=off")});
    QVERIFY2(none.contains("featuresEnabled") && !none.contains(place.toLatin1()),
             none.constData());
}

void ServeOptionsTest::rateIsWhatWasAskedFor()
{
    QProcess process;
    RawClient client(start(process, {QStringLiteral("--rate-limit"), QStringLiteral("0.0001,2")}));
    for (const int status : {200, 200, 429}) {
        client.request("GET", "/api/version");
        QCOMPARE(client.answer().status, status);
    }
    QCOMPARE(end(process), 0);
}

void ServeOptionsTest::secondSignalBreaksOff()
{
#ifdef Q_OS_WIN
    QSKIP("there are no such signals");
#else
    QProcess process;
    const QString url = start(process, {QStringLiteral("--stop-grace"), QStringLiteral("3600")});
    RawClient stalled(url);
    stalled.send("POST /database HTTP/1.1\r\nHost: x\r\n" + serveBearer +
                 "Content-Length: 100\r\n\r\n{");
    RawClient other(url);
    other.request("GET", "/api/version"); // the stalled one was accepted before
    QCOMPARE(other.answer().status, 200);
    process.terminate();
    // The listener has let the idle one go, so it stops.
    QCOMPARE(other.restUntilClosed(), std::optional(QByteArray()));
    QCOMPARE(process.state(), QProcess::Running);
    QCOMPARE(end(process), 0);
#endif
}

VAMS_TEST(ServeOptionsTest)

} // namespace vams::test

#include "serve_options_test.moc"
