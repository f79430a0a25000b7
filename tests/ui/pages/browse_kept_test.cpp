// Favourites and the assets that were opened last, as Browse lists them.

#include "tests/support/test_main.h"
#include "tests/support/ui_library.h"
#include "tests/ui/pages/shown_browse.h"
#include "ui/support/error_panel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

using namespace vams;
using namespace vams::ui;
using vams::test::browseAt;
using vams::test::PageHarness;
using Shown = vams::test::ShownBrowse;

namespace {

AssetRef pumpRef(int number)
{
    return {DatabaseId(QStringLiteral("pumps")), AssetId(QStringLiteral("asset-%1").arg(number))};
}

/// A library of 40 assets, of which each can be asked for.
void answerPumps(PageHarness &ui)
{
    test::answerEach(ui.transport, QStringLiteral("pumps"), test::answerLibrary(ui.transport, 40));
}

QStringList namesShown(Shown &shown)
{
    QStringList names;
    for (int row = 0; row < shown.model().rowCount(); ++row)
        names << shown.model().index(row, 0).data().toString();
    return names;
}

template <class Widget>
Widget *shownWith(const QWidget &place, const QString &text)
{
    for (Widget *widget : place.findChildren<Widget *>())
        if (widget->text() == text && widget->isVisible())
            return widget;
    return nullptr;
}

const QString favouriteCommand = QStringLiteral("asset.favourite");

} // namespace

class BrowseKeptTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { QSettings().clear(); }
    void StarsFollowTheSelection();
    void TheMenuStarsWhatIsSelected();
    void FavouritesStandNewestFirstAndCanBeSorted();
    void AStarThatIsTakenTakesTheTileAlong();
    void GoneOnesAreCountedAndTakenOff();
    void ArchivedOnesCanBeRestored();
    void NothingKeptSaysWhatToDo();
    void ManyAreReadAsOneScrolls();
    void AFailureStandsInPlace();
    void ClosedWhileTheyAreRead();

private:
    QTemporaryDir m_settings;
};

void BrowseKeptTest::StarsFollowTheSelection()
{
    PageHarness ui;
    answerPumps(ui);
    Shown shown(ui, browseAt(QStringLiteral("pumps")));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QVERIFY(!ui.isEnabled("asset.favourite"));
    QTest::mouseClick(shown.grid().viewport(), Qt::LeftButton, {}, shown.center(0));
    QTRY_VERIFY(ui.isEnabled("asset.favourite"));
    ui.trigger("asset.favourite");
    QVERIFY(ui.kept.isFavourite(pumpRef(0)));
    QAction *star = ui.actions.action(favouriteCommand);
    ui.actions.refresh();
    QVERIFY(star->isChecked());
    // Of several, one without a star: all get it, and only then all lose it.
    QTest::mouseClick(shown.grid().viewport(), Qt::LeftButton, Qt::ControlModifier,
                      shown.center(1));
    QTRY_VERIFY(!star->isChecked());
    ui.trigger("asset.favourite");
    QVERIFY(ui.kept.isFavourite(pumpRef(0)) && ui.kept.isFavourite(pumpRef(1)));
    ui.trigger("asset.favourite");
    QVERIFY(ui.kept.list(KeptList::Favourites).empty());
}

void BrowseKeptTest::TheMenuStarsWhatIsSelected()
{
    PageHarness ui;
    answerPumps(ui);
    Shown shown(ui, browseAt(QStringLiteral("pumps")));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QTest::mouseClick(shown.grid().viewport(), Qt::LeftButton, {}, shown.center(2));
    emit shown.grid().customContextMenuRequested(shown.center(2));
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const QAction *star = ui.actions.action(favouriteCommand);
    QVERIFY(menu->actions().contains(const_cast<QAction *>(star)));
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(const_cast<QAction *>(star)).center());
    QTRY_VERIFY(ui.kept.isFavourite(pumpRef(2)));
}

