#include "core/remote/http_transport.h"
#include "tests/support/test_main.h"
#include "tests/support/test_server.h"

#include <QBuffer>
#include <QSaveFile>
#include <QTemporaryDir>

namespace vams::test {

namespace {

/// Takes bytes and cannot go back, like a pipe. `room` limits it, like a full disk.
class OneWayDevice : public QIODevice
{
public:
    OneWayDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }

    QByteArray bytes;
    qint64 room = 1 << 30;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (bytes.size() + size > room)
            return -1;
        bytes.append(data, size);
        return size;
    }
};

/// Serves `content` as object stores do: ranges with 206, If-Range, ETag.
TestServer::Handler objectStore(const QByteArray &content, const QByteArray &etag)
{
    return [content, etag](const ServedRequest &request) {
        const QByteArray range = request.headers.value("Range");
        const bool isSame =
            !request.headers.contains("If-Range") || request.headers.value("If-Range") == etag;
        if (range.isEmpty() || !isSame)
            return withHeader(bytesAnswer(content), "ETag", etag);
        const qint64 first = range.mid(6, range.indexOf('-') - 6).toLongLong();
        const QByteArray last = range.mid(range.indexOf('-') + 1);
        const qint64 end = last.isEmpty() ? content.size() - 1 : last.toLongLong();
        ScriptedAnswer answer = bytesAnswer(content.mid(first, end - first + 1), 206);
        answer.headers.set("ETag", etag);
        answer.headers.set(
            "Content-Range",
            QStringLiteral("bytes %1-%2/%3").arg(first).arg(end).arg(content.size()).toLatin1());
        return answer;
    };
}

/// The same, cut after `bytes`.
ScriptedAnswer cutOff(const QByteArray &content, const QByteArray &etag, qint64 bytes)
{
    ScriptedAnswer answer = bytesAnswer(content);
    if (!etag.isEmpty())
        answer.headers.set("ETag", etag);
    answer.cutAfter = bytes;
    return answer;
}

} // namespace

/// Answers into a device: ranges, broken transfers, devices that cannot go back.
class HttpSinkTest : public QObject
{
    Q_OBJECT

private slots:
    void bytesGoToTheSink();
    void errorAnswerDoesNotGoToTheSink();
    void brokenTransferIsResumed();
    void brokenTransferWithoutETagStartsAgain();
    void changedObjectStartsAgain();
    void oneWayDeviceIsResumedOrFails();
    void rangeThatTheServerIgnoresIsCutOut();
    void resumedRangeKeepsItsEnd();
    void fullDiskIsNamed();
    void progressIsReported();
    void slowTransferIsNoTimeOut();

private:
    static Result<api::Response> fetch(const TestServer &server, QIODevice &sink, Job &job,
                                       const QByteArray &range = {});
};

Result<api::Response> HttpSinkTest::fetch(const TestServer &server, QIODevice &sink, Job &job,
                                          const QByteArray &range)
{
    remote::HttpOptions options;
    options.wait = [](qint64, Job &) { return true; };
    options.limits.idleMs = 2000;
    remote::HttpTransport transport(server.root(), "secret", options);
    api::Request request;
    request.path = server.url(QStringLiteral("/object?s=1"));
    request.sink = &sink;
    if (!range.isEmpty())
        request.headers.set("Range", range);
    return transport.send(request, job);
}

void HttpSinkTest::bytesGoToTheSink()
{
    const QByteArray content(3 * 1024 * 1024 + 7, 'x');
    TestServer server;
    server.always(objectStore(content, "\"e\""));
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    Job job;
    const auto response = fetch(server, sink, job);
    QVERIFY(response && response->isSuccess());
    QVERIFY(response->body.isEmpty());
    QVERIFY(sink.data() == content);
    QCOMPARE(server.requests().front().headers.value("Accept-Encoding"), "identity");
}

void HttpSinkTest::errorAnswerDoesNotGoToTheSink()
{
    TestServer server;
    server.always([](const ServedRequest &) { return bytesAnswer("denied", 403); });
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    Job job;
    const auto response = fetch(server, sink, job);
    QCOMPARE(response->status, 403);
    QCOMPARE(response->body, "denied");
    QVERIFY(sink.data().isEmpty());
}

void HttpSinkTest::brokenTransferIsResumed()
{
    TestServer server;
    server.next(cutOff("0123456789", "\"e\"", 4));
    server.always(objectStore("0123456789", "\"e\""));
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    Job job;
    QVERIFY(fetch(server, sink, job));
    QCOMPARE(sink.data(), "0123456789");
    const ServedRequest last = server.requests().back();
    QCOMPARE(last.headers.value("Range"), "bytes=4-");
    QCOMPARE(last.headers.value("If-Range"), "\"e\"");
}

