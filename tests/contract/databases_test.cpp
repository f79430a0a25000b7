#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Databases and buckets, in process and over HTTP.
class DatabasesTest : public ContractTest
{
    Q_OBJECT

private slots:
    void createListGetUpdateDelete();
    void listIsPaged();
    void deletedOneComesBackAsNew();
    void withAssetsIsNotDeleted();
    void countFollowsArchiveAndDelete();
    void refusals_data();
    void refusals();
    void twiceIsRefused();
    void missingOnes();
    void bucketsHideTheAuxiliaryOne();
};

void DatabasesTest::createListGetUpdateDelete()
{
    const Answer made = m_side->makeDatabase(QStringLiteral("scans"));
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json,
             Json({{"databaseId", "scans"}, {"message", "Database created successfully"}}));
    const Answer got = m_side->get(QStringLiteral("/database/scans"));
    QCOMPARE(jsonText(got.json, "description"), QStringLiteral("made by a test"));
    QCOMPARE(jsonText(got.json, "dateCreated"), QStringLiteral("November 22 2026 - 09:15:24"));
    QCOMPARE(got.json.value("assetCount", -1), 0);
    QCOMPARE(jsonText(got.json, "defaultBucketId"), m_side->bucketId());
    QCOMPARE(m_side
                 ->call("PUT", QStringLiteral("/database/scans"),
                        {{"restrictFileUploadsToExtensions", ".ply,.e57"}})
                 .status,
             200);
    const Answer changed = m_side->get(QStringLiteral("/database/scans"));
    QCOMPARE(jsonText(changed.json, "restrictFileUploadsToExtensions"),
             QStringLiteral(".ply,.e57"));
    QCOMPARE(jsonText(changed.json, "description"), QStringLiteral("made by a test"));
    QCOMPARE(m_side->call("DELETE", QStringLiteral("/database/scans")).status, 200);
    QCOMPARE(m_side->get(QStringLiteral("/database/scans")).status, 404);
    QCOMPARE(m_side->get(QStringLiteral("/database")).json.at("Items").size(), std::size_t(1));
}

void DatabasesTest::listIsPaged()
{
    for (const char *id : {"one1", "two2", "three3", "four4"})
        QCOMPARE(m_side->makeDatabase(QString::fromLatin1(id)).status, 200);
    QStringList seen;
    QString token;
    for (int page = 0; page < 5; ++page) {
        const Answer answer = m_side->get(QStringLiteral("/database"),
                                          {{QStringLiteral("pageSize"), QStringLiteral("2")},
                                           {QStringLiteral("startingToken"), token}});
        QCOMPARE(answer.status, 200);
        for (const Json &item : answer.json.at("Items"))
            seen << jsonText(item, "databaseId");
        token = jsonText(answer.json, "NextToken");
        if (token.isEmpty())
            break;
    }
    QCOMPARE(seen,
             QStringList({QStringLiteral("data"), QStringLiteral("four4"), QStringLiteral("one1"),
                          QStringLiteral("three3"), QStringLiteral("two2")}));
}

void DatabasesTest::deletedOneComesBackAsNew()
{
    m_side->makeDatabase(QStringLiteral("again"));
    for (int round = 0; round < 2; ++round) {
        m_library->advance(60);
        QCOMPARE(m_side->call("DELETE", QStringLiteral("/database/again")).status, 200);
        const Answer deleted = m_side->get(
            QStringLiteral("/database"), {{QStringLiteral("showDeleted"), QStringLiteral("true")}});
        QCOMPARE(deleted.json.at("Items").size(), std::size_t(1));
        QCOMPARE(jsonText(deleted.json.at("Items").at(0), "databaseId"),
                 QStringLiteral("again#deleted"));
        QCOMPARE(m_side->makeDatabase(QStringLiteral("again")).status, 200);
    }
}

void DatabasesTest::withAssetsIsNotDeleted()
{
    const Answer answer = m_side->call("DELETE", QStringLiteral("/database/data"));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.message(), QStringLiteral("Database contains active assets"));
    QCOMPARE(m_side->get(QStringLiteral("/database/data")).status, 200);
}

