#include "core/api/client.h"
#include "core/backend/embedded_transport.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

namespace vams::test {

namespace {

const TagType material{QStringLiteral("material"), QStringLiteral("What it is made of"), false, {}};
const Tag bronze{QStringLiteral("bronze"), QStringLiteral("Cast tin bronze"), material.tagTypeName};
const Tag steel{QStringLiteral("steel"), QStringLiteral("Any steel"), material.tagTypeName};

} // namespace

/// Tags and tag types of a library in a temporary folder, over the embedded transport.
class TagsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tagsAreListedByNameAndInPages();
    void typeListsItsTagsAndIsMarkedWhenRequired();
    void refusals_data();
    void refusals();
    void typeInUseStays();
    void assetKeepsTagThatIsGone();
    void assetNeedsRequiredType();
    void readerLooksOnly();

private:
    void needTagsOfMaterial();
    AssetRef makeAsset(const QStringList &tags);

    Job m_job;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<backend::EmbeddedTransport> m_transport;
    std::unique_ptr<api::Client> m_client;
};

void TagsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto transport = backend::EmbeddedTransport::open(
        {.folder = m_folder->filePath(QStringLiteral("l"))}, m_job);
    QVERIFY2(transport, qPrintable(transport ? QString() : describe(transport.error())));
    m_transport = std::move(*transport);
    m_client = std::make_unique<api::Client>(*m_transport);
}

void TagsTest::cleanup()
{
    m_client.reset();
    m_transport.reset();
    m_folder.reset();
}

void TagsTest::needTagsOfMaterial()
{
    QVERIFY(m_client->tags().createType(material, m_job));
    QVERIFY(m_client->tags().create(steel, m_job));
    QVERIFY(m_client->tags().create(bronze, m_job));
}

AssetRef TagsTest::makeAsset(const QStringList &tags)
{
    const DatabaseId parts(QStringLiteral("parts"));
    if (!m_client->databases().get(parts, m_job)) {
        const auto buckets = m_client->databases().buckets(m_job);
        const Database database{.databaseId = parts,
                                .description = QStringLiteral("Parts"),
                                .defaultBucketId = buckets->front().bucketId};
        if (!m_client->databases().create(database, m_job))
            return {};
    }
    const auto id = m_client->assets().create({.databaseId = parts,
                                               .assetName = QStringLiteral("Bush"),
                                               .description = QStringLiteral("Plain bush"),
                                               .tags = tags},
                                              m_job);
    return id ? AssetRef{parts, *id} : AssetRef{};
}

void TagsTest::tagsAreListedByNameAndInPages()
{
    needTagsOfMaterial();
    const auto first = m_client->tags().list({.pageSize = 1}, m_job);
    QVERIFY(first);
    QCOMPARE(first->items, std::vector<Tag>{bronze});
    const auto second =
        m_client->tags().list({.pageSize = 1, .startingToken = first->nextToken}, m_job);
    QVERIFY(second);
    QCOMPARE(second->items, std::vector<Tag>{steel});
    QVERIFY(second->nextToken.isEmpty());
}

void TagsTest::typeListsItsTagsAndIsMarkedWhenRequired()
{
    needTagsOfMaterial();
    TagType required = material;
    required.isRequired = true;
    required.description = QStringLiteral("Needed for the weight");
    QVERIFY(m_client->tags().updateType(required, m_job));
    required.tags = {bronze.tagName, steel.tagName};
    QCOMPARE(m_client->tags().listTypes({}, m_job)->items, std::vector<TagType>{required});
    // The mark on the wire does not reach who uses the client.
    QCOMPARE(m_client->tags().list({}, m_job)->items.front(), bronze);
    const auto wire = m_transport->send({.path = QStringLiteral("/tags")}, m_job);
    QVERIFY(wire->body.contains("material [R]"));
}

