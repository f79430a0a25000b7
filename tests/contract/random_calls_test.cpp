#include "tests/support/contract_side.h"
#include "tests/support/library_invariants.h"
#include "tests/support/random_caller.h"
#include "tests/support/serve_process.h"
#include "tests/support/test_main.h"

#include <QFile>

#include <thread>

namespace vams::test {

namespace {

constexpr int sequences = 10;
constexpr int stepsOfSequence = 400;
constexpr int stepsBetweenChecks = 20;
constexpr int kills = 12;

} // namespace

/// Random sequences of the calls that change something keep what must hold of a library, also when
/// the process is killed between any two steps.
class RandomCallsTest : public QObject
{
    Q_OBJECT

private slots:
    void invariantsCanFail_data();
    void invariantsCanFail();
    void invariantsHold_data();
    void invariantsHold();
    void invariantsHoldAfterKills();

private:
    static void verifyLibrary(const QString &folder, const QString &when);
};

void RandomCallsTest::verifyLibrary(const QString &folder, const QString &when)
{
    const QStringList broken = brokenInvariants(folder);
    QVERIFY2(broken.isEmpty(), qPrintable(when + QLatin1String(": ") + broken.join(u'\n')));
}

void RandomCallsTest::invariantsCanFail_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("count") << "UPDATE assets SET file_count = file_count + 1";
    QTest::newRow("index lacks a file") << "UPDATE search_files SET is_archived = 1";
    QTest::newRow("index lacks an asset") << "UPDATE search_assets SET asset_name = 'x'";
    QTest::newRow("blob") << "UPDATE object_versions SET sha256 = 'ab' WHERE size > 0";
    QTest::newRow("message") << "INSERT INTO queue_messages (queue_name, body, available_at) "
                                "VALUES ('search-indexer', '[]', 99999999999)";
    QTest::newRow("newest") << "UPDATE object_versions SET is_latest = 0";
    QTest::newRow("metadata") << "INSERT INTO asset_file_metadata VALUES ('data', 'thing', "
                                 "'/gone', 'k', 'v', 'string')";
}

void RandomCallsTest::invariantsCanFail()
{
    QFETCH(QString, damage);
    TestLibrary library;
    QVERIFY(library.open());
    ContractSide side(library, QStringLiteral("embedded"));
    side.makeDatabase(QStringLiteral("data"));
    side.makeAsset(QStringLiteral("data"), QStringLiteral("thing"));
    side.upload(refOf("data", "thing"), {{QStringLiteral("a.txt"), "text"}});
    library.backend().settleEvents();
    verifyLibrary(library.folder(), QStringLiteral("before"));
    {
        backend::sql::Database db(library.databasePath(), backend::sql::OpenMode::ReadWrite);
        db.run(damage.toUtf8().constData());
    }
    QVERIFY(!brokenInvariants(library.folder()).isEmpty());
}

void RandomCallsTest::invariantsHold_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= sequences; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RandomCallsTest::invariantsHold()
{
    QFETCH(quint32, seed);
    TestLibrary library;
    QVERIFY(library.open());
    ContractSide side(library, QStringLiteral("embedded"));
    RandomCaller caller(side.transport(), seed);
    QVERIFY(caller.prepare());
    for (int step = 1; step <= stepsOfSequence; ++step) {
        QVERIFY(caller.step());
        library.advance(1);
        if (step % stepsBetweenChecks != 0)
            continue;
        library.backend().settleEvents();
        verifyLibrary(library.folder(), QStringLiteral("step %1").arg(step));
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(caller.crashes().isEmpty(), qPrintable(caller.crashes().join(u'\n')));
    QVERIFY2(caller.successes().size() > 9, // the sequence did something
             qPrintable(QStringList(caller.successes().keys()).join(u' ')));
}

void RandomCallsTest::invariantsHoldAfterKills()
{
    QTemporaryDir folder;
    const QString library = folder.filePath(QStringLiteral("library"));
    const QString tokenFile = folder.filePath(QStringLiteral("tokens"));
    QFile tokens(tokenFile);
    QVERIFY(tokens.open(QIODevice::WriteOnly));
    tokens.write("a-token-for-random-calls,local\n");
    tokens.close();
    tokens.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    remote::HttpOptions options;
    options.retry.tries = 1;
    options.retry.connectTries = 1;
    QRandomGenerator random(20261125);
    for (int round = 0; round < kills; ++round) {
        {
            ServeProcess server(library, tokenFile, QStringLiteral("local"));
            QVERIFY2(!server.url().isEmpty(), server.errors().constData());
            remote::HttpTransport transport(QUrl(server.url()), "Bearer a-token-for-random-calls",
                                            options);
            RandomCaller caller(transport, 100 + static_cast<quint32>(round));
            QVERIFY(caller.prepare());
            std::atomic<int> left = 5 + random.bounded(40);
            std::atomic<bool> isDue = false;
            std::thread sender([&] {
                while (caller.step()) {
                    if (--left == 0) {
                        isDue = true;
                        isDue.notify_one();
                    }
                }
                isDue = true;
                isDue.notify_one();
            });
            isDue.wait(false);
            server.kill();
            sender.join();
        }
        // The next start settles what the killed one left.
        auto backend = backend::Backend::open({.folder = library});
        QVERIFY(backend);
        (*backend)->settleEvents();
        verifyLibrary(library, QStringLiteral("kill %1").arg(round));
        if (QTest::currentTestFailed())
            return;
    }
}

VAMS_TEST(RandomCallsTest)

} // namespace vams::test

#include "random_calls_test.moc"
