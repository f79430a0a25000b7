#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

namespace {

AssetRef part(const char *id)
{
    return refOf("data", id);
}

AssetLink linkOf(const AssetRef &from, const AssetRef &to, LinkType type,
                 const std::optional<QString> &alias = std::nullopt)
{
    return {{}, from, to, type, alias, {}};
}

} // namespace

/// Links between assets, in process and over HTTP.
class LinksTest : public ContractTest
{
    Q_OBJECT

private slots:
    void linkIsReadAsItWasMade();
    void listShowsBothEnds();
    void sameLinkTwice_data();
    void sameLinkTwice();
    void cycleIsRefused();
    void cycleOverAnArchivedAssetIsRefused();
    void editKeepsWhatIsNotSent();
    void aliasIsTakenOnce();
    void aliasIsForChildrenOnly();
    void treeShowsEveryBranch();
    void archivedEndIsHidden();
    void archivedAssetHidesWhatHangsOnIt();
    void deletedAssetTakesItsLinks();
    void readerLooksOnly();
    void refusals_data();
    void refusals();

private:
    void prepare() override;
    AssetLinkId need(const AssetRef &from, const AssetRef &to,
                     LinkType type = LinkType::ParentChild,
                     const std::optional<QString> &alias = std::nullopt);
    Error refused(const AssetLink &link);
    AssetLinks linksOf(const AssetRef &ref, api::LinkView view = api::LinkView::Direct);
    static QStringList idsOf(const std::vector<LinkedAsset> &assets);
    static QString drawn(const std::vector<LinkedAsset> &assets);
    void archive(const AssetRef &ref);

    Job m_job;
    std::unique_ptr<api::Client> m_client;
};

void LinksTest::prepare()
{
    m_client = std::make_unique<api::Client>(m_side->transport());
    m_side->makeDatabase(QStringLiteral("other"));
    for (const char *id : {"a", "b", "c", "d"})
        QCOMPARE(m_side->makeAsset(QStringLiteral("data"), QLatin1String(id)).status, 200);
    QCOMPARE(m_side->makeAsset(QStringLiteral("other"), QStringLiteral("x")).status, 200);
}

AssetLinkId LinksTest::need(const AssetRef &from, const AssetRef &to, LinkType type,
                            const std::optional<QString> &alias)
{
    const auto id = m_client->links().create(linkOf(from, to, type, alias), m_job);
    if (!id)
        qWarning("%s", qPrintable(describe(id.error())));
    return id.value_or(AssetLinkId());
}

Error LinksTest::refused(const AssetLink &link)
{
    const auto rows = m_library->rowCounts();
    const auto id = m_client->links().create(link, m_job);
    return !id && rows == m_library->rowCounts() ? id.error() : Error{};
}

AssetLinks LinksTest::linksOf(const AssetRef &ref, api::LinkView view)
{
    const auto links = m_client->links().of(ref, view, m_job);
    if (!links)
        qWarning("%s", qPrintable(describe(links.error())));
    return links.value_or(AssetLinks());
}

QStringList LinksTest::idsOf(const std::vector<LinkedAsset> &assets)
{
    QStringList ids;
    for (const LinkedAsset &asset : assets)
        ids << asset.databaseId.text() + QLatin1Char('/') + asset.assetId.text();
    return ids;
}

/// "b(c d) d": each asset with its children in brackets.
QString LinksTest::drawn(const std::vector<LinkedAsset> &assets)
{
    QStringList parts;
    for (const LinkedAsset &asset : assets) {
        parts << asset.assetId.text() +
                     (asset.children.empty()
                          ? QString()
                          : QLatin1Char('(') + drawn(asset.children) + QLatin1Char(')'));
    }
    return parts.join(QLatin1Char(' '));
}

void LinksTest::archive(const AssetRef &ref)
{
    QCOMPARE(m_side
                 ->call("DELETE", assetPath(ref, QStringLiteral("/archiveAsset")),
                        {{"confirmArchive", true}})
                 .status,
             200);
}

