// Browse narrowed by what assets are: facets, chips, and the ways back.

#include "tests/support/test_main.h"
#include "tests/support/ui_search.h"
#include "tests/ui/pages/shown_browse.h"
#include "tests/ui/window/open_window.h"
#include "ui/search/facet_panel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

using namespace vams;
using namespace vams::ui;
using vams::test::browseAt;
using vams::test::OpenWindow;
using vams::test::PageHarness;
using Shown = vams::test::ShownBrowse;

namespace {

/// Each asset that a search finds can be asked for.
void answerFound(PageHarness &ui, int count)
{
    const std::vector<Asset> first = test::answerLibrary(ui.transport, count);
    std::vector<Asset> second;
    for (int i = 0; i < count; ++i)
        second.push_back(test::listedAsset(QStringLiteral("scans"), i));
    test::answerEach(ui.transport, QStringLiteral("pumps"), first);
    test::answerEach(ui.transport, QStringLiteral("scans"), second);
    test::answerSearch(ui.transport, count, 3);
}

Location allWith(const QMap<QString, QString> &narrowing)
{
    return {QStringLiteral("browse"), narrowing};
}

QToolButton *filterButton(const QWidget &page)
{
    for (auto *button : page.findChildren<QToolButton *>())
        if (button->accessibleName() == QLatin1String("Filters"))
            return button;
    return nullptr;
}

FacetRow *facetRow(const QWidget &page, const QString &key)
{
    for (auto *panel : page.findChildren<FacetPanel *>())
        for (auto *row : panel->widget()->findChildren<FacetRow *>())
            if (row->key() == key && row->isVisible())
                return row;
    return nullptr;
}

QPushButton *chip(const QWidget &page, const QString &text)
{
    for (auto *button : page.findChildren<QPushButton *>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

struct FilterWindow : OpenWindow
{
    explicit FilterWindow(int count = 30)
    {
        answerFound(ui, count);
        window->activateWindow();
    }

    [[nodiscard]] QWidget &page() const { return *window->page(); }
    [[nodiscard]] int rows() const { return page().findChild<AssetListModel *>()->rowCount(); }
    [[nodiscard]] bool isShowing(int count) const
    {
        const auto *model = page().findChild<AssetListModel *>();
        return model && model->rowCount() == count && model->assetAt(0) &&
               page().findChild<StateView *>()->state() == StateView::State::Content;
    }
    void openFacets() const
    {
        QTRY_VERIFY(filterButton(page()) && filterButton(page())->isVisible());
        QTest::mouseClick(filterButton(page()), Qt::LeftButton);
        QTRY_VERIFY(facetRow(page(), QStringLiteral("steel")));
    }
};

} // namespace

class BrowseFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { QSettings().clear(); }
    void TheButtonShowsWhatThereIsAndHowOften();
    void ADatabaseHasNoFacetOfItsOwn();
    void ChoosingNarrowsAndBackWidens();
    void KeysChooseAndStayWhereTheyAre();
    void ChipsTakeAwayWhatNarrows();
    void ManyChipsLeaveRoomForTheRest();
    void FilteredToNothingOffersTheWayBack();
    void TheSelectionOutlivesAFilter();
    void ManyHitsAreReadAsOneScrolls();
    void FoundAndGoneMeanwhileIsLeftOut();
    void WithoutSearchThereIsNoFilter();
    void ListsThatAreKeptHaveNoFilter();
    void WhetherItIsOpenIsKept();
    void AnAnswerAfterThePageIsGone();

private:
    QTemporaryDir m_settings;
};

void BrowseFilterTest::TheButtonShowsWhatThereIsAndHowOften()
{
    FilterWindow open;
    QTRY_VERIFY(open.isShowing(30));
    QVERIFY(!facetRow(open.page(), QStringLiteral("steel")));
    open.openFacets();
    QVERIFY(filterButton(open.page())->isChecked());
    QCOMPARE(facetRow(open.page(), QStringLiteral("steel"))->accessibleName(),
             QStringLiteral("Tag: steel, 15"));
    QCOMPARE(facetRow(open.page(), QStringLiteral(".glb"))->accessibleName(),
             QStringLiteral("Type: .glb, 30"));
    QCOMPARE(facetRow(open.page(), QStringLiteral("scans"))->accessibleName(),
             QStringLiteral("Database: scans, 10"));
    // Files are not what is listed: they are not counted.
    const Json body = open.ui.sent("POST", QStringLiteral("/search"));
    QCOMPARE(body.at("entityTypes"), Json::array({"asset"}));
    QTest::mouseClick(filterButton(open.page()), Qt::LeftButton);
    QVERIFY(!facetRow(open.page(), QStringLiteral("steel")));
}

void BrowseFilterTest::ADatabaseHasNoFacetOfItsOwn()
{
    FilterWindow open;
    open.ui.navigator.open(browseAt(QStringLiteral("pumps")));
    open.openFacets();
    QVERIFY(!facetRow(open.page(), QStringLiteral("scans")));
    QCOMPARE(facetRow(open.page(), QStringLiteral(".glb"))->accessibleName(),
             QStringLiteral("Type: .glb, 20")); // of this database
}

void BrowseFilterTest::ChoosingNarrowsAndBackWidens()
{
    FilterWindow open;
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    QTRY_VERIFY(open.isShowing(30));
    const QWidget *page = &open.page();
    const QAbstractItemModelTester tester(open.page().findChild<AssetListModel *>(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    open.openFacets();
    QTest::mouseClick(facetRow(*page, QStringLiteral("steel")), Qt::LeftButton);
    QCOMPARE(open.ui.navigator.current(),
             allWith({{QStringLiteral("tags"), QStringLiteral("steel")}}));
    QTRY_VERIFY(open.isShowing(15));
    QTRY_VERIFY(!facetRow(*page, QStringLiteral("bronze"))); // none of those is left
    QTest::mouseClick(facetRow(*page, QStringLiteral("scans")), Qt::LeftButton);
    QTRY_VERIFY(open.isShowing(5));
    QVERIFY(chip(*page, QStringLiteral("Database: scans")));
    QVERIFY(chip(*page, QStringLiteral("Tag: steel")));
    QCOMPARE(&open.page(), page);
    QTest::keyClick(open.window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(open.isShowing(15));
    QVERIFY(facetRow(*page, QStringLiteral("steel"))->isChecked());
    QTest::keyClick(open.window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(open.isShowing(30));
    QVERIFY(!chip(*page, QStringLiteral("Tag: steel")));
    QCOMPARE(&open.page(), page);
    QTest::keyClick(open.window.get(), Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(open.isShowing(15));
    // From another page back: the filter is as it was.
    open.ui.navigator.open({QStringLiteral("databases"), {}});
    open.ui.navigator.back();
    QTRY_VERIFY(open.isShowing(15));
    QVERIFY(chip(open.page(), QStringLiteral("Tag: steel")));
}

void BrowseFilterTest::KeysChooseAndStayWhereTheyAre()
{
    FilterWindow open;
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    QTRY_VERIFY(open.isShowing(30));
    open.openFacets();
    FacetRow *row = facetRow(open.page(), QStringLiteral("bronze"));
    row->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row, Qt::Key_Space);
    QTRY_VERIFY(open.isShowing(15));
    QTRY_VERIFY(facetRow(open.page(), QStringLiteral("bronze")) &&
                facetRow(open.page(), QStringLiteral("bronze"))->hasFocus());
    QTest::keyClick(facetRow(open.page(), QStringLiteral("bronze")), Qt::Key_Space);
    QTRY_VERIFY(open.isShowing(30));
}

void BrowseFilterTest::ChipsTakeAwayWhatNarrows()
{
    FilterWindow open;
    open.ui.navigator.open(allWith({{QStringLiteral("tags"), QStringLiteral("steel\nnew")},
                                    {QStringLiteral("in"), QStringLiteral("scans")}}));
    QTRY_VERIFY(open.isShowing(5));
    QTest::mouseClick(chip(open.page(), QStringLiteral("Database: scans")), Qt::LeftButton);
    QTRY_VERIFY(open.isShowing(15));
    QTest::mouseClick(chip(open.page(), QStringLiteral("Tag: new")), Qt::LeftButton);
    QCOMPARE(open.ui.navigator.current(),
             allWith({{QStringLiteral("tags"), QStringLiteral("steel")}}));
    QTRY_VERIFY(open.isShowing(15));
    QTest::mouseClick(chip(open.page(), QStringLiteral("Clear filters")), Qt::LeftButton);
    QCOMPARE(open.ui.navigator.current(), allWith({}));
    QTRY_VERIFY(open.isShowing(30));
    QVERIFY(!chip(open.page(), QStringLiteral("Clear filters")));
}

void BrowseFilterTest::ManyChipsLeaveRoomForTheRest()
{
    FilterWindow open;
    QStringList tags;
    for (int i = 0; i < 14; ++i)
        tags << QStringLiteral("a rather long name of a tag %1").arg(i);
    open.ui.navigator.open(allWith({{QStringLiteral("tags"), tags.join(QLatin1Char('\n'))}}));
    const auto rest = [&open]() -> QPushButton * {
        for (auto *button : open.page().findChildren<QPushButton *>())
            if (button->isVisible() && button->text().startsWith(QLatin1Char('+')))
                return button;
        return nullptr;
    };
    QTRY_VERIFY(rest());
    QVERIFY(open.window->width() <= 1440);
    QVERIFY(chip(open.page(), QStringLiteral("Clear filters")));
    for (auto *button : open.page().findChildren<QPushButton *>())
        if (button->isVisible())
            QVERIFY2(open.page().rect().contains(
                         button->mapTo(&open.page(), button->rect().bottomRight())),
                     qPrintable(button->text()));
    QTest::mouseClick(rest(), Qt::LeftButton);
    QVERIFY(filterButton(open.page())->isChecked());
}

void BrowseFilterTest::FilteredToNothingOffersTheWayBack()
{
    FilterWindow open;
    open.ui.navigator.open(allWith({{QStringLiteral("tags"), QStringLiteral("steel\nbronze")}}));
    const auto *state = open.page().findChild<StateView *>();
    QTRY_COMPARE(state->state(), StateView::State::Empty);
    const auto offered = [state](const QString &text) -> QPushButton * {
        return chip(*state, text);
    };
    QVERIFY(offered(QStringLiteral("Clear filters")));
    QTest::mouseClick(offered(QStringLiteral("Tag: bronze")), Qt::LeftButton);
    QTRY_VERIFY(open.isShowing(15));
}

void BrowseFilterTest::TheSelectionOutlivesAFilter()
{
    FilterWindow open;
    QTRY_VERIFY(open.isShowing(30));
    auto *board = open.page().findChild<ItemBoard *>();
    auto *model = open.page().findChild<AssetListModel *>();
    QTest::mouseClick(board->viewport(), Qt::LeftButton, {},
                      board->visualRect(model->index(4, 0)).center()); // steel, of pumps
    open.ui.navigator.open(allWith({{QStringLiteral("tags"), QStringLiteral("steel")}}));
    QTRY_VERIFY(open.isShowing(15));
    QTRY_COMPARE(board->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(model->assetAt(board->selectionModel()->selectedRows().first().row())->assetName,
             QStringLiteral("Impeller 4"));
}

void BrowseFilterTest::ManyHitsAreReadAsOneScrolls()
{
    PageHarness ui;
    answerFound(ui, 900);
    Shown shown(ui, allWith({{QStringLiteral("type"), QStringLiteral(".glb")}}));
    const QAbstractItemModelTester tester(&shown.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QTRY_COMPARE(shown.model().rowCount(), 900);
    QVERIFY(!shown.model().assetAt(600));
    shown.grid().setFocus();
    QTest::keyClick(&shown.grid(), Qt::Key_End);
    QTRY_VERIFY(shown.model().assetAt(899));
    QCOMPARE(shown.model().assetAt(899)->assetName, QStringLiteral("Impeller 899"));
    ui.trigger("view.sortName");
    QTRY_VERIFY(shown.model().isComplete() && !shown.model().isReading());
    QCOMPARE(shown.model().rowCount(), 900);
}

void BrowseFilterTest::FoundAndGoneMeanwhileIsLeftOut()
{
    PageHarness ui;
    answerFound(ui, 12);
    ui.transport.refuse("GET", QStringLiteral("/database/pumps/assets/asset-1"), 404,
                        QStringLiteral("Asset not found"));
    Shown shown(ui, allWith({{QStringLiteral("tags"), QStringLiteral("bronze")}}));
    const QAbstractItemModelTester tester(&shown.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QTRY_COMPARE(shown.model().rowCount(), 5);
    for (const auto *label : shown.page.findChildren<QLabel *>())
        QVERIFY(!label->isVisible() ||
                !label->text().contains(QLatin1String("not there any more")));
}

void BrowseFilterTest::WithoutSearchThereIsNoFilter()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    ui.transport.answer("GET", QStringLiteral("/secure-config"),
                        Json{{"featuresEnabled", "NOOPENSEARCH,OTHER"}});
    {
        Shown shown(ui, browseAt({}));
        QTRY_COMPARE(shown.state().state(), StateView::State::Content);
        QTRY_COMPARE(ui.transport.count("GET", QStringLiteral("/secure-config")), 1);
        QTRY_COMPARE(ui.pools.requests().activeThreadCount(), 0);
        QVERIFY(!filterButton(shown.page)->isVisible());
    }
    // A link from elsewhere names a filter all the same.
    Shown shown(ui, allWith({{QStringLiteral("type"), QStringLiteral(".glb")}}));
    QTRY_COMPARE(shown.state().state(), StateView::State::Empty);
    QVERIFY(chip(shown.state(), QStringLiteral("Clear filters")));
}

void BrowseFilterTest::ListsThatAreKeptHaveNoFilter()
{
    PageHarness ui;
    answerFound(ui, 5);
    ui.kept.setFavourites(
        {{DatabaseId(QStringLiteral("pumps")), AssetId(QStringLiteral("asset-1"))}}, true);
    Shown shown(ui, keptPlace(KeptList::Favourites));
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QVERIFY(!filterButton(shown.page)->isVisible());
    QCOMPARE(ui.transport.count("GET", QStringLiteral("/secure-config")), 0);
}

void BrowseFilterTest::WhetherItIsOpenIsKept()
{
    PageHarness ui;
    answerFound(ui, 5);
    QJsonObject view;
    {
        Shown shown(ui, browseAt({}));
        QTRY_VERIFY(filterButton(shown.page)->isVisible());
        QTest::mouseClick(filterButton(shown.page), Qt::LeftButton);
        QTRY_VERIFY(facetRow(shown.page, QStringLiteral("steel")));
        view = shown.page.saveView();
    }
    {
        Shown next(ui, browseAt({})); // the next page begins as the last one was left
        QTRY_VERIFY(facetRow(next.page, QStringLiteral("steel")));
        QTest::mouseClick(filterButton(next.page), Qt::LeftButton);
    }
    Shown restored(ui, browseAt({}));
    QTRY_VERIFY(filterButton(restored.page)->isVisible());
    QVERIFY(!filterButton(restored.page)->isChecked());
    restored.page.restoreView(view);
    QTRY_VERIFY(facetRow(restored.page, QStringLiteral("steel")));
}

void BrowseFilterTest::AnAnswerAfterThePageIsGone()
{
    PageHarness ui;
    answerFound(ui, 5);
    ui.transport.hold("POST", QStringLiteral("/search"));
    {
        Shown shown(ui, allWith({{QStringLiteral("type"), QStringLiteral(".glb")}}));
        QTRY_VERIFY(filterButton(shown.page)->isVisible());
        QTest::mouseClick(filterButton(shown.page), Qt::LeftButton);
        QTRY_COMPARE(ui.transport.heldCount(), 2); // the list and the counts
    }
    ui.transport.releaseAll();
    QTRY_COMPARE(ui.transport.heldCount(), 0);
    QCOMPARE(ui.transport.count("GET", QStringLiteral("/database/pumps/assets/*")), 0);
}

VAMS_TEST(BrowseFilterTest)
#include "browse_filter_test.moc"
