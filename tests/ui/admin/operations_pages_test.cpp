#include "core/model/operations/resource.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_page.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/audit/chain_dialog.h"
#include "ui/pages/resources/resources_page.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTreeView>

using namespace vams;
using namespace vams::ui;
using vams::test::PageHarness;

namespace {

constexpr int auditRows = 250;

/// Pages of an audit log with `auditRows` rows, newest first; those of "nobody" are none.
api::Response auditAnswer(const api::Request &request)
{
    const int size = request.queryValue(QStringLiteral("pageSize")).toInt();
    const QString token = request.queryValue(QStringLiteral("startingToken"));
    int next = token.isEmpty() ? auditRows : token.toInt();
    Json items = Json::array();
    const bool isNobody = request.queryValue(QStringLiteral("user")) == QLatin1String("nobody");
    for (int i = 0; i < size && next > 0 && !isNobody; ++i, --next) {
        AuditRecord record;
        record.sequence = next;
        record.log = QStringLiteral("authChanges");
        record.at = QStringLiteral("2026-11-22T10:00:00.000000+00:00");
        record.type = QStringLiteral("roleCreate");
        record.userId = QStringLiteral("maker");
        record.data = {{"roleName", "Painters"}};
        record.hash = QStringLiteral("abc");
        items.push_back(record);
    }
    Json body{{"Items", items}};
    if (next > 0 && !isNobody)
        body["NextToken"] = QString::number(next);
    api::Response response;
    response.body = dumpJson(body);
    return response;
}

void answerAudit(test::FakeTransport &transport)
{
    transport.answerWith("GET", QStringLiteral("/audit"), auditAnswer);
    transport.answer("GET", QStringLiteral("/access-log"), Json{{"Items", Json::array()}});
}

Resource someResource(QLatin1String kind, const char *name, qint64 count)
{
    Resource resource;
    resource.kind = kind;
    resource.name = QLatin1String(name);
    resource.location = QLatin1String(name);
    resource.count = count;
    resource.health = resourceHealth::ok;
    resource.detail = QStringLiteral("Idle.");
    return resource;
}

void answerResources(test::FakeTransport &transport, qint64 dead)
{
    ResourceInventory inventory;
    inventory.Items = {someResource(resourceKind::table, "assets", 12),
                       someResource(resourceKind::queue, "mails", 3),
                       someResource(resourceKind::table, "tags", 4)};
    if (dead > 0) {
        inventory.Items[1].health = resourceHealth::problem;
        inventory.Items[1].detail = QStringLiteral("3 waiting, %1 dead.").arg(dead);
    }
    inventory.checkedAt = QStringLiteral("2026-11-22T10:00:00.000000+00:00");
    transport.answer("GET", QStringLiteral("/resources"), Json(inventory));
}

QString allTexts(const QWidget &where)
{
    QStringList texts;
    for (const QLabel *label : where.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

QLabel *labelOf(const QWidget &where, const char *text)
{
    for (QLabel *label : where.findChildren<QLabel *>())
        if (label->text() == QLatin1String(text))
            return label;
    return nullptr;
}

QPushButton *buttonOf(const QWidget &where, const char *text)
{
    for (QPushButton *button : where.findChildren<QPushButton *>())
        if (button->text() == QLatin1String(text))
            return button;
    return nullptr;
}

template <class Editor>
Editor *namedEditor(const QWidget &where, const char *name)
{
    for (Editor *editor : where.findChildren<Editor *>())
        if (editor->accessibleName() == QLatin1String(name))
            return editor;
    return nullptr;
}

} // namespace

class OperationsPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void auditReadsMoreOnScroll();
    void auditIsNarrowedByTheServer();
    void rowOfTheAuditStandsInFull();
    void exportWritesAFile();
    void exportThatFailsLeavesNothing();
    void chainSaysWhatIsBroken();
    void resourcesStandInGroups();
    void resourcesKeepTheirSelection();
    void deadMessagesAreTriedAgain();
};

void OperationsPagesTest::auditReadsMoreOnScroll()
{
    PageHarness ui;
    answerAudit(ui.transport);
    AuditPage page(ui.context(), {QStringLiteral("audit"), {}});
    page.resize(900, 600);
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 100);
    QVERIFY(page.list().model().isMore());
    QScrollBar *bar = page.list().table().verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(page.list().model().rowCount(), 100); // not before one scrolls
    bar->setValue(bar->maximum());
    QTRY_COMPARE(page.list().model().rowCount(), 200);
    page.list().selectKey(QStringLiteral("120"));
    page.refresh();
    QTRY_VERIFY(!page.list().model().isReading());
    QCOMPARE(page.list().model().rowCount(), 200); // what was read stays
    QCOMPARE(page.list().model().keyAt(page.list().currentRow()), QStringLiteral("120"));
    bar->setValue(bar->maximum());
    QTRY_COMPARE(page.list().model().rowCount(), auditRows);
    QVERIFY(!page.list().model().isMore());
}

