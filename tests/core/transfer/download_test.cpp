#include "core/transfer/download.h"
#include "tests/support/fake_transport.h"
#include "tests/support/temporary_files.h"
#include "tests/support/test_main.h"

#include <QCryptographicHash>

namespace vams::test {

using transfer::ConflictPolicy;
using transfer::DownloadItem;
using transfer::DownloadOptions;
using transfer::DownloadReport;

class DownloadTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void treeIsKept();
    void flatNamesStayApart();
    void localFilesAreCopied();
    void wrongBytesAreNotKept_data();
    void wrongBytesAreNotKept();
    void failureKeepsTheOldFile();
    void conflicts_data();
    void conflicts();
    void nothingLeavesTheFolder();
    void linksAreReplacedNotFollowed();
    void namesThatDifferInCaseStayApart();
    void pausedDownloadGoesOnWhereItStopped();
    void pausedDownloadOfAnUnknownFileBeginsAnew();
    void cancelEnds();
    void withoutConnectionItStops();

private:
    /// The server has `bytes` at `path`.
    void serve(const QString &path, const QByteArray &bytes);
    void breakOffOnce(const QByteArray &rest);
    DownloadReport download(const std::vector<DownloadItem> &items,
                            const DownloadOptions &options = {})
    {
        return transfer::downloadFiles(*m_client, m_ref, items, m_files->path(QStringLiteral("in")),
                                       options, m_pool, m_job)
            .value_or(DownloadReport());
    }

    const AssetRef m_ref{DatabaseId(QStringLiteral("d")), AssetId(QStringLiteral("a"))};
    QThreadPool m_pool;
    Job m_job;
    std::unique_ptr<TemporaryFiles> m_files;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<api::Client> m_client;
};

void DownloadTest::init()
{
    m_files = std::make_unique<TemporaryFiles>();
    m_transport = std::make_unique<FakeTransport>();
    m_client = std::make_unique<api::Client>(*m_transport);
    m_transport->answerWith(
        "POST", QStringLiteral("/database/d/assets/a/download"), [](const api::Request &request) {
            api::Response response;
            const QString key = jsonText(*parseJson(request.body), "key");
            response.body = dumpJson({{"downloadUrl", QLatin1String("https://o") + key}});
            return response;
        });
}

void DownloadTest::serve(const QString &path, const QByteArray &bytes)
{
    m_transport->answerBytes("GET", QLatin1String("https://o") + path, bytes);
}

void DownloadTest::treeIsKept()
{
    serve(QStringLiteral("/gear.glb"), "glb");
    serve(QStringLiteral("/t/wood.png"), "png");
    const auto hash = QCryptographicHash::hash("glb", QCryptographicHash::Sha256).toHex();
    const DownloadReport report =
        download({{QStringLiteral("/gear.glb"), {}, 3, QString::fromLatin1(hash.toUpper())},
                  {QStringLiteral("/t/"), {}, -1, {}},
                  {QStringLiteral("/empty/"), {}, -1, {}},
                  {QStringLiteral("/t/wood.png"), {}, -1, {}}});
    QVERIFY(report.outcome());
    QCOMPARE(report.succeeded.size(), 2u);
    QCOMPARE(m_files->read(QStringLiteral("in/gear.glb")), "glb");
    QCOMPARE(m_files->read(QStringLiteral("in/t/wood.png")), "png");
    QVERIFY(QFileInfo(m_files->path(QStringLiteral("in/empty"))).isDir());
}

void DownloadTest::flatNamesStayApart()
{
    serve(QStringLiteral("/a/x.png"), "1");
    serve(QStringLiteral("/b/x.png"), "2");
    download({{QStringLiteral("/a/x.png")}, {QStringLiteral("/b/x.png")}},
             {.layout = transfer::FolderLayout::Flat, .conflicts = ConflictPolicy::Overwrite});
    QCOMPARE(m_files->names(QStringLiteral("in")),
             QStringList({QStringLiteral("x (2).png"), QStringLiteral("x.png")}));
    QCOMPARE(m_files->read(QStringLiteral("in/x (2).png")), "2");
}

void DownloadTest::localFilesAreCopied()
{
    const QString blob = m_files->write(QStringLiteral("blob"), "..bytes..");
    m_transport->answer("POST", QStringLiteral("/database/d/assets/a/download"),
                        {{"downloadUrl", "vams-object:1"}});
    m_transport->answerWith("GET", QStringLiteral("vams-object:1"),
                            [blob](const api::Request &request) {
                                api::Response response;
                                if (request.acceptsLocalFile)
                                    response.bodyFile = api::FileRange{blob, 2, 5};
                                return response;
                            });
    QVERIFY(download({{QStringLiteral("/a.bin"), {}, 5, {}}}).outcome());
    QCOMPARE(m_files->read(QStringLiteral("in/a.bin")), "bytes");
    QCOMPARE(m_files->read(QStringLiteral("blob")), "..bytes..");
}

