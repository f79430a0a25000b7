#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

namespace {

CommentKey keyOf(const char *version, const char *comment)
{
    return {AssetId(QStringLiteral("thing")), AssetVersionId(QLatin1String(version)),
            CommentId(QLatin1String(comment))};
}

} // namespace

/// Comments, in process and over HTTP.
class CommentsTest : public ContractTest
{
    Q_OBJECT

private slots:
    void commentIsReadAsItWasWritten();
    void listsAreExactAndNewestVersionFirst();
    void listIsPaged();
    void editKeepsTheFirstDate();
    void onlyTheWriterMayChange();
    void deletedIdMayBeUsedAgain();
    void deletedForGoodWithTheAsset();
    void assetWithSpacesAndDotsCanBeCommented();
    void readerLooksOnly();
    void strangerIsDenied();
    void refusals_data();
    void refusals();

private:
    void prepare() override { m_client = std::make_unique<api::Client>(m_side->transport()); }
    QStringList keysOf(const std::optional<AssetVersionId> &version = std::nullopt);
    std::unique_ptr<ContractSide> sideOf(const char *user, const char *role);

    Job m_job;
    std::unique_ptr<api::Client> m_client;
};

QStringList CommentsTest::keysOf(const std::optional<AssetVersionId> &version)
{
    QStringList keys;
    const auto page = m_client->comments().list(thing().assetId, version, {}, m_job);
    for (const Comment &comment : page.value_or(ListPage<Comment>()).items)
        keys << commentKeyText(comment.key);
    return keys;
}

std::unique_ptr<ContractSide> CommentsTest::sideOf(const char *user, const char *role)
{
    if (*role)
        m_side->call("POST", QStringLiteral("/user-roles"),
                     {{"userId", user}, {"roleName", {role}}});
    QFETCH_GLOBAL(QString, transport);
    return std::make_unique<ContractSide>(*m_library, transport, UserId(QLatin1String(user)));
}

void CommentsTest::commentIsReadAsItWasWritten()
{
    const CommentKey key = keyOf("1", "first");
    const QString body = QStringLiteral("<b>Crack</b> at 😀\nline two");
    QVERIFY(m_client->comments().add(key, body, m_job));
    const Comment expected{key,
                           body,
                           QStringLiteral("local"),
                           QStringLiteral("local"),
                           QStringLiteral("2026-11-22T09:15:24.000000Z"),
                           std::nullopt};
    QCOMPARE(m_client->comments().get(key, m_job)->value(), expected);
    QVERIFY(!m_client->comments().get(keyOf("2", "first"), m_job)->has_value());
}

void CommentsTest::listsAreExactAndNewestVersionFirst()
{
    for (const auto &[version, id] : {std::pair("1", "aaa"), std::pair("1", "bbb"),
                                      std::pair("10", "aaa"), std::pair("2", "aaa")})
        QVERIFY(m_client->comments().add(keyOf(version, id), QStringLiteral("x"), m_job));
    QCOMPARE(keysOf(), QStringList({QStringLiteral("2:aaa"), QStringLiteral("10:aaa"),
                                    QStringLiteral("1:bbb"), QStringLiteral("1:aaa")}));
    QCOMPARE(keysOf(AssetVersionId(QStringLiteral("1"))),
             QStringList({QStringLiteral("1:bbb"), QStringLiteral("1:aaa")}));
    QCOMPARE(keysOf(AssetVersionId(QStringLiteral("3"))), QStringList());
}

void CommentsTest::listIsPaged()
{
    for (const char *id : {"aaa", "bbb", "ccc"}) {
        QVERIFY(m_client->comments().add(keyOf("1", id), QStringLiteral("x"), m_job));
        QVERIFY(m_client->comments().add(keyOf("2", id), QStringLiteral("x"), m_job));
    }
    for (const auto &version :
         {std::optional<AssetVersionId>(), std::optional(AssetVersionId(QStringLiteral("1")))}) {
        QStringList seen;
        ListQuery query{.pageSize = 2, .startingToken = {}};
        do {
            const auto page = m_client->comments().list(thing().assetId, version, query, m_job);
            QVERIFY(page && page->items.size() <= 2);
            for (const Comment &comment : page->items)
                seen << commentKeyText(comment.key);
            query.startingToken = page->nextToken;
        } while (!query.startingToken.isEmpty() && seen.size() < 20);
        QCOMPARE(seen, keysOf(version));
    }
}

void CommentsTest::editKeepsTheFirstDate()
{
    const CommentKey key = keyOf("1", "first");
    QVERIFY(m_client->comments().add(key, QStringLiteral("one"), m_job));
    const QString created = m_client->comments().get(key, m_job)->value().dateCreated;
    for (const bool isEdit : {true, false}) { // a second POST of one's own comment is an edit
        m_library->advance(60);
        const QString body = isEdit ? QStringLiteral("two") : QStringLiteral("three");
        QVERIFY(isEdit ? m_client->comments().edit(key, body, m_job)
                       : m_client->comments().add(key, body, m_job));
        const Comment comment = m_client->comments().get(key, m_job)->value();
        QCOMPARE(comment.commentBody, body);
        QCOMPARE(comment.dateCreated, created);
        QVERIFY(comment.dateEdited && *comment.dateEdited > created);
    }
    QCOMPARE(
        m_client->comments().edit(keyOf("1", "none"), QStringLiteral("x"), m_job).error().status,
        404);
}

