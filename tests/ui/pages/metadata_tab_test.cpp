#include "ui/pages/asset/metadata/metadata_tab.h"

#include "tests/support/asset_fixture.h"
#include "tests/support/test_main.h"
#include "ui/metadata/field_row.h"
#include "ui/metadata/value_editor.h"
#include "ui/pages/asset/asset_commands.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace vams::test {

using namespace vams::ui;

namespace {

using Type = MetadataValueType;

MetadataRow tabRow(const char *key, const char *value, Type type,
                   const char *schema = "Pump parts (pumps)")
{
    MetadataRow row;
    row.metadataKey = QString::fromLatin1(key);
    row.metadataValue = QString::fromLatin1(value);
    row.metadataValueType = type;
    row.metadataSchemaField = *schema != '\0';
    if (row.metadataSchemaField)
        row.metadataSchemaName = QString::fromLatin1(schema);
    return row;
}

MetadataSet pumpPart()
{
    MetadataRow number = tabRow("Part number", "IMP-1", Type::String);
    number.metadataSchemaRequired = true;
    MetadataRow material = tabRow("Material", "Steel", Type::InlineControlledList);
    material.metadataSchemaControlledListKeys =
        QStringList{QStringLiteral("Steel"), QStringLiteral("Brass")};
    MetadataRow pressure = tabRow("Test pressure", "", Type::Number);
    pressure.metadataSchemaDependsOn = QStringList{QStringLiteral("Tested")};
    return {{number, material, tabRow("Mass", "4.91", Type::Number),
             tabRow("Tested", "", Type::Boolean), pressure,
             tabRow("Inspected", "2026-03-12", Type::Date),
             tabRow("Offset", R"({"x":1,"y":2,"z":3})", Type::Xyz),
             tabRow("Placement", "", Type::Matrix4x4), tabRow("Extra", "{\"a\":1}", Type::AnyJson),
             tabRow("Place", "Hall B", Type::String, "")},
            false};
}

class ShownTab
{
public:
    explicit ShownTab(const MetadataSet &set = pumpPart())
    {
        declareAssetCommands(harness.actions);
        harness.transport.answer("*", route(), Json{{"success", true}, {"message", "done"}});
        harness.transport.answer("GET", route(), Json(set));
        harness.transport.answer("GET", assetRoute(QStringLiteral("getVersions")),
                                 Json{{"versions", Json::array()}, {"NextToken", nullptr}});
        open();
    }
    static QString route() { return assetRoute(QStringLiteral("metadata")); }
    void open()
    {
        tab = std::make_unique<MetadataTab>(harness.context(), impellerRef());
        tab->resize(1100, 900);
        tab->show();
        tab->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(tab.get()));
        QTRY_VERIFY(tab->session().isLoaded());
    }
    [[nodiscard]] MetadataModel &model() { return tab->session().model(); }
    [[nodiscard]] FieldRow *row(const char *key) { return tab->form().rowOf(QLatin1String(key)); }
    template <class Editor>
    Editor *editor(const char *key)
    {
        FieldRow *field = row(key);
        return field ? field->editor()->findChild<Editor *>() : nullptr;
    }
    void type(const char *key, const QString &text)
    {
        auto *edit = editor<QLineEdit>(key);
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QString value(const char *key)
    {
        for (const MetadataModel::Entry &entry : model().entries())
            if (entry.row.metadataKey == QLatin1String(key))
                return entry.row.metadataValue;
        return QStringLiteral("(none)");
    }
    [[nodiscard]] QPushButton *button(const QString &text)
    {
        for (QPushButton *candidate : tab->findChildren<QPushButton *>())
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text)
    {
        const auto labels = tab->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }

    PageHarness harness;
    std::unique_ptr<MetadataTab> tab;
};

} // namespace

