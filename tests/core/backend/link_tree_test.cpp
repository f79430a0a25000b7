#include "core/backend/links/link_tree.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>

namespace vams::test {

namespace {

using backend::LinkTree;
using backend::LinkTreeLimits;
using backend::TreeLink;

AssetRef node(const QString &id)
{
    return {DatabaseId(QStringLiteral("data")), AssetId(id)};
}

/// "a-b" each: from parent to child.
std::vector<TreeLink> linksOf(const QStringList &pairs)
{
    std::vector<TreeLink> links;
    for (const QString &pair : pairs) {
        TreeLink link;
        link.parent = node(pair.section(QLatin1Char('-'), 0, 0));
        link.child.linkId = AssetLinkId(QStringLiteral("l%1").arg(links.size()));
        link.child.asset.databaseId = DatabaseId(QStringLiteral("data"));
        link.child.asset.assetId = AssetId(pair.section(QLatin1Char('-'), 1));
        link.child.asset.assetName = link.child.asset.assetId.text();
        links.push_back(link);
    }
    return links;
}

bool anybody(const Asset &)
{
    return true;
}

/// "b(c d)" of a range of nodes.
QString drawn(const LinkTree &tree, int first, int count)
{
    QStringList parts;
    for (int at = first; at < first + count; ++at) {
        const backend::LinkTreeNode &one = tree.nodes.at(at);
        const QString below =
            one.childCount > 0
                ? QLatin1Char('(') + drawn(tree, one.firstChild, one.childCount) + QLatin1Char(')')
                : QString();
        parts << one.end->asset.assetId.text() + below +
                     (one.isCut ? QStringLiteral("...") : QString());
    }
    return parts.join(QLatin1Char(' '));
}

QString drawn(const LinkTree &tree)
{
    return drawn(tree, 0, tree.rootChildren);
}

} // namespace

/// How links become a tree.
class LinkTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void shapes_data();
    void shapes();
    void hiddenAreCountedOnce();
    void rightsAreAskedOnceAnAsset();
    void sizeIsBounded();
    void depthIsBounded();
};

void LinkTreeTest::shapes_data()
{
    QTest::addColumn<QStringList>("links");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *links, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(links).split(u' ', Qt::SkipEmptyParts)
                            << QString::fromLatin1(expected);
    };
    row("nothing", "", "");
    row("by name", "a-d a-b a-c", "b c d");
    row("two levels", "a-b b-d b-c a-e", "b(c d) e");
    row("same asset in two branches", "a-b a-c b-d c-d d-e", "b(d(e)) c(d(e))");
    row("same child twice", "a-b a-b b-c", "b(c) b(c)");
    row("not below the root", "a-b x-y", "b");
    // The store lets none of these in; a broken library must not hang the program.
    row("back to the root", "a-b b-a", "b");
    row("ring below", "a-b b-c c-d d-b", "b(c(d))");
    row("its own child", "a-b b-b", "b");
}

void LinkTreeTest::shapes()
{
    QFETCH(QStringList, links);
    const std::vector<TreeLink> rows = linksOf(links);
    const LinkTree tree = makeLinkTree(node(QStringLiteral("a")), rows, anybody);
    QTEST(drawn(tree), "expected");
    QVERIFY(!tree.isCut);
}

void LinkTreeTest::hiddenAreCountedOnce()
{
    const std::vector<TreeLink> rows =
        linksOf(QStringLiteral("a-b a-c b-d c-d d-x a-x x-y").split(QLatin1Char(' ')));
    const LinkTree tree = makeLinkTree(node(QStringLiteral("a")), rows, [](const Asset &asset) {
        return asset.assetId.text() != QLatin1String("x");
    });
    QCOMPARE(drawn(tree), QStringLiteral("b(d) c(d)"));
    QCOMPARE(tree.hidden, 2);
}

void LinkTreeTest::rightsAreAskedOnceAnAsset()
{
    const std::vector<TreeLink> rows =
        linksOf(QStringLiteral("a-b a-c b-d c-d a-d").split(QLatin1Char(' ')));
    QStringList asked;
    makeLinkTree(node(QStringLiteral("a")), rows, [&asked](const Asset &asset) {
        asked << asset.assetId.text();
        return true;
    });
    asked.sort();
    QCOMPARE(asked, QStringList({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}));
}

void LinkTreeTest::sizeIsBounded()
{
    // Each asset twice below the one before: a billion nodes from 60 links.
    QStringList pairs;
    for (int level = 0; level < 30; ++level) {
        const QString pair = QStringLiteral("n%1-n%2").arg(level).arg(level + 1);
        pairs << pair << pair;
    }
    const std::vector<TreeLink> rows = linksOf(pairs);
    const LinkTree tree =
        makeLinkTree(node(QStringLiteral("n0")), rows, anybody, {.depth = 100, .nodes = 1000});
    QVERIFY(tree.isCut);
    QCOMPARE(tree.nodes.size(), 1000U);
    QCOMPARE(tree.rootChildren, 2); // level by level: what is near is whole
    QCOMPARE(tree.nodes.at(0).childCount, 2);
    QVERIFY(!tree.nodes.at(0).isCut);
}

void LinkTreeTest::depthIsBounded()
{
    const std::vector<TreeLink> rows =
        linksOf(QStringLiteral("a-b b-c c-d d-e").split(QLatin1Char(' ')));
    const LinkTreeLimits limits{.depth = 2, .nodes = 100};
    const LinkTree tree = makeLinkTree(node(QStringLiteral("a")), rows, anybody, limits);
    QCOMPARE(drawn(tree), QStringLiteral("b(c...)"));
    QVERIFY(tree.isCut);
}

VAMS_TEST(LinkTreeTest)

} // namespace vams::test

#include "link_tree_test.moc"
