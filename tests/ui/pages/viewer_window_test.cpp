// The viewer page in the window: its head, its keys, full screen, other windows.

#include "tests/support/test_main.h"
#include "tests/support/ui_library.h"
#include "tests/ui/pages/shown_viewer.h"
#include "ui/shell/crumb_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>

namespace vams::test {

using namespace vams::ui;

namespace {

/// A window whose page before the viewer is the asset's.
class ViewerWindow
{
public:
    explicit ViewerWindow(const QString &path = "/a.txt",
                          const std::vector<FileEntry> &files = viewedFiles())
    {
        answerLibrary(ui.transport, 3);
        serveViewed(ui.transport, files);
        addTestViewers(viewers, ui.pools.loaders());
        pages.add<AssetPage>(QStringLiteral("asset"));
        pages.add(QStringLiteral("viewer"),
                  [this](const PageContext &context, const Location &location, QWidget *parent) {
                      return new ViewerPage(context, location, viewers, parent);
                  });
        window =
            std::make_unique<MainWindow>(ui.theme, ui.actions, ui.navigator, pages, new QWidget);
        window->resize(1440, 900);
        window->show();
        window->openSession({QStringLiteral("Workshop"), QStringLiteral("/w"),
                             QStringLiteral("administrator"), SessionKind::Local},
                            ui.context(), nullptr);
        ui.navigator.open(impellerLocation());
        ui.navigator.open(viewedLocation(path));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY(isReady());
    }

    [[nodiscard]] ViewerPage *page() const { return qobject_cast<ViewerPage *>(window->page()); }
    [[nodiscard]] bool isReady() const
    {
        return page() && page()->viewer() &&
               page()->viewer()->state() == viewers::Viewer::State::Ready;
    }
    [[nodiscard]] QString path() const { return page()->location().argument("path"); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focused = window->focusWidget();
        QTest::keyClick(focused && focused->isVisible() ? focused : window.get(), key, modifiers);
    }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        for (auto *each : window->findChildren<QToolButton *>())
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        return nullptr;
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const QLabel *label : window->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }
    template <class Widget>
    [[nodiscard]] bool hasVisible() const
    {
        return window->findChild<Widget *>()->isVisible();
    }

