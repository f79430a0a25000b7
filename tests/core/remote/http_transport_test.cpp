#include "core/api/client.h"
#include "core/base/json.h"
#include "core/remote/connect.h"
#include "core/remote/server_address.h"
#include "core/remote/transfer_pace.h"
#include "tests/support/temporary_files.h"
#include "tests/support/test_main.h"
#include "tests/support/test_server.h"

#include <QBuffer>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThreadPool>

namespace vams::test {

/// One request and its answer: addresses, the token, bodies, limits, errors in words.
class HttpTransportTest : public QObject
{
    Q_OBJECT

private slots:
    void rootOf_data();
    void rootOf();
    void authorization_data();
    void authorization();
    void pathsAndQueriesAreEncoded_data();
    void pathsAndQueriesAreEncoded();
    void dotsAreNoSegment();
    void tokenGoesToTheApiOnly();
    void tokenDoesNotFollowRedirects();
    void otherSchemesAreRefused_data();
    void otherSchemesAreRefused();
    void encryptedServerMayNotPointToPlainOne();
    void redirectsEnd();
    void bodiesAreSent();
    void filePartIsStreamed();
    void changedFileIsNamed();
    void answerHasALimit();
    void errorsInWords_data();
    void errorsInWords();
    void untrustedCertificateIsNamed();
    void cancelEndsAHangingCall();
    void timeOutEndsAHangingCall();
    void proxyOfTheProgramIsUsed();
    void transfersKeepToTheLimit();
    void connectFindsTheApi_data();
    void connectFindsTheApi();
    void connectNamesWhatIsNoServer();

private:
    static remote::HttpOptions quick();
};

/// Options without waiting and without repeating.
remote::HttpOptions HttpTransportTest::quick()
{
    remote::HttpOptions options;
    options.retry.tries = 1;
    options.retry.connectTries = 1;
    options.wait = [](qint64, Job &) { return true; };
    return options;
}

void HttpTransportTest::rootOf_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("root");
    const auto row = [](const char *typed, const char *root) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(root);
    };
    row("https://vams.example.com/", "https://vams.example.com");
    row(" vams.example.com ", "https://vams.example.com");
    row("vams.example.com/prod//", "https://vams.example.com/prod");
    row("localhost:8080", "http://localhost:8080");
    row("127.0.0.1:8080", "http://127.0.0.1:8080");
    row("https://me:secret@host/a%20b?x#y", "https://host/a%20b");
    row("ftp://host", "");
    row("file:///etc/passwd", "");
    row("", "");
    row("https://", "");
    row("two words", "");
}

void HttpTransportTest::rootOf()
{
    QFETCH(QString, typed);
    const Result<QUrl> root = remote::rootOf(typed);
    QTEST(root ? root->toString(QUrl::FullyEncoded) : QString(), "root");
    if (!root)
        QVERIFY(!root.error().advice.isEmpty());
}

void HttpTransportTest::authorization_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("token") << QStringLiteral(" eyJ.abc\n") << QByteArray("Bearer eyJ.abc");
    QTest::newRow("key") << QStringLiteral("vams_abc") << QByteArray("vams_abc");
    QTest::newRow("bearer") << QStringLiteral("Bearer abc") << QByteArray("Bearer abc");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("line break") << QStringLiteral("a\r\nX-Other: b") << QByteArray("refused");
    QTest::newRow("not ASCII") << QStringLiteral("tökén") << QByteArray("refused");
}

void HttpTransportTest::authorization()
{
    QFETCH(QString, token);
    QTEST(remote::authorizationOf(token).value_or(QByteArray("refused")), "header");
}

void HttpTransportTest::pathsAndQueriesAreEncoded_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("space") << QStringLiteral("/a b") << QByteArray("/v1/a%20b");
    QTest::newRow("percent") << QStringLiteral("/100%41") << QByteArray("/v1/100%2541");
    QTest::newRow("question") << QStringLiteral("/a?b#c") << QByteArray("/v1/a%3Fb%23c");
    QTest::newRow("umlaut") << QStringLiteral("/ü") << QByteArray("/v1/%C3%BC");
    QTest::newRow("plus") << QStringLiteral("/a+b&c=d;e") << QByteArray("/v1/a%2Bb%26c%3Dd%3Be");
    QTest::newRow("emoji") << QString::fromUtf8("/\xF0\x9F\x98\x80")
                           << QByteArray("/v1/%F0%9F%98%80");
    QTest::newRow("brackets") << QStringLiteral("/[a]{b}\\\"'")
                              << QByteArray("/v1/%5Ba%5D%7Bb%7D%5C%22%27");
}

