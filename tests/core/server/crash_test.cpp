#include "core/backend/storage/sql.h"
#include "core/remote/http_transport.h"
#include "tests/support/contract_side.h"
#include "tests/support/serve_process.h"
#include "tests/support/test_main.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>

#include <mutex>
#include <set>
#include <thread>

namespace vams::test {

namespace {

constexpr int crashFiles = 500;
constexpr int crashBatch = 5;
constexpr int crashRounds = 20;
constexpr int crashConnections = 3;

QByteArray contentOf(int number)
{
    return QByteArray::number(number) +
           QByteArray(200 + number * 7 % 9000, char('a' + number % 26));
}

QByteArray tokenOf(int round)
{
    return "crash-test-token-" + QByteArray::number(round);
}

/// One connection to the server, without repeating.
class CrashClient
{
public:
    /// Each round has a user of its own: a user may start 20 uploads a minute, and those that a
    /// crash cut off count.
    CrashClient(const QString &url, int round)
        : m_transport(QUrl(url), "Bearer " + tokenOf(round), withoutRepeating())
        , m_client(m_transport)
    {}
    api::Transport &transport() { return m_transport; }
    api::Client &operator*() { return m_client; }
    api::Client *operator->() { return &m_client; }

private:
    static remote::HttpOptions withoutRepeating()
    {
        remote::HttpOptions options;
        options.retry.tries = 1;
        options.retry.connectTries = 1;
        return options;
    }
    remote::HttpTransport m_transport;
    api::Client m_client;
};

} // namespace

/// kill -9 of `vams serve` in the middle of uploads.
class CrashTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingCompletedIsLost();

private:
    void uploadUntilItBreaks(const QString &url, const std::function<void()> &stepDone);
    bool uploadOne(api::Client &client, int first, const std::function<void()> &stepDone);
    void checkFiles(const QString &url);
    static void checkStaging(const QString &library);
    void makeUsersAndAsset(const QString &url);
    void killInTheMiddle(const QString &url, int steps, const std::function<void()> &kill);
    int takeBatch();

    QTemporaryDir m_folder;
    std::mutex m_mutex;
    std::set<int> m_open;      ///< first numbers of batches to send
    std::set<int> m_completed; ///< files whose complete answer came
    int m_round = 0;
    const AssetRef m_ref = refOf("data", "thing");
};

