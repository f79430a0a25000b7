#include "core/server/open_file_limit.h"
#include "tests/core/server/listener_fixture.h"
#include "tests/support/test_main.h"

#include <future>

namespace vams::test {

namespace {

constexpr int slowClients = 200;
constexpr int wantedConnections = 10000;
constexpr int filesBesides = 256; // of the library, the listener and the test itself

} // namespace

/// Clients that are slow, many, or at work when the listener ends.
class ManyClientsTest : public ListenerCase
{
    Q_OBJECT

private slots:
    void slowHeadIsGivenUp();
    void silentClientIsGivenUp();
    void tricklingBodyIsGivenUp();
    void slowClientsDoNotHoldUpOthers();
    void connectionsBeyondTheBoundAreTurnedAway();
    void oneAddressHasItsOwnBound();
    void tenThousandConnectionsAreSurvived();
    void graceLetsAnUploadEnd();
    void graceEndsWithABreakOff();
    void alteredObjectUrlsAreRefused_data();
    void alteredObjectUrlsAreRefused();

private:
    /// True as soon as a fresh connection is answered; others may have to be noticed as closed
    /// first.
    bool isAnsweredAgain();
};

bool ManyClientsTest::isAnsweredAgain()
{
    for (int attempt = 0; attempt < 10000; ++attempt) {
        RawClient client = newClient();
        client.request("GET", "/api/version");
        if (client.answer().status == 200)
            return true;
    }
    return false;
}

void ManyClientsTest::slowHeadIsGivenUp()
{
    server::ListenerOptions options;
    options.headMs = 50;
    listen(options);
    RawClient client = newClient();
    client.send("GET /api/version HTTP/1.1\r\nHost: x\r\n");
    QCOMPARE(client.restUntilClosed(), std::optional(QByteArray()));
}

void ManyClientsTest::silentClientIsGivenUp()
{
    server::ListenerOptions options;
    options.idleMs = 50;
    listen(options);
    RawClient client = newClient();
    QCOMPARE(client.restUntilClosed(), std::optional(QByteArray()));
    RawClient half = newClient();
    half.send("POST /database HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
    QVERIFY(half.answer().status != 200);
    QVERIFY(half.restUntilClosed().has_value());
}

void ManyClientsTest::tricklingBodyIsGivenUp()
{
    const QByteArray target = partTarget(startedUpload(mebibyte));
    server::ListenerOptions options;
    options.burst = 0;
    options.idleMs = 200;
    options.leastBytesPerSecond = 100000;
    listen(options);
    RawClient client = newClient();
    client.send("PUT " + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n");
    // A byte at a time, each long before the time-out of a silent client.
    while (client.socket().state() == QAbstractSocket::ConnectedState &&
           client.socket().bytesAvailable() == 0) {
        client.send("y");
        client.socket().waitForReadyRead(20);
    }
    QVERIFY(client.answer().status != 200);
    QCOMPARE(m_library->stagedFiles(), QStringList());
}

void ManyClientsTest::slowClientsDoNotHoldUpOthers()
{
    const QByteArray download = storedFile(QByteArray(4 * mebibyte, 'x'));
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < slowClients; ++i) {
        slow.push_back(std::make_unique<RawClient>(m_url));
        if (i % 3 == 0) {
            slow.back()->send("GET /database HTT");
        } else if (i % 3 == 1) {
            slow.back()->send("POST /database HTTP/1.1\r\nHost: x\r\n" + rawBearer +
                              "Content-Length: 100\r\n\r\n{");
        } else {
            slow.back()->stall();
            slow.back()->request("GET", download);
        }
    }
    RawClient fast = newClient();
    for (int i = 0; i < 50; ++i) {
        fast.request("GET", "/database", rawBearer);
        QCOMPARE(fast.answer().status, 200);
    }
    QVERIFY(newClient().socket().state() == QAbstractSocket::ConnectedState);
}

void ManyClientsTest::connectionsBeyondTheBoundAreTurnedAway()
{
    server::ListenerOptions options;
    options.burst = 0;
    options.mostConnections = 2;
    listen(options);
    RawClient first = newClient();
    first.request("GET", "/api/version");
    QCOMPARE(first.answer().status, 200);
    RawClient second = newClient();
    second.request("GET", "/api/version");
    QCOMPARE(second.answer().status, 200);
    RawClient third = newClient();
    const RawAnswer answer = third.answer();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.body, QByteArray("{\"message\":\"Service Unavailable\"}"));
    QCOMPARE(answer.headers.value("Connection"), QByteArray("close"));
    first.request("GET", "/api/version");
    QCOMPARE(first.answer().status, 200);
    second.close();
    QVERIFY(isAnsweredAgain());
}

void ManyClientsTest::oneAddressHasItsOwnBound()
{
    server::ListenerOptions options;
    options.mostOfOneAddress = 1;
    listen(options);
    RawClient first = newClient();
    first.request("GET", "/api/version");
    QCOMPARE(first.answer().status, 200);
    QCOMPARE(newClient().answer().status, 503);
    options.trustedProxies = server::AddressList::parse(QStringLiteral("127.0.0.1")).value();
    listen(options);
    RawClient proxy = newClient();
    RawClient sameProxy = newClient();
    proxy.request("GET", "/api/version");
    QCOMPARE(proxy.answer().status, 200);
    sameProxy.request("GET", "/api/version");
    QCOMPARE(sameProxy.answer().status, 200);
}

void ManyClientsTest::tenThousandConnectionsAreSurvived()
{
    // Both ends of each connection are in this process.
    const int files = server::raiseOpenFileLimit(2 * wantedConnections + filesBesides);
    const int count = std::min(wantedConnections, (files - filesBesides) / 2);
    QVERIFY(count > 100);
    server::ListenerOptions options;
    options.burst = 0;
    options.mostConnections = 64;
    listen(options);
    const QUrl url(m_url);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    int connected = 0;
    for (int i = 0; i < count; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(url.host(), static_cast<quint16>(url.port()));
        connected += sockets.back()->waitForConnected(60000) ? 1 : 0;
    }
    QVERIFY(connected > 64);
    // Those beyond the bound were told so or closed, not left waiting.
    QTcpSocket &last = *sockets.back();
    if (last.state() == QAbstractSocket::ConnectedState && last.bytesAvailable() == 0)
        last.waitForReadyRead(60000);
    const QByteArray told = last.readAll();
    QVERIFY(told.isEmpty() || told.startsWith("HTTP/1.1 503"));
    sockets.clear();
    QVERIFY(isAnsweredAgain());
}

void ManyClientsTest::graceLetsAnUploadEnd()
{
    const Json start = startedUpload(mebibyte);
    RawClient idle = newClient();
    idle.request("GET", "/api/version");
    QCOMPARE(idle.answer().status, 200);
    RawClient writer = newClient();
    writer.send("PUT " + partTarget(start) +
                " HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n" + QByteArray(1000, 'y'));
    // The part is being written once its file is there.
    QTRY_VERIFY(!m_library->stagedFiles().isEmpty());
    std::future<void> stopped =
        std::async(std::launch::async, [this] { m_listener->stop(600000); });
    QCOMPARE(idle.restUntilClosed(), std::optional(QByteArray())); // it has nothing to wait for
    writer.send(QByteArray(mebibyte - 1000, 'y'));
    const RawAnswer answer = writer.answer();
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.headers.value("ETag").isEmpty());
    stopped.wait();
    QCOMPARE(newClient().answer().status, 0);
}