void DatabasesTest::countFollowsArchiveAndDelete()
{
    const auto count = [this] {
        return m_side->get(QStringLiteral("/database/data")).json.value("assetCount", -1);
    };
    m_side->makeAsset(QStringLiteral("data"), QStringLiteral("second"));
    QCOMPARE(count(), 2);
    m_side->call("DELETE", thingPath(QStringLiteral("/archiveAsset")), {{"confirmArchive", true}});
    QCOMPARE(count(), 1);
    m_side->call("PUT", thingPath(QStringLiteral("/unarchiveAsset")), {{"confirmUnarchive", true}});
    QCOMPARE(count(), 2);
    m_side->call("DELETE", thingPath(QStringLiteral("/archiveAsset")), {{"confirmArchive", true}});
    m_side->call("DELETE", thingPath(QStringLiteral("/deleteAsset")),
                 {{"confirmPermanentDelete", true}});
    QCOMPARE(count(), 1);
    m_side->call("DELETE", assetPath(refOf("data", "second"), QStringLiteral("/deleteAsset")),
                 {{"confirmPermanentDelete", true}});
    QCOMPARE(count(), 0);
    QCOMPARE(
        m_library->number("SELECT archived_count FROM database_counts WHERE database_id = 'data'"),
        0);
}

void DatabasesTest::refusals_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *field, const QString &value) {
        QTest::newRow(name) << QString::fromLatin1(field) << value;
    };
    row("short id", "databaseId", QStringLiteral("abc"));
    row("long id", "databaseId", QString(64, u'a'));
    row("space in id", "databaseId", QStringLiteral("a b c"));
    row("dots in id", "databaseId", QStringLiteral("../etc"));
    row("newline behind id", "databaseId", QStringLiteral("abcde\n"));
    row("reserved id", "databaseId", QStringLiteral("GlObAl"));
    row("short description", "description", QStringLiteral("abc"));
    row("long description", "description", QString(257, u'a'));
    row("reserved description", "description", QStringLiteral(" global "));
    row("bucket is no uuid", "defaultBucketId", QStringLiteral("library"));
    row("bucket unknown", "defaultBucketId",
        QStringLiteral("00000000-0000-4000-8000-000000000000"));
    row("extension without dot", "restrictFileUploadsToExtensions", QStringLiteral("glb"));
    row("empty extension", "restrictFileUploadsToExtensions", QStringLiteral(".glb,,.obj"));
    row("dot alone", "restrictFileUploadsToExtensions", QStringLiteral("."));
    row("odd extension", "restrictFileUploadsToExtensions", QStringLiteral(".g/b"));
}

void DatabasesTest::refusals()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    Json body{{"databaseId", "fresh"},
              {"description", "a good one"},
              {"defaultBucketId", m_side->bucketId()}};
    body[field.toStdString()] = value;
    const auto before = m_library->rowCounts();
    const Answer answer = m_side->call("POST", QStringLiteral("/database"), body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.message().isEmpty());
    QCOMPARE(m_library->rowCounts(), before);
}

void DatabasesTest::twiceIsRefused()
{
    const Answer answer = m_side->makeDatabase(QStringLiteral("data"));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.message(), QStringLiteral("VAMS General Error: Database already exists"));
}

void DatabasesTest::missingOnes()
{
    QCOMPARE(m_side->get(QStringLiteral("/database/nosuch")).status, 404);
    QCOMPARE(m_side->call("DELETE", QStringLiteral("/database/nosuch")).status, 404);
    QCOMPARE(m_side->call("PUT", QStringLiteral("/database/nosuch"), {{"description", "changed"}})
                 .status,
             400);
    const Answer nothing = m_side->call("PUT", QStringLiteral("/database/data"), Json::object());
    QCOMPARE(nothing.status, 400);
    QVERIFY(nothing.message().contains(
        QStringLiteral("At least one field must be provided for update")));
}

void DatabasesTest::bucketsHideTheAuxiliaryOne()
{
    const Answer answer = m_side->get(QStringLiteral("/buckets"));
    QCOMPARE(answer.json.at("Items").size(), std::size_t(1));
    QCOMPARE(jsonText(answer.json.at("Items").at(0), "baseAssetsPrefix"), QStringLiteral("/"));
}

VAMS_TEST(DatabasesTest)

} // namespace vams::test

#include "databases_test.moc"
