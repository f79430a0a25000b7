#include "ui/metadata/metadata_panel.h"

#include "tests/support/test_main.h"
#include "tests/support/ui_page.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace vams::test {

using namespace vams::ui;

namespace {

using Model = MetadataModel;

const AssetRef gear{DatabaseId(QStringLiteral("parts")), AssetId(QStringLiteral("xgear"))};
const QString route = QStringLiteral("/database/parts/assets/xgear/metadata");

MetadataRow plainRow(const char *key, const char *value,
                     MetadataValueType type = MetadataValueType::String)
{
    MetadataRow row;
    row.metadataKey = QString::fromLatin1(key);
    row.metadataValue = QString::fromLatin1(value);
    row.metadataValueType = type;
    return row;
}

MetadataRow fieldRow(const char *key, const char *value, MetadataValueType type)
{
    MetadataRow row = plainRow(key, value, type);
    row.metadataSchemaField = true;
    row.metadataSchemaName = QStringLiteral("Rules (parts)");
    return row;
}

/// One row of each kind of editor, in this order.
MetadataSet someRows()
{
    MetadataRow author = fieldRow("author", "Artist", MetadataValueType::String);
    author.metadataSchemaRequired = true;
    MetadataRow kind = fieldRow("kind", "a", MetadataValueType::InlineControlledList);
    kind.metadataSchemaControlledListKeys = QStringList{QStringLiteral("a"), QStringLiteral("b")};
    return {{author, kind, fieldRow("size", "5", MetadataValueType::Number),
             fieldRow("checked", "false", MetadataValueType::Boolean),
             fieldRow("made", "2026-03-01", MetadataValueType::Date),
             plainRow("note", "one\ntwo", MetadataValueType::MultilineString),
             plainRow("own", "free")},
            false};
}

enum TestRow
{
    AuthorRow,
    KindRow,
    SizeRow,
    CheckedRow,
    MadeRow,
    NoteRow,
    OwnRow
};

class ShownPanel
{
public:
    explicit ShownPanel(const MetadataSet &set = someRows())
    {
        harness.transport.answer("*", route, Json{{"success", true}, {"message", "done"}});
        harness.transport.answer("GET", route, Json(set));
        harness.transport.answer("GET", route + QStringLiteral("/file"), Json(MetadataSet()));
        panel = std::make_unique<MetadataPanel>(harness.context());
        panel->resize(900, 500);
        panel->show();
        panel->activateWindow();
        panel->setTarget(MetadataTarget::ofAsset(gear));
    }
    [[nodiscard]] bool hasRows(int count = 7)
    {
        const auto wanted = count > 0 ? StateView::State::Content : StateView::State::Empty;
        return QTest::qWaitFor([this, count, wanted] {
            return model().rowCount() == count &&
                   panel->findChild<StateView *>()->state() == wanted &&
                   QApplication::activeWindow() == panel.get();
        });
    }
    [[nodiscard]] Model &model() { return panel->model(); }
    [[nodiscard]] QModelIndex cell(int row, int column) { return model().index(row, column); }
    [[nodiscard]] QString value(int row) { return cell(row, Model::ValueColumn).data().toString(); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *candidate : panel->findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    void click(const QString &text) { QTest::mouseClick(button(text), Qt::LeftButton); }
    /// The editor of a cell, opened with the keyboard as people do.
    template <class Editor>
    Editor *edit(int row, int column)
    {
        panel->table().setFocus();
        panel->table().setCurrentIndex(cell(row, column));
        QTest::keyClick(&panel->table(), Qt::Key_F2);
        return panel->table().viewport()->findChild<Editor *>();
    }
    void type(int row, const QString &text)
    {
        auto *editor = edit<QLineEdit>(row, Model::ValueColumn);
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!panel->table().viewport()->findChild<QLineEdit *>());
    }
    [[nodiscard]] ErrorPanel *error()
    {
        for (ErrorPanel *candidate : panel->findChildren<ErrorPanel *>()) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }

    PageHarness harness;
    std::unique_ptr<MetadataPanel> panel;
};

} // namespace

