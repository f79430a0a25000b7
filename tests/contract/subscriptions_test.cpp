#include "core/backend/subscriptions/notification_store.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

namespace {

const QString artist = QStringLiteral("artist@example.com");
const QString builder = QStringLiteral("builder@example.com");
const QString viewer = QStringLiteral("viewer@example.com");

} // namespace

/// Subscriptions and the inbox, in process and over HTTP.
class SubscriptionsTest : public ContractTest
{
    Q_OBJECT

private slots:
    void subscribersComeAndGo();
    void replaceMakesTheListThis();
    void addressIsNeeded();
    void oneBadSubscriberChangesNothing();
    void unsubscribeTakesAllThatAreNamed();
    void listIsPaged();
    void deletedAssetHasNoSubscribers();
    void readerMayNotSubscribe();
    void refusals_data();
    void refusals();
    void inboxIsOnesOwnNewestFirst();
    void readMarks();

private:
    void prepare() override { m_client = std::make_unique<api::Client>(m_side->transport()); }
    [[nodiscard]] const api::SubscriptionsApi &subscriptions() const
    {
        return m_client->subscriptions();
    }
    QStringList subscribersOf(const AssetId &asset);
    void putIntoInbox(const QString &user, const QString &subject);

    const AssetId m_thing{QStringLiteral("thing")};
    Job m_job;
    std::unique_ptr<api::Client> m_client;
};

QStringList SubscriptionsTest::subscribersOf(const AssetId &asset)
{
    const auto page = subscriptions().list({}, m_job);
    for (const Subscription &subscription : page.value_or(ListPage<Subscription>()).items) {
        if (subscription.entityId == asset)
            return subscription.subscribers;
    }
    return {};
}

void SubscriptionsTest::putIntoInbox(const QString &user, const QString &subject)
{
    backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
    Notification notification;
    notification.databaseId = thing().databaseId;
    notification.assetId = m_thing;
    notification.subject = subject;
    notification.body = QStringLiteral("changed");
    notification.createdAt = QStringLiteral("2026-11-22T09:15:24.000000+00:00");
    backend::NotificationStore::insert(db, user, notification);
}

void SubscriptionsTest::subscribersComeAndGo()
{
    QVERIFY(subscriptions().subscribe(m_thing, {builder}, m_job));
    QVERIFY(subscriptions().subscribe(m_thing, {artist, artist}, m_job));
    const auto page = subscriptions().list({}, m_job);
    QVERIFY(page);
    Subscription expected;
    expected.entityId = m_thing;
    expected.subscribers = QStringList{artist, builder};
    expected.entityValue = QStringLiteral("thing");
    expected.databaseId = thing().databaseId;
    QCOMPARE(page->items, std::vector<Subscription>{expected});
    QCOMPARE(subscriptions().isSubscribed(m_thing, UserId(artist), m_job).value(), true);
    QCOMPARE(subscriptions().isSubscribed(m_thing, UserId(viewer), m_job).value(), false);
    QCOMPARE(subscriptions().subscribe(m_thing, {viewer, builder}, m_job).error().status, 400);
    QCOMPARE(subscribersOf(m_thing), QStringList({artist, builder}));
    QVERIFY(subscriptions().unsubscribe(m_thing, artist, m_job));
    QCOMPARE(subscriptions().unsubscribe(m_thing, artist, m_job).error().status, 400);
    QCOMPARE(subscribersOf(m_thing), QStringList({builder}));
    QVERIFY(subscriptions().removeAll(m_thing, artist, m_job));
    QCOMPARE(subscriptions().removeAll(m_thing, artist, m_job).error().status, 400);
    QCOMPARE(subscribersOf(m_thing), QStringList());
}

void SubscriptionsTest::replaceMakesTheListThis()
{
    QCOMPARE(subscriptions().replace(m_thing, {artist}, m_job).error().status, 400);
    QVERIFY(subscriptions().subscribe(m_thing, {artist, builder}, m_job));
    QVERIFY(subscriptions().replace(m_thing, {builder, viewer}, m_job));
    QCOMPARE(subscribersOf(m_thing), QStringList({builder, viewer}));
}

