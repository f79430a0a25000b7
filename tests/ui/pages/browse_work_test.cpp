// Working in Browse: views, groups, keys, rename, several at once, Quick look, clipboard.

#include "tests/support/other_program.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_files.h"
#include "tests/support/ui_library.h"
#include "tests/support/ui_page.h"
#include "tests/ui/pages/shown_browse.h"
#include "ui/pages/browse/inspector/asset_form.h"
#include "ui/pages/browse/inspector/asset_inspector.h"
#include "ui/pages/browse/quick_look.h"
#include "ui/pages/browse/transfer/asset_offer.h"
#include "ui/support/preferences.h"
#include "ui/support/toast.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vams;
using namespace vams::ui;
using vams::test::browseAt;
using vams::test::PageHarness;
using Shown = vams::test::ShownBrowse;

namespace {

const QString pumpsDatabase = QStringLiteral("pumps");

QPushButton *buttonCalled(const QWidget &place, const QString &text)
{
    for (QPushButton *button : place.findChildren<QPushButton *>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

/// Selects rows of a page that is there, as a person would.
void pick(Shown &shown, const QList<int> &rows)
{
    for (const int row : rows)
        QTest::mouseClick(shown.grid().viewport(), Qt::LeftButton,
                          row == rows.first() ? Qt::KeyboardModifiers()
                                              : Qt::KeyboardModifiers(Qt::ControlModifier),
                          shown.center(row));
}

} // namespace

class BrowseWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { QSettings().clear(); }
    void ThreeViewsKeepSelectionAndAreRemembered();
    void KeysReachEveryItem();
    void TypeAheadFindsByName();
    void RubberBandSelects();
    void GroupsHaveHeadsAndKeepOrder();
    void HeaderSortsAndChoosesColumns();
    void RenameInPlaceCanBeUndone();
    void SeveralAreEditedAtOnce();
    void WhatIsBeingWrittenSurvivesARefresh();
    void QuickLookFollowsTheKeys();
    void CopyOffersFilesAndAssets();
    void PasteIntoADatabaseMakesAssets();
    void ViewIsSavedAndRestored();
    void SmallPicturesAreAskedForSmall();
    void OpensInAnotherWindow();
    void OpensTheMainFileInItsProgram();

private:
    QTemporaryDir m_settings;
};

void BrowseWorkTest::ThreeViewsKeepSelectionAndAreRemembered()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 30);
    Shown shown(ui, browseAt(pumpsDatabase));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    pick(shown, {2, 4});
    ui.trigger("view.compact");
    QCOMPARE(shown.selected(), 2);
    QVERIFY(shown.grid().header()->isVisible());
    QVERIFY(shown.grid().boardLayout().shape().cell.height() <= metrics::row);
    ui.trigger("view.list");
    QCOMPARE(shown.grid().boardLayout().shape().cell.height(), int(metrics::rowPicture));
    QVERIFY(ui.actions.action(QStringLiteral("view.list"))->isChecked());
    QVERIFY(!ui.actions.action(QStringLiteral("view.grid"))->isChecked());
    Shown next(ui, browseAt(pumpsDatabase));
    QCOMPARE(next.grid().mode(), BoardMode::Rows);
}

