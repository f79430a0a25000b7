#include "core/api/client.h"
#include "tests/support/fake_transport.h"
#include "tests/support/test_main.h"

#include <QBuffer>

namespace vams::test {

/// What the client makes of answers: values, errors in the contract's envelope, garbage.
class AnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void errorEnvelope_data();
    void errorEnvelope();
    void signaturesAreNotShown();
    void garbage_data();
    void garbage();
    void pagesFollowEachOther();
    void endlessListEnds();
    void completeOf409CarriesResults();
    void retryAfterIsKept();
    void fetchWritesToTheSink();
    void etagOfAPart();

private:
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<api::Client> m_client;
    Job m_job;
    const AssetRef m_ref{DatabaseId(QStringLiteral("d")), AssetId(QStringLiteral("a"))};
};

void AnswersTest::init()
{
    m_transport = std::make_unique<FakeTransport>();
    m_client = std::make_unique<api::Client>(*m_transport);
}

void AnswersTest::errorEnvelope_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("business") << 400
                              << QByteArray(R"({"message":"VAMS General Error: Asset not found"})")
                              << ErrorKind::Invalid << "Asset not found";
    QTest::newRow("denied") << 403 << QByteArray(R"({"message":"Not Authorized"})")
                            << ErrorKind::Denied << "Not Authorized";
    QTest::newRow("object") << 500 << QByteArray(R"({"message":{"a":1}})") << ErrorKind::Internal
                            << "The server answered with status 500.";
    QTest::newRow("HTML") << 502 << QByteArray("<html>Bad gateway</html>") << ErrorKind::Offline
                          << "The server answered with status 502.";
    QTest::newRow("nothing") << 404 << QByteArray() << ErrorKind::NotFound
                             << "The server answered with status 404.";
}

void AnswersTest::errorEnvelope()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_transport->answerWith("GET", QStringLiteral("/database"), [&](const api::Request &) {
        api::Response response;
        response.status = status;
        response.body = body;
        return response;
    });
    const auto page = m_client->databases().list({}, m_job);
    QVERIFY(!page);
    QTEST(page.error().kind, "kind");
    QTEST(page.error().message, "message");
    QCOMPARE(page.error().status, status);
}

void AnswersTest::signaturesAreNotShown()
{
    m_transport->refuse("PUT", QStringLiteral("https://*"), 403, QStringLiteral("no"));
    const auto etag =
        m_client->uploads().putPart(QStringLiteral("https://o/k?X-Signature=secret"), {}, m_job);
    QVERIFY(!describe(etag.error()).contains(QLatin1String("secret")));
}

void AnswersTest::garbage_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"", "null", "[]", "3", "\"text\"", "<html>", "{}", R"({"Items":null})", R"({"Items":{}})",
          R"({"Items":[3]})", R"({"Items":[{"databaseId":3,"bucketId":3}]})",
          R"({"items":{"a":1},"Items":"x","allowedRoutes":7,"assetId":[]})"})
        QTest::newRow(body) << QByteArray(body);
}

void AnswersTest::garbage()
{
    QFETCH(QByteArray, body);
    m_transport->answerBytes("*", QStringLiteral("*"), body);
    const auto isStrange = [](const auto &result) {
        return !result && result.error().kind == ErrorKind::Internal &&
               !result.error().advice.isEmpty();
    };
    QVERIFY(isStrange(m_client->databases().list({}, m_job)));
    QVERIFY(isStrange(m_client->databases().buckets(m_job)));
    QVERIFY(isStrange(m_client->assets().listAll({}, api::ArchivedAssets::Hide, m_job)));
    QVERIFY(isStrange(m_client->assets().create({}, m_job)));
    QVERIFY(isStrange(m_client->files().listEverything(m_ref, api::ArchivedFiles::Hide, m_job)));
    QVERIFY(isStrange(m_client->config().allowedRoutes({}, m_job)));
    // Objects with nothing of use in them are for the caller to judge; they must not crash.
    (void)m_client->config().amplifyConfig(m_job);
    (void)m_client->config().version(m_job);
    (void)m_client->uploads().start(m_ref, UploadType::AssetFile, {}, m_job);
    (void)m_client->uploads().complete(m_ref, UploadType::AssetFile, {}, {}, m_job);
    (void)m_client->downloads().link(m_ref, {}, {}, m_job);
    (void)m_client->files().info(m_ref, {}, m_job);
    (void)m_client->files().revert(m_ref, {}, {}, m_job);
}

