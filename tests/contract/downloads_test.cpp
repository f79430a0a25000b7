#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QUrl>

namespace vams::test {

/// Links, streams and ranges, in process and over HTTP.
class DownloadsTest : public ContractTest
{
    Q_OBJECT

private slots:
    void linkOfARevision();
    void linkRefusals_data();
    void linkRefusals();
    void ranges_data();
    void ranges();
    void tamperedLinks_data();
    void tamperedLinks();
    void linkExpires();
    void linkOutlivesRename();
    void streamed();
    void longStreamIsTheWholeFile();
    void streamRefusals_data();
    void streamRefusals();
    void emptyFile();
    void notDistributable();

private:
    void prepare() override;
    QString link(const char *path)
    {
        return jsonText(m_side
                            ->call("POST", thingPath(QStringLiteral("/download")),
                                   {{"downloadType", "assetFile"}, {"key", path}})
                            .json,
                        "downloadUrl");
    }
    Answer fetch(const QString &url, const QByteArray &range = {}, const QByteArray &method = "GET")
    {
        api::Request request;
        request.method = method;
        request.path = url;
        if (!range.isEmpty())
            request.headers.set("Range", range);
        return m_side->send(request);
    }
};

void DownloadsTest::prepare()
{
    QCOMPARE(m_side
                 ->upload(thing(), {{QStringLiteral("a.glb"), "0123456789"},
                                    {QStringLiteral("empty.txt"), ""}})
                 .json.value("overallSuccess", false),
             true);
}

void DownloadsTest::linkOfARevision()
{
    m_side->upload(thing(), {{QStringLiteral("a.glb"), "newer"}});
    const Json versions = m_side
                              ->get(thingPath(QStringLiteral("/fileInfo")),
                                    {{QStringLiteral("filePath"), QStringLiteral("a.glb")},
                                     {QStringLiteral("includeVersions"), QStringLiteral("true")}})
                              .json.at("versions");
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb")), QByteArray("newer"));
    QCOMPARE(
        m_side->bytesOf(thing(), QStringLiteral("a.glb"), jsonText(versions.at(1), "versionId")),
        QByteArray("0123456789"));
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb"), QStringLiteral("nosuch")),
             std::nullopt);
}

void DownloadsTest::linkRefusals_data()
{
    QTest::addColumn<QString>("body");
    const auto row = [](const char *name, const char *body) {
        QTest::newRow(name) << QString::fromUtf8(body);
    };
    row("no type", R"({"key":"a.glb"})");
    row("odd type", R"({"downloadType":"everything","key":"a.glb"})");
    row("missing file", R"({"downloadType":"assetFile","key":"nosuch"})");
    row("up", R"({"downloadType":"assetFile","key":"../thing/a.glb"})");
    row("two versions",
        R"({"downloadType":"assetFile","key":"a.glb","versionId":"1","assetVersionId":"0"})");
    row("version of a preview", R"({"downloadType":"assetPreview","versionId":"1"})");
    row("no preview", R"({"downloadType":"assetPreview"})");
    row("empty asset version",
        R"({"downloadType":"assetFile","key":"a.glb","assetVersionId":"0"})");
    row("unknown alias",
        R"({"downloadType":"assetFile","key":"a.glb","assetVersionIdAlias":"gold"})");
}

void DownloadsTest::linkRefusals()
{
    QFETCH(QString, body);
    const Answer answer =
        m_side->call("POST", thingPath(QStringLiteral("/download")), *parseJson(body.toUtf8()));
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.message().isEmpty());
}

void DownloadsTest::ranges_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("contentRange");
    const auto row = [](const char *range, int status, const char *bytes,
                        const char *contentRange) {
        QTest::newRow(range) << QByteArray(range) << status << QByteArray(bytes)
                             << QByteArray(contentRange);
    };
    row("", 200, "0123456789", "");
    row("bytes=0-0", 206, "0", "bytes 0-0/10");
    row("bytes=2-5", 206, "2345", "bytes 2-5/10");
    row("bytes=7-", 206, "789", "bytes 7-9/10");
    row("bytes=-3", 206, "789", "bytes 7-9/10");
    row("bytes=-99", 206, "0123456789", "bytes 0-9/10");
    row("bytes=9-99999999999", 206, "9", "bytes 9-9/10");
    row("bytes=10-", 416, "", "bytes */10");
    row("bytes=10-20", 416, "", "bytes */10");
}

void DownloadsTest::ranges()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, contentRange);
    const Answer answer = fetch(link("a.glb"), range);
    QCOMPARE(answer.status, status);
    if (status < 300)
        QCOMPARE(answer.body, bytes);
    QCOMPARE(answer.headers.value("Content-Range"), contentRange);
    const Answer head = fetch(link("a.glb"), range, "HEAD");
    QCOMPARE(head.status, status);
    QCOMPARE(head.body, QByteArray());
    if (status < 300)
        QCOMPARE(head.headers.value("Content-Length").toLongLong(), bytes.size());
}