void BrowseWorkTest::KeysReachEveryItem()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 40);
    Shown shown(ui, browseAt(pumpsDatabase));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    ItemBoard &board = shown.grid();
    const int columns = board.columns();
    const auto current = [&board] { return board.currentIndex().row(); };
    pick(shown, {0});
    QTest::keyClick(&board, Qt::Key_Right);
    QCOMPARE(current(), 1);
    QTest::keyClick(&board, Qt::Key_Down);
    QCOMPARE(current(), 1 + columns);
    QTest::keyClick(&board, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(shown.selected(), 2);
    QTest::keyClick(&board, Qt::Key_End);
    QCOMPARE(current(), 39);
    QVERIFY(board.viewport()->rect().contains(shown.center(39)));
    QTest::keyClick(&board, Qt::Key_PageUp);
    QVERIFY(current() < 39);
    QTest::keyClick(&board, Qt::Key_Home);
    QCOMPARE(current(), 0);
    QTest::keyClick(&board, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(current(), columns);
    QCOMPARE(shown.selected(), 1);
    ui.trigger("view.compact");
    QTest::keyClick(&board, Qt::Key_Home);
    QTest::keyClick(&board, Qt::Key_Down);
    QCOMPARE(current(), 1);
}

void BrowseWorkTest::TypeAheadFindsByName()
{
    PageHarness ui;
    auto assets = test::answerLibrary(ui.transport, 10);
    assets[6].assetName = QStringLiteral("Gate valve");
    ui.transport.answerWith("GET", QStringLiteral("/database/pumps/assets"),
                            test::pagedAnswer(assets));
    Shown shown(ui, browseAt(pumpsDatabase));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    pick(shown, {0});
    QTest::keyClicks(&shown.grid(), QStringLiteral("gate v"));
    QCOMPARE(shown.grid().currentIndex().row(), 6);
    QVERIFY(!shown.page.findChild<QuickLook *>()->isVisible()); // the space belongs to the name
}

void BrowseWorkTest::RubberBandSelects()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 12);
    Shown shown(ui, browseAt(pumpsDatabase));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QWidget *viewport = shown.grid().viewport();
    const QPoint from(2, 2); // the ground beside the first tile
    const QPoint to = shown.center(1);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (const QPoint &at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &move);
    }
    QCOMPARE(shown.selected(), 2);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    QCOMPARE(shown.selected(), 2);
}

void BrowseWorkTest::GroupsHaveHeadsAndKeepOrder()
{
    PageHarness ui;
    auto assets = test::answerLibrary(ui.transport, 9);
    for (std::size_t i = 0; i < assets.size(); i += 3) {
        assets[i].assetType = QStringLiteral(".pdf");
        assets[i].summary->coverName = QStringLiteral("sheet.pdf");
    }
    ui.transport.answerWith("GET", QStringLiteral("/database/pumps/assets"),
                            test::pagedAnswer(assets));
    Shown shown(ui, browseAt(pumpsDatabase));
    const QAbstractItemModelTester tester(&shown.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    ui.trigger("view.groupType");
    QTRY_COMPARE(shown.grid().boardLayout().sections().size(), std::size_t(2));
    const BoardSection &first = shown.grid().boardLayout().sections().front();
    QCOMPARE(first.title, QStringLiteral("Mesh"));
    QCOMPARE(first.count, 6);
    QVERIFY(shown.grid().visualRect(shown.model().index(6, 0)).top() >
            shown.grid().visualRect(shown.model().index(5, 0)).bottom());
    for (const char *mode : {"view.list", "view.compact"}) {
        ui.trigger(mode);
        QVERIFY(shown.grid().boardLayout().hasHeads());
    }
    ui.trigger("view.groupNone");
    QTRY_VERIFY(shown.model().assetAt(0));
    QVERIFY(!shown.grid().boardLayout().hasHeads());
}

void BrowseWorkTest::HeaderSortsAndChoosesColumns()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 8);
    Shown shown(ui, browseAt(pumpsDatabase));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    ui.trigger("view.list");
    QHeaderView *header = shown.grid().header();
    const auto click = [header](int column) {
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + 30, header->height() / 2));
    };
    click(AssetListModel::SizeColumn);
    QTRY_VERIFY(shown.model().assetAt(7));
    QVERIFY(shown.model().assetAt(0)->summary->totalSize >
            shown.model().assetAt(7)->summary->totalSize);
    click(AssetListModel::SizeColumn);
    QTRY_VERIFY(shown.model().assetAt(7) && shown.model().assetAt(0)->summary->totalSize <
                                                shown.model().assetAt(7)->summary->totalSize);
    QVERIFY(header->isSectionHidden(AssetListModel::FilesColumn));
    // The tick of the head selects everything.
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(metrics::space + 4, header->height() / 2));
    QCOMPARE(shown.selected(), 8);
    header->resizeSection(AssetListModel::SizeColumn, 150);
    Shown next(ui, browseAt(pumpsDatabase));
    QCOMPARE(next.grid().header()->sectionSize(AssetListModel::SizeColumn), 150);
}

