#include "core/model/tag.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_page.h"
#include "ui/admin/record_list.h"
#include "ui/pages/folders/folders_page.h"
#include "ui/pages/schemas/schema_fields_model.h"
#include "ui/pages/schemas/schemas_page.h"
#include "ui/pages/subscriptions/subscriptions_page.h"
#include "ui/pages/tags/tags_page.h"
#include "ui/pages/user_roles/user_roles_page.h"
#include "ui/support/dialog.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace vams;
using namespace vams::ui;
using vams::test::PageHarness;

namespace {

const Location tagsPlace{QStringLiteral("tags"), {}};

Json listedTag(const char *name, const char *type, int assets)
{
    return {{"tagName", name},
            {"description", "What it is"},
            {"tagTypeName", type},
            {"assetCount", assets}};
}

void answerTags(test::FakeTransport &transport)
{
    const Json tags{listedTag("steel", "material", 12), listedTag("alu", "material", 3),
                    listedTag("draft", "state", 0)};
    transport.answer("GET", QStringLiteral("/tags"), Json{{"message", {{"Items", tags}}}});
    const Json types{{{"tagTypeName", "material"},
                      {"description", "Of what"},
                      {"required", "True"},
                      {"tags", {"alu", "steel"}}}};
    transport.answer("GET", QStringLiteral("/tag-types"), Json{{"message", {{"Items", types}}}});
}

Dialog *openDialog()
{
    return qobject_cast<Dialog *>(QApplication::activeModalWidget());
}

QString shownProblem(const QWidget &page)
{
    for (const ErrorPanel *panel : page.findChildren<ErrorPanel *>())
        if (panel->isVisible())
            return panel->error().message;
    return {};
}

} // namespace

class RecordListTest : public QObject
{
    Q_OBJECT

private slots:
    void RowsSortByMeaningAndFilterByWords();
    void FilteredToNothingOffersTheWayBack();
    void MissingRightIsNamed();
    void ErrorOffersRetry();
    void EmptyOffersNew();
    void RefreshKeepsSelection();
    void DeletingSeveralTellsWhatFailed();
    void EnterEditsAndDelAsks();
    void PagesAreReadToTheEnd();
    void RolesAreGivenAsChips();
    void OtherPagesList();
    void FieldsOfSchemasAreChecked();
};

void RecordListTest::RowsSortByMeaningAndFilterByWords()
{
    PageHarness ui;
    answerTags(ui.transport);
    TagsPage page(ui.context(), tagsPlace);
    page.show();
    const QAbstractItemModelTester tester(&page.list().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTreeView &table = page.list().table();
    QTRY_COMPARE(table.model()->rowCount(), 3);
    QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("alu"));
    table.sortByColumn(3, Qt::DescendingOrder);
    QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("steel"));
    auto *find = page.list().findChild<QLineEdit *>();
    QTest::keyClicks(find, QStringLiteral("material st"));
    QCOMPARE(table.model()->rowCount(), 1);
    QCOMPARE(page.statusText(), QStringLiteral("3 tags"));
}

void RecordListTest::FilteredToNothingOffersTheWayBack()
{
    PageHarness ui;
    answerTags(ui.transport);
    TagsPage page(ui.context(), tagsPlace);
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 3);
    QTest::keyClicks(page.list().findChild<QLineEdit *>(), QStringLiteral("nothing at all"));
    auto *state = page.list().findChild<StateView *>();
    QCOMPARE(state->state(), StateView::State::Empty);
    QPushButton *clear = nullptr;
    const auto isThere = [&] { // a new widget shows when its layout has seen it
        for (QPushButton *button : state->findChildren<QPushButton *>())
            if (button->isVisible())
                clear = button;
        return clear != nullptr;
    };
    QTRY_VERIFY(isThere());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(state->state(), StateView::State::Content);
    QCOMPARE(page.list().table().model()->rowCount(), 3);
}

void RecordListTest::MissingRightIsNamed()
{
    PageHarness ui;
    answerTags(ui.transport);
    ui.transport.refuse("GET", QStringLiteral("/tags"), 403, QStringLiteral("Not Authorized"));
    TagsPage page(ui.context(), tagsPlace);
    page.show();
    auto *state = page.list().findChild<StateView *>();
    QTRY_COMPARE(state->state(), StateView::State::Error);
    QStringList texts;
    for (const QLabel *label : state->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.join(QLatin1Char('\n')).contains(QStringLiteral("the right Read on /tags")));
    for (auto *button : state->findChildren<QPushButton *>())
        if (button->isVisible() && button->text().startsWith(QStringLiteral("Copy request")))
            QTest::mouseClick(button, Qt::LeftButton);
    const QString request = QApplication::clipboard()->text();
    QVERIFY(request.contains(QStringLiteral("Right: Read")));
    QVERIFY(request.contains(QStringLiteral("On: /tags")));
}