    PageHarness ui;
    viewers::ViewerRegistry viewers;
    PageRegistry pages;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class ViewerWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { OwnPlaces::clear(); }
    void KeysAndButtonsStepInTheOrderOfTheTree();
    void HeadStandsInPlaceOfTheCrumbs();
    void PathCanStillBeWritten();
    void EscapeAndTheArrowClose();
    void EscapeWorksFromTheTools();
    void FullScreenLeavesOnlyThePage();
    void ToolsWorkInFullScreen();
    void EscapeLeavesFullScreenFirst();
    void LeavingThePageLeavesFullScreen();
    void FullScreenOfTheWindowStays();
    void ClosingTheLibraryLeavesFullScreen();
    void PageIsDroppedWhileItsAnswerIsUnderWay();
    void NewWindowGetsTheFile();

private:
    OwnPlaces m_places;
};

void ViewerWindowTest::KeysAndButtonsStepInTheOrderOfTheTree()
{
    ViewerWindow open("/a.txt", {file("/a.txt"), file("/parts/deep/d.png"), file("/parts/b.png"),
                                 file("/z.bin"), file("/a10.txt"), file("/a9.txt")});
    // Folders first, numbers in their order.
    const QStringList order{"/parts/deep/d.png", "/parts/b.png", "/a.txt",
                            "/a9.txt",           "/a10.txt",     "/z.bin"};
    QVERIFY(open.shows(QStringLiteral("3 of 6")));
    open.press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(open.path(), order[3]);
    QVERIFY(open.shows(QStringLiteral("4 of 6")));
    open.press(Qt::Key_PageUp, Qt::ControlModifier);
    open.press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(open.path(), order[1]);
    QTest::mouseClick(open.button(QStringLiteral("Previous file")), Qt::LeftButton);
    QCOMPARE(open.path(), order[0]);
    QTest::mouseClick(open.button(QStringLiteral("Previous file")), Qt::LeftButton);
    QCOMPARE(open.path(), order[5]); // round
    QVERIFY(open.shows(QStringLiteral("6 of 6")));
    QVERIFY(open.button(QStringLiteral("Next file"))
                ->toolTip()
                .contains(QStringLiteral("Ctrl+PgDown")));
    QCOMPARE(open.ui.navigator.current(), viewedLocation(order[5]));
    QVERIFY(open.window->windowTitle().startsWith(QStringLiteral("z.bin")));
}

void ViewerWindowTest::HeadStandsInPlaceOfTheCrumbs()
{
    ViewerWindow open;
    QVERIFY(open.shows(QStringLiteral("a.txt")));
    QTRY_VERIFY(open.shows(QStringLiteral("revision 1 · 1.00 kB")));
    QVERIFY(!open.hasVisible<SideBar>());
    QVERIFY(open.page()->heading()->isVisible());
    // Over page and inspector.
    auto *head = open.window->findChild<CrumbBar *>();
    QCOMPARE(head->width(), open.window->width());
    QTest::mouseClick(open.button(QStringLiteral("Impeller 212")), Qt::LeftButton);
    QCOMPARE(open.ui.navigator.current(), impellerLocation());
    QVERIFY(open.hasVisible<SideBar>());
    QTRY_VERIFY(head->width() < open.window->width());
    open.ui.navigator.back();
    QVERIFY(open.page()->heading()->isVisible());
    QVERIFY(!open.hasVisible<SideBar>());
}

void ViewerWindowTest::PathCanStillBeWritten()
{
    ViewerWindow open;
    open.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!open.page()->heading()->isVisible());
    auto *field = qobject_cast<QLineEdit *>(open.window->focusWidget());
    QVERIFY(field);
    QCOMPARE(field->text(), QStringLiteral("pumps/Impeller 212/a.txt"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(open.page()->heading()->isVisible());
    QCOMPARE(open.ui.navigator.current().page, QStringLiteral("viewer"));
}

void ViewerWindowTest::EscapeAndTheArrowClose()
{
    ViewerWindow open;
    open.press(Qt::Key_Escape);
    QCOMPARE(open.ui.navigator.current(), impellerLocation());
    open.ui.navigator.forward();
    auto *close = open.button(QStringLiteral("Close the viewer"));
    QCOMPARE(close->toolTip(), QStringLiteral("Close the viewer  Esc"));
    QTest::mouseClick(close, Qt::LeftButton);
    QCOMPARE(open.ui.navigator.current(), impellerLocation());
}

void ViewerWindowTest::EscapeWorksFromTheTools()
{
    ViewerWindow open;
    auto *next = open.button(QStringLiteral("Next file"));
    next->setFocus(Qt::TabFocusReason);
    QVERIFY(next->hasFocus());
    QTest::keyClick(next, Qt::Key_Escape);
    QCOMPARE(open.ui.navigator.current(), impellerLocation());
}

void ViewerWindowTest::FullScreenLeavesOnlyThePage()
{
    ViewerWindow open;
    QVERIFY(open.page()->inspector()->isVisible());
    open.press(Qt::Key_F11);
    QTRY_VERIFY(open.window->isFullScreen());
    QVERIFY(open.ui.actions.action("view.fullScreen")->isChecked());
    QVERIFY(!open.window->menuBar()->isVisible());
    QVERIFY(!open.hasVisible<TopBar>());
    QVERIFY(!open.hasVisible<SideBar>());
    QVERIFY(!open.hasVisible<StatusStrip>());
    QVERIFY(!open.page()->inspector()->isVisible());
    QVERIFY(open.page()->isVisible());
    open.press(Qt::Key_F11);
    QTRY_VERIFY(!open.window->isFullScreen());
    QVERIFY(open.window->menuBar()->isVisible());
    QVERIFY(open.hasVisible<TopBar>());
    QVERIFY(open.hasVisible<StatusStrip>());
    QVERIFY(open.page()->inspector()->isVisible());
    QVERIFY(!open.ui.actions.action("view.fullScreen")->isChecked());
}

void ViewerWindowTest::ToolsWorkInFullScreen()
{
    ViewerWindow open;
    QTest::mouseClick(open.button(QStringLiteral("Full screen")), Qt::LeftButton);
    QTRY_VERIFY(open.window->isFullScreen());
    QVERIFY(open.page()->tools()->isVisible());
    open.press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(open.path(), QStringLiteral("/b.png"));
    QTRY_VERIFY(open.isReady());
    QVERIFY(open.window->isFullScreen());
    open.press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(open.page()->inspector()->isVisible());
    // It was wanted there, and does not change what is wanted elsewhere.
    open.press(Qt::Key_F11);
    QTRY_VERIFY(!open.window->isFullScreen());
    open.press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!open.page()->inspector()->isVisible());
    open.press(Qt::Key_F11);
    open.press(Qt::Key_F11);
    QTRY_VERIFY(!open.window->isFullScreen());
    QVERIFY(!open.page()->inspector()->isVisible());
}

void ViewerWindowTest::EscapeLeavesFullScreenFirst()
{
    ViewerWindow open;
    open.press(Qt::Key_F11);
    QTRY_VERIFY(open.window->isFullScreen());
    open.press(Qt::Key_Escape);
    QTRY_VERIFY(!open.window->isFullScreen());
    QCOMPARE(open.ui.navigator.current().page, QStringLiteral("viewer"));
    open.press(Qt::Key_Escape);
    QCOMPARE(open.ui.navigator.current(), impellerLocation());
}

void ViewerWindowTest::LeavingThePageLeavesFullScreen()
{
    ViewerWindow open;
    open.press(Qt::Key_F11);
    QTRY_VERIFY(open.window->isFullScreen());
    open.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(open.ui.navigator.current(), impellerLocation());
    QTRY_VERIFY(!open.window->isFullScreen());
    QVERIFY(open.window->menuBar()->isVisible());
    QVERIFY(open.hasVisible<TopBar>());
    QVERIFY(open.hasVisible<SideBar>());
    QVERIFY(open.window->page()->inspector()->isVisible());
    open.press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(open.hasVisible<TopBar>());
    QVERIFY(!open.window->isFullScreen());
}

void ViewerWindowTest::FullScreenOfTheWindowStays()
{
    ViewerWindow open;
    open.ui.navigator.back();
    open.press(Qt::Key_F11);
    QTRY_VERIFY(open.window->isFullScreen());
    QVERIFY(open.hasVisible<TopBar>());
    open.ui.navigator.forward();
    QVERIFY(!open.hasVisible<TopBar>());
    open.ui.navigator.back();
    QVERIFY(open.window->isFullScreen());
    QVERIFY(open.hasVisible<TopBar>());
}

void ViewerWindowTest::ClosingTheLibraryLeavesFullScreen()
{
    ViewerWindow open;
    open.press(Qt::Key_F11);
    QTRY_VERIFY(open.window->isFullScreen());
    open.window->closeSession();
    QTRY_VERIFY(!open.window->isFullScreen());
    QVERIFY(open.window->menuBar()->isVisible());
}

void ViewerWindowTest::PageIsDroppedWhileItsAnswerIsUnderWay()
{
    ViewerWindow open;
    open.ui.transport.hold("GET", "https://objects/*");
    open.ui.transport.hold("GET", assetRoute("metadata/file"));
    open.press(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY(open.ui.transport.heldCount() > 0);
    open.window->closeSession();
    QTRY_COMPARE(open.ui.transport.heldCount(), 0); // cancelled, not waited for
    open.ui.transport.releaseAll();
}

void ViewerWindowTest::NewWindowGetsTheFile()
{
    ViewerWindow open;
    QSignalSpy wanted(&open.ui.navigator, &Navigator::newWindowWanted);
    open.press(Qt::Key_Escape); // in the list of files
    auto *page = qobject_cast<AssetPage *>(open.window->page());
    QVERIFY(page);
    auto *files = page->findChild<FilesTab *>();
    QTRY_VERIFY((files->select({QStringLiteral("/b.png")}), files->selection().size() == 1));
    QTRY_VERIFY(open.ui.isEnabled("edit.openNewWindow"));
    open.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<Location>(), viewedLocation("/b.png"));
    QCOMPARE(open.window->page(), page);
}

} // namespace vams::test

using vams::test::ViewerWindowTest;
VAMS_TEST(ViewerWindowTest)

#include "viewer_window_test.moc"