void CrashTest::initTestCase()
{
    QVERIFY(QFile::exists(QStringLiteral(VAMS_BINARY_DIR "/bin/vams")));
    QFile tokens(m_folder.filePath(QStringLiteral("tokens")));
    QVERIFY(tokens.open(QIODevice::WriteOnly));
    for (int round = 0; round <= crashRounds; ++round)
        tokens.write(tokenOf(round) + ",user-" + QByteArray::number(round) + "\n");
    tokens.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    for (int number = 0; number < crashFiles; ++number) {
        QFile file(m_folder.filePath(QStringLiteral("source-%1").arg(number)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contentOf(number));
    }
    for (int first = 0; first < crashFiles; first += crashBatch)
        m_open.insert(first);
}

int CrashTest::takeBatch()
{
    const std::lock_guard lock(m_mutex);
    if (m_open.empty())
        return -1;
    const int first = *m_open.begin();
    m_open.erase(m_open.begin());
    return first;
}

bool CrashTest::uploadOne(api::Client &client, int first, const std::function<void()> &stepDone)
{
    Job job;
    std::vector<UploadFileRequest> files;
    for (int number = first; number < first + crashBatch; ++number)
        files.push_back({QStringLiteral("f/%1.bin").arg(number), contentOf(number).size(), {}});
    const Result<UploadStart> start =
        client.uploads().start(m_ref, UploadType::AssetFile, files, job);
    stepDone();
    if (!start)
        return false;
    std::vector<UploadedFile> done;
    for (int at = 0; at < crashBatch; ++at) {
        const UploadFileTarget &target = start->files.at(at);
        const Result<QString> etag = client.uploads().putPart(
            target.partUploadUrls.at(0).UploadUrl,
            {m_folder.filePath(QStringLiteral("source-%1").arg(first + at)), 0,
             files[at].file_size},
            job);
        stepDone();
        if (!etag)
            return false;
        done.push_back({target.relativeKey, target.uploadIdS3, {{1, *etag}}});
    }
    const Result<UploadResult> result =
        client.uploads().complete(m_ref, UploadType::AssetFile, start->uploadId, done, job);
    stepDone();
    if (!result || !result->overallSuccess)
        return false;
    const std::lock_guard lock(m_mutex);
    for (int number = first; number < first + crashBatch; ++number)
        m_completed.insert(number);
    return true;
}

void CrashTest::uploadUntilItBreaks(const QString &url, const std::function<void()> &stepDone)
{
    CrashClient client(url, m_round);
    for (int first = takeBatch(); first >= 0; first = takeBatch()) {
        if (uploadOne(*client, first, stepDone))
            continue;
        const std::lock_guard lock(m_mutex);
        m_open.insert(first);
        return;
    }
}

/// Everything that was answered is there with its bytes; nothing else is there but whole files.
void CrashTest::checkFiles(const QString &url)
{
    CrashClient client(url, m_round);
    Job job;
    const auto files = client->files().listEverything(m_ref, api::ArchivedFiles::Include, job);
    QVERIFY2(files, files ? "" : qPrintable(describe(files.error())));
    std::set<int> seen;
    for (const FileEntry &file : *files) {
        if (file.isFolder)
            continue;
        const int number = file.fileName.section(QLatin1Char('.'), 0, 0).toInt();
        const QByteArray content = contentOf(number);
        const QString hash = QString::fromLatin1(
            QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        QCOMPARE(file.contentHash, hash);
        QCOMPARE(file.size.value_or(-1), content.size());
        QFile blob(
            m_folder.filePath(QStringLiteral("library/blobs/%1/%2").arg(hash.left(2), hash)));
        QVERIFY(blob.open(QIODevice::ReadOnly));
        QVERIFY(blob.readAll() == content);
        seen.insert(number);
    }
    for (const int number : m_completed)
        QVERIFY2(seen.contains(number), qPrintable(QString::number(number)));
}

void CrashTest::checkStaging(const QString &library)
{
    backend::sql::Database db(library + QStringLiteral("/library.sqlite"),
                              backend::sql::OpenMode::ReadWrite);
    QDirIterator files(library + QStringLiteral("/staging"), QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        QVERIFY2(!files.fileName().contains(QLatin1Char('.')), qPrintable(files.fileName()));
        const QString upload = files.fileInfo().dir().dirName();
        QVERIFY(db.query("SELECT 1 FROM upload_files WHERE upload_id_s3 = ?", upload).step());
    }
}

void CrashTest::makeUsersAndAsset(const QString &url)
{
    CrashClient client(url, 0);
    Job job;
    for (int user = 1; user <= crashRounds; ++user) {
        const auto made = client.transport().send(
            api::jsonRequest(
                "POST", QStringLiteral("/user-roles"),
                {{"userId", QStringLiteral("user-%1").arg(user)}, {"roleName", {"admin"}}}),
            job);
        QVERIFY(made && made->isSuccess());
    }
    const auto buckets = client->databases().buckets(job);
    QVERIFY(buckets && !buckets->empty());
    Database database;
    database.databaseId = m_ref.databaseId;
    database.description = QStringLiteral("of the crash test");
    database.defaultBucketId = buckets->front().bucketId;
    QVERIFY(client->databases().create(database, job));
    QVERIFY(client->assets().create({m_ref.databaseId,
                                     m_ref.assetId,
                                     QStringLiteral("thing"),
                                     QStringLiteral("of the crash test"),
                                     true,
                                     {}},
                                    job));
}

void CrashTest::killInTheMiddle(const QString &url, int steps, const std::function<void()> &kill)
{
    std::atomic<int> left = steps;
    std::atomic<bool> isDue = false;
    std::vector<std::thread> senders;
    for (int connection = 0; connection < crashConnections; ++connection) {
        senders.emplace_back([&] {
            uploadUntilItBreaks(url, [&] {
                if (--left == 0)
                    isDue = true;
                isDue.notify_one();
            });
            isDue = true; // nothing left to send
            isDue.notify_one();
        });
    }
    isDue.wait(false);
    kill();
    for (std::thread &sender : senders)
        sender.join();
}

void CrashTest::nothingCompletedIsLost()
{
    const QString library = m_folder.filePath(QStringLiteral("library"));
    const QString tokens = m_folder.filePath(QStringLiteral("tokens"));
    QRandomGenerator random(20261122);
    for (int round = 0; round < crashRounds; ++round) {
        m_round = round;
        ServeProcess server(library, tokens, QStringLiteral("user-0"));
        QVERIFY2(!server.url().isEmpty(), server.errors().constData());
        if (round == 0)
            makeUsersAndAsset(server.url());
        checkFiles(server.url());
        if (QTest::currentTestFailed())
            return;
        // 500 files in batches of 5 are 700 steps; each round ends after some thirty of them.
        killInTheMiddle(server.url(), 5 + random.bounded(55), [&server] { server.kill(); });
    }
    {
        m_round = crashRounds;
        ServeProcess server(library, tokens, QStringLiteral("user-0"));
        checkFiles(server.url());
        uploadUntilItBreaks(server.url(), [] {});
        QCOMPARE(m_completed.size(), std::size_t(crashFiles));
        checkFiles(server.url());
    }
    // Closed in order: what the crashes left behind has been collected.
    // Uploads that were cut off may go on for a week; half parts and unknown folders are gone.
    checkStaging(library);
    int blobs = 0;
    QDirIterator each(library + QStringLiteral("/blobs"), QDir::Files,
                      QDirIterator::Subdirectories);
    for (; each.hasNext(); each.next())
        ++blobs;
    QCOMPARE(blobs, crashFiles);
}

VAMS_TEST(CrashTest)

} // namespace vams::test

#include "crash_test.moc"
