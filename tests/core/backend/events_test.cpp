#include "core/backend/events/event_pump.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

#include <future>

namespace vams::test {

using namespace backend;

namespace {

constexpr qint64 startTime = 1000000;

} // namespace

/// Change records, topics, queues and their workers over a database of their own.
class EventsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void changeReachesConsumerOnce();
    void sameMessageWaitsOnce();
    void messageGoesToEachQueueOfTopic();
    void rolledBackChangeIsNoEvent();
    void failingMessageIsTriedLaterAndLater();
    void failingMessageDoesNotHoldUpOthers();
    void failedApplyLeavesNothingBehind();
    void deadMessageCanBeReadAndRequeued();
    void actRunsOutsideOfTransactions();
    void leaseOfDeadWorkerRunsOut();
    void workerWakesByItself();
    void whatWaitedBeforeTheStartIsDone();
    void settlingLooksAtWhatWasThereOnly();
    void restartGoesOn();

private:
    void makePump();
    void subscribe(QueueConsumer consumer);
    /// An asset-less change: the databases table has a stream.
    void makeChange(const QString &id);
    QueueCounts counts(const QString &queue = QStringLiteral("q"));
    std::function<void(sql::Database &, const QueueMessage &)> record();
    static QueueConsumer applying(std::function<void(sql::Database &, const QueueMessage &)> apply);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<EventPump> m_pump;
    qint64 m_time = startTime;
    QStringList m_seen;
};

void EventsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_storage = std::make_unique<Storage>(m_folder->filePath(QStringLiteral("l.sqlite")),
                                          m_folder->filePath(QStringLiteral("backups")));
    m_storage->write([](sql::Database &db) {
        db.run("INSERT INTO buckets (bucket_id, bucket_name) VALUES ('b', 'b')");
    });
    m_time = startTime;
    m_seen.clear();
    makePump();
}

void EventsTest::cleanup()
{
    m_pump.reset();
    m_storage.reset();
}

void EventsTest::makePump()
{
    m_pump.reset();
    m_pump = std::make_unique<EventPump>(
        *m_storage, [this] { return QDateTime::fromSecsSinceEpoch(m_time, Qt::UTC); });
    m_pump->addRule([](sql::Database &, const ChangeRecord &change) -> std::vector<TopicMessage> {
        if (change.table != QLatin1String("databases"))
            return {};
        return {{QStringLiteral("t"), change.key1}};
    });
}

void EventsTest::subscribe(QueueConsumer consumer)
{
    m_storage->write([&](sql::Database &db) { EventStore::declare(db, consumer.definition); });
    m_pump->addConsumer(std::move(consumer));
}

void EventsTest::makeChange(const QString &id)
{
    m_storage->write([&](sql::Database &db) {
        db.run("INSERT INTO databases (database_id, description, date_created, default_bucket_id) "
               "VALUES (?, '', '', 'b')",
               id);
    });
}

QueueCounts EventsTest::counts(const QString &queue)
{
    return m_storage->read([&](sql::Database &db) { return EventStore::counts(db, queue); });
}

std::function<void(sql::Database &, const QueueMessage &)> EventsTest::record()
{
    return [this](sql::Database &, const QueueMessage &message) { m_seen << message.body; };
}

QueueConsumer EventsTest::applying(std::function<void(sql::Database &, const QueueMessage &)> apply)
{
    QueueConsumer consumer;
    consumer.definition = {QStringLiteral("q"), QStringLiteral("t"), 3};
    consumer.apply = std::move(apply);
    return consumer;
}