void HttpSinkTest::brokenTransferWithoutETagStartsAgain()
{
    QTemporaryDir folder;
    QSaveFile sink(folder.filePath(QStringLiteral("a")));
    QVERIFY(sink.open(QIODevice::WriteOnly));
    TestServer server;
    server.next(cutOff("0123456789", {}, 8));
    server.next(bytesAnswer("abc"));
    Job job;
    QVERIFY(fetch(server, sink, job));
    QVERIFY(sink.commit());
    QFile file(sink.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "abc");
    QVERIFY(!server.requests().back().headers.contains("Range"));
}

void HttpSinkTest::changedObjectStartsAgain()
{
    TestServer server;
    server.next(cutOff("0123456789", "\"e1\"", 4));
    server.always(objectStore("ABCDEF", "\"e2\""));
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    sink.write("head ");
    Job job;
    QVERIFY(fetch(server, sink, job));
    QCOMPARE(sink.data(), "head ABCDEF");
}

void HttpSinkTest::oneWayDeviceIsResumedOrFails()
{
    Job job;
    {
        TestServer server;
        server.next(cutOff("0123456789", "\"e\"", 4));
        server.always(objectStore("0123456789", "\"e\""));
        OneWayDevice sink;
        QVERIFY(fetch(server, sink, job));
        QCOMPARE(sink.bytes, "0123456789");
    }
    {
        TestServer server;
        server.next(cutOff("0123456789", {}, 4));
        server.always(objectStore("0123456789", {}));
        OneWayDevice sink;
        QCOMPARE(fetch(server, sink, job).error().kind, ErrorKind::Offline);
        QCOMPARE(sink.bytes, "0123");
    }
    {
        TestServer server;
        server.next(cutOff("0123456789", "\"e1\"", 4));
        server.always(objectStore("ABCDEFGHIJ", "\"e2\""));
        OneWayDevice sink;
        QCOMPARE(fetch(server, sink, job).error().kind, ErrorKind::Conflict);
        QCOMPARE(sink.bytes, "0123");
    }
}

void HttpSinkTest::rangeThatTheServerIgnoresIsCutOut()
{
    TestServer server;
    server.always([](const ServedRequest &) { return bytesAnswer("0123456789"); });
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    Job job;
    QVERIFY(fetch(server, sink, job, "bytes=6-"));
    QCOMPARE(sink.data(), "6789");
}

void HttpSinkTest::resumedRangeKeepsItsEnd()
{
    TestServer server;
    ScriptedAnswer first = cutOff("2345678", "\"e\"", 3);
    first.status = 206;
    first.headers.set("Content-Range", "bytes 2-8/10");
    server.next(first);
    server.always(objectStore("0123456789", "\"e\""));
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    Job job;
    QVERIFY(fetch(server, sink, job, "bytes=2-8"));
    QCOMPARE(sink.data(), "2345678");
    QCOMPARE(server.requests().back().headers.value("Range"), "bytes=5-8");
}

void HttpSinkTest::fullDiskIsNamed()
{
    TestServer server;
    server.always(objectStore(QByteArray(100'000, 'x'), "\"e\""));
    OneWayDevice sink;
    sink.room = 10;
    Job job;
    const auto response = fetch(server, sink, job);
    QCOMPARE(response.error().kind, ErrorKind::Io);
    QVERIFY(!response.error().advice.isEmpty());
    QCOMPARE(server.requestCount(), 1);
}

void HttpSinkTest::progressIsReported()
{
    TestServer server;
    server.next(cutOff(QByteArray(1000, 'x'), "\"e\"", 400));
    server.always(objectStore(QByteArray(1000, 'x'), "\"e\""));
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    QList<Progress> reports;
    Job job([&reports](const Progress &progress) { reports << progress; });
    QVERIFY(fetch(server, sink, job));
    QCOMPARE(reports.last().done, 1000);
    QCOMPARE(reports.last().total, 1000);
}

void HttpSinkTest::slowTransferIsNoTimeOut()
{
    TestServer server;
    ScriptedAnswer slow = bytesAnswer(QByteArray(100, 'x'));
    slow.bytesPerMs = 5;
    server.next(slow);
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    Job job;
    QVERIFY(fetch(server, sink, job));
    QCOMPARE(sink.data().size(), 100);
}

VAMS_TEST(HttpSinkTest)

} // namespace vams::test

#include "http_sink_test.moc"
