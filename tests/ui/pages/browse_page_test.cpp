#include "tests/support/test_main.h"
#include "tests/support/ui_library.h"
#include "tests/support/ui_page.h"
#include "tests/ui/pages/shown_browse.h"
#include "ui/pages/asset/edit_asset_dialog.h"
#include "ui/pages/browse/new_asset_dialog.h"
#include "ui/support/error_panel.h"
#include "ui/support/toast.h"

#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace vams;
using namespace vams::ui;
using vams::test::browseAt;
using vams::test::PageHarness;
using Shown = vams::test::ShownBrowse;

namespace {

const QString pumps = QStringLiteral("pumps");

QPushButton *visibleButton(const QWidget &place)
{
    for (QPushButton *button : place.findChildren<QPushButton *>())
        if (button->isVisible())
            return button;
    return nullptr;
}

} // namespace

class BrowsePageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // What one test chooses is not what the next one finds.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { QSettings().clear(); }
    void FirstPageShowsAndRowsAreKnown();
    void ScrollingToTheEndReadsTheRest();
    void TilesFillTheWidth();
    void EnterAndDoubleClickOpenTheAsset();
    void SelectionByMouseAndKeys();
    void CtrlWheelChangesTheSize();
    void SearchLooksAtEveryPage();
    void SearchWithoutMatchOffersToClear();
    void SortingByNameSortsAllPages();
    void ArchiveCanBeTakenBack();
    void DeleteForGoodWantsTheName();
    void EmptyDatabaseOffersUpload();
    void FailureStandsInPlaceAndRetries();
    void FailureOfARefreshKeepsTheTiles();
    void RefreshKeepsSelection();
    void ServerErrorStaysInTheNewAssetDialog();
    void ClosedWhileAnAnswerIsUnderWay();
    void ListShowsColumns();
    void ContextMenuFollowsSelection();
    void HundredThousandRowsCanBeReachedAtOnce();

private:
    QTemporaryDir m_settings;
};

void BrowsePageTest::FirstPageShowsAndRowsAreKnown()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 1200);
    Shown shown(ui, browseAt(pumps));
    const QAbstractItemModelTester tester(&shown.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QCOMPARE(shown.model().rowCount(), 1200);
    QVERIFY(shown.model().assetAt(0));
    QVERIFY(!shown.model().assetAt(900));
    QCOMPARE(shown.page.statusText(), QStringLiteral("1,200 assets"));
}

void BrowsePageTest::ScrollingToTheEndReadsTheRest()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 1200);
    Shown shown(ui, browseAt(pumps));
    const QAbstractItemModelTester tester(&shown.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    shown.grid().setFocus();
    QTest::keyClick(&shown.grid(), Qt::Key_End);
    QTRY_VERIFY(shown.model().assetAt(1199));
    QVERIFY(shown.model().isComplete());
    QCOMPARE(ui.transport.count("GET", QStringLiteral("/database/pumps/assets")),
             4); // a short first page, then full ones
}

void BrowsePageTest::TilesFillTheWidth()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 60);
    Shown shown(ui, browseAt(pumps));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    const int columns = shown.grid().columns();
    QVERIFY(columns >= 5);
    const QRect first = shown.grid().visualRect(shown.model().index(0, 0));
    const QRect last = shown.grid().visualRect(shown.model().index(columns - 1, 0));
    const QRect next = shown.grid().visualRect(shown.model().index(columns, 0));
    QCOMPARE(last.top(), first.top());
    QVERIFY(next.top() > first.top());
    QVERIFY(shown.grid().viewport()->width() - last.right() <= columns + 1);
}

