#include "tests/support/test_main.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/keys/shortcut_presets.h"

#include <QMenu>
#include <QSet>
#include <QSignalSpy>

using namespace vams::ui;

class ActionRegistryTest : public QObject
{
    Q_OBJECT

private slots:
    void CommonShortcutsAreUnique();
    void EveryCommonCommandHasText();
    void TakenShortcutIsLeftOut();
    void UnboundCommandIsDisabled();
    void ShortcutRunsTheVisibleOwner();
    void MenuIsAViewOfTheSameActions();
    void BindingEndsWithItsOwner();
    void ShortcutCanBeChangedAndReset();
    void ShortcutIsTakenFromWhoeverHasIt();
    void ChangesHoldForCommandsDeclaredLater();
    void AllChangesAreReplacedAtOnce();
    void PresetsDoNotContradictThemselves();
};

void ActionRegistryTest::CommonShortcutsAreUnique()
{
    Theme theme;
    ActionRegistry actions(theme);
    declareCommonCommands(actions);
    QSet<QKeySequence> seen;
    int count = 0;
    for (const QString &id : actions.ids())
        for (const QKeySequence &shortcut : actions.action(id)->shortcuts()) {
            QVERIFY2(!shortcut.isEmpty(), qPrintable(id));
            QVERIFY2(!seen.contains(shortcut), qPrintable(shortcut.toString()));
            seen.insert(shortcut);
            ++count;
        }
    QVERIFY(count > 25);
}

void ActionRegistryTest::EveryCommonCommandHasText()
{
    Theme theme;
    ActionRegistry actions(theme);
    declareCommonCommands(actions);
    for (const QString &id : actions.ids())
        QVERIFY2(!actions.action(id)->text().isEmpty(), qPrintable(id));
}

void ActionRegistryTest::TakenShortcutIsLeftOut()
{
    Theme theme;
    ActionRegistry actions(theme);
    actions.declare({QStringLiteral("a"), QStringLiteral("A"), {}, {QKeySequence(Qt::Key_F2)}});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is taken by")));
    QAction *second =
        actions.declare({QStringLiteral("b"), QStringLiteral("B"), {}, {QKeySequence(Qt::Key_F2)}});
    QVERIFY(second->shortcuts().isEmpty());
}

void ActionRegistryTest::UnboundCommandIsDisabled()
{
    Theme theme;
    ActionRegistry actions(theme);
    QVERIFY(!actions.declare({QStringLiteral("a"), QStringLiteral("A")})->isEnabled());
}

void ActionRegistryTest::ShortcutRunsTheVisibleOwner()
{
    Theme theme;
    ActionRegistry actions(theme);
    QWidget window;
    window.addAction(actions.declare(
        {QStringLiteral("a"), QStringLiteral("A"), {}, {QKeySequence(Qt::Key_F2)}}));
    QWidget first(&window);
    QWidget second(&window);
    int firstRuns = 0;
    int secondRuns = 0;
    bool enabled = true;
    actions.bind(QStringLiteral("a"), &first, [&] { ++firstRuns; });
    actions.bind(
        QStringLiteral("a"), &second, [&] { ++secondRuns; }, [&] { return enabled; });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    actions.refresh();

    QTest::keyClick(&window, Qt::Key_F2);
    QCOMPARE(secondRuns, 1);
    second.hide();
    actions.refresh();
    QTest::keyClick(&window, Qt::Key_F2);
    QCOMPARE(firstRuns, 1);
    second.show();
    enabled = false;
    actions.refresh();
    QVERIFY(!actions.action(QStringLiteral("a"))->isEnabled());
    QTest::keyClick(&window, Qt::Key_F2);
    QCOMPARE(firstRuns + secondRuns, 2);
}

void ActionRegistryTest::MenuIsAViewOfTheSameActions()
{
    Theme theme;
    ActionRegistry actions(theme);
    QAction *a = actions.declare({QStringLiteral("a"), QStringLiteral("A")});
    QMenu menu;
    actions.fill(menu, {QStringLiteral("a"), QString(), QStringLiteral("unknown")});
    QCOMPARE(menu.actions().size(), 2);
    QCOMPARE(menu.actions().first(), a);
}

void ActionRegistryTest::BindingEndsWithItsOwner()
{
    Theme theme;
    ActionRegistry actions(theme);
    QAction *a = actions.declare({QStringLiteral("a"), QStringLiteral("A")});
    auto owner = std::make_unique<QWidget>();
    int runs = 0;
    actions.bind(QStringLiteral("a"), owner.get(), [&] { ++runs; });
    owner->show();
    actions.refresh();
    QVERIFY(a->isEnabled());
    owner.reset();
    a->trigger();
    QCOMPARE(runs, 0);
    actions.refresh();
    QVERIFY(!a->isEnabled());
}

