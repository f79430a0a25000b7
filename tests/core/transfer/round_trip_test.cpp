#include "core/backend/embedded_transport.h"
#include "core/remote/connect.h"
#include "core/server/http_listener.h"
#include "core/transfer/download.h"
#include "core/transfer/scan_folder.h"
#include "core/transfer/upload.h"
#include "tests/support/temporary_files.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Up and down again over both transports, against the real backend.
class RoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void bytesComeBack_data();
    void bytesComeBack();

private:
    Result<void> openTransport(bool isRemote);
    static Result<AssetRef> makeAsset(const api::Client &client, Job &job);

    std::unique_ptr<TemporaryFiles> m_files;
    std::unique_ptr<backend::Backend> m_backend;
    std::unique_ptr<server::HttpListener> m_listener;
    std::unique_ptr<api::Transport> m_transport;
    QThreadPool m_pool;
    Job m_job;
};

void RoundTripTest::init()
{
    m_files = std::make_unique<TemporaryFiles>();
    backend::LibraryOptions options;
    options.folder = m_files->path(QStringLiteral("library"));
    auto opened = backend::Backend::open(options);
    QVERIFY2(opened, qPrintable(opened ? QString() : describe(opened.error())));
    m_backend = std::move(*opened);
}

void RoundTripTest::cleanup()
{
    m_transport.reset();
    m_listener.reset();
    m_backend.reset();
}

void RoundTripTest::bytesComeBack_data()
{
    QTest::addColumn<bool>("isRemote");
    QTest::newRow("embedded") << false;
    QTest::newRow("http") << true;
}

Result<void> RoundTripTest::openTransport(bool isRemote)
{
    const UserId admin(QStringLiteral("local"));
    if (!isRemote) {
        m_transport = std::make_unique<backend::EmbeddedTransport>(*m_backend, admin);
        return {};
    }
    server::TokenTable tokens;
    tokens.add("secret-token", {admin, false});
    m_listener = std::make_unique<server::HttpListener>(*m_backend, tokens,
                                                        server::ListenerOptions{.burst = 0});
    const Result<QString> url = m_listener->start();
    if (!url)
        return fail(url.error());
    auto connection = remote::connectTo(*url, QStringLiteral("secret-token"), {}, m_job);
    if (!connection)
        return fail(connection.error());
    m_transport = std::move(connection->transport);
    return {};
}

Result<AssetRef> RoundTripTest::makeAsset(const api::Client &client, Job &job)
{
    const auto buckets = client.databases().buckets(job);
    if (!buckets)
        return fail(buckets.error());
    Database database;
    database.databaseId = DatabaseId(QStringLiteral("parts"));
    database.description = QStringLiteral("Parts");
    database.defaultBucketId = buckets->front().bucketId;
    if (const auto created = client.databases().create(database, job); !created)
        return fail(created.error());
    NewAsset asset;
    asset.databaseId = database.databaseId;
    asset.assetName = QStringLiteral("Gear");
    asset.description = QStringLiteral("A gear");
    return client.assets().create(asset, job).map([&database](const AssetId &id) {
        return AssetRef{database.databaseId, id};
    });
}

void RoundTripTest::bytesComeBack()
{
    QFETCH(bool, isRemote);
    const Result<void> opened = openTransport(isRemote);
    QVERIFY2(opened, qPrintable(opened ? QString() : describe(opened.error())));
    const api::Client client(*m_transport);
    const Result<AssetRef> made = makeAsset(client, m_job);
    QVERIFY2(made, qPrintable(made ? QString() : describe(made.error())));
    const AssetRef ref = *made;

    QByteArray large(11 * 1024 * 1024 + 3, Qt::Uninitialized);
    for (qsizetype i = 0; i < large.size(); ++i)
        large[i] = static_cast<char>((i * 2654435761U) >> 13);
    m_files->write(QStringLiteral("gear/gear.glb"), large);
    m_files->write(QStringLiteral("gear/textures/wood 100%?#.png"), "png");
    m_files->write(QString::fromUtf8("gear/textures/größe.txt"), "text");
    m_files->write(QStringLiteral("gear/empty.txt"), "");
    const auto scan = transfer::scanFolder({m_files->path(QStringLiteral("gear"))}, {}, m_job);
    transfer::UploadOptions options;
    options.limits.partSize = 5 * 1024 * 1024;
    options.limits.files = 3;
    const auto uploaded = transfer::uploadFiles(client, ref, scan->items, options, m_pool, m_job);
    QVERIFY(uploaded);
    const Result<void> outcome = uploaded->outcome();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : describe(outcome.error())));

    const auto listed = client.files().listEverything(ref, api::ArchivedFiles::Hide, m_job);
    QVERIFY(listed);
    std::vector<transfer::DownloadItem> items;
    for (const FileEntry &file : *listed) {
        if (!file.isFolder)
            items.push_back(transfer::downloadItemOf(file));
    }
    QCOMPARE(items.size(), 4u);
    const auto downloaded = transfer::downloadFiles(
        client, ref, items, m_files->path(QStringLiteral("back")), {}, m_pool, m_job);
    QVERIFY(downloaded);
    const Result<void> came = downloaded->outcome();
    QVERIFY2(came, qPrintable(came ? QString() : describe(came.error())));
    QVERIFY(m_files->read(QStringLiteral("back/gear/gear.glb")) == large);
    QCOMPARE(m_files->read(QString::fromUtf8("back/gear/textures/größe.txt")), "text");
    QCOMPARE(m_files->read(QStringLiteral("back/gear/textures/wood 100%_#.png")), "png");
    QCOMPARE(m_files->read(QStringLiteral("back/gear/empty.txt")), "");
}

VAMS_TEST(RoundTripTest)

} // namespace vams::test

#include "round_trip_test.moc"
