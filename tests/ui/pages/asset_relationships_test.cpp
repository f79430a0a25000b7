#include "core/model/metadata.h"
#include "tests/support/test_main.h"
#include "tests/ui/pages/shown_links.h"
#include "ui/models/asset_mime.h"
#include "ui/pages/asset/links/graph/link_graph_view.h"
#include "ui/pages/asset/links/link_details.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

namespace vams::test {

namespace {

/// The graph of links, with its inspector beside the page.
class GraphPage : public LinkedPage
{
public:
    GraphPage()
    {
        links["related"].push_back(linkedJson("seal", "Seal", "l3"));
        links["parents"][0]["databaseId"] = "skids";
        AssetLink link = linkInGroup(LinkGroup::Children, impellerRef(),
                                     {impellerRef().databaseId, AssetId(QStringLiteral("bolt"))});
        link.assetLinkId = AssetLinkId(QStringLiteral("l2"));
        link.alias = QStringLiteral("left");
        link.tags = {QStringLiteral("fixed")};
        harness.transport.answer("GET", QStringLiteral("/asset-links/single/l2"),
                                 Json{{"assetLink", link}});
        harness.transport.answer("GET", QStringLiteral("/asset-links/l2/metadata"),
                                 Json(MetadataSet()));
        page->inspector()->setParent(nullptr);
        page->inspector()->resize(344, 760);
        page->inspector()->show();
        page->activateWindow();
        tab().setShape(LinksTab::Shape::Graph);
        page->refresh();
    }
    ~GraphPage() { page->inspector()->setParent(page.get()); }

    bool isReady()
    {
        return QTest::qWaitFor([this] { return graph().boxCount() >= 4; });
    }
    LinkGraphView &graph() { return tab().graph(); }
    LinkDetails &details() { return tab().details(); }
    int boxNamed(const QString &name)
    {
        for (int box = 0; box < graph().boxCount(); ++box)
            if (graph().boxText(box).startsWith(name))
                return box;
        return -1;
    }
    QString current() { return graph().boxText(graph().currentBox()); }
    void click(const QString &name)
    {
        QTest::mouseClick(graph().viewport(), Qt::LeftButton, {},
                          graph().boxPlace(boxNamed(name)).center());
    }
    template <class W>
    W *field(const QString &name)
    {
        for (W *each : details().findChildren<W *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
};

void wheel(LinkGraphView &view, const QPoint &at, int delta)
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
}

Json manyChildren(int count)
{
    Json children = Json::array();
    for (int at = 0; at < count; ++at)
        children.push_back(linkedJson(qPrintable(QStringLiteral("part-%1").arg(at)),
                                      qPrintable(QStringLiteral("Part %1").arg(at)),
                                      qPrintable(QStringLiteral("m%1").arg(at))));
    return children;
}

} // namespace

/// The graph of the Relationships tab, and the link in its inspector.
class AssetRelationshipsTest : public QObject
{
    Q_OBJECT

private slots:
    void arrowsWalkFromNodeToNode();
    void readersSeeAnItemEach();
    void graphAndTreeShareTheChoice();
    void clickChoosesAndDoubleClickOpens();
    void lineChoosesItsLink();
    void enterOpensAndDeleteRemoves();
    void manyUnfold();
    void checksFilter();
    void wheelZoomsAtThePointerAndDraggingMoves();
    void depthAsksFurther();
    void aliasInPlace();
    void escapeTakesBack();
    void refusedAliasIsSetBack();
    void placementIsSaved();
    void numbersInARowAreAllSaved();
    void placementThatCannotBeReadIsNotWritten();
    void noNumberIsNoPlacement();
    void kindBecomesAnotherLink();
    void factsWithoutALink();
    void droppedAssetsAreLinked_data();
    void droppedAssetsAreLinked();
    void whatCouldNotBeLinkedIsTold();
    void archivedTakesNoDrop();
    void shapeIsRemembered();
};

void AssetRelationshipsTest::arrowsWalkFromNodeToNode()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    QVERIFY(QTest::qWaitForWindowActive(shown.page.get()));
    shown.graph().setFocus(Qt::TabFocusReason);
    QCOMPARE(shown.current(), QStringLiteral("Impeller 212, this asset"));
    QTest::keyClick(&shown.graph(), Qt::Key_Left);
    QCOMPARE(shown.current(), QStringLiteral("Pump A, parent, of the database skids"));
    QTest::keyClick(&shown.graph(), Qt::Key_Left); // there is nothing further
    QVERIFY(shown.current().startsWith(QStringLiteral("Pump A")));
    QTest::keyClick(&shown.graph(), Qt::Key_Right);
    QTest::keyClick(&shown.graph(), Qt::Key_Right);
    QCOMPARE(shown.current(), QStringLiteral("Bolt, child, alias left"));
    QTest::keyClick(&shown.graph(), Qt::Key_Home);
    QTest::keyClick(&shown.graph(), Qt::Key_Down);
    QCOMPARE(shown.current(), QStringLiteral("Seal, related"));
    QTest::keyClick(&shown.graph(), Qt::Key_Tab);
    QVERIFY(!shown.graph().hasFocus());
}

void AssetRelationshipsTest::readersSeeAnItemEach()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.graph());
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(list->childCount() > 4); // with the tools
    QStringList names;
    for (int box = 0; box < 4; ++box) {
        QAccessibleInterface *item = list->child(box);
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(list->indexOfChild(item), box);
        QVERIFY(item->rect().isValid());
        QVERIFY(!item->state().selected);
        names << item->text(QAccessible::Name);
    }
    QCOMPARE(names, (QStringList{QStringLiteral("Impeller 212, this asset"),
                                 QStringLiteral("Pump A, parent, of the database skids"),
                                 QStringLiteral("Bolt, child, alias left"),
                                 QStringLiteral("Seal, related")}));
    list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(list->child(2)->state().selected);
    QSignalSpy opened(&shown.harness.navigator, &Navigator::opened);
    list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.count(), 1);
}

