#include "tests/support/test_main.h"
#include "tests/support/ui_library.h"
#include "tests/support/ui_page.h"
#include "tests/support/ui_search.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/palette_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace vams;
using namespace vams::ui;
using vams::test::PageHarness;

namespace {

/// A window with a field that has the focus, and the palette over it.
struct Opened
{
    Opened()
        : window(new QWidget)
        , page(new QLineEdit(window.get()))
    {
        test::answerSearch(ui.transport, 2, 2);
        for (const QString &id : ui.actions.ids())
            window->addAction(ui.actions.action(id));
        palette = new CommandPalette(ui.context(), *window,
                                     Preferences(folder.filePath(QStringLiteral("p.ini"))));
        for (const char *id : {"edit.rename", "view.refresh", "view.fullScreen", "asset.new"})
            ui.actions.bind(QLatin1String(id), window.get(),
                            [this, id] { ran << QLatin1String(id); });
        window->resize(1000, 700);
        window->show();
        window->activateWindow();
        page->setFocus();
    }
    ~Opened() { window.reset(); }

    [[nodiscard]] bool isActive()
    {
        if (!QTest::qWaitForWindowActive(window.get()))
            return false;
        ui.actions.refresh();
        return true;
    }
    [[nodiscard]] QLineEdit &field() const { return *palette->findChild<QLineEdit *>(); }
    [[nodiscard]] QListView &list() const { return *palette->findChild<QListView *>(); }
    void open() { QTest::keyClick(page, Qt::Key_K, Qt::ControlModifier); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(&field(), text); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            rows << list().model()->index(row, 0).data().toString();
        return rows;
    }
    [[nodiscard]] QString current() const { return list().currentIndex().data().toString(); }

    QTemporaryDir folder;
    PageHarness ui;
    std::unique_ptr<QWidget> window;
    QLineEdit *page;
    CommandPalette *palette;
    QStringList ran;
};

} // namespace

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void OpensOverTheWindowAndGivesTheFocusBack();
    void EnabledCommandsWithTheirShortcuts();
    void TypingAndEnterRun();
    void ArrowsGoPastHeadsAndRound();
    void TabStaysInside();
    void KeysMeanNothingToTheWindowBehind();
    void FindsAssetsAndFiles();
    void ControlEnterShowsAFileInItsAsset();
    void CommandsOnly();
    void NothingFoundSaysSo();
    void MouseChoosesAndAClickBesideCloses();
    void WhatIsUsedComesFirst();
    void RecentSearchesAreOffered();
    void SavedSearchesAreOffered();
    void ModelHolds();
};

void CommandPaletteTest::OpensOverTheWindowAndGivesTheFocusBack()
{
    Opened shown;
    QVERIFY(shown.isActive());
    QVERIFY(!shown.palette->isVisible());
    shown.open();
    QVERIFY(shown.palette->isVisible());
    QCOMPARE(shown.palette->size(), shown.window->size());
    QVERIFY(shown.field().hasFocus());
    shown.key(Qt::Key_Escape);
    QVERIFY(!shown.palette->isVisible());
    QVERIFY(shown.page->hasFocus());
    shown.open();
    shown.key(Qt::Key_K, Qt::ControlModifier); // the same key closes it
    QVERIFY(!shown.palette->isVisible());
}