/// The Metadata tab of an asset.
class MetadataTabTest : public QObject
{
    Q_OBJECT

private slots:
    void eachTypeHasItsEditor();
    void problemStandsAtItsFieldAsOneTypes();
    void savedIsOneCallAndOneStep();
    void matrixIsPastedAndReset();
    void dependentFieldSaysWhatItNeeds();
    void fieldsAreFoundAndNarrowed();
    void fieldIsAddedNamedAndTakenAway();
    void changesOutliveTheTab();
    void refreshKeepsWhatIsBeingTyped();
    void tableGoesOutAndComesBackUnsaved();
    void readOnlyAndRestricted();
    void emptyOffersTheOneAction();
    void refusalIsShownAtItsField();
    void pageHasTheTabWithItsCount();
};

void MetadataTabTest::eachTypeHasItsEditor()
{
    ShownTab shown;
    QVERIFY(shown.editor<QComboBox>("Material"));
    QCOMPARE(shown.editor<QComboBox>("Material")->currentText(), QStringLiteral("Steel"));
    auto *tested = shown.editor<QAbstractButton>("Tested");
    QVERIFY(tested && tested->isCheckable());
    QTest::mouseClick(tested, Qt::LeftButton);
    QCOMPARE(shown.value("Tested"), QStringLiteral("true"));
    QVERIFY(shown.says(QStringLiteral("Yes")));
    const auto parts = shown.row("Offset")->editor()->findChildren<QLineEdit *>();
    QCOMPARE(parts.size(), 3);
    parts[1]->setFocus();
    parts[1]->selectAll();
    QTest::keyClicks(parts[1], QStringLiteral("-88.5"));
    QCOMPARE(shown.value("Offset"), QStringLiteral(R"({"x":1,"y":-88.5,"z":3})"));
    QCOMPARE(shown.row("Placement")->editor()->findChildren<QLineEdit *>().size(), 16);
    QVERIFY(shown.editor<QPlainTextEdit>("Extra"));
    for (QWidget *control : shown.tab->form().findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(control);
        const bool isNamed =
            !control->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (control->focusPolicy() & Qt::TabFocus && control->isVisible())
            QVERIFY2(isNamed, control->metaObject()->className());
    }
}

void MetadataTabTest::problemStandsAtItsFieldAsOneTypes()
{
    ShownTab shown;
    shown.type("Mass", QStringLiteral("4,86 kg"));
    QVERIFY(shown.says(QStringLiteral("This is not a number. Write 4.86 and leave the unit out.")));
    QVERIFY(shown.editor<QLineEdit>("Mass")->property("invalid").toBool());
    QVERIFY(shown.button(QStringLiteral("1 problem(s)")));
    QPushButton *save = shown.button(QStringLiteral("Save 1 change(s)"));
    QVERIFY(save && !save->isEnabled());
    shown.type("Mass", QStringLiteral("4.86"));
    QVERIFY(save->isEnabled());
    QVERIFY(!shown.button(QStringLiteral("1 problem(s)")));
    QVERIFY(shown.says(QStringLiteral("1 change(s) not saved: Mass")));
    shown.type("Part number", QString(1, QLatin1Char('x')));
    QTest::keyClick(shown.editor<QLineEdit>("Part number"), Qt::Key_Backspace);
    QVERIFY(shown.says(QStringLiteral("A value is needed.")));
    // A click on the badge leads there.
    shown.editor<QLineEdit>("Mass")->setFocus();
    QTest::mouseClick(shown.button(QStringLiteral("1 problem(s)")), Qt::LeftButton);
    QTRY_COMPARE(QApplication::focusWidget(), shown.editor<QLineEdit>("Part number"));
}

