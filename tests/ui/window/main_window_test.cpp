#include "tests/support/test_main.h"
#include "tests/support/ui_library.h"
#include "tests/support/ui_page.h"
#include "tests/support/ui_search.h"
#include "ui/pages/browse/browse_page.h"
#include "ui/pages/databases/databases_page.h"
#include "ui/pages/search/search_list_model.h"
#include "ui/pages/search/search_page.h"
#include "ui/search/search_field.h"
#include "ui/search/search_source.h"
#include "ui/shell/jobs_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_row.h"
#include "ui/shell/side_bar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QMenuBar>
#include <QSemaphore>
#include <QSignalSpy>

using namespace vams;
using namespace vams::ui;
using vams::test::PageHarness;

namespace {

struct OpenWindow
{
    explicit OpenWindow(int assets = 30)
    {
        test::answerLibrary(ui.transport, assets);
        pages.add<BrowsePage>(QStringLiteral("browse"));
        pages.add<DatabasesPage>(QStringLiteral("databases"));
        pages.add<SearchPage>(QStringLiteral("search"));
        window = std::make_unique<MainWindow>(ui.theme, ui.actions, ui.navigator, ui.jobs, pages,
                                              new QWidget);
        window->resize(1440, 900);
        window->show();
        window->openSession({QStringLiteral("Workshop"), QStringLiteral("/w"),
                             QStringLiteral("administrator"), SessionKind::Local},
                            ui.context(), nullptr);
    }

    [[nodiscard]] NavRow *row(const QString &text) const
    {
        for (NavRow *row : window->findChildren<NavRow *>())
            if (row->text() == text)
                return row;
        return nullptr;
    }

    PageHarness ui;
    PageRegistry pages;
    std::unique_ptr<MainWindow> window;
};

} // namespace

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
    void NewDatabaseWorksEverywhere();
    void CloseSessionClosesEveryPage();
    void ThemeSwitchesWhileOpen();
    void EveryControlHasANameAndAFocusWay();
    void UnknownPageSaysSo();
    void ClosingWithRunningJobsAsks();
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

void MainWindowTest::ClosingWithRunningJobsAsks()
{
    OpenWindow open;
    QSemaphore go;
    JobSpec spec;
    spec.title = QStringLiteral("Upload");
    spec.pool = &open.ui.pools.transfer();
    spec.work = [&go](Job &) -> Result<void> {
        go.acquire();
        return {};
    };
    open.ui.jobs.start(spec);
    open.window->close();
    QVERIFY(open.window->isVisible());
    QWidget *question = QApplication::activeModalWidget();
    QVERIFY(question);
    question->close();
    go.release();
    QTRY_COMPARE(open.ui.jobs.activeCount(), 0);
}

VAMS_TEST(MainWindowTest)
#include "main_window_test.moc"