void LinksTest::linkIsReadAsItWasMade()
{
    AssetLink link =
        linkOf(part("a"), refOf("other", "x"), LinkType::ParentChild, QStringLiteral("left"));
    link.tags = {QStringLiteral("weld"), QStringLiteral("Ø 3")};
    const auto id = m_client->links().create(link, m_job);
    QVERIFY(id);
    link.assetLinkId = *id;
    QCOMPARE(m_client->links().get(*id, m_job).value(), link);
    QVERIFY(m_client->links().remove(*id, m_job));
    QCOMPARE(m_client->links().get(*id, m_job).error().status, 400);
    QCOMPARE(m_client->links().remove(*id, m_job).error().message,
             QStringLiteral("Asset link not found"));
}

void LinksTest::listShowsBothEnds()
{
    need(part("a"), part("b"));
    need(part("a"), part("b"), LinkType::ParentChild, QStringLiteral("second"));
    need(part("c"), part("a"), LinkType::Related);
    need(part("a"), refOf("other", "x"), LinkType::Related);
    const AssetLinks a = linksOf(part("a"));
    QCOMPARE(idsOf(a.children), QStringList({QStringLiteral("data/b"), QStringLiteral("data/b")}));
    QVERIFY(a.children[0].assetLinkAliasId != a.children[1].assetLinkAliasId);
    QCOMPARE(idsOf(a.related), QStringList({QStringLiteral("data/c"), QStringLiteral("other/x")}));
    QVERIFY(a.parents.empty());
    QCOMPARE(idsOf(linksOf(part("b")).parents),
             QStringList({QStringLiteral("data/a"), QStringLiteral("data/a")}));
    QCOMPARE(idsOf(linksOf(refOf("other", "x")).related), QStringList({QStringLiteral("data/a")}));
    QCOMPARE(a.unauthorizedCounts, HiddenLinkCounts());
}

void LinksTest::sameLinkTwice_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isReversed");
    QTest::addColumn<QString>("alias");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("related") << "related" << false << "" << true;
    QTest::newRow("related, other way round") << "related" << true << "" << true;
    QTest::newRow("child") << "parentChild" << false << "" << true;
    QTest::newRow("child under another alias") << "parentChild" << false << "two" << false;
    QTest::newRow("child that is the parent") << "parentChild" << true << "" << true;
    QTest::newRow("and under an alias") << "parentChild" << true << "two" << true;
}

void LinksTest::sameLinkTwice()
{
    QFETCH(QString, type);
    QFETCH(bool, isReversed);
    QFETCH(QString, alias);
    QFETCH(bool, isRefused);
    const AssetRef first = part("a");
    const AssetRef second = part("b");
    need(first, second, linkTypeOf(type));
    const AssetLink link =
        linkOf(isReversed ? second : first, isReversed ? first : second, linkTypeOf(type),
               alias.isEmpty() ? std::nullopt : std::optional(alias));
    if (isRefused)
        QCOMPARE(refused(link).status, 400);
    else
        QVERIFY(m_client->links().create(link, m_job));
    // The other kind of link does not stand in the way.
    const LinkType other =
        type == QLatin1String("related") ? LinkType::ParentChild : LinkType::Related;
    QVERIFY(m_client->links().create(linkOf(first, second, other), m_job));
}

void LinksTest::cycleIsRefused()
{
    need(part("a"), part("b"));
    const AssetLinkId bc = need(part("b"), part("c"), LinkType::ParentChild, QStringLiteral("x"));
    need(part("c"), refOf("other", "x"));
    QVERIFY(refused(linkOf(refOf("other", "x"), part("a"), LinkType::ParentChild))
                .message.contains(QLatin1String("cycle")));
    QVERIFY(refused(linkOf(part("c"), part("a"), LinkType::ParentChild, QStringLiteral("y")))
                .message.contains(QLatin1String("cycle")));
    // A second way down is none.
    need(part("a"), part("c"));
    QVERIFY(m_client->links().remove(bc, m_job));
    QCOMPARE(refused(linkOf(part("c"), part("a"), LinkType::ParentChild)).status, 400);
    QVERIFY(m_client->links().create(linkOf(part("c"), part("b"), LinkType::ParentChild), m_job));
}

