// What the window keeps on this machine: its rows in the side bar, and the ways there.

#include "tests/support/test_main.h"
#include "tests/ui/window/open_window.h"
#include "ui/shell/side_bar.h"
#include "ui/widgets/item_board.h"

#include <QMenuBar>
#include <QToolButton>

using namespace vams;
using namespace vams::ui;
using vams::test::OpenWindow;

namespace {

AssetRef windowPump(int number)
{
    return {DatabaseId(QStringLiteral("pumps")), AssetId(QStringLiteral("asset-%1").arg(number))};
}

Location pumpPage(int number)
{
    return Location::ofAsset(windowPump(number));
}

/// A window whose Browse shows its tiles.
struct BrowsingWindow : OpenWindow
{
    BrowsingWindow()
    {
        test::answerEach(ui.transport, QStringLiteral("pumps"),
                         test::answerLibrary(ui.transport, 30));
        window->activateWindow();
    }

    [[nodiscard]] ItemBoard *board() const { return window->page()->findChild<ItemBoard *>(); }
    [[nodiscard]] bool isShowing(int rows) const
    {
        return board() && board()->isVisible() && board()->model()->rowCount() == rows &&
               board()->model()->index(0, 0).data().isValid();
    }
    void click(int row) const
    {
        QTest::mouseClick(board()->viewport(), Qt::LeftButton, {},
                          board()->visualRect(board()->model()->index(row, 0)).center());
    }
};

} // namespace

class KeptPlacesWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void KeysStarAndTheSideBarCounts();
    void TheInspectorStars();
    void OpenedAssetsAreRecent();
    void AnAssetPageCanBeStarred();
    void TheRailKeepsTheLists();
};

void KeptPlacesWindowTest::KeysStarAndTheSideBarCounts()
{
    BrowsingWindow open;
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    QTRY_VERIFY(open.isShowing(30));
    QCOMPARE(open.row(QStringLiteral("Favourites"))->accessibleName(),
             QStringLiteral("Favourites, 0 assets"));
    open.click(2);
    QTRY_VERIFY(open.ui.isEnabled("asset.favourite"));
    open.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    QTRY_VERIFY(open.ui.actions.action(QStringLiteral("asset.favourite"))->isEnabled());
    QTest::keyClick(open.window.get(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(open.ui.kept.isFavourite(windowPump(2)));
    QVERIFY(open.row(QStringLiteral("Favourites"))
                ->accessibleName()
                .startsWith(QStringLiteral("Favourites, 1 asset")));
    QTest::mouseClick(open.row(QStringLiteral("Favourites")), Qt::LeftButton);
    QCOMPARE(open.ui.navigator.current(), keptPlace(KeptList::Favourites));
    QTRY_VERIFY(open.isShowing(1));
    QTest::keyClick(open.window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(open.isShowing(30));
    QTest::keyClick(open.window.get(), Qt::Key_5, Qt::AltModifier);
    QCOMPARE(open.ui.navigator.current(), keptPlace(KeptList::Favourites));
    QTRY_VERIFY(open.isShowing(1));
}

void KeptPlacesWindowTest::TheInspectorStars()
{
    BrowsingWindow open;
    QTRY_VERIFY(open.isShowing(30));
    open.click(4);
    const auto star = [&open]() -> QToolButton * {
        QWidget *inspector = open.window->page()->inspector();
        for (auto *button : inspector->findChildren<QToolButton *>())
            if (button->defaultAction() &&
                button->defaultAction()->objectName() == QLatin1String("asset.favourite") &&
                button->isVisible())
                return button;
        return nullptr;
    };
    QTRY_VERIFY(star());
    QTest::mouseClick(star(), Qt::LeftButton);
    QVERIFY(open.ui.kept.isFavourite(windowPump(4)));
    QTRY_VERIFY(star()->isChecked());
    QTest::mouseClick(star(), Qt::LeftButton);
    QVERIFY(!open.ui.kept.isFavourite(windowPump(4)));
    QVERIFY(!star()->isChecked());
}

void KeptPlacesWindowTest::OpenedAssetsAreRecent()
{
    BrowsingWindow open;
    QTRY_VERIFY(open.isShowing(30));
    open.ui.navigator.open(pumpPage(3));
    open.ui.navigator.open(Location::ofFile(windowPump(5), QStringLiteral("/a.glb")));
    open.ui.navigator.open(pumpPage(3));
    QCOMPARE(open.ui.kept.list(KeptList::Recent), (std::vector{windowPump(3), windowPump(5)}));
    QTest::mouseClick(open.row(QStringLiteral("Recent")), Qt::LeftButton);
    QTRY_VERIFY(open.isShowing(2));
    QCOMPARE(open.board()->model()->index(0, 0).data().toString(), QStringLiteral("Impeller 3"));
    QVERIFY(open.window->windowTitle().startsWith(QStringLiteral("Recent")));
}

void KeptPlacesWindowTest::AnAssetPageCanBeStarred()
{
    // The page binds nothing: the window knows which asset it is.
    class QuietPage : public Page
    {
    public:
        QuietPage(const PageContext &context, const Location &location, QWidget *parent = nullptr)
            : Page(context, parent)
            , m_place(location)
        {}
        [[nodiscard]] Location location() const override { return m_place; }
        [[nodiscard]] QList<Crumb> breadcrumb() const override { return {{m_place.page, m_place}}; }
        void refresh() override {}

    private:
        Location m_place;
    };
    BrowsingWindow open;
    open.pages.add<QuietPage>(QStringLiteral("asset"));
    QTRY_VERIFY(open.isShowing(30));
    open.ui.navigator.open(pumpPage(6));
    QVERIFY(open.ui.isEnabled("asset.favourite"));
    QAction *star = open.ui.actions.action(QStringLiteral("asset.favourite"));
    QVERIFY(!star->isChecked());
    open.ui.trigger("asset.favourite");
    QVERIFY(open.ui.kept.isFavourite(windowPump(6)));
    QVERIFY(star->isChecked());
    open.ui.navigator.open({QStringLiteral("databases"), {}});
    QVERIFY(!star->isEnabled());
    QVERIFY(!star->isChecked());
}

void KeptPlacesWindowTest::TheRailKeepsTheLists()
{
    BrowsingWindow open;
    open.ui.kept.saveSearch({QStringLiteral("Steel"), pumpPage(1)});
    QVERIFY(open.row(QStringLiteral("Steel")));
    open.window->resize(1280, 720);
    auto *side = open.window->findChild<SideBar *>();
    QTRY_COMPARE(side->width(), int(metrics::rail));
    QVERIFY(!open.row(QStringLiteral("Steel")));
    QVERIFY(open.row(QStringLiteral("Recent")));
    QCOMPARE(open.row(QStringLiteral("Favourites"))->toolTip(), QStringLiteral("Favourites"));
}

VAMS_TEST(KeptPlacesWindowTest)
#include "kept_places_window_test.moc"
