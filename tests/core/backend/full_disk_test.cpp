#include "core/backend/storage/sql.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

#include <sqlite3.h>

namespace vams::test {

namespace {

/// The first connection for writing that is opened while this lives: the library's only one.
class WritingConnection
{
public:
    WritingConnection()
    {
        s_connection = nullptr;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(noteConnection));
    }
    ~WritingConnection() { sqlite3_reset_auto_extension(); }

    /// The database cannot grow beyond so many pages; SQLite keeps what it has.
    void limitPages(int pages) const
    {
        const QByteArray sql = "PRAGMA max_page_count=" + QByteArray::number(pages);
        QCOMPARE(sqlite3_exec(s_connection, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    }

private:
    static int noteConnection(sqlite3 *connection, const char **, const sqlite3_api_routines *)
    {
        sqlite3 *none = nullptr;
        if (sqlite3_db_readonly(connection, "main") == 0)
            s_connection.compare_exchange_strong(none, connection);
        return SQLITE_OK;
    }

    static inline std::atomic<sqlite3 *> s_connection;
};

} // namespace

/// The database itself runs out of room. (faulty_disk_test: the files beside it do.)
class FullDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void fullDatabaseSaysSoAndLosesNothing();
};

void FullDiskTest::fullDatabaseSaysSoAndLosesNothing()
{
    TestLibrary library;
    const WritingConnection connection;
    QVERIFY(library.open());
    ContractSide side(library, QStringLiteral("embedded"));
    const AssetRef ref = refOf("data", "thing");
    side.makeDatabase(QStringLiteral("data"));
    side.makeAsset(QStringLiteral("data"), QStringLiteral("thing"));
    QCOMPARE(side.upload(ref, {{QStringLiteral("before.bin"), "before"}}).status, 200);

    connection.limitPages(1);
    Answer refused;
    QStringList made;
    while (made.size() < 10000) {
        const QString id = QStringLiteral("db-%1").arg(made.size());
        refused = side.makeDatabase(id);
        if (refused.status != 200)
            break;
        made << id;
    }
    QCOMPARE(refused.status, 507);
    QVERIFY2(refused.message().contains(QStringLiteral("full")), qPrintable(refused.message()));
    const QString refusedId = QStringLiteral("db-%1").arg(made.size());
    QCOMPARE(side.get(QStringLiteral("/database/") + refusedId).status, 404);
    for (const QString &id : std::as_const(made))
        QCOMPARE(side.get(QStringLiteral("/database/") + id).status, 200);
    QCOMPARE(side.bytesOf(ref, QStringLiteral("before.bin")), QByteArray("before"));

    connection.limitPages(1000000);
    QCOMPARE(side.makeDatabase(refusedId).status, 200);
    QCOMPARE(side.upload(ref, {{QStringLiteral("after.bin"), "after"}}).status, 200);
    library.close();
    QVERIFY(library.open());
    backend::sql::Database db(library.databasePath(), backend::sql::OpenMode::ReadOnly);
    backend::sql::Statement check = db.query("PRAGMA integrity_check");
    QVERIFY(check.step());
    QCOMPARE(check.text(0), QStringLiteral("ok"));
}

VAMS_TEST(FullDiskTest)

} // namespace vams::test

#include "full_disk_test.moc"
