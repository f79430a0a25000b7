#include "core/model/subscription.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_library.h"
#include "tests/support/ui_page.h"
#include "tests/support/ui_search.h"
#include "tests/ui/window/open_window.h"
#include "ui/pages/browse/browse_page.h"
#include "ui/pages/databases/databases_page.h"
#include "ui/pages/search/search_list_model.h"
#include "ui/pages/search/search_page.h"
#include "ui/search/search_field.h"
#include "ui/search/search_source.h"
#include "ui/shell/crumb_bar.h"
#include "ui/shell/inbox/inbox_panel.h"
#include "ui/shell/jobs/jobs_panel.h"
#include "ui/shell/library/library_switcher.h"
#include "ui/shell/library/recent_delegate.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_row.h"
#include "ui/shell/offline_banner.h"
#include "ui/shell/path_field.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/top_bar.h"
#include "ui/support/toast.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolButton>

using namespace vams;
using namespace vams::ui;
using vams::test::OpenWindow;
using vams::test::PageHarness;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void SideBarShowsDatabasesAndGoesThere();
    void BackAndForwardByKeysAndMouse();
    void SideBarBecomesARail();
    void SearchSuggestsAndFilters();
    void EnterOpensResultsAndBackReturns();
    void SuggestionOpensAFile();
    void EscapeLeavesThePage();
    void InspectorToggles();
    void JobsPanelOpensWithKeys();
    void InboxTellsOpensAndMarksRead();
    void InboxIsNotThereWhereTheServerHasNone();
    void NewDatabaseWorksEverywhere();
    void CloseSessionClosesEveryPage();
    void ThemeSwitchesWhileOpen();
    void EveryControlHasANameAndAFocusWay();
    void UnknownPageSaysSo();
    void SwitcherOffersRecentLibraries();
    void PathIsWrittenAndFollowed_data();
    void PathIsWrittenAndFollowed();
    void EscapeBringsTheCrumbsBack();
    void AClickBesideTheCrumbsEditsThePath();
    void BannerWhileTheServerIsGone();
    void InspectorKeepsItsWidth();
    void StateBringsPanelsAndPagesBack();
    void AGuardKeepsTheWindowOpen();
};

void MainWindowTest::SideBarShowsDatabasesAndGoesThere()
{
    OpenWindow open;
    QTRY_VERIFY(open.row(QStringLiteral("pumps")));
    QTRY_COMPARE(open.row(QStringLiteral("pumps"))->accessibleName(),
                 QStringLiteral("pumps, 30 assets"));
    QTest::mouseClick(open.row(QStringLiteral("pumps")), Qt::LeftButton);
    QCOMPARE(open.ui.navigator.current().argument(QStringLiteral("database")),
             QStringLiteral("pumps"));
    QVERIFY(open.window->windowTitle().startsWith(QStringLiteral("pumps")));
}

