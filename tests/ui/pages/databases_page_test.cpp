#include "tests/support/test_main.h"
#include "tests/support/ui_library.h"
#include "tests/support/ui_page.h"
#include "ui/pages/databases/database_dialog.h"
#include "ui/pages/databases/databases_page.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"
#include "ui/widgets/item_board.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace vams;
using namespace vams::ui;
using vams::test::PageHarness;

namespace {

const Location databasesPlace{QStringLiteral("databases"), {}};

void answerBuckets(test::FakeTransport &transport)
{
    const Bucket bucket{BucketId(QStringLiteral("bucket-1")), QStringLiteral("library"), {}};
    transport.answer("GET", QStringLiteral("/buckets"), Json{{"Items", {bucket}}});
}

} // namespace

class DatabasesPageTest : public QObject
{
    Q_OBJECT

private slots:
    void CardsShowWithPictures();
    void NewDatabaseIsCheckedThenSent();
    void ServerErrorStaysInTheDialog();
    void DeleteShowsTheServersReason();
    void EnterOpensTheDatabase();
    void EmptyOffersNewDatabase();
    void ExtensionsAreNormalised_data();
    void ExtensionsAreNormalised();
    void BadIdsAreNamed_data();
    void BadIdsAreNamed();
};

void DatabasesPageTest::CardsShowWithPictures()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    DatabasesPage page(ui.context(), databasesPlace);
    page.show();
    auto *model = page.findChild<DatabaseListModel *>();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model->rowCount(), 2);
    QTRY_VERIFY(model->hasCovers(DatabaseId(QStringLiteral("pumps"))));
    QCOMPARE(page.statusText(), QStringLiteral("2 databases"));
}

void DatabasesPageTest::NewDatabaseIsCheckedThenSent()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    answerBuckets(ui.transport);
    ui.transport.answer("POST", QStringLiteral("/database"), Json::object());
    DatabasesPage page(ui.context(), databasesPlace);
    page.show();
    ui.actions.refresh();
    const QSignalSpy changed(&ui.navigator, &Navigator::libraryChanged);
    ui.trigger("database.new");
    QTRY_VERIFY(qobject_cast<DatabaseDialog *>(QApplication::activeModalWidget()));
    auto *dialog = qobject_cast<DatabaseDialog *>(QApplication::activeModalWidget());
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    QTest::keyClicks(fields[0], QStringLiteral("site scans"));
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), QStringLiteral("Scans of the site"));
    QVERIFY(!dialog->mainButton().isEnabled());
    fields[0]->clear();
    QTest::keyClicks(fields[0], QStringLiteral("site-scans"));
    QVERIFY(dialog->mainButton().isEnabled());
    QTest::keyClick(fields[0], Qt::Key_Return);
    QTRY_COMPARE(changed.count(), 1);
    const Json sent = ui.sent("POST", QStringLiteral("/database"));
    QCOMPARE(jsonText(sent, "databaseId"), QStringLiteral("site-scans"));
    QCOMPARE(jsonText(sent, "defaultBucketId"), QStringLiteral("bucket-1"));
}

void DatabasesPageTest::ServerErrorStaysInTheDialog()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    answerBuckets(ui.transport);
    ui.transport.refuse("POST", QStringLiteral("/database"), 409,
                        QStringLiteral("There is such a database"));
    DatabasesPage page(ui.context(), databasesPlace);
    page.show();
    ui.actions.refresh();
    ui.trigger("database.new");
    QTRY_VERIFY(qobject_cast<DatabaseDialog *>(QApplication::activeModalWidget()));
    auto *dialog = qobject_cast<DatabaseDialog *>(QApplication::activeModalWidget());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("pumps"));
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), QStringLiteral("Pumps again"));
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<ErrorPanel *>());
    QVERIFY(dialog->findChild<ErrorPanel *>()->error().message.contains(
        QStringLiteral("There is such a database")));
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit *>()->text(), QStringLiteral("pumps"));
    dialog->reject();
}

void DatabasesPageTest::DeleteShowsTheServersReason()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    ui.transport.refuse("DELETE", QStringLiteral("/database/pumps"), 400,
                        QStringLiteral("Database contains active asset(s)"));
    DatabasesPage page(ui.context(), databasesPlace);
    page.show();
    auto *grid = page.findChild<ItemBoard *>();
    QTRY_COMPARE(grid->model()->rowCount(), 2);
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {},
                      grid->visualRect(grid->model()->index(0, 0)).center());
    ui.trigger("edit.delete");
    auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("pumps"));
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    const auto shownError = [&page] {
        for (ErrorPanel *panel : page.findChildren<ErrorPanel *>())
            if (panel->isVisible())
                return panel->error().message;
        return QString();
    };
    QTRY_VERIFY(shownError().contains(QStringLiteral("Database contains active asset(s)")));
    QCOMPARE(grid->model()->rowCount(), 2);
}

void DatabasesPageTest::EnterOpensTheDatabase()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 5);
    DatabasesPage page(ui.context(), databasesPlace);
    page.show();
    auto *grid = page.findChild<ItemBoard *>();
    QTRY_COMPARE(grid->model()->rowCount(), 2);
    grid->setCurrentIndex(grid->model()->index(1, 0));
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(ui.navigator.current().argument(QStringLiteral("database")), QStringLiteral("scans"));
}

void DatabasesPageTest::EmptyOffersNewDatabase()
{
    PageHarness ui;
    answerBuckets(ui.transport);
    ui.transport.answer("GET", QStringLiteral("/database"), Json{{"Items", Json::array()}});
    DatabasesPage page(ui.context(), databasesPlace);
    page.show();
    auto *state = page.findChild<StateView *>();
    QTRY_COMPARE(state->state(), StateView::State::Empty);
    for (QPushButton *button : state->findChildren<QPushButton *>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<DatabaseDialog *>(QApplication::activeModalWidget()));
    qobject_cast<DatabaseDialog *>(QApplication::activeModalWidget())->reject();
}

void DatabasesPageTest::ExtensionsAreNormalised_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty") << QString() << QString() << true;
    QTest::newRow("plain") << QStringLiteral("glb, OBJ") << QStringLiteral(".glb,.obj") << true;
    QTest::newRow("twice") << QStringLiteral(".glb;.GLB glb") << QStringLiteral(".glb") << true;
    QTest::newRow("odd") << QStringLiteral("g/lb") << QStringLiteral(".g/lb") << false;
    QTest::newRow("blocked") << QStringLiteral(".exe") << QStringLiteral(".exe") << false;
}

void DatabasesPageTest::ExtensionsAreNormalised()
{
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    QFETCH(bool, good);
    QCOMPARE(normalisedExtensions(typed), sent);
    QCOMPARE(extensionsProblem(typed).isEmpty(), good);
}

void DatabasesPageTest::BadIdsAreNamed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << QStringLiteral("site_scans-2") << true;
    QTest::newRow("short") << QStringLiteral("abc") << false;
    QTest::newRow("long") << QString(64, QLatin1Char('a')) << false;
    QTest::newRow("space") << QStringLiteral("my scans") << false;
    QTest::newRow("dots") << QStringLiteral("../etc") << false;
    QTest::newRow("global") << QStringLiteral("Global") << false;
}

void DatabasesPageTest::BadIdsAreNamed()
{
    QFETCH(QString, id);
    QFETCH(bool, good);
    QCOMPARE(databaseIdProblem(id).isEmpty(), good);
}

VAMS_TEST(DatabasesPageTest)
#include "databases_page_test.moc"