void BrowseWorkTest::RenameInPlaceCanBeUndone()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    ui.transport.answer("PUT", QStringLiteral("/database/pumps/assets/*"), Json::object());
    Shown shown(ui, browseAt(pumpsDatabase));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    pick(shown, {1});
    QTRY_VERIFY(ui.isEnabled("edit.rename"));
    ui.trigger("edit.rename");
    auto *line = shown.grid().viewport()->findChild<QLineEdit *>();
    QVERIFY(line);
    QCOMPARE(line->text(), QStringLiteral("Impeller 1"));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Rotor"));
    const QSignalSpy opened(&ui.navigator, &Navigator::opened);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(opened.isEmpty()); // Enter ends the name; it does not open the asset too
    const QString path = QStringLiteral("/database/pumps/assets/asset-1");
    QTRY_COMPARE(ui.transport.count("PUT", path), 1);
    QVERIFY(ui.sent("PUT", path)["assetName"] == Json("Rotor"));
    QTRY_COMPARE(ui.undo.undoText(), QStringLiteral("Rename Impeller 1"));
    ui.undo.undo();
    QTRY_COMPARE(ui.transport.count("PUT", path), 2);
    QVERIFY(ui.sent("PUT", path)["assetName"] == Json("Impeller 1"));
}

void BrowseWorkTest::SeveralAreEditedAtOnce()
{
    PageHarness ui;
    auto assets = test::answerLibrary(ui.transport, 6);
    assets[1].description = QStringLiteral("Another");
    assets[2].isDistributable = false;
    assets[2].tags << QStringLiteral("machined");
    ui.transport.answerWith("GET", QStringLiteral("/database/pumps/assets"),
                            test::pagedAnswer(assets));
    ui.transport.answer("PUT", QStringLiteral("/database/pumps/assets/*"), Json::object());
    Shown shown(ui, browseAt(pumpsDatabase));
    QWidget *inspector = shown.page.inspector();
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    inspector->resize(320, 700);
    inspector->show();
    pick(shown, {0, 1, 2});
    QTRY_VERIFY(inspector->findChild<AssetForm *>());
    auto *form = inspector->findChild<AssetForm *>();
    auto *description = form->findChild<QPlainTextEdit *>();
    QCOMPARE(description->placeholderText(), QStringLiteral("Multiple values"));
    auto *check = form->findChild<QCheckBox *>();
    QCOMPARE(check->text(), QStringLiteral("2 of 3"));
    QTRY_VERIFY(buttonCalled(*form, QStringLiteral("machined \u00b7 1 of 3")));
    QVERIFY(!buttonCalled(*inspector, QStringLiteral("Apply to 3")));
    QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(8, check->height() / 2));
    QTest::mouseClick(buttonCalled(*form, QStringLiteral("steel")), Qt::LeftButton);
    QPushButton *apply = buttonCalled(*inspector, QStringLiteral("Apply to 3"));
    QVERIFY(apply);
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_COMPARE(ui.transport.count("PUT", QStringLiteral("/database/pumps/assets/*")), 3);
    const Json sent = ui.sent("PUT", QStringLiteral("/database/pumps/assets/asset-2"));
    QVERIFY(sent["isDistributable"] == Json(true));
    QVERIFY(sent["tags"] == Json::array({"machined"}));
    QVERIFY(!sent.contains("description"));
    QTRY_VERIFY(ui.undo.canUndo());
    QCOMPARE(ui.undo.rowCount(), 1); // one step for all
    ui.undo.undo();
    QTRY_COMPARE(ui.transport.count("PUT", QStringLiteral("/database/pumps/assets/*")), 6);
    const Json back = ui.sent("PUT", QStringLiteral("/database/pumps/assets/asset-2"));
    QVERIFY(back["isDistributable"] == Json(false));
    QVERIFY(back["tags"] == Json::array({"steel", "machined"}));
}