void MainWindowTest::BackAndForwardByKeysAndMouse()
{
    OpenWindow open;
    open.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    Page *first = open.window->page();
    open.ui.navigator.open({QStringLiteral("databases"), {}});
    QVERIFY(open.window->page() != first);
    QTest::keyClick(open.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(open.window->page(), first);
    QTest::keyClick(open.window.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(open.window->page() != first);
    QTest::mouseClick(open.window.get(), Qt::BackButton);
    QCOMPARE(open.window->page(), first);
}

void MainWindowTest::SideBarBecomesARail()
{
    OpenWindow open;
    auto *side = open.window->findChild<SideBar *>();
    QCOMPARE(side->width(), int(metrics::sideBar));
    open.window->resize(1280, 720);
    QTRY_COMPARE(side->width(), int(metrics::rail));
    open.window->resize(2560, 1440);
    QTRY_COMPARE(side->width(), int(metrics::sideBar));
}

void MainWindowTest::SearchSuggestsAndFilters()
{
    OpenWindow open;
    open.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    auto *search = open.window->findChild<SearchField *>();
    QTest::keyClick(open.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    auto *source = open.window->findChild<SearchSource *>();
    QSignalSpy found(source, &SearchSource::found); // no answer is set for the search route
    QTest::keyClicks(search, QStringLiteral("impeller 2"));
    QTRY_VERIFY(!found.isEmpty() && !found.last().at(1).value<SearchAnswer>().hits.empty());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(open.ui.navigator.current().argument(QStringLiteral("search")),
             QStringLiteral("impeller 2"));
    auto *model = open.window->page()->findChild<AssetListModel *>();
    QTRY_COMPARE(model->rowCount(), 11);
}

void MainWindowTest::EnterOpensResultsAndBackReturns()
{
    OpenWindow open;
    test::answerSearch(open.ui.transport, 3, 2);
    open.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    auto *search = open.window->findChild<SearchField *>();
    QTest::keyClick(open.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search, QStringLiteral("im"));
    QTest::keyClick(search, Qt::Key_Return);
    auto *results = qobject_cast<SearchPage *>(open.window->page());
    QVERIFY(results);
    auto *model = results->findChild<SearchListModel *>();
    QTRY_COMPARE(model->rowCount(), 5);
    QCOMPARE(search->text(), QStringLiteral("im"));
    QVERIFY(open.window->windowTitle().contains(QStringLiteral("im")));
    open.ui.trigger("go.databases");
    QVERIFY(search->text().isEmpty());
    open.ui.navigator.back();
    QCOMPARE(open.window->page(), results);
    QCOMPARE(search->text(), QStringLiteral("im"));
    // A new question keeps what it is asked of.
    open.ui.navigator.open(
        Location::fromLink(QStringLiteral("vams://open/search?kind=files&search=im&tags=steel")));
    emit search->searched(QStringLiteral("pump"));
    QCOMPARE(open.ui.navigator.current().toLink(),
             QStringLiteral("vams://open/search?kind=files&search=pump"));
}

void MainWindowTest::SuggestionOpensAFile()
{
    OpenWindow open;
    test::answerSearch(open.ui.transport, 0, 2);
    open.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    auto *search = open.window->findChild<SearchField *>();
    QAbstractItemView *popup = search->findChild<QCompleter *>()->popup();
    QTest::keyClick(open.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search, QStringLiteral("im"));
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(open.ui.navigator.current().page, QStringLiteral("viewer"));
    QCOMPARE(open.ui.navigator.current().argument(QStringLiteral("path")),
             QStringLiteral("/cad/impeller-0.glb"));
}

void MainWindowTest::EscapeLeavesThePage()
{
    OpenWindow open;
    open.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    open.ui.trigger("go.databases");
    auto *search = open.window->findChild<SearchField *>();
    QTest::keyClick(open.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search, QStringLiteral("im"));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(open.ui.navigator.current().page, QStringLiteral("databases"));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!search->hasFocus());
}

void MainWindowTest::InspectorToggles()
{
    OpenWindow open;
    open.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    QWidget *inspector = open.window->page()->inspector();
    QVERIFY(inspector->isVisible());
    QTest::keyClick(open.window.get(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!inspector->isVisible());
    QVERIFY(!open.ui.actions.action(QStringLiteral("view.inspector"))->isChecked());
    QTest::keyClick(open.window.get(), Qt::Key_F4);
    QVERIFY(inspector->isVisible());
}

void MainWindowTest::JobsPanelOpensWithKeys()
{
    OpenWindow open;
    open.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    QTest::keyClick(open.window.get(), Qt::Key_J, Qt::ControlModifier);
    auto *panel = open.window->findChild<JobsPanel *>();
    QVERIFY(panel && panel->isVisible());
    QTest::keyClick(panel, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
}

void MainWindowTest::InboxTellsOpensAndMarksRead()
{
    OpenWindow open;
    Notification notice;
    notice.notificationId = 7;
    notice.databaseId = DatabaseId(QStringLiteral("pumps"));
    notice.assetId = AssetId(QStringLiteral("impeller"));
    notice.subject = QStringLiteral("Impeller 212 changed");
    notice.body = QStringLiteral("A new version was made.");
    notice.createdAt = QStringLiteral("2026-11-22T09:15:24.123456+00:00");
    open.ui.transport.answer("GET", QStringLiteral("/notifications"),
                             {{"Items", {notice}}, {"unreadCount", 1}});
    open.ui.transport.answer("PUT", QStringLiteral("/notifications/*"), Json::object());
    open.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    open.ui.trigger("view.refresh");
    auto *top = open.window->findChild<TopBar *>();
    QTRY_VERIFY(top->inbox().isVisible());
    QCOMPARE(top->inbox().accessibleName(), QStringLiteral("Notifications, 1 unread"));
    QTest::mouseClick(&top->inbox(), Qt::LeftButton);
    auto *panel = open.window->findChild<InboxPanel *>();
    QVERIFY(panel && panel->isVisible());
    QTRY_COMPARE(panel->list().model()->rowCount(), 1);
    const QAbstractItemModelTester tester(panel->list().model());
    QTest::keyClick(&panel->list(), Qt::Key_Return);
    QVERIFY(!panel->isVisible());
    QCOMPARE(open.ui.navigator.current().page, QStringLiteral("asset"));
    QCOMPARE(open.ui.navigator.current().argument(QStringLiteral("asset")),
             QStringLiteral("impeller"));
    QCOMPARE(top->inbox().accessibleName(), QStringLiteral("Notifications"));
    QTRY_COMPARE(open.ui.transport.count("PUT", QStringLiteral("/notifications/7/read")), 1);
}

void MainWindowTest::InboxIsNotThereWhereTheServerHasNone()
{
    OpenWindow open;
    open.ui.transport.refuse("GET", QStringLiteral("/notifications"), 404,
                             QStringLiteral("Not found"));
    open.ui.trigger("view.refresh");
    QTRY_VERIFY(open.ui.transport.count("GET", QStringLiteral("/notifications")) > 0);
    QVERIFY(!open.window->findChild<TopBar *>()->inbox().isVisible());
    QVERIFY(!open.ui.actions.action(QStringLiteral("view.inbox"))->isEnabled());
}

void MainWindowTest::NewDatabaseWorksEverywhere()
{
    OpenWindow open;
    const Bucket bucket{BucketId(QStringLiteral("b")), QStringLiteral("library"), {}};
    open.ui.transport.answer("GET", QStringLiteral("/buckets"), Json{{"Items", {bucket}}});
    open.ui.trigger("database.new");
    QCOMPARE(open.ui.navigator.current().page, QStringLiteral("databases"));
    QTRY_VERIFY(QApplication::activeModalWidget());
    QApplication::activeModalWidget()->close();
}

void MainWindowTest::CloseSessionClosesEveryPage()
{
    OpenWindow open;
    QPointer<Page> first = open.window->page();
    open.ui.navigator.open({QStringLiteral("databases"), {}});
    QPointer<Page> second = open.window->page();
    QPointer<QWidget> inspector = first->inspector();
    open.window->closeSession();
    QVERIFY(!first && !second && !inspector);
    QVERIFY(!open.window->page());
    QVERIFY(!open.ui.isEnabled("go.databases"));
}

void MainWindowTest::ThemeSwitchesWhileOpen()
{
    OpenWindow open;
    const bool wasDark = open.ui.theme.isDark();
    open.ui.trigger("view.theme");
    QCOMPARE(open.ui.theme.isDark(), !wasDark);
    const QImage picture = open.window->grab().toImage();
    const QColor ground = picture.pixelColor(picture.width() / 2, 60);
    QCOMPARE(ground.lightness() > 128, wasDark);
}

void MainWindowTest::EveryControlHasANameAndAFocusWay()
{
    OpenWindow open;
    QTRY_VERIFY(open.row(QStringLiteral("pumps")));
    for (QAbstractButton *button : open.window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->parentWidget()->inherits("QLineEdit") ||
            button->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const QString name =
            button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        QVERIFY2(!name.isEmpty(), button->metaObject()->className());
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(name));
    }
}

void MainWindowTest::UnknownPageSaysSo()
{
    OpenWindow open;
    open.ui.navigator.open({QStringLiteral("no-such-page"), {}});
    QVERIFY(!open.window->grab().isNull());
    open.ui.navigator.back();
    QVERIFY(open.window->page());
}

void MainWindowTest::PathIsWrittenAndFollowed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *text, const char *page, const char *argument,
                        const char *value) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(page)
                            << QString::fromLatin1(argument) << QString::fromLatin1(value);
    };
    row("Scans", "browse", "database", "scans");
    row(" pumps / ", "browse", "database", "pumps");
    row("", "databases", "database", "");
    row("vams://open/databases?x=1", "databases", "x", "1");
    row("pumps/asset-1", "asset", "asset", "asset-1");
    row("pumps/asset-1/cad/a.step", "asset", "path", "/cad/a.step");
    row("pumps/IMPELLER 1", "asset", "asset", "asset-1");
    row("nowhere", "browse", "database", "");
    row("vams://other/x", "browse", "database", "");
    row("pumps/nothing", "browse", "database", "");
}

