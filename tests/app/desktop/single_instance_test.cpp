#include "app/desktop/single_instance.h"
#include "tests/support/test_main.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace vams::desktop;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void ASecondStartHandsOver();
    void OtherFoldersAreOtherPrograms();
    void AfterTheFirstEndsTheNextIsFirst();
};

namespace {

/// As another process would: on a thread of its own, while this one answers.
bool handOverFromElsewhere(const QString &folder, const QStringList &arguments)
{
    std::atomic_bool taken = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        SingleInstance second(folder);
        taken = second.handOver(arguments, QStringLiteral("/work"));
    }));
    QSignalSpy finished(other.get(), &QThread::finished);
    other->start();
    finished.wait();
    other->wait();
    return taken;
}

} // namespace

void SingleInstanceTest::ASecondStartHandsOver()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(!first.handOver({}, {}));
    QSignalSpy received(&first, &SingleInstance::received);
    const QStringList arguments{QStringLiteral("vams-desktop"), QStringLiteral("vams://open/x"),
                                QStringLiteral("line\nbreak \"quoted\"")};
    QVERIFY(handOverFromElsewhere(folder.path(), arguments));
    QCOMPARE(received.size(), 1);
    QCOMPARE(received[0][0].toStringList(), arguments);
    QCOMPARE(received[0][1].toString(), QStringLiteral("/work"));
}

void SingleInstanceTest::OtherFoldersAreOtherPrograms()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    SingleInstance first(one.path());
    QVERIFY(!first.handOver({}, {}));
    QVERIFY(!handOverFromElsewhere(other.path(), {}));
}

void SingleInstanceTest::AfterTheFirstEndsTheNextIsFirst()
{
    const QTemporaryDir folder;
    {
        SingleInstance first(folder.path());
        QVERIFY(!first.handOver({}, {}));
    }
    SingleInstance next(folder.path());
    QVERIFY(!next.handOver({}, {}));
    QVERIFY(handOverFromElsewhere(folder.path(), {}));
}

VAMS_TEST(SingleInstanceTest)
#include "single_instance_test.moc"