void RecordListTest::ErrorOffersRetry()
{
    PageHarness ui;
    ui.transport.refuse("GET", QStringLiteral("/tags"), 500, QStringLiteral("Broken"));
    TagsPage page(ui.context(), tagsPlace);
    page.show();
    auto *state = page.list().findChild<StateView *>();
    QTRY_COMPARE(state->state(), StateView::State::Error);
    answerTags(ui.transport);
    for (QPushButton *button : state->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == QLatin1String("Retry"))
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(page.list().model().rowCount(), 3);
    QCOMPARE(state->state(), StateView::State::Content);
}

void RecordListTest::EmptyOffersNew()
{
    PageHarness ui;
    const Json nothing{{"message", {{"Items", Json::array()}}}};
    ui.transport.answer("GET", QStringLiteral("/tags"), nothing);
    ui.transport.answer("GET", QStringLiteral("/tag-types"), nothing);
    TagsPage page(ui.context(), tagsPlace);
    page.show();
    auto *state = page.list().findChild<StateView *>();
    QTRY_COMPARE(state->state(), StateView::State::Empty);
    for (QPushButton *button : state->findChildren<QPushButton *>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(openDialog());
    openDialog()->reject();
}

void RecordListTest::RefreshKeepsSelection()
{
    PageHarness ui;
    answerTags(ui.transport);
    TagsPage page(ui.context(), tagsPlace);
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 3);
    page.list().selectKey(QStringLiteral("steel"));
    const Json tags{listedTag("steel", "material", 12), listedTag("brass", "material", 1)};
    ui.transport.answer("GET", QStringLiteral("/tags"), Json{{"message", {{"Items", tags}}}});
    page.refresh();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    QTRY_VERIFY(page.list().currentRow() >= 0);
    QCOMPARE(page.list().model().keyAt(page.list().currentRow()), QStringLiteral("steel"));
}

void RecordListTest::DeletingSeveralTellsWhatFailed()
{
    PageHarness ui;
    answerTags(ui.transport);
    ui.transport.answer("DELETE", QStringLiteral("/tags/steel"), Json::object());
    ui.transport.answer("DELETE", QStringLiteral("/tags/draft"), Json::object());
    ui.transport.refuse("DELETE", QStringLiteral("/tags/alu"), 400, QStringLiteral("In use"));
    TagsPage page(ui.context(), tagsPlace);
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 3);
    page.list().table().selectAll();
    ui.trigger("record.delete");
    QTRY_VERIFY(openDialog());
    QTest::mouseClick(&openDialog()->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(shownProblem(page), QStringLiteral("1 of 3 could not be deleted."));
    QCOMPARE(ui.transport.count("DELETE", QStringLiteral("/tags/*")), 3);
}

void RecordListTest::EnterEditsAndDelAsks()
{
    PageHarness ui;
    answerTags(ui.transport);
    TagsPage page(ui.context(), tagsPlace);
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 3);
    QTRY_COMPARE(page.list(1).model().rowCount(), 1);
    page.list().selectKey(QStringLiteral("alu"));
    QTest::keyClick(&page.list().table(), Qt::Key_Return);
    QTRY_VERIFY(openDialog());
    QCOMPARE(openDialog()->windowTitle(), QStringLiteral("Edit alu"));
    openDialog()->reject();
    QTRY_VERIFY(!openDialog());
    QTest::keyClick(&page.list().table(), Qt::Key_Delete);
    QTRY_VERIFY(openDialog());
    QCOMPARE(openDialog()->windowTitle(), QStringLiteral("Delete alu?"));
    openDialog()->reject();
    ui.actions.refresh();
    ui.trigger("record.copyId");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("alu"));
}

void RecordListTest::PagesAreReadToTheEnd()
{
    PageHarness ui;
    answerTags(ui.transport);
    ui.transport.answerWith("GET", QStringLiteral("/tags"), [](const api::Request &request) {
        const QString token = request.queryValue(QStringLiteral("startingToken"));
        Json message{{"Items", {listedTag(token.isEmpty() ? "one" : "two", "material", 0)}}};
        message["NextToken"] = "again"; // a server that repeats itself
        api::Response response;
        response.body = dumpJson(Json{{"message", message}});
        return response;
    });
    TagsPage page(ui.context(), tagsPlace);
    page.show();
    QTRY_VERIFY(page.list().model().isLoaded());
    QCOMPARE(page.list().model().rowCount(), 2);
}

