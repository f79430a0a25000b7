#include "core/backend/storage/migrations.h"
#include "core/backend/storage/storage.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>

namespace vams::test {

using namespace backend;

/// Libraries of every older schema come up to the newest, with their rows, after a backup.
class MigrationsTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersRiseByOne();
    void oldLibraryIsUpgraded_data();
    void oldLibraryIsUpgraded();
    void failedUpgradeLeavesTheOldLibrary();

private:
    /// A library as the program of that version left it, with a row in every table of its own.
    void makeLibrary(int version);
    static QStringList schemaOf(const QString &path);
    static QString oneText(const QString &path, const char *sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("l.sqlite")); }
    [[nodiscard]] QString backups() const { return m_folder->filePath(QStringLiteral("backups")); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

void MigrationsTest::makeLibrary(int version)
{
    sql::Database db(path(), sql::OpenMode::ReadWrite);
    for (const Migration &migration : migrations()) {
        if (migration.version <= version)
            db.script(migration.sql);
    }
    db.script("PRAGMA user_version=" + QByteArray::number(version));
    db.script("INSERT INTO buckets (bucket_id, bucket_name) VALUES ('b', 'b');"
              "INSERT INTO databases (database_id, description, date_created, default_bucket_id) "
              "VALUES ('data', 'd', '', 'b');"
              "INSERT INTO assets (database_id, asset_id, asset_name, description, "
              "is_distributable, bucket_id, location_key, created_at, updated_at) "
              "VALUES ('data', 'one', 'One', 'd', 1, 'b', 'one/', '', ''), "
              "('data', 'two', 'Two', 'd', 1, 'b', 'two/', '', '');"
              "INSERT INTO object_versions (bucket_id, object_key, version_id, is_latest, size, "
              "last_modified) VALUES ('b', 'one/a.glb', 'v1', 1, 3, '');"
              "INSERT INTO asset_versions (database_id, asset_id, asset_version_id, date_created, "
              "comment, description, created_by) VALUES ('data', 'one', '0', '', '', '', 'u'), "
              "('data', 'one', '1', '', '', '', 'u');"
              "INSERT INTO asset_file_versions (database_id, asset_id, asset_version_id, file_key, "
              "version_id, size, last_modified, etag, created_at) "
              "VALUES ('data', 'one', '1', '/a.glb', 'v1', 3, '', '', '');"
              "INSERT INTO comments (asset_id, asset_version_id, comment_id, comment_body, "
              "comment_owner_id, comment_owner_username, date_created) "
              "VALUES ('one', '0', 'abc', 'kept', 'u', 'u', '');"
              "INSERT INTO asset_links (asset_link_id, from_database_id, from_asset_id, "
              "to_database_id, to_asset_id, relationship_type) "
              "VALUES ('l', 'data', 'one', 'data', 'two', 'related');");
}

QStringList MigrationsTest::schemaOf(const QString &path)
{
    sql::Database db(path, sql::OpenMode::ReadOnly);
    QStringList schema;
    sql::Statement rows = db.query("SELECT type, name, coalesce(sql, '') FROM sqlite_schema "
                                   "WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name");
    while (rows.step())
        schema << rows.text(0) + u' ' + rows.text(1) + u' ' + rows.text(2).simplified();
    return schema;
}

QString MigrationsTest::oneText(const QString &path, const char *sql)
{
    sql::Database db(path, sql::OpenMode::ReadOnly);
    sql::Statement rows = db.query(sql);
    return rows.step() ? rows.text(0) : QString();
}

void MigrationsTest::numbersRiseByOne()
{
    int expected = 0;
    for (const Migration &migration : migrations())
        QCOMPARE(migration.version, ++expected);
}

void MigrationsTest::oldLibraryIsUpgraded_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < currentSchemaVersion(); ++version)
        QTest::addRow("schema %d", version) << version;
}

void MigrationsTest::oldLibraryIsUpgraded()
{
    QFETCH(int, version);
    makeLibrary(version);
    {
        Storage storage(path(), backups());
    }
    QTemporaryDir other;
    const QString fresh = other.filePath(QStringLiteral("fresh.sqlite"));
    {
        Storage storage(fresh, other.filePath(QStringLiteral("backups")));
    }
    QCOMPARE(schemaOf(path()), schemaOf(fresh));
    QCOMPARE(oneText(path(), "PRAGMA user_version"), QString::number(currentSchemaVersion()));
    QCOMPARE(oneText(path(), "PRAGMA integrity_check"), QStringLiteral("ok"));
    QCOMPARE(oneText(path(), "SELECT asset_name FROM assets WHERE asset_id = 'one'"),
             QStringLiteral("One"));
    QCOMPARE(oneText(path(), "SELECT comment_body FROM comments"), QStringLiteral("kept"));
    QCOMPARE(oneText(path(), "SELECT version_id FROM asset_file_versions"), QStringLiteral("v1"));
    QCOMPARE(oneText(path(), "SELECT asset_link_id FROM asset_links"), QStringLiteral("l"));
    QCOMPARE(oneText(path(), "SELECT count(*) FROM object_versions"), QStringLiteral("1"));
    // The state before is kept whole.
    const QStringList kept = QDir(backups()).entryList(QDir::Files);
    QCOMPARE(kept.size(), 1);
    const QString backup = backups() + u'/' + kept.first();
    QCOMPARE(oneText(backup, "PRAGMA user_version"), QString::number(version));
    QCOMPARE(oneText(backup, "SELECT count(*) FROM assets"), QStringLiteral("2"));
}

void MigrationsTest::failedUpgradeLeavesTheOldLibrary()
{
    makeLibrary(1);
    {
        // In the way of what migration 6 makes.
        sql::Database db(path(), sql::OpenMode::ReadWrite);
        db.script("CREATE TABLE search_files (x)");
    }
    QVERIFY_EXCEPTION_THROWN(Storage(path(), backups()), sql::SqlError);
    QCOMPARE(oneText(path(), "SELECT count(*) FROM assets"), QStringLiteral("2"));
    QCOMPARE(QDir(backups()).entryList(QDir::Files).size(), 1);
    {
        sql::Database db(path(), sql::OpenMode::ReadWrite);
        db.script("DROP TABLE search_files");
    }
    Storage storage(path(), backups()); // the next try goes on where that one stopped
    QCOMPARE(oneText(path(), "PRAGMA user_version"), QString::number(currentSchemaVersion()));
}

VAMS_TEST(MigrationsTest)

} // namespace vams::test

#include "migrations_test.moc"