void OperationsPagesTest::auditIsNarrowedByTheServer()
{
    PageHarness ui;
    answerAudit(ui.transport);
    AuditPage page(ui.context(), {QStringLiteral("audit"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 100);
    QTest::keyClicks(namedEditor<QLineEdit>(page.list(), "User"), QStringLiteral("nobody"));
    auto *state = page.list().findChild<StateView *>();
    QTRY_COMPARE(state->state(), StateView::State::Empty);
    QTRY_VERIFY(buttonOf(*state, "Clear filter"));
    QTRY_VERIFY(buttonOf(*state, "Clear filter")->isVisible());
    QTest::mouseClick(buttonOf(*state, "Clear filter"), Qt::LeftButton);
    QTRY_COMPARE(page.list().model().rowCount(), 100);
    QTest::keyClicks(namedEditor<QLineEdit>(page.list(), "Find a text in the rows"),
                     QStringLiteral("paint"));
    const auto isAsked = [&ui] {
        for (const api::Request &request : ui.transport.requests())
            if (request.queryValue(QStringLiteral("text")) == QLatin1String("paint"))
                return true;
        return false;
    };
    QTRY_VERIFY(isAsked());
}

void OperationsPagesTest::rowOfTheAuditStandsInFull()
{
    PageHarness ui;
    answerAudit(ui.transport);
    AuditPage page(ui.context(), {QStringLiteral("audit"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 100);
    QCOMPARE(page.list().model().index(0, 4).data().toString(),
             QStringLiteral("roleName: Painters"));
    page.list().selectKey(QStringLiteral("250"));
    auto *code = page.list().details().findChild<QPlainTextEdit *>();
    QVERIFY(code);
    QCOMPARE(code->toPlainText(), QStringLiteral("{\n  \"roleName\": \"Painters\"\n}"));
    QVERIFY(!ui.isEnabled("record.delete")); // nothing of it is ever deleted
}

void OperationsPagesTest::exportWritesAFile()
{
    PageHarness ui;
    answerAudit(ui.transport);
    ui.transport.answerBytes("GET", QStringLiteral("/audit/export"), "{\"log\":\"errors\"}\n");
    const QTemporaryDir folder;
    AuditPage page(ui.context(), {QStringLiteral("audit"), {}});
    page.show();
    const QString path = folder.filePath(QStringLiteral("audit.jsonl"));
    page.exportTo(path);
    QTRY_COMPARE(ui.jobs.activeCount(), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"log\":\"errors\"}\n"));
}

void OperationsPagesTest::exportThatFailsLeavesNothing()
{
    PageHarness ui;
    answerAudit(ui.transport);
    ui.transport.refuse("GET", QStringLiteral("/audit/export"), 500, QStringLiteral("Broken"));
    const QTemporaryDir folder;
    AuditPage page(ui.context(), {QStringLiteral("audit"), {}});
    page.show();
    const QString path = folder.filePath(QStringLiteral("audit.jsonl"));
    page.exportTo(path);
    const auto isTold = [&page] {
        for (const ErrorPanel *panel : page.findChildren<ErrorPanel *>())
            if (panel->isVisible())
                return true;
        return false;
    };
    QTRY_VERIFY(isTold());
    QVERIFY(!QFile::exists(path));
}

void OperationsPagesTest::chainSaysWhatIsBroken()
{
    PageHarness ui;
    answerAudit(ui.transport);
    AuditLogState broken;
    broken.log = QStringLiteral("authChanges");
    broken.rowCount = 12;
    broken.isIntact = false;
    broken.problem = QStringLiteral("The row is not the one that was written.");
    broken.problemSequence = 7;
    AuditLogState intact;
    intact.log = QStringLiteral("errors");
    ui.transport.answer("GET", QStringLiteral("/audit/verify"),
                        Json{{"isIntact", false}, {"Items", {broken, intact}}});
    AuditPage page(ui.context(), {QStringLiteral("audit"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 100);
    ui.actions.refresh();
    ui.trigger("audit.check");
    QTRY_VERIFY(qobject_cast<ChainDialog *>(QApplication::activeModalWidget()));
    auto *dialog = qobject_cast<ChainDialog *>(QApplication::activeModalWidget());
    const QString texts = allTexts(*dialog);
    QVERIFY(texts.contains(QStringLiteral("1 of 2 logs")));
    QVERIFY(texts.contains(QStringLiteral("Row 7")));
    QVERIFY(texts.contains(QStringLiteral("Broken")) && texts.contains(QStringLiteral("Intact")));
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void OperationsPagesTest::resourcesStandInGroups()
{
    PageHarness ui;
    answerResources(ui.transport, 0);
    ResourcesPage page(ui.context(), {QStringLiteral("resources"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 3);
    QTreeView &table = page.list().table();
    const auto sections = [&table] {
        QStringList names;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            names << table.model()->index(row, 0).data(RecordModel::SectionRole).toString();
        return names.join(QLatin1Char(' '));
    };
    const QString wanted = QStringLiteral("Queues Tables Tables");
    QCOMPARE(sections(), wanted);
    table.sortByColumn(2, Qt::DescendingOrder);
    QCOMPARE(sections(), wanted); // groups stay where they are
    QCOMPARE(table.model()->index(1, 0).data().toString(), QStringLiteral("assets"));
    table.sortByColumn(2, Qt::AscendingOrder);
    QCOMPARE(table.model()->index(1, 0).data().toString(), QStringLiteral("tags"));
    const QModelIndex second = table.model()->index(2, 0);
    const QModelIndex first = table.model()->index(1, 0);
    QVERIFY(table.sizeHintForIndex(first).height() > table.sizeHintForIndex(second).height());
    QVERIFY(allTexts(page).contains(QStringLiteral("3 of 3")));
}

void OperationsPagesTest::resourcesKeepTheirSelection()
{
    PageHarness ui;
    answerResources(ui.transport, 0);
    ResourcesPage page(ui.context(), {QStringLiteral("resources"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 3);
    page.list().selectKey(QStringLiteral("queue/mails/mails"));
    QVERIFY(!buttonOf(page.list().details(), "Try dead messages again"));
    const QPointer<QLabel> before = labelOf(page.list().details(), "Idle.");
    QVERIFY(before);
    page.refresh();
    QTRY_VERIFY(!page.list().model().isReading());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(before && before == labelOf(page.list().details(), "Idle.")); // nothing is made anew
    answerResources(ui.transport, 2);
    page.refresh();
    QTRY_VERIFY(buttonOf(page.list().details(), "Try dead messages again"));
    QCOMPARE(page.list().model().keyAt(page.list().currentRow()),
             QStringLiteral("queue/mails/mails"));
    QVERIFY(allTexts(page.list().details()).contains(QStringLiteral("2 dead")));
}

void OperationsPagesTest::deadMessagesAreTriedAgain()
{
    PageHarness ui;
    answerResources(ui.transport, 2);
    ui.transport.answer("POST", QStringLiteral("/queues/mails/requeue"), Json{{"requeued", 2}});
    ResourcesPage page(ui.context(), {QStringLiteral("resources"), {}});
    page.list().details().show();
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 3);
    page.list().selectKey(QStringLiteral("queue/mails/mails"));
    QPushButton *again = buttonOf(page.list().details(), "Try dead messages again");
    QVERIFY(again);
    again->click();
    QTRY_COMPARE(ui.transport.count("POST", QStringLiteral("/queues/mails/requeue")), 1);
    QTRY_VERIFY(ui.transport.count("GET", QStringLiteral("/resources")) >= 2);
}

VAMS_TEST(OperationsPagesTest)
#include "operations_pages_test.moc"