/// Metadata edited as a table.
class MetadataPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsTellNameValueTypeAndSchema();
    void eachTypeHasItsEditor();
    void numbersTakeNoLetters();
    void boxIsTickedWithTheMouse();
    void saveSendsWhatChangedInOneCall();
    void addedRowIsNamedAndSaved();
    void takenNameIsToldAndNothingSent();
    void requiredValueIsTold();
    void deletedRowGoesWithSave();
    void whatWasSavedBeforeARefusedRemovalCanBeUndone();
    void takenNameIsFreeAgain();
    void manyValuesFromElsewhereComeAtOnce();
    void refusalStandsAtItsRowAndNothingIsLost_data();
    void refusalStandsAtItsRowAndNothingIsLost();
    void editsWaitWhileAnotherFileIsLookedAt();
    void discardBringsBackWhatIsStored();
    void nothingIsEditedWhileSaving();
    void restrictedDatabaseTakesNoNewNames();
    void hiddenPanelAsksNothing();
};

void MetadataPanelTest::rowsTellNameValueTypeAndSchema()
{
    ShownPanel shown;
    QAbstractItemModelTester tester(&shown.model());
    QVERIFY(shown.hasRows());
    QCOMPARE(shown.cell(AuthorRow, Model::NameColumn).data().toString(), QStringLiteral("author"));
    QVERIFY(shown.cell(AuthorRow, Model::NameColumn).data(Model::RequiredRole).toBool());
    QCOMPARE(shown.cell(SizeRow, Model::TypeColumn).data().toString(), QStringLiteral("Number"));
    QCOMPARE(shown.cell(SizeRow, Model::SchemaColumn).data().toString(),
             QStringLiteral("Rules (parts)"));
    QVERIFY(!shown.button(QStringLiteral("Save"))->isEnabled());
    // The name and the type of a schema's field are the schema's.
    for (const int column : {Model::NameColumn, Model::TypeColumn, Model::SchemaColumn})
        QVERIFY(!(shown.model().flags(shown.cell(SizeRow, column)) & Qt::ItemIsEditable));
    QVERIFY(shown.model().flags(shown.cell(OwnRow, Model::TypeColumn)) & Qt::ItemIsEditable);
}

void MetadataPanelTest::eachTypeHasItsEditor()
{
    ShownPanel shown;
    QVERIFY(shown.hasRows());
    auto *choice = shown.edit<QComboBox>(KindRow, Model::ValueColumn);
    QVERIFY(choice);
    QCOMPARE(choice->count(), 2);
    choice->setCurrentIndex(1);
    QTest::keyClick(choice, Qt::Key_Return);
    QTRY_COMPARE(shown.value(KindRow), QStringLiteral("b"));

    auto *day = shown.edit<QDateEdit>(MadeRow, Model::ValueColumn);
    QVERIFY(day);
    QCOMPARE(day->date(), QDate(2026, 3, 1));
    day->setDate(QDate(2026, 3, 2));
    QTest::keyClick(day, Qt::Key_Return);
    QTRY_COMPARE(shown.value(MadeRow), QStringLiteral("2026-03-02"));

    auto *text = shown.edit<QPlainTextEdit>(NoteRow, Model::ValueColumn);
    QVERIFY(text);
    text->appendPlainText(QStringLiteral("three"));
    shown.panel->table().setFocus();
    QTRY_COMPARE(shown.value(NoteRow), QStringLiteral("one\ntwo\nthree"));

    auto *type = shown.edit<QComboBox>(OwnRow, Model::TypeColumn);
    QVERIFY(type);
    QCOMPARE(type->count(), 13);
    type->setCurrentIndex(type->findData(QStringLiteral("json")));
    QTest::keyClick(type, Qt::Key_Return);
    QTRY_COMPARE(shown.cell(OwnRow, Model::TypeColumn).data().toString(), QStringLiteral("JSON"));
}

