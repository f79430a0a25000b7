#include "core/backend/audit/audit_reader.h"
#include "core/backend/storage/sql.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

#include <QBuffer>

namespace vams::test {

/// The nine audit logs: what writes them, and what a check finds.
class AuditTest : public ContractTest
{
    Q_OBJECT

private slots:
    void decisionsOfRoutesAreLogged();
    void refusedWriteLeavesItsDenialOnly();
    void filteredListLeavesOneRow();
    void actsAreLogged();
    void errorsAreLogged();
    void secretsAreMasked();
    void listIsNewestFirstAndPaged();
    void filtersNarrow();
    void badFiltersAreRefused();
    void exportIsText();
    void textIsPlain();
    void intactLogsVerify();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void removalBeforeItsTimeIsFound_data();
    void removalBeforeItsTimeIsFound();
    void rowsFromTheFutureAreFound();
    void keptHeadShowsRewriting();
    void keptHeadShowsForgedTimes_data();
    void keptHeadShowsForgedTimes();
    void keptHeadOutlivesItsRows();
    void retentionKeepsTheChain();
    void failingDiskFailsNoRequest();
    void readerNeedsNoLock();

private:
    void prepare() override { m_client = std::make_unique<api::Client>(m_side->transport()); }
    std::vector<AuditRecord> rows(const QString &log, const QString &type = {});
    void tamper(const QByteArray &sql);
    void append(const QString &type, const Json &data = Json::object(), int year = 2026);
    [[nodiscard]] AuditLogState stateOf(const QString &log);

    /// Heads as somebody keeps them who checks the logs now and then.
    std::vector<AuditLogState> keptHeads();
    /// What a check against kept heads says of `authChanges`, so many days after the start.
    [[nodiscard]] bool isAsKept(const std::vector<AuditLogState> &kept, int days = 0);

    const QDateTime m_now{QDate(2026, 11, 22), QTime(9, 15, 24), Qt::UTC};
    Job m_job;
    std::unique_ptr<api::Client> m_client;
};

std::vector<AuditRecord> AuditTest::rows(const QString &log, const QString &type)
{
    AuditQuery query;
    query.log = log;
    query.type = type;
    query.pageSize = 1000;
    return m_client->audit().list(query, m_job).value_or(ListPage<AuditRecord>()).items;
}

void AuditTest::tamper(const QByteArray &sql)
{
    m_library->backend().settleEvents();
    backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
    db.script(sql);
}

void AuditTest::append(const QString &type, const Json &data, int year)
{
    m_library->backend().settleEvents();
    backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
    backend::sql::Transaction transaction(db, backend::sql::TransactionKind::Write);
    const auto now = [year] { return QDateTime(QDate(year, 11, 22), QTime(9, 0), Qt::UTC); };
    backend::AuditStore::append(db, now, {.userId = UserId(QStringLiteral("maker"))},
                                {backend::AuditLog::AuthChanges, type, data});
    transaction.commit();
}

AuditLogState AuditTest::stateOf(const QString &log)
{
    const auto states = m_client->audit().verify(m_job);
    const std::vector<AuditLogState> logs = states.value_or(std::vector<AuditLogState>());
    for (const AuditLogState &state : logs) {
        if (state.log == log)
            return state;
    }
    return {};
}

std::vector<AuditLogState> AuditTest::keptHeads()
{
    const auto states = m_client->audit().verify(m_job);
    return backend::readHeadLines(backend::headLines(states.value_or(std::vector<AuditLogState>())))
        .value_or(std::vector<AuditLogState>());
}

bool AuditTest::isAsKept(const std::vector<AuditLogState> &kept, int days)
{
    m_library->backend().settleEvents();
    auto reader = backend::AuditReader::open(m_library->folder());
    if (!reader)
        return false;
    const auto states =
        reader->verify(QStringLiteral("authChanges"), kept, m_now.addDays(days), m_job);
    return states && states->size() == 1 && states->front().isIntact;
}

void AuditTest::decisionsOfRoutesAreLogged()
{
    QCOMPARE(m_side->get(thingPath()).status, 200);
    bool isFound = false;
    for (const AuditRecord &row : rows(QStringLiteral("authorization"), QStringLiteral("allowed")))
        isFound = isFound || (row.data["obj"]["route__path"] == thingPath().toStdString() &&
                              row.data["action"] == "GET" && row.userId == QLatin1String("local"));
    QVERIFY(isFound);
}

void AuditTest::refusedWriteLeavesItsDenialOnly()
{
    ContractSide stranger(*m_library, QStringLiteral("embedded"), UserId(QStringLiteral("viewer")));
    QCOMPARE(stranger.makeDatabase(QStringLiteral("theirs")).status, 403);
    const auto denied = rows(QStringLiteral("authorization"), QStringLiteral("denied"));
    QCOMPARE(denied.size(), std::size_t(2)); // the list of buckets first
    QCOMPARE(denied[0].userId, QStringLiteral("viewer"));
    QCOMPARE(denied[0].data["action"], Json("POST"));
    const auto before = rows(QStringLiteral("actions")).size();
    QCOMPARE(m_side->call("DELETE", QStringLiteral("/database/data")).status, 400);
    QCOMPARE(rows(QStringLiteral("actions")).size(), before);
}

void AuditTest::filteredListLeavesOneRow()
{
    for (const char *name : {"one", "two", "three"})
        QCOMPARE(m_side->makeAsset(QStringLiteral("data"), QLatin1String(name)).status, 200);
    backend::Caller caller{.userId = UserId(QStringLiteral("viewer"))};
    api::Request request;
    request.method = "POST";
    request.path = QStringLiteral("/auth/routes");
    request.body = R"({"routes":[{"method":"GET","route__path":"/a"},
        {"method":"GET","route__path":"/b"},{"method":"GET","route__path":"/c"}]})";
    QCOMPARE(m_library->backend().handle(request, caller, {}, m_job).status, 200);
    const auto denied = rows(QStringLiteral("authorization"), QStringLiteral("denied"));
    QCOMPARE(denied.size(), std::size_t(1));
    QCOMPARE(denied[0].data["count"], Json(3));
}

