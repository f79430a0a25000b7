#include "tests/core/server/listener_fixture.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Bodies: which are read at all, and how much of them there may be at once.
class ListenerBodyTest : public ListenerCase
{
    Q_OBJECT

private slots:
    void refusedRequestIsAnsweredBeforeItsBody_data();
    void refusedRequestIsAnsweredBeforeItsBody();
    void smallBodyOfARefusedRequestEndsNoConnection();
    void openRoutesTakeSmallBodiesOnly();
    void tooManyValuesAreRefused();
    void bodiesTogetherHaveABound();
    void whatValuesBecomeCountsAsWell();
};

void ListenerBodyTest::refusedRequestIsAnsweredBeforeItsBody_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    const QByteArray wrong = "Authorization: Bearer wrong\r\n";
    QTest::newRow("no token") << QByteArray("POST /database") << QByteArray() << 401;
    QTest::newRow("wrong token") << QByteArray("POST /database") << wrong << 403;
    QTest::newRow("no right") << QByteArray("POST /database") << rawStranger << 403;
    QTest::newRow("unknown route") << QByteArray("POST /nowhere") << rawBearer << 404;
    QTest::newRow("open route") << QByteArray("POST /auth/sign-in") << QByteArray() << 413;
    QTest::newRow("unsigned object") << QByteArray("PUT /_object/part/b/k") << QByteArray() << 403;
}

void ListenerBodyTest::refusedRequestIsAnsweredBeforeItsBody()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    RawClient client = newClient();
    client.send(line + " HTTP/1.1\r\nHost: x\r\n" + authorization +
                "Content-Length: 9000000\r\n\r\n{\"a\":"); // the rest never comes
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("Connection"), QByteArray("close"));
    client.send(hiddenRequest());
    QCOMPARE(client.restUntilClosed(), std::optional(QByteArray()));
    QVERIFY(!hasDatabase(QStringLiteral("smuggled")));
}

void ListenerBodyTest::smallBodyOfARefusedRequestEndsNoConnection()
{
    RawClient client = newClient();
    for (const QByteArray &authorization : {QByteArray(), rawStranger}) {
        client.request("POST", "/database", authorization, hiddenRequest());
        QCOMPARE(client.answer().status, authorization.isEmpty() ? 401 : 403);
    }
    client.request("GET", "/database", rawBearer);
    QCOMPARE(client.answer().status, 200);
    QVERIFY(!hasDatabase(QStringLiteral("smuggled")));
}

void ListenerBodyTest::openRoutesTakeSmallBodiesOnly()
{
    const auto statusOf = [this](qsizetype padding) {
        RawClient client = newClient();
        client.request("POST", "/auth/sign-in", {},
                       R"({"userId":"nobody","password":"wrong"})" + QByteArray(padding, ' '));
        return client.answer().status;
    };
    QCOMPARE(statusOf(10'000), 401);
    QCOMPARE(statusOf(20'000), 413);
    RawClient chunked = newClient();
    const QByteArray body(20'000, ' ');
    chunked.send("POST /auth/sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" +
                 QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n");
    QCOMPARE(chunked.answer().status, 413);
}

void ListenerBodyTest::tooManyValuesAreRefused()
{
    RawClient client = newClient();
    client.request("POST", "/database", rawBearer,
                   "{\"a\":[" + QByteArray("\"\",").repeated(2'000'000) + "0]}");
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.body, QByteArray("{\"message\":\"Invalid JSON in request body\"}"));
}

void ListenerBodyTest::bodiesTogetherHaveABound()
{
    server::ListenerOptions options;
    options.burst = 0;
    options.mostBodyMemory = 300'000;
    listen(options);
    const QByteArray body = databaseBody("late");
    const QByteArray padding(200'000, ' ');
    RawClient slow = newClient();
    slow.send("POST /database HTTP/1.1\r\nHost: x\r\n" + rawBearer + "Content-Length: " +
              QByteArray::number(body.size() + padding.size()) + "\r\n\r\n" + padding);
    RawAnswer refused;
    while (refused.status != 503) { // until the listener has read what the slow one sent
        RawClient other = newClient();
        other.request("POST", "/database", rawBearer, padding + "{}");
        refused = other.answer();
        QVERIFY(refused.status == 503 || refused.status == 400);
    }
    QCOMPARE(refused.headers.value("Retry-After"), QByteArray("1"));
    slow.send(body);
    QCOMPARE(slow.answer().status, 200);
    RawClient next = newClient();
    next.request("POST", "/database", rawBearer, padding + databaseBody("next"));
    QCOMPARE(next.answer().status, 200);
}

void ListenerBodyTest::whatValuesBecomeCountsAsWell()
{
    server::ListenerOptions options;
    options.burst = 0;
    options.mostBodyMemory = 1'000'000;
    listen(options);
    RawClient client = newClient();
    client.request("POST", "/database", rawBearer,
                   "{\"a\":[" + QByteArray("0,").repeated(1000) + "0]}");
    QCOMPARE(client.answer().status, 400);
    client.request("POST", "/database", rawBearer,
                   "{\"a\":[" + QByteArray("0,").repeated(10'000) + "0]}");
    QCOMPARE(client.answer().status, 503);
}

VAMS_TEST(ListenerBodyTest)

} // namespace vams::test

#include "listener_body_test.moc"
