#include "core/server/rate_limiter.h"
#include "core/server/request_gate.h"
#include "core/server/token_file.h"
#include "tests/support/test_main.h"

#include <QTemporaryFile>

namespace vams::test {

/// The two small gates in front of the backend.
class RateLimiterTest : public QObject
{
    Q_OBJECT

private slots:
    void burstThenRate();
    void unknownAddressesShareHalf();
    void tableOfAddressesIsBounded();
    void tokenFiles_data();
    void tokenFiles();
    void tokenFileOfOthersIsRefused();
};

void RateLimiterTest::burstThenRate()
{
    long long now = 1000;
    server::RateLimiter limiter(10, 3, [&now] { return now; });
    for (int at = 0; at < 3; ++at)
        QVERIFY(limiter.take());
    QVERIFY(!limiter.take());
    now += 99;
    QVERIFY(!limiter.take());
    now += 2;
    QVERIFY(limiter.take());
    QVERIFY(!limiter.take());
    now += 3'600'000; // a long rest gives no more than the burst
    for (int at = 0; at < 3; ++at)
        QVERIFY(limiter.take());
    QVERIFY(!limiter.take());
}

void RateLimiterTest::unknownAddressesShareHalf()
{
    long long now = 1000;
    server::RequestGate gate(50, 100, [&now] { return now; });
    const auto taken = [&gate](const char *address) {
        int count = 0;
        while (gate.takeUnknown(QHostAddress(QString::fromLatin1(address))))
            ++count;
        return count;
    };
    QCOMPARE(taken("192.0.2.1"), 25);
    QCOMPARE(taken("2001:db8::1"), 25);
    QCOMPARE(taken("192.0.2.2"), 0); // half of all is for callers with a token
    for (int at = 0; at < 50; ++at)
        QVERIFY(gate.takeKnown());
    QVERIFY(!gate.takeKnown());
    now += 1000;
    QCOMPARE(taken("192.0.2.1"), 10);
    QCOMPARE(taken("2001:db8::2"), 10);
    QCOMPARE(taken(""), 5);
    QVERIFY(gate.takeKnown());
}

void RateLimiterTest::tableOfAddressesIsBounded()
{
    long long now = 1000;
    server::RequestGate gate(1e6, 1e6, [&now] { return now; });
    for (quint32 at = 0; at < 20'000; ++at)
        QVERIFY(gate.takeUnknown(QHostAddress(0x0a000000 + at)));
    QCOMPARE(gate.countedAddresses(), 10'000);
    now += 1000; // those are full again and make room
    QVERIFY(gate.takeUnknown(QHostAddress(QStringLiteral("192.0.2.1"))));
    QCOMPARE(gate.countedAddresses(), 1);
}

void RateLimiterTest::tokenFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << QByteArray("# people\n\nlong-token,alice,mfa\r\n") << true;
    QTest::newRow("short token") << QByteArray("short,alice\n") << false;
    QTest::newRow("blanks are no token") << QByteArray("ab      ,alice\n") << false;
    QTest::newRow("no user") << QByteArray("long-token,\n") << false;
    QTest::newRow("no comma") << QByteArray("long-token\n") << false;
}

void RateLimiterTest::tokenFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isGood);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(text);
    file.close();
    const Result<server::TokenTable> table = server::TokenTable::read(file.fileName());
    QCOMPARE(table.has_value(), isGood);
    if (!isGood)
        return;
    const auto user = table->userOf("bEaReR long-token");
    QVERIFY(user && user->isMfa);
    QCOMPARE(user->userId.text(), QStringLiteral("alice"));
    for (const char *wrong : {"", "Bearer", "Bearer ", "long-toke", "Bearer long-token2"})
        QVERIFY(!table->userOf(wrong));
}

void RateLimiterTest::tokenFileOfOthersIsRefused()
{
#if defined(Q_OS_WIN)
    QSKIP("Rights of files are not looked at on Windows.");
#endif
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("long-token,alice\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QVERIFY(!server::TokenTable::read(file.fileName()));
}

VAMS_TEST(RateLimiterTest)

} // namespace vams::test

#include "rate_limiter_test.moc"