void AssetRelationshipsTest::graphAndTreeShareTheChoice()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    shown.click(QStringLiteral("Bolt"));
    QCOMPARE(shown.list().currentItem()->text(0), QStringLiteral("Bolt"));
    QVERIFY(shown.harness.isEnabled("link.editAlias"));
    QCOMPARE(shown.tab().statusText(), QStringLiteral("6 links, 1 selected"));
    shown.harness.trigger("link.asTree");
    QVERIFY(shown.list().isVisible() && !shown.graph().isVisible());
    QVERIFY(!shown.harness.isEnabled("link.zoomIn"));
    shown.select(QStringLiteral("Seal"));
    QCOMPARE(shown.current(), QStringLiteral("Seal, related"));
    shown.harness.trigger("link.asGraph");
    QVERIFY(shown.graph().isVisible());
    QVERIFY(!shown.harness.isEnabled("link.editAlias")); // what is related has none
}

void AssetRelationshipsTest::clickChoosesAndDoubleClickOpens()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    QSignalSpy opened(&shown.harness.navigator, &Navigator::opened);
    shown.click(QStringLiteral("Pump A"));
    QVERIFY(shown.harness.isEnabled("link.open"));
    QCOMPARE(opened.count(), 0);
    QTest::mouseClick(shown.graph().viewport(), Qt::LeftButton, {}, QPoint(2, 2)); // nothing there
    QVERIFY(!shown.harness.isEnabled("link.open"));
    QTest::mouseDClick(shown.graph().viewport(), Qt::LeftButton, {},
                       shown.graph().boxPlace(0).center());
    QCOMPARE(opened.count(), 0); // it is open
    const QPoint pump = shown.graph().boxPlace(shown.boxNamed(QStringLiteral("Pump A"))).center();
    QTest::mouseClick(shown.graph().viewport(), Qt::LeftButton, {}, pump);
    QTest::mouseDClick(shown.graph().viewport(), Qt::LeftButton, {}, pump);
    QCOMPARE(shown.harness.navigator.current().argument(QStringLiteral("database")),
             QStringLiteral("skids"));
}

void AssetRelationshipsTest::lineChoosesItsLink()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    LinkGraphView &graph = shown.graph();
    const GraphLine &line = graph.plan().lines.front();
    QTest::mouseClick(graph.viewport(), Qt::LeftButton, {},
                      graph.mapFromScene(line.path.pointAtPercent(0.3)));
    QCOMPARE(graph.currentNode(), line.node);
}