void MainWindowTest::PathIsWrittenAndFollowed()
{
    QFETCH(QString, text);
    QFETCH(QString, page);
    QFETCH(QString, argument);
    QFETCH(QString, value);
    OpenWindow open;
    open.ui.transport.answer("GET", QStringLiteral("/database/pumps/assets/asset-1"),
                             test::listedAsset(QStringLiteral("pumps"), 1));
    test::answerSearch(open.ui.transport, 3, 0);
    open.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    QTest::keyClick(open.window.get(), Qt::Key_L, Qt::ControlModifier);
    auto *field = open.window->findChild<PathField *>();
    QVERIFY(field->hasFocus());
    QSignalSpy refused(field, &PathField::refused);
    QSignalSpy chosen(field, &PathField::chosen);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Escape, Qt::NoModifier); // a list of completions, if one shows
    if (field->isHidden())
        open.ui.trigger("go.path");
    field->setText(text);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(refused.size() + chosen.size() == 1);
    QCOMPARE(open.ui.navigator.current().page, page);
    QCOMPARE(open.ui.navigator.current().argument(argument), value);
    QCOMPARE(field->isVisible(), !refused.isEmpty());
    QCOMPARE(open.window->findChild<Toast *>() != nullptr, !refused.isEmpty());
}

void MainWindowTest::EscapeBringsTheCrumbsBack()
{
    OpenWindow open;
    open.ui.trigger("go.path");
    auto *field = open.window->findChild<PathField *>();
    QVERIFY(field->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(open.window->page()->isAncestorOf(QApplication::focusWidget()) ||
            open.window->page()->hasFocus() || !open.window->isActiveWindow());
}

void MainWindowTest::AClickBesideTheCrumbsEditsThePath()
{
    OpenWindow open;
    open.ui.navigator.open(
        {QStringLiteral("browse"), {{QStringLiteral("database"), QStringLiteral("pumps")}}});
    auto *bar = open.window->findChild<CrumbBar *>();
    auto *field = open.window->findChild<PathField *>();
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(400, bar->height() / 2));
    QVERIFY(field->isVisible());
    QCOMPARE(field->text(), QStringLiteral("pumps"));
}