void DownloadsTest::tamperedLinks_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *from, const char *to, int status = 403) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << status;
    };
    row("other file", "a.glb", "empty.txt");
    row("other verb", "/_object/get/", "/_object/part/");
    row("longer life", "expires=1", "expires=2");
    row("another version", "&signature", "&versionId=x&signature");
    row("no signature", "&signature=", "&unsigned=");
    row("short signature", "signature=", "signature=x");
    row("traversal", "thing/a.glb", "thing/../other/a.glb");
    row("percent traversal", "thing/a.glb", "thing/%2e%2e/other/a.glb");
}

void DownloadsTest::tamperedLinks()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, status);
    QString url = link("a.glb");
    QVERIFY(url.contains(from));
    url.replace(from, to);
    QCOMPARE(fetch(url).status, status);
}

void DownloadsTest::linkExpires()
{
    const QString url = link("a.glb");
    m_library->advance(86400);
    QCOMPARE(fetch(url).status, 200);
    m_library->advance(1);
    const Answer late = fetch(url);
    QCOMPARE(late.status, 403);
    QVERIFY(late.message().contains(QStringLiteral("expired")));
    for (const char *method : {"PUT", "POST", "DELETE"})
        QVERIFY(fetch(link("a.glb"), {}, method).status >= 400);
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb")), QByteArray("0123456789"));
}

void DownloadsTest::linkOutlivesRename()
{
    const QString url = link("a.glb");
    m_side->call("POST", thingPath(QStringLiteral("/moveFile")),
                 {{"sourcePath", "a.glb"}, {"destinationPath", "b.glb"}});
    const Answer answer = fetch(url);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.message(), QStringLiteral("The file is no longer there."));
}

void DownloadsTest::streamed()
{
    const QString path = thingPath(QStringLiteral("/download/stream/a.glb"));
    const Answer whole = m_side->get(path);
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.body, QByteArray("0123456789"));
    const Answer part = fetch(path, "bytes=2-4");
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, QByteArray("234"));
    QCOMPARE(part.headers.value("Content-Range"), QByteArray("bytes 2-4/10"));
    const Answer head = fetch(path, {}, "HEAD");
    QCOMPARE(head.status, 200);
    QCOMPARE(head.headers.value("Content-Length"), QByteArray("10"));
    QCOMPARE(head.headers.value("ETag"), QByteArray("\"781e5e245d69b566979b86e28d23f2c7\""));
    QVERIFY(!head.headers.value("x-amz-version-id").isEmpty());
    QCOMPARE(head.headers.value("Last-Modified"), QByteArray("Sun, 22 Nov 2026 09:15:24 GMT"));
}

void DownloadsTest::longStreamIsTheWholeFile()
{
    const QByteArray bytes(4613735, 'L');
    m_side->upload(thing(), {{QStringLiteral("long.bin"), bytes}});
    const Answer answer = m_side->get(thingPath(QStringLiteral("/download/stream/long.bin")));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body == bytes);
}

void DownloadsTest::streamRefusals_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"/download/stream/nosuch", "/download/stream/../other/a.glb", "/download/stream/a.exe",
          "/download/stream/", "/auxiliaryPreviewAssets/stream/a.glb/preview/x/y",
          "/auxiliaryPreviewAssets/stream/a.glb", "/auxiliaryPreviewAssets/stream/../preview/x"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void DownloadsTest::streamRefusals()
{
    QFETCH(QString, path);
    QFETCH_GLOBAL(QString, transport);
    if (transport == QLatin1String("http") && path.contains(QLatin1String("/../")))
        return; // does not even leave the client
    QCOMPARE(m_side->get(thingPath(path)).status, 400);
    const int head = fetch(thingPath(path), {}, "HEAD").status;
    QVERIFY(head == 400 || head == 404);
}

void DownloadsTest::emptyFile()
{
    const Answer answer = fetch(link("empty.txt"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray());
    QCOMPARE(answer.headers.value("Content-Length"), QByteArray("0"));
    QCOMPARE(fetch(link("empty.txt"), "bytes=0-").status, 416);
    QCOMPARE(m_side->get(thingPath(QStringLiteral("/download/stream/empty.txt"))).status, 200);
}

void DownloadsTest::notDistributable()
{
    QFETCH_GLOBAL(QString, transport);
    m_side->call("PUT", thingPath(), {{"isDistributable", false}});
    const Json order{{"downloadType", "assetFile"}, {"key", "a.glb"}};
    QCOMPARE(m_side->call("POST", thingPath(QStringLiteral("/download")), order).message(),
             QStringLiteral("VAMS General Error: Asset not distributable"));
    QCOMPARE(m_side->get(thingPath(QStringLiteral("/download/stream/a.glb"))).status, 403);
    Json view = order;
    view["purpose"] = "view"; // looking at it on the library's own machine is no distribution
    QCOMPARE(m_side->call("POST", thingPath(QStringLiteral("/download")), view).status,
             transport == QLatin1String("embedded") ? 200 : 400);
}

VAMS_TEST(DownloadsTest)

} // namespace vams::test

#include "downloads_test.moc"
