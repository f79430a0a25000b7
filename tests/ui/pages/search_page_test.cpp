#include "tests/support/test_main.h"
#include "tests/support/ui_page.h"
#include "tests/support/ui_search.h"
#include "ui/pages/search/search_bar.h"
#include "ui/pages/search/search_list_model.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/search/search_place.h"
#include "ui/search/facet_panel.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace vams;
using namespace vams::ui;
using vams::test::PageHarness;

namespace {

const QString route = QStringLiteral("/search");

Location searchAt(const QString &text, QMap<QString, QString> more = {})
{
    more.insert(QStringLiteral("search"), text);
    return {QStringLiteral("search"), more};
}

/// A shown page and the way to its parts.
struct Results
{
    explicit Results(PageHarness &harness,
                     const Location &location = searchAt(QStringLiteral("im")))
        : ui(harness)
        , page(harness.context(), location)
    {
        page.resize(1200, 700);
        page.show();
        page.activateWindow();
    }

    [[nodiscard]] SearchListModel &model() { return *page.findChild<SearchListModel *>(); }
    [[nodiscard]] QTreeView &list() { return *page.findChild<QTreeView *>(); }
    [[nodiscard]] StateView &state() { return *page.findChild<StateView *>(); }
    [[nodiscard]] FacetRow *facet(const QString &key)
    {
        for (FacetRow *row : page.findChildren<FacetRow *>())
            if (row->key() == key && row->isVisible())
                return row;
        return nullptr;
    }
    [[nodiscard]] QAbstractButton *button(const QString &text)
    {
        for (QAbstractButton *each : page.findChildren<QAbstractButton *>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    void click(const QString &text)
    {
        QAbstractButton *found = button(text);
        QVERIFY2(found, qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] QPoint center(int row)
    {
        return list().visualRect(model().index(row, 0)).center();
    }
    void choose(int row) { QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, center(row)); }
    [[nodiscard]] Json sent() const { return ui.sent("POST", route); }
    [[nodiscard]] QString sentFilters() const
    {
        QStringList filters;
        for (const Json &filter : sent().value("filters", Json::array()))
            filters << jsonText(filter.at("query_string"), "query");
        return filters.join(QLatin1Char(' '));
    }

    PageHarness &ui;
    SearchPage page;
};

} // namespace

class SearchPageTest : public QObject
{
    Q_OBJECT

private slots:
    void ShowsWhatWasFound();
    void ReadsOnWhileOneScrolls();
    void TotalTellsWhatIsNotListed();
    void FacetsNarrowAndWiden();
    void FacetsByKeys();
    void TypesOfAssetsAndFilesExclude();
    void ManyValuesAreFolded();
    void KindArchivedAndOrderAreAsked();
    void EnterAndDoubleClickOpen();
    void ArchivedFileOpensItsAsset();
    void MenuAndLinks();
    void NothingFoundOffersWaysOut();
    void EmptyQuestionAsksNothing();
    void ErrorStandsInPlaceAndRetries();
    void OfflineKeepsRowsOfARefresh();
    void RefreshKeepsTheChosenRow();
    void OlderAnswersAreDropped();
    void ClosedWhileAnAnswerIsUnderWay();
    void GivesWayWhereSearchIsOff();
    void PlaceHoldsTheQuestion_data();
    void PlaceHoldsTheQuestion();
    void DrawsInBothThemesAndDirections();
};

void SearchPageTest::ShowsWhatWasFound()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 3, 2);
    Results shown(ui);
    const QAbstractItemModelTester tester(&shown.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
    QCOMPARE(shown.model().rowCount(), 5);
    QCOMPARE(shown.page.statusText(), QStringLiteral("5 results"));
    QCOMPARE(shown.page.breadcrumb().last().text, QStringLiteral("Results for \u201cim\u201d"));
    const auto text = [&](int row, int column, int role = Qt::DisplayRole) {
        return shown.model().index(row, column).data(role).toString();
    };
    QCOMPARE(text(1, SearchListModel::NameColumn), QStringLiteral("Impeller 1"));
    QCOMPARE(text(1, SearchListModel::NameColumn, Qt::AccessibleTextRole),
             QStringLiteral("Impeller 1, in pumps, material: Cast im"));
    QCOMPARE(text(1, SearchListModel::TagsColumn), QStringLiteral("bronze"));
    QCOMPARE(text(3, SearchListModel::NameColumn), QStringLiteral("impeller-0.glb"));
    QCOMPARE(text(3, SearchListModel::TypeColumn), QStringLiteral("Mesh, GLB"));
    QCOMPARE(text(3, SearchListModel::SizeColumn), QStringLiteral("1.00 MB"));
    QCOMPARE(text(3, SearchListModel::DatabaseColumn), QStringLiteral("pumps"));
    QTRY_VERIFY(ui.thumbnails.asked.contains(QStringLiteral("impeller-0.glb")));
}

void SearchPageTest::ReadsOnWhileOneScrolls()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 250, 30);
    Results shown(ui);
    const QAbstractItemModelTester tester(&shown.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(shown.model().rowCount(), 100);
    QCOMPARE(shown.page.statusText(), QStringLiteral("280 results"));
    QVERIFY(!shown.model().isComplete());
    shown.list().setFocus();
    QTest::keyClick(&shown.list(), Qt::Key_End);
    QTRY_COMPARE(shown.model().rowCount(), 200);
    QCOMPARE(shown.sent().at("from"), Json(100));
    QTest::keyClick(&shown.list(), Qt::Key_End);
    QTRY_COMPARE(shown.model().rowCount(), 280);
    QVERIFY(shown.model().isComplete());
    const int asked = ui.transport.count("POST", route);
    QTest::keyClick(&shown.list(), Qt::Key_Home);
    QTest::keyClick(&shown.list(), Qt::Key_End);
    QTest::qWait(0);
    shown.model().needRow(5000);
    QCOMPARE(ui.transport.count("POST", route), asked);
}