void CommentsTest::onlyTheWriterMayChange()
{
    const CommentKey key = keyOf("1", "first");
    QVERIFY(m_client->comments().add(key, QStringLiteral("mine"), m_job));
    const auto side = sideOf("other", "admin");
    const api::Client other(side->transport());
    QCOMPARE(other.comments().edit(key, QStringLiteral("x"), m_job).error().status, 403);
    QCOMPARE(other.comments().add(key, QStringLiteral("x"), m_job).error().status, 403);
    QCOMPARE(other.comments().remove(key, m_job).error().status, 403);
    QCOMPARE(other.comments().get(key, m_job)->value().commentBody, QStringLiteral("mine"));
}

void CommentsTest::deletedIdMayBeUsedAgain()
{
    const CommentKey key = keyOf("1", "first");
    QVERIFY(m_client->comments().add(key, QStringLiteral("one"), m_job));
    QVERIFY(m_client->comments().remove(key, m_job));
    QVERIFY(!m_client->comments().get(key, m_job)->has_value());
    QCOMPARE(keysOf(), QStringList());
    QCOMPARE(keysOf(AssetVersionId(QStringLiteral("1"))), QStringList());
    QCOMPARE(m_client->comments().remove(key, m_job).error().status, 404);
    QCOMPARE(m_client->comments().edit(key, QStringLiteral("x"), m_job).error().status, 404);
    QCOMPARE(m_library->number("SELECT count(*) FROM comments"), 1); // soft
    const auto side = sideOf("other", "admin");
    QVERIFY(api::Client(side->transport()).comments().add(key, QStringLiteral("two"), m_job));
    const Comment again = m_client->comments().get(key, m_job)->value();
    QCOMPARE(again.commentOwnerID, QStringLiteral("other"));
    QVERIFY(!again.dateEdited);
}

void CommentsTest::deletedForGoodWithTheAsset()
{
    QVERIFY(m_client->comments().add(keyOf("1", "first"), QStringLiteral("one"), m_job));
    QVERIFY(m_client->comments().add(keyOf("1", "second"), QStringLiteral("two"), m_job));
    QVERIFY(m_client->comments().remove(keyOf("1", "second"), m_job));
    QCOMPARE(m_side
                 ->call("DELETE", thingPath(QStringLiteral("/deleteAsset")),
                        {{"confirmPermanentDelete", true}})
                 .status,
             200);
    QCOMPARE(m_library->number("SELECT count(*) FROM comments"), 0);
}

void CommentsTest::assetWithSpacesAndDotsCanBeCommented()
{
    QCOMPARE(m_side->makeAsset(QStringLiteral("data"), QStringLiteral("pump 2.1")).status, 200);
    CommentKey key = keyOf("1", "first");
    key.assetId = AssetId(QStringLiteral("pump 2.1"));
    QVERIFY(m_client->comments().add(key, QStringLiteral("x"), m_job));
    key.assetId = AssetId(QStringLiteral("pump 2.2"));
    QCOMPARE(m_client->comments().add(key, QStringLiteral("x"), m_job).error().status, 400);
}

void CommentsTest::readerLooksOnly()
{
    const CommentKey key = keyOf("1", "first");
    QVERIFY(m_client->comments().add(key, QStringLiteral("one"), m_job));
    const auto side = sideOf("reader", "basicReadOnly");
    const api::Client reader(side->transport());
    QVERIFY(reader.comments().get(key, m_job)->has_value());
    QCOMPARE(reader.comments().list(thing().assetId, std::nullopt, {}, m_job)->items.size(), 1U);
    QCOMPARE(reader.comments().add(keyOf("1", "mine"), QStringLiteral("x"), m_job).error().status,
             403);
    QCOMPARE(reader.comments().remove(key, m_job).error().status, 405);
}

void CommentsTest::strangerIsDenied()
{
    const auto side = sideOf("stranger", "");
    const api::Client stranger(side->transport());
    QCOMPARE(stranger.comments().list(thing().assetId, std::nullopt, {}, m_job).error().status,
             405);
    QCOMPARE(stranger.comments().add(keyOf("1", "mine"), QStringLiteral("x"), m_job).error().status,
             403);
}

void CommentsTest::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *path, const char *body) {
        QTest::addRow("%s %s", path, body) << QString::fromLatin1(path) << QByteArray(body);
    };
    const char *good = R"({"commentBody":"x"})";
    row("thing/assetVersionId:commentId/1:ab", good);
    row("thing/assetVersionId:commentId/1", good);
    row("thing/assetVersionId:commentId/1:abc:def", good);
    row("thing/assetVersionId:commentId/:abc", good);
    row("thing/assetVersionId:commentId/1:global", good);
    row("thing/assetVersionId:commentId/1 2:abc", good);
    row("a/assetVersionId:commentId/1:abc", good);
    row("thing#deleted/assetVersionId:commentId/1:abc", good);
    row("thing/assetVersionId:commentId/1:abc", "");
    row("thing/assetVersionId:commentId/1:abc", "{");
    row("thing/assetVersionId:commentId/1:abc", "{}");
    row("thing/assetVersionId:commentId/1:abc", R"({"commentBody":""})");
    row("thing/assetVersionId:commentId/1:abc", R"({"commentBody":null})");
    row("thing/assetVersionId:commentId/1:abc", R"({"commentBody":5})");
    row("thing/assetVersionId:commentId/1:abc", R"({"commentBody":{"a":1}})");
}

void CommentsTest::refusals()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    const auto before = m_library->rowCounts();
    api::Request request;
    request.path = QStringLiteral("/comments/assets/") + path;
    request.body = body;
    for (const char *method : {"POST", "PUT"}) {
        request.method = method;
        const Answer answer = m_side->send(request);
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.message().isEmpty());
    }
    QVERIFY(m_library->rowCounts() == before);
}

VAMS_TEST(CommentsTest)

} // namespace vams::test

#include "comments_test.moc"