void AuditTest::actsAreLogged()
{
    QCOMPARE(m_side->upload(thing(), {{QStringLiteral("a.glb"), "bytes"}}).status, 200);
    const auto uploads = rows(QStringLiteral("fileUpload"));
    QCOMPARE(uploads.size(), std::size_t(2));
    QCOMPARE(uploads[0].data["customData"]["status"], Json("completed"));
    QCOMPARE(uploads[0].data["filePath"], Json("a.glb"));
    QCOMPARE(uploads[1].data["customData"]["status"], Json("initialized"));
    QCOMPARE(m_side->startUpload(thing(), {{QStringLiteral("a.exe"), "bytes"}}).status, 400);
    QCOMPARE(rows(QStringLiteral("fileUpload"))[0].data["uploadDenied"], Json(true));
    QVERIFY(m_side->bytesOf(thing(), QStringLiteral("a.glb")));
    QCOMPARE(rows(QStringLiteral("fileDownload"))[0].data["assetId"], Json("thing"));
    QCOMPARE(m_side->get(thingPath(QStringLiteral("/download/stream/a.glb"))).status, 200);
    QCOMPARE(rows(QStringLiteral("fileDownloadStreamed"))[0].data["customData"]["streamType"],
             Json("direct_stream"));
    QCOMPARE(m_side
                 ->call("POST", QStringLiteral("/auth/loginProfile/local"),
                        {{"email", "local@example.com"}})
                 .status,
             200);
    QCOMPARE(rows(QStringLiteral("authOther"))[0].type, QStringLiteral("userProfileUpdate"));
    QCOMPARE(m_side
                 ->call("DELETE", thingPath(QStringLiteral("/deleteAsset")),
                        {{"confirmPermanentDelete", true}})
                 .status,
             200);
    QCOMPARE(m_side->call("DELETE", QStringLiteral("/database/data")).status, 200);
    const auto actions = rows(QStringLiteral("actions"));
    QCOMPARE(actions.size(), std::size_t(2));
    QCOMPARE(actions[0].type, QStringLiteral("databaseDelete"));
    QCOMPARE(actions[1].type, QStringLiteral("assetDelete"));
}

