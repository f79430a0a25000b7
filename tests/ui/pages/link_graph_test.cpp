#include "ui/pages/asset/links/graph/graph_plan.h"

#include "core/api/client.h"
#include "core/base/job.h"
#include "core/base/json.h"
#include "tests/support/fake_transport.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

namespace vams::test {

using namespace vams::ui;

namespace {

AssetRef refTo(const QString &id)
{
    return {DatabaseId(QStringLiteral("pumps")), AssetId(id)};
}

Json nodeJson(const QString &id, const Json &children = Json::array())
{
    return {{"assetId", id},
            {"assetName", id.toUpper()},
            {"databaseId", "pumps"},
            {"assetLinkId", QStringLiteral("to-") + id},
            {"assetLinkAliasId", nullptr},
            {"children", children}};
}

Json linksJson(const Json &parents, const Json &children, const Json &related = Json::array())
{
    return {{"parents", parents},
            {"children", children},
            {"related", related},
            {"unauthorizedCounts", {{"parents", 0}, {"children", 1}, {"related", 0}}}};
}

/// Links of assets by their ids; the tree of the middle one apart.
class LinkServer
{
public:
    void set(const QString &id, const Json &links)
    {
        transport.answer("GET", QStringLiteral("/database/pumps/assets/%1/asset-links").arg(id),
                         links);
    }
    Result<LinkGraph> read(int depth)
    {
        Job job;
        return readLinkGraph(client, refTo(QStringLiteral("middle")), depth, job);
    }

    FakeTransport transport;
    api::Client client{transport};
};

QStringList namesOf(const LinkGraph &graph)
{
    QStringList names;
    for (const LinkNode &node : graph.nodes)
        names << QStringLiteral("%1%2").arg(node.other.assetId.text()).arg(node.level);
    return names;
}

LinkGraph graphOf(int parents, int children, int related)
{
    LinkGraph graph;
    graph.asset = refTo(QStringLiteral("middle"));
    const auto add = [&graph](LinkGroup group, int count) {
        for (int at = 0; at < count; ++at) {
            LinkNode node;
            node.group = group;
            const QString id = QStringLiteral("%1-%2").arg(static_cast<int>(group)).arg(at);
            node.other.assetId = AssetId(id);
            node.other.assetLinkId = AssetLinkId(id);
            graph.nodes.push_back(node);
        }
    };
    add(LinkGroup::Parents, parents);
    add(LinkGroup::Children, children);
    add(LinkGroup::Related, related);
    return graph;
}

/// Each of this node's level gets as many below it.
void deepen(LinkGraph &graph, int node, int count)
{
    for (int at = 0; at < count; ++at) {
        LinkNode next = graph.nodes[static_cast<std::size_t>(node)];
        next.nearer = node;
        next.level += 1;
        const QString id = next.other.assetLinkId.text() + QStringLiteral("-%1").arg(at);
        next.other.assetLinkId = AssetLinkId(id);
        graph.nodes.push_back(next);
    }
}

int overlaps(const GraphPlan &plan)
{
    int count = 0;
    for (std::size_t a = 0; a < plan.boxes.size(); ++a)
        for (std::size_t b = a + 1; b < plan.boxes.size(); ++b)
            count += plan.boxes[a].rect.intersects(plan.boxes[b].rect) ? 1 : 0;
    return count;
}

int boxesOf(const GraphPlan &plan, BoxKind kind)
{
    return static_cast<int>(
        std::count_if(plan.boxes.begin(), plan.boxes.end(),
                      [kind](const GraphBox &box) { return box.kind == kind; }));
}

} // namespace

/// What is read of the links, and where it stands.
class LinkGraphTest : public QObject
{
    Q_OBJECT

private slots:
    void oneLevelAsksOnce();
    void furtherLevels_data();
    void furtherLevels();
    void whatIsToldAlreadyIsNotToldAgain();
    void parentsThatMayNotBeReadAreLeftAsTheyAre();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void parentsBeforeChildrenBehind();
    void manyAreFoldedUntilTheyAreUnfolded();
    void groupsThatAreNotShown();
    void linesEndAtTheirBoxes();
    void hiddenOnesAreCounted();
};

void LinkGraphTest::oneLevelAsksOnce()
{
    LinkServer server;
    server.set(QStringLiteral("middle"),
               linksJson(Json::array({nodeJson(QStringLiteral("up"))}),
                         Json::array({nodeJson(QStringLiteral("down"))}),
                         Json::array({nodeJson(QStringLiteral("side"))})));
    const auto graph = server.read(1);
    QVERIFY(graph);
    QCOMPARE(namesOf(*graph), (QStringList{QStringLiteral("side1"), QStringLiteral("up1"),
                                           QStringLiteral("down1")}));
    QCOMPARE(graph->count(), 4); // with the one that may not be seen
    QCOMPARE(server.transport.requests().size(), std::size_t(1));
    const AssetLink link = graph->linkOf(1);
    QCOMPARE(link.from, refTo(QStringLiteral("up")));
    QCOMPARE(link.to, refTo(QStringLiteral("middle")));
}

void LinkGraphTest::furtherLevels_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("two") << 2
                         << QStringList{QStringLiteral("up1"), QStringLiteral("top2"),
                                        QStringLiteral("down1"), QStringLiteral("deep2")};
    QTest::newRow("all") << 0 << QStringList{QStringLiteral("up1"),   QStringLiteral("top2"),
                                             QStringLiteral("peak3"), QStringLiteral("down1"),
                                             QStringLiteral("deep2"), QStringLiteral("deeper3")};
}

