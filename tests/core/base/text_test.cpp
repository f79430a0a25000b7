#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/text.h"
#include "tests/support/test_main.h"

#include <QLocale>

namespace vams::test {

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void size_data();
    void size();
    void duration_data();
    void duration();
    void count();
    void errorKindOfStatus_data();
    void errorKindOfStatus();
    void errorIsDescribed();
    void uuidsDiffer();
};

void TextTest::size_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << qint64(0) << "0 B";
    QTest::newRow("999") << qint64(999) << "999 B";
    QTest::newRow("1000") << qint64(1000) << "1.00 kB";
    QTest::newRow("1234") << qint64(1234) << "1.23 kB";
    QTest::newRow("99949") << qint64(99'949) << "99.9 kB";
    QTest::newRow("99951") << qint64(99'951) << "100 kB";
    QTest::newRow("999499") << qint64(999'499) << "999 kB";
    QTest::newRow("999500") << qint64(999'500) << "1.00 MB";
    QTest::newRow("48.2 MB") << qint64(48'200'000) << "48.2 MB";
    QTest::newRow("9.995 GB") << qint64(9'995'000'000) << "10.0 GB";
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << "9,223 PB";
}

void TextTest::size()
{
    QFETCH(qint64, bytes);
    QTEST(humanSize(bytes), "text");
}

void TextTest::duration_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << qint64(0) << "0 s";
    QTest::newRow("1 ms") << qint64(1) << "1 s";
    QTest::newRow("59 s") << qint64(59'000) << "59 s";
    QTest::newRow("1 min") << qint64(60'000) << "1 min";
    QTest::newRow("90 s") << qint64(90'000) << "2 min";
    QTest::newRow("1 h") << qint64(3'600'000) << "1 h 0 min";
    QTest::newRow("2 h 10") << qint64(7'800'000) << "2 h 10 min";
}

void TextTest::duration()
{
    QFETCH(qint64, ms);
    QTEST(humanDuration(ms), "text");
}

void TextTest::count()
{
    QCOMPARE(humanCount(12402), QStringLiteral("12,402"));
}

void TextTest::errorKindOfStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << ErrorKind::Invalid;
    QTest::newRow("401") << 401 << ErrorKind::Denied;
    QTest::newRow("403") << 403 << ErrorKind::Denied;
    QTest::newRow("404") << 404 << ErrorKind::NotFound;
    QTest::newRow("409") << 409 << ErrorKind::Conflict;
    QTest::newRow("429") << 429 << ErrorKind::Throttled;
    QTest::newRow("500") << 500 << ErrorKind::Internal;
    QTest::newRow("503") << 503 << ErrorKind::Offline;
    QTest::newRow("302") << 302 << ErrorKind::Internal;
}

void TextTest::errorKindOfStatus()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QCOMPARE(vams::errorKindOfStatus(status), kind);
}

void TextTest::errorIsDescribed()
{
    const QString text = describe({.kind = ErrorKind::Io,
                                   .message = QStringLiteral("Broken."),
                                   .subject = QStringLiteral("a.glb"),
                                   .advice = QStringLiteral("Mend it."),
                                   .detail = QStringLiteral("errno 5"),
                                   .status = 500});
    for (const char *part : {"Broken.", "a.glb", "Mend it.", "errno 5", "500"})
        QVERIFY(text.contains(QLatin1String(part)));
}

void TextTest::uuidsDiffer()
{
    QCOMPARE(newUuid().size(), 36);
    QVERIFY(newUuid() != newUuid());
}

VAMS_TEST(TextTest)

} // namespace vams::test

#include "text_test.moc"
