#include "core/remote/http_transport.h"
#include "tests/support/test_main.h"
#include "tests/support/test_server.h"

#include <QTcpServer>
#include <QTemporaryFile>

namespace vams::test {

/// What is repeated, how often and after how long; nothing here really waits.
class HttpRetryTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_waits.clear(); }
    void repeatedOnlyWhenSafe_data();
    void repeatedOnlyWhenSafe();
    void nothingIsRepeatedBehindOurBack();
    void triesAreBounded();
    void refusedConnectionIsTriedThreeTimesWithAnyVerb();
    void backOffDoublesAndIsSpread();
    void retryAfterIsHonoured();
    void longRetryAfterIsLeftToTheCaller();
    void cancelEndsTheWait();
    void partIsSentAgainFromItsStart();

private:
    remote::HttpOptions options();

    QList<qint64> m_waits;
};

remote::HttpOptions HttpRetryTest::options()
{
    remote::HttpOptions options;
    options.retry.random = [] { return 1.0; };
    options.wait = [this](qint64 ms, Job &) {
        m_waits << ms;
        return true;
    };
    return options;
}

void HttpRetryTest::repeatedOnlyWhenSafe_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("isObject");
    QTest::addColumn<int>("status"); // 0: the connection is cut
    QTest::addColumn<bool>("isRepeated");
    for (const int status : {0, 429, 500, 502, 503, 504, 404}) {
        const bool isLater = status == 0 || status == 429 || status >= 502;
        for (const char *method : {"GET", "HEAD", "PUT", "POST", "DELETE"}) {
            const bool isRead = QByteArray(method) == "GET" || QByteArray(method) == "HEAD";
            QTest::addRow("%s %d", method, status)
                << QByteArray(method) << false << status << (isRead ? isLater : status == 429);
        }
        QTest::addRow("PUT part %d", status) << QByteArray("PUT") << true << status << isLater;
    }
}

void HttpRetryTest::repeatedOnlyWhenSafe()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, isObject);
    QFETCH(int, status);
    QFETCH(bool, isRepeated);
    TestServer server;
    server.always([status](const ServedRequest &) {
        return status == 0 ? cutAnswer() : bytesAnswer("later", status);
    });
    remote::HttpOptions twice = options();
    twice.retry.tries = 2;
    remote::HttpTransport transport(server.root(), {}, twice);
    Job job;
    api::Request request;
    request.method = method;
    request.path = isObject ? server.url(QStringLiteral("/part")) : QStringLiteral("/x");
    const auto response = transport.send(request, job);
    QCOMPARE(response.has_value(), status != 0);
    QCOMPARE(m_waits.size(), isRepeated ? 1 : 0);
}

void HttpRetryTest::nothingIsRepeatedBehindOurBack()
{
    for (const char *method : {"POST", "PUT", "DELETE", "PATCH"}) {
        for (const char *body : {"", "{}"}) {
            TestServer server;
            // The first answer keeps the connection, which makes the network layer bold.
            server.next(bytesAnswer("fine"));
            server.always([](const ServedRequest &) { return cutAnswer(); });
            remote::HttpTransport transport(server.root(), {}, options());
            Job job;
            api::Request request;
            request.path = QStringLiteral("/x");
            QVERIFY(transport.send(request, job));
            request.method = method;
            request.body = body;
            const auto response = transport.send(request, job);
            QVERIFY(!response);
            QCOMPARE(response.error().kind, ErrorKind::Offline);
            QCOMPARE(server.requestCount(), 2);
        }
    }
}

void HttpRetryTest::triesAreBounded()
{
    TestServer server;
    server.always([](const ServedRequest &) { return bytesAnswer("later", 503); });
    remote::HttpTransport transport(server.root(), {}, options());
    Job job;
    api::Request request;
    request.path = QStringLiteral("/x");
    QCOMPARE(transport.send(request, job)->status, 503);
    QCOMPARE(server.requestCount(), 5);
}