void BrowsePageTest::EnterAndDoubleClickOpenTheAsset()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 10);
    Shown shown(ui, browseAt(pumps));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    const QSignalSpy opened(&ui.navigator, &Navigator::opened);
    QTest::mouseClick(shown.grid().viewport(), Qt::LeftButton, {}, shown.center(2));
    QTest::mouseDClick(shown.grid().viewport(), Qt::LeftButton, {}, shown.center(2));
    QVERIFY(opened.count() >= 1);
    QCOMPARE(ui.navigator.current().argument(QStringLiteral("asset")), QStringLiteral("asset-2"));
    shown.grid().setCurrentIndex(shown.model().index(3, 0));
    QTest::keyClick(&shown.grid(), Qt::Key_Return);
    QCOMPARE(ui.navigator.current().argument(QStringLiteral("asset")), QStringLiteral("asset-3"));
}

void BrowsePageTest::SelectionByMouseAndKeys()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 20);
    Shown shown(ui, browseAt(pumps));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QWidget *viewport = shown.grid().viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, shown.center(0));
    QCOMPARE(shown.selected(), 1);
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::ControlModifier, shown.center(2));
    QCOMPARE(shown.selected(), 2);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, shown.center(0));
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::ShiftModifier, shown.center(3));
    QCOMPARE(shown.selected(), 4);
    // The tick adds to the selection without a key.
    QTest::mouseClick(viewport, Qt::LeftButton, {}, shown.center(0));
    const QPoint tick =
        shown.grid().visualRect(shown.model().index(1, 0)).topLeft() + QPoint(20, 20);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, tick);
    QCOMPARE(shown.selected(), 2);
    QTest::keyClick(&shown.grid(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.selected(), 20);
    QTRY_VERIFY(shown.page.statusText().contains(QStringLiteral("20 selected")));
}

void BrowsePageTest::CtrlWheelChangesTheSize()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 20);
    Shown shown(ui, browseAt(pumps));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    const int before = shown.grid().tileWidth();
    const QPointF at = shown.grid().viewport()->rect().center();
    QWheelEvent wheel(at, shown.grid().viewport()->mapToGlobal(at), {}, QPoint(0, 120),
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(shown.grid().viewport(), &wheel);
    QVERIFY(shown.grid().tileWidth() > before);
    for (int i = 0; i < 40; ++i)
        ui.trigger("view.smaller");
    QCOMPARE(shown.grid().tileWidth(), int(metrics::tileMin));
}

void BrowsePageTest::SearchLooksAtEveryPage()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 1200);
    Shown shown(ui, browseAt(pumps, QStringLiteral("impeller 119")));
    QTRY_VERIFY(shown.model().isComplete());
    QTRY_COMPARE(shown.model().rowCount(), 11); // 119 and 1190 to 1199
    QCOMPARE(shown.model().seenCount(), 1200);
}

void BrowsePageTest::SearchWithoutMatchOffersToClear()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 10);
    Shown shown(ui, browseAt(pumps, QStringLiteral("valve")));
    QTRY_COMPARE(shown.state().state(), StateView::State::Empty);
    auto *clear = visibleButton(shown.state());
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(ui.navigator.current(), browseAt(pumps));
}

void BrowsePageTest::SortingByNameSortsAllPages()
{
    PageHarness ui;
    auto assets = test::answerLibrary(ui.transport, 700);
    std::reverse(assets.begin(), assets.end());
    ui.transport.answerWith("GET", QStringLiteral("/database/pumps/assets"),
                            test::pagedAnswer(assets));
    Shown shown(ui, browseAt(pumps));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    ui.trigger("view.sortName");
    QTRY_VERIFY(shown.model().assetAt(699));
    QCOMPARE(shown.model().assetAt(0)->assetName, QStringLiteral("Impeller 0"));
    QCOMPARE(shown.model().assetAt(10)->assetName, QStringLiteral("Impeller 10"));
    QCOMPARE(shown.model().assetAt(699)->assetName, QStringLiteral("Impeller 699"));
}