void AnswersTest::pagesFollowEachOther()
{
    m_transport->answerWith(
        "GET", QStringLiteral("/database/d/assets/a/listFiles"), [](const api::Request &request) {
            const QString token = request.queryValue(QStringLiteral("startingToken"));
            Json page{{"items", {{{"relativePath", token.isEmpty() ? "/1" : "/2"}}}}};
            page["NextToken"] = token.isEmpty() ? Json("t") : Json(nullptr);
            api::Response response;
            response.body = dumpJson(page);
            return response;
        });
    const auto files = m_client->files().listEverything(m_ref, api::ArchivedFiles::Hide, m_job);
    QVERIFY(files);
    QCOMPARE(files->size(), 2u);
    QCOMPARE(files->back().relativePath, QStringLiteral("/2"));
}

void AnswersTest::endlessListEnds()
{
    m_transport->answer("GET", QStringLiteral("/database/d/assets/a/listFiles"),
                        {{"items", Json::array()}, {"NextToken", "again"}});
    QVERIFY(!m_client->files().listEverything(m_ref, api::ArchivedFiles::Hide, m_job));
    QCOMPARE(m_transport->requests().size(), 2u);
}

void AnswersTest::completeOf409CarriesResults()
{
    m_transport->answer("POST", QStringLiteral("/uploads/*"),
                        {{"fileResults", {{{"relativeKey", "/a"}, {"error", "no"}}}}}, 409);
    const auto result = m_client->uploads().complete(m_ref, UploadType::AssetFile,
                                                     UploadId(QStringLiteral("y")), {}, m_job);
    QVERIFY(result);
    QCOMPARE(result->fileResults.front().error, QStringLiteral("no"));
    m_transport->refuse("POST", QStringLiteral("/uploads/*"), 409, QStringLiteral("busy"));
    QCOMPARE(m_client->uploads().complete(m_ref, UploadType::AssetFile, {}, {}, m_job).error().kind,
             ErrorKind::Conflict);
}

void AnswersTest::retryAfterIsKept()
{
    m_transport->answerWith("GET", QStringLiteral("*"), [](const api::Request &) {
        api::Response response;
        response.status = 429;
        response.headers.set("retry-after", "60");
        return response;
    });
    QCOMPARE(m_client->config().version(m_job).error().retryAfterMs, 60'000);
}

void AnswersTest::fetchWritesToTheSink()
{
    m_transport->answerBytes("GET", QStringLiteral("https://o/k"), "bytes");
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    QVERIFY(m_client->downloads().fetch(QStringLiteral("https://o/k"), sink, 5, m_job));
    QCOMPARE(sink.data(), "bytes");
    QCOMPARE(m_transport->requests().front().headers.value("Range"), "bytes=5-");
}

void AnswersTest::etagOfAPart()
{
    m_transport->answerWith("PUT", QStringLiteral("*"), [](const api::Request &) {
        api::Response response;
        response.headers.set("etag", "\"abc\"");
        return response;
    });
    const auto etag =
        m_client->uploads().putPart(QStringLiteral("vams-object:1"), {{}, 3, 4}, m_job);
    QCOMPARE(*etag, QStringLiteral("\"abc\""));
    QCOMPARE(m_transport->requests().front().bodyFile, (api::FileRange{{}, 3, 4}));
}

VAMS_TEST(AnswersTest)

} // namespace vams::test

#include "answers_test.moc"
