#include "tests/core/server/listener_fixture.h"
#include "tests/support/test_main.h"

#include <future>

namespace vams::test {

class ListenerTest : public ListenerCase
{
    Q_OBJECT

private slots:
    void bodyOfRefusedRequestIsNoRequest_data();
    void bodyOfRefusedRequestIsNoRequest();
    void unclearLengthIsRefusedAndClosed_data();
    void unclearLengthIsRefusedAndClosed();
    void requestsFollowEachOtherOnOneConnection();
    void requestsSentAtOnceAreAnsweredInOrder();
    void requestInPiecesIsUnderstood();
    void chunkedBodyIsRead();
    void stopDoesNotWaitForClients();
};

void ListenerTest::bodyOfRefusedRequestIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qsizetype>("before"); // bytes of the body before the hidden request
    QTest::addColumn<int>("status");
    QTest::newRow("part without a signature")
        << QByteArray("PUT /_object/put/bucket/key?expires=1&signature=x") << qsizetype(0) << 403;
    QTest::newRow("unknown object") << QByteArray("PUT /_object/nothing") << qsizetype(0) << 403;
    QTest::newRow("JSON over 10 MB")
        << QByteArray("POST /assets") << 10 * mebibyte + 64 * 1024 << 413;
    QTest::newRow("GET with a body") << QByteArray("GET /database") << qsizetype(0) << 200;
    QTest::newRow("OPTIONS with a body") << QByteArray("OPTIONS /database") << qsizetype(0) << 200;
    QTest::newRow("unknown method") << QByteArray("BREW /database") << qsizetype(0) << 400;
}

void ListenerTest::bodyOfRefusedRequestIsNoRequest()
{
    QFETCH(QByteArray, line);
    QFETCH(qsizetype, before);
    QFETCH(int, status);
    const QByteArray body = QByteArray(before, ' ') + hiddenRequest();
    RawClient client = newClient();
    client.send(line + " HTTP/1.1\r\nHost: x\r\n" + rawBearer +
                "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.status, status);
    QCOMPARE(client.restUntilClosed(), std::optional(QByteArray()));
    if (status != 400)
        QCOMPARE(answer.headers.value("Connection"), QByteArray("close"));
    QVERIFY(!hasDatabase(QStringLiteral("smuggled")));
}

void ListenerTest::unclearLengthIsRefusedAndClosed_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("negative") << QByteArray("Content-Length: -1\r\n") << 400;
    QTest::newRow("signed") << QByteArray("Content-Length: +5\r\n") << 400;
    QTest::newRow("empty") << QByteArray("Content-Length:\r\n") << 400;
    QTest::newRow("hexadecimal") << QByteArray("Content-Length: 0x5\r\n") << 400;
    QTest::newRow("beyond 64 bits")
        << QByteArray("Content-Length: 99999999999999999999\r\n") << 400;
    QTest::newRow("a list") << QByteArray("Content-Length: 5, 5\r\n") << 400;
    QTest::newRow("twice") << QByteArray("Content-Length: 5\r\nContent-Length: 5\r\n") << 400;
    QTest::newRow("contradictory")
        << QByteArray("Content-Length: 0\r\ncontent-length: 50\r\n") << 400;
    QTest::newRow("length and chunked")
        << QByteArray("Content-Length: 0\r\nTransfer-Encoding: chunked\r\n") << 400;
    QTest::newRow("chunked twice")
        << QByteArray("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n") << 400;
    QTest::newRow("other encoding") << QByteArray("Transfer-Encoding: xchunked\r\n") << 501;
    QTest::newRow("space before the colon") << QByteArray("Content-Length : 0\r\n") << 400;
    QTest::newRow("continued line") << QByteArray("X-A: 1\r\n Content-Length: 9\r\n") << 400;
    QTest::newRow("line feed alone") << QByteArray("X-A: 1\nContent-Length: 9\r\n") << 400;
    QTest::newRow("carriage return alone") << QByteArray("X-A: 1\rContent-Length: 9\r\n") << 400;
    QTest::newRow("zero byte") << QByteArray("X-A: 1\0Content-Length: 9\r\n", 26) << 400;
    QTest::newRow("no header") << QByteArray("Content-Length\r\n") << 400;
    QTest::newRow("too large") << QByteArray("Content-Length: 999999999999999\r\n") << 413;
    QTest::newRow("long header") << "X-A: " + QByteArray(20000, 'a') + "\r\n" << 431;
    QTest::newRow("many headers")
        << QByteArray("X-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n").repeated(3000) << 431;
}

