#include "core/base/clock.h"
#include "tests/support/test_main.h"

#include <QTimeZone>

namespace vams::test {

class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void formsOfTheContract();
    void readsEachForm_data();
    void readsEachForm();
    void refusesTheRest_data();
    void refusesTheRest();
    void clockIsUtc();

private:
    const QDateTime m_time{QDate(2026, 11, 2), QTime(9, 15, 24, 123), Qt::UTC};
};

void ClockTest::formsOfTheContract()
{
    QCOMPARE(toIso(m_time), QStringLiteral("2026-11-02T09:15:24.123000+00:00"));
    QCOMPARE(toNaiveIso(m_time), QStringLiteral("2026-11-02T09:15:24.123000"));
    QCOMPARE(toLongDate(m_time), QStringLiteral("November 02 2026 - 09:15:24"));
    QCOMPARE(toExecutionDate(m_time), QStringLiteral("11/02/2026, 09:15:24"));
    const QDateTime elsewhere = m_time.toOffsetFromUtc(2 * 3600);
    QCOMPARE(toIso(elsewhere), toIso(m_time));
    QCOMPARE(toLongDate(elsewhere), toLongDate(m_time));
}

void ClockTest::readsEachForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("ms");
    QTest::newRow("iso") << "2026-11-02T09:15:24.123000+00:00" << 123;
    QTest::newRow("iso, six digits") << "2026-11-02T09:15:24.123456+00:00" << 123;
    QTest::newRow("naive") << "2026-11-02T09:15:24.123456" << 123;
    QTest::newRow("without fraction") << "2026-11-02T09:15:24" << 0;
    QTest::newRow("zulu") << "2026-11-02T09:15:24Z" << 0;
    QTest::newRow("other zone") << "2026-11-02T11:15:24+02:00" << 0;
    QTest::newRow("execution") << "11/02/2026, 09:15:24" << 0;
    QTest::newRow("long") << "November 02 2026 - 09:15:24" << 0;
}

void ClockTest::readsEachForm()
{
    QFETCH(QString, text);
    QFETCH(int, ms);
    const QDateTime read = fromContractDate(text);
    QCOMPARE(read, QDateTime(QDate(2026, 11, 2), QTime(9, 15, 24, ms), Qt::UTC));
    QCOMPARE(read.timeSpec(), Qt::UTC);
}

void ClockTest::refusesTheRest_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "undefined", "2026-13-45T00:00:00", "yesterday", "Movember 02 2026 - 09:15:24"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ClockTest::refusesTheRest()
{
    QFETCH(QString, text);
    QVERIFY(!fromContractDate(text).isValid());
}

void ClockTest::clockIsUtc()
{
    QCOMPARE(systemClock()().timeSpec(), Qt::UTC);
    const qint64 first = monotonicMs();
    QVERIFY(monotonicMs() >= first);
}

VAMS_TEST(ClockTest)

} // namespace vams::test

#include "clock_test.moc"
