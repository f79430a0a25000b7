#include "tests/core/server/listener_fixture.h"
#include "tests/support/test_main.h"

namespace vams::test {

class ListenerAnswersTest : public ListenerCase
{
    Q_OBJECT

private slots:
    void status_data();
    void status();
    void namesCannotLeaveTheLibrary_data();
    void namesCannotLeaveTheLibrary();
    void deepJsonIsRefused();
    void longestAddressIsUnderstood();
    void optionsNeedNoToken();
    void tooManyRequestsAreRefused();
    void unsignedObjectUrlsAreCounted();
    void floodWithoutATokenShutsOutNobody();
    void formsAreRefused();
    void largeAnswersAreZipped_data();
    void largeAnswersAreZipped();

private:
    RawClient clientOfTwo(QByteArray &download);
};

void ListenerAnswersTest::status_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    const QByteArray wrong = "Authorization: Bearer wrong\r\n";
    const QByteArray basic = "Authorization: Basic bG9jYWw6\r\n";
    QTest::newRow("no token") << QByteArray("GET /database") << QByteArray() << 401;
    QTest::newRow("wrong token") << QByteArray("GET /database") << wrong << 403;
    QTest::newRow("other scheme") << QByteArray("GET /database") << basic << 403;
    QTest::newRow("two tokens") << QByteArray("GET /database") << wrong + rawBearer << 403;
    QTest::newRow("right token") << QByteArray("GET /database") << rawBearer << 200;
    QTest::newRow("unknown route") << QByteArray("GET /nowhere") << rawBearer << 404;
    QTest::newRow("unknown method") << QByteArray("BREW /database") << rawBearer << 400;
    QTest::newRow("other protocol") << QByteArray("GET database") << rawBearer << 404;
    QTest::newRow("long address") << "GET /" + QByteArray(20000, 'a') << rawBearer << 414;
}

void ListenerAnswersTest::status()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, authorization);
    RawClient client = newClient();
    client.send(line + " HTTP/1.1\r\nHost: x\r\n" + authorization + "\r\n");
    const RawAnswer answer = client.answer();
    QTEST(answer.status, "status");
    QVERIFY(parseJson(answer.body).has_value());
    QCOMPARE(answer.headers.value("Content-Type"), QByteArray("application/json"));
}

void ListenerAnswersTest::namesCannotLeaveTheLibrary_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"/..%2f..%2f..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
          "/../../../../etc/passwd", "/database/..%2f..%2fetc/assets",
          "/database/data/assets/thing/download/stream/..%2f..%2f..%2fetc%2fpasswd",
          "/database/data/assets/thing/download/stream/%2e%2e/%2e%2e/library.sqlite",
          "/database/data/assets/thing/download/stream/..%5c..%5clibrary.sqlite",
          "/database/data/assets/thing/download/stream/%00",
          "/_object/get/..%2f..%2f/library.sqlite?expires=9999999999&signature=x",
          "/database/%zz/assets", "/database/%c0%ae%c0%ae/assets"})
        QTest::newRow(target) << QByteArray(target);
}

void ListenerAnswersTest::namesCannotLeaveTheLibrary()
{
    QFETCH(QByteArray, target);
    storedFile("inside");
    RawClient client = newClient();
    client.request("GET", target, rawBearer);
    const RawAnswer answer = client.answer();
    QVERIFY2(answer.status >= 400 && answer.status < 500, answer.body.constData());
    QVERIFY(parseJson(answer.body).has_value());
}

void ListenerAnswersTest::deepJsonIsRefused()
{
    RawClient client = newClient();
    client.request("POST", "/database", rawBearer, QByteArray(mebibyte, '['));
    QCOMPARE(client.answer().status, 400);
    client.request("POST", "/database", rawBearer, "{\"databaseId\":" + QByteArray(mebibyte, '{'));
    QCOMPARE(client.answer().status, 400);
    client.request("GET", "/database", rawBearer);
    QCOMPARE(client.answer().status, 200);
}

void ListenerAnswersTest::longestAddressIsUnderstood()
{
    RawClient client = newClient();
    client.request("GET", '/' + QByteArray(7990, 'a'), rawBearer);
    QCOMPARE(client.answer().status, 404);
    client.request("GET", "/database?a=" + QByteArray(7900, 'a'), rawBearer);
    QCOMPARE(client.answer().status, 200);
}

void ListenerAnswersTest::optionsNeedNoToken()
{
    RawClient client = newClient();
    client.request("OPTIONS", "/assets", "Origin: http://example.org\r\n");
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("Access-Control-Allow-Origin"), QByteArray("*"));
    QVERIFY(answer.headers.value("Access-Control-Allow-Methods").contains("PUT"));
    QVERIFY(answer.headers.value("Access-Control-Allow-Headers").contains("Authorization"));
    client.request("GET", "/database", rawBearer);
    QCOMPARE(client.answer().headers.value("Access-Control-Allow-Origin"), QByteArray("*"));
}