void AssetRelationshipsTest::enterOpensAndDeleteRemoves()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    shown.click(QStringLiteral("Bolt"));
    QTest::keyClick(&shown.graph(), Qt::Key_Return);
    QCOMPARE(shown.harness.navigator.current().argument(QStringLiteral("asset")),
             QStringLiteral("bolt"));
    shown.links["children"] = Json::array();
    QTest::keyClick(&shown.graph(), Qt::Key_Delete);
    QTRY_COMPARE(shown.toastText(), QStringLiteral("Link to Bolt removed"));
    QTRY_VERIFY(shown.boxNamed(QStringLiteral("Bolt")) < 0);
    QCOMPARE(shown.graph().currentNode(), -1);
    QVERIFY(!shown.harness.isEnabled("link.remove"));
    QCOMPARE(shown.harness.undo.undoText(), QStringLiteral("Remove link to Bolt"));
}

void AssetRelationshipsTest::manyUnfold()
{
    GraphPage shown;
    shown.links["children"] = manyChildren(200);
    shown.page->refresh();
    QTRY_VERIFY(shown.boxNamed(QStringLiteral("and 190 more")) > 0);
    QVERIFY(shown.boxNamed(QStringLiteral("Part 150")) < 0);
    // What is chosen in the tree cannot stay folded.
    shown.select(QStringLiteral("Part 150"));
    QVERIFY(shown.current().startsWith(QStringLiteral("Part 150")));
    QVERIFY(shown.boxNamed(QStringLiteral("and 190 more")) < 0);
    QVERIFY(shown.graph().viewport()->rect().intersects(
        shown.graph().boxPlace(shown.graph().currentBox())));
}

void AssetRelationshipsTest::checksFilter()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    shown.click(QStringLiteral("Bolt"));
    QCheckBox *children = nullptr;
    for (QCheckBox *check : shown.tab().findChildren<QCheckBox *>())
        if (check->text() == QLatin1String("Children 3"))
            children = check;
    QVERIFY(children);
    QTest::mouseClick(children, Qt::LeftButton, {}, QPoint(8, children->height() / 2));
    QVERIFY(shown.boxNamed(QStringLiteral("Bolt")) < 0);
    QVERIFY(!shown.harness.isEnabled("link.remove")); // what is not shown is not chosen
    QCOMPARE(shown.list().topLevelItemCount(), 2);
}

void AssetRelationshipsTest::wheelZoomsAtThePointerAndDraggingMoves()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    LinkGraphView &graph = shown.graph();
    const qreal before = graph.zoom();
    const QPoint at = graph.boxPlace(shown.boxNamed(QStringLiteral("Bolt"))).center();
    const QPointF under = graph.mapToScene(at);
    wheel(graph, at, 240);
    QVERIFY(graph.zoom() > before);
    const QPointF now = graph.mapToScene(at);
    QVERIFY((now - under).manhattanLength() < 4);
    const QPoint place = graph.boxPlace(0).topLeft();
    const QPoint start(graph.width() - 20, 20);
    QTest::mousePress(graph.viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(graph.viewport(), start - QPoint(30, 0));
    QTest::mouseMove(graph.viewport(), start - QPoint(60, 0));
    QTest::mouseRelease(graph.viewport(), Qt::LeftButton, {}, start - QPoint(60, 0));
    QVERIFY(graph.boxPlace(0).left() < place.x() - 20);
    shown.harness.trigger("link.resetView");
    QCOMPARE(graph.zoom(), before);
    shown.harness.trigger("link.zoomOut");
    QVERIFY(graph.zoom() < before);
    shown.harness.trigger("link.fit");
    for (int box = 0; box < graph.boxCount(); ++box)
        QVERIFY(graph.viewport()->rect().contains(graph.boxPlace(box)));
}

void AssetRelationshipsTest::depthAsksFurther()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    shown.harness.transport.answer(
        "GET", QStringLiteral("/database/skids/assets/pump/asset-links"),
        Json{{"parents", Json::array({linkedJson("plant", "Plant", "l9")})}});
    for (QComboBox *depth : shown.tab().findChildren<QComboBox *>())
        if (depth->accessibleName() == QLatin1String("Depth"))
            depth->setCurrentIndex(1);
    QTRY_VERIFY(shown.boxNamed(QStringLiteral("Plant")) > 0);
    QCOMPARE(shown.graph().boxText(shown.boxNamed(QStringLiteral("Plant"))),
             QStringLiteral("Plant, parent, 2 levels up, at Pump A"));
    shown.select(QStringLiteral("Plant")); // stands below its child in the tree
    QCOMPARE(shown.list().currentItem()->parent()->text(0), QStringLiteral("Pump A"));
}

