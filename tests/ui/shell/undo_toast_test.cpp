#include "tests/support/test_main.h"
#include "tests/support/ui_page.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/support/toast.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace vams;
using namespace vams::ui;

class UndoToastTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void TheToastTakesBackItsStep();
    void TheToastGoesWhenItsStepIsNotTheNewest();
    void APageThatIsGoneIsOfNoMatter();
    void PartsAreUndoneLastFirst();
    void WhatFailedGoesOnWhereItStood();

private:
    UndoStep step(const QString &text);
    [[nodiscard]] Toast *toast() const;

    std::unique_ptr<test::PageHarness> m_harness;
    std::unique_ptr<QWidget> m_page;
};

void UndoToastTest::init()
{
    m_harness = std::make_unique<test::PageHarness>();
    m_page = std::make_unique<QWidget>();
    m_page->resize(800, 400);
    m_page->show();
}

void UndoToastTest::cleanup()
{
    m_page.reset();
    m_harness.reset();
}

UndoStep UndoToastTest::step(const QString &text)
{
    const auto work = [](Job &) { return Result<void>(); };
    return {text, {}, work, work};
}

Toast *UndoToastTest::toast() const
{
    for (Toast *found : m_page->findChildren<Toast *>())
        if (found->isVisible())
            return found;
    return nullptr;
}

void UndoToastTest::TheToastTakesBackItsStep()
{
    noteDone(m_harness->context(), m_page.get(), QStringLiteral("Pump archived"),
             step(QStringLiteral("Archive Pump")));
    QVERIFY(toast());
    QCOMPARE(toast()->text(), QStringLiteral("Pump archived"));
    const auto labels = toast()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() ==
               QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText);
    }));
    auto *button = toast()->findChild<QPushButton *>();
    QVERIFY(button);
    QSignalSpy undone(&m_harness->undo, &UndoHistory::undone);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(undone.size(), 1);
    QCOMPARE(undone.first().first().toString(), QStringLiteral("Archive Pump"));
}

void UndoToastTest::TheToastGoesWhenItsStepIsNotTheNewest()
{
    noteDone(m_harness->context(), m_page.get(), QStringLiteral("a"), step(QStringLiteral("a")));
    QVERIFY(toast());
    m_harness->undo.add(step(QStringLiteral("b")));
    QVERIFY(!toast());
}

void UndoToastTest::APageThatIsGoneIsOfNoMatter()
{
    const QPointer<QWidget> page(m_page.get());
    m_page.reset();
    noteDone(m_harness->context(), page, QStringLiteral("a"), step(QStringLiteral("a")));
    QCOMPARE(m_harness->undo.undoText(), QStringLiteral("a"));
}

void UndoToastTest::PartsAreUndoneLastFirst()
{
    const auto log = std::make_shared<QStringList>();
    std::vector<UndoPart> parts;
    for (const char *name : {"1", "2", "3"})
        parts.push_back({[log, name](Job &) {
                             *log << QLatin1String("-") + QLatin1String(name);
                             return Result<void>();
                         },
                         [log, name](Job &) {
                             *log << QLatin1String("+") + QLatin1String(name);
                             return Result<void>();
                         }});
    const UndoStep step = stepOfParts(QStringLiteral("all"), {}, std::move(parts));
    Job job;
    QVERIFY(step.undo(job));
    QVERIFY(step.redo(job));
    QCOMPARE(log->join(QLatin1Char(' ')), QStringLiteral("-3 -2 -1 +1 +2 +3"));
}

void UndoToastTest::WhatFailedGoesOnWhereItStood()
{
    const auto log = std::make_shared<QStringList>();
    const auto broken = std::make_shared<bool>(true);
    const auto good = [log](const char *name) {
        return [log, name](Job &) {
            *log << QLatin1String(name);
            return Result<void>();
        };
    };
    std::vector<UndoPart> parts;
    parts.push_back({[log, broken](Job &) -> Result<void> {
                         if (*broken)
                             return fail(ErrorKind::Offline, QStringLiteral("away"), {}, {});
                         *log << QStringLiteral("-1");
                         return {};
                     },
                     good("+1")});
    parts.push_back({good("-2"), good("+2")});
    const UndoStep step = stepOfParts(QStringLiteral("all"), {}, std::move(parts));
    Job job;
    QVERIFY(!step.undo(job));
    *broken = false;
    QVERIFY(step.undo(job));
    QCOMPARE(*log, QStringList({QStringLiteral("-2"), QStringLiteral("-1")}));
}

VAMS_TEST(UndoToastTest)
#include "undo_toast_test.moc"