void DownloadTest::wrongBytesAreNotKept_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("hash");
    QTest::newRow("size") << qint64(4) << QString();
    QTest::newRow("hash") << qint64(3) << QString(64, QLatin1Char('0'));
}

void DownloadTest::wrongBytesAreNotKept()
{
    QFETCH(qint64, size);
    QFETCH(QString, hash);
    serve(QStringLiteral("/a.glb"), "abc");
    const DownloadReport report = download({{QStringLiteral("/a.glb"), {}, size, hash}});
    QCOMPARE(report.failed.size(), 1u);
    QCOMPARE(report.failed.front().error.kind, ErrorKind::Io);
    QVERIFY(m_files->names(QStringLiteral("in")).isEmpty());
}

void DownloadTest::failureKeepsTheOldFile()
{
    m_files->write(QStringLiteral("in/a.glb"), "old");
    m_transport->refuse("GET", QStringLiteral("https://o/a.glb"), 403, QStringLiteral("expired"));
    const DownloadReport report =
        download({{QStringLiteral("/a.glb")}}, {.conflicts = ConflictPolicy::Overwrite});
    QCOMPARE(report.failed.front().error.kind, ErrorKind::Denied);
    QCOMPARE(m_files->read(QStringLiteral("in/a.glb")), "old");
    QCOMPARE(m_files->names(QStringLiteral("in")).size(), 1);
}

void DownloadTest::conflicts_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<ConflictPolicy>("answer");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const QByteArray none = "<no file>";
    QTest::newRow("overwrite") << ConflictPolicy::Overwrite << ConflictPolicy::Ask
                               << QByteArray("new") << none;
    QTest::newRow("keep both") << ConflictPolicy::KeepBoth << ConflictPolicy::Ask
                               << QByteArray("old") << QByteArray("new");
    QTest::newRow("skip") << ConflictPolicy::Skip << ConflictPolicy::Ask << QByteArray("old")
                          << none;
    QTest::newRow("ask, overwrite")
        << ConflictPolicy::Ask << ConflictPolicy::Overwrite << QByteArray("new") << none;
    QTest::newRow("ask, no answer")
        << ConflictPolicy::Ask << ConflictPolicy::Ask << QByteArray("old") << none;
}

void DownloadTest::conflicts()
{
    QFETCH(ConflictPolicy, policy);
    QFETCH(ConflictPolicy, answer);
    m_files->write(QStringLiteral("in/a.glb"), "old");
    serve(QStringLiteral("/a.glb"), "new");
    QStringList asked;
    DownloadOptions options;
    options.conflicts = policy;
    options.ask = [&](const QString &path) {
        asked << path;
        return answer;
    };
    const DownloadReport report = download({{QStringLiteral("/a.glb")}}, options);
    QVERIFY(report.outcome());
    QTEST(m_files->read(QStringLiteral("in/a.glb")), "first");
    QTEST(m_files->read(QStringLiteral("in/a (2).glb")), "second");
    QCOMPARE(report.succeeded.size() + report.skipped.size(), 1u);
    QCOMPARE(asked.size(), policy == ConflictPolicy::Ask ? 1 : 0);
}

void DownloadTest::nothingLeavesTheFolder()
{
    QVERIFY(QDir().mkpath(m_files->path(QStringLiteral("in"))));
    QVERIFY(QDir().mkpath(m_files->path(QStringLiteral("out"))));
    QVERIFY(
        QFile::link(m_files->path(QStringLiteral("out")), m_files->path(QStringLiteral("in/l"))));
    const QStringList evil{QStringLiteral("/../../evil.txt"),
                           QStringLiteral("/..\\evil.txt"),
                           QStringLiteral("/l/evil.txt"),
                           QStringLiteral("//etc/evil.txt"),
                           QStringLiteral("/NUL"),
                           QStringLiteral("evil\n.txt")};
    std::vector<DownloadItem> items;
    for (const QString &path : evil) {
        serve(path, "evil");
        items.push_back({path});
    }
    const DownloadReport report = download(items);
    QCOMPARE(report.failed.size(), 1u);
    QCOMPARE(report.failed.front().item.path, QStringLiteral("/l/evil.txt"));
    for (const auto &file : report.succeeded)
        QVERIFY(file.localPath.startsWith(m_files->path(QStringLiteral("in/"))));
    QCOMPARE(m_files->names(), QStringList({QStringLiteral("in"), QStringLiteral("out")}));
    QVERIFY(m_files->names(QStringLiteral("out")).isEmpty());
    QVERIFY(m_files->names(QStringLiteral("in")).contains(QStringLiteral("_NUL")));
}