void BrowseWorkTest::WhatIsBeingWrittenSurvivesARefresh()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 4);
    Shown shown(ui, browseAt(pumpsDatabase));
    QWidget *inspector = shown.page.inspector();
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    inspector->show();
    pick(shown, {1});
    QTRY_VERIFY(inspector->findChild<AssetForm *>());
    auto *field = inspector->findChild<AssetForm *>()->findChild<QPlainTextEdit *>();
    QTest::keyClicks(field, QStringLiteral("New "));
    const int before = ui.transport.count("GET", QStringLiteral("/database/pumps/assets"));
    shown.page.refresh();
    QTRY_VERIFY(ui.transport.count("GET", QStringLiteral("/database/pumps/assets")) > before);
    QTRY_VERIFY(!shown.model().isReading());
    QVERIFY(inspector->findChild<AssetForm *>()->changeCount() == 1);
    // Another selection does not take it away without a word.
    pick(shown, {2});
    QTRY_VERIFY(shown.page.findChild<Toast *>());
    QVERIFY(shown.page.findChild<Toast *>()->text().contains(QStringLiteral("Impeller 1")));
}

void BrowseWorkTest::QuickLookFollowsTheKeys()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    Shown shown(ui, browseAt(pumpsDatabase));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    pick(shown, {1});
    auto *look = shown.page.findChild<QuickLook *>();
    QTest::keyClick(&shown.grid(), Qt::Key_Space);
    QVERIFY(look->isVisible());
    QTest::keyClick(look, Qt::Key_Right);
    QCOMPARE(shown.grid().currentIndex().row(), 2);
    QVERIFY(look->accessibleDescription().contains(QStringLiteral("Impeller 2")));
    QTest::keyClick(look, Qt::Key_Escape);
    QVERIFY(!look->isVisible());
    QTRY_VERIFY(ui.isEnabled("view.quickLook"));
    ui.trigger("view.quickLook");
    QVERIFY(look->isVisible());
    QTest::keyClick(look, Qt::Key_Return);
    QCOMPARE(ui.navigator.current().argument(QStringLiteral("asset")), QStringLiteral("asset-2"));
}

void BrowseWorkTest::CopyOffersFilesAndAssets()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    Shown shown(ui, browseAt(pumpsDatabase));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    pick(shown, {1, 3});
    QTRY_VERIFY(ui.isEnabled("edit.copy"));
    ui.trigger("edit.copy");
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasUrls());
    const std::vector<AssetRef> refs = offeredAssets(*data);
    QCOMPARE(refs.size(), std::size_t(2));
    QCOMPARE(refs.back().assetId.text(), QStringLiteral("asset-3"));
    QCOMPARE(data->text(), QStringLiteral("Impeller 1\nImpeller 3"));
}

void BrowseWorkTest::PasteIntoADatabaseMakesAssets()
{
    PageHarness ui;
    const auto assets = test::answerLibrary(ui.transport, 5);
    ui.transport.answer("GET", QStringLiteral("/database/pumps/assets/asset-1"), assets[1]);
    ui.transport.answer("GET", QStringLiteral("/database/pumps/assets/asset-1/listFiles"),
                        Json{{"items", Json::array()}});
    ui.transport.answer("POST", QStringLiteral("/assets"), Json{{"assetId", "asset-9"}});
    Shown shown(ui, browseAt(pumpsDatabase));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    auto *copied = new AssetOffer({assets[1]}, std::make_shared<OfferedFiles>());
    QGuiApplication::clipboard()->setMimeData(copied);
    ui.actions.refresh();
    ui.trigger("edit.paste");
    QTRY_COMPARE(ui.transport.count("POST", QStringLiteral("/assets")), 1);
    QVERIFY(ui.sent("POST", QStringLiteral("/assets"))["assetName"] == Json("Impeller 1 (copy)"));
    QTRY_VERIFY(ui.undo.canUndo());
}

