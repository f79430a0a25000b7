// Searches under a name: kept from Browse and from the results, opened, renamed, removed.

#include "tests/support/test_main.h"
#include "tests/support/ui_search.h"
#include "tests/ui/window/open_window.h"
#include "ui/shell/side_bar.h"
#include "ui/support/toast.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace vams;
using namespace vams::ui;
using vams::test::OpenWindow;

namespace {

Location steelPlace()
{
    return {QStringLiteral("browse"), {{QStringLiteral("tags"), QStringLiteral("steel")}}};
}

struct SearchWindow : OpenWindow
{
    SearchWindow()
    {
        test::answerSearch(ui.transport, 30, 3);
        window->activateWindow();
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *each : window->findChildren<QPushButton *>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] QDialog *dialog() const
    {
        for (auto *each : window->findChildren<QDialog *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] bool hasHeading() const
    {
        for (auto *each : window->findChild<SideBar *>()->findChildren<QToolButton *>())
            if (each->text() == QLatin1String("Saved searches"))
                return true;
        return false;
    }
    /// Opens the menu of the row as the right button does, and chooses from it.
    void choose(const QString &name, const QString &text) const
    {
        emit row(name)->customContextMenuRequested(QPoint(4, 4));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            if (action->text() == text) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        QFAIL(qPrintable(text));
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const SavedSearch &search : ui.kept.searches())
            names << search.name;
        return names;
    }
};

} // namespace

class SavedSearchesTest : public QObject
{
    Q_OBJECT

private slots:
    void AFilterIsKeptUnderAName();
    void ResultsAreKeptUnderAName();
    void ANameThatIsTakenIsNotTakenTwice();
    void MenuRenamesAndRemovesWithAWayBack();
    void TheGroupFolds();
};

void SavedSearchesTest::AFilterIsKeptUnderAName()
{
    SearchWindow open;
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    QVERIFY(!open.hasHeading());
    QVERIFY(!open.ui.isEnabled("search.save")); // nothing narrows
    open.ui.navigator.open(steelPlace());
    QTRY_VERIFY(open.button(QStringLiteral("Save search")));
    QTest::mouseClick(open.button(QStringLiteral("Save search")), Qt::LeftButton);
    QTRY_VERIFY(open.dialog());
    auto *field = open.dialog()->findChild<QLineEdit *>();
    QCOMPARE(field->text(), QStringLiteral("steel"));
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("All of steel"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(open.row(QStringLiteral("All of steel")));
    QVERIFY(open.hasHeading());
    QVERIFY(!open.button(QStringLiteral("Save search"))); // it is kept already
    QTest::mouseClick(open.row(QStringLiteral("pumps")), Qt::LeftButton);
    QTest::mouseClick(open.row(QStringLiteral("All of steel")), Qt::LeftButton);
    QCOMPARE(open.ui.navigator.current(), steelPlace());
}

void SavedSearchesTest::ResultsAreKeptUnderAName()
{
    SearchWindow open;
    const Location results{QStringLiteral("search"),
                           {{QStringLiteral("search"), QStringLiteral("impeller")},
                            {QStringLiteral("kind"), QStringLiteral("files")}}};
    open.ui.navigator.open(results);
    QTRY_VERIFY(open.button(QStringLiteral("Save search")));
    QTest::mouseClick(open.button(QStringLiteral("Save search")), Qt::LeftButton);
    QTRY_VERIFY(open.dialog());
    QTest::keyClick(open.dialog()->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(open.names(), QStringList(QStringLiteral("impeller")));
    QCOMPARE(open.ui.kept.searches().front().place, results);
}

void SavedSearchesTest::ANameThatIsTakenIsNotTakenTwice()
{
    SearchWindow open;
    open.ui.kept.saveSearch({QStringLiteral("steel"), {QStringLiteral("databases"), {}}});
    open.ui.navigator.open(steelPlace());
    open.ui.trigger("search.save");
    QTRY_VERIFY(open.dialog());
    auto *field = open.dialog()->findChild<QLineEdit *>();
    QCOMPARE(field->text(), QStringLiteral("steel"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(open.dialog()->isVisible());
    QCOMPARE(open.ui.kept.searches().front().place.page, QStringLiteral("databases"));
    QTest::keyClicks(field, QStringLiteral("el"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(open.names(), QStringList({QStringLiteral("steel"), QStringLiteral("el")}));
}

void SavedSearchesTest::MenuRenamesAndRemovesWithAWayBack()
{
    SearchWindow open;
    for (const char *name : {"One", "Two", "Three"})
        open.ui.kept.saveSearch({QLatin1String(name), steelPlace()});
    open.choose(QStringLiteral("Two"), QStringLiteral("Rename..."));
    QTRY_VERIFY(open.dialog());
    auto *field = open.dialog()->findChild<QLineEdit *>();
    QCOMPARE(field->text(), QStringLiteral("Two"));
    QTest::keyClicks(field, QStringLiteral("Second"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(open.row(QStringLiteral("Second")));
    open.choose(QStringLiteral("Second"), QStringLiteral("Remove"));
    QTRY_COMPARE(open.names(), QStringList({QStringLiteral("One"), QStringLiteral("Three")}));
    QVERIFY(!open.row(QStringLiteral("Second")));
    QTRY_VERIFY(open.window->findChild<Toast *>());
    QTest::mouseClick(open.window->findChild<Toast *>()->findChild<QPushButton *>(),
                      Qt::LeftButton);
    QTRY_COMPARE(open.names(), QStringList({QStringLiteral("One"), QStringLiteral("Second"),
                                            QStringLiteral("Three")}));
}

void SavedSearchesTest::TheGroupFolds()
{
    SearchWindow open;
    open.ui.kept.saveSearch({QStringLiteral("One"), steelPlace()});
    QVERIFY(open.row(QStringLiteral("One")));
    for (auto *head : open.window->findChild<SideBar *>()->findChildren<QToolButton *>())
        if (head->text() == QLatin1String("Saved searches")) {
            QTest::mouseClick(head, Qt::LeftButton);
            break;
        }
    QVERIFY(!open.row(QStringLiteral("One")));
    QVERIFY(open.hasHeading());
}

VAMS_TEST(SavedSearchesTest)
#include "saved_searches_test.moc"