void EventsTest::changeReachesConsumerOnce()
{
    subscribe(applying(record()));
    makeChange(QStringLiteral("one"));
    makeChange(QStringLiteral("two"));
    m_pump->settleAll();
    m_pump->settleAll();
    QCOMPARE(m_seen, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(counts(), QueueCounts());
    QVERIFY(!m_storage->read([](sql::Database &db) { return EventStore::hasChanges(db); }));
}

void EventsTest::sameMessageWaitsOnce()
{
    subscribe(applying(record()));
    m_storage->write([&](sql::Database &db) {
        for (int round = 0; round < 5; ++round)
            EventStore::publish(db, QStringLiteral("t"), QStringLiteral("same"), m_time);
    });
    QCOMPARE(counts().waiting, 1);
    m_pump->settleAll();
    QCOMPARE(m_seen, QStringList{QStringLiteral("same")});
}

void EventsTest::messageGoesToEachQueueOfTopic()
{
    subscribe(applying(record()));
    QueueConsumer other = applying(record());
    other.definition.queue = QStringLiteral("other");
    subscribe(other);
    makeChange(QStringLiteral("one"));
    m_pump->settleAll();
    QCOMPARE(m_seen.size(), 2);
}

void EventsTest::rolledBackChangeIsNoEvent()
{
    subscribe(applying(record()));
    QVERIFY_EXCEPTION_THROWN(m_storage->write([](sql::Database &db) {
        db.run("INSERT INTO databases (database_id, description, date_created, "
               "default_bucket_id) VALUES ('x', '', '', 'b')");
        throw std::runtime_error("no");
    }),
                             std::runtime_error);
    m_pump->settleAll();
    QCOMPARE(m_seen, QStringList());
}

void EventsTest::failingMessageIsTriedLaterAndLater()
{
    subscribe(applying([this](sql::Database &, const QueueMessage &message) {
        m_seen << message.body;
        throw std::runtime_error("broken");
    }));
    makeChange(QStringLiteral("one"));
    m_pump->settleAll();
    const auto tries = m_seen.size();
    m_pump->settleAll();
    QCOMPARE(m_seen.size(), tries); // its turn has not come
    QCOMPARE(counts(), (QueueCounts{1, 0, 0}));
    m_time += 1;
    m_pump->settleAll();
    QVERIFY(m_seen.size() > tries);
    const auto second = m_seen.size();
    m_time += 1;
    m_pump->settleAll();
    QCOMPARE(m_seen.size(), second); // now it is two seconds
    m_time += 1;
    m_pump->settleAll();
    QCOMPARE(counts(), (QueueCounts{0, 0, 1})); // the third failure was the last
}

void EventsTest::failingMessageDoesNotHoldUpOthers()
{
    subscribe(applying([this](sql::Database &, const QueueMessage &message) {
        if (message.body == QLatin1String("bad"))
            throw std::runtime_error("broken");
        m_seen << message.body;
    }));
    for (const char *id : {"first", "bad", "last"})
        makeChange(QString::fromLatin1(id));
    m_pump->settleAll();
    QVERIFY(m_seen.contains(QLatin1String("first")));
    QVERIFY(m_seen.contains(QLatin1String("last")));
    QCOMPARE(counts(), (QueueCounts{1, 0, 0}));
}

void EventsTest::failedApplyLeavesNothingBehind()
{
    subscribe(applying([](sql::Database &db, const QueueMessage &) {
        db.run("INSERT INTO app_features (feature_name) VALUES ('HALF')");
        throw std::runtime_error("broken");
    }));
    makeChange(QStringLiteral("one"));
    m_pump->settleAll();
    QVERIFY(!m_storage->read([](sql::Database &db) {
        return db.query("SELECT 1 FROM app_features WHERE feature_name = 'HALF'").step();
    }));
}

void EventsTest::deadMessageCanBeReadAndRequeued()
{
    bool isBroken = true;
    subscribe(applying([&](sql::Database &, const QueueMessage &message) {
        if (isBroken)
            throw std::runtime_error("the disk is full");
        m_seen << message.body;
    }));
    makeChange(QStringLiteral("one"));
    for (int round = 0; round < 4; ++round) {
        m_pump->settleAll();
        m_time += 100;
    }
    const std::vector<QueueMessage> dead = m_storage->read(
        [](sql::Database &db) { return EventStore::dead(db, QStringLiteral("q"), 0, 10); });
    QCOMPARE(dead.size(), std::size_t(1));
    QCOMPARE(dead.front().body, QStringLiteral("one"));
    QCOMPARE(dead.front().lastError, QStringLiteral("the disk is full"));
    QCOMPARE(dead.front().receiveCount, 3);
    isBroken = false;
    m_storage->write([&](sql::Database &db) {
        QCOMPARE(EventStore::requeue(db, QStringLiteral("q"), dead.front().id, m_time), 1);
    });
    m_pump->settleAll();
    QCOMPARE(m_seen, QStringList{QStringLiteral("one")});
    QCOMPARE(counts(), QueueCounts());
}

void EventsTest::actRunsOutsideOfTransactions()
{
    QueueConsumer consumer = applying({});
    consumer.act = [this](const QueueMessage &message) {
        m_seen << message.body;
        QCOMPARE(counts(), (QueueCounts{0, 1, 0})); // leased, and others can read and write
        m_storage->write([](sql::Database &db) {
            db.run("INSERT INTO app_features (feature_name) VALUES ('DONE')");
        });
    };
    subscribe(consumer);
    makeChange(QStringLiteral("one"));
    m_pump->settleAll();
    QCOMPARE(m_seen, QStringList{QStringLiteral("one")});
    QCOMPARE(counts(), QueueCounts());
}

void EventsTest::leaseOfDeadWorkerRunsOut()
{
    QueueConsumer consumer = applying({});
    consumer.act = [this](const QueueMessage &message) { m_seen << message.body; };
    subscribe(consumer);
    m_storage->write([&](sql::Database &db) {
        EventStore::publish(db, QStringLiteral("t"), QStringLiteral("one"), m_time);
        EventStore::lease(db, EventStore::ready(db, QStringLiteral("q"), m_time, 10), m_time + 60);
    });
    m_pump->settleAll();
    QCOMPARE(m_seen, QStringList());
    m_time += 60;
    m_pump->settleAll();
    QCOMPARE(m_seen, QStringList{QStringLiteral("one")});
}

void EventsTest::workerWakesByItself()
{
    std::promise<QString> got;
    subscribe(applying(
        [&](sql::Database &, const QueueMessage &message) { got.set_value(message.body); }));
    m_pump->start();
    makeChange(QStringLiteral("one"));
    auto answer = got.get_future();
    QCOMPARE(answer.wait_for(std::chrono::seconds(60)), std::future_status::ready);
    QCOMPARE(answer.get(), QStringLiteral("one"));
    m_pump->stop();
}

void EventsTest::whatWaitedBeforeTheStartIsDone()
{
    std::promise<QString> got;
    subscribe(applying(
        [&](sql::Database &, const QueueMessage &message) { got.set_value(message.body); }));
    makeChange(QStringLiteral("one"));
    m_pump->start(); // and nobody commits any more
    auto answer = got.get_future();
    QCOMPARE(answer.wait_for(std::chrono::seconds(60)), std::future_status::ready);
    m_pump->stop();
}

void EventsTest::settlingLooksAtWhatWasThereOnly()
{
    // A consumer whose work makes more of it, as a scan that goes on does.
    int round = 0;
    subscribe(applying([&](sql::Database &db, const QueueMessage &) {
        EventStore::publish(db, QStringLiteral("t"), QString::number(++round), m_time);
    }));
    makeChange(QStringLiteral("one"));
    m_pump->settle(QStringLiteral("q"));
    QCOMPARE(round, 1);
    QCOMPARE(counts().waiting, 1);
    m_pump->settle(QStringLiteral("q"), [] { return true; });
    QCOMPARE(round, 1); // stopped before it began
}

void EventsTest::restartGoesOn()
{
    subscribe(applying(record()));
    makeChange(QStringLiteral("one"));
    makePump(); // nothing was settled before
    subscribe(applying(record()));
    m_pump->settleAll();
    QCOMPARE(m_seen, QStringList{QStringLiteral("one")});
}

VAMS_TEST(EventsTest)

} // namespace vams::test

#include "events_test.moc"
