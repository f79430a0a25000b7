#include "tests/support/test_main.h"
#include "tests/support/ui_library.h"
#include "tests/ui/pages/shown_browse.h"
#include "ui/metadata/field_row.h"
#include "ui/metadata/shared_fields.h"
#include "ui/metadata/value_editor.h"
#include "ui/support/error_panel.h"

#include <QLineEdit>
#include <QPushButton>

namespace vams::test {

using namespace vams::ui;

namespace {

QString metadataRoute(int asset)
{
    return QStringLiteral("/database/pumps/assets/asset-%1/metadata").arg(asset);
}

MetadataRow sharedRow(const char *key, const QString &value,
                      MetadataValueType type = MetadataValueType::String)
{
    MetadataRow row;
    row.metadataKey = QLatin1String(key);
    row.metadataValue = value;
    row.metadataValueType = type;
    return row;
}

/// Four assets: all have a mass, the same maker, and a place in numbers; the first has a note.
void answerMetadata(FakeTransport &transport)
{
    answerLibrary(transport, 4);
    for (int asset = 0; asset < 4; ++asset) {
        MetadataSet set;
        set.metadata = {
            sharedRow("Mass", QString::number(asset + 1), MetadataValueType::Number),
            sharedRow("Maker", QStringLiteral("Works 1")),
            sharedRow("Offset", QStringLiteral(R"({"x":1,"y":2,"z":3})"), MetadataValueType::Xyz)};
        if (asset == 0)
            set.metadata.push_back(sharedRow("Note", QStringLiteral("first")));
        transport.answer("*", metadataRoute(asset), Json{{"success", true}, {"message", "done"}});
        transport.answer("GET", metadataRoute(asset), Json(set));
    }
}

struct MetadataInspector
{
    explicit MetadataInspector(const QList<int> &rows)
    {
        answerMetadata(ui.transport);
        shown = std::make_unique<ShownBrowse>(ui, browseAt(QStringLiteral("pumps")));
        shown->page.resize(1300, 900);
        inspector = shown->page.inspector();
        inspector->setParent(&shown->page);
        inspector->setGeometry(960, 0, 320, 880);
        inspector->show();
        QVERIFY(
            QTest::qWaitFor([&] { return shown->state().state() == StateView::State::Content; }));
        for (const int row : rows)
            QTest::mouseClick(shown->grid().viewport(), Qt::LeftButton,
                              row == rows.first() ? Qt::NoModifier : Qt::ControlModifier,
                              shown->center(row));
        QVERIFY(
            QTest::qWaitFor([&] { return fields() && fields()->rowOf(QStringLiteral("Mass")); }));
    }
    [[nodiscard]] SharedFields *fields() { return inspector->findChild<SharedFields *>(); }
    [[nodiscard]] QLineEdit *line(const char *key)
    {
        FieldRow *row = fields()->rowOf(QLatin1String(key));
        return row ? row->editor()->findChild<QLineEdit *>() : nullptr;
    }
    void type(const char *key, const QString &text)
    {
        line(key)->setFocus();
        line(key)->selectAll();
        QTest::keyClicks(line(key), text);
    }
    [[nodiscard]] QPushButton *button(const QString &text)
    {
        for (QPushButton *candidate : inspector->findChildren<QPushButton *>())
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        return nullptr;
    }

