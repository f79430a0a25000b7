#include "core/api/client.h"
#include "core/api/saved_answer.h"
#include "core/remote/answer_cache.h"
#include "tests/support/fake_transport.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace vams::test {

class AnswerCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answersWhileTheServerIsGone();
    void changesAreNeverAnswered();
    void questionsDiffer();
    void refusalTakesTheAnswerAway();
    void knownQuestionsDoNotWaitEachTime();
    void oldestAnswersGo();
    void filesAreTheUsersOwn();
    void cutOffFilesAreNoAnswers();

private:
    Result<api::Response> get(const QString &path, const api::Query &query = {})
    {
        api::Request request;
        request.path = path;
        request.query = query;
        return m_cache->send(request, m_job);
    }
    void goOffline()
    {
        m_server->failWith("*", QStringLiteral("*"),
                           {.kind = ErrorKind::Offline, .message = QStringLiteral("gone")});
    }

    Job m_job;
    qint64 m_now = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeTransport> m_server;
    std::unique_ptr<remote::AnswerCache> m_cache;
};

void AnswerCacheTest::init()
{
    m_now = 1;
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeTransport>();
    remote::AnswerCacheOptions options;
    options.nowMs = [this] { return m_now; };
    m_cache = std::make_unique<remote::AnswerCache>(*m_server, m_folder->path(), options);
}

void AnswerCacheTest::answersWhileTheServerIsGone()
{
    m_server->answer("GET", QStringLiteral("/database"), {{"Items", {1, 2}}});
    const Result<api::Response> fresh = get(QStringLiteral("/database"));
    QVERIFY(!fresh->headers.contains(api::savedAnswerHeader));
    goOffline();
    const Result<api::Response> saved = get(QStringLiteral("/database"));
    QVERIFY(saved);
    QCOMPARE(saved->body, fresh->body);
    QVERIFY(saved->headers.contains(api::savedAnswerHeader));
    // Of the next start of the program.
    remote::AnswerCache later(*m_server, m_folder->path());
    api::Request request;
    request.path = QStringLiteral("/database");
    QCOMPARE(later.send(request, m_job)->body, fresh->body);
    QCOMPARE(get(QStringLiteral("/tags")).error().kind, ErrorKind::Offline);
}

void AnswerCacheTest::changesAreNeverAnswered()
{
    m_server->answer("*", QStringLiteral("*"), {{"message", "done"}});
    for (const char *method : {"POST", "PUT", "DELETE"}) {
        api::Request request;
        request.method = method;
        request.path = QStringLiteral("/tags");
        QVERIFY(m_cache->send(request, m_job));
    }
    api::Request search = api::jsonRequest("POST", QStringLiteral("/search"), {{"query", "pump"}});
    QVERIFY(m_cache->send(search, m_job));
    goOffline();
    for (const char *method : {"POST", "PUT", "DELETE"}) {
        api::Request request;
        request.method = method;
        request.path = QStringLiteral("/tags");
        QCOMPARE(m_cache->send(request, m_job).error().kind, ErrorKind::Offline);
    }
    QVERIFY(m_cache->send(search, m_job)); // only asks
    search.body = "{\"query\":\"valve\"}";
    QVERIFY(!m_cache->send(search, m_job));
}

void AnswerCacheTest::questionsDiffer()
{
    m_server->answerWith("GET", QStringLiteral("*"), [](const api::Request &request) {
        api::Response response;
        response.body = request.path.toUtf8() + request.queryValue(QStringLiteral("p")).toUtf8();
        return response;
    });
    get(QStringLiteral("/a"), {{QStringLiteral("p"), QStringLiteral("1")}});
    get(QStringLiteral("/a"), {{QStringLiteral("p"), QStringLiteral("2")}});
    goOffline();
    QCOMPARE(get(QStringLiteral("/a"), {{QStringLiteral("p"), QStringLiteral("1")}})->body, "/a1");
    QCOMPARE(get(QStringLiteral("/a"), {{QStringLiteral("p"), QStringLiteral("2")}})->body, "/a2");
    QVERIFY(!get(QStringLiteral("/a")));
}

void AnswerCacheTest::refusalTakesTheAnswerAway()
{
    m_server->answer("GET", QStringLiteral("/roles"), {{"Items", Json::array()}});
    QVERIFY(get(QStringLiteral("/roles")));
    m_server->refuse("GET", QStringLiteral("/roles"), 403, QStringLiteral("Not Authorized"));
    QCOMPARE(get(QStringLiteral("/roles"))->status, 403);
    goOffline();
    QVERIFY(!get(QStringLiteral("/roles")));
}

void AnswerCacheTest::knownQuestionsDoNotWaitEachTime()
{
    m_server->answer("GET", QStringLiteral("/database"), Json::object());
    get(QStringLiteral("/database"));
    goOffline();
    m_server->clearRequests();
    get(QStringLiteral("/database"));
    get(QStringLiteral("/database"));
    QCOMPARE(m_server->count("GET", QStringLiteral("/database")), 1);
    get(QStringLiteral("/new")); // nothing is known of it: it asks
    QCOMPARE(m_server->count("GET", QStringLiteral("/new")), 1);
    m_now += 10'000;
    get(QStringLiteral("/database"));
    QCOMPARE(m_server->count("GET", QStringLiteral("/database")), 2);
}

void AnswerCacheTest::oldestAnswersGo()
{
    remote::AnswerCacheOptions options;
    options.maxBytes = 10'000;
    options.maxAnswer = 2'000;
    m_server->answerBytes("GET", QStringLiteral("*"), QByteArray(1'000, 'x'));
    m_server->answerBytes("GET", QStringLiteral("/large"), QByteArray(3'000, 'x'));
    remote::AnswerCache cache(*m_server, m_folder->path(), options);
    api::Request request;
    request.path = QStringLiteral("/large");
    QVERIFY(cache.send(request, m_job));
    for (int i = 0; i <= 500; ++i) {
        request.path = QStringLiteral("/%1").arg(i);
        QVERIFY(cache.send(request, m_job));
    }
    const int left = static_cast<int>(QDir(m_folder->path()).entryList(QDir::Files).size());
    QVERIFY2(left <= 10, qPrintable(QString::number(left)));
}

void AnswerCacheTest::filesAreTheUsersOwn()
{
    m_server->answer("GET", QStringLiteral("/database"), Json::object());
    get(QStringLiteral("/database"));
    const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(!(files.first().permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void AnswerCacheTest::cutOffFilesAreNoAnswers()
{
    m_server->answer("GET", QStringLiteral("/database"), {{"Items", {1, 2, 3}}});
    get(QStringLiteral("/database"));
    get(QStringLiteral("/database")); // the same again
    const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(files.first().filePath());
    QVERIFY(file.resize(file.size() - 4));
    goOffline();
    QCOMPARE(get(QStringLiteral("/database")).error().kind, ErrorKind::Offline);
}

VAMS_TEST(AnswerCacheTest)

} // namespace vams::test

#include "answer_cache_test.moc"
