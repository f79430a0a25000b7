#include "tests/support/test_main.h"
#include "tests/support/ui_library.h"
#include "tests/support/ui_page.h"
#include "tests/support/ui_search.h"
#include "ui/search/hit_text.h"
#include "ui/search/search_field.h"
#include "ui/search/search_source.h"
#include "ui/search/suggestion_model.h"

#include <QAbstractItemModelTester>
#include <QCompleter>
#include <QListView>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace vams;
using namespace vams::ui;
using vams::test::PageHarness;

namespace {

const QString searchPath = QStringLiteral("/search");

/// The field in a window, with a source of its own.
struct Field
{
    explicit Field(PageHarness &ui, Suggest what = Suggest::AssetsAndFiles)
        : source(ui.client, ui.pools, what)
        , field(new SearchField(ui.theme))
    {
        auto *row = new QVBoxLayout(&window);
        row->addWidget(field);
        row->addStretch();
        window.resize(700, 500);
        field->setSource(&source);
        window.show();
        window.activateWindow();
        field->setFocus();
    }
    ~Field() { field->setSource(nullptr); }

    void type(const QString &text) { QTest::keyClicks(field, text); }
    [[nodiscard]] QAbstractItemView &popup() const
    {
        return *field->findChild<QCompleter *>()->popup();
    }
    [[nodiscard]] bool isOpen() const { return popup().isVisible(); }
    /// Keys go where the window system would bring them.
    void key(Qt::Key key)
    {
        QTest::keyClick(isOpen() ? &popup() : static_cast<QWidget *>(field), key);
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < popup().model()->rowCount(); ++row)
            rows << popup().model()->index(row, 0).data().toString();
        return rows;
    }

    SearchSource source;
    QWidget window;
    SearchField *field;
};

} // namespace

class SearchFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void SuggestsAssetsAndFiles();
    void FilesHavePlacesWhereAssetsFillTheList();
    void AsksOnceForWhatIsTypedInOneGo();
    void EmptyTextAsksNothing();
    void OlderAnswersAreDropped();
    void NamesAreReadWhereSearchIsOff();
    void OtherErrorsDecideNothing();
    void DownAndEnterChoose();
    void ClickChooses();
    void LastRowShowsAll();
    void EnterSearchesAndEscapeClears();
    void AssetsOnlyForChoosingOne();
    void GoneWhileAnAnswerIsUnderWay();
};

void SearchFieldTest::SuggestsAssetsAndFiles()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 2, 2);
    Field field(ui);
    QVERIFY(QTest::qWaitForWindowActive(&field.window));
    const QAbstractItemModelTester tester(field.field->findChild<SuggestionModel *>(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    field.type(QStringLiteral("im"));
    QTRY_VERIFY(field.isOpen());
    QCOMPARE(field.rows(),
             (QStringList{QStringLiteral("Impeller 0, asset in scans"),
                          QStringLiteral("Impeller 1, asset in pumps"),
                          QStringLiteral("impeller-0.glb, file of Impeller 1 in pumps"),
                          QStringLiteral("impeller-1.glb, file of Impeller 1 in pumps")}));
    QVERIFY(!field.popup().currentIndex().isValid());
    QVERIFY(!field.popup().grab().isNull());
    const Json sent = ui.sent("POST", searchPath);
    QCOMPARE(sent.at("query"), Json("im"));
    QCOMPARE(sent.at("size"), Json(8));
    QVERIFY(!sent.contains("entityTypes"));
}

void SearchFieldTest::FilesHavePlacesWhereAssetsFillTheList()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 40, 20);
    Field field(ui);
    QVERIFY(QTest::qWaitForWindowActive(&field.window));
    field.type(QStringLiteral("im"));
    QTRY_VERIFY(field.isOpen());
    QCOMPARE(field.rows().size(), 9);
    QCOMPARE(field.rows().filter(QStringLiteral(", asset in")).size(), 5);
    QCOMPARE(field.rows().filter(QStringLiteral(", file of")).size(), 3);
    QCOMPARE(field.rows().last(), QStringLiteral("Show all 60 results"));
}

