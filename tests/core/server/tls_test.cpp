#include "tests/core/server/certificate.h"
#include "tests/core/server/listener_fixture.h"
#include "tests/support/test_main.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace vams::test {

namespace {

constexpr int tlsPatienceMs = 60000;

/// The whole answer of one request over TLS; empty without one.
QByteArray askOverTls(const QString &url, const QByteArray &request,
                      QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
{
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(protocol);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(configuration);
    const QUrl address(url);
    socket.connectToHostEncrypted(address.host(), static_cast<quint16>(address.port()));
    if (!socket.waitForEncrypted(tlsPatienceMs))
        return {};
    socket.write(request);
    QByteArray all;
    while (socket.waitForReadyRead(tlsPatienceMs))
        all += socket.readAll();
    return all + socket.readAll();
}

QByteArray lastRequest(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n" + headers +
           "\r\n";
}

} // namespace

class TlsTest : public ListenerCase
{
    Q_OBJECT

private slots:
    void answersOverTlsAndSaysSo();
    void plainBytesAreNoHandshake();
    void largeBodiesPass();
    void oldProtocolsAreRefused();
    void filesAreChecked_data();
    void filesAreChecked();
    void reloadTakesTheNewCertificateOrKeepsTheOld();

private:
    server::TlsFiles files(const QByteArray &certificate, const QByteArray &key);
    void listenWithTls();

    QTemporaryDir m_folder;
    std::shared_ptr<server::TlsIdentity> m_identity;
};

server::TlsFiles TlsTest::files(const QByteArray &certificate, const QByteArray &key)
{
    server::TlsFiles names{m_folder.filePath(QStringLiteral("cert.pem")),
                           m_folder.filePath(QStringLiteral("key.pem"))};
    writeOwnFile(names.certificate, certificate);
    writeOwnFile(names.key, key);
    return names;
}

void TlsTest::listenWithTls()
{
    const TestCertificate made = makeCertificate();
    auto identity = server::TlsIdentity::load(files(made.certificate, made.key));
    QVERIFY2(identity, identity ? "" : qPrintable(describe(identity.error())));
    m_identity = *identity;
    server::ListenerOptions options;
    options.burst = 0;
    options.tls = m_identity;
    listen(options);
}

void TlsTest::answersOverTlsAndSaysSo()
{
    listenWithTls();
    QVERIFY(m_url.startsWith(QLatin1String("https://")));
    const QByteArray config = askOverTls(m_url, lastRequest("/api/amplify-config"));
    QVERIFY2(config.startsWith("HTTP/1.1 200"), config.constData());
    QVERIFY(config.contains("\"api\":\"https://localhost:1\""));
    QVERIFY(askOverTls(m_url, lastRequest("/database", rawBearer)).startsWith("HTTP/1.1 200"));
    QVERIFY(askOverTls(m_url, lastRequest("/database")).startsWith("HTTP/1.1 401"));
}

void TlsTest::plainBytesAreNoHandshake()
{
    listenWithTls();
    RawClient client(m_url);
    client.request("GET", "/api/version");
    QCOMPARE(client.answer().status, 0);
    QVERIFY(askOverTls(m_url, lastRequest("/api/version")).startsWith("HTTP/1.1 200"));
}

void TlsTest::largeBodiesPass()
{
    const QByteArray bytes = QByteArray("0123456789abcde\n").repeated(512 * 1024);
    const QByteArray target = storedFile(bytes);
    listenWithTls();
    const QByteArray answer = askOverTls(m_url, lastRequest(target));
    QVERIFY(answer.mid(answer.indexOf("\r\n\r\n") + 4) == bytes);
}

void TlsTest::oldProtocolsAreRefused()
{
    listenWithTls();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QCOMPARE(askOverTls(m_url, lastRequest("/api/version"), QSsl::TlsV1_1), QByteArray());
    QT_WARNING_POP
    QVERIFY(!askOverTls(m_url, lastRequest("/api/version"), QSsl::TlsV1_2).isEmpty());
    QVERIFY(!askOverTls(m_url, lastRequest("/api/version"), QSsl::TlsV1_3).isEmpty());
}

void TlsTest::filesAreChecked_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isShared");
    QTest::addColumn<QString>("says");
    const TestCertificate one = makeCertificate();
    const TestCertificate other = makeCertificate();
    QTest::newRow("key of another") << one.certificate << other.key << false << "not that of";
    QTest::newRow("locked key") << one.certificate << one.lockedKey << false << "password";
    QTest::newRow("no certificate") << QByteArray("x") << one.key << false << "no certificate";
    QTest::newRow("no key") << one.certificate << QByteArray("x") << false << "no private key";
    QTest::newRow("a certificate as the key")
        << one.certificate << one.certificate << false << "no private key";
    QTest::newRow("empty") << QByteArray() << QByteArray() << false << "no certificate";
#ifndef Q_OS_WIN
    QTest::newRow("key that others may read") << one.certificate << one.key << true << "Others";
#endif
}

void TlsTest::filesAreChecked()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(bool, isShared);
    QFETCH(QString, says);
    const server::TlsFiles names = files(certificate, key);
    if (isShared)
        QFile::setPermissions(names.key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const auto identity = server::TlsIdentity::load(names);
    QVERIFY(!identity);
    QVERIFY2(identity.error().message.contains(says), qPrintable(identity.error().message));
    QVERIFY(!server::TlsIdentity::load({names.certificate, QStringLiteral("/nowhere/key")}));
    QVERIFY(!server::TlsIdentity::load({QStringLiteral("/nowhere/cert"), names.key}));
}

void TlsTest::reloadTakesTheNewCertificateOrKeepsTheOld()
{
    listenWithTls();
    const TestCertificate other = makeCertificate();
    const TestCertificate third = makeCertificate();
    files(other.certificate, third.key);
    QVERIFY(!m_identity->reload());
    QVERIFY(askOverTls(m_url, lastRequest("/api/version")).startsWith("HTTP/1.1 200"));
    files(other.certificate, other.key);
    QVERIFY(m_identity->reload());
    QVERIFY(askOverTls(m_url, lastRequest("/api/version")).startsWith("HTTP/1.1 200"));
}

VAMS_TEST(TlsTest)

} // namespace vams::test

#include "tls_test.moc"
