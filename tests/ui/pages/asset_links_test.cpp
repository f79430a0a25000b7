#include "core/model/metadata.h"
#include "tests/support/test_main.h"
#include "tests/ui/pages/shown_links.h"
#include "ui/support/error_panel.h"

#include <QAbstractItemView>
#include <QSignalSpy>

namespace vams::test {

/// Links in the Asset page.
class AssetLinksTest : public QObject
{
    Q_OBJECT

private slots:
    void threeGroupsWithHiddenCounts();
    void enterAndDoubleClickOpen();
    void fileCommandsRestInOtherTabs();
    void added_data();
    void added();
    void relatedHasNoAlias();
    void assetOfAnotherDatabase();
    void lateOffersDoNotComeToAFieldThatWasLeft();
    void assetItselfIsNotOffered();
    void refusalStaysInTheDialog();
    void aliasIsEdited();
    void aliasOfRelatedCannotBeEdited();
    void removedAndPutBack();
    void removalThatFails();
    void emptyOffersToAdd();
    void errorInPlace();
    void archivedAssetHasNone();
    void tabIsKeptInTheLocation();
};

void AssetLinksTest::threeGroupsWithHiddenCounts()
{
    LinkedPage shown;
    QVERIFY(shown.isLoaded());
    const QTreeWidget &list = shown.list();
    QCOMPARE(list.topLevelItem(0)->text(0), QStringLiteral("Parents (1)"));
    QCOMPARE(list.topLevelItem(1)->text(0), QStringLiteral("Children (3)"));
    QCOMPARE(list.topLevelItem(2)->text(0), QStringLiteral("Related (1)"));
    const QTreeWidgetItem *bolt = list.topLevelItem(1)->child(0);
    QCOMPARE(bolt->text(0), QStringLiteral("Bolt"));
    QCOMPARE(bolt->text(1), QStringLiteral("pumps"));
    QCOMPARE(bolt->text(2), QStringLiteral("left"));
    QCOMPARE(list.topLevelItem(1)->child(1)->text(0),
             QStringLiteral("2 more that you may not see"));
    QCOMPARE(list.topLevelItem(2)->child(0)->text(0), QStringLiteral("1 that you may not see"));
    QVERIFY(!(list.topLevelItem(2)->child(0)->flags() & Qt::ItemIsSelectable));
}

void AssetLinksTest::enterAndDoubleClickOpen()
{
    LinkedPage shown;
    QVERIFY(shown.isLoaded());
    QSignalSpy opened(&shown.harness.navigator, &Navigator::opened);
    shown.select(QStringLiteral("Bolt"));
    QTest::keyClick(&shown.list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(shown.harness.navigator.current().argument(QStringLiteral("asset")),
             QStringLiteral("bolt"));
    const QTreeWidgetItem *pump = shown.select(QStringLiteral("Pump A"));
    const QPoint at = shown.list().visualItemRect(pump).center();
    QTest::mouseClick(shown.list().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(shown.list().viewport(), Qt::LeftButton, {}, at);
    QTRY_COMPARE(shown.harness.navigator.current().argument(QStringLiteral("asset")),
                 QStringLiteral("pump"));
}

void AssetLinksTest::fileCommandsRestInOtherTabs()
{
    LinkedPage shown;
    QVERIFY(shown.isLoaded());
    for (const char *id : {"edit.archive", "edit.delete", "edit.rename", "edit.paste"})
        QVERIFY2(!shown.harness.isEnabled(id), id);
    QVERIFY(shown.harness.isEnabled("edit.edit"));
    QVERIFY(shown.harness.isEnabled("file.upload"));
    shown.harness.trigger("asset.previousPart"); // versions
    shown.harness.trigger("asset.previousPart");
    QVERIFY(shown.harness.isEnabled("edit.rename"));
    QVERIFY(!shown.harness.isEnabled("link.add"));
}

void AssetLinksTest::added_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<QByteArray>("body");
    const QByteArray alias = R"("assetLinkAliasId":"left",)";
    QTest::newRow("parent") << static_cast<int>(LinkGroup::Parents)
                            << QByteArray(
                                   "{" + alias +
                                   R"("fromAssetDatabaseId":"pumps","fromAssetId":"shaft",)"
                                   R"("relationshipType":"parentChild","tags":[],)"
                                   R"("toAssetDatabaseId":"pumps","toAssetId":"impeller-212"})");
    QTest::newRow("child") << static_cast<int>(LinkGroup::Children)
                           << QByteArray(
                                  "{" + alias +
                                  R"("fromAssetDatabaseId":"pumps","fromAssetId":)"
                                  R"("impeller-212","relationshipType":"parentChild",)"
                                  R"("tags":[],"toAssetDatabaseId":"pumps","toAssetId":"shaft"})");
}

void AssetLinksTest::added()
{
    QFETCH(int, group);
    LinkedPage shown;
    QVERIFY(shown.isLoaded());
    NewLinkDialog *dialog = shown.openDialog("shaft");
    QVERIFY(dialog);
    QVERIFY(!dialog->mainButton().isEnabled());
    QTRY_VERIFY(LinkedPage::offers(*dialog)->isVisible());
    QCOMPARE(LinkedPage::offers(*dialog)->model()->rowCount(), 2);
    // What begins with the text comes first; the other one is meant.
    QTest::keyClick(LinkedPage::offers(*dialog), Qt::Key_Down);
    QTest::keyClick(LinkedPage::offers(*dialog), Qt::Key_Return);
    QTRY_VERIFY(dialog->picker().picked());
    QCOMPARE(dialog->picker().picked()->name, QStringLiteral("Drive shaft"));
    auto *kind = dialog->findChild<QComboBox *>();
    kind->setCurrentIndex(kind->findData(group));
    dialog->findChildren<QLineEdit *>().last()->setText(QStringLiteral(" left "));
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(shown.toastText(), QStringLiteral("Link to Drive shaft added"));
    Json sent = shown.harness.sent("POST", QStringLiteral("/asset-links"));
    QTEST(dumpJson(sent), "body");
    QTRY_VERIFY(!shown.dialog<NewLinkDialog>());
}

void AssetLinksTest::relatedHasNoAlias()
{
    LinkedPage shown;
    QVERIFY(shown.isLoaded());
    NewLinkDialog *dialog = shown.openDialog("ring");
    QVERIFY(dialog);
    QTRY_VERIFY(LinkedPage::offers(*dialog)->isVisible());
    QTest::keyClick(LinkedPage::offers(*dialog), Qt::Key_Return);
    QTRY_VERIFY(dialog->picker().picked());
    QLineEdit *alias = dialog->findChildren<QLineEdit *>().last();
    alias->setText(QStringLiteral("left"));
    auto *kind = dialog->findChild<QComboBox *>();
    kind->setCurrentIndex(kind->findData(static_cast<int>(LinkGroup::Related)));
    QVERIFY(!alias->isVisible());
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(!shown.harness.sent("POST", QStringLiteral("/asset-links")).is_null());
    const Json sent = shown.harness.sent("POST", QStringLiteral("/asset-links"));
    QCOMPARE(jsonText(sent, "relationshipType"), QStringLiteral("related"));
    QCOMPARE(jsonText(sent, "assetLinkAliasId"), QString());
}

void AssetLinksTest::assetOfAnotherDatabase()
{
    LinkedPage shown;
    QVERIFY(shown.isLoaded());
    NewLinkDialog *dialog = shown.openDialog("");
    QVERIFY(dialog);
    auto *database = dialog->picker().findChild<QComboBox *>();
    QTRY_COMPARE(database->count(), 2);
    database->setCurrentText(QStringLiteral("valves"));
    QTest::keyClicks(LinkedPage::nameField(*dialog), "gate"); // while they are being read, perhaps
    QTRY_VERIFY(LinkedPage::offers(*dialog)->isVisible());
    QTest::keyClick(LinkedPage::offers(*dialog), Qt::Key_Return);
    QTRY_VERIFY(dialog->picker().picked());
    QTest::keyClicks(LinkedPage::nameField(*dialog), "x");
    QVERIFY(!dialog->picker().picked());
    QVERIFY(!dialog->mainButton().isEnabled());
}

void AssetLinksTest::lateOffersDoNotComeToAFieldThatWasLeft()
{
    LinkedPage shown;
    QVERIFY(shown.isLoaded());
    NewLinkDialog *dialog = shown.openDialog("");
    QVERIFY(dialog);
    auto *database = dialog->picker().findChild<QComboBox *>();
    shown.harness.transport.hold("GET", QStringLiteral("/database/valves/assets"));
    database->setCurrentText(QStringLiteral("valves"));
    QTest::keyClicks(LinkedPage::nameField(*dialog), "gate");
    QTest::keyClick(LinkedPage::nameField(*dialog), Qt::Key_Tab);
    shown.harness.transport.releaseAll();
    QTRY_VERIFY(dialog->picker().picked()); // the only one of this name
    QVERIFY(!LinkedPage::offers(*dialog)->isVisible());
}

void AssetLinksTest::assetItselfIsNotOffered()
{
    LinkedPage shown;
    QVERIFY(shown.isLoaded());
    NewLinkDialog *dialog = shown.openDialog("impeller");
    QVERIFY(dialog);
    QTest::qWait(0);
    QVERIFY(!LinkedPage::offers(*dialog)->isVisible());
}

void AssetLinksTest::refusalStaysInTheDialog()
{
    LinkedPage shown;
    QVERIFY(shown.isLoaded());
    shown.harness.transport.refuse("POST", QStringLiteral("/asset-links"), 400,
                                   "Validation Error: Creating this parent-child relationship "
                                   "would create a cycle");
    NewLinkDialog *dialog = shown.openDialog("ring");
    QVERIFY(dialog);
    QTRY_VERIFY(LinkedPage::offers(*dialog)->isVisible());
    QTest::keyClick(LinkedPage::offers(*dialog), Qt::Key_Return);
    QTRY_VERIFY(dialog->mainButton().isEnabled());
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<ErrorPanel *>());
    QVERIFY(dialog->isVisible() && !dialog->isBusy());
    QCOMPARE(dialog->findChild<ErrorPanel *>()->error().message,
             QStringLiteral("Creating this parent-child relationship would create a cycle"));
    QCOMPARE(LinkedPage::nameField(*dialog)->text(), QStringLiteral("Shaft ring"));
}

void AssetLinksTest::aliasIsEdited()
{
    LinkedPage shown;
    QVERIFY(shown.isLoaded());
    shown.select(QStringLiteral("Bolt"));
    QTest::keyClick(&shown.list(), Qt::Key_F2);
    auto *dialog = shown.dialog<LinkAliasDialog>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>();
    QCOMPARE(field->text(), QStringLiteral("left"));
    AssetLink link;
    link.assetLinkId = AssetLinkId(QStringLiteral("l2"));
    link.relationshipType = LinkType::ParentChild;
    link.tags = {QStringLiteral("fixed")};
    shown.harness.transport.answer("GET", QStringLiteral("/asset-links/single/l2"),
                                   Json{{"assetLink", link}});
    QTest::keyClicks(field, "right");
    shown.harness.transport.refuse("PUT", QStringLiteral("/asset-links/l2"), 400, "taken");
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<ErrorPanel *>());
    shown.harness.transport.answer("PUT", QStringLiteral("/asset-links/l2"), Json::object());
    shown.links["children"][0]["assetLinkAliasId"] = "right";
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(!shown.list()
                     .findItems(QStringLiteral("right"), Qt::MatchExactly | Qt::MatchRecursive, 2)
                     .isEmpty());
    QCOMPARE(dumpJson(shown.harness.sent("PUT", QStringLiteral("/asset-links/l2"))),
             QByteArray(R"({"assetLinkAliasId":"right","tags":["fixed"]})")); // which stay
    QCOMPARE(shown.list().currentItem()->text(0), QStringLiteral("Bolt"));    // still selected
}