void LinkGraphTest::furtherLevels()
{
    QFETCH(int, depth);
    LinkServer server;
    const Json none = Json::array();
    const Json deep =
        nodeJson(QStringLiteral("deep"), Json::array({nodeJson(QStringLiteral("deeper"))}));
    server.set(QStringLiteral("middle"),
               linksJson(Json::array({nodeJson(QStringLiteral("up"))}),
                         Json::array({nodeJson(QStringLiteral("down"), Json::array({deep}))})));
    server.set(QStringLiteral("up"),
               linksJson(Json::array({nodeJson(QStringLiteral("top"))}), none));
    server.set(QStringLiteral("top"),
               linksJson(Json::array({nodeJson(QStringLiteral("peak"))}), none));
    server.set(QStringLiteral("peak"), linksJson(none, none));
    const auto graph = server.read(depth);
    QVERIFY(graph);
    QTEST(namesOf(*graph), "names");
    const int deepest = graph->find(AssetLinkId(QStringLiteral("to-deep")));
    QCOMPARE(graph->nodes[static_cast<std::size_t>(deepest)].hasMore, depth == 2);
    QCOMPARE(graph->linkOf(deepest).from, refTo(QStringLiteral("down")));
}

void LinkGraphTest::whatIsToldAlreadyIsNotToldAgain()
{
    LinkServer server;
    const Json part =
        nodeJson(QStringLiteral("part"), Json::array({nodeJson(QStringLiteral("bolt"))}));
    server.set(QStringLiteral("middle"), linksJson(Json::array({nodeJson(QStringLiteral("a")),
                                                                nodeJson(QStringLiteral("b"))}),
                                                   Json::array({part, part})));
    // A circle, as only a broken library can hold.
    server.set(QStringLiteral("a"),
               linksJson(Json::array({nodeJson(QStringLiteral("b"))}), Json::array()));
    server.set(QStringLiteral("b"),
               linksJson(Json::array({nodeJson(QStringLiteral("a"))}), Json::array()));
    const auto graph = server.read(0);
    QVERIFY(graph);
    QCOMPARE(namesOf(*graph),
             (QStringList{QStringLiteral("a1"), QStringLiteral("b1"), QStringLiteral("b2"),
                          QStringLiteral("a2"), QStringLiteral("part1"), QStringLiteral("part1"),
                          QStringLiteral("bolt2")}));
    QVERIFY(graph->nodes[2].isRepeat && graph->nodes[3].isRepeat);
    QVERIFY(!graph->nodes[4].isRepeat && graph->nodes[5].isRepeat);
}

void LinkGraphTest::parentsThatMayNotBeReadAreLeftAsTheyAre()
{
    LinkServer server;
    server.set(QStringLiteral("middle"),
               linksJson(Json::array({nodeJson(QStringLiteral("up"))}), Json::array()));
    server.transport.refuse("GET", QStringLiteral("/database/pumps/assets/up/asset-links"), 403,
                            QStringLiteral("no"));
    const auto graph = server.read(3);
    QVERIFY(graph);
    QCOMPARE(graph->nodes.size(), std::size_t(1));
    QVERIFY(graph->nodes.front().hasMore);
}

void LinkGraphTest::nothingOverlaps_data()
{
    QTest::addColumn<int>("parents");
    QTest::addColumn<int>("children");
    QTest::addColumn<int>("related");
    QTest::addColumn<int>("below");
    QTest::newRow("none") << 0 << 0 << 0 << 0;
    QTest::newRow("few") << 2 << 5 << 2 << 0;
    QTest::newRow("many children") << 1 << 200 << 3 << 0;
    QTest::newRow("many of all") << 40 << 41 << 42 << 0;
    QTest::newRow("deep") << 3 << 6 << 1 << 4;
    QTest::newRow("deep and many") << 14 << 30 << 30 << 14;
}