void SearchPageTest::TotalTellsWhatIsNotListed()
{
    PageHarness ui;
    Json answer = test::searchAnswer({test::assetHit(1)}, Json::object());
    answer["hits"]["total"] = {{"value", 200000}, {"relation", "gte"}};
    ui.transport.answer("POST", route, answer);
    Results shown(ui);
    QTRY_COMPARE(shown.page.statusText(),
                 QStringLiteral("more than 200,000 results, the first 10,000 are listed"));
}

void SearchPageTest::FacetsNarrowAndWiden()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 6, 4);
    Results shown(ui);
    QSignalSpy moved(&shown.page, &Page::locationChanged);
    QTRY_COMPARE(shown.model().rowCount(), 10);
    QVERIFY(!shown.button(QStringLiteral("Clear filters")));
    QCOMPARE(shown.facet(QStringLiteral("scans"))->accessibleName(),
             QStringLiteral("Database: scans, 2"));
    QTest::mouseClick(shown.facet(QStringLiteral("scans")), Qt::LeftButton);
    QTRY_COMPARE(shown.model().rowCount(), 2);
    QCOMPARE(shown.sentFilters(), QStringLiteral("str_databaseid.keyword:(\"scans\")"));
    QCOMPARE(shown.page.location().argument(QStringLiteral("database")), QStringLiteral("scans"));
    QVERIFY(shown.facet(QStringLiteral("scans"))->isChecked());
    QTest::mouseClick(shown.facet(QStringLiteral("steel")), Qt::LeftButton);
    QTRY_COMPARE(shown.model().rowCount(), 1);
    QTest::mouseClick(shown.facet(QStringLiteral("scans")), Qt::LeftButton);
    QTRY_COMPARE(shown.model().rowCount(), 3);
    QCOMPARE(shown.sentFilters(), QStringLiteral("list_tags.keyword:(\"steel\")"));
    shown.click(QStringLiteral("Clear filters"));
    QTRY_COMPARE(shown.model().rowCount(), 10);
    QCOMPARE(shown.page.location(), searchAt(QStringLiteral("im")));
    QCOMPARE(moved.size(), 4);
}

void SearchPageTest::FacetsByKeys()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 6, 0);
    Results shown(ui);
    QTRY_COMPARE(shown.model().rowCount(), 6);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.page.findChild<SearchBar *>()->lastControl()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), shown.facet(QStringLiteral("pumps")));
    shown.facet(QStringLiteral("bronze"))->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(shown.model().rowCount(), 3);
    // The rows are made anew, and the keys stay where they were.
    auto *row = qobject_cast<FacetRow *>(QApplication::focusWidget());
    QVERIFY(row);
    QCOMPARE(row->key(), QStringLiteral("bronze"));
    QTest::keyClick(row, Qt::Key_Space);
    QTRY_COMPARE(shown.model().rowCount(), 6);
    shown.facet(QStringLiteral("steel"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &shown.list());
}

