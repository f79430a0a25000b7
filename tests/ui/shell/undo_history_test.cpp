#include "tests/support/test_main.h"
#include "ui/shell/undo/undo_history.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>

using namespace vams;
using namespace vams::ui;

class UndoHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void UndoAndRedoRunTheSteps();
    void ANewStepForgetsWhatWasUndone();
    void AFailureLeavesTheStep();
    void AStepThatCannotBeDoneAgainGoes();
    void OneRunsAtATime();
    void AStepMadeMeanwhileWaits();
    void GoToRunsAllOfThem();
    void TheOldestGo();

private:
    UndoStep step(const QString &text);
    void settle(int count);

    QThreadPool m_pool;
    std::unique_ptr<UndoHistory> m_history;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QStringList m_log;
};

void UndoHistoryTest::init()
{
    m_pool.setMaxThreadCount(1);
    m_log.clear();
    m_history = std::make_unique<UndoHistory>(m_pool);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_history.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(m_history.get(), &UndoHistory::undone, this,
            [this](const QString &text) { m_log << QStringLiteral("-") + text; });
    connect(m_history.get(), &UndoHistory::redone, this,
            [this](const QString &text) { m_log << QStringLiteral("+") + text; });
}

void UndoHistoryTest::cleanup()
{
    m_pool.waitForDone();
    m_tester.reset();
    m_history.reset();
}

UndoStep UndoHistoryTest::step(const QString &text)
{
    const auto work = [](Job &) { return Result<void>(); };
    return {text, {}, work, work};
}

void UndoHistoryTest::settle(int count)
{
    QTRY_COMPARE(m_log.size(), count);
}

void UndoHistoryTest::UndoAndRedoRunTheSteps()
{
    m_history->undo();
    QVERIFY(!m_history->canUndo());
    m_history->add(step(QStringLiteral("a")));
    m_history->add(step(QStringLiteral("b")));
    QCOMPARE(m_history->undoText(), QStringLiteral("b"));
    QVERIFY(!m_history->canRedo());
    m_history->undo();
    settle(1);
    QCOMPARE(m_history->undoText(), QStringLiteral("a"));
    QCOMPARE(m_history->redoText(), QStringLiteral("b"));
    QVERIFY(m_history->index(0).data(UndoHistory::UndoneRole).toBool());
    QVERIFY(!m_history->index(1).data(UndoHistory::UndoneRole).toBool());
    m_history->redo();
    settle(2);
    QCOMPARE(m_log, QStringList({QStringLiteral("-b"), QStringLiteral("+b")}));
    QVERIFY(!m_history->canRedo());
}

void UndoHistoryTest::ANewStepForgetsWhatWasUndone()
{
    m_history->add(step(QStringLiteral("a")));
    m_history->add(step(QStringLiteral("b")));
    m_history->undo();
    settle(1);
    m_history->add(step(QStringLiteral("c")));
    QVERIFY(!m_history->canRedo());
    QCOMPARE(m_history->rowCount(), 2);
    QCOMPARE(m_history->index(0).data().toString(), QStringLiteral("c"));
    QCOMPARE(m_history->index(1).data().toString(), QStringLiteral("a"));
}

void UndoHistoryTest::AFailureLeavesTheStep()
{
    UndoStep broken = step(QStringLiteral("a"));
    broken.undo = [](Job &) -> Result<void> {
        return fail(ErrorKind::Denied, QStringLiteral("no"), {}, {});
    };
    m_history->add(broken);
    QSignalSpy failed(m_history.get(), &UndoHistory::failed);
    m_history->undo();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_history->canUndo());
    QCOMPARE(m_history->undoText(), QStringLiteral("a"));
    QVERIFY(m_log.isEmpty());
}

void UndoHistoryTest::AStepThatCannotBeDoneAgainGoes()
{
    m_history->add(step(QStringLiteral("a")));
    UndoStep once = step(QStringLiteral("b"));
    once.redo = {};
    m_history->add(once);
    m_history->add(step(QStringLiteral("c")));
    m_history->goTo(2);
    settle(2);
    // What stood on it cannot be done again without it.
    QCOMPARE(m_history->rowCount(), 1);
    QVERIFY(!m_history->canRedo());
    QCOMPARE(m_history->undoText(), QStringLiteral("a"));
}

void UndoHistoryTest::OneRunsAtATime()
{
    QSemaphore go;
    UndoStep slow = step(QStringLiteral("slow"));
    slow.undo = [&go](Job &) {
        go.acquire();
        return Result<void>();
    };
    m_history->add(step(QStringLiteral("a")));
    m_history->add(slow);
    m_history->undo();
    QVERIFY(!m_history->canUndo());
    m_history->undo();
    m_history->redo();
    go.release();
    settle(1);
    QCOMPARE(m_history->undoText(), QStringLiteral("a"));
}

void UndoHistoryTest::AStepMadeMeanwhileWaits()
{
    QSemaphore go;
    UndoStep slow = step(QStringLiteral("slow"));
    slow.undo = [&go](Job &) {
        go.acquire();
        return Result<void>();
    };
    m_history->add(slow);
    m_history->undo();
    m_history->add(step(QStringLiteral("new")));
    go.release();
    settle(1);
    QCOMPARE(m_log, QStringList(QStringLiteral("-slow")));
    QCOMPARE(m_history->undoText(), QStringLiteral("new"));
    QCOMPARE(m_history->rowCount(), 1);
}

void UndoHistoryTest::GoToRunsAllOfThem()
{
    for (const char *name : {"a", "b", "c"})
        m_history->add(step(QLatin1String(name)));
    m_history->goTo(4);
    m_history->goTo(-1);
    m_history->goTo(2);
    settle(2);
    QCOMPARE(m_log, QStringList({QStringLiteral("-c"), QStringLiteral("-b")}));
    QCOMPARE(m_history->undoText(), QStringLiteral("a"));
    m_history->goTo(0);
    settle(4);
    QCOMPARE(m_history->undoText(), QStringLiteral("c"));
    m_history->goTo(3);
    settle(7);
    QVERIFY(!m_history->canUndo());
}

void UndoHistoryTest::TheOldestGo()
{
    for (int i = 0; i <= UndoHistory::maxSteps; ++i)
        m_history->add(step(QString::number(i)));
    QCOMPARE(m_history->rowCount(), UndoHistory::maxSteps);
    QCOMPARE(m_history->index(UndoHistory::maxSteps - 1).data().toString(), QStringLiteral("1"));
    m_history->undo();
    settle(1);
    QCOMPARE(m_log.first(), QStringLiteral("-%1").arg(UndoHistory::maxSteps));
}

VAMS_TEST(UndoHistoryTest)
#include "undo_history_test.moc"