void ListenerTest::unclearLengthIsRefusedAndClosed()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    RawClient client = newClient();
    client.send("POST /database HTTP/1.1\r\nHost: x\r\n" + rawBearer + headers + "\r\n" +
                hiddenRequest());
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("Connection"), QByteArray("close"));
    QVERIFY(parseJson(answer.body).has_value());
    QCOMPARE(client.restUntilClosed(), std::optional(QByteArray()));
    QVERIFY(!hasDatabase(QStringLiteral("smuggled")));
}

void ListenerTest::requestsFollowEachOtherOnOneConnection()
{
    RawClient client = newClient();
    for (int i = 0; i < 50; ++i) {
        const QByteArray id = "db-" + QByteArray::number(i);
        client.request("POST", "/database", rawBearer, databaseBody(id));
        QCOMPARE(client.answer().status, 200);
        client.request("DELETE", "/database/" + id, rawBearer); // without a length: no body
        QCOMPARE(client.answer().status, 200);
    }
}

void ListenerTest::requestsSentAtOnceAreAnsweredInOrder()
{
    RawClient client = newClient();
    client.send("GET /database/none HTTP/1.1\r\nHost: x\r\n" + rawBearer + "\r\n" +
                hiddenRequest() + "\r\nOPTIONS /database HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(client.answer().status, 404);
    QCOMPARE(client.answer().status, 200);
    QVERIFY(client.answer().headers.contains("Access-Control-Max-Age"));
    QVERIFY(hasDatabase(QStringLiteral("smuggled"))); // a request of its own here
}

void ListenerTest::requestInPiecesIsUnderstood()
{
    RawClient client = newClient();
    const QByteArray whole = hiddenRequest();
    for (const char byte : whole)
        client.send(QByteArray(1, byte));
    QCOMPARE(client.answer().status, 200);
}

void ListenerTest::chunkedBodyIsRead()
{
    const QByteArray body = databaseBody("in-pieces");
    RawClient client = newClient();
    client.send("POST /database HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n" + rawBearer +
                "\r\n" + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n" +
                hiddenRequest());
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("Connection"), QByteArray("close"));
    QCOMPARE(client.restUntilClosed(), std::optional(QByteArray()));
    QVERIFY(hasDatabase(QStringLiteral("in-pieces")));
    QVERIFY(!hasDatabase(QStringLiteral("smuggled")));
}

void ListenerTest::stopDoesNotWaitForClients()
{
    const QByteArray bytes(32 * mebibyte, 'x');
    const QByteArray download = storedFile(bytes);
    const QByteArray upload = partTarget(startedUpload(mebibyte));
    RawClient idle = newClient();
    idle.request("GET", "/database", rawBearer);
    QCOMPARE(idle.answer().status, 200);
    RawClient half = newClient();
    half.send("GET /database HTT");
    RawClient reader = newClient();
    reader.stall();
    reader.request("GET", download);
    QVERIFY(reader.socket().waitForReadyRead());
    RawClient writer = newClient();
    writer.send("PUT " + upload + " HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n" +
                QByteArray(1000, 'y'));
    std::future<void> stopped = std::async(std::launch::async, [this] { m_listener->stop(); });
    // Far above what it takes, far below the 30 s that a silent client is waited for.
    const bool isPrompt = stopped.wait_for(std::chrono::seconds(12)) == std::future_status::ready;
    stopped.wait();
    QVERIFY(isPrompt);
    QCOMPARE(idle.restUntilClosed(), std::optional(QByteArray()));
    QCOMPARE(writer.answer().status == 200, false);
    QCOMPARE(m_library->stagedFiles(), QStringList());
    QCOMPARE(m_side->bytesOf(refOf("data", "thing"), QStringLiteral("/file.bin")),
             std::optional(bytes));
}

VAMS_TEST(ListenerTest)

} // namespace vams::test

#include "listener_test.moc"