void BrowseKeptTest::FavouritesStandNewestFirstAndCanBeSorted()
{
    PageHarness ui;
    answerPumps(ui);
    ui.kept.setFavourites({pumpRef(9), pumpRef(3), pumpRef(12)}, true);
    Shown shown(ui, keptPlace(KeptList::Favourites));
    const QAbstractItemModelTester tester(&shown.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(namesShown(shown),
                 QStringList({QStringLiteral("Impeller 9"), QStringLiteral("Impeller 3"),
                              QStringLiteral("Impeller 12")}));
    QCOMPARE(shown.page.breadcrumb().last().text, QStringLiteral("Favourites"));
    QVERIFY(shownWith<QPushButton>(shown.page, QStringLiteral("Last added")));
    ui.trigger("view.sortName");
    QTRY_COMPARE(namesShown(shown),
                 QStringList({QStringLiteral("Impeller 3"), QStringLiteral("Impeller 9"),
                              QStringLiteral("Impeller 12")}));
}

void BrowseKeptTest::AStarThatIsTakenTakesTheTileAlong()
{
    PageHarness ui;
    answerPumps(ui);
    ui.kept.setFavourites({pumpRef(1), pumpRef(2), pumpRef(3)}, true);
    Shown shown(ui, keptPlace(KeptList::Favourites));
    const QAbstractItemModelTester tester(&shown.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QTest::mouseClick(shown.grid().viewport(), Qt::LeftButton, {}, shown.center(1));
    QTRY_VERIFY(ui.isEnabled("asset.favourite"));
    ui.trigger("asset.favourite");
    QTRY_COMPARE(namesShown(shown),
                 QStringList({QStringLiteral("Impeller 1"), QStringLiteral("Impeller 3")}));
    // Another window stars one: it stands first here.
    ui.kept.setFavourites({pumpRef(7)}, true);
    QTRY_COMPARE(shown.model().rowCount(), 3);
    QCOMPARE(namesShown(shown).first(), QStringLiteral("Impeller 7"));
}

void BrowseKeptTest::GoneOnesAreCountedAndTakenOff()
{
    PageHarness ui;
    answerPumps(ui);
    ui.transport.refuse("GET", QStringLiteral("/database/pumps/assets/asset-2"), 403,
                        QStringLiteral("Not Authorized"));
    ui.kept.setFavourites({pumpRef(1), pumpRef(2), pumpRef(99), pumpRef(3)}, true);
    Shown shown(ui, keptPlace(KeptList::Favourites));
    const QAbstractItemModelTester tester(&shown.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(namesShown(shown),
                 QStringList({QStringLiteral("Impeller 1"), QStringLiteral("Impeller 3")}));
    const auto line = [&shown] {
        for (const QLabel *label : shown.page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QLatin1String("not there any more")))
                return label->text();
        return QString();
    };
    QTRY_VERIFY(line().startsWith(QLatin1Char('2')));
    QTest::mouseClick(shownWith<QPushButton>(shown.page, QStringLiteral("Take them off the list")),
                      Qt::LeftButton);
    QTRY_COMPARE(line(), QString());
    QCOMPARE(ui.kept.list(KeptList::Favourites), (std::vector{pumpRef(1), pumpRef(3)}));
    QCOMPARE(namesShown(shown).size(), 2);
}

void BrowseKeptTest::ArchivedOnesCanBeRestored()
{
    PageHarness ui;
    std::vector<Asset> assets = test::answerLibrary(ui.transport, 4);
    assets[1].databaseId = DatabaseId(QStringLiteral("pumps#deleted"));
    assets[1].status = QStringLiteral("archived");
    test::answerEach(ui.transport, QStringLiteral("pumps"), assets);
    ui.kept.setFavourites({pumpRef(0), pumpRef(1)}, true);
    Shown shown(ui, keptPlace(KeptList::Favourites));
    QTRY_COMPARE(namesShown(shown).size(), 2);
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QTest::mouseClick(shown.grid().viewport(), Qt::LeftButton, {}, shown.center(1));
    QTRY_VERIFY(ui.isEnabled("edit.restore"));
    QVERIFY(!ui.isEnabled("edit.archive"));
    QTest::mouseClick(shown.grid().viewport(), Qt::LeftButton, {}, shown.center(0));
    QTRY_VERIFY(ui.isEnabled("edit.archive"));
    QVERIFY(!ui.isEnabled("edit.restore"));
}

void BrowseKeptTest::NothingKeptSaysWhatToDo()
{
    PageHarness ui;
    answerPumps(ui);
    for (const KeptList list : {KeptList::Favourites, KeptList::Recent}) {
        Shown shown(ui, keptPlace(list));
        QTRY_COMPARE(shown.state().state(), StateView::State::Empty);
        QVERIFY(shownWith<QPushButton>(shown.page, QStringLiteral("All assets")));
    }
}

void BrowseKeptTest::ManyAreReadAsOneScrolls()
{
    PageHarness ui;
    std::vector<AssetRef> refs;
    for (int i = 0; i < 1000; ++i)
        refs.push_back(pumpRef(i));
    test::answerEach(ui.transport, QStringLiteral("pumps"),
                     test::answerLibrary(ui.transport, 1000));
    ui.kept.setFavourites(refs, true);
    Shown shown(ui, keptPlace(KeptList::Favourites));
    const QAbstractItemModelTester tester(&shown.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QCOMPARE(shown.model().rowCount(), 1000);
    QVERIFY(!shown.model().assetAt(600));
    shown.grid().setFocus();
    QTest::keyClick(&shown.grid(), Qt::Key_End);
    QTRY_VERIFY(shown.model().assetAt(999));
    QCOMPARE(shown.model().assetAt(999)->assetName, QStringLiteral("Impeller 999"));
}

void BrowseKeptTest::AFailureStandsInPlace()
{
    PageHarness ui;
    answerPumps(ui);
    ui.transport.refuse("GET", QStringLiteral("/database/pumps/assets/asset-2"), 500,
                        QStringLiteral("The disk is full"));
    ui.kept.setFavourites({pumpRef(1), pumpRef(2)}, true);
    Shown shown(ui, keptPlace(KeptList::Favourites));
    QTRY_COMPARE(shown.state().state(), StateView::State::Error);
    answerPumps(ui); // it has room again
    shown.page.refresh();
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QCOMPARE(shown.model().rowCount(), 2);
}

void BrowseKeptTest::ClosedWhileTheyAreRead()
{
    PageHarness ui;
    answerPumps(ui);
    ui.kept.setFavourites({pumpRef(1), pumpRef(2), pumpRef(3), pumpRef(4), pumpRef(5)}, true);
    ui.transport.hold("GET", QStringLiteral("/database/pumps/assets/*"));
    {
        const Shown shown(ui, keptPlace(KeptList::Favourites));
        QTRY_VERIFY(ui.transport.heldCount() > 0);
    }
    ui.transport.releaseAll();
    ui.kept.setFavourites({pumpRef(1)}, false); // nobody is there to hear of it
    QTRY_COMPARE(ui.transport.heldCount(), 0);
}

VAMS_TEST(BrowseKeptTest)
#include "browse_kept_test.moc"