void AuditTest::errorsAreLogged()
{
    QCOMPARE(m_side->call("POST", QStringLiteral("/database"), Json::object()).status, 400);
    QCOMPARE(m_side->makeDatabase(QStringLiteral("data")).status, 400);
    const auto errors = rows(QStringLiteral("errors"));
    QCOMPARE(errors.size(), std::size_t(2));
    QCOMPARE(errors[0].type, QStringLiteral("general"));
    QCOMPARE(errors[1].type, QStringLiteral("validation"));
    QCOMPARE(errors[1].data["statusCode"], Json(400));
}

void AuditTest::secretsAreMasked()
{
    append(QStringLiteral("apiKeyCreate"),
           {{"deep", {{{"SecretAccessKey", "s3cret"}, {"name", "open"}}}}, {"password", "s3cret"}});
    const Json data = rows(QStringLiteral("authChanges"))[0].data;
    QCOMPARE(data["deep"][0]["SecretAccessKey"], Json("<redacted>"));
    QCOMPARE(data["deep"][0]["name"], Json("open"));
    QCOMPARE(data["password"], Json("<redacted>"));
}

void AuditTest::listIsNewestFirstAndPaged()
{
    for (const char *type : {"one", "two", "three"})
        append(QLatin1String(type));
    AuditQuery query;
    query.log = QStringLiteral("authChanges");
    query.pageSize = 2;
    const auto first = m_client->audit().list(query, m_job);
    QVERIFY(first);
    QCOMPARE(first->items.size(), std::size_t(2));
    QCOMPARE(first->items[0].type, QStringLiteral("three"));
    query.startingToken = first->nextToken;
    const auto second = m_client->audit().list(query, m_job);
    QCOMPARE(second->items.size(), std::size_t(1));
    QCOMPARE(second->items[0].type, QStringLiteral("one"));
    QCOMPARE(second->nextToken, QString());
}

void AuditTest::filtersNarrow()
{
    append(QStringLiteral("roleCreate"), {{"roleName", "Painters"}});
    AuditQuery query;
    query.user = QStringLiteral("maker");
    query.text = QStringLiteral("PAINT");
    query.from = QStringLiteral("2026-11-22T09:00:00Z");
    query.to = QStringLiteral("2026-11-23");
    QCOMPARE(m_client->audit().list(query, m_job)->items.size(), std::size_t(1));
    query.to = query.from;
    QCOMPARE(m_client->audit().list(query, m_job)->items.size(), std::size_t(0));
}

void AuditTest::badFiltersAreRefused()
{
    using Pair = QPair<QString, QString>;
    for (const Pair &bad : {Pair{QStringLiteral("log"), QStringLiteral("none")},
                            Pair{QStringLiteral("from"), QStringLiteral("yesterday")},
                            Pair{QStringLiteral("startingToken"), QStringLiteral("!!")},
                            Pair{QStringLiteral("text"), QString(257, QLatin1Char('a'))}})
        QCOMPARE(m_side->get(QStringLiteral("/audit"), {bad}).status, 400);
    QCOMPARE(m_side
                 ->get(QStringLiteral("/audit/export"),
                       {{QStringLiteral("format"), QStringLiteral("xml")}})
                 .status,
             400);
}

void AuditTest::exportIsText()
{
    append(QStringLiteral("roleCreate"), {{"roleName", "Painters"}});
    QBuffer text;
    QVERIFY(text.open(QIODevice::WriteOnly));
    AuditQuery query;
    query.log = QStringLiteral("authChanges");
    QVERIFY(m_client->audit().exportTo(query, api::AuditExport::Text, text, m_job));
    QCOMPARE(text.data(), QByteArray("2026-11-22T09:00:00.000000+00:00 [AUTHCHANGES][type: "
                                     "roleCreate] [user: maker] [roles: []] [mfaEnabled: False] "
                                     "{\"roleName\":\"Painters\"}\n"));
    QBuffer none;
    QVERIFY(none.open(QIODevice::WriteOnly));
    query.text = QStringLiteral("welders");
    QVERIFY(m_client->audit().exportTo(query, api::AuditExport::Text, none, m_job));
    QCOMPARE(none.data(), QByteArray());
}