/// Of a listener that lets two requests in.
RawClient ListenerAnswersTest::clientOfTwo(QByteArray &download)
{
    server::ListenerOptions options;
    options.requestsPerSecond = 0.0001;
    options.burst = 2;
    download = storedFile("bytes are not counted");
    listen(options);
    return newClient();
}

void ListenerAnswersTest::tooManyRequestsAreRefused()
{
    QByteArray download;
    RawClient client = clientOfTwo(download);
    for (const int status : {200, 200, 429, 429}) {
        client.request("GET", "/database", rawBearer);
        QCOMPARE(client.answer().status, status);
    }
    client.request("GET", download);
    QCOMPARE(client.answer().status, 200);
}

void ListenerAnswersTest::unsignedObjectUrlsAreCounted()
{
    QByteArray download;
    RawClient client = clientOfTwo(download);
    for (const int status : {403, 403, 429}) {
        client.request("GET", download + 'x');
        QCOMPARE(client.answer().status, status);
    }
    client.request("GET", download);
    QCOMPARE(client.answer().status, 200);
}

void ListenerAnswersTest::floodWithoutATokenShutsOutNobody()
{
    server::ListenerOptions options;
    options.requestsPerSecond = 0.0001;
    options.burst = 100;
    options.trustedProxies = server::AddressList::parse(QStringLiteral("127.0.0.1")).value();
    listen(options);
    RawClient client = newClient();
    const auto ask = [&client](const QByteArray &headers) {
        client.request("GET", "/api/version", headers);
        return client.answer().status;
    };
    for (int at = 0; at < 25; ++at)
        QCOMPARE(ask("X-Forwarded-For: 192.0.2.1\r\n"), 200);
    QCOMPARE(ask("X-Forwarded-For: 192.0.2.1\r\n"), 429);
    QCOMPARE(ask("X-Forwarded-For: 192.0.2.1\r\nAuthorization: Bearer wrong\r\n"), 429);
    QCOMPARE(ask("X-Forwarded-For: 192.0.2.2\r\n"), 200);
    QCOMPARE(ask("X-Forwarded-For: unknown\r\n"), 200);
    QCOMPARE(ask("X-Forwarded-For: 192.0.2.1\r\n" + rawBearer), 200);
}

void ListenerAnswersTest::formsAreRefused()
{
    const QByteArray form = "Content-Type: multipart/form-data; boundary=x\r\n";
    const QByteArray upload = partTarget(startedUpload(mebibyte));
    for (const QByteArray &line : {QByteArray("POST /database"), QByteArray("PUT " + upload)}) {
        RawClient client = newClient();
        client.send(line + " HTTP/1.1\r\nHost: x\r\n" + rawBearer + form +
                    "Content-Length: 100\r\n\r\n--x\r\n");
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.status, 415);
        QCOMPARE(answer.body, QByteArray("{\"message\":\"Unsupported Media Type\"}"));
        QVERIFY(!answer.headers.contains("EXCEPTION_WHAT"));
        QCOMPARE(answer.headers.value("Connection"), QByteArray("close"));
    }
    RawClient stranger = newClient();
    stranger.request("POST", "/database", form, "--x--\r\n");
    QCOMPARE(stranger.answer().status, 401);
}

void ListenerAnswersTest::largeAnswersAreZipped_data()
{
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<QByteArray>("ofLarge");
    QTest::newRow("gzip") << QByteArray("gzip, deflate") << QByteArray("gzip");
    QTest::newRow("as browsers say") << QByteArray("gzip, deflate, br") << QByteArray("gzip");
    QTest::newRow("brotli alone") << QByteArray("br") << QByteArray();
    QTest::newRow("refused") << QByteArray("gzip;q=0, br") << QByteArray();
    QTest::newRow("none") << QByteArray("identity") << QByteArray();
}

void ListenerAnswersTest::largeAnswersAreZipped()
{
    QFETCH(QByteArray, accepted);
    QFETCH(QByteArray, ofLarge);
    RawClient client = newClient();
    const QByteArray headers = rawBearer + "Accept-Encoding: " + accepted + "\r\n";
    client.request("GET", "/auth/constraints", headers);
    const RawAnswer large = client.answer();
    QCOMPARE(large.status, 200);
    QCOMPARE(large.headers.value("Content-Encoding"), ofLarge);
    client.request("GET", "/api/version", headers);
    QCOMPARE(client.answer().headers.value("Content-Encoding"), QByteArray());
}

VAMS_TEST(ListenerAnswersTest)

} // namespace vams::test

#include "listener_answers_test.moc"
