#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// What the list of tags tells beyond the original contract, and who has which roles; in process
/// and over HTTP. The rest is replayed.
class TagsTest : public ContractTest
{
    Q_OBJECT

private slots:
    void assetsAreCountedOnRequest();
    void userRolesThroughTypedCalls();
};

void TagsTest::assetsAreCountedOnRequest()
{
    const api::Client client(m_side->transport());
    Job job;
    QVERIFY(client.tags().createType(
        {QStringLiteral("material"), QStringLiteral("Of what"), false, {}}, job));
    for (const char *name : {"steel", "brass"})
        QVERIFY(client.tags().create(
            {QLatin1String(name), QStringLiteral("A metal"), QStringLiteral("material")}, job));
    const auto plain = client.tags().list({}, job);
    QVERIFY(plain);
    for (const Tag &tag : plain->items)
        QVERIFY(!tag.assetCount);
    const auto counted = client.tags().listWithCounts({}, job);
    QVERIFY(counted);
    QCOMPARE(counted->items.size(), std::size_t(2));
    for (const Tag &tag : counted->items)
        QCOMPARE(tag.assetCount, std::optional<int>(0));
    QVERIFY(m_side
                ->call("POST", QStringLiteral("/database"),
                       {{"databaseId", "pumps"},
                        {"description", "All pumps"},
                        {"defaultBucketId",
                         jsonText(m_side->get(QStringLiteral("/buckets")).json.at("Items").at(0),
                                  "bucketId")}})
                .status == 200);
    QCOMPARE(m_side
                 ->call("POST", QStringLiteral("/assets"),
                        {{"databaseId", "pumps"},
                         {"assetId", "wheel"},
                         {"assetName", "Wheel"},
                         {"description", "Turns round"},
                         {"isDistributable", true},
                         {"tags", {"steel"}}})
                 .status,
             200);
    const auto after = client.tags().listWithCounts({}, job);
    QVERIFY(after);
    for (const Tag &tag : after->items)
        QCOMPARE(tag.assetCount.value_or(-1), tag.tagName == QLatin1String("steel") ? 1 : 0);
}

void TagsTest::userRolesThroughTypedCalls()
{
    const api::Client client(m_side->transport());
    Job job;
    const UserRoleSet maker{UserId(QStringLiteral("maker")), {QStringLiteral("admin")}, {}};
    QVERIFY(client.userRoles().create(maker, job));
    QVERIFY(!client.userRoles().create(maker, job)); // has it already
    const auto isListed = [&] {
        const auto users = client.userRoles().list({}, job);
        return users &&
               std::any_of(users->items.begin(), users->items.end(), [](const UserRoleSet &set) {
                   return set.userId.text() == QLatin1String("maker") &&
                          set.roleNames == QStringList{QStringLiteral("admin")};
               });
    };
    QVERIFY(isListed());
    QVERIFY(!client.userRoles().replace({maker.userId, {QStringLiteral("no-such-role")}, {}}, job));
    QVERIFY(client.userRoles().removeAll(maker.userId, job));
    QVERIFY(!isListed());
}

VAMS_TEST(TagsTest)

} // namespace vams::test

#include "tags_test.moc"