void MainWindowTest::BannerWhileTheServerIsGone()
{
    OpenWindow open;
    ConnectionWatch watch(open.ui.transport);
    api::Client client(watch);
    const PageContext context{client,       open.ui.pools, open.ui.navigator,  open.ui.actions,
                              open.ui.jobs, open.ui.theme, open.ui.thumbnails, open.ui.undo,
                              open.ui.kept};
    open.window->openSession({QStringLiteral("Site server"), QStringLiteral("https://x"),
                              QStringLiteral("administrator"), SessionKind::Remote},
                             context, &watch);
    auto *banner = open.window->findChild<OfflineBanner *>();
    QVERIFY(banner && !banner->isVisible());
    open.ui.transport.failWith("*", QStringLiteral("*"),
                               {ErrorKind::Offline, QStringLiteral("gone"), {}, {}, {}, 0});
    open.ui.trigger("view.refresh");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().contains(QStringLiteral("Site server")));
    QVERIFY(banner->msToNextTry() > 0);
    // It asks by itself less and less often.
    QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(banner->msToNextTry() > 2000);
    test::answerLibrary(open.ui.transport, 3);
    open.ui.transport.answer("GET", QStringLiteral("/api/version"), Json{{"version", "2.5.1"}});
    open.ui.transport.refuse("GET", QStringLiteral("/notifications"), 404, QStringLiteral("none"));
    QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!banner->isVisible());
    QCOMPARE(banner->msToNextTry(), -1);
    auto *model = open.window->page()->findChild<AssetListModel *>();
    QTRY_COMPARE(model->rowCount(), 3); // the page was read anew
    open.window->closeSession();
    open.ui.pools.shutDown();
}

