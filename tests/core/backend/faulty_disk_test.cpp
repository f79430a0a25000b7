#include "core/backend/http/api_error.h"
#include "core/backend/objects/hasher.h"
#include "core/backend/storage/sql.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <mutex>
#include <thread>

namespace vams::test {

/// The real disk, which writes down what it is asked and fails at the `failAt`-th operation.
class FaultyIo : public backend::FileIo
{
public:
    std::unique_ptr<backend::OutputFile> create(const QString &path) override
    {
        step("create", path);
        return std::make_unique<Output>(*this, m_disk->create(path), path);
    }
    std::unique_ptr<backend::OutputFile> append(const QString &path) override
    {
        step("append", path);
        return std::make_unique<Output>(*this, m_disk->append(path), path);
    }
    bool clone(const QString &, const QString &) override { return false; }
    void sync(const QString &path) override
    {
        step("sync", path);
        m_disk->sync(path);
    }
    void rename(const QString &from, const QString &to) override
    {
        step("rename", to);
        m_disk->rename(from, to);
    }
    void syncFolder(const QString &path) override
    {
        step("syncFolder", path);
        m_disk->syncFolder(path);
    }
    void makeFolder(const QString &path) override
    {
        step("makeFolder", path);
        m_disk->makeFolder(path);
    }
    bool remove(const QString &path) override { return m_disk->remove(path); }

    void failAt(int operation)
    {
        const std::lock_guard lock(m_mutex);
        m_failAt = operation;
        m_count = 0;
        m_log.clear();
    }
    [[nodiscard]] bool hasFailed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_failAt > 0 && m_count >= m_failAt;
    }
    [[nodiscard]] QStringList log() const
    {
        const std::lock_guard lock(m_mutex);
        return m_log;
    }
    std::function<void(const char *)> onStep;

private:
    class Output : public backend::OutputFile
    {
    public:
        Output(FaultyIo &io, std::unique_ptr<backend::OutputFile> file, QString path)
            : m_io(io)
            , m_file(std::move(file))
            , m_path(std::move(path))
        {}
        void write(const char *data, qint64 size) override
        {
            m_io.step("write", m_path);
            m_file->write(data, size);
        }
        void sync() override
        {
            m_io.step("sync", m_path);
            m_file->sync();
        }

    private:
        FaultyIo &m_io;
        std::unique_ptr<backend::OutputFile> m_file;
        QString m_path;
    };

    void step(const char *what, const QString &path)
    {
        bool fails = false;
        {
            const std::lock_guard lock(m_mutex);
            ++m_count;
            m_log << QLatin1String(what) + QLatin1Char(' ') + path.section(QLatin1Char('/'), -1);
            fails = m_failAt > 0 && m_count >= m_failAt;
        }
        if (onStep)
            onStep(what);
        if (fails)
            throw backend::ApiError(507,
                                    QStringLiteral("The disk that holds the library is full."));
    }

    std::unique_ptr<backend::FileIo> m_disk = backend::localFileIo();
    mutable std::mutex m_mutex; ///< requests write from threads of their own
    int m_failAt = 0;
    int m_count = 0;
    QStringList m_log;
};

/// What survives when the disk fails at any operation, and in which order things reach it.
class FaultyDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesComeAfterBytes();
    void knownBytesAreOnTheDiskToo();
    void everyFailureLeavesAWholeLibrary();
    void sameCompletionTwiceAtOnce();
    void collectorSparesWhatIsNamedAgain();
    void orphansGoAtTheNextStart();
    void closingThatFailsEndsNothing();
    void heldLibraryNamesItsHolder();
    void lockOfADeadProcessIsTakenOver();
    void foldersThatAreNoLibrary();
    void newerLibraryIsLeftAlone();

private:
    [[nodiscard]] std::unique_ptr<ContractSide> side()
    {
        return std::make_unique<ContractSide>(*m_library, QStringLiteral("embedded"));
    }
    const AssetRef m_ref = refOf("data", "thing");
    std::shared_ptr<FaultyIo> m_io;
    std::unique_ptr<TestLibrary> m_library;
};

void FaultyDiskTest::init()
{
    m_io = std::make_shared<FaultyIo>();
    m_library = std::make_unique<TestLibrary>();
    m_library->setIo(m_io);
    QVERIFY(m_library->open());
    side()->makeDatabase(QStringLiteral("data"));
    side()->makeAsset(QStringLiteral("data"), QStringLiteral("thing"));
}