void LinksTest::cycleOverAnArchivedAssetIsRefused()
{
    need(part("a"), part("b"));
    need(part("b"), part("c"));
    archive(part("b")); // comes back with its links
    QCOMPARE(refused(linkOf(part("c"), part("a"), LinkType::ParentChild)).status, 400);
}

void LinksTest::editKeepsWhatIsNotSent()
{
    AssetLink link = linkOf(part("a"), part("b"), LinkType::ParentChild, QStringLiteral("one"));
    link.tags = {QStringLiteral("t")};
    link.assetLinkId = m_client->links().create(link, m_job).value();
    const api::LinksApi &links = m_client->links();
    QVERIFY(links.update(link.assetLinkId, {}, m_job));
    QCOMPARE(links.get(link.assetLinkId, m_job).value(), link);
    link.alias = QStringLiteral("two");
    QVERIFY(links.update(link.assetLinkId, {.alias = link.alias, .tags = {}}, m_job));
    QCOMPARE(links.get(link.assetLinkId, m_job).value(), link);
    link.tags.clear();
    QVERIFY(links.update(link.assetLinkId, {.alias = {}, .tags = QStringList()}, m_job));
    QCOMPARE(links.get(link.assetLinkId, m_job).value(), link);
    link.alias.reset();
    QVERIFY(links.update(link.assetLinkId, {.alias = QString(), .tags = {}}, m_job));
    QCOMPARE(links.get(link.assetLinkId, m_job).value(), link);
}

void LinksTest::aliasIsTakenOnce()
{
    need(part("a"), part("b"));
    const AssetLinkId second =
        need(part("a"), part("b"), LinkType::ParentChild, QStringLiteral("two"));
    need(part("a"), part("b"), LinkType::ParentChild, QStringLiteral("three"));
    const api::LinksApi &links = m_client->links();
    QCOMPARE(
        links.update(second, {.alias = QStringLiteral("three"), .tags = {}}, m_job).error().status,
        400);
    QCOMPARE(links.update(second, {.alias = QString(), .tags = {}}, m_job).error().status, 400);
    QVERIFY(links.update(second, {.alias = QStringLiteral("two"), .tags = {}}, m_job));
    QCOMPARE(links.get(second, m_job)->alias, QStringLiteral("two"));
}

void LinksTest::aliasIsForChildrenOnly()
{
    QCOMPARE(refused(linkOf(part("a"), part("b"), LinkType::Related, QStringLiteral("x"))).status,
             400);
    const AssetLinkId id = need(part("a"), part("b"), LinkType::Related);
    const auto edited =
        m_client->links().update(id, {.alias = QStringLiteral("x"), .tags = {}}, m_job);
    QCOMPARE(edited.error().status, 400);
}

void LinksTest::treeShowsEveryBranch()
{
    need(part("a"), part("b"));
    need(part("a"), part("c"));
    need(part("b"), part("d"));
    need(part("c"), part("d"));
    need(part("d"), refOf("other", "x"));
    need(part("d"), part("thing"), LinkType::Related); // no child
    const AssetLinks tree = linksOf(part("a"), api::LinkView::Tree);
    QCOMPARE(drawn(tree.children), QStringLiteral("b(d(x)) c(d(x))"));
    QCOMPARE(tree.children[0].children[0].children[0].databaseId.text(), QStringLiteral("other"));
    QCOMPARE(drawn(linksOf(part("a")).children), QStringLiteral("b c"));
}

void LinksTest::archivedEndIsHidden()
{
    const AssetLinkId child = need(part("a"), part("b"));
    need(part("c"), part("b"));
    need(part("b"), part("d"), LinkType::Related);
    archive(part("b"));
    for (const api::LinkView view : {api::LinkView::Direct, api::LinkView::Tree}) {
        QVERIFY(linksOf(part("a"), view).children.empty());
        QCOMPARE(linksOf(part("a"), view).unauthorizedCounts.children, 1);
    }
    QCOMPARE(linksOf(part("d")).unauthorizedCounts.related, 1);
    QCOMPARE(m_client->links().get(child, m_job).error().message,
             QStringLiteral("One or both linked assets no longer exist"));
    QCOMPARE(m_client->links().remove(child, m_job).error().status, 400);
    QCOMPARE(m_client->links().of(part("b"), api::LinkView::Direct, m_job).error().status, 400);
    QCOMPARE(refused(linkOf(part("b"), part("d"), LinkType::ParentChild)).message,
             QStringLiteral("One or both assets do not exist"));
    QCOMPARE(m_side
                 ->call("PUT", assetPath(part("b"), QStringLiteral("/unarchiveAsset")),
                        {{"confirmUnarchive", true}})
                 .status,
             200);
    QCOMPARE(idsOf(linksOf(part("a")).children), QStringList({QStringLiteral("data/b")}));
}

