#include "tests/contract/access/access_fixture.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Comments and subscriptions know an asset by its id alone: an asset of the same id in a database
/// of one's own opens nothing.
class SharedIdsTest : public AccessTest
{
    Q_OBJECT

private slots:
    void ownAssetOpensNoOther_data();
    void ownAssetOpensNoOther();
    void withoutTheOtherItIsOpen();
    void noticesGoOnBesideAShadow();
    void shadowTakesNoSubscriptionAway();

private:
    void prepare() override;
    void addShadow();
    [[nodiscard]] int notices() const
    {
        m_library->backend().settleEvents();
        return static_cast<int>(m_library->number("SELECT count(*) FROM notifications"));
    }
};

const QString sharedComments = QStringLiteral("/comments/assets/thing");
const QString sharedComment =
    sharedComments + QStringLiteral("/assetVersionId:commentId/0:comment1");
const Json sharedOrder{{"eventName", "Asset Version Change"},
                       {"entityName", "Asset"},
                       {"entityId", "thing"},
                       {"subscribers", {"maker@example.com"}}};

/// "maker" may do everything in the database "aaaa".
void SharedIdsTest::prepare()
{
    QCOMPARE(m_side->makeDatabase(QStringLiteral("aaaa")).status, 200);
    giveRole(QStringLiteral("maker"), QStringLiteral("makers"));
    QCOMPARE(save(constraintJson(
                      QStringLiteral("makers-api"), "api",
                      Json::array({criterionJson("route__path", "contains", QStringLiteral(".*"))}),
                      Json::array(), QStringLiteral("makers"), "GET PUT POST DELETE"))
                 .status,
             200);
    QCOMPARE(save(constraintJson(
                      QStringLiteral("makers-assets"), "asset",
                      Json::array({criterionJson("databaseId", "equals", QStringLiteral("aaaa"))}),
                      Json::array(), QStringLiteral("makers"), "GET PUT POST DELETE"))
                 .status,
             200);
    QCOMPARE(m_side->call("POST", sharedComment, {{"commentBody", "secret"}}).status, 200);
    QCOMPARE(m_side->call("POST", QStringLiteral("/subscriptions"), sharedOrder).status, 200);
}

/// The same id in "aaaa", in a bucket of its own.
void SharedIdsTest::addShadow()
{
    runSql("INSERT INTO buckets (bucket_id, bucket_name) VALUES ('b2', 'b2')");
    runSql("INSERT INTO assets (database_id, asset_id, asset_name, description, is_distributable, "
           "bucket_id, location_key, created_at, updated_at) SELECT 'aaaa', asset_id, 'shadow', "
           "'d', 1, 'b2', location_key, created_at, updated_at FROM assets "
           "WHERE asset_id = 'thing'");
}

void SharedIdsTest::ownAssetOpensNoOther_data()
{
    QTest::addColumn<bool>("isArchived");
    QTest::newRow("beside a live one") << false;
    QTest::newRow("beside an archived one") << true;
}

void SharedIdsTest::ownAssetOpensNoOther()
{
    QFETCH(bool, isArchived);
    addShadow();
    if (isArchived)
        runSql("UPDATE assets SET archived_at = '2026-01-01' WHERE database_id = 'data'");
    const auto maker = sideOf(QStringLiteral("maker"));
    QCOMPARE(maker->get(sharedComments).status, 403);
    QCOMPARE(maker->get(sharedComment).status, 403);
    QCOMPARE(
        maker->call("POST", sharedComment + QStringLiteral("2"), {{"commentBody", "x"}}).status,
        403);
    QCOMPARE(maker->call("DELETE", sharedComment).status, 403);
    for (const char *method : {"POST", "PUT", "DELETE"})
        QCOMPARE(maker->call(method, QStringLiteral("/subscriptions"), sharedOrder).status, 403);
    QCOMPARE(maker->call("DELETE", QStringLiteral("/unsubscribe"), sharedOrder).status, 403);
    QCOMPARE(maker
                 ->call("POST", QStringLiteral("/check-subscription"),
                        {{"userId", "maker@example.com"}, {"assetId", "thing"}})
                 .status,
             403);
    const Answer list = maker->get(QStringLiteral("/subscriptions"));
    QCOMPARE(list.status, 200);
    QVERIFY2(!list.body.contains("maker@example.com"), list.body.constData());
    QVERIFY(m_side->get(sharedComments).body.contains("secret"));
    const Answer all = m_side->get(QStringLiteral("/subscriptions"));
    QCOMPARE(jsonText(all.json["message"]["Items"][0], "databaseId"), QStringLiteral("data"));
}

void SharedIdsTest::withoutTheOtherItIsOpen()
{
    addShadow();
    runSql("DELETE FROM assets WHERE database_id = 'data'");
    QCOMPARE(sideOf(QStringLiteral("maker"))->get(sharedComments).status, 200);
}

void SharedIdsTest::noticesGoOnBesideAShadow()
{
    addShadow();
    QCOMPARE(m_side->call("PUT", thingPath(), {{"assetName", "renamed"}}).status, 200);
    QCOMPARE(notices(), 1);
    QCOMPARE(m_side
                 ->call("PUT", QStringLiteral("/database/aaaa/assets/thing"),
                        {{"assetName", "not meant"}})
                 .status,
             200);
    QCOMPARE(notices(), 1);
}

void SharedIdsTest::shadowTakesNoSubscriptionAway()
{
    addShadow();
    const QString path = QStringLiteral("/database/aaaa/assets/thing");
    QCOMPARE(
        m_side->call("DELETE", path + QStringLiteral("/archiveAsset"), {{"confirmArchive", true}})
            .status,
        200);
    QCOMPARE(m_side
                 ->call("DELETE", path + QStringLiteral("/deleteAsset"),
                        {{"confirmPermanentDelete", true}})
                 .status,
             200);
    QCOMPARE(m_library->number("SELECT count(*) FROM subscriptions WHERE entity_id = 'thing'"), 1);
}

VAMS_TEST(SharedIdsTest)

} // namespace vams::test

#include "shared_ids_test.moc"