void SubscriptionsTest::addressIsNeeded()
{
    const QString user = QStringLiteral("someone");
    QCOMPARE(subscriptions().subscribe(m_thing, {user}, m_job).error().message,
             QStringLiteral("Subscriber someone does not have a valid email to use."));
    QVERIFY(subscriptions().subscribe(m_thing, {artist}, m_job));
    QCOMPARE(subscriptions().replace(m_thing, {user}, m_job).error().status, 400);
    QCOMPARE(subscribersOf(m_thing), QStringList({artist}));
    QCOMPARE(m_side
                 ->call("POST", QStringLiteral("/auth/loginProfile/local"),
                        {{"email", "local@example.com"}})
                 .status,
             200);
    QVERIFY(subscriptions().subscribe(m_thing, {QStringLiteral("local")}, m_job));
}

void SubscriptionsTest::oneBadSubscriberChangesNothing()
{
    const auto before = m_library->rowCounts();
    QCOMPARE(subscriptions()
                 .subscribe(m_thing, {artist, QStringLiteral("nomail")}, m_job)
                 .error()
                 .status,
             400);
    QCOMPARE(subscriptions()
                 .subscribe(AssetId(QStringLiteral("nosuch")), {artist}, m_job)
                 .error()
                 .status,
             400);
    QVERIFY(m_library->rowCounts() == before);
}

void SubscriptionsTest::unsubscribeTakesAllThatAreNamed()
{
    QVERIFY(subscriptions().subscribe(m_thing, {artist, builder, viewer}, m_job));
    Json body{{"eventName", "Asset Version Change"},
              {"entityName", "Asset"},
              {"entityId", "thing"},
              {"subscribers", {artist, QStringLiteral("none@example.com")}}};
    QCOMPARE(m_side->call("DELETE", QStringLiteral("/unsubscribe"), body).status, 400);
    QCOMPARE(subscribersOf(m_thing), QStringList({artist, builder, viewer}));
    body["subscribers"] = {artist, viewer};
    QCOMPARE(m_side->call("DELETE", QStringLiteral("/unsubscribe"), body).status, 200);
    QCOMPARE(subscribersOf(m_thing), QStringList({builder}));
}

void SubscriptionsTest::listIsPaged()
{
    for (const char *id : {"one", "two", "three"}) {
        QCOMPARE(m_side->makeAsset(QStringLiteral("data"), QLatin1String(id)).status, 200);
        QVERIFY(subscriptions().subscribe(AssetId(QLatin1String(id)), {artist, builder}, m_job));
    }
    QStringList seen;
    ListQuery query{.pageSize = 2, .startingToken = {}};
    do {
        const auto page = subscriptions().list(query, m_job);
        QVERIFY(page && page->items.size() <= 2);
        for (const Subscription &subscription : page->items) {
            seen << subscription.entityId.text();
            QCOMPARE(subscription.subscribers, QStringList({artist, builder}));
        }
        query.startingToken = page->nextToken;
    } while (!query.startingToken.isEmpty() && seen.size() < 10);
    QCOMPARE(seen,
             QStringList({QStringLiteral("one"), QStringLiteral("three"), QStringLiteral("two")}));
}

void SubscriptionsTest::deletedAssetHasNoSubscribers()
{
    QVERIFY(subscriptions().subscribe(m_thing, {artist}, m_job));
    QCOMPARE(m_side
                 ->call("DELETE", thingPath(QStringLiteral("/deleteAsset")),
                        {{"confirmPermanentDelete", true}})
                 .status,
             200);
    QCOMPARE(m_library->number("SELECT count(*) FROM subscriptions"), 0);
}

void SubscriptionsTest::readerMayNotSubscribe()
{
    QVERIFY(subscriptions().subscribe(m_thing, {artist}, m_job));
    m_side->call("POST", QStringLiteral("/user-roles"),
                 {{"userId", "reader"}, {"roleName", {"basicReadOnly"}}});
    QFETCH_GLOBAL(QString, transport);
    ContractSide side(*m_library, transport, UserId(QStringLiteral("reader")));
    const api::Client reader(side.transport());
    QCOMPARE(reader.subscriptions().subscribe(m_thing, {builder}, m_job).error().status, 403);
    QCOMPARE(reader.subscriptions().list({}, m_job)->items.size(), 1U);
    QCOMPARE(reader.subscriptions().isSubscribed(m_thing, UserId(artist), m_job).value(), true);
}