void AssetLinksTest::aliasOfRelatedCannotBeEdited()
{
    LinkedPage shown;
    shown.links["related"].push_back(linkedJson("seal", "Seal", "l3"));
    shown.page->refresh();
    QVERIFY(shown.isLoaded());
    QTRY_VERIFY(shown.select(QStringLiteral("Seal")));
    QVERIFY(!shown.harness.isEnabled("link.editAlias"));
    QVERIFY(shown.harness.isEnabled("link.remove"));
}

void AssetLinksTest::removedAndPutBack()
{
    LinkedPage shown;
    QVERIFY(shown.isLoaded());
    AssetLink link = linkInGroup(LinkGroup::Children, impellerRef(),
                                 {impellerRef().databaseId, AssetId(QStringLiteral("bolt"))});
    link.assetLinkId = AssetLinkId(QStringLiteral("l2"));
    link.alias = QStringLiteral("left");
    link.tags = {QStringLiteral("fixed")};
    shown.harness.transport.answer("GET", QStringLiteral("/asset-links/single/l2"),
                                   Json{{"assetLink", link}});
    MetadataSet metadata;
    metadata.metadata.resize(2);
    metadata.metadata[0].metadataKey = QStringLiteral("torque");
    metadata.metadata[0].metadataValue = QStringLiteral("12");
    metadata.metadata[1].metadataKey = QStringLiteral("onlyOfTheSchema");
    shown.harness.transport.answer("GET", QStringLiteral("/asset-links/l2/metadata"),
                                   Json(metadata));
    shown.harness.transport.answer("POST", QStringLiteral("/asset-links/new/metadata"),
                                   Json{{"success", true}});
    shown.select(QStringLiteral("Bolt"));
    shown.links["children"] = Json::array();
    QTest::keyClick(&shown.list(), Qt::Key_Delete);
    QTRY_COMPARE(shown.toastText(), QStringLiteral("Link to Bolt removed"));
    QCOMPARE(shown.harness.transport.count("DELETE", QStringLiteral("/asset-links/l2")), 1);
    QTRY_VERIFY(!shown.select(QStringLiteral("Bolt")));
    QPushButton *undo = shown.button(QStringLiteral("Undo"));
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    const QString metadataRoute = QStringLiteral("/asset-links/new/metadata");
    QTRY_COMPARE(shown.harness.transport.count("POST", metadataRoute), 1);
    const Json made = shown.harness.sent("POST", QStringLiteral("/asset-links"));
    QCOMPARE(jsonText(made, "toAssetId"), QStringLiteral("bolt"));
    QCOMPARE(jsonText(made, "assetLinkAliasId"), QStringLiteral("left"));
    QCOMPARE(dumpJson(made.at("tags")), QByteArray(R"(["fixed"])"));
    const QByteArray kept = dumpJson(shown.harness.sent("POST", metadataRoute));
    QVERIFY(kept.contains("torque") && !kept.contains("onlyOfTheSchema"));
}