void ManyClientsTest::graceEndsWithABreakOff()
{
    RawClient writer = newClient();
    writer.send("PUT " + partTarget(startedUpload(mebibyte)) +
                " HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n" + QByteArray(1000, 'y'));
    QTRY_VERIFY(!m_library->stagedFiles().isEmpty());
    std::future<void> stopped =
        std::async(std::launch::async, [this] { m_listener->stop(600000); });
    m_listener->breakOff();
    stopped.wait();
    QVERIFY(writer.answer().status != 200);
    QCOMPARE(m_library->stagedFiles(), QStringList());
}

void ManyClientsTest::alteredObjectUrlsAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("later expiry") << QByteArray("expires=1") << QByteArray("expires=2");
    QTest::newRow("earlier expiry") << QByteArray("expires=1") << QByteArray("expires=");
    QTest::newRow("no expiry") << QByteArray("expires=") << QByteArray("x=");
    QTest::newRow("no signature") << QByteArray("signature=") << QByteArray("x=");
    QTest::newRow("longer signature") << QByteArray("signature=") << QByteArray("signature=0");
    QTest::newRow("second signature")
        << QByteArray("signature=") << QByteArray("signature=x&signature=");
    QTest::newRow("verb of a part") << QByteArray("/_object/get/") << QByteArray("/_object/part/");
    QTest::newRow("unknown verb") << QByteArray("/_object/get/") << QByteArray("/_object/put/");
    QTest::newRow("other file") << QByteArray("file.bin") << QByteArray("file2.bin");
    QTest::newRow("way up") << QByteArray("file.bin") << QByteArray("..%2ffile.bin");
    QTest::newRow("way up and back") << QByteArray("thing/") << QByteArray("thing/../thing/");
    QTest::newRow("zero byte") << QByteArray("file.bin") << QByteArray("file.bin%00");
    QTest::newRow("backslash") << QByteArray("thing/") << QByteArray("thing%5c");
    QTest::newRow("two slashes") << QByteArray("thing/") << QByteArray("thing//");
    QTest::newRow("upper case") << QByteArray("file.bin") << QByteArray("FILE.BIN");
}

void ManyClientsTest::alteredObjectUrlsAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray good = storedFile("bytes of the file");
    RawClient client = newClient();
    client.request("GET", good);
    QCOMPARE(client.answer().body, QByteArray("bytes of the file"));
    QByteArray altered = good;
    altered.replace(from, to);
    QVERIFY2(altered != good, good.constData());
    client.request("GET", altered, rawBearer); // a token is no help
    const RawAnswer answer = client.answer();
    QVERIFY2(answer.status >= 400 && answer.status < 500, altered.constData());
    QVERIFY(!answer.body.contains("bytes of the file"));
}

VAMS_TEST(ManyClientsTest)

} // namespace vams::test

#include "many_clients_test.moc"