void SearchPageTest::TypesOfAssetsAndFilesExclude()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 3, 4);
    Results shown(ui);
    QTRY_COMPARE(shown.model().rowCount(), 7);
    QTest::mouseClick(shown.facet(QStringLiteral("step")), Qt::LeftButton);
    QTRY_COMPARE(shown.model().rowCount(), 2);
    QCOMPARE(shown.page.location().argument(QStringLiteral("extension")), QStringLiteral("step"));
    shown.click(QStringLiteral("Assets"));
    QTRY_COMPARE(shown.model().rowCount(), 3);
    QVERIFY(shown.sentFilters().isEmpty());
    QVERIFY(!shown.facet(QStringLiteral("step")));
}

void SearchPageTest::ManyValuesAreFolded()
{
    PageHarness ui;
    std::vector<Json> hits;
    for (int i = 0; i < 30; ++i) {
        hits.push_back(test::assetHit(i));
        hits.back()["_source"]["str_databaseid"] = QStringLiteral("place-%1").arg(i);
    }
    ui.transport.answer("POST", route, test::searchAnswer(hits, Json::object()));
    Results shown(ui);
    QTRY_VERIFY(shown.button(QStringLiteral("Show all 30")));
    QVERIFY(!shown.facet(QStringLiteral("place-9")));
    shown.click(QStringLiteral("Show all 30"));
    QTRY_VERIFY(shown.page.findChildren<FacetRow *>().size() >= 32);
    QVERIFY(!shown.button(QStringLiteral("Show all 30")));
}

void SearchPageTest::KindArchivedAndOrderAreAsked()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 3, 4);
    Results shown(ui);
    QTRY_COMPARE(shown.model().rowCount(), 7);
    QVERIFY(!shown.sent().contains("sort"));
    shown.click(QStringLiteral("Files"));
    QTRY_COMPARE(shown.model().rowCount(), 4);
    QCOMPARE(shown.sent().at("entityTypes"), Json({"file"}));
    shown.click(QStringLiteral("Include archived"));
    QTRY_COMPARE(shown.sent().at("includeArchived"), Json(true));
    for (QMenu *menu : shown.page.findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (action->text() == QLatin1String("Newest"))
                action->trigger();
    QTRY_VERIFY(shown.sent().contains("sort"));
    QCOMPARE(shown.sent().at("sort").at(0).at("date_lastmodified").at("order"), Json("desc"));
    QCOMPARE(shown.page.location(),
             searchAt(QStringLiteral("im"), {{QStringLiteral("kind"), QStringLiteral("files")},
                                             {QStringLiteral("archived"), QStringLiteral("1")},
                                             {QStringLiteral("order"), QStringLiteral("newest")}}));
    shown.click(QStringLiteral("Assets and files"));
    QTRY_COMPARE(shown.model().rowCount(), 7);
}

void SearchPageTest::EnterAndDoubleClickOpen()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 2, 1);
    Results shown(ui);
    QTRY_COMPARE(shown.model().rowCount(), 3);
    shown.choose(1);
    QTest::keyClick(&shown.list(), Qt::Key_Return);
    QCOMPARE(ui.navigator.current(),
             (Location{QStringLiteral("asset"),
                       {{QStringLiteral("database"), QStringLiteral("pumps")},
                        {QStringLiteral("asset"), QStringLiteral("asset-1")}}}));
    shown.choose(2);
    QTest::mouseDClick(shown.list().viewport(), Qt::LeftButton, {}, shown.center(2));
    QCOMPARE(ui.navigator.current(),
             (Location{QStringLiteral("viewer"),
                       {{QStringLiteral("database"), QStringLiteral("pumps")},
                        {QStringLiteral("asset"), QStringLiteral("asset-1")},
                        {QStringLiteral("path"), QStringLiteral("/cad/impeller-0.glb")}}}));
}

void SearchPageTest::ArchivedFileOpensItsAsset()
{
    PageHarness ui;
    ui.transport.answer("POST", route,
                        test::searchAnswer({test::fileHit(1, true)}, Json::object()));
    Results shown(ui);
    QTRY_COMPARE(shown.model().rowCount(), 1);
    shown.choose(0);
    ui.trigger("edit.open");
    QCOMPARE(ui.navigator.current().page, QStringLiteral("asset"));
    QCOMPARE(ui.navigator.current().argument(QStringLiteral("path")),
             QStringLiteral("/cad/impeller-1.glb"));
}