void SearchFieldTest::AsksOnceForWhatIsTypedInOneGo()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 1, 0);
    Field field(ui);
    QVERIFY(QTest::qWaitForWindowActive(&field.window));
    field.type(QStringLiteral("impeller"));
    QTRY_VERIFY(field.isOpen());
    QCOMPARE(ui.transport.count("POST", searchPath), 1);
    QCOMPARE(ui.sent("POST", searchPath).at("query"), Json("impeller"));
}

void SearchFieldTest::EmptyTextAsksNothing()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 1, 0);
    Field field(ui);
    QVERIFY(QTest::qWaitForWindowActive(&field.window));
    QSignalSpy found(&field.source, &SearchSource::found);
    field.type(QStringLiteral("i"));
    field.key(Qt::Key_Backspace);
    field.type(QStringLiteral("   "));
    QCOMPARE(found.size(), 4);
    field.type(QStringLiteral("x"));
    QTRY_VERIFY(field.isOpen());
    QCOMPARE(ui.transport.count("POST", searchPath), 1);
    field.key(Qt::Key_Home);
    field.field->clear();
    field.type(QStringLiteral(" "));
    QVERIFY(!field.isOpen());
    QCOMPARE(ui.transport.count("POST", searchPath), 1);
}

void SearchFieldTest::OlderAnswersAreDropped()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 1, 0);
    ui.transport.hold("POST", searchPath);
    Field field(ui);
    QVERIFY(QTest::qWaitForWindowActive(&field.window));
    QSignalSpy found(&field.source, &SearchSource::found);
    field.type(QStringLiteral("im"));
    QTRY_COMPARE(ui.transport.heldCount(), 1);
    field.type(QStringLiteral("peller"));
    QTRY_COMPARE(ui.transport.count("POST", searchPath), 2);
    ui.transport.releaseAll();
    QTRY_VERIFY(field.isOpen());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().first().toString(), QStringLiteral("impeller"));
}

void SearchFieldTest::NamesAreReadWhereSearchIsOff()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 30);
    ui.transport.refuse("POST", searchPath, 404, QStringLiteral("Search is not available"));
    Field field(ui);
    QVERIFY(QTest::qWaitForWindowActive(&field.window));
    QVERIFY(!field.source.isNamesOnly());
    field.type(QStringLiteral("impeller 2"));
    QTRY_VERIFY(field.isOpen());
    QVERIFY(field.source.isNamesOnly());
    QCOMPARE(field.rows().size(), 8);
    QCOMPARE(field.rows().first(), QStringLiteral("Impeller 2, asset in pumps"));
    const auto *hit = field.popup()
                          .model()
                          ->index(0, 0)
                          .data(SuggestionModel::HitRole)
                          .value<const SearchHit *>();
    QCOMPARE(nameTextOf(*hit), (MarkedText{{QStringLiteral("Impeller 2"), true}}));
    field.type(QStringLiteral("9"));
    QTRY_COMPARE(field.rows().size(), 1);
    QCOMPARE(ui.transport.count("POST", searchPath), 1); // decided by the first answer
}

void SearchFieldTest::OtherErrorsDecideNothing()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 3);
    ui.transport.refuse("POST", searchPath, 503, QStringLiteral("Later"));
    Field field(ui);
    QVERIFY(QTest::qWaitForWindowActive(&field.window));
    field.type(QStringLiteral("im"));
    QTRY_COMPARE(ui.transport.count("POST", searchPath), 1);
    ui.pools.requests().waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!field.source.isNamesOnly());
    test::answerSearch(ui.transport, 1, 0);
    field.type(QStringLiteral("p"));
    QTRY_VERIFY(field.isOpen());
    QCOMPARE(ui.transport.count("GET", QStringLiteral("/assets")), 0);
}