void AssetLinksTest::removalThatFails()
{
    LinkedPage shown;
    QVERIFY(shown.isLoaded());
    shown.harness.transport.refuse("GET", QStringLiteral("/asset-links/single/l2"), 403, "no");
    shown.select(QStringLiteral("Bolt"));
    QTest::keyClick(&shown.list(), Qt::Key_Delete);
    QTRY_VERIFY(shown.button(QStringLiteral("Retry")));
    QCOMPARE(shown.harness.transport.count("DELETE", QStringLiteral("/asset-links/l2")), 0);
    QVERIFY(shown.select(QStringLiteral("Bolt")));
}

void AssetLinksTest::emptyOffersToAdd()
{
    LinkedPage shown;
    QVERIFY(shown.isLoaded());
    shown.links = Json{{"parents", Json::array()}};
    shown.page->refresh();
    QTRY_COMPARE(shown.state().state(), StateView::State::Empty);
    QTest::mouseClick(shown.button(QStringLiteral("Link asset")), Qt::LeftButton);
    QVERIFY(shown.dialog<NewLinkDialog>());
}

void AssetLinksTest::errorInPlace()
{
    LinkedPage shown;
    QVERIFY(shown.isLoaded());
    shown.harness.transport.refuse("GET", assetRoute(QStringLiteral("asset-links")), 403, "no");
    shown.page->refresh();
    QTRY_VERIFY(shown.button(QStringLiteral("Retry")));
    QVERIFY(shown.select(QStringLiteral("Bolt"))); // what is on the screen stays
}

void AssetLinksTest::archivedAssetHasNone()
{
    LinkedPage shown(true);
    QTRY_COMPARE(shown.state().state(), StateView::State::Empty);
    QCOMPARE(shown.harness.transport.count("GET", assetRoute(QStringLiteral("asset-links"))), 0);
    QVERIFY(!shown.harness.isEnabled("link.add"));
}

void AssetLinksTest::tabIsKeptInTheLocation()
{
    LinkedPage shown;
    QCOMPARE(shown.page->location().argument(QStringLiteral("tab")), QStringLiteral("links"));
    AssetPage again(shown.harness.context(), shown.page->location());
    QCOMPARE(again.findChild<AssetTabs *>()->current(), QStringLiteral("links"));
    for (int part = 0; part < 5;
         ++part) // workflows, comments, metadata, activity, round to the files
        shown.harness.trigger("asset.nextPart");
    QCOMPARE(shown.page->location(), impellerLocation());
}

VAMS_TEST(AssetLinksTest)

} // namespace vams::test

#include "asset_links_test.moc"