void AuditTest::textIsPlain()
{
    // What a terminal would obey: ends of lines, escapes in one character, texts turned around.
    const AuditRecord record{.sequence = 1,
                             .log = QStringLiteral("actions"),
                             .at = QStringLiteral("2026"),
                             .userId = QStringLiteral("a\u009b31m\u007f\u2028\u202eb\nc"),
                             .type = QStringLiteral("assetDelete"),
                             .data = {{"path", "\u009b2J\u007f\u202e\u00e9"}},
                             .previousHash = {},
                             .hash = {}};
    QCOMPARE(backend::auditLine(record, backend::AuditFormat::Text),
             QByteArray("2026 [ACTIONS][type: assetDelete] [user: a 31m   b c] [roles: []] "
                        "[mfaEnabled: False] "
                        "{\"path\":\"\\u009b2J\\u007f\\u202e\\u00e9\"}\n"));
}

void AuditTest::intactLogsVerify()
{
    append(QStringLiteral("one"));
    const auto states = m_client->audit().verify(m_job);
    QVERIFY(states);
    QCOMPARE(states->size(), std::size_t(9));
    for (const AuditLogState &state : *states)
        QVERIFY2(state.isIntact, qPrintable(state.problem));
    QCOMPARE(stateOf(QStringLiteral("authChanges")).rowCount, 1);
}

void AuditTest::tamperingIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    const QByteArray own = " log_name = 'authChanges' AND event_type = ";
    QTest::newRow("edited") << "UPDATE audit_events SET data = '{}' WHERE" + own + "'two'";
    QTest::newRow("other user") << "UPDATE audit_events SET user_id = 'x' WHERE" + own + "'two'";
    QTest::newRow("first gone") << "DELETE FROM audit_events WHERE" + own + "'one'";
    QTest::newRow("middle gone") << "DELETE FROM audit_events WHERE" + own + "'two'";
    QTest::newRow("newest gone") << "DELETE FROM audit_events WHERE" + own + "'three'";
    QTest::newRow("all gone") << QByteArray(
        "DELETE FROM audit_events WHERE log_name = 'authChanges'");
    QTest::newRow("head gone") << QByteArray(
        "DELETE FROM audit_heads WHERE log_name = 'authChanges'");
}

void AuditTest::tamperingIsFound()
{
    QFETCH(QByteArray, sql);
    for (const char *type : {"one", "two", "three"})
        append(QLatin1String(type));
    QVERIFY(stateOf(QStringLiteral("authChanges")).isIntact);
    tamper(sql);
    QVERIFY(!stateOf(QStringLiteral("authChanges")).isIntact);
    QVERIFY(stateOf(QStringLiteral("authorization")).isIntact);
}

void AuditTest::removalBeforeItsTimeIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    const QByteArray own = " log_name = 'authChanges'";
    QTest::newRow("all, behind an anchor")
        << "DELETE FROM audit_events WHERE" + own +
               ";UPDATE audit_heads SET removed_count = removed_count + row_count, row_count = 0, "
               "anchor_hash = last_hash, anchor_at = last_at WHERE" +
               own;
    QTest::newRow("the oldest, behind an anchor")
        << "UPDATE audit_heads SET removed_count = 1, row_count = 2, anchor_at = last_at, "
           "anchor_hash = (SELECT hash FROM audit_events WHERE" +
               own + " AND event_type = 'one') WHERE" + own + ";DELETE FROM audit_events WHERE" +
               own + " AND event_type = 'one'";
    QTest::newRow("an anchor without a time")
        << "UPDATE audit_heads SET removed_count = 1, row_count = 2, anchor_at = '0', "
           "anchor_hash = (SELECT hash FROM audit_events WHERE" +
               own + " AND event_type = 'one') WHERE" + own + ";DELETE FROM audit_events WHERE" +
               own + " AND event_type = 'one'";
    QTest::newRow("an anchor without a count")
        << "UPDATE audit_heads SET row_count = 2, anchor_at = '2010-01-01T00:00:00.000000+00:00', "
           "anchor_hash = (SELECT hash FROM audit_events WHERE" +
               own + " AND event_type = 'one') WHERE" + own + ";DELETE FROM audit_events WHERE" +
               own + " AND event_type = 'one'";
}