void HttpTransportTest::pathsAndQueriesAreEncoded()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, target);
    TestServer server;
    remote::HttpTransport transport(QUrl(server.url(QStringLiteral("/v1"))), {}, quick());
    api::Request request;
    request.path = path;
    request.query = {{QStringLiteral("filePath"), path}};
    Job job;
    QCOMPARE(transport.send(request, job)->status, 404);
    const QByteArray value = target.mid(4).replace("/", "%2F");
    QCOMPARE(server.requests().front().target, target + "?filePath=%2F" + value);
}

void HttpTransportTest::dotsAreNoSegment()
{
    TestServer server;
    remote::HttpTransport transport(server.root(), {}, quick());
    Job job;
    api::Request request;
    for (const char *path : {"/database/../auth", "/database/./x", "/.."}) {
        request.path = QString::fromLatin1(path);
        QCOMPARE(transport.send(request, job).error().kind, ErrorKind::Invalid);
    }
    request.path = QStringLiteral("/a..b/...");
    QVERIFY(transport.send(request, job));
    QCOMPARE(server.requestCount(), 1);
}

void HttpTransportTest::tokenGoesToTheApiOnly()
{
    TestServer server;
    remote::HttpTransport transport(server.root(), "Bearer secret", quick());
    Job job;
    api::Request request;
    request.path = QStringLiteral("/database");
    QVERIFY(transport.send(request, job));
    request.path = server.url(QStringLiteral("/object/1?signature=x"));
    QVERIFY(transport.send(request, job));
    const auto requests = server.requests();
    QCOMPARE(requests.at(0).headers.value("Authorization"), "Bearer secret");
    QVERIFY(!requests.at(1).headers.contains("Authorization"));
    QCOMPARE(requests.at(1).target, "/object/1?signature=x");
}

void HttpTransportTest::tokenDoesNotFollowRedirects()
{
    TestServer other;
    other.next(bytesAnswer("bytes"));
    TestServer server;
    server.next(withHeader(bytesAnswer({}, 307), "Location", "/elsewhere?signature=x"));
    server.next(withHeader(bytesAnswer({}, 307), "Location",
                           other.url(QStringLiteral("/object")).toUtf8()));
    remote::HttpTransport transport(server.root(), "Bearer secret", quick());
    Job job;
    api::Request request;
    request.path = QStringLiteral("/database/d/assets/a/download/stream/x.glb");
    const auto response = transport.send(request, job);
    QCOMPARE(response->body, "bytes");
    QVERIFY(server.requests().at(0).headers.contains("Authorization"));
    QVERIFY(!server.requests().at(1).headers.contains("Authorization"));
    QVERIFY(!other.requests().at(0).headers.contains("Authorization"));
    QCOMPARE(server.requests().at(1).target, "/elsewhere?signature=x");
}

void HttpTransportTest::otherSchemesAreRefused_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"file:///etc/passwd", "data:,x", "ftp://h/x", "qrc:/x", "nonsense",
                            "vams-object:abc", "http:///no-host"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void HttpTransportTest::otherSchemesAreRefused()
{
    QFETCH(QString, url);
    TestServer server;
    server.next(withHeader(bytesAnswer({}, 307), "Location", url.toUtf8()));
    remote::HttpTransport transport(server.root(), {}, quick());
    Job job;
    api::Request request;
    request.path = url;
    QCOMPARE(transport.send(request, job).error().kind, ErrorKind::Invalid);
    QCOMPARE(server.requestCount(), 0);
    if (url == QLatin1String("nonsense"))
        return; // a relative address, fine in a redirect
    request.path = QStringLiteral("/x");
    QCOMPARE(transport.send(request, job).error().kind, ErrorKind::Invalid);
    QCOMPARE(server.requestCount(), 1);
}

