#include "tests/support/test_main.h"
#include "tests/support/ui_library.h"
#include "tests/support/ui_page.h"
#include "tests/ui/pages/shown_browse.h"
#include "ui/widgets/list_accessible.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace vams;
using namespace vams::ui;
using vams::test::browseAt;
using vams::test::PageHarness;
using Shown = vams::test::ShownBrowse;

namespace {

struct Told
{
    QAccessible::Event event;
    QString name;
};

QList<Told> told; ///< to whoever listens, by the test's handler

void listen(QAccessibleEvent *event)
{
    if (const QAccessibleInterface *face = event->accessibleInterface())
        told.append({event->type(), face->text(QAccessible::Name)});
}

QAccessibleInterface *faceOf(QObject &object)
{
    return QAccessible::queryAccessibleInterface(&object);
}

} // namespace

class ListAccessibleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        useListAccessible();
        QAccessible::setActive(true);
    }
    void cleanupTestCase() { QAccessible::setActive(false); }
    void TilesAreItemsThatSayWhatTheyShow();
    void ArrowsTellTheTileTheyReach();
    void ItemsAreOpenedAndSelectedByTheirActions();
    void ANameThatIsWrittenIsInTheTree();
    void ItemsFollowTheModel();
};

void ListAccessibleTest::TilesAreItemsThatSayWhatTheyShow()
{
    PageHarness ui;
    auto assets = test::answerLibrary(ui.transport, 40);
    Shown shown(ui, browseAt(QStringLiteral("pumps")));
    QTRY_COMPARE(shown.model().rowCount(), 40);
    QAccessibleInterface *list = faceOf(shown.grid());
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 40);
    QAccessibleInterface *second = list->child(1);
    QCOMPARE(second->role(), QAccessible::ListItem);
    QTRY_COMPARE(second->text(QAccessible::Name),
                 QStringLiteral("Impeller 1, Mesh, GLB, 2 files, 38.0 MB, v2"));
    QVERIFY(second->rect().contains(shown.grid().viewport()->mapToGlobal(shown.center(1))));
    QVERIFY(!second->state().selected && second->state().selectable);
    QVERIFY(list->child(39)->state().offscreen);
    QTest::mouseClick(shown.grid().viewport(), Qt::LeftButton, {}, shown.center(1));
    QVERIFY(second->state().selected);
    QCOMPARE(list->indexOfChild(second), 1);
    QCOMPARE(second->parent(), list);
}

void ListAccessibleTest::ArrowsTellTheTileTheyReach()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 40);
    Shown shown(ui, browseAt(QStringLiteral("pumps")));
    QTRY_COMPARE(shown.model().rowCount(), 40);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    QTest::mouseClick(shown.grid().viewport(), Qt::LeftButton, {}, shown.center(0));
    QTRY_VERIFY(shown.grid().hasFocus());
    told.clear();
    if (!QAccessible::isActive())
        QSKIP("Nothing is told where no bus for readers is; tests/outside has one.");
    const auto before = QAccessible::installUpdateHandler(&listen);
    QTest::keyClick(&shown.grid(), Qt::Key_Right);
    QAccessible::installUpdateHandler(before);
    QStringList focused;
    QStringList selected;
    for (const Told &each : std::as_const(told)) {
        if (each.event == QAccessible::Focus)
            focused << each.name.section(',', 0, 0);
        if (each.event == QAccessible::SelectionAdd)
            selected << each.name.section(',', 0, 0);
    }
    QCOMPARE(focused, QStringList{QStringLiteral("Impeller 1")});
    QCOMPARE(selected, QStringList{QStringLiteral("Impeller 1")});
}

void ListAccessibleTest::ItemsAreOpenedAndSelectedByTheirActions()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 10);
    Shown shown(ui, browseAt(QStringLiteral("pumps")));
    QTRY_COMPARE(shown.model().rowCount(), 10);
    QTRY_VERIFY(shown.model().assetAt(3));
    QAccessibleActionInterface *third = faceOf(shown.grid())->child(3)->actionInterface();
    QVERIFY(third);
    third->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(shown.selected(), 1);
    third->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(shown.selected(), 0);
    third->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(ui.navigator.current().argument(QStringLiteral("asset")), QStringLiteral("asset-3"));
}

void ListAccessibleTest::ANameThatIsWrittenIsInTheTree()
{
    PageHarness ui;
    test::answerLibrary(ui.transport, 10);
    Shown shown(ui, browseAt(QStringLiteral("pumps")));
    QTRY_VERIFY(shown.model().assetAt(0));
    QAccessibleInterface *list = faceOf(shown.grid());
    shown.grid().edit(shown.model().index(0, 0));
    QCOMPARE(list->childCount(), 11);
    QAccessibleInterface *editor = list->child(10);
    QCOMPARE(editor->role(), QAccessible::EditableText);
    QCOMPARE(editor->text(QAccessible::Name), QStringLiteral("Name of the asset"));
    QCOMPARE(list->indexOfChild(editor), 10);
}

void ListAccessibleTest::ItemsFollowTheModel()
{
    QStandardItemModel model(3, 2);
    for (int row = 0; row < 3; ++row)
        model.setItem(row, 0, new QStandardItem(QString::number(row)));
    QListView view;
    view.setModel(&model);
    QAccessibleInterface *list = faceOf(view);
    QCOMPARE(list->childCount(), 3);
    QAccessibleInterface *last = list->child(2);
    QCOMPARE(last->text(QAccessible::Name), QStringLiteral("2"));
    model.removeRow(0);
    QCOMPARE(list->childCount(), 2);
    QCOMPARE(list->child(1)->text(QAccessible::Name), QStringLiteral("2"));
    model.clear();
    QCOMPARE(list->childCount(), 0);
    QVERIFY(!list->child(0));
    view.setModel(nullptr);
    QCOMPARE(list->childCount(), 0);
}

VAMS_TEST(ListAccessibleTest)
#include "list_accessible_test.moc"
