#include "tests/support/fake_transport.h"
#include "tests/support/temporary_files.h"
#include "tests/support/test_main.h"
#include "ui/transfers/download_run.h"

namespace vams::test {

using namespace vams::ui;

class DownloadRunTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void WhatIsHereIsNotFetchedAgain();
    void GoesOnInALaterStart();
    void WholeAssetsAreListedBeforeTheirFilesAreFetched();
    void WhatIsNoSavedStateIsNotTaken();

private:
    void serve(const QString &path, const QByteArray &bytes)
    {
        m_transport->answerBytes("GET", QStringLiteral("https://o") + path, bytes);
    }
    [[nodiscard]] std::vector<DownloadPart> threeFiles() const
    {
        return {
            {m_ref,
             {{QStringLiteral("/a.txt")}, {QStringLiteral("/b.txt")}, {QStringLiteral("/c.txt")}},
             m_files->path(QStringLiteral("in"))}};
    }
    /// Of which the second one breaks off.
    void serveTwoOfThree()
    {
        serve(QStringLiteral("/a.txt"), "a");
        serve(QStringLiteral("/c.txt"), "c");
        m_transport->refuse("GET", QStringLiteral("https://o/b.txt"), 500,
                            QStringLiteral("broken"));
    }

    const AssetRef m_ref{DatabaseId(QStringLiteral("d")), AssetId(QStringLiteral("a"))};
    QThreadPool m_pool;
    Job m_job;
    std::unique_ptr<TemporaryFiles> m_files;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<api::Client> m_client;
};

void DownloadRunTest::init()
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

void DownloadRunTest::WhatIsHereIsNotFetchedAgain()
{
    serveTwoOfThree();
    DownloadRun run(threeFiles());
    QVERIFY(!run.run(*m_client, m_pool, m_job));
    serve(QStringLiteral("/b.txt"), "b");
    m_transport->clearRequests();
    QVERIFY(run.run(*m_client, m_pool, m_job));
    QCOMPARE(m_transport->count("GET", QStringLiteral("https://o*")), 1);
    QCOMPARE(
        m_files->names(QStringLiteral("in")),
        QStringList({QStringLiteral("a.txt"), QStringLiteral("b.txt"), QStringLiteral("c.txt")}));
}

void DownloadRunTest::GoesOnInALaterStart()
{
    serveTwoOfThree();
    DownloadRun first(threeFiles());
    QVERIFY(!first.run(*m_client, m_pool, m_job));
    const auto later = DownloadRun::load(*parseJson(dumpJson(first.save())));
    QVERIFY(later);
    QCOMPARE(later->place(), first.place());
    serve(QStringLiteral("/b.txt"), "b");
    m_transport->clearRequests();
    QVERIFY(later->run(*m_client, m_pool, m_job));
    QCOMPARE(m_transport->count("GET", QStringLiteral("https://o*")), 1);
    QCOMPARE(m_files->names(QStringLiteral("in")).size(), 3);
}

void DownloadRunTest::WholeAssetsAreListedBeforeTheirFilesAreFetched()
{
    m_transport->refuse("GET", QStringLiteral("/database/d/assets/a/listFiles"), 503,
                        QStringLiteral("later"));
    DownloadRun run({{m_ref, {}, m_files->path(QStringLiteral("in"))}});
    QVERIFY(!run.run(*m_client, m_pool, m_job));
    QCOMPARE(m_transport->count("POST", QStringLiteral("*")), 0);
    // What is not listed yet is still everything.
    QVERIFY(DownloadRun::load(run.save()));
}

void DownloadRunTest::WhatIsNoSavedStateIsNotTaken()
{
    for (const char *text : {"[]", "{}", R"({"parts":[]})", R"({"parts":[{"asset":"a"}]})"})
        QVERIFY(!DownloadRun::load(*parseJson(text)));
}

VAMS_TEST(DownloadRunTest)

} // namespace vams::test

#include "download_run_test.moc"