void RecordListTest::RolesAreGivenAsChips()
{
    PageHarness ui;
    const Json users{{{"userId", "maker"}, {"roleName", {"admin"}}, {"createdOn", ""}}};
    ui.transport.answer("GET", QStringLiteral("/user-roles"),
                        Json{{"message", {{"Items", users}}}});
    ui.transport.answer("PUT", QStringLiteral("/user-roles"), Json::object());
    UserRolesPage page(ui.context(), {QStringLiteral("user-roles"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 1);
    page.list().selectKey(QStringLiteral("maker"));
    ui.actions.refresh();
    ui.trigger("edit.edit");
    QTRY_VERIFY(openDialog());
    QVERIFY(!openDialog()->mainButton().isEnabled());
    QLineEdit *line = nullptr;
    for (QLineEdit *each : openDialog()->findChildren<QLineEdit *>())
        if (each->isEnabled())
            line = each;
    QVERIFY(line);
    QTest::keyClicks(line, QStringLiteral("nobody"));
    QVERIFY(!openDialog()->mainButton().isEnabled()); // there is no such role
    line->clear();
    QTest::keyClick(line, Qt::Key_Backspace);
    QVERIFY(!openDialog()->mainButton().isEnabled()); // no role at all
    openDialog()->reject();
    QTRY_VERIFY(openDialog());
    QTest::mouseClick(&openDialog()->mainButton(), Qt::LeftButton);
}

void RecordListTest::OtherPagesList()
{
    PageHarness ui;
    const Json subscriptions{{{"eventName", "Asset Version Change"},
                              {"entityName", "Asset"},
                              {"entityId", "pump-1"},
                              {"subscribers", {"maker"}}}};
    ui.transport.answer("GET", QStringLiteral("/subscriptions"),
                        Json{{"message", {{"Items", subscriptions}}}});
    SubscriptionsPage follows(ui.context(), {QStringLiteral("subscriptions"), {}});
    follows.show();
    QTRY_COMPARE(follows.list().model().rowCount(), 1);
    follows.list().selectKey(QStringLiteral("pump-1"));

    RegisteredFolder folder;
    folder.bucketId = BucketId(QStringLiteral("b1"));
    folder.bucketName = QStringLiteral("scans");
    folder.state = folderState::away;
    ui.transport.answer("GET", QStringLiteral("/registered-folders"), Json{{"Items", {folder}}});
    ui.transport.answer("DELETE", QStringLiteral("/registered-folders/b1"), Json::object());
    FoldersPage folders(ui.context(), {QStringLiteral("folders"), {}});
    follows.hide();
    folders.show();
    QTRY_COMPARE(folders.list().model().rowCount(), 1);
    QCOMPARE(folders.list().model().index(0, 5).data().toString(), QStringLiteral("Away"));
    folders.list().selectKey(QStringLiteral("b1"));
    QTest::keyClick(&folders.list().table(), Qt::Key_Delete);
    QTRY_VERIFY(openDialog());
    QTest::mouseClick(&openDialog()->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(ui.transport.count("DELETE", QStringLiteral("/registered-folders/b1")), 1);
}

void RecordListTest::FieldsOfSchemasAreChecked()
{
    SchemaFieldsModel fields;
    const QAbstractItemModelTester tester(&fields,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!fields.problem().isEmpty());
    fields.add();
    QVERIFY(!fields.problem().isEmpty()); // without a name
    QVERIFY(fields.setData(fields.index(0, SchemaFieldsModel::NameColumn), QStringLiteral("mass"),
                           Qt::EditRole));
    QVERIFY2(fields.problem().isEmpty(), qPrintable(fields.problem()));
    fields.setData(fields.index(0, SchemaFieldsModel::NeedsColumn), QStringLiteral("unit"),
                   Qt::EditRole);
    QVERIFY(fields.problem().contains(QStringLiteral("unit")));
    fields.add();
    fields.setData(fields.index(1, SchemaFieldsModel::NameColumn), QStringLiteral("unit"),
                   Qt::EditRole);
    fields.setData(fields.index(1, SchemaFieldsModel::TypeColumn),
                   static_cast<int>(MetadataValueType::InlineControlledList), Qt::EditRole);
    QVERIFY(!fields.problem().isEmpty()); // a list without choices
    fields.setData(fields.index(1, SchemaFieldsModel::ChoicesColumn), QStringLiteral("kg, g"),
                   Qt::EditRole);
    QVERIFY2(fields.problem().isEmpty(), qPrintable(fields.problem()));
    QCOMPARE(fields.move(1, -1), 0);
    QCOMPARE(fields.fields().front().metadataFieldKeyName, QStringLiteral("unit"));
    QCOMPARE(fields.fields().front().sequence, 1);
    fields.setTextsOnly(true);
    QVERIFY(!(fields.flags(fields.index(0, SchemaFieldsModel::TypeColumn)) & Qt::ItemIsEditable));
    fields.remove(1);
    QCOMPARE(fields.rowCount(), 1);
}

VAMS_TEST(RecordListTest)
#include "record_list_test.moc"