void DownloadTest::linksAreReplacedNotFollowed()
{
    const QString outside = m_files->write(QStringLiteral("outside.glb"), "precious");
    QVERIFY(QDir().mkpath(m_files->path(QStringLiteral("in"))));
    QVERIFY(QFile::link(outside, m_files->path(QStringLiteral("in/a.glb"))));
    serve(QStringLiteral("/a.glb"), "new");
    download({{QStringLiteral("/a.glb")}}, {.conflicts = ConflictPolicy::Overwrite});
    QCOMPARE(m_files->read(QStringLiteral("outside.glb")), "precious");
    QCOMPARE(m_files->read(QStringLiteral("in/a.glb")), "new");
}

void DownloadTest::namesThatDifferInCaseStayApart()
{
    serve(QStringLiteral("/a.glb"), "1");
    serve(QStringLiteral("/A.GLB"), "2");
    const DownloadReport report =
        download({{QStringLiteral("/a.glb")}, {QStringLiteral("/A.GLB")}});
    QCOMPARE(report.succeeded.size(), 2u);
    QCOMPARE(m_files->read(QStringLiteral("in/A (2).GLB")), "2");
}

/// The first answer breaks off after "abc" by a pause; the second one is `rest`.
void DownloadTest::breakOffOnce(const QByteArray &rest)
{
    m_transport->answerWith("GET", QStringLiteral("https://o/a.glb"),
                            [this, rest, calls = std::make_shared<int>(0)](
                                const api::Request &request) -> Result<api::Response> {
                                if (++*calls == 1) {
                                    request.sink->write("abc");
                                    m_job.pause();
                                    m_job.resume();
                                    return fail(cancelledError());
                                }
                                api::Response response;
                                response.body = rest;
                                return response;
                            });
}

void DownloadTest::pausedDownloadGoesOnWhereItStopped()
{
    breakOffOnce("def");
    const auto hash = QCryptographicHash::hash("abcdef", QCryptographicHash::Sha256).toHex();
    QVERIFY(download({{QStringLiteral("/a.glb"), {}, 6, QString::fromLatin1(hash)}}).outcome());
    QCOMPARE(m_files->read(QStringLiteral("in/a.glb")), "abcdef");
    QCOMPARE(m_transport->requests().back().headers.value("Range"), "bytes=3-");
    QCOMPARE(m_transport->count("POST", QStringLiteral("*")), 2); // a link may have expired
}

void DownloadTest::pausedDownloadOfAnUnknownFileBeginsAnew()
{
    // Without a hash nothing tells whether the newest revision is still the same.
    breakOffOnce("uvwxyz");
    QVERIFY(download({{QStringLiteral("/a.glb"), {}, 6, {}}}).outcome());
    QCOMPARE(m_files->read(QStringLiteral("in/a.glb")), "uvwxyz");
    QVERIFY(!m_transport->requests().back().headers.contains("Range"));
}

void DownloadTest::cancelEnds()
{
    serve(QStringLiteral("/a.glb"), "1");
    m_transport->hold("GET", QStringLiteral("*"));
    Job job;
    QThreadPool pool;
    Result<DownloadReport> report;
    pool.start([&] {
        report = transfer::downloadFiles(*m_client, m_ref, {{QStringLiteral("/a.glb")}},
                                         m_files->path(QStringLiteral("in")), {}, m_pool, job);
    });
    QTRY_COMPARE(m_transport->heldCount(), 1);
    job.cancel();
    pool.waitForDone();
    QCOMPARE(report->outcome().error().kind, ErrorKind::Cancelled);
    QVERIFY(m_files->names(QStringLiteral("in")).isEmpty());
}

void DownloadTest::withoutConnectionItStops()
{
    m_transport->failWith("POST", QStringLiteral("*"),
                          {.kind = ErrorKind::Offline, .message = QStringLiteral("gone")});
    const DownloadReport report = download(
        {{QStringLiteral("/1.glb")}, {QStringLiteral("/2.glb")}, {QStringLiteral("/3.glb")}},
        {.parallel = 1});
    QCOMPARE(report.failed.size(), 3u);
    QCOMPARE(m_transport->requests().size(), 1u);
    QCOMPARE(report.remaining().size(), 3u);
}

VAMS_TEST(DownloadTest)

} // namespace vams::test

#include "download_test.moc"