void LinksTest::archivedAssetHidesWhatHangsOnIt()
{
    need(part("a"), part("b"));
    need(part("b"), part("c"));
    need(part("a"), part("d"));
    archive(part("b"));
    const AssetLinks tree = linksOf(part("a"), api::LinkView::Tree);
    QCOMPARE(drawn(tree.children), QStringLiteral("d"));
    QCOMPARE(tree.unauthorizedCounts.children, 1);
}

void LinksTest::deletedAssetTakesItsLinks()
{
    need(part("a"), part("b"));
    need(part("b"), part("c"));
    need(part("d"), part("b"), LinkType::Related);
    need(part("a"), part("c"));
    QCOMPARE(m_side
                 ->call("DELETE", assetPath(part("b"), QStringLiteral("/deleteAsset")),
                        {{"confirmPermanentDelete", true}})
                 .status,
             200);
    QCOMPARE(m_library->number("SELECT count(*) FROM asset_links"), 1);
    QCOMPARE(idsOf(linksOf(part("a")).children), QStringList({QStringLiteral("data/c")}));
    QCOMPARE(linksOf(part("a")).unauthorizedCounts, HiddenLinkCounts());
}

void LinksTest::readerLooksOnly()
{
    const AssetLinkId id = need(part("a"), part("b"));
    m_side->call("POST", QStringLiteral("/user-roles"),
                 {{"userId", "reader"}, {"roleName", {"basicReadOnly"}}});
    QFETCH_GLOBAL(QString, transport);
    ContractSide side(*m_library, transport, UserId(QStringLiteral("reader")));
    const api::Client reader(side.transport());
    QVERIFY(reader.links().get(id, m_job));
    QCOMPARE(reader.links().of(part("a"), api::LinkView::Tree, m_job)->children.size(), 1U);
    const auto before = m_library->rowCounts();
    QCOMPARE(reader.links().update(id, {}, m_job).error().status, 403);
    QCOMPARE(reader.links().remove(id, m_job).error().status, 403);
    QCOMPARE(reader.links()
                 .create(linkOf(part("a"), part("c"), LinkType::Related), m_job)
                 .error()
                 .status,
             403);
    QVERIFY(m_library->rowCounts() == before);
}

void LinksTest::refusals_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *field, const char *value) {
        QTest::addRow("%s %s", field, value) << QByteArray(field) << QByteArray(value);
    };
    row("toAssetId", R"("nosuch")");
    row("toAssetId", R"("../b")");
    row("toAssetId", R"("")");
    row("toAssetDatabaseId", R"("nosuch")");
    row("toAssetDatabaseId", R"("data#deleted")");
    row("fromAssetId", R"("b")");
    row("fromAssetDatabaseId", R"("GLOBAL")");
    row("relationshipType", R"("friend")");
    row("relationshipType", R"(7)");
    row("assetLinkAliasId", R"(["x"])");
    row("tags", R"("x")");
    row("tags", R"([null])");
}

void LinksTest::refusals()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    Json body{{"fromAssetId", "a"},
              {"fromAssetDatabaseId", "data"},
              {"toAssetId", "b"},
              {"toAssetDatabaseId", "data"},
              {"relationshipType", "parentChild"}};
    body[field.toStdString()] = *parseJson(value);
    const auto before = m_library->rowCounts();
    const Answer answer = m_side->call("POST", QStringLiteral("/asset-links"), body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.message().isEmpty());
    QVERIFY(m_library->rowCounts() == before);
}

VAMS_TEST(LinksTest)

} // namespace vams::test

#include "links_test.moc"