void MainWindowTest::InspectorKeepsItsWidth()
{
    OpenWindow open;
    QSplitter *splitter = nullptr; // the one in which the inspector stands beside the page
    for (auto *each : open.window->findChildren<QSplitter *>())
        if (each->orientation() == Qt::Horizontal)
            splitter = each;
    QTRY_COMPARE(splitter->widget(1)->width(), int(metrics::inspector));
    QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, QPoint(0, 200));
    QTest::mouseMove(splitter->handle(1), QPoint(-60, 200));
    QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, QPoint(-60, 200));
    const int wide = splitter->widget(1)->width();
    QVERIFY(wide > metrics::inspector + 40);
    open.ui.trigger("view.inspector");
    QVERIFY(!splitter->widget(1)->isVisible());
    open.ui.trigger("view.inspector");
    QTRY_COMPARE(splitter->widget(1)->width(), wide);
}

void MainWindowTest::StateBringsPanelsAndPagesBack()
{
    QJsonObject saved;
    {
        OpenWindow open;
        QVERIFY(open.row(QStringLiteral("All assets")));
        open.ui.navigator.open({QStringLiteral("databases"), {}});
        open.ui.navigator.open(
            {QStringLiteral("browse"), {{QStringLiteral("database"), QStringLiteral("pumps")}}});
        open.ui.trigger("view.inspector");
        auto *heading = open.window->findChild<SideBar *>()->findChild<QToolButton *>();
        QTest::mouseClick(heading, Qt::LeftButton);
        QVERIFY(!open.row(QStringLiteral("All assets")));
        saved = open.window->saveSession();
    }
    OpenWindow open;
    open.window->openSession({QStringLiteral("Workshop"), QStringLiteral("/w"),
                              QStringLiteral("administrator"), SessionKind::Local},
                             open.ui.context(), nullptr, saved);
    QCOMPARE(open.window->page()->location().argument(QStringLiteral("database")),
             QStringLiteral("pumps"));
    QVERIFY(!open.row(QStringLiteral("All assets")));
    QVERIFY(!open.window->findChild<QSplitter *>()->widget(1)->isVisible());
    open.ui.trigger("go.back");
    QCOMPARE(open.window->page()->location().page, QStringLiteral("databases"));
}

void MainWindowTest::SwitcherOffersRecentLibraries()
{
    OpenWindow open;
    open.window->setRecent(
        {{QStringLiteral("Workshop"), QStringLiteral("/w")},
         {QStringLiteral("Gone"), QStringLiteral("/not/there")},
         {QStringLiteral("Site"), QStringLiteral("https://x"), SessionKind::Remote}});
    QSignalSpy chosen(open.window.get(), &MainWindow::recentChosen);
    auto *button = open.window->findChild<TopBar *>()->findChild<QToolButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    auto *switcher = open.window->findChild<LibrarySwitcher *>();
    QVERIFY(switcher->isVisible());
    auto *list = switcher->findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    QTRY_VERIFY(list->item(1)->data(RecentDelegate::MissingRole).toBool());
    QVERIFY(list->item(0)->data(RecentDelegate::CurrentRole).toBool());
    QCOMPARE(list->currentRow(), 1); // the one before, as Alt+Tab does
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!switcher->isVisible());
    QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("https://x"));
    // The one that is open is not opened again; the buttons below are reached by the same keys.
    open.ui.trigger("library.switch");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(0)).center());
    QCOMPARE(chosen.size(), 1);
    open.ui.trigger("library.switch");
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(qobject_cast<QPushButton *>(switcher->focusWidget()));
    QTest::keyClick(switcher->focusWidget(), Qt::Key_Escape);
    QVERIFY(!switcher->isVisible());
}

void MainWindowTest::AGuardKeepsTheWindowOpen()
{
    OpenWindow open;
    bool mayClose = false;
    open.window->setCloseGuard([&mayClose] { return mayClose; });
    QSignalSpy closed(open.window.get(), &MainWindow::closed);
    open.window->close();
    QVERIFY(open.window->isVisible());
    mayClose = true;
    open.window->close();
    QVERIFY(!open.window->isVisible());
    QCOMPARE(closed.size(), 1);
}

VAMS_TEST(MainWindowTest)
#include "main_window_test.moc"
