#include "core/backend/storage/sql.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Dead letters are read and get a new life, over both transports.
class QueuesTest : public ContractTest
{
    Q_OBJECT

private slots:
    void everyQueueIsListed();
    void deadLettersAreReadAndRequeued();
    void refusals();

private:
    /// A message that no worker understands, dead already.
    void bury(int count);
};

void QueuesTest::bury(int count)
{
    m_library->backend().settleEvents();
    backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
    for (int at = 0; at < count; ++at) {
        db.run("INSERT INTO queue_messages (queue_name, body, available_at, is_dead, last_error, "
               "receive_count) VALUES ('search-indexer', ?, 0, 1, 'broken', 5)",
               QStringLiteral("[\"asset\",\"data\",\"thing\",\"%1\",\"x\"]").arg(at));
    }
}

void QueuesTest::everyQueueIsListed()
{
    m_library->backend().settleEvents();
    const Answer got = m_side->get(QStringLiteral("/queues"));
    QCOMPARE(got.status, 200);
    const auto &items = got.json["Items"];
    const auto indexer = std::find_if(items.begin(), items.end(), [](const Json &item) {
        return item["queueName"] == "search-indexer";
    });
    QVERIFY(indexer != items.end());
    QCOMPARE((*indexer)["waiting"], Json(0));
    QCOMPARE((*indexer)["topicName"], Json("content"));
}

void QueuesTest::deadLettersAreReadAndRequeued()
{
    bury(3);
    const QString path = QStringLiteral("/queues/search-indexer");
    const Answer first = m_side->get(path + QStringLiteral("/dead"),
                                     {{QStringLiteral("pageSize"), QStringLiteral("2")}});
    QCOMPARE(first.json["Items"].size(), std::size_t(2));
    QCOMPARE(first.json["Items"][0]["lastError"], Json("broken"));
    const Answer rest =
        m_side->get(path + QStringLiteral("/dead"),
                    {{QStringLiteral("startingToken"), jsonText(first.json, "NextToken")}});
    QCOMPARE(rest.json["Items"].size(), std::size_t(1));
    const Json one{{"messageId", first.json["Items"][0]["messageId"]}};
    QCOMPARE(m_side->call("POST", path + QStringLiteral("/requeue"), one).json["requeued"],
             Json(1));
    QCOMPARE(m_side->call("POST", path + QStringLiteral("/requeue"), one).status, 404);
    QCOMPARE(m_side->call("POST", path + QStringLiteral("/requeue")).json["requeued"], Json(2));
    // They are no better than before: the next tries fail too, and nothing is lost.
    m_library->backend().settleEvents();
    QCOMPARE(m_library->number("SELECT count(*) FROM queue_messages"), 3);
    QVERIFY(m_library->number("SELECT min(receive_count) FROM queue_messages") >= 1);
}

void QueuesTest::refusals()
{
    QCOMPARE(m_side->get(QStringLiteral("/queues/nosuch/dead")).status, 404);
    QCOMPARE(m_side->call("POST", QStringLiteral("/queues/nosuch/requeue")).status, 404);
    QCOMPARE(
        m_side->call("POST", QStringLiteral("/queues/search-indexer/requeue"), {{"messageId", "x"}})
            .status,
        400);
    QCOMPARE(m_side
                 ->get(QStringLiteral("/queues/search-indexer/dead"),
                       {{QStringLiteral("startingToken"), QStringLiteral("junk")}})
                 .status,
             400);
}

VAMS_TEST(QueuesTest)

} // namespace vams::test

#include "queues_test.moc"
