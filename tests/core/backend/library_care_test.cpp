#include "core/backend/care/library_care.h"
#include "core/backend/library.h"
#include "core/backend/storage/storage.h"
#include "tests/support/run_vams.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace vams::test {

/// Checking and copying a library from outside, while it is open.
class LibraryCareTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void soundLibrary();
    void whatIsWrongIsNamed();
    void copyOpensAndGoesOn();
    void otherFoldersAreNeverWrittenOver();
    void cancelled();
    void commandsTellAndEndAsTheyFound();

private:
    /// A blob that a revision names.
    QString add(const QByteArray &bytes);
    [[nodiscard]] QString blob(const QString &folder, const QString &sha256) const
    {
        return QStringLiteral("%1/blobs/%2/%3").arg(folder, sha256.left(2), sha256);
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<backend::Library> m_library;
    QString m_folder;
    Job m_job;
};

void LibraryCareTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath(QStringLiteral("library"));
    backend::LibraryOptions options;
    options.folder = m_folder;
    m_library = std::make_unique<backend::Library>(options);
}

void LibraryCareTest::cleanup()
{
    m_library.reset();
    m_dir.reset();
}

QString LibraryCareTest::add(const QByteArray &bytes)
{
    const QString staged = m_folder + QStringLiteral("/staging/part");
    write(staged, bytes);
    Job job;
    const backend::StagedBlob blob = m_library->blobs().stage(
        m_folder + QStringLiteral("/staging/whole"), api::FileRange{staged, 0, bytes.size()}, job);
    const backend::BlobPins pins = m_library->blobs().publish({blob});
    m_library->storage().write([&](backend::sql::Database &db) {
        backend::sql::Statement bucket = db.query("SELECT bucket_id FROM buckets LIMIT 1");
        bucket.step();
        db.run("INSERT INTO object_versions (bucket_id, object_key, version_id, is_latest, "
               "size, sha256, etag, last_modified) VALUES (?, ?, ?, 1, ?, ?, ?, ?)",
               bucket.text(0), blob.sha256, blob.sha256, blob.size, blob.sha256, blob.md5,
               QStringLiteral("2026-01-01T00:00:00Z"));
    });
    return blob.sha256;
}

void LibraryCareTest::soundLibrary()
{
    add("one");
    add(QByteArray(3000000, 'x'));
    const auto size = backend::sizeOfLibrary(m_folder, m_job);
    QVERIFY(size);
    QCOMPARE(size->blobs, 2);
    QCOMPARE(size->blobBytes, 3000003);
    QVERIFY(size->databaseBytes > 100000); // an open library keeps its tables beside the main file
    const auto check = backend::checkLibrary(m_folder, m_job);
    QVERIFY(check);
    QVERIFY2(check->isSound(), qPrintable(check->problems.join(QLatin1Char(' '))));
    QCOMPARE(check->blobs, 2);
    QCOMPARE(m_job.progress().done, m_job.progress().total);
}

void LibraryCareTest::whatIsWrongIsNamed()
{
    const QString changed = add("changed");
    const QString shorter = add("shorter");
    const QString missing = add("missing");
    QFile::setPermissions(blob(m_folder, changed), QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(blob(m_folder, shorter), QFile::ReadOwner | QFile::WriteOwner);
    write(blob(m_folder, changed), "CHANGED");
    write(blob(m_folder, shorter), "short");
    QVERIFY(QFile::remove(blob(m_folder, missing)));
    const auto check = backend::checkLibrary(m_folder, m_job);
    QVERIFY(check);
    QCOMPARE(check->problemCount, 3);
    const QString all = check->problems.join(QLatin1Char('\n'));
    QVERIFY(all.contains(QStringLiteral("Missing: ") + missing));
    QVERIFY(all.contains(QStringLiteral("Other bytes than it should have: ") + changed));
    QVERIFY(all.contains(shorter));
}

void LibraryCareTest::copyOpensAndGoesOn()
{
    const QString first = add("first");
    const QString target = m_dir->filePath(QStringLiteral("copy"));
    QVERIFY(backend::backUpLibrary(m_folder, target, m_job));
    QVERIFY(QFile::exists(blob(target, first)));
    // What is there already is not written again.
    const QDateTime written = QFileInfo(blob(target, first)).lastModified();
    const QString second = add("second");
    QVERIFY(backend::backUpLibrary(m_folder, target, m_job));
    QCOMPARE(QFileInfo(blob(target, first)).lastModified(), written);
    QVERIFY(QFile::exists(blob(target, second)));
    const auto check = backend::checkLibrary(target, m_job);
    QVERIFY(check && check->isSound());
    QCOMPARE(check->blobs, 2);
    backend::LibraryOptions options;
    options.folder = target;
    options.mode = backend::LibraryMode::MustExist;
    const backend::Library copy(options);
    QCOMPARE(copy.name(), m_library->name());
}

void LibraryCareTest::otherFoldersAreNeverWrittenOver()
{
    const QString target = m_dir->filePath(QStringLiteral("other"));
    backend::LibraryOptions options;
    options.folder = target;
    { // another library
        const backend::Library other(options);
    }
    const auto refused = backend::backUpLibrary(m_folder, target, m_job);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(!backend::backUpLibrary(m_folder, m_folder, m_job));
    QVERIFY(backend::checkLibrary(m_folder, m_job));
}

void LibraryCareTest::cancelled()
{
    add("bytes");
    m_job.cancel();
    const auto check = backend::checkLibrary(m_folder, m_job);
    QVERIFY(!check);
    QCOMPARE(check.error().kind, ErrorKind::Cancelled);
    const auto copy =
        backend::backUpLibrary(m_folder, m_dir->filePath(QStringLiteral("copy")), m_job);
    QVERIFY(!copy);
    QCOMPARE(copy.error().kind, ErrorKind::Cancelled);
}

} // namespace vams::test

using vams::test::LibraryCareTest;
/// `vams check` and `vams backup`, as a script runs them.
void LibraryCareTest::commandsTellAndEndAsTheyFound()
{
    const QString hash = add("bytes of a gear");
    const QString copy = m_dir->filePath(QStringLiteral("copy"));
    const QStringList check{QStringLiteral("check"), QStringLiteral("--quiet"),
                            QStringLiteral("--library"), m_folder};
    const Outcome sound = runVams(check);
    QCOMPARE(sound.code, 0);
    QVERIFY(sound.out.startsWith("1 files, 15 B, 0 problems"));
    const Outcome backup =
        runVams({QStringLiteral("backup"), QStringLiteral("--library"), m_folder, copy});
    QCOMPARE(backup.code, 0);
    QVERIFY(QFile::exists(blob(copy, hash)));

    QVERIFY(QFile::remove(blob(m_folder, hash)));
    const Outcome broken = runVams(check);
    QCOMPARE(broken.code, 1);
    QVERIFY(broken.out.contains(hash.toLatin1()));
    QVERIFY(broken.out.contains("1 problems"));
    QCOMPARE(runVams({QStringLiteral("check"), QStringLiteral("--library"),
                      m_dir->filePath(QStringLiteral("nothing"))})
                 .code,
             1);
    QCOMPARE(runVams({QStringLiteral("backup"), QStringLiteral("--library"), m_folder}).code, 2);
}

VAMS_TEST(LibraryCareTest)
#include "library_care_test.moc"