void BrowsePageTest::ArchiveCanBeTakenBack()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    ui.transport.answer("*", QStringLiteral("/database/pumps/assets/*"), Json::object());
    Shown shown(ui, browseAt(pumps));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QVERIFY(!ui.isEnabled("edit.archive"));
    QTest::mouseClick(shown.grid().viewport(), Qt::LeftButton, {}, shown.center(1));
    QTRY_VERIFY(ui.isEnabled("edit.archive"));
    ui.trigger("edit.archive");
    QTRY_VERIFY(shown.page.findChild<Toast *>());
    QCOMPARE(shown.page.findChild<Toast *>()->text(), QStringLiteral("Impeller 1 archived"));
    QCOMPARE(
        ui.transport.count("DELETE", QStringLiteral("/database/pumps/assets/asset-1/archiveAsset")),
        1);
    QVERIFY(ui.undo.canUndo());
    QCOMPARE(ui.undo.undoText(), QStringLiteral("Archive Impeller 1"));
    ui.undo.undo();
    QTRY_COMPARE(
        ui.transport.count("*", QStringLiteral("/database/pumps/assets/asset-1/unarchiveAsset")),
        1);
}

void BrowsePageTest::DeleteForGoodWantsTheName()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    ui.transport.answer("*", QStringLiteral("/database/pumps/assets/*"), Json::object());
    Shown shown(ui, browseAt(pumps));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QTest::mouseClick(shown.grid().viewport(), Qt::LeftButton, {}, shown.center(1));
    QTRY_VERIFY(ui.isEnabled("edit.delete"));
    ui.trigger("edit.delete");
    auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QVERIFY(!dialog->mainButton().isEnabled());
    auto *field = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("Impeller"));
    QVERIFY(!dialog->mainButton().isEnabled());
    QTest::keyClicks(field, QStringLiteral(" 1"));
    QVERIFY(dialog->mainButton().isEnabled());
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(
        ui.transport.count("DELETE", QStringLiteral("/database/pumps/assets/asset-1/deleteAsset")),
        1);
}

void BrowsePageTest::EmptyDatabaseOffersUpload()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 0);
    Shown shown(ui, browseAt(QStringLiteral("scans")));
    QTRY_COMPARE(shown.state().state(), StateView::State::Empty);
    QVERIFY(ui.isEnabled("file.upload"));
    QCOMPARE(visibleButton(shown.state())->text(), QStringLiteral("Upload files"));
}

void BrowsePageTest::FailureStandsInPlaceAndRetries()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    ui.transport.refuse("GET", QStringLiteral("/database/pumps/assets"), 500,
                        QStringLiteral("The disk is full"));
    Shown shown(ui, browseAt(pumps));
    QTRY_COMPARE(shown.state().state(), StateView::State::Error);
    auto *panel = shown.state().findChild<ErrorPanel *>();
    QVERIFY(panel->error().message.contains(QStringLiteral("The disk is full")));
    test::answerLibrary(ui.transport, 5);
    QTest::mouseClick(panel->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
}

void BrowsePageTest::FailureOfARefreshKeepsTheTiles()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    Shown shown(ui, browseAt(pumps));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    ui.transport.failWith("GET", QStringLiteral("/database/pumps/assets"),
                          {ErrorKind::Offline, QStringLiteral("No answer."), {}, {}, {}, 0});
    shown.page.refresh();
    const auto visiblePanel = [&shown] {
        for (ErrorPanel *panel : shown.page.findChildren<ErrorPanel *>())
            if (panel->isVisible())
                return true;
        return false;
    };
    QTRY_VERIFY(visiblePanel());
    QCOMPARE(shown.state().state(), StateView::State::Content);
    QCOMPARE(shown.model().rowCount(), 5);
}