void HttpTransportTest::encryptedServerMayNotPointToPlainOne()
{
    const QUrl root(QStringLiteral("https://vams.example.com"));
    const auto plain = remote::objectUrl(root, QStringLiteral("http://elsewhere.example.com/x"));
    QCOMPARE(plain.error().kind, ErrorKind::Denied);
    QVERIFY(remote::objectUrl(root, QStringLiteral("https://elsewhere.example.com/x")));
    QVERIFY(!remote::redirectTarget(root, "http://vams.example.com/"));
}

void HttpTransportTest::redirectsEnd()
{
    TestServer server;
    server.always([](const ServedRequest &) {
        return withHeader(bytesAnswer({}, 302), "Location", "/again");
    });
    remote::HttpTransport transport(server.root(), {}, quick());
    Job job;
    api::Request request;
    request.path = QStringLiteral("/x");
    QCOMPARE(transport.send(request, job)->status, 302);
    QCOMPARE(server.requestCount(), 6);
}

void HttpTransportTest::bodiesAreSent()
{
    TestServer server;
    server.always([](const ServedRequest &) { return jsonAnswer(R"({"a":1})"); });
    remote::HttpTransport transport(server.root(), {}, quick());
    Job job;
    for (const char *method : {"POST", "PUT", "DELETE", "PATCH"}) {
        const api::Request request =
            api::jsonRequest(method, QStringLiteral("/x"), Json{{"key", "ü"}});
        const auto response = transport.send(request, job);
        QCOMPARE(response->body, R"({"a":1})");
        const ServedRequest served = server.requests().back();
        QCOMPARE(served.method, method);
        QCOMPARE(served.body, R"({"key":"ü"})");
        QCOMPARE(served.headers.value("Content-Type"), "application/json");
    }
    api::Request empty;
    empty.method = "DELETE";
    empty.path = QStringLiteral("/x");
    QVERIFY(transport.send(empty, job));
    QCOMPARE(server.requests().back().bodySize, 0);
}

void HttpTransportTest::filePartIsStreamed()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a b.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray block(1024 * 1024, 'x');
    for (int i = 0; i < 40; ++i)
        file.write(block);
    file.close();
    TestServer server;
    server.next(withHeader(bytesAnswer({}), "ETag", "\"e1\""));
    remote::HttpTransport transport(server.root(), {}, quick());
    const api::Client client(transport);
    QList<qint64> progress;
    Job job([&progress](const Progress &value) { progress << value.done; });
    const auto etag = client.uploads().putPart(server.url(QStringLiteral("/part?s=1")),
                                               {file.fileName(), 1000, 39 * 1024 * 1024}, job);
    QVERIFY2(etag, qPrintable(etag ? QString() : describe(etag.error())));
    QCOMPARE(*etag, QStringLiteral("\"e1\""));
    QCOMPARE(server.requests().front().bodySize, 39 * 1024 * 1024);
    QCOMPARE(progress.last(), 39 * 1024 * 1024);
}

void HttpTransportTest::changedFileIsNamed()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("short");
    file.close();
    TestServer server;
    remote::HttpTransport transport(server.root(), {}, quick());
    Job job;
    api::Request request;
    request.method = "PUT";
    request.path = server.url(QStringLiteral("/part"));
    request.bodyFile = api::FileRange{file.fileName(), 0, 1000};
    const auto shorter = transport.send(request, job);
    QCOMPARE(shorter.error().kind, ErrorKind::Io);
    QCOMPARE(shorter.error().subject, file.fileName());
    request.bodyFile->path = folder.filePath(QStringLiteral("gone"));
    QCOMPARE(transport.send(request, job).error().kind, ErrorKind::Io);
    QCOMPARE(server.requestCount(), 0);
}

void HttpTransportTest::answerHasALimit()
{
    TestServer server;
    server.next(bytesAnswer(QByteArray(5000, 'x')));
    remote::HttpOptions options = quick();
    options.limits.answerBytes = 4000;
    remote::HttpTransport transport(server.root(), {}, options);
    Job job;
    api::Request request;
    request.path = QStringLiteral("/x");
    QCOMPARE(transport.send(request, job).error().kind, ErrorKind::Invalid);
}

