#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// A row for each request and each use of an object URL.
class AccessLogTest : public ContractTest
{
    Q_OBJECT

private slots:
    void requestsAreLogged();
    void objectUrlsAreLoggedWithoutTheirSignature();
    void strangersLeaveFewRows();
    void rowsGoWhenTheirTimeIsOver();

private:
    void prepare() override { m_client = std::make_unique<api::Client>(m_side->transport()); }
    std::vector<AccessRecord> rows(const QString &log);

    Job m_job;
    std::unique_ptr<api::Client> m_client;
};

std::vector<AccessRecord> AccessLogTest::rows(const QString &log)
{
    AuditQuery query;
    query.log = log;
    query.pageSize = 1000;
    return m_client->audit().accessLog(query, m_job).value_or(ListPage<AccessRecord>()).items;
}

void AccessLogTest::requestsAreLogged()
{
    const Answer answer = m_side->get(QStringLiteral("/database"),
                                      {{QStringLiteral("pageSize"), QStringLiteral("5")}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(m_side->get(QStringLiteral("/database/none")).status, 404);
    const auto found = rows(QStringLiteral("api"));
    QVERIFY(found.size() >= 2);
    QCOMPARE(found[0].path, QStringLiteral("/database/none"));
    QCOMPARE(found[0].status, 404);
    QCOMPARE(found[1].path, QStringLiteral("/database"));
    QCOMPARE(found[1].method, QStringLiteral("GET"));
    QCOMPARE(found[1].userId, QStringLiteral("local"));
    QCOMPARE(found[1].status, 200);
    QCOMPARE(found[1].bytes, qint64(answer.body.size()));
}

void AccessLogTest::objectUrlsAreLoggedWithoutTheirSignature()
{
    QCOMPARE(m_side->upload(thing(), {{QStringLiteral("a.glb"), "bytes"}}).status, 200);
    QVERIFY(m_side->bytesOf(thing(), QStringLiteral("a.glb")));
    const auto found = rows(QStringLiteral("objects"));
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].method, QStringLiteral("GET"));
    QCOMPARE(found[0].bytes, 5);
    QCOMPARE(found[1].method, QStringLiteral("PUT"));
    QCOMPARE(found[1].bytes, 5);
    for (const AccessRecord &row : found) {
        QVERIFY(row.path.startsWith(QLatin1String("/_object/")));
        QVERIFY(!row.path.contains(QLatin1String("signature")));
    }
}

void AccessLogTest::strangersLeaveFewRows()
{
    const auto denials = [this] {
        AuditQuery query;
        query.log = QStringLiteral("authorization");
        query.type = QStringLiteral("denied");
        query.pageSize = 1000;
        return m_client->audit().list(query, m_job).value_or(ListPage<AuditRecord>()).items;
    };
    const auto askAsNobody = [this](const QString &path) {
        api::Request request;
        request.method = "GET";
        request.path = path;
        return m_library->backend().handle(request, std::nullopt, {}, m_job).status;
    };
    const QString objects = QStringLiteral("/_object/get/bucket/key");
    const std::size_t before = denials().size();
    for (int at = 0; at < 100; ++at) {
        QCOMPARE(askAsNobody(QStringLiteral("/database/") + QString(900, QLatin1Char('a'))), 403);
        QCOMPARE(askAsNobody(objects), 403);
    }
    QCOMPARE(denials().size(), before + 30);
    QCOMPARE(rows(QStringLiteral("objects")).size(), std::size_t(30));
    for (const AccessRecord &row : rows(QStringLiteral("api")))
        QVERIFY(row.path.size() <= 256);
    m_library->advance(60);
    QCOMPARE(askAsNobody(objects), 403);
    const auto after = denials();
    QCOMPARE(after.size(), before + 31);
    QCOMPARE(after[0].data["count"], Json(140));
    QCOMPARE(rows(QStringLiteral("objects")).size(), std::size_t(31));
}

void AccessLogTest::rowsGoWhenTheirTimeIsOver()
{
    QCOMPARE(m_side->upload(thing(), {{QStringLiteral("a.glb"), "bytes"}}).status, 200);
    m_library->backend().settleEvents();
    m_library->advance(qint64(91) * 24 * 3600);
    QVERIFY(!rows(QStringLiteral("api")).empty()); // also runs what is due
    m_library->backend().settleEvents();
    QCOMPARE(rows(QStringLiteral("objects")).size(), std::size_t(0));
    const std::size_t before = rows(QStringLiteral("api")).size();
    m_library->advance(qint64(300) * 24 * 3600);
    m_library->backend().settleEvents();
    QVERIFY(rows(QStringLiteral("api")).size() < before);
}

VAMS_TEST(AccessLogTest)

} // namespace vams::test

#include "access_log_test.moc"