void MetadataTabTest::savedIsOneCallAndOneStep()
{
    ShownTab shown;
    shown.tab->setAssetName(QStringLiteral("Impeller"));
    shown.type("Mass", QStringLiteral("4.86"));
    shown.type("Place", QStringLiteral("Hall C"));
    QTest::mouseClick(shown.button(QStringLiteral("Save 2 change(s)")), Qt::LeftButton);
    QTRY_COMPARE(shown.harness.transport.count("PUT", ShownTab::route()), 1);
    QCOMPARE(shown.harness.sent("PUT", ShownTab::route()).at("metadata").size(), std::size_t(2));
    QTRY_COMPARE(shown.harness.undo.undoText(), QStringLiteral("Metadata of Impeller"));
    QTRY_VERIFY(shown.tab->session().isLoaded());
    QTRY_VERIFY(!shown.button(QStringLiteral("Discard")));
    shown.harness.undo.undo();
    QTRY_COMPARE(shown.harness.transport.count("PUT", ShownTab::route()), 2);
    const Json back = shown.harness.sent("PUT", ShownTab::route()).at("metadata");
    QCOMPARE(jsonText(back.at(0), "metadataValue"), QStringLiteral("4.91"));
    QCOMPARE(jsonText(back.at(1), "metadataValue"), QStringLiteral("Hall B"));
}

void MetadataTabTest::matrixIsPastedAndReset()
{
    ShownTab shown;
    auto *editor = shown.row("Placement")->editor();
    const auto buttons = editor->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QGuiApplication::clipboard()->setText(QStringLiteral("1 0 0 5\n0 1 0 6\n0 0 1 7\n0 0 0 1"));
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(shown.value("Placement"), QStringLiteral("[[1,0,0,5],[0,1,0,6],[0,0,1,7],[0,0,0,1]]"));
    QGuiApplication::clipboard()->setText(QStringLiteral("no matrix"));
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QVERIFY(shown.says(QStringLiteral("Copy sixteen numbers first.")));
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(shown.value("Placement"), QStringLiteral("[[1,0,0,0],[0,1,0,0],[0,0,1,0],[0,0,0,1]]"));
    auto *first = editor->findChild<QLineEdit *>();
    first->setFocus();
    first->selectAll();
    QTest::keyClicks(first, QStringLiteral("x"));
    QVERIFY(first->property("invalid").toBool());
    QCOMPARE(shown.model().problemCount(), 1);
}

void MetadataTabTest::dependentFieldSaysWhatItNeeds()
{
    ShownTab shown;
    QVERIFY(shown.says(QStringLiteral("Needs Tested as well.")));
    shown.type("Test pressure", QStringLiteral("16"));
    QCOMPARE(shown.model().problemCount(), 1);
    QTest::mouseClick(shown.editor<QAbstractButton>("Tested"), Qt::LeftButton);
    QCOMPARE(shown.model().problemCount(), 0);
    QVERIFY(shown.says(QStringLiteral("Goes with Tested.")));
}

void MetadataTabTest::fieldsAreFoundAndNarrowed()
{
    ShownTab shown;
    auto *find = shown.tab->findChild<QLineEdit *>();
    QCOMPARE(find->accessibleName(), QStringLiteral("Find a field or value"));
    find->setText(QStringLiteral("hall"));
    QVERIFY(shown.row("Place")->isVisible());
    QVERIFY(!shown.row("Mass")->isVisible());
    QVERIFY(!shown.says(QStringLiteral("Pump parts")));
    find->setText(QStringLiteral("nothing like it"));
    QVERIFY(shown.says(QStringLiteral("No field is like this.")));
    QTest::mouseClick(shown.button(QStringLiteral("Show all fields")), Qt::LeftButton);
    QVERIFY(shown.row("Mass")->isVisible());
    for (QAbstractButton *segment : shown.tab->findChildren<QAbstractButton *>())
        if (segment->text() == QLatin1String("Required 1"))
            QTest::mouseClick(segment, Qt::LeftButton);
    QVERIFY(shown.row("Part number")->isVisible());
    QVERIFY(!shown.row("Mass")->isVisible());
}