void SearchFieldTest::DownAndEnterChoose()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 1, 2);
    Field field(ui);
    QVERIFY(QTest::qWaitForWindowActive(&field.window));
    QSignalSpy chosen(field.field, &SearchField::hitChosen);
    QSignalSpy searched(field.field, &SearchField::searched);
    field.type(QStringLiteral("im"));
    QTRY_VERIFY(field.isOpen());
    field.key(Qt::Key_Down);
    field.key(Qt::Key_Down);
    field.key(Qt::Key_Up);
    field.key(Qt::Key_Down);
    field.key(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto hit = chosen.first().first().value<SearchHit>();
    QCOMPARE(hit.kind, SearchKind::File);
    QCOMPARE(hit.path, QStringLiteral("/cad/impeller-0.glb"));
    QVERIFY(searched.isEmpty());
    QVERIFY(!field.isOpen());
    QVERIFY(field.field->text().isEmpty());
}

void SearchFieldTest::ClickChooses()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 2, 0);
    Field field(ui);
    QVERIFY(QTest::qWaitForWindowActive(&field.window));
    QSignalSpy chosen(field.field, &SearchField::hitChosen);
    field.type(QStringLiteral("im"));
    QTRY_VERIFY(field.isOpen());
    const QPoint at = field.popup().visualRect(field.popup().model()->index(1, 0)).center();
    QTest::mouseClick(field.popup().viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<SearchHit>().asset.assetId.text(),
             QStringLiteral("asset-1"));
}

void SearchFieldTest::LastRowShowsAll()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 40, 0);
    Field field(ui);
    QVERIFY(QTest::qWaitForWindowActive(&field.window));
    QSignalSpy searched(field.field, &SearchField::searched);
    field.type(QStringLiteral("im"));
    QTRY_VERIFY(field.isOpen());
    field.key(Qt::Key_Up); // from the field to the last one
    QCOMPARE(field.popup().currentIndex().data().toString(), QStringLiteral("Show all 40 results"));
    field.key(Qt::Key_Return);
    QCOMPARE(searched.size(), 1);
    QCOMPARE(searched.first().first().toString(), QStringLiteral("im"));
}

void SearchFieldTest::EnterSearchesAndEscapeClears()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 2, 0);
    Field field(ui);
    QVERIFY(QTest::qWaitForWindowActive(&field.window));
    QSignalSpy searched(field.field, &SearchField::searched);
    QSignalSpy left(field.field, &SearchField::left);
    field.type(QStringLiteral(" im "));
    QTRY_VERIFY(field.isOpen());
    field.key(Qt::Key_Return);
    QCOMPARE(searched.size(), 1);
    QCOMPARE(searched.last().first().toString(), QStringLiteral("im"));
    QVERIFY(!field.isOpen());
    field.key(Qt::Key_Escape);
    QVERIFY(field.field->text().isEmpty());
    QCOMPARE(searched.last().first().toString(), QString());
    QVERIFY(left.isEmpty());
    field.key(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void SearchFieldTest::AssetsOnlyForChoosingOne()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 40, 20);
    Field field(ui, Suggest::Assets);
    QVERIFY(QTest::qWaitForWindowActive(&field.window));
    field.type(QStringLiteral("im"));
    QTRY_VERIFY(field.isOpen());
    QCOMPARE(field.rows().filter(QStringLiteral(", asset in")).size(), 8);
    QCOMPARE(field.rows().size(), 8);
}

void SearchFieldTest::GoneWhileAnAnswerIsUnderWay()
{
    PageHarness ui;
    test::answerSearch(ui.transport, 1, 0);
    ui.transport.hold("POST", searchPath);
    {
        Field field(ui);
        QVERIFY(QTest::qWaitForWindowActive(&field.window));
        field.type(QStringLiteral("im"));
        QTRY_COMPARE(ui.transport.heldCount(), 1);
    }
    ui.transport.releaseAll();
    ui.pools.requests().waitForDone();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(ui.transport.heldCount(), 0);
}

VAMS_TEST(SearchFieldTest)
#include "search_field_test.moc"
