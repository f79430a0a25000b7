// Files of an asset as real files for other programs, over the whole backend in process.

#include "ui/transfers/file_offers.h"

#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace vams::test {

using namespace vams::ui;

class FileOffersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void chosenFilesAndFoldersKeepTheirShape();
    void filesAreCopiedUnderTheirNames();
    void anOlderRevisionIsGivenAsItWas();
    void oldOffersGo();
    void failureIsTold();

private:
    std::shared_ptr<const FileTree> tree();
    static QByteArray bytesAt(const QString &path);

    TestLibrary m_library;
    std::unique_ptr<ContractSide> m_side;
    std::unique_ptr<api::Client> m_client;
    QTemporaryDir m_root;
    Job m_job;
    const AssetRef m_asset = refOf("data", "thing");
};

void FileOffersTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_library.open());
    m_side = std::make_unique<ContractSide>(m_library, QStringLiteral("embedded"));
    m_client = std::make_unique<api::Client>(m_side->transport());
    m_side->makeDatabase(QStringLiteral("data"));
    m_side->makeAsset(QStringLiteral("data"), QStringLiteral("thing"));
    m_side->upload(m_asset, {{QStringLiteral("/a.txt"), "first"}});
    m_side->upload(m_asset, {{QStringLiteral("/a.txt"), "second"},
                             {QStringLiteral("/mesh/gear.txt"), "gear"},
                             {QStringLiteral("/mesh/deep/bolt.txt"), "bolt"},
                             {QStringLiteral("/mesh/old.txt"), "old"}});
    QVERIFY(m_client->files().archive(m_asset, QStringLiteral("/mesh/old.txt"),
                                      api::PathScope::File, m_job));
}

std::shared_ptr<const FileTree> FileOffersTest::tree()
{
    auto files = m_client->files().listEverything(m_asset, api::ArchivedFiles::Include, m_job);
    return FileTree::build(std::make_shared<const std::vector<FileEntry>>(std::move(*files)),
                           QStringLiteral("Thing"));
}

QByteArray FileOffersTest::bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void FileOffersTest::chosenFilesAndFoldersKeepTheirShape()
{
    const auto pathsOf = [this](const QStringList &chosen) {
        QStringList paths;
        for (const StagedFile &staged : stagedFilesOf(*tree(), chosen))
            paths << staged.path;
        paths.sort();
        return paths;
    };
    QCOMPARE(pathsOf({QStringLiteral("/a.txt")}), QStringList{QStringLiteral("a.txt")});
    // What is archived is not offered; what lies in a chosen folder is offered once.
    QCOMPARE(pathsOf({QStringLiteral("/mesh/"), QStringLiteral("/mesh/gear.txt")}),
             (QStringList{QStringLiteral("mesh/deep/bolt.txt"), QStringLiteral("mesh/gear.txt")}));
    QCOMPARE(pathsOf({QStringLiteral("/mesh/deep/")}),
             QStringList{QStringLiteral("deep/bolt.txt")});
    QVERIFY(pathsOf({QStringLiteral("/nothing.txt")}).isEmpty());
}

void FileOffersTest::filesAreCopiedUnderTheirNames()
{
    const auto staged =
        stagedFilesOf(*tree(), {QStringLiteral("/a.txt"), QStringLiteral("/mesh/")});
    const Result<QStringList> made = stageFiles(*m_client, m_asset, staged, m_root.path(), m_job);
    QVERIFY(made);
    QCOMPARE(made->size(), 2);
    QCOMPARE(QFileInfo(made->at(0)).fileName(), QStringLiteral("a.txt"));
    QCOMPARE(bytesAt(made->at(0)), QByteArray("second"));
    QCOMPARE(bytesAt(made->at(1) + QStringLiteral("/deep/bolt.txt")), QByteArray("bolt"));
    // Another program may do with them what it likes.
    QVERIFY(QFile::remove(made->at(0)));
    const Result<QStringList> again = stageFiles(*m_client, m_asset, staged, m_root.path(), m_job);
    QVERIFY(again);
    QCOMPARE(bytesAt(again->at(0)), QByteArray("second"));
    QVERIFY(again->at(0) != made->at(0));
}

void FileOffersTest::anOlderRevisionIsGivenAsItWas()
{
    const auto info = m_client->files().info(m_asset, QStringLiteral("/a.txt"), m_job);
    QVERIFY(info && info->versions && info->versions->size() == 2);
    const FileVersion &first = info->versions->back();
    FileEntry entry = *tree()->entryAt(QStringLiteral("/a.txt"));
    entry.versionId = first.versionId;
    entry.contentHash = first.contentHash;
    const Result<QStringList> made =
        stageFiles(*m_client, m_asset, {{entry, QStringLiteral("a.txt")}}, m_root.path(), m_job);
    QVERIFY(made);
    QCOMPARE(bytesAt(made->at(0)), QByteArray("first"));
}

void FileOffersTest::oldOffersGo()
{
    const Result<QString> old = makeOfferFolder(m_root.path());
    QVERIFY(old);
    QVERIFY(makeOfferFolder(m_root.path()));
    QVERIFY(QFileInfo::exists(*old)); // of today
    const Result<QString> later =
        makeOfferFolder(m_root.path(), QDateTime::currentDateTimeUtc().addDays(2));
    QVERIFY(later);
    QVERIFY(!QFileInfo::exists(*old));
    QVERIFY(QFileInfo::exists(*later));
}

void FileOffersTest::failureIsTold()
{
    FileEntry gone = *tree()->entryAt(QStringLiteral("/a.txt"));
    gone.relativePath = QStringLiteral("/gone.txt");
    gone.contentHash = QStringLiteral("of nothing");
    gone.versionId = FileVersionId(QStringLiteral("none"));
    const Result<QStringList> made =
        stageFiles(*m_client, m_asset, {{gone, QStringLiteral("gone.txt")}}, m_root.path(), m_job);
    QVERIFY(!made);
    QVERIFY(!made.error().message.isEmpty());
    Job cancelled;
    cancelled.cancel();
    QVERIFY(!stageFiles(*m_client, m_asset, stagedFilesOf(*tree(), {QStringLiteral("/a.txt")}),
                        m_root.path(), cancelled));
}

VAMS_TEST(FileOffersTest)

} // namespace vams::test

#include "file_offers_test.moc"