void MetadataTabTest::fieldIsAddedNamedAndTakenAway()
{
    ShownTab shown;
    QTest::mouseClick(shown.button(QStringLiteral("Add field")), Qt::LeftButton);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    QTest::keyClicks(name, QStringLiteral("Place"));
    QVERIFY(shown.says(QStringLiteral("There is such a name already.")));
    QTest::keyClicks(name, QStringLiteral(" of work"));
    QCOMPARE(shown.model().problemCount(), 0);
    shown.type("Place of work", QStringLiteral("Bench 2"));
    QCOMPARE(shown.value("Place of work"), QStringLiteral("Bench 2"));
    const auto trash = [&](const char *key) {
        for (QAbstractButton *button : shown.row(key)->findChildren<QAbstractButton *>())
            if (button->accessibleName().startsWith(QLatin1String("Remove")) ||
                button->accessibleName().startsWith(QLatin1String("Keep")))
                return button;
        return static_cast<QAbstractButton *>(nullptr);
    };
    QTest::mouseClick(trash("Place of work"), Qt::LeftButton);
    QCOMPARE(shown.value("Place of work"), QStringLiteral("(none)"));
    QTest::mouseClick(trash("Place"), Qt::LeftButton);
    QVERIFY(shown.says(QStringLiteral("Goes when you save.")));
    QVERIFY(shown.editor<QLineEdit>("Place")->isReadOnly());
    QTest::mouseClick(shown.button(QStringLiteral("Save 1 change(s)")), Qt::LeftButton);
    QTRY_COMPARE(shown.harness.transport.count("DELETE", ShownTab::route()), 1);
    QVERIFY(!trash("Mass"));
}

void MetadataTabTest::changesOutliveTheTab()
{
    ShownTab shown;
    shown.type("Mass", QStringLiteral("4.8"));
    shown.tab.reset();
    MetadataSet newer = pumpPart();
    newer.metadata.back().metadataValue = QStringLiteral("Hall Z");
    shown.harness.transport.answer("GET", ShownTab::route(), Json(newer));
    shown.open();
    QCOMPARE(shown.value("Mass"), QStringLiteral("4.8"));
    QCOMPARE(shown.value("Place"), QStringLiteral("Hall Z")); // what others wrote meanwhile
    QCOMPARE(shown.model().changeCount(), 1);
    QTest::mouseClick(shown.button(QStringLiteral("Discard")), Qt::LeftButton);
    QTRY_COMPARE(shown.value("Mass"), QStringLiteral("4.91"));
    QCOMPARE(shown.model().changeCount(), 0);
}

void MetadataTabTest::refreshKeepsWhatIsBeingTyped()
{
    ShownTab shown;
    shown.type("Mass", QStringLiteral("4."));
    auto *editor = shown.editor<QLineEdit>("Mass");
    const int before = shown.harness.transport.count("GET", ShownTab::route());
    shown.tab->refresh();
    QTRY_COMPARE(shown.harness.transport.count("GET", ShownTab::route()), before + 1);
    QTest::keyClicks(editor, QStringLiteral("8"));
    QTRY_VERIFY(shown.tab->session().canEdit());
    QCOMPARE(shown.editor<QLineEdit>("Mass"), editor);
    QCOMPARE(QApplication::focusWidget(), editor);
    QCOMPARE(shown.value("Mass"), QStringLiteral("4.8"));
}

void MetadataTabTest::tableGoesOutAndComesBackUnsaved()
{
    ShownTab shown;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    shown.tab->exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    shown.tab->importFrom(path); // nothing is new in it
    bytes.replace("4.91", "5.2 kg").replace("Hall B", "Hall Q");
    bytes += "Fresh,string,v\r\nOdd,colour,red\r\n";
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    shown.tab->importFrom(path);
    QTRY_COMPARE(shown.value("Place"), QStringLiteral("Hall Q"));
    QCOMPARE(shown.value("Mass"), QStringLiteral("5.2 kg"));
    QCOMPARE(shown.value("Fresh"), QStringLiteral("v"));
    QCOMPARE(shown.model().changeCount(), 3);
    QCOMPARE(shown.model().problemCount(), 1);
    auto *error = shown.tab->findChild<ErrorPanel *>();
    QVERIFY(error);
    QVERIFY2(error->error().advice.contains(QLatin1String("colour")),
             qPrintable(error->error().advice));
    QCOMPARE(shown.harness.transport.count("PUT", ShownTab::route()), 0);
}