void AuditTest::removalBeforeItsTimeIsFound()
{
    tamperingIsFound();
}

void AuditTest::rowsFromTheFutureAreFound()
{
    append(QStringLiteral("one"));
    QVERIFY(stateOf(QStringLiteral("authChanges")).isIntact);
    append(QStringLiteral("two"), Json::object(), 2037);
    QVERIFY(!stateOf(QStringLiteral("authChanges")).isIntact);
}

void AuditTest::keptHeadShowsRewriting()
{
    append(QStringLiteral("one"));
    const auto kept = m_client->audit().verify(m_job);
    QVERIFY(kept);
    const auto lines = backend::readHeadLines(backend::headLines(*kept));
    QVERIFY(lines);
    append(QStringLiteral("two"));
    auto reader = backend::AuditReader::open(m_library->folder());
    QVERIFY(reader);
    const auto grown = reader->verify({}, *lines, m_now, m_job);
    QVERIFY(grown);
    for (const AuditLogState &state : *grown)
        QVERIFY2(state.isIntact, qPrintable(state.problem));
    tamper("DELETE FROM audit_events WHERE log_name = 'authChanges';"
           "DELETE FROM audit_heads WHERE log_name = 'authChanges'");
    append(QStringLiteral("one"), {{"forged", true}});
    append(QStringLiteral("two"));
    append(QStringLiteral("three"));
    QVERIFY(stateOf(QStringLiteral("authChanges")).isIntact);
    const auto states = reader->verify(QStringLiteral("authChanges"), *lines, m_now, m_job);
    QCOMPARE(states->size(), std::size_t(1));
    QVERIFY(!states->front().isIntact);
    QVERIFY(!backend::readHeadLines(QStringLiteral("authChanges 1 x")));
}

void AuditTest::keptHeadShowsForgedTimes_data()
{
    QTest::addColumn<QByteArray>("sql");
    const QByteArray own = " log_name = 'authChanges'";
    // Times that would excuse a removal, had the log anything to say about them.
    const QByteArray past = "'2010-01-01T00:00:00.000000+00:00'";
    QTest::newRow("all, behind the kept hash")
        << "DELETE FROM audit_events WHERE" + own +
               ";UPDATE audit_heads SET removed_count = removed_count + row_count, row_count = 0, "
               "anchor_hash = last_hash, anchor_at = " +
               past + " WHERE" + own;
    QTest::newRow("all, behind an invented hash")
        << "DELETE FROM audit_events WHERE" + own +
               ";UPDATE audit_heads SET removed_count = removed_count + row_count, row_count = 0, "
               "anchor_hash = 'ff', last_hash = 'ff', anchor_at = " +
               past + " WHERE" + own;
    QTest::newRow("the oldest")
        << "UPDATE audit_heads SET removed_count = 1, row_count = 2, anchor_at = " + past +
               ", anchor_hash = (SELECT hash FROM audit_events WHERE" + own +
               " AND event_type = 'one') WHERE" + own + ";DELETE FROM audit_events WHERE" + own +
               " AND event_type = 'one'";
}

void AuditTest::keptHeadShowsForgedTimes()
{
    QFETCH(QByteArray, sql);
    for (const char *type : {"one", "two", "three"})
        append(QLatin1String(type));
    const std::vector<AuditLogState> kept = keptHeads();
    QVERIFY(isAsKept(kept));
    tamper(sql);
    QVERIFY(!isAsKept(kept));
    append(QStringLiteral("four"));
    QVERIFY(!isAsKept(kept));
    append(QStringLiteral("five"), Json::object(), 2037);
    QVERIFY(!isAsKept(kept));
}