void AssetRelationshipsTest::aliasInPlace()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    shown.click(QStringLiteral("Bolt"));
    auto *alias = shown.field<QLineEdit>(QStringLiteral("Alias"));
    QCOMPARE(alias->text(), QStringLiteral("left"));
    auto *tags = shown.field<QLineEdit>(QStringLiteral("Tags"));
    QTRY_COMPARE(tags->text(), QStringLiteral("fixed")); // read with the link
    alias->selectAll();
    QTest::keyClicks(alias, "right");
    QTest::keyClick(alias, Qt::Key_Return);
    QTRY_COMPARE(shown.toastText(), QStringLiteral("Alias of the link to Bolt saved"));
    QCOMPARE(dumpJson(shown.harness.sent("PUT", QStringLiteral("/asset-links/l2"))),
             QByteArray(R"({"assetLinkAliasId":"right","tags":["fixed"]})"));
    QCOMPARE(shown.harness.transport.count("PUT", QStringLiteral("/asset-links/l2")), 1);
    QTest::keyClicks(tags, ", spare,fixed");
    QTest::keyClick(tags, Qt::Key_Return);
    QTRY_COMPARE(shown.harness.transport.count("PUT", QStringLiteral("/asset-links/l2")), 2);
    QCOMPARE(dumpJson(shown.harness.sent("PUT", QStringLiteral("/asset-links/l2"))),
             QByteArray(R"({"tags":["fixed","spare"]})"));
}

void AssetRelationshipsTest::escapeTakesBack()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    shown.click(QStringLiteral("Bolt"));
    auto *alias = shown.field<QLineEdit>(QStringLiteral("Alias"));
    QTest::keyClicks(alias, "x");
    QTest::keyClick(alias, Qt::Key_Escape);
    QCOMPARE(alias->text(), QStringLiteral("left"));
    QTest::keyClick(alias, Qt::Key_Return);
    QCOMPARE(shown.harness.transport.count("PUT", QStringLiteral("/asset-links/l2")), 0);
}

void AssetRelationshipsTest::refusedAliasIsSetBack()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    shown.harness.transport.refuse("PUT", QStringLiteral("/asset-links/l2"), 400,
                                   QStringLiteral("taken"));
    shown.click(QStringLiteral("Bolt"));
    auto *alias = shown.field<QLineEdit>(QStringLiteral("Alias"));
    alias->selectAll();
    QTest::keyClicks(alias, "right");
    QTest::keyClick(alias, Qt::Key_Return);
    QTRY_COMPARE(alias->text(), QStringLiteral("left"));
    QTRY_VERIFY(shown.button(QStringLiteral("Retry")));
}

void AssetRelationshipsTest::placementIsSaved()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    shown.click(QStringLiteral("Bolt"));
    auto *turn = shown.field<QLineEdit>(QStringLiteral("Turn Y"));
    QTRY_VERIFY(turn && turn->isEnabled());
    turn->setFocus();
    turn->selectAll();
    QTest::keyClicks(turn, "90");
    QTest::keyClick(turn, Qt::Key_Return);
    QTRY_COMPARE(shown.toastText(), QStringLiteral("Placement of Bolt saved"));
    const Json sent = shown.harness.sent("PUT", QStringLiteral("/asset-links/l2/metadata"));
    const QByteArray body = dumpJson(sent);
    QVERIFY2(body.contains("Translation") && body.contains("Rotation") && body.contains("0.70710"),
             body.constData());
    QVERIFY(!body.contains("Matrix"));
    // The sixteen numbers say the same.
    QCOMPARE(shown.harness.undo.undoText(), QStringLiteral("Place Bolt"));
}

void AssetRelationshipsTest::numbersInARowAreAllSaved()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    shown.click(QStringLiteral("Bolt"));
    const QString route = QStringLiteral("/asset-links/l2/metadata");
    const char *names[] = {"Move X", "Move Y", "Move Z"};
    for (int axis = 0; axis < 3; ++axis) {
        auto *field = shown.field<QLineEdit>(QLatin1String(names[axis]));
        QTRY_VERIFY(field->isEnabled());
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::number(axis + 1));
        QTest::keyClick(field, Qt::Key_Return);
    }
    QTRY_COMPARE(shown.harness.transport.count("PUT", route), 3);
    const QByteArray last = dumpJson(shown.harness.sent("PUT", route));
    for (const char *number : {"1", "2", "3"})
        QVERIFY2(last.contains(number), last.constData());
    QTRY_COMPARE(shown.harness.undo.rowCount(), 3);
    // Each step takes back its own number only.
    shown.harness.undo.undo();
    QTRY_COMPARE(shown.harness.transport.count("PUT", route), 4);
    const QByteArray back = dumpJson(shown.harness.sent("PUT", route));
    QVERIFY2(back.contains(R"(\"x\":1)") && back.contains(R"(\"y\":2)") &&
                 back.contains(R"(\"z\":0)"),
             back.constData());
}