void LinkGraphTest::nothingOverlaps()
{
    QFETCH(int, parents);
    QFETCH(int, children);
    QFETCH(int, related);
    QFETCH(int, below);
    LinkGraph graph = graphOf(parents, children, related);
    graph.hidden = {1, 1, 1};
    for (int node = 0; below > 0 && node < parents + children; node += 2)
        deepen(graph, node, below);
    for (const bool isMirrored : {false, true}) {
        GraphSizes sizes;
        sizes.isMirrored = isMirrored;
        GraphChoice choice;
        const GraphPlan folded = planGraph(graph, choice, sizes);
        QCOMPARE(overlaps(folded), 0);
        for (int group = 0; group < 3; ++group)
            choice.unfolded.insert(QString::number(group));
        for (const LinkNode &node : graph.nodes)
            choice.unfolded.insert(node.other.assetLinkId.text());
        const GraphPlan all = planGraph(graph, choice, sizes);
        QCOMPARE(overlaps(all), 0);
        QCOMPARE(boxesOf(all, BoxKind::Node), static_cast<int>(graph.nodes.size()));
        QCOMPARE(boxesOf(all, BoxKind::More), 0);
        for (const GraphBox &box : all.boxes)
            QVERIFY(all.bounds.contains(box.rect));
        // Two hundred are no line of two hundred.
        QVERIFY(all.bounds.height() < 4000 || below > 0);
    }
}

void LinkGraphTest::parentsBeforeChildrenBehind()
{
    const LinkGraph graph = graphOf(1, 1, 1);
    GraphSizes sizes;
    const GraphPlan plan = planGraph(graph, {}, sizes);
    const QRectF asset = plan.boxes[0].rect;
    QVERIFY(plan.boxes[1].rect.right() < asset.left());
    QVERIFY(plan.boxes[2].rect.left() > asset.right());
    QVERIFY(plan.boxes[3].rect.top() > asset.bottom());
    sizes.isMirrored = true;
    const GraphPlan mirrored = planGraph(graph, {}, sizes);
    QVERIFY(mirrored.boxes[1].rect.left() > asset.right());
    QVERIFY(mirrored.boxes[2].rect.right() < asset.left());
}

void LinkGraphTest::manyAreFoldedUntilTheyAreUnfolded()
{
    const LinkGraph graph = graphOf(0, 200, 0);
    GraphChoice choice;
    const GraphPlan folded = planGraph(graph, choice, {});
    QCOMPARE(boxesOf(folded, BoxKind::Node), firstSiblings);
    const GraphBox &more = folded.boxes.back();
    QCOMPARE(more.folded, 200 - firstSiblings);
    choice.unfolded.insert(more.fold);
    QCOMPARE(boxesOf(planGraph(graph, choice, {}), BoxKind::Node), 200);
    QCOMPARE(boxesOf(planGraph(graphOf(0, mostSiblings, 0), {}, {}), BoxKind::More), 0);
}

void LinkGraphTest::groupsThatAreNotShown()
{
    GraphChoice choice;
    choice.groups[static_cast<int>(LinkGroup::Children)] = false;
    const GraphPlan plan = planGraph(graphOf(2, 5, 1), choice, {});
    QCOMPARE(boxesOf(plan, BoxKind::Node), 3);
    QCOMPARE(plan.captions.size(), std::size_t(2));
    QCOMPARE(plan.lines.size(), std::size_t(3));
}

void LinkGraphTest::linesEndAtTheirBoxes()
{
    LinkGraph graph = graphOf(2, 30, 9);
    GraphChoice choice;
    choice.unfolded = {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")};
    const GraphPlan plan = planGraph(graph, choice, {});
    QCOMPARE(plan.lines.size(), graph.nodes.size());
    for (const GraphLine &line : plan.lines) {
        const auto box =
            std::find_if(plan.boxes.begin(), plan.boxes.end(), [&line](const GraphBox &each) {
                return each.kind == BoxKind::Node && each.node == line.node;
            });
        QVERIFY(box != plan.boxes.end());
        QVERIFY(box->rect.adjusted(-1, -1, 1, 1).contains(line.path.currentPosition()));
        QCOMPARE(line.isDashed,
                 graph.nodes[static_cast<std::size_t>(line.node)].group == LinkGroup::Related);
        // The way there goes behind no other box: it is tried every few pixels.
        for (const GraphBox &other : plan.boxes) {
            if (other.kind == BoxKind::Asset || &other == &*box || line.isDashed)
                continue;
            for (int step = 0; step <= 100; ++step)
                QVERIFY(!other.rect.contains(line.path.pointAtPercent(step / 100.0)));
        }
    }
}

void LinkGraphTest::hiddenOnesAreCounted()
{
    LinkGraph graph = graphOf(0, 1, 0);
    graph.hidden = {0, 2, 3};
    const GraphPlan plan = planGraph(graph, {}, {});
    // Parents and related ones have no boxes, and yet there are some of them.
    QCOMPARE(plan.captions.size(), std::size_t(4));
    int hidden = 0;
    for (const GraphCaption &caption : plan.captions)
        hidden += caption.isHidden ? caption.count : 0;
    QCOMPARE(hidden, 5);
}

VAMS_TEST(LinkGraphTest)

} // namespace vams::test

#include "link_graph_test.moc"