void HttpTransportTest::errorsInWords_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("words");
    QTest::newRow("refused") << "refused"
                             << "127.0.0.1 does not accept the connection.";
    QTest::newRow("cut") << "cut"
                         << "127.0.0.1 closed the connection before";
    QTest::newRow("cut in body") << "cut in body"
                                 << "127.0.0.1 closed the connection before";
    QTest::newRow("nonsense") << "nonsense"
                              << "127.0.0.1 ";
}

void HttpTransportTest::errorsInWords()
{
    QFETCH(QString, fault);
    QFETCH(QString, words);
    QUrl root;
    TestServer server;
    root = server.root();
    if (fault == QLatin1String("refused")) {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        root.setPort(closed.serverPort());
    }
    server.always([fault](const ServedRequest &) {
        ScriptedAnswer answer = bytesAnswer("0123456789");
        if (fault == QLatin1String("nonsense"))
            answer.raw = "SSH-2.0-OpenSSH_9.2\r\n\r\n";
        else
            answer.cutAfter = fault == QLatin1String("cut") ? -2 : 4;
        return answer;
    });
    remote::HttpTransport transport(root, {}, quick());
    Job job;
    api::Request request;
    request.path = QStringLiteral("/x");
    const auto response = transport.send(request, job);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Offline);
    QVERIFY2(response.error().message.startsWith(words), qPrintable(describe(response.error())));
    QVERIFY(!response.error().advice.isEmpty());
}

void HttpTransportTest::untrustedCertificateIsNamed()
{
    TestServer server(Encryption::SelfSigned);
    server.always([](const ServedRequest &) { return bytesAnswer("secret"); });
    remote::HttpTransport transport(server.root(), "Bearer secret", {});
    Job job;
    api::Request request;
    request.path = QStringLiteral("/x");
    const auto response = transport.send(request, job);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Offline);
    QVERIFY2(response.error().message.contains(QLatin1String("not safe")) &&
                 response.error().message.contains(QLatin1String("self-signed")),
             qPrintable(response.error().message));
    QCOMPARE(server.requestCount(), 0);
}

void HttpTransportTest::cancelEndsAHangingCall()
{
    TestServer server;
    server.always([](const ServedRequest &) { return hangingAnswer(); });
    remote::HttpTransport transport(server.root(), {}, {});
    Job job;
    QThreadPool pool;
    ErrorKind kind = ErrorKind::Internal;
    pool.start([&] {
        api::Request request;
        request.path = QStringLiteral("/x");
        kind = transport.send(request, job).error().kind;
    });
    QTRY_COMPARE(server.requestCount(), 1);
    job.cancel();
    pool.waitForDone();
    QCOMPARE(kind, ErrorKind::Cancelled);
    QTRY_COMPARE(server.closedByClient(), 1);
}

void HttpTransportTest::timeOutEndsAHangingCall()
{
    TestServer server;
    server.always([](const ServedRequest &request) {
        ScriptedAnswer answer = bytesAnswer("0123456789");
        answer.hangAfter = 3;
        return request.method == "GET" ? answer : hangingAnswer();
    });
    remote::HttpOptions options = quick();
    options.limits = {.connectMs = 5000, .idleMs = 30, .answerMs = 30};
    remote::HttpTransport transport(server.root(), {}, options);
    Job job;
    api::Request request;
    request.path = QStringLiteral("/x");
    for (const char *method : {"GET", "POST"}) {
        request.method = method;
        const auto response = transport.send(request, job);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Offline);
        QVERIFY(response.error().message.contains(QLatin1String("did not answer for")));
    }
}

void HttpTransportTest::proxyOfTheProgramIsUsed()
{
    TestServer proxy;
    proxy.always([](const ServedRequest &) { return jsonAnswer("{}"); });
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                                        static_cast<quint16>(proxy.root().port())});
    remote::HttpTransport transport(QUrl(QStringLiteral("http://vams.invalid")), {}, quick());
    Job job;
    api::Request request;
    request.path = QStringLiteral("/database");
    const Result<api::Response> answer = transport.send(request, job);
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QVERIFY2(answer, answer ? "" : qPrintable(describe(answer.error())));
    QCOMPARE(proxy.requestCount(), 1);
    QCOMPARE(proxy.requests().front().target, "http://vams.invalid/database");
}