void AssetRelationshipsTest::placementThatCannotBeReadIsNotWritten()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    shown.harness.transport.refuse("GET", QStringLiteral("/asset-links/l2/metadata"), 403,
                                   QStringLiteral("no"));
    shown.click(QStringLiteral("Bolt"));
    QTRY_COMPARE(shown.field<QLineEdit>(QStringLiteral("Tags"))->text(), QStringLiteral("fixed"));
    QVERIFY(!shown.field<QLineEdit>(QStringLiteral("Move X"))->isEnabled());
}

void AssetRelationshipsTest::noNumberIsNoPlacement()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    shown.click(QStringLiteral("Bolt"));
    auto *move = shown.field<QLineEdit>(QStringLiteral("Move X"));
    QTRY_VERIFY(move->isEnabled());
    move->setFocus();
    move->selectAll();
    QTest::keyClicks(move, "far");
    QTest::keyClick(move, Qt::Key_Return);
    QVERIFY(move->property("invalid").toBool());
    QVERIFY(!move->accessibleDescription().isEmpty());
    QTest::keyClick(move, Qt::Key_Escape);
    QCOMPARE(move->text(), QStringLiteral("0.0"));
    QTest::keyClick(move, Qt::Key_Up);
    QTest::keyClick(move, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(move->text(), QStringLiteral("11.0"));
    QCOMPARE(shown.harness.transport.count("PUT", QStringLiteral("/asset-links/l2/metadata")), 0);
}

void AssetRelationshipsTest::kindBecomesAnotherLink()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    shown.click(QStringLiteral("Bolt"));
    auto *kind = shown.field<QComboBox>(QStringLiteral("Kind"));
    QCOMPARE(kind->count(), 3);
    shown.links["related"].push_back(linkedJson("bolt", "Bolt", "new"));
    kind->setFocus();
    // Nothing on the way changes it: only what is chosen in the open list.
    QWheelEvent turn(QPointF(4, 4), kind->mapToGlobal(QPointF(4, 4)), {}, {0, -120}, Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(kind, &turn);
    QTest::keyClicks(kind, "r");
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(kind->currentIndex(), 0);
    QCOMPARE(shown.harness.transport.count("DELETE", QStringLiteral("/asset-links/l2")), 0);
    QTRY_VERIFY(kind->view()->isVisible());
    QTest::keyClick(kind->view(), Qt::Key_End);
    QTest::keyClick(kind->view(), Qt::Key_Return);
    QTRY_COMPARE(shown.toastText(), QStringLiteral("Link to Bolt changed"));
    const Json sent = shown.harness.sent("POST", QStringLiteral("/asset-links"));
    QCOMPARE(jsonText(sent, "relationshipType"), QStringLiteral("related"));
    QCOMPARE(dumpJson(sent.at("tags")), QByteArray(R"(["fixed"])")); // they came along
    QCOMPARE(shown.harness.transport.count("DELETE", QStringLiteral("/asset-links/l2")), 1);
}

void AssetRelationshipsTest::factsWithoutALink()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    const auto isTold = [&shown](const QString &text) {
        const auto labels = shown.details().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    };
    QTRY_VERIFY(isTold(QStringLiteral("skids"))); // the other database
    QTRY_VERIFY(isTold(QStringLiteral("You may not see")));
    QVERIFY(!shown.field<QLineEdit>(QStringLiteral("Alias"))->isVisible());
    shown.click(QStringLiteral("Bolt"));
    QVERIFY(shown.field<QLineEdit>(QStringLiteral("Alias"))->isVisible());
}

void AssetRelationshipsTest::droppedAssetsAreLinked_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("type");
    QTest::newRow("leading third")
        << 0.1 << 0.5 << QStringLiteral("gate") << QStringLiteral("parentChild");
    QTest::newRow("trailing third")
        << 0.9 << 0.5 << QStringLiteral("impeller-212") << QStringLiteral("parentChild");
    QTest::newRow("below") << 0.5 << 0.9 << QStringLiteral("impeller-212")
                           << QStringLiteral("related");
    QTest::newRow("middle") << 0.5 << 0.4 << QString() << QString();
}

