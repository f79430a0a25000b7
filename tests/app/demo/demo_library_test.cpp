#include "app/demo/catalogue.h"
#include "core/backend/embedded_transport.h"
#include "tests/support/test_main.h"
#include "viewers/formats/formats.h"

#include <QTemporaryDir>

#include <set>

namespace vams::test {

namespace {

const demo::DemoOptions small{{0.2}, 48, 3000};

AssetRef refOf(const demo::DemoAsset &entry)
{
    return {entry.asset.databaseId, entry.asset.assetId};
}

} // namespace

/// The demo library, coarse, in a temporary folder.
class DemoLibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void catalogueIsSound();
    void libraryHoldsTheCatalogue();
    void secondRunChangesNothing();
    void cancelledRunIsCompleted();
    void everyFileIsRead();

private:
    Result<void> fill(Job &job);
    std::vector<FileEntry> filesOf(const demo::DemoAsset &entry);
    void compareWithCatalogue();

    Job m_job;
    QThreadPool m_pool;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<backend::EmbeddedTransport> m_transport;
    std::unique_ptr<api::Client> m_client;
};

void DemoLibraryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto transport = backend::EmbeddedTransport::open(
        {.folder = m_folder->filePath(QStringLiteral("demo"))}, m_job);
    QVERIFY2(transport, qPrintable(transport ? QString() : describe(transport.error())));
    m_transport = std::move(*transport);
    m_client = std::make_unique<api::Client>(*m_transport);
}

void DemoLibraryTest::cleanup()
{
    m_client.reset();
    m_transport.reset();
    m_folder.reset();
}

Result<void> DemoLibraryTest::fill(Job &job)
{
    return demo::fillDemoLibrary(*m_client, m_pool, job, small);
}

std::vector<FileEntry> DemoLibraryTest::filesOf(const demo::DemoAsset &entry)
{
    const auto files =
        m_client->files().listEverything(refOf(entry), api::ArchivedFiles::Hide, m_job);
    std::vector<FileEntry> found;
    for (const FileEntry &file : files.value_or(std::vector<FileEntry>())) {
        if (!file.isFolder)
            found.push_back(file);
    }
    return found;
}

void DemoLibraryTest::catalogueIsSound()
{
    const demo::DemoContent content = demo::demoContent(small);
    QVERIFY(content.assets.size() >= 20);
    QVERIFY(content.databases.size() >= 2);
    std::set<QString> tags;
    for (const Tag &tag : content.tags)
        tags.insert(tag.tagName);
    std::set<QString> ids;
    int revised = 0;
    int archived = 0;
    int restricted = 0;
    for (const demo::DemoAsset &entry : content.assets) {
        QVERIFY2(ids.insert(entry.asset.assetId.text()).second, "an id twice");
        for (const QString &tag : entry.asset.tags)
            QVERIFY2(tags.count(tag), qPrintable(tag));
        archived += entry.isArchived;
        restricted += !entry.asset.isDistributable;
        for (const demo::DemoFile &file : entry.files)
            revised += file.revisions.size() > 1;
    }
    QCOMPARE(archived, 1);
    QVERIFY(revised >= 3);
    QVERIFY(restricted > 0 && restricted * 3 < static_cast<int>(content.assets.size()));
}

void DemoLibraryTest::compareWithCatalogue()
{
    const demo::DemoContent content = demo::demoContent(small);
    const auto databases = m_client->databases().list({}, m_job);
    QCOMPARE(databases->items.size(), content.databases.size());
    for (const Database &database : databases->items)
        QVERIFY(!database.description.contains(QLatin1String("being made")));
    QCOMPARE(m_client->tags().list({}, m_job)->items.size(), content.tags.size());
    QCOMPARE(m_client->pipelines().listAll({}, m_job)->items.size(), std::size_t(3));
    QCOMPARE(m_client->workflows().listAll({}, m_job)->items.size(), std::size_t(1));
    QCOMPARE(m_client->workflows().allExecutions({}, {}, m_job)->items.size(), std::size_t(1));
    for (const demo::DemoAsset &entry : content.assets) {
        const auto asset = m_client->assets().get(refOf(entry), m_job);
        QVERIFY2(asset, qPrintable(entry.asset.assetName));
        QCOMPARE(asset->isArchived(), entry.isArchived);
        QCOMPARE(asset->tags, entry.asset.tags);
        if (entry.isArchived)
            continue;
        const std::vector<FileEntry> files = filesOf(entry);
        QCOMPARE(files.size(), entry.files.size());
        for (const demo::DemoFile &wanted : entry.files) {
            const auto file =
                std::find_if(files.begin(), files.end(), [&wanted](const FileEntry &other) {
                    return other.relativePath == wanted.path;
                });
            QVERIFY2(file != files.end(), qPrintable(wanted.path));
            QCOMPARE(file->primaryType.value_or(QString()), wanted.primaryType);
            // Setting the primary type is a revision too.
            const auto revisions = wanted.revisions.size() + (wanted.primaryType.isEmpty() ? 0 : 1);
            QCOMPARE(file->revisionCount, static_cast<int>(revisions));
        }
    }
}

void DemoLibraryTest::libraryHoldsTheCatalogue()
{
    QString last;
    Job job([&last](const Progress &progress) { last = progress.text; });
    const Result<void> done = fill(job);
    QVERIFY2(done, qPrintable(done ? QString() : describe(done.error())));
    QVERIFY(!last.isEmpty());
    QCOMPARE(job.progress().done, job.progress().total);
    compareWithCatalogue();
}

void DemoLibraryTest::secondRunChangesNothing()
{
    QVERIFY(fill(m_job));
    const std::vector<demo::DemoAsset> assets = demo::propAssets(small);
    std::vector<std::vector<FileEntry>> before;
    for (const demo::DemoAsset &entry : assets)
        before.push_back(filesOf(entry));
    const demo::DemoAsset removed = demo::scanAssets(small).front();
    QVERIFY(m_client->assets().remove(refOf(removed), m_job));
    QVERIFY(fill(m_job));
    for (std::size_t at = 0; at < assets.size(); ++at)
        QCOMPARE(filesOf(assets[at]), before[at]);
    QVERIFY(!m_client->assets().get(refOf(removed), m_job)); // stays removed
}

void DemoLibraryTest::cancelledRunIsCompleted()
{
    for (const int asset : {0, 1, 7}) { // a little more each time
        CancelToken token;
        Job cancelled(
            [asset, token](const Progress &progress) mutable {
                if (progress.done >= asset)
                    token.cancel();
            },
            token);
        const Result<void> done = fill(cancelled);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    }
    QVERIFY(fill(m_job));
    compareWithCatalogue();
}

void DemoLibraryTest::everyFileIsRead()
{
    const viewers::LoaderRegistry registry = viewers::allLoaders();
    for (const demo::DemoAsset &entry : demo::demoContent(small).assets) {
        for (const demo::DemoFile &file : entry.files) {
            const QString name = file.path.section(QLatin1Char('/'), -1);
            if (name.endsWith(QLatin1String(".mtl")))
                continue; // no file by itself
            for (const demo::MakeBytes &make : file.revisions) {
                const auto loaded = registry.load(viewers::Source(make(), name), m_job);
                QVERIFY2(loaded, qPrintable(file.path + QLatin1String(": ") +
                                            (loaded ? QString() : describe(loaded.error()))));
            }
        }
    }
}

VAMS_TEST(DemoLibraryTest)

} // namespace vams::test

#include "demo_library_test.moc"