/// The bytes are those that were sent, however slowly; and a bucket gives what its time allows.
void HttpTransportTest::transfersKeepToTheLimit()
{
    qint64 now = 0;
    remote::TransferPace pace([&now] { return now; });
    QCOMPARE(pace.take(1'000'000), 1'000'000); // no limit
    pace.setLimit(1000);
    QCOMPARE(pace.take(500), 0);
    now += 100;
    QCOMPARE(pace.take(500), 100);
    now += 10'000; // what is not used does not pile up
    QCOMPARE(pace.take(5000), 250);
    pace.spend(100);
    now += 100;
    QCOMPARE(pace.take(500), 0);
    now += 50;
    QCOMPARE(pace.take(500), 50);

    TestServer server;
    const QByteArray bytes = QByteArray(30'000, 'x') + "end";
    server.always([&bytes](const ServedRequest &request) {
        return request.method == "GET" ? bytesAnswer(bytes) : jsonAnswer("{}");
    });
    remote::HttpTransport transport(server.root(), {}, quick());
    remote::uploadPace().setLimit(200'000);
    remote::downloadPace().setLimit(200'000);
    TemporaryFiles files;
    Job job;
    api::Request put;
    put.method = "PUT";
    put.path = server.url(QStringLiteral("/part"));
    put.bodyFile = api::FileRange{files.write(QStringLiteral("a"), bytes), 0, bytes.size()};
    const bool isSent = transport.send(put, job).has_value();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    api::Request get;
    get.path = server.url(QStringLiteral("/object"));
    get.sink = &buffer;
    const bool isRead = transport.send(get, job).has_value();
    remote::uploadPace().setLimit(0);
    remote::downloadPace().setLimit(0);
    QVERIFY(isSent && isRead);
    QCOMPARE(server.requests().front().body, bytes);
    QCOMPARE(buffer.data(), bytes);
}

void HttpTransportTest::connectFindsTheApi_data()
{
    QTest::addColumn<QByteArray>("api");
    QTest::addColumn<QString>("path");
    QTest::newRow("relative") << QByteArray("/prod/") << "/prod";
    QTest::newRow("itself") << QByteArray("undefined") << "";
    QTest::newRow("absent") << QByteArray() << "";
}

void HttpTransportTest::connectFindsTheApi()
{
    QFETCH(QByteArray, api);
    QFETCH(QString, path);
    TestServer server;
    server.next(jsonAnswer(api.isEmpty() ? QByteArray("{}") : R"({"api":")" + api + R"("})"));
    Job job;
    const auto connection =
        remote::connectTo(server.url(QStringLiteral("/")), QStringLiteral("abc"), quick(), job);
    QVERIFY(connection);
    QCOMPARE(connection->transport->root(), QUrl(server.url(path)));
    QCOMPARE(server.requests().front().target, "/api/amplify-config");
    QVERIFY(!server.requests().front().headers.contains("Authorization"));
    api::Request request;
    request.path = QStringLiteral("/database");
    QVERIFY(connection->transport->send(request, job));
    QCOMPARE(server.requests().back().target, path.toLatin1() + "/database");
    QCOMPARE(server.requests().back().headers.value("Authorization"), "Bearer abc");
}

void HttpTransportTest::connectNamesWhatIsNoServer()
{
    TestServer server;
    server.next(bytesAnswer("<html>a web page</html>"));
    server.next(bytesAnswer("gone", 404));
    server.next(jsonAnswer(R"({"api":"file:///etc/passwd"})"));
    Job job;
    for (int i = 0; i < 3; ++i) {
        const auto connection = remote::connectTo(server.url(), {}, quick(), job);
        QVERIFY(!connection);
        QVERIFY(!connection.error().advice.isEmpty());
    }
}

VAMS_TEST(HttpTransportTest)

} // namespace vams::test

#include "http_transport_test.moc"