void SearchPageTest::MenuAndLinks()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 1, 1);
    Results shown(ui);
    QTRY_COMPARE(shown.model().rowCount(), 2);
    ui.trigger("edit.copyLink");
    QCOMPARE(QGuiApplication::clipboard()->text(), shown.page.location().toLink());
    shown.choose(1);
    QContextMenuEvent event(QContextMenuEvent::Mouse, shown.center(1),
                            shown.list().viewport()->mapToGlobal(shown.center(1)));
    QApplication::sendEvent(shown.list().viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(ui.actions.action(QStringLiteral("search.openAsset"))));
    menu->close();
    ui.trigger("edit.copyLink");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("vams://open/viewer?")));
    ui.trigger("search.openAsset");
    QCOMPARE(ui.navigator.current().page, QStringLiteral("asset"));
    ui.trigger("search.openDatabase");
    QCOMPARE(ui.navigator.current(),
             (Location{QStringLiteral("browse"),
                       {{QStringLiteral("database"), QStringLiteral("pumps")}}}));
    shown.choose(0);
    QVERIFY(!ui.isEnabled("search.openAsset"));
}

void SearchPageTest::NothingFoundOffersWaysOut()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 2, 2);
    Results shown(ui, searchAt(QStringLiteral("nothing"),
                               {{QStringLiteral("kind"), QStringLiteral("files")},
                                {QStringLiteral("tags"), QStringLiteral("steel")}}));
    QTRY_COMPARE(shown.state().state(), StateView::State::Empty);
    QCOMPARE(shown.page.statusText(), QStringLiteral("0 results"));
    QVERIFY(shown.facet(QStringLiteral("steel"))->isChecked()); // can be taken back there, too
    shown.click(QStringLiteral("Search assets and files"));
    QTRY_COMPARE(ui.transport.count("POST", route), 2);
    QTRY_VERIFY(!shown.button(QStringLiteral("Search assets and files")));
    QVERIFY(!shown.sent().contains("entityTypes"));
    QTRY_COMPARE(shown.state().state(), StateView::State::Empty);
    shown.click(QStringLiteral("Clear filters"));
    QTRY_COMPARE(ui.transport.count("POST", route), 3);
    QVERIFY(shown.sentFilters().isEmpty());
}

void SearchPageTest::EmptyQuestionAsksNothing()
{
    PageHarness ui;
    Results shown(ui, searchAt(QStringLiteral("  ")));
    QCOMPARE(shown.state().state(), StateView::State::Empty);
    shown.page.refresh();
    QVERIFY(shown.page.statusText().isEmpty());
    QCOMPARE(ui.transport.count("POST", route), 0);
}

void SearchPageTest::ErrorStandsInPlaceAndRetries()
{
    PageHarness ui;
    ui.transport.refuse("POST", route, 500, QStringLiteral("The index is broken"));
    Results shown(ui);
    QTRY_COMPARE(shown.state().state(), StateView::State::Error);
    auto *panel = shown.state().findChild<ErrorPanel *>();
    QVERIFY(panel->error().message.contains(QStringLiteral("The index is broken")));
    test::answerSearch(ui.transport, 2, 0);
    QTest::mouseClick(panel->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(shown.state().state(), StateView::State::Content);
}

void SearchPageTest::OfflineKeepsRowsOfARefresh()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 3, 0);
    Results shown(ui);
    QTRY_COMPARE(shown.model().rowCount(), 3);
    ui.transport.failWith("POST", route,
                          {ErrorKind::Offline, QStringLiteral("No answer."), {}, {}, {}, 0});
    shown.page.refresh();
    const auto hasNotice = [&shown] {
        const auto panels = shown.page.findChildren<ErrorPanel *>();
        return std::any_of(panels.begin(), panels.end(),
                           [](const ErrorPanel *panel) { return panel->isVisible(); });
    };
    QTRY_VERIFY(hasNotice());
    QCOMPARE(shown.model().rowCount(), 3);
    QCOMPARE(shown.state().state(), StateView::State::Content);
    test::answerSearch(ui.transport, 4, 0);
    shown.page.refresh();
    QTRY_COMPARE(shown.model().rowCount(), 4);
    QVERIFY(!hasNotice());
}