void ActionRegistryTest::ShortcutCanBeChangedAndReset()
{
    Theme theme;
    ActionRegistry actions(theme);
    const QList<QKeySequence> usual{QKeySequence(Qt::Key_F2)};
    QAction *a = actions.declare({QStringLiteral("a"), QStringLiteral("&Act..."), {}, usual});
    QAction *b = actions.declare({QStringLiteral("b"), QStringLiteral("B")});
    const QSignalSpy changed(&actions, &ActionRegistry::shortcutsChanged);
    actions.setShortcuts(QStringLiteral("a"), {QKeySequence(Qt::Key_F3)});
    QCOMPARE(a->shortcut(), QKeySequence(Qt::Key_F3));
    QCOMPARE(a->toolTip(), QStringLiteral("Act  F3"));
    QVERIFY(actions.holderOf(QKeySequence(Qt::Key_F2)).isEmpty());
    QCOMPARE(changed.count(), 1);
    // A command without one can have one.
    actions.setShortcuts(QStringLiteral("b"), {QKeySequence(Qt::Key_F2)});
    QCOMPARE(b->shortcut(), QKeySequence(Qt::Key_F2));
    QCOMPARE(actions.changedShortcuts().size(), 2);
    actions.resetShortcuts(QStringLiteral("a"));
    QCOMPARE(a->shortcuts(), usual);
    QVERIFY(!actions.changedShortcuts().contains(QStringLiteral("a")));
    // b had what a has now; that is what it was declared with.
    QVERIFY(b->shortcuts().isEmpty());
    QVERIFY(actions.changedShortcuts().isEmpty());
}

void ActionRegistryTest::ShortcutIsTakenFromWhoeverHasIt()
{
    Theme theme;
    ActionRegistry actions(theme);
    QAction *a = actions.declare({QStringLiteral("a"),
                                  QStringLiteral("A"),
                                  {},
                                  {QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_F4)}});
    actions.declare({QStringLiteral("b"), QStringLiteral("B")});
    actions.setShortcuts(QStringLiteral("b"), {QKeySequence(Qt::Key_F2)});
    QCOMPARE(actions.holderOf(QKeySequence(Qt::Key_F2)), QStringLiteral("b"));
    QCOMPARE(a->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_F4)});
    QCOMPARE(a->toolTip(), QStringLiteral("A  F4"));
}

void ActionRegistryTest::ChangesHoldForCommandsDeclaredLater()
{
    Theme theme;
    ActionRegistry actions(theme);
    actions.setChangedShortcuts(
        {{QStringLiteral("later"), {QKeySequence(Qt::Key_F7)}}, {QStringLiteral("gone"), {}}});
    QAction *later = actions.declare(
        {QStringLiteral("later"), QStringLiteral("L"), {}, {QKeySequence(Qt::Key_F2)}});
    QCOMPARE(later->shortcut(), QKeySequence(Qt::Key_F7));
    QCOMPARE(actions.defaultShortcuts(QStringLiteral("later")),
             QList<QKeySequence>{QKeySequence(Qt::Key_F2)});
    QVERIFY(actions.changedShortcuts().contains(QStringLiteral("gone")));
}

void ActionRegistryTest::AllChangesAreReplacedAtOnce()
{
    Theme theme;
    ActionRegistry actions(theme);
    QAction *a =
        actions.declare({QStringLiteral("a"), QStringLiteral("A"), {}, {QKeySequence(Qt::Key_F2)}});
    QAction *b =
        actions.declare({QStringLiteral("b"), QStringLiteral("B"), {}, {QKeySequence(Qt::Key_F3)}});
    // What is chosen goes before what is declared, whatever the order.
    actions.setChangedShortcuts({{QStringLiteral("b"), {QKeySequence(Qt::Key_F2)}}});
    QCOMPARE(b->shortcut(), QKeySequence(Qt::Key_F2));
    QVERIFY(a->shortcuts().isEmpty());
    actions.setChangedShortcuts({});
    QCOMPARE(a->shortcut(), QKeySequence(Qt::Key_F2));
    QCOMPARE(b->shortcut(), QKeySequence(Qt::Key_F3));
}

void ActionRegistryTest::PresetsDoNotContradictThemselves()
{
    Theme theme;
    for (const ShortcutPreset &preset : shortcutPresets()) {
        ActionRegistry actions(theme);
        declareCommonCommands(actions);
        actions.setChangedShortcuts(preset.changes);
        for (auto it = preset.changes.cbegin(); it != preset.changes.cend(); ++it) {
            QVERIFY2(actions.action(it.key()), qPrintable(it.key()));
            QCOMPARE(actions.action(it.key())->shortcuts(), it.value());
        }
        QVERIFY2(!actions.action(QStringLiteral("app.palette"))->shortcuts().isEmpty(),
                 qPrintable(preset.name));
    }
}

VAMS_TEST(ActionRegistryTest)
#include "action_registry_test.moc"