void BrowseWorkTest::ViewIsSavedAndRestored()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 60);
    QJsonObject view;
    int scroll = 0;
    {
        Shown shown(ui, browseAt(pumpsDatabase));
        QTRY_COMPARE(shown.state().state(), StateView::State::Content);
        ui.trigger("view.sortName");
        QTRY_VERIFY(shown.model().assetAt(59));
        ui.trigger("view.list");
        shown.grid().scrollTo(shown.model().index(40, 0));
        pick(shown, {40});
        scroll = shown.grid().verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        view = shown.page.saveView();
    }
    Shown again(ui, browseAt(pumpsDatabase));
    again.page.restoreView(view);
    QTRY_COMPARE(again.state().state(), StateView::State::Content);
    QTRY_COMPARE(again.selected(), 1);
    QCOMPARE(again.grid().mode(), BoardMode::Rows);
    QCOMPARE(again.grid().currentIndex().row(), 40);
    QCOMPARE(again.grid().verticalScrollBar()->value(), scroll);
    again.page.restoreView({{QStringLiteral("order"), 99}, {QStringLiteral("selected"), 7}});
}

void BrowseWorkTest::SmallPicturesAreAskedForSmall()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    Shown shown(ui, browseAt(pumpsDatabase));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QTRY_VERIFY(!ui.thumbnails.sizes.isEmpty());
    shown.grid().setTileWidth(metrics::tileMin);
    ui.thumbnails.sizes.clear();
    ui.trigger("view.compact");
    QTRY_VERIFY(ui.thumbnails.sizes.contains(viewers::ThumbnailSize::Small));
    QVERIFY(!ui.thumbnails.sizes.contains(viewers::ThumbnailSize::Large));
    ui.trigger("view.grid");
    ui.thumbnails.sizes.clear();
    shown.grid().setTileWidth(metrics::tileMax);
    QTRY_VERIFY(ui.thumbnails.sizes.contains(viewers::ThumbnailSize::Large));
}

void BrowseWorkTest::OpensInAnotherWindow()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    Shown shown(ui, browseAt(pumpsDatabase));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    shown.page.addAction(ui.actions.action(QStringLiteral("edit.openNewWindow")));
    QSignalSpy wanted(&ui.navigator, &Navigator::newWindowWanted);
    pick(shown, {1});
    QTRY_VERIFY(ui.isEnabled("edit.openNewWindow"));
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    QTest::keyClick(&shown.grid(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<Location>(),
             Location::ofAsset(shown.model().assetAt(1)->ref()));
    QVERIFY(ui.navigator.steps().isEmpty());
    pick(shown, {1, 3});
    QTRY_VERIFY(!ui.isEnabled("edit.openNewWindow"));
}

void BrowseWorkTest::OpensTheMainFileInItsProgram()
{
#ifdef Q_OS_WIN
    QSKIP("The test's program is a shell script.");
#endif
    const test::OtherProgram modeller(QStringLiteral("modeller"));
    Preferences().setPrograms({{QStringLiteral("glb"), modeller.path()}});
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    const QString asset = QStringLiteral("/database/pumps/assets/asset-1/");
    FileEntry main = test::file(QStringLiteral("/parts/wheel.glb"), 5);
    main.primaryType = QStringLiteral("primary");
    main.contentHash.clear();
    ui.transport.answer("GET", asset + QStringLiteral("listFiles"),
                        test::fileListJson({test::file(QStringLiteral("/notes.txt")), main}));
    ui.transport.answer("POST", asset + QStringLiteral("download"),
                        Json{{"downloadUrl", "https://objects/wheel"}});
    ui.transport.answerBytes("GET", QStringLiteral("https://objects/wheel"), "wheel");
    Shown shown(ui, browseAt(pumpsDatabase));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    pick(shown, {1});
    QTRY_VERIFY(ui.isEnabled("file.openWith"));
    ui.trigger("file.openWith");
    QTRY_VERIFY(modeller.call().endsWith(QStringLiteral("/parts/wheel.glb")));
    pick(shown, {1, 3});
    QTRY_VERIFY(!ui.isEnabled("file.openWith"));
}

VAMS_TEST(BrowseWorkTest)
#include "browse_work_test.moc"