void MetadataPanelTest::numbersTakeNoLetters()
{
    ShownPanel shown;
    QVERIFY(shown.hasRows());
    auto *editor = shown.edit<QLineEdit>(SizeRow, Model::ValueColumn);
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("12x.5"));
    QCOMPARE(editor->text(), QStringLiteral("12.5"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(shown.value(SizeRow), QStringLiteral("12.5"));
}

void MetadataPanelTest::boxIsTickedWithTheMouse()
{
    ShownPanel shown;
    QVERIFY(shown.hasRows());
    const QModelIndex cell = shown.cell(CheckedRow, Model::ValueColumn);
    QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    shown.panel->table().setFocus();
    shown.panel->table().setCurrentIndex(cell);
    QTest::keyClick(&shown.panel->table(), Qt::Key_Space);
    QCOMPARE(shown.value(CheckedRow), QStringLiteral("true"));
}

void MetadataPanelTest::saveSendsWhatChangedInOneCall()
{
    ShownPanel shown;
    QVERIFY(shown.hasRows());
    shown.type(AuthorRow, QStringLiteral("Builder"));
    shown.type(OwnRow, QStringLiteral("other"));
    QSignalSpy saved(shown.panel.get(), &MetadataPanel::saved);
    shown.click(QStringLiteral("Save"));
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(shown.harness.transport.count("PUT", route), 1);
    QCOMPARE(shown.harness.transport.count("DELETE", route), 0);
    const Json body = shown.harness.sent("PUT", route);
    QCOMPARE(body.at("metadata").size(), std::size_t(2));
    QCOMPARE(jsonText(body.at("metadata").at(0), "metadataValue"), QStringLiteral("Builder"));
    QCOMPARE(jsonText(body, "updateType"), QStringLiteral("update"));
    QTRY_VERIFY(!shown.button(QStringLiteral("Save"))->isEnabled());
}

void MetadataPanelTest::addedRowIsNamedAndSaved()
{
    ShownPanel shown;
    QVERIFY(shown.hasRows());
    shown.click(QStringLiteral("Add"));
    auto *name = shown.panel->table().viewport()->findChild<QLineEdit *>();
    QVERIFY(name);
    QTest::keyClicks(name, QStringLiteral("fresh"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!shown.panel->table().viewport()->findChild<QLineEdit *>());
    shown.type(7, QStringLiteral("v"));
    shown.click(QStringLiteral("Save"));
    QTRY_COMPARE(shown.harness.transport.count("PUT", route), 1);
    const Json body = shown.harness.sent("PUT", route);
    QCOMPARE(jsonText(body.at("metadata").at(0), "metadataKey"), QStringLiteral("fresh"));
}

void MetadataPanelTest::takenNameIsToldAndNothingSent()
{
    ShownPanel shown;
    QVERIFY(shown.hasRows());
    const int row = shown.model().addEntry();
    shown.model().setData(shown.cell(row, Model::NameColumn), QStringLiteral("own"), Qt::EditRole);
    shown.click(QStringLiteral("Save"));
    QVERIFY(shown.error());
    QVERIFY(!shown.cell(row, 0).data(Model::ProblemRole).toString().isEmpty());
    QCOMPARE(shown.panel->table().currentIndex().row(), row);
    QCOMPARE(shown.harness.transport.count("PUT", route), 0);
}

void MetadataPanelTest::requiredValueIsTold()
{
    ShownPanel shown;
    QVERIFY(shown.hasRows());
    shown.model().setData(shown.cell(AuthorRow, Model::ValueColumn), QString(), Qt::EditRole);
    shown.click(QStringLiteral("Save"));
    QVERIFY(shown.error());
    QCOMPARE(shown.harness.transport.count("PUT", route), 0);
}

void MetadataPanelTest::deletedRowGoesWithSave()
{
    ShownPanel shown;
    QVERIFY(shown.hasRows());
    shown.panel->table().selectRow(OwnRow);
    shown.click(QStringLiteral("Delete"));
    QCOMPARE(shown.model().rowCount(), 7);
    QVERIFY(shown.cell(OwnRow, 0).data(Model::RemovedRole).toBool());
    shown.click(QStringLiteral("Delete")); // a second time brings it back
    QVERIFY(!shown.cell(OwnRow, 0).data(Model::RemovedRole).toBool());
    shown.click(QStringLiteral("Delete"));
    shown.click(QStringLiteral("Save"));
    QTRY_COMPARE(shown.harness.transport.count("DELETE", route), 1);
    QCOMPARE(dumpJson(shown.harness.sent("DELETE", route)),
             QByteArray(R"({"metadataKeys":["own"]})"));
    QCOMPARE(shown.harness.transport.count("PUT", route), 0);
    // It is done: nothing waits to be deleted again.
    QTRY_COMPARE(shown.harness.transport.count("GET", route), 2);
    QTRY_COMPARE(shown.model().changeCount(), 0);
    QVERIFY(!shown.cell(OwnRow, 0).data(Model::RemovedRole).toBool());
}

void MetadataPanelTest::takenNameIsFreeAgain()
{
    ShownPanel shown;
    QVERIFY(shown.hasRows());
    Model &model = shown.model();
    const int first = model.addEntry();
    const int second = model.addEntry();
    for (const int row : {first, second})
        model.setData(model.index(row, Model::NameColumn), QStringLiteral("twin"), Qt::EditRole);
    QVERIFY(!model.index(second, 0).data(Model::ProblemRole).toString().isEmpty());
    model.setData(model.index(first, Model::NameColumn), QStringLiteral("other"), Qt::EditRole);
    QCOMPARE(model.index(second, 0).data(Model::ProblemRole).toString(), QString());
    model.setData(model.index(first, Model::NameColumn), QStringLiteral("twin"), Qt::EditRole);
    model.toggleRemoved({first});
    QCOMPARE(model.index(first, 0).data(Model::ProblemRole).toString(), QString());
}

void MetadataPanelTest::manyValuesFromElsewhereComeAtOnce()
{
    ShownPanel shown;
    QVERIFY(shown.hasRows());
    QSignalSpy reset(&shown.model(), &QAbstractItemModel::modelReset);
    QSignalSpy edited(&shown.model(), &Model::edited);
    std::vector<MetadataItem> items{{QStringLiteral("own"), QStringLiteral("new")}};
    for (int i = 0; i < 300; ++i)
        items.push_back({QStringLiteral("extra %1").arg(i), QStringLiteral("x")});
    items.push_back({QStringLiteral("extra 0"), QStringLiteral("again")});
    const QStringList problems = shown.model().take(items, false);
    QCOMPARE(problems.size(), 302);
    QCOMPARE(problems.count(QString()), 302);
    QCOMPARE(shown.model().rowCount(), 307);
    QCOMPARE(shown.model().changeCount(), 301);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(edited.count(), 1);
    QVERIFY(!shown.model().take({{QStringLiteral("late"), {}}}, true).first().isEmpty());
}

void MetadataPanelTest::whatWasSavedBeforeARefusedRemovalCanBeUndone()
{
    ShownPanel shown;
    QVERIFY(shown.hasRows());
    shown.harness.transport.refuse("DELETE", route, 403, QStringLiteral("no"));
    shown.type(AuthorRow, QStringLiteral("Builder"));
    shown.panel->table().selectRow(OwnRow);
    shown.click(QStringLiteral("Delete"));
    shown.click(QStringLiteral("Save"));
    QTRY_VERIFY(shown.error());
    QVERIFY(shown.cell(OwnRow, 0).data(Model::RemovedRole).toBool()); // still waits
    UndoHistory &history = shown.harness.undo;
    QVERIFY(history.canUndo());
    history.undo();
    QTRY_COMPARE(shown.harness.transport.count("PUT", route), 2);
    const QByteArray back = dumpJson(shown.harness.sent("PUT", route));
    QVERIFY2(back.contains("Artist") && !back.contains("own"), back);
    QCOMPARE(shown.harness.transport.count("DELETE", route), 1);
}

void MetadataPanelTest::refusalStandsAtItsRowAndNothingIsLost_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("by place") << "1 validation error for UpdateAssetMetadataRequestModel\n"
                                 "metadata -> 1 -> __root__\n"
                                 "  metadataValue must be a valid number (type=value_error)";
    QTest::newRow("by name") << "VAMS General Error: Schema validation failed: Field 'size' has "
                                "incorrect type; Required field 'other' is missing";
}

void MetadataPanelTest::refusalStandsAtItsRowAndNothingIsLost()
{
    QFETCH(QString, message);
    ShownPanel shown;
    QVERIFY(shown.hasRows());
    shown.harness.transport.refuse("PUT", route, 400, message);
    shown.type(AuthorRow, QStringLiteral("Builder"));
    shown.type(SizeRow, QStringLiteral("77"));
    shown.click(QStringLiteral("Save"));
    QTRY_VERIFY(shown.error());
    QCOMPARE(shown.value(AuthorRow), QStringLiteral("Builder"));
    QCOMPARE(shown.value(SizeRow), QStringLiteral("77"));
    QVERIFY(!shown.cell(SizeRow, 0).data(Model::ProblemRole).toString().isEmpty());
    QVERIFY(shown.cell(AuthorRow, 0).data(Model::ProblemRole).toString().isEmpty());
    QVERIFY(shown.button(QStringLiteral("Save"))->isEnabled());
}

void MetadataPanelTest::editsWaitWhileAnotherFileIsLookedAt()
{
    ShownPanel shown;
    QVERIFY(shown.hasRows());
    shown.type(OwnRow, QStringLiteral("draft"));
    shown.panel->setTarget(MetadataTarget::ofFile(gear, QStringLiteral("/a.glb")));
    QVERIFY(shown.hasRows(0));
    QTRY_COMPARE(shown.harness.transport.count("GET", route + QStringLiteral("/file")), 1);
    shown.panel->setTarget(MetadataTarget::ofAsset(gear));
    QVERIFY(shown.hasRows());
    QCOMPARE(shown.value(OwnRow), QStringLiteral("draft"));
    QVERIFY(shown.button(QStringLiteral("Save"))->isEnabled());
}

void MetadataPanelTest::discardBringsBackWhatIsStored()
{
    ShownPanel shown;
    QVERIFY(shown.hasRows());
    shown.type(OwnRow, QStringLiteral("draft"));
    shown.click(QStringLiteral("Discard"));
    QVERIFY(shown.hasRows());
    QCOMPARE(shown.value(OwnRow), QStringLiteral("free"));
}

void MetadataPanelTest::nothingIsEditedWhileSaving()
{
    ShownPanel shown;
    QVERIFY(shown.hasRows());
    shown.type(OwnRow, QStringLiteral("mine"));
    shown.harness.transport.hold("PUT", route);
    shown.click(QStringLiteral("Save"));
    QTRY_COMPARE(shown.harness.transport.heldCount(), 1);
    QVERIFY(!(shown.model().flags(shown.cell(OwnRow, Model::ValueColumn)) & Qt::ItemIsEditable));
    // Another file may be asked for; it comes when the save is through.
    shown.panel->setTarget(MetadataTarget::ofFile(gear, QStringLiteral("/a.glb")));
    QCOMPARE(shown.value(OwnRow), QStringLiteral("mine"));
    shown.harness.transport.release("PUT", route);
    QVERIFY(shown.hasRows(0));
}

void MetadataPanelTest::restrictedDatabaseTakesNoNewNames()
{
    MetadataSet set = someRows();
    set.restrictMetadataOutsideSchemas = true;
    ShownPanel shown(set);
    QVERIFY(shown.hasRows());
    QVERIFY(!shown.button(QStringLiteral("Add"))->isEnabled());
}

void MetadataPanelTest::hiddenPanelAsksNothing()
{
    PageHarness harness;
    harness.transport.answer("GET", route, Json(someRows()));
    MetadataPanel panel(harness.context());
    panel.setTarget(MetadataTarget::ofAsset(gear));
    QCOMPARE(harness.transport.count("GET", route), 0);
    panel.show();
    QTRY_COMPARE(harness.transport.count("GET", route), 1);
}

VAMS_TEST(MetadataPanelTest)

} // namespace vams::test

#include "metadata_panel_test.moc"