void CommandPaletteTest::EnabledCommandsWithTheirShortcuts()
{
    Opened shown;
    QVERIFY(shown.isActive());
    shown.open();
    QVERIFY(shown.rows().contains(QStringLiteral("Rename")));
    QVERIFY(!shown.rows().contains(QStringLiteral("Archive"))); // nothing does it here
    shown.type(QStringLiteral("rename"));
    QCOMPARE(shown.list().currentIndex().data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Rename, Edit, F2"));
    QCOMPARE(shown.field().accessibleDescription(), QStringLiteral("Rename, Edit, F2"));
}

void CommandPaletteTest::TypingAndEnterRun()
{
    Opened shown;
    QVERIFY(shown.isActive());
    shown.open();
    shown.type(QStringLiteral("rfsh"));
    QCOMPARE(shown.current(), QStringLiteral("Refresh"));
    shown.key(Qt::Key_Return);
    QVERIFY(!shown.palette->isVisible());
    QCOMPARE(shown.ran, QStringList{QStringLiteral("view.refresh")});
    QVERIFY(shown.page->hasFocus());
}

void CommandPaletteTest::ArrowsGoPastHeadsAndRound()
{
    Opened shown;
    QVERIFY(shown.isActive());
    shown.open();
    shown.type(QStringLiteral(">re"));
    const QString first = shown.current();
    shown.key(Qt::Key_Down);
    QVERIFY(shown.current() != first);
    shown.key(Qt::Key_Up);
    QCOMPARE(shown.current(), first);
    shown.key(Qt::Key_Up); // round to the last
    QCOMPARE(shown.current(), shown.rows().last());
    shown.key(Qt::Key_Down);
    QCOMPARE(shown.current(), first);
    shown.key(Qt::Key_PageDown);
    shown.key(Qt::Key_PageUp);
    QCOMPARE(shown.current(), first);
}

void CommandPaletteTest::TabStaysInside()
{
    Opened shown;
    QVERIFY(shown.isActive());
    shown.open();
    const auto checked = [&shown] {
        for (const QToolButton *button : shown.palette->findChildren<QToolButton *>())
            if (button->isChecked())
                return button->text();
        return QString();
    };
    QCOMPARE(checked(), QStringLiteral("All"));
    shown.key(Qt::Key_Tab);
    QVERIFY(shown.field().hasFocus());
    QCOMPARE(checked(), QStringLiteral("Commands"));
    shown.key(Qt::Key_Backtab, Qt::ShiftModifier);
    shown.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(checked(), QStringLiteral("Files"));
    QVERIFY(shown.field().hasFocus());
}

void CommandPaletteTest::KeysMeanNothingToTheWindowBehind()
{
    Opened shown;
    QVERIFY(shown.isActive());
    shown.open();
    shown.key(Qt::Key_F2);
    shown.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(shown.ran.isEmpty());
    QVERIFY(shown.palette->isVisible());
}

void CommandPaletteTest::FindsAssetsAndFiles()
{
    Opened shown;
    QVERIFY(shown.isActive());
    const QSignalSpy opened(&shown.ui.navigator, &Navigator::opened);
    shown.open();
    shown.type(QStringLiteral("impeller"));
    QTRY_VERIFY(shown.rows().contains(QStringLiteral("impeller-0.glb")));
    QCOMPARE(shown.rows().first(), QStringLiteral("Best match"));
    QVERIFY(shown.current().startsWith(QStringLiteral("Impeller")));
    shown.key(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(shown.ui.navigator.current().page, QStringLiteral("asset"));
}

void CommandPaletteTest::ControlEnterShowsAFileInItsAsset()
{
    Opened shown;
    QVERIFY(shown.isActive());
    shown.open();
    shown.type(QStringLiteral("impeller-1"));
    QTRY_COMPARE(shown.current(), QStringLiteral("impeller-1.glb"));
    shown.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.ui.navigator.current().page, QStringLiteral("asset"));
    QCOMPARE(shown.ui.navigator.current().argument(QStringLiteral("path")),
             QStringLiteral("/cad/impeller-1.glb"));
}

void CommandPaletteTest::CommandsOnly()
{
    Opened shown;
    QVERIFY(shown.isActive());
    shown.open();
    shown.type(QStringLiteral(">full"));
    QCOMPARE(shown.rows(),
             (QStringList{QStringLiteral("Best match"), QStringLiteral("Full screen")}));
    for (const auto &request : shown.ui.transport.requests())
        QVERIFY(request.path != QLatin1String("/search"));
}

void CommandPaletteTest::NothingFoundSaysSo()
{
    Opened shown;
    QVERIFY(shown.isActive());
    shown.open();
    shown.type(QStringLiteral("nothing"));
    const auto says = [&shown](const QString &text) {
        for (const QLabel *label : shown.palette->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    };
    QTRY_VERIFY(says(QStringLiteral("Nothing is called \"nothing\".")));
    shown.key(Qt::Key_Return); // what is left is to search
    QCOMPARE(shown.ui.navigator.current().page, QStringLiteral("search"));
}

void CommandPaletteTest::MouseChoosesAndAClickBesideCloses()
{
    Opened shown;
    QVERIFY(shown.isActive());
    shown.open();
    shown.type(QStringLiteral(">full"));
    const QModelIndex row = shown.list().model()->index(1, 0);
    QTest::mouseClick(shown.list().viewport(), Qt::LeftButton, {},
                      shown.list().visualRect(row).center());
    QCOMPARE(shown.ran, QStringList{QStringLiteral("view.fullScreen")});
    shown.open();
    QTest::mouseClick(shown.palette, Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(!shown.palette->isVisible());
}

void CommandPaletteTest::WhatIsUsedComesFirst()
{
    Opened shown;
    QVERIFY(shown.isActive());
    for (int i = 0; i < 3; ++i) {
        shown.open();
        shown.type(QStringLiteral(">full"));
        shown.key(Qt::Key_Return);
    }
    shown.open();
    QCOMPARE(shown.rows().mid(0, 2),
             (QStringList{QStringLiteral("Often used"), QStringLiteral("Full screen")}));
}

void CommandPaletteTest::RecentSearchesAreOffered()
{
    Opened shown;
    QVERIFY(shown.isActive());
    Preferences(shown.folder.filePath(QStringLiteral("p.ini")))
        .addRecentSearch(QStringLiteral("steel"));
    shown.open();
    QVERIFY(shown.rows().contains(QStringLiteral("steel")));
}

void CommandPaletteTest::SavedSearchesAreOffered()
{
    Opened shown;
    const Location steel{QStringLiteral("browse"),
                         {{QStringLiteral("tags"), QStringLiteral("steel\nnew")}}};
    shown.ui.kept.saveSearch({QStringLiteral("Everything of steel"), steel});
    QVERIFY(shown.isActive());
    shown.open();
    QVERIFY(shown.rows().contains(QStringLiteral("Everything of steel")));
    shown.type(QStringLiteral("everything"));
    QTRY_COMPARE(shown.current(), QStringLiteral("Everything of steel"));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.ui.navigator.current(), steel);
    // Used once, it comes first; renamed, it is the same.
    shown.ui.kept.renameSearch(QStringLiteral("Everything of steel"), QStringLiteral("Steel"));
    shown.page->setFocus();
    shown.open();
    QVERIFY(shown.rows().contains(QStringLiteral("Steel")));
    QVERIFY(!shown.rows().contains(QStringLiteral("Everything of steel")));
}

void CommandPaletteTest::ModelHolds()
{
    Opened shown;
    QVERIFY(shown.isActive());
    const QAbstractItemModelTester tester(shown.palette->findChild<PaletteModel *>(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    shown.open();
    shown.type(QStringLiteral("im"));
    QTRY_VERIFY(shown.rows().contains(QStringLiteral("impeller-0.glb")));
    shown.palette->close();
    QVERIFY(!shown.palette->isVisible());
}

VAMS_TEST(CommandPaletteTest)
#include "command_palette_test.moc"