void TagsTest::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *method, const char *path, const char *body,
                        int status) {
        QTest::newRow(name) << QByteArray(method) << QString::fromLatin1(path) << QByteArray(body)
                            << status;
    };
    row("slash in a name", "POST", "/tags",
        R"({"tagName":"a/b","description":"d","tagTypeName":"material"})", 400);
    row("reserved name", "POST", "/tags",
        R"({"tagName":"Global","description":"d","tagTypeName":"material"})", 400);
    row("no description", "POST", "/tags",
        R"({"tagName":"a","description":"","tagTypeName":"material"})", 400);
    row("unknown type", "POST", "/tags",
        R"({"tagName":"a","description":"d","tagTypeName":"colour"})", 400);
    row("name taken", "POST", "/tags",
        R"({"tagName":"steel","description":"d","tagTypeName":"material"})", 400);
    row("update of none", "PUT", "/tags",
        R"({"tagName":"a","description":"d","tagTypeName":"material"})", 400);
    row("delete of none", "DELETE", "/tags/a", "", 400);
    row("not JSON", "POST", "/tag-types", "{", 400);
    row("no body", "POST", "/tag-types", "", 400);
    row("neither true nor false", "POST", "/tag-types",
        R"({"tagTypeName":"a","description":"d","required":"maybe"})", 400);
    row("required as a list", "POST", "/tag-types",
        R"({"tagTypeName":"a","description":"d","required":[]})", 400);
    row("type taken", "POST", "/tag-types", R"({"tagTypeName":"material","description":"d"})", 400);
    row("update of no type", "PUT", "/tag-types", R"({"tagTypeName":"a","description":"d"})", 404);
    row("delete of no type", "DELETE", "/tag-types/a", "", 404);
}

void TagsTest::refusals()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    needTagsOfMaterial();
    const auto answer = m_transport->send({.method = method, .path = path, .body = body}, m_job);
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QCOMPARE(m_client->tags().list({}, m_job)->items.size(), std::size_t(2));
    QCOMPARE(m_client->tags().listTypes({}, m_job)->items.size(), std::size_t(1));
}

void TagsTest::typeInUseStays()
{
    needTagsOfMaterial();
    QVERIFY(!m_client->tags().removeType(material.tagTypeName, m_job));
    QVERIFY(m_client->tags().remove(steel.tagName, m_job));
    QVERIFY(m_client->tags().remove(bronze.tagName, m_job));
    QVERIFY(m_client->tags().removeType(material.tagTypeName, m_job));
    QVERIFY(m_client->tags().listTypes({}, m_job)->items.empty());
}

void TagsTest::assetKeepsTagThatIsGone()
{
    needTagsOfMaterial();
    const AssetRef bush = makeAsset({bronze.tagName});
    QVERIFY(m_client->tags().remove(bronze.tagName, m_job));
    QCOMPARE(m_client->assets().get(bush, m_job)->tags, QStringList{bronze.tagName});
    const QStringList both{bronze.tagName, steel.tagName};
    QVERIFY(m_client->assets().update(bush, {.tags = both}, m_job));
    const QStringList unknown{bronze.tagName, QStringLiteral("tin")};
    QVERIFY(!m_client->assets().update(bush, {.tags = unknown}, m_job));
    QCOMPARE(m_client->assets().get(bush, m_job)->tags, both);
}

void TagsTest::assetNeedsRequiredType()
{
    needTagsOfMaterial();
    TagType required = material;
    required.isRequired = true;
    QVERIFY(m_client->tags().updateType(required, m_job));
    QVERIFY(makeAsset({}).assetId.isEmpty());
    QVERIFY(!makeAsset({steel.tagName}).assetId.isEmpty());
}

void TagsTest::readerLooksOnly()
{
    needTagsOfMaterial();
    const UserId user(QStringLiteral("reader"));
    QVERIFY(m_client->userRoles().create({user, {QStringLiteral("basicReadOnly")}, {}}, m_job));
    const backend::Caller reader = m_transport->backend().callerOf(user, false);
    const auto statusOf = [&](const api::Request &request) {
        return m_transport->backend()
            .handle(request, reader, QStringLiteral("http://x"), m_job)
            .status;
    };
    QCOMPARE(statusOf({.path = QStringLiteral("/tags")}), 200);
    QCOMPARE(statusOf({.path = QStringLiteral("/tag-types")}), 200);
    QCOMPARE(statusOf({.method = "DELETE", .path = QStringLiteral("/tags/steel")}), 403);
    QCOMPARE(m_client->tags().list({}, m_job)->items.size(), std::size_t(2));
}

VAMS_TEST(TagsTest)

} // namespace vams::test

#include "tags_test.moc"
