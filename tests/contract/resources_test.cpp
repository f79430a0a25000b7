#include "core/backend/storage/sql.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// The inventory of the running library.
class ResourcesTest : public ContractTest
{
    Q_OBJECT

private slots:
    void everyKindIsThere();
    void countsAreLive();
    void deadMessagesAreAProblem();
    void cutLogIsAProblem();
    void readerMayNotSee();

private:
    void prepare() override { m_client = std::make_unique<api::Client>(m_side->transport()); }
    Resource find(QLatin1String kind, const QString &name);

    Job m_job;
    std::unique_ptr<api::Client> m_client;
};

Resource ResourcesTest::find(QLatin1String kind, const QString &name)
{
    const auto found = m_client->resources().list(m_job);
    const std::vector<Resource> all = found.value_or(ResourceInventory()).Items;
    for (const Resource &resource : all) {
        if (resource.kind == kind && resource.name == name)
            return resource;
    }
    return {};
}

void ResourcesTest::everyKindIsThere()
{
    const auto found = m_client->resources().list(m_job);
    QVERIFY(found);
    QStringList kinds;
    for (const Resource &resource : found->Items) {
        if (!kinds.contains(resource.kind))
            kinds << resource.kind;
        QVERIFY(!resource.name.isEmpty());
        QVERIFY2(resource.health == resourceHealth::ok || resource.kind == resourceKind::storage,
                 qPrintable(resource.name + resource.detail));
    }
    QCOMPARE(kinds,
             QStringList({resourceKind::table, resourceKind::index, resourceKind::searchIndex,
                          resourceKind::bucket, resourceKind::queue, resourceKind::topic,
                          resourceKind::worker, resourceKind::log, resourceKind::storage}));
}

void ResourcesTest::countsAreLive()
{
    const Resource assets = find(resourceKind::table, QStringLiteral("Assets"));
    QCOMPARE(assets.count, std::optional<qint64>(1));
    QCOMPARE(assets.awsResource, QStringLiteral("DynamoDB table AssetStorage"));
    QCOMPARE(assets.isEstimate, false);
    QCOMPARE(m_side->upload(thing(), {{QStringLiteral("a.glb"), "bytes"}}).status, 200);
    const Resource blobs = find(resourceKind::storage, QStringLiteral("Blob store"));
    QCOMPARE(blobs.bytes, std::optional<qint64>(5));
}

void ResourcesTest::deadMessagesAreAProblem()
{
    QCOMPARE(find(resourceKind::queue, QStringLiteral("search-indexer")).health,
             QString(resourceHealth::ok));
    {
        backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
        db.script("INSERT INTO queue_messages (queue_name, body, available_at, is_dead) "
                  "VALUES ('search-indexer', 'x', 0, 1)");
    }
    const Resource queue = find(resourceKind::queue, QStringLiteral("search-indexer"));
    QCOMPARE(queue.health, QString(resourceHealth::problem));
    QVERIFY(m_client->resources().list(m_job)->problemCount >= 1);
}

void ResourcesTest::cutLogIsAProblem()
{
    m_library->backend().settleEvents();
    QCOMPARE(find(resourceKind::log, QStringLiteral("authorization")).health,
             QString(resourceHealth::ok));
    {
        m_library->backend().settleEvents();
        backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
        db.script("UPDATE audit_heads SET last_hash = 'x' WHERE log_name = 'authChanges'; "
                  "INSERT INTO audit_heads VALUES ('authChanges', 1, 9, 'x', 'x', 0, '', '')");
    }
    QCOMPARE(find(resourceKind::log, QStringLiteral("authChanges")).health,
             QString(resourceHealth::problem));
}

void ResourcesTest::readerMayNotSee()
{
    ContractSide viewer(*m_library, QStringLiteral("embedded"), UserId(QStringLiteral("viewer")));
    for (const char *path :
         {"/resources", "/audit", "/audit/export", "/audit/verify", "/access-log"})
        QCOMPARE(viewer.get(QLatin1String(path)).status, 403);
}

VAMS_TEST(ResourcesTest)

} // namespace vams::test

#include "resources_test.moc"