void MetadataTabTest::readOnlyAndRestricted()
{
    MetadataSet set = pumpPart();
    set.restrictMetadataOutsideSchemas = true;
    ShownTab shown(set);
    QVERIFY(!shown.button(QStringLiteral("Add field")));
    QVERIFY(!shown.harness.isEnabled("metadata.addField"));
    QVERIFY(shown.harness.isEnabled("metadata.import"));
    shown.tab->setReadOnly(true);
    QVERIFY(shown.editor<QLineEdit>("Mass")->isReadOnly());
    QVERIFY(!shown.editor<QComboBox>("Material")->isEnabled());
    QVERIFY(!shown.harness.isEnabled("metadata.import"));
    QVERIFY(shown.harness.isEnabled("metadata.export"));
}

void MetadataTabTest::emptyOffersTheOneAction()
{
    ShownTab shown{MetadataSet()};
    auto *state = shown.tab->findChild<StateView *>();
    QCOMPARE(state->state(), StateView::State::Empty);
    QTest::mouseClick(shown.button(QStringLiteral("Add field")), Qt::LeftButton);
    QCOMPARE(state->state(), StateView::State::Content);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void MetadataTabTest::refusalIsShownAtItsField()
{
    ShownTab shown;
    shown.harness.transport.refuse(
        "PUT", ShownTab::route(), 400,
        QStringLiteral("Schema validation failed: Field 'Mass' has incorrect type"));
    shown.type("Mass", QStringLiteral("7"));
    QTest::mouseClick(shown.button(QStringLiteral("Save 1 change(s)")), Qt::LeftButton);
    QTRY_VERIFY(shown.says(QStringLiteral("Field 'Mass' has incorrect type")));
    QCOMPARE(shown.value("Mass"), QStringLiteral("7"));
    QVERIFY(shown.harness.undo.undoText().isEmpty());
}

void MetadataTabTest::pageHasTheTabWithItsCount()
{
    PageHarness harness;
    serveAsset(harness.transport, impeller(), {file("/mesh/gear.glb", 10)});
    harness.transport.answer("GET", ShownTab::route(), Json(pumpPart()));
    Location location = impellerLocation();
    location.arguments.insert(QStringLiteral("tab"), QStringLiteral("metadata"));
    AssetPage page(harness.context(), location);
    page.resize(1300, 900);
    page.show();
    page.activateWindow();
    auto *tab = page.findChild<MetadataTab *>();
    QVERIFY(tab);
    QTRY_VERIFY(tab->isVisible() && tab->session().canEdit());
    QVERIFY(page.inspector()->isAncestorOf(tab->inspector()));
    QTRY_COMPARE(page.statusText(), QStringLiteral("10 field(s)"));
    QVERIFY(QTest::qWaitForWindowActive(&page));
    tab->inspector()->show();
    tab->form().rowOf(QStringLiteral("Mass"))->focusEditor();
    QTRY_VERIFY(tab->inspector()->findChild<QLabel *>());
    const auto told = [&](const QString &text) {
        const auto labels = tab->inspector()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == text; });
    };
    QTRY_VERIFY(told(QStringLiteral("Pump parts, field 3")));
    // An asset in the archive is only read.
    Asset archived = impeller();
    archived.status = QStringLiteral("archived");
    harness.transport.answer("GET", assetRoute(), Json(archived));
    page.refresh();
    QTRY_VERIFY(!tab->session().canEdit());
}

VAMS_TEST(MetadataTabTest)

} // namespace vams::test

#include "metadata_tab_test.moc"