void HttpRetryTest::refusedConnectionIsTriedThreeTimesWithAnyVerb()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl root(QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort()));
    closed.close();
    remote::HttpTransport transport(root, {}, options());
    Job job;
    for (const char *method : {"GET", "POST", "DELETE"}) {
        m_waits.clear();
        api::Request request;
        request.method = method;
        request.path = QStringLiteral("/x");
        QCOMPARE(transport.send(request, job).error().kind, ErrorKind::Offline);
        QCOMPARE(m_waits.size(), 2);
    }
}

void HttpRetryTest::backOffDoublesAndIsSpread()
{
    remote::RetryRules rules{.tries = 50};
    rules.random = [] { return 1.0; };
    remote::ExchangeEnd end;
    end.response.status = 503;
    const api::Request request;
    QCOMPARE(remote::delayBeforeNext(rules, request, end, 1), 500);
    QCOMPARE(remote::delayBeforeNext(rules, request, end, 2), 1000);
    QCOMPARE(remote::delayBeforeNext(rules, request, end, 6), 16'000);
    QCOMPARE(remote::delayBeforeNext(rules, request, end, 40), 20'000);
    rules.random = [] { return 0.0; };
    QCOMPARE(remote::delayBeforeNext(rules, request, end, 1), 250);
    rules.random = {};
    const auto delay = remote::delayBeforeNext(rules, request, end, 1);
    QVERIFY(delay && *delay >= 250 && *delay <= 500);
    QVERIFY(!remote::delayBeforeNext(rules, request, end, 50));
}

void HttpRetryTest::retryAfterIsHonoured()
{
    TestServer server;
    server.next(withHeader(bytesAnswer("later", 429), "Retry-After", "7"));
    server.next(withHeader(bytesAnswer("later", 429), "Retry-After", "soon"));
    server.next(bytesAnswer("fine"));
    remote::HttpTransport transport(server.root(), {}, options());
    Job job;
    api::Request request;
    request.method = "POST";
    request.path = QStringLiteral("/x");
    request.body = "body";
    QCOMPARE(transport.send(request, job)->body, "fine");
    QCOMPARE(m_waits, QList<qint64>({7000, 1000}));
    for (const ServedRequest &served : server.requests())
        QCOMPARE(served.body, "body");
}

void HttpRetryTest::longRetryAfterIsLeftToTheCaller()
{
    TestServer server;
    server.next(withHeader(bytesAnswer("later", 429), "Retry-After", "60"));
    remote::HttpTransport transport(server.root(), {}, options());
    Job job;
    api::Request request;
    request.path = QStringLiteral("/x");
    const auto response = transport.send(request, job);
    QCOMPARE(response->status, 429);
    QCOMPARE(api::retryAfterMs(*response), 60'000);
    QVERIFY(m_waits.isEmpty());
}

void HttpRetryTest::cancelEndsTheWait()
{
    TestServer server;
    server.always([](const ServedRequest &) { return bytesAnswer("later", 503); });
    remote::HttpOptions cancelled = options();
    cancelled.wait = [](qint64 ms, Job &job) {
        job.cancel();
        return waitUnlessCancelled(ms, job);
    };
    remote::HttpTransport transport(server.root(), {}, cancelled);
    Job job;
    api::Request request;
    request.path = QStringLiteral("/x");
    QCOMPARE(transport.send(request, job).error().kind, ErrorKind::Cancelled);
    QCOMPARE(server.requestCount(), 1);
}

void HttpRetryTest::partIsSentAgainFromItsStart()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("0123456789");
    file.flush();
    TestServer server;
    server.next(cutAnswer());
    server.next(bytesAnswer({}, 503));
    server.next(bytesAnswer({}));
    remote::HttpTransport transport(server.root(), {}, options());
    Job job;
    api::Request request;
    request.method = "PUT";
    request.path = server.url(QStringLiteral("/part"));
    request.bodyFile = api::FileRange{file.fileName(), 2, 5};
    QVERIFY(transport.send(request, job)->isSuccess());
    QCOMPARE(server.requestCount(), 3);
    for (const ServedRequest &served : server.requests())
        QCOMPARE(served.body, "23456");
}

VAMS_TEST(HttpRetryTest)

} // namespace vams::test

#include "http_retry_test.moc"