void FaultyDiskTest::namesComeAfterBytes()
{
    m_io->failAt(0);
    QCOMPARE(side()->upload(m_ref, {{QStringLiteral("a.bin"), "some bytes"}}).status, 200);
    const QString hash = backend::sha256Hex("some bytes");
    const qsizetype renamed = m_io->log().indexOf(QStringLiteral("rename ") + hash);
    QVERIFY(renamed > 0);
    QVERIFY(m_io->log().at(renamed - 1).startsWith(QStringLiteral("sync ")));
    QCOMPARE(m_io->log().at(renamed + 1), QStringLiteral("syncFolder ") + hash.left(2));
    // The row is not there while the folder is being synced.
    qint64 rows = -1;
    m_io->onStep = [&](const char *what) {
        if (qstrcmp(what, "syncFolder") == 0)
            rows = m_library->number(
                "SELECT count(*) FROM object_versions WHERE object_key = 'thing/b.bin'");
    };
    QCOMPARE(side()->upload(m_ref, {{QStringLiteral("b.bin"), "other bytes"}}).status, 200);
    QCOMPARE(rows, 0);
}

void FaultyDiskTest::knownBytesAreOnTheDiskToo()
{
    side()->upload(m_ref, {{QStringLiteral("a.bin"), "same"}});
    m_io->failAt(0);
    side()->upload(m_ref, {{QStringLiteral("b.bin"), "same"}});
    QVERIFY(
        m_io->log().contains(QStringLiteral("syncFolder ") + backend::sha256Hex("same").left(2)));
    // A blob that was cut short on the disk heals.
    QFile blob(m_library->folder() +
               QStringLiteral("/blobs/%1/%2")
                   .arg(backend::sha256Hex("same").left(2), backend::sha256Hex("same")));
    QVERIFY(blob.resize(1));
    side()->upload(m_ref, {{QStringLiteral("c.bin"), "same"}});
    QCOMPARE(side()->bytesOf(m_ref, QStringLiteral("c.bin")), QByteArray("same"));
}

void FaultyDiskTest::everyFailureLeavesAWholeLibrary()
{
    QStringList completed;
    bool isThrough = false;
    for (int operation = 1; !isThrough && operation < 200; ++operation) {
        const auto client = side();
        const QString name = QStringLiteral("f%1").arg(operation);
        const std::vector<FileBytes> files{
            {name + QStringLiteral("a.bin"), name.toUtf8() + "first"},
            {name + QStringLiteral("b.bin"), name.toUtf8() + "second"},
            {name + QStringLiteral("empty.bin"), ""}};
        m_io->failAt(operation);
        const Answer done = client->upload(m_ref, files);
        isThrough = !m_io->hasFailed();
        m_io->failAt(0);
        if (!isThrough)
            QVERIFY(done.status == 507 || !done.json.value("overallSuccess", false));
        m_library->close();
        const Result<void> opened = m_library->open();
        QVERIFY2(opened, opened ? "" : qPrintable(describe(opened.error())));
        for (const auto &[path, bytes] : files) {
            const auto found = side()->bytesOf(m_ref, path);
            QVERIFY2(!found || *found == bytes, qPrintable(path));
            if (done.status == 200 && done.json.value("overallSuccess", false)) {
                QVERIFY(found.has_value());
                completed << path;
            }
        }
    }
    QVERIFY(isThrough);
    for (const QString &path : std::as_const(completed))
        QVERIFY(side()->bytesOf(m_ref, path).has_value());
}

/// A client that lost the answer sends the completion again while the first one is still at work.
void FaultyDiskTest::sameCompletionTwiceAtOnce()
{
    const auto client = side();
    const std::vector<FileBytes> files{{QStringLiteral("a.bin"), "precious"}};
    const Answer start = client->startUpload(m_ref, files);
    const Json completion = client->putParts(m_ref, start.json, files);
    bool isInside = false;
    int inner = 0;
    m_io->onStep = [&](const char *what) {
        if (isInside || qstrcmp(what, "sync") != 0)
            return;
        isInside = true;
        inner = side()->complete(start.json, completion).status;
    };
    const Answer outer = client->complete(start.json, completion);
    m_io->onStep = {};
    QCOMPARE(inner, 200);
    QVERIFY(outer.status != 200);
    QCOMPARE(client->bytesOf(m_ref, QStringLiteral("a.bin")), QByteArray("precious"));
    QCOMPARE(
        m_library->number("SELECT count(*) FROM object_versions WHERE object_key = 'thing/a.bin'"),
        1);
}