void SubscriptionsTest::refusals_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *field, const char *value) {
        QTest::addRow("%s %s", field, value) << QByteArray(field) << QByteArray(value);
    };
    row("eventName", R"("Bad Event")");
    row("eventName", "null");
    row("eventName", "[1]");
    row("entityName", R"("Database")");
    row("entityId", R"("a/b")");
    row("entityId", R"("")");
    row("subscribers", R"("artist@example.com")");
    row("subscribers", "[]");
    row("subscribers", R"(["x"])");
    row("subscribers", R"(["artist@example.com", 7, null])");
    row("subscribers", R"(["artist@example.com\r\nBcc: viewer@example.com"])");
}

void SubscriptionsTest::refusals()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QVERIFY(subscriptions().subscribe(m_thing, {viewer}, m_job));
    Json body{{"eventName", "Asset Version Change"},
              {"entityName", "Asset"},
              {"entityId", "thing"},
              {"subscribers", {artist}}};
    body[field.toStdString()] = *parseJson(value);
    const auto before = m_library->rowCounts();
    for (const auto &[method, path] :
         {std::pair("POST", "/subscriptions"), std::pair("PUT", "/subscriptions"),
          std::pair("DELETE", "/subscriptions"), std::pair("DELETE", "/unsubscribe")}) {
        const Answer answer = m_side->call(method, QLatin1String(path), body);
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.message().isEmpty());
    }
    QVERIFY(m_library->rowCounts() == before);
    QCOMPARE(subscribersOf(m_thing), QStringList({viewer}));
}

void SubscriptionsTest::inboxIsOnesOwnNewestFirst()
{
    for (const char *subject : {"one", "two", "three"})
        putIntoInbox(QStringLiteral("local"), QLatin1String(subject));
    putIntoInbox(artist, QStringLiteral("of somebody else"));
    QStringList seen;
    ListQuery query{.pageSize = 2, .startingToken = {}};
    do {
        const auto inbox = subscriptions().inbox(query, m_job);
        QVERIFY(inbox && inbox->page.items.size() <= 2);
        QCOMPARE(inbox->unreadCount, 3);
        for (const Notification &notification : inbox->page.items)
            seen << notification.subject;
        query.startingToken = inbox->page.nextToken;
    } while (!query.startingToken.isEmpty() && seen.size() < 10);
    QCOMPARE(seen,
             QStringList({QStringLiteral("three"), QStringLiteral("two"), QStringLiteral("one")}));
    QCOMPARE(subscriptions()
                 .inbox({.pageSize = 1, .startingToken = QStringLiteral("x")}, m_job)
                 .error()
                 .status,
             400);
}

void SubscriptionsTest::readMarks()
{
    for (const char *subject : {"one", "two", "three"})
        putIntoInbox(QStringLiteral("local"), QLatin1String(subject));
    putIntoInbox(artist, QStringLiteral("of somebody else"));
    const qint64 two = subscriptions().inbox({}, m_job)->page.items.at(1).notificationId;
    QVERIFY(subscriptions().markRead(two, m_job));
    const auto inbox = subscriptions().inbox({}, m_job);
    QCOMPARE(inbox->unreadCount, 2);
    QVERIFY(inbox->page.items.at(1).readAt && !inbox->page.items.at(0).readAt);
    m_library->advance(60);
    QVERIFY(subscriptions().markRead(two, m_job)); // it was read when it was read
    QCOMPARE(subscriptions().inbox({}, m_job)->page.items.at(1), inbox->page.items.at(1));
    QCOMPARE(subscriptions().markRead(two + 2, m_job).error().status, 404); // Artist's
    QVERIFY(subscriptions().markAllRead(m_job));
    QCOMPARE(subscriptions().inbox({}, m_job)->unreadCount, 0);
    QCOMPARE(m_library->number("SELECT count(*) FROM notifications WHERE read_at IS NULL"), 1);
}

VAMS_TEST(SubscriptionsTest)

} // namespace vams::test

#include "subscriptions_test.moc"