void AuditTest::keptHeadOutlivesItsRows()
{
    append(QStringLiteral("old"), Json::object(), 2026);
    append(QStringLiteral("young"), Json::object(), 2030);
    const std::vector<AuditLogState> kept = keptHeads();
    constexpr int tenYears = 11 * 366;
    constexpr int moreYears = 15 * 366;
    m_library->advance(qint64(tenYears) * 24 * 3600);
    QCOMPARE(m_side->get(thingPath()).status, 200);
    QVERIFY(isAsKept(kept, tenYears)); // the older of the two is removed
    QCOMPARE(stateOf(QStringLiteral("authChanges")).removedCount, 1);
    QVERIFY(!isAsKept(kept, 4 * 366)); // which would have been too early
    m_library->advance(qint64(moreYears - tenYears) * 24 * 3600);
    QCOMPARE(m_side->get(thingPath()).status, 200);
    QVERIFY(isAsKept(kept, moreYears));
    QCOMPARE(stateOf(QStringLiteral("authChanges")).removedCount, 2);
    append(QStringLiteral("new"), Json::object(), 2040);
    QVERIFY(isAsKept(kept, moreYears));
    QVERIFY(!isAsKept(kept, tenYears));
}

void AuditTest::retentionKeepsTheChain()
{
    append(QStringLiteral("old"));
    QCOMPARE(m_side->get(thingPath()).status, 200);
    m_library->backend().settleEvents();
    m_library->advance(qint64(11) * 366 * 24 * 3600);
    QCOMPARE(m_side->get(thingPath()).status, 200);
    m_library->backend().settleEvents();
    QCOMPARE(rows(QStringLiteral("authChanges")).size(), std::size_t(0));
    QCOMPARE(stateOf(QStringLiteral("authChanges")).removedCount, 1);
    const auto states = m_client->audit().verify(m_job);
    QVERIFY(states);
    for (const AuditLogState &state : *states)
        QVERIFY2(state.isIntact, qPrintable(state.problem));
    QVERIFY(!rows(QStringLiteral("authorization")).empty());
    append(QStringLiteral("new"));
    QVERIFY(stateOf(QStringLiteral("authChanges")).isIntact);
}

void AuditTest::failingDiskFailsNoRequest()
{
    // Stands in for a disk that takes no more rows of these logs.
    tamper("CREATE TRIGGER no_more BEFORE INSERT ON access_log BEGIN "
           "SELECT raise(ABORT, 'database or disk is full'); END");
    QCOMPARE(m_side->get(thingPath()).status, 200);
    QCOMPARE(m_side->makeDatabase(QStringLiteral("more")).status, 200);
    m_library->backend().settleEvents();
    QCOMPARE(m_side->get(QStringLiteral("/audit")).status, 200);
    tamper("DROP TRIGGER no_more");
    m_library->backend().settleEvents();
    bool isFound = false;
    for (const AuditRecord &row : rows(QStringLiteral("authorization")))
        isFound = isFound ||
                  (row.data["obj"]["route__path"] == "/database" && row.data["action"] == "POST");
    QVERIFY(isFound);
    QVERIFY(stateOf(QStringLiteral("authorization")).isIntact);
}

void AuditTest::readerNeedsNoLock()
{
    append(QStringLiteral("roleCreate"));
    auto reader = backend::AuditReader::open(m_library->folder());
    QVERIFY(reader);
    QStringList types;
    QVERIFY(reader->read(QStringLiteral("authChanges"), {}, {}, [&](const AuditRecord &record) {
        types << record.type;
        return true;
    }));
    QCOMPARE(types, QStringList{QStringLiteral("roleCreate")});
    QVERIFY(!backend::AuditReader::open(m_library->folder() + QStringLiteral("/none")));
}

VAMS_TEST(AuditTest)

} // namespace vams::test

#include "audit_test.moc"