void FaultyDiskTest::collectorSparesWhatIsNamedAgain()
{
    std::atomic<int> wrong = 0;
    const auto work = [&](int thread) {
        const auto client = side();
        const QString path = QStringLiteral("same-%1.bin").arg(thread);
        for (int round = 0; round < 25; ++round) {
            client->upload(m_ref, {{path, "the same bytes"}});
            if (client->bytesOf(m_ref, path) != QByteArray("the same bytes"))
                ++wrong;
            client->call("DELETE", assetPath(m_ref, QStringLiteral("/deleteFile")),
                         {{"filePath", path}, {"confirmPermanentDelete", true}});
        }
    };
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back(work, thread);
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
    QTRY_COMPARE(m_library->blobs(), QStringList());
}

void FaultyDiskTest::orphansGoAtTheNextStart()
{
    side()->upload(m_ref, {{QStringLiteral("a.bin"), "named"}});
    const QString orphan = backend::sha256Hex("nobody's");
    QFile file(m_library->folder() + QStringLiteral("/blobs/%1/%2").arg(orphan.left(2), orphan));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QDir(m_library->folder()).mkpath(QStringLiteral("staging/nobody/"));
    m_library->close();
    {
        backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
        db.run("UPDATE library SET value = '0' WHERE name = 'closed_in_order'");
    }
    QVERIFY(m_library->open());
    QTRY_COMPARE(m_library->blobs(), QStringList(backend::sha256Hex("named")));
    QVERIFY(!QFile::exists(m_library->folder() + QStringLiteral("/staging/nobody")));
}

/// As on a full disk: the last note cannot be written, and the program goes on.
void FaultyDiskTest::closingThatFailsEndsNothing()
{
    {
        backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
        db.script("CREATE TRIGGER refuse BEFORE UPDATE ON library "
                  "BEGIN SELECT RAISE(ABORT, 'no room'); END");
    }
    m_library->close();
    {
        backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
        db.script("DROP TRIGGER refuse");
    }
    QVERIFY(m_library->open());
}

void FaultyDiskTest::heldLibraryNamesItsHolder()
{
    backend::LibraryOptions options;
    options.folder = m_library->folder();
    const auto second = backend::Backend::open(options);
    QVERIFY(!second);
    QVERIFY2(second.error().message.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(second.error().message));
    QCOMPARE(side()->get(QStringLiteral("/database")).status, 200);
}

void FaultyDiskTest::lockOfADeadProcessIsTakenOver()
{
    m_library->close();
    const QString lock = m_library->folder() + QStringLiteral("/library.lock");
    QFile file(lock);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("999999999\nvams\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    file.close();
    QVERIFY(m_library->open());
}

void FaultyDiskTest::foldersThatAreNoLibrary()
{
    QTemporaryDir folder;
    QFile other(folder.filePath(QStringLiteral("thesis.txt")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    backend::LibraryOptions options;
    options.folder = folder.path();
    QVERIFY(!backend::Backend::open(options));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList(QStringLiteral("thesis.txt")));
    options.folder = folder.filePath(QStringLiteral("nothing"));
    options.mode = backend::LibraryMode::MustExist;
    QVERIFY(!backend::Backend::open(options));
    QVERIFY(!QFile::exists(options.folder));
    QFile junk(folder.filePath(QStringLiteral("library.sqlite")));
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write(QByteArray(8192, 'j'));
    junk.close();
    options.folder = folder.path();
    const auto opened = backend::Backend::open(options);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(QStringLiteral("damaged")));
    QVERIFY(junk.open(QIODevice::ReadOnly));
    QVERIFY(junk.readAll() == QByteArray(8192, 'j'));
}

void FaultyDiskTest::newerLibraryIsLeftAlone()
{
    m_library->close();
    {
        backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
        db.script("PRAGMA user_version=9999; PRAGMA wal_checkpoint(TRUNCATE)");
    }
    QFile file(m_library->databasePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    const Result<void> opened = m_library->open();
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(QStringLiteral("newer version")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == before);
}

VAMS_TEST(FaultyDiskTest)

} // namespace vams::test

#include "faulty_disk_test.moc"