    PageHarness ui;
    std::unique_ptr<ShownBrowse> shown;
    QWidget *inspector = nullptr;
};

} // namespace

/// Metadata of one or several assets in the inspector of Browse.
class BrowseMetadataTest : public QObject
{
    Q_OBJECT

private slots:
    void severalEditWhatTheyShare();
    void oneThatFailsIsToldAndTheRestIsDone();
    void wrongValueIsNotApplied();
    void oneShowsItsOwnAndLeadsToTheTab();
};

void BrowseMetadataTest::severalEditWhatTheyShare()
{
    MetadataInspector shown({0, 1, 2});
    QVERIFY(!shown.fields()->rowOf(QStringLiteral("Note"))); // not of all
    QCOMPARE(shown.line("Mass")->placeholderText(), QStringLiteral("Multiple values"));
    QVERIFY(shown.line("Mass")->text().isEmpty());
    QCOMPARE(shown.line("Maker")->text(), QStringLiteral("Works 1"));
    QVERIFY(!shown.button(QStringLiteral("Apply to 3")));
    shown.type("Mass", QStringLiteral("2"));
    shown.type("Maker", QStringLiteral("Works 2"));
    QTest::mouseClick(shown.button(QStringLiteral("Apply to 3")), Qt::LeftButton);
    QTRY_VERIFY(shown.ui.undo.canUndo());
    QCOMPARE(shown.ui.undo.rowCount(), 1); // one step for all
    for (int asset = 0; asset < 3; ++asset) {
        QCOMPARE(shown.ui.transport.count("PUT", metadataRoute(asset)), 1);
        // The second has that mass already.
        QCOMPARE(shown.ui.sent("PUT", metadataRoute(asset)).at("metadata").size(),
                 std::size_t(asset == 1 ? 1 : 2));
    }
    // The assets themselves are as they were.
    QCOMPARE(shown.ui.transport.count("PUT", QStringLiteral("/database/pumps/assets/asset-0")), 0);
    shown.ui.undo.undo();
    QTRY_COMPARE(shown.ui.transport.count("PUT", metadataRoute(2)), 2);
    const Json back = shown.ui.sent("PUT", metadataRoute(2)).at("metadata");
    QCOMPARE(jsonText(back.at(0), "metadataValue"), QStringLiteral("3"));
    QCOMPARE(jsonText(back.at(1), "metadataValue"), QStringLiteral("Works 1"));
}

void BrowseMetadataTest::oneThatFailsIsToldAndTheRestIsDone()
{
    MetadataInspector shown({0, 1, 2});
    shown.ui.transport.refuse("PUT", metadataRoute(1), 400, QStringLiteral("It is locked"));
    shown.type("Maker", QStringLiteral("Works 2"));
    QTest::mouseClick(shown.button(QStringLiteral("Apply to 3")), Qt::LeftButton);
    QTRY_COMPARE(shown.ui.transport.count("PUT", metadataRoute(2)), 1);
    QTRY_VERIFY(shown.ui.undo.canUndo());
    auto *error = shown.shown->page.findChild<ErrorPanel *>();
    QTRY_VERIFY((error = shown.shown->page.findChild<ErrorPanel *>()) &&
                error->error().message.contains(QLatin1String("asset-1")));
    QVERIFY2(error->error().message.contains(QLatin1String("1 of 3")),
             qPrintable(error->error().message));
    // Undo takes back only what was done.
    shown.ui.undo.undo();
    QTRY_COMPARE(shown.ui.transport.count("PUT", metadataRoute(2)), 2);
    QCOMPARE(shown.ui.transport.count("PUT", metadataRoute(0)), 2);
    QCOMPARE(shown.ui.transport.count("PUT", metadataRoute(1)), 1);
}

void BrowseMetadataTest::wrongValueIsNotApplied()
{
    MetadataInspector shown({0, 1});
    shown.type("Mass", QStringLiteral("two"));
    QPushButton *apply = shown.button(QStringLiteral("Apply to 2"));
    QVERIFY(apply && !apply->isEnabled());
    shown.type("Mass", QStringLiteral("2"));
    QVERIFY(apply->isEnabled());
    QTest::mouseClick(shown.button(QStringLiteral("Discard")), Qt::LeftButton);
    QVERIFY(!shown.button(QStringLiteral("Apply to 2")));
    QVERIFY(shown.line("Mass")->text().isEmpty());
}

void BrowseMetadataTest::oneShowsItsOwnAndLeadsToTheTab()
{
    MetadataInspector shown({0});
    QCOMPARE(shown.line("Mass")->text(), QStringLiteral("1"));
    QVERIFY(shown.line("Note"));
    QVERIFY(!shown.fields()->rowOf(QStringLiteral("Offset")));        // no room for three numbers
    QTRY_VERIFY(shown.button(QStringLiteral("1 more in the asset"))); // once it is laid out
    QPushButton *more = shown.button(QStringLiteral("1 more in the asset"));
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(shown.ui.navigator.current().argument(QStringLiteral("tab")),
             QStringLiteral("metadata"));
}

VAMS_TEST(BrowseMetadataTest)

} // namespace vams::test

#include "browse_metadata_test.moc"