void BrowsePageTest::RefreshKeepsSelection()
{
    PageHarness ui;
    auto assets = test::answerLibrary(ui.transport, 8);
    Shown shown(ui, browseAt(pumps));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QTest::mouseClick(shown.grid().viewport(), Qt::LeftButton, {}, shown.center(4));
    assets.erase(assets.begin());
    ui.transport.answerWith("GET", QStringLiteral("/database/pumps/assets"),
                            test::pagedAnswer(assets));
    shown.page.refresh();
    QTRY_COMPARE(shown.model().rowCount(), 7);
    const auto rows = shown.grid().selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(shown.model().assetAt(rows.first().row())->assetName, QStringLiteral("Impeller 4"));
}

void BrowsePageTest::ServerErrorStaysInTheNewAssetDialog()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    ui.transport.refuse("POST", QStringLiteral("/assets"), 400, QStringLiteral("No such tag"));
    Shown shown(ui, browseAt(pumps));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    ui.trigger("asset.new");
    QTRY_VERIFY(qobject_cast<NewAssetDialog *>(QApplication::activeModalWidget()));
    auto *dialog = qobject_cast<NewAssetDialog *>(QApplication::activeModalWidget());
    QVERIFY(!dialog->mainButton().isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Volute"));
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), QStringLiteral("Cast volute casing"));
    QVERIFY(dialog->mainButton().isEnabled());
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<ErrorPanel *>());
    QTRY_VERIFY(dialog->findChild<ErrorPanel *>()->isVisible());
    QVERIFY(dialog->isVisible());
    dialog->reject();
}

void BrowsePageTest::ClosedWhileAnAnswerIsUnderWay()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    ui.transport.hold("GET", QStringLiteral("/database/pumps/assets"));
    {
        Shown shown(ui, browseAt(pumps));
        QTRY_COMPARE(ui.transport.heldCount(), 1);
    }
    ui.transport.releaseAll();
    ui.pools.requests().waitForDone();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(ui.transport.heldCount(), 0);
}

void BrowsePageTest::ListShowsColumns()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    Shown shown(ui, browseAt(pumps));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    ui.trigger("view.list");
    QVERIFY(shown.grid().header()->isVisible());
    QCOMPARE(shown.model().index(1, AssetListModel::SizeColumn).data().toString(),
             QStringLiteral("38.0 MB"));
    QTest::mouseClick(shown.grid().viewport(), Qt::LeftButton, {}, shown.center(1));
    QCOMPARE(shown.selected(), 1);
}

void BrowsePageTest::ContextMenuFollowsSelection()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    Shown shown(ui, browseAt(pumps));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QTest::mouseClick(shown.grid().viewport(), Qt::LeftButton, {}, shown.center(1));
    QContextMenuEvent event(QContextMenuEvent::Mouse, shown.center(1),
                            shown.grid().viewport()->mapToGlobal(shown.center(1)));
    QApplication::sendEvent(shown.grid().viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(ui.actions.action(QStringLiteral("edit.archive"))));
    QVERIFY(!menu->actions().contains(ui.actions.action(QStringLiteral("edit.restore"))));
    menu->close();
}

void BrowsePageTest::HundredThousandRowsCanBeReachedAtOnce()
{
    constexpr int many = 100'000;
    PageHarness ui;
    test::answerLibrary(ui.transport, many);
    Shown shown(ui, browseAt(pumps));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QCOMPARE(shown.model().rowCount(), many);
    shown.grid().setFocus();
    QTest::keyClick(&shown.grid(), Qt::Key_End);
    QVERIFY(shown.grid().viewport()->rect().intersects(
        shown.grid().visualRect(shown.model().index(many - 1, 0))));
    QTRY_VERIFY_WITH_TIMEOUT(shown.model().assetAt(many - 1), 60'000);
    QCOMPARE(shown.model().assetAt(many - 1)->assetName, QStringLiteral("Impeller 99999"));
    shown.page.resize(1400, 900);
    QTest::keyClick(&shown.grid(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(shown.page.statusText().contains(QStringLiteral("100,000 selected")));
}

VAMS_TEST(BrowsePageTest)
#include "browse_page_test.moc"
