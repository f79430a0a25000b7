#include "tests/core/server/listener_fixture.h"
#include "tests/support/test_main.h"

#include <QFile>

namespace vams::test {

namespace {

/// Most memory this process had at once, since the last reset; nothing where the system cannot
/// tell.
std::optional<qint64> peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    if (at < 0)
        return std::nullopt;
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() * 1024;
}

bool resetPeakMemory()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

} // namespace

class ListenerTransferTest : public ListenerCase
{
    Q_OBJECT

private slots:
    void slowDownloadsDelayNobody();
    void brokenPartLeavesNothing();
    void largePartNeedsLittleMemory();
    void ranges_data();
    void ranges();
    void headHasNoBody();
};

void ListenerTransferTest::slowDownloadsDelayNobody()
{
    const QByteArray download = storedFile(QByteArray(32 * mebibyte, 'x'));
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 20; ++i) {
        slow.push_back(std::make_unique<RawClient>(m_url));
        slow.back()->stall();
        slow.back()->request("GET", download);
        QVERIFY(slow.back()->socket().waitForReadyRead());
    }
    RawClient client = newClient();
    client.request("POST", "/database", rawBearer, databaseBody("meanwhile"));
    QCOMPARE(client.answer().status, 200);
}

void ListenerTransferTest::brokenPartLeavesNothing()
{
    const Json start = startedUpload(mebibyte);
    const QStringList blobs = m_library->blobs();
    RawClient client = newClient();
    client.send("PUT " + partTarget(start) +
                " HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n" +
                QByteArray(mebibyte / 2, 'y'));
    QTRY_VERIFY(!m_library->stagedFiles().isEmpty());
    client.close();
    QTRY_COMPARE(m_library->stagedFiles(), QStringList());
    const Json target = start.at("files").at(0);
    const Answer completed = m_side->complete(
        start,
        {{"databaseId", "data"},
         {"assetId", "thing"},
         {"uploadType", "assetFile"},
         {"files",
          {{{"relativeKey", "/part.bin"},
            {"uploadIdS3", target.at("uploadIdS3")},
            {"parts", {{{"PartNumber", 1}, {"ETag", "00000000000000000000000000000000"}}}}}}}});
    QVERIFY(!completed.json.value("overallSuccess", false));
    QCOMPARE(m_side->paths(refOf("data", "thing")), QStringList());
    QCOMPARE(m_library->blobs(), blobs);
}

void ListenerTransferTest::largePartNeedsLittleMemory()
{
    if (!peakMemory())
        QSKIP("This system does not tell the memory of a process in /proc.");
    constexpr int pieces = 64;
    const QByteArray target = partTarget(startedUpload(pieces * mebibyte));
    const QByteArray piece(mebibyte, 'z');
    QVERIFY(resetPeakMemory());
    const qint64 before = *peakMemory();
    RawClient client = newClient();
    client.send("PUT " + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: " +
                QByteArray::number(pieces * mebibyte) + "\r\n\r\n");
    for (int i = 0; i < pieces; ++i)
        client.send(piece);
    QCOMPARE(client.answer().status, 200);
    const qint64 growth = *peakMemory() - before;
    QVERIFY2(growth < 32 * mebibyte, qPrintable(QString::number(growth)));
}

void ListenerTransferTest::ranges_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("contentRange");
    QTest::newRow("none") << QByteArray() << 200 << QByteArray("0123456789") << QByteArray();
    QTest::newRow("first") << QByteArray("bytes=0-3") << 206 << QByteArray("0123")
                           << QByteArray("bytes 0-3/10");
    QTest::newRow("to the end") << QByteArray("bytes=7-") << 206 << QByteArray("789")
                                << QByteArray("bytes 7-9/10");
    QTest::newRow("last") << QByteArray("bytes=-2") << 206 << QByteArray("89")
                          << QByteArray("bytes 8-9/10");
    QTest::newRow("longer than the file")
        << QByteArray("bytes=8-100") << 206 << QByteArray("89") << QByteArray("bytes 8-9/10");
    QTest::newRow("behind the end")
        << QByteArray("bytes=10-") << 416 << QByteArray() << QByteArray("bytes */10");
}

void ListenerTransferTest::ranges()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    const QByteArray download = storedFile("0123456789");
    RawClient client = newClient();
    for (int i = 0; i < 2; ++i) { // the connection goes on behind each kind of answer
        client.request("GET", download,
                       range.isEmpty() ? QByteArray() : "Range: " + range + "\r\n");
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.status, status);
        if (status != 416)
            QTEST(answer.body, "bytes");
        QTEST(answer.headers.value("Content-Range"), "contentRange");
    }
}

void ListenerTransferTest::headHasNoBody()
{
    const QByteArray download = storedFile("0123456789");
    RawClient client = newClient();
    client.request("HEAD", download);
    const RawAnswer head = client.answer("HEAD");
    client.request("GET", download);
    const RawAnswer whole = client.answer();
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.body, QByteArray("0123456789"));
    QCOMPARE(head.status, 200);
    QCOMPARE(head.headers.value("Content-Length"), QByteArray("10"));
    QCOMPARE(head.headers.value("ETag"), whole.headers.value("ETag"));
}

VAMS_TEST(ListenerTransferTest)

} // namespace vams::test

#include "listener_transfer_test.moc"
