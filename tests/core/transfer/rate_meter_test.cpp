#include "core/transfer/rate_meter.h"
#include "tests/support/test_main.h"

namespace vams::test {

using transfer::RateMeter;

class RateMeterTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingAtFirst();
    void steadyRate();
    void followsAChangeSlowly();
    void stallsTowardsZero();
    void goingBackIsNotNegative();
};

void RateMeterTest::knowsNothingAtFirst()
{
    qint64 now = 0;
    RateMeter meter([&now] { return now; });
    meter.update(0);
    now = 100; // too soon to tell
    meter.update(1000);
    QCOMPARE(meter.perSecond(), 0.0);
    QVERIFY(!meter.msLeft(10'000));
}

void RateMeterTest::steadyRate()
{
    qint64 now = 5000;
    RateMeter meter([&now] { return now; });
    for (int i = 1; i <= 10; ++i) {
        now += 500;
        meter.update(i * 500);
    }
    QCOMPARE(meter.perSecond(), 1000.0);
    QCOMPARE(meter.msLeft(8000), 3000);
}

void RateMeterTest::followsAChangeSlowly()
{
    qint64 now = 0;
    RateMeter meter([&now] { return now; });
    now += 1000;
    meter.update(1000);
    now += 1000;
    meter.update(11'000);
    QVERIFY(meter.perSecond() > 2000 && meter.perSecond() < 5000);
    for (qint64 done = 21'000; done <= 211'000; done += 10'000) {
        now += 1000;
        meter.update(done);
    }
    QVERIFY(meter.perSecond() > 9900 && meter.perSecond() <= 10'000);
}

void RateMeterTest::stallsTowardsZero()
{
    qint64 now = 0;
    RateMeter meter([&now] { return now; });
    now += 1000;
    meter.update(1000);
    now += 60'000;
    meter.update(1000);
    QVERIFY(meter.perSecond() < 1);
    QVERIFY(!meter.msLeft(2000));
}

void RateMeterTest::goingBackIsNotNegative()
{
    qint64 now = 0;
    RateMeter meter([&now] { return now; });
    now += 1000;
    meter.update(1000);
    now += 1000;
    meter.update(400);
    QVERIFY(meter.perSecond() > 0);
    now += 1000;
    meter.update(1400);
    QVERIFY(meter.perSecond() <= 1000);
}

VAMS_TEST(RateMeterTest)

} // namespace vams::test

#include "rate_meter_test.moc"