void AssetRelationshipsTest::droppedAssetsAreLinked()
{
    QFETCH(double, x);
    QFETCH(double, y);
    QFETCH(QString, from);
    QFETCH(QString, type);
    GraphPage shown;
    QVERIFY(shown.isReady());
    QMimeData mime;
    mime.setData(QString::fromLatin1(assetMimeType),
                 R"([{"database":"valves","asset":"gate"},)"
                 R"({"database":"pumps","asset":"impeller-212"}])"); // not to itself
    LinksTab &tab = shown.tab();
    const QPoint at = shown.state().mapTo(
        &tab, QPointF(shown.state().width() * x, shown.state().height() * y).toPoint());
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&tab, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&tab, &move);
    QCOMPARE(move.isAccepted(), !from.isEmpty());
    QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&tab, &drop);
    if (from.isEmpty()) {
        QCOMPARE(shown.harness.transport.count("POST", QStringLiteral("/asset-links")), 0);
        return;
    }
    QTRY_COMPARE(shown.harness.transport.count("POST", QStringLiteral("/asset-links")), 1);
    const Json sent = shown.harness.sent("POST", QStringLiteral("/asset-links"));
    QCOMPARE(jsonText(sent, "fromAssetId"), from);
    QCOMPARE(jsonText(sent, "relationshipType"), type);
    QTRY_VERIFY(shown.harness.undo.canUndo());
}

void AssetRelationshipsTest::whatCouldNotBeLinkedIsTold()
{
    GraphPage shown;
    QVERIFY(shown.isReady());
    shown.harness.transport.answerWith(
        "POST", QStringLiteral("/asset-links"), [](const api::Request &request) {
            api::Response response;
            const bool isTaken = request.body.contains("\"taken\"");
            response.status = isTaken ? 400 : 200;
            response.body = dumpJson(isTaken ? Json{{"message", "There is such a link."}}
                                             : Json{{"assetLinkId", "new"}});
            return response;
        });
    QMimeData mime;
    mime.setData(QString::fromLatin1(assetMimeType),
                 R"([{"database":"valves","asset":"gate"},{"database":"valves","asset":"taken"}])");
    LinksTab &tab = shown.tab();
    const QPoint at = shown.state().mapTo(
        &tab, QPoint(shown.state().width() * 9 / 10, shown.state().height() / 2));
    for (const QEvent::Type type : {QEvent::DragEnter, QEvent::DragMove}) {
        QDragMoveEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, {}, type);
        QApplication::sendEvent(&tab, &event);
    }
    shown.links["children"].push_back(linkedJson("gate", "Gate valve", "new"));
    QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&tab, &drop);
    QTRY_VERIFY(shown.harness.undo.canUndo());
    // It stays when the links have been read again.
    QTRY_VERIFY(shown.boxNamed(QStringLiteral("Gate valve")) >= 0);
    QTest::qWait(0);
    const auto labels = shown.page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QLatin1String("There is such a link"));
    }));
}

void AssetRelationshipsTest::archivedTakesNoDrop()
{
    LinkedPage shown(true);
    QTRY_COMPARE(shown.state().state(), StateView::State::Empty);
    QMimeData mime;
    mime.setData(QString::fromLatin1(assetMimeType), R"([{"database":"valves","asset":"gate"}])");
    QDragEnterEvent enter(QPoint(20, 200), Qt::CopyAction, &mime, Qt::LeftButton, {});
    enter.setAccepted(false);
    QApplication::sendEvent(&shown.tab(), &enter);
    QVERIFY(!enter.isAccepted());
}

void AssetRelationshipsTest::shapeIsRemembered()
{
    {
        GraphPage shown;
        QVERIFY(shown.isReady());
        shown.harness.trigger("link.asTree");
    }
    PageHarness harness;
    serveAsset(harness.transport, impeller(), {});
    AssetPage page(harness.context(), impellerLocation());
    QVERIFY(!page.findChild<LinkTree *>()->isHidden());
    QVERIFY(page.findChild<LinkGraphView *>()->isHidden());
}

VAMS_TEST(AssetRelationshipsTest)

} // namespace vams::test

#include "asset_relationships_test.moc"