void SearchPageTest::RefreshKeepsTheChosenRow()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 130, 0);
    Results shown(ui);
    QTRY_COMPARE(shown.model().rowCount(), 100);
    shown.model().needRow(110);
    QTRY_COMPARE(shown.model().rowCount(), 130);
    shown.list().setCurrentIndex(shown.model().index(120, 0));
    const int scroll = shown.list().verticalScrollBar()->value();
    QSignalSpy replaced(&shown.model(), &SearchListModel::replaced);
    shown.page.refresh();
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(shown.list().currentIndex().row(), 120);
    QCOMPARE(shown.list().verticalScrollBar()->value(), scroll);
}

void SearchPageTest::OlderAnswersAreDropped()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 3, 4);
    Results shown(ui);
    QTRY_COMPARE(shown.model().rowCount(), 7);
    QSignalSpy replaced(&shown.model(), &SearchListModel::replaced);
    ui.transport.hold("POST", route);
    shown.click(QStringLiteral("Assets"));
    QTRY_COMPARE(ui.transport.heldCount(), 1);
    QCOMPARE(shown.page.statusText(), QStringLiteral("Searching..."));
    shown.click(QStringLiteral("Files"));
    QTRY_COMPARE(ui.transport.count("POST", route), 3);
    ui.transport.releaseAll();
    QTRY_COMPARE(shown.model().rowCount(), 4);
    QCOMPARE(replaced.size(), 1);
}

void SearchPageTest::ClosedWhileAnAnswerIsUnderWay()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 3, 4);
    ui.transport.hold("POST", route);
    {
        Results shown(ui);
        QTRY_COMPARE(ui.transport.heldCount(), 1);
    }
    ui.transport.releaseAll();
    ui.pools.requests().waitForDone();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(ui.transport.heldCount(), 0);
}

void SearchPageTest::GivesWayWhereSearchIsOff()
{
    PageHarness ui;
    ui.transport.refuse("POST", route, 404, QStringLiteral("Search is not available"));
    const Location start{QStringLiteral("databases"), {}};
    const Location names{QStringLiteral("browse"),
                         {{QStringLiteral("search"), QStringLiteral("im")}}};
    ui.navigator.open(start);
    ui.navigator.open(searchAt(QStringLiteral("im")));
    Results shown(ui);
    QTRY_COMPARE(ui.navigator.current(), names);
    ui.navigator.back();
    QCOMPARE(ui.navigator.current(), start);
    // Where somebody has gone on meanwhile, nobody is taken away.
    Results other(ui, searchAt(QStringLiteral("pump")));
    QTRY_COMPARE(other.state().state(), StateView::State::Empty);
    QCOMPARE(ui.navigator.current(), start);
}

void SearchPageTest::PlaceHoldsTheQuestion_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("words") << "vams://open/search?search=a%20b%26c";
    QTest::newRow("files") << "vams://open/search?kind=files&search=a";
    QTest::newRow("assets") << "vams://open/search?archived=1&kind=assets&search=a";
    QTest::newRow("narrowed")
        << "vams://open/search?database=pumps&order=name&search=a&tags=steel%0Aas-built&type=.glb";
    QTest::newRow("extension") << "vams://open/search?extension=glb&order=newest&search=a";
}

void SearchPageTest::PlaceHoldsTheQuestion()
{
    QFETCH(QString, link);
    const Location place = Location::fromLink(link);
    QCOMPARE(placeOf(questionOf(place)), place);
    QCOMPARE(place.toLink(), link);
}

void SearchPageTest::DrawsInBothThemesAndDirections()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 3, 4);
    Results shown(ui);
    QTRY_COMPARE(shown.model().rowCount(), 7);
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        ui.theme.setScheme(scheme);
        for (const auto direction : {Qt::RightToLeft, Qt::LeftToRight}) {
            shown.page.setLayoutDirection(direction);
            QVERIFY(!shown.page.grab().isNull());
        }
    }
    shown.page.resize(700, 500);
    QVERIFY(shown.list().isColumnHidden(SearchListModel::TagsColumn));
    QVERIFY(shown.list().columnWidth(SearchListModel::NameColumn) > 100);
}

VAMS_TEST(SearchPageTest)
#include "search_page_test.moc"
