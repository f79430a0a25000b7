#include "core/transfer/scan_folder.h"
#include "tests/support/temporary_files.h"
#include "tests/support/test_main.h"

namespace vams::test {

using transfer::FolderScan;

class ScanFolderTest : public QObject
{
    Q_OBJECT

private slots:
    void foldersAndFilesGetKeys();
    void hiddenFilesAreReported();
    void linksInCirclesEnd();
    void brokenLinksAreReported();
    void namesAreComposed();
    void missingPathIsReported();
    void cancelEnds();

private:
    static QStringList keys(const FolderScan &scan)
    {
        QStringList keys;
        for (const auto &item : scan.items)
            keys << item.relativeKey;
        return keys;
    }
    static FolderScan scan(const QStringList &paths, const QString &under = {})
    {
        Job job;
        return transfer::scanFolder(paths, under, job).value_or(FolderScan());
    }
};

void ScanFolderTest::foldersAndFilesGetKeys()
{
    const TemporaryFiles files;
    files.write(QStringLiteral("gear/gear.glb"), "12345");
    files.write(QStringLiteral("gear/textures/wood.png"), "123");
    const QString notes = files.write(QStringLiteral("notes.txt"), "");
    const FolderScan found = scan({files.path(QStringLiteral("gear/")), notes});
    QCOMPARE(keys(found), QStringList({QStringLiteral("/gear/gear.glb"),
                                       QStringLiteral("/gear/textures/wood.png"),
                                       QStringLiteral("/notes.txt")}));
    QCOMPARE(found.totalBytes, 8);
    QCOMPARE(found.items.front().size, 5);
    QCOMPARE(found.items.front().localPath, files.path(QStringLiteral("gear/gear.glb")));
    QVERIFY(found.skipped.empty());
    QCOMPARE(keys(scan({notes}, QStringLiteral("/docs/"))),
             QStringList(QStringLiteral("/docs/notes.txt")));
}

void ScanFolderTest::hiddenFilesAreReported()
{
    const TemporaryFiles files;
    files.write(QStringLiteral("a/.git/config"), "x");
    files.write(QStringLiteral("a/.DS_Store"), "x");
    files.write(QStringLiteral("a/b.glb"), "x");
    const FolderScan found = scan({files.path(QStringLiteral("a"))});
    QCOMPARE(keys(found), QStringList(QStringLiteral("/a/b.glb")));
    QCOMPARE(found.skipped.size(), 2u);
    QVERIFY(found.skipped.front().reason.contains(QLatin1String("hidden")));
}

void ScanFolderTest::linksInCirclesEnd()
{
    const TemporaryFiles files;
    files.write(QStringLiteral("a/b/c.glb"), "x");
    QVERIFY(QFile::link(files.path(QStringLiteral("a")), files.path(QStringLiteral("a/b/up"))));
    QVERIFY(QFile::link(files.path(QStringLiteral("a/b")), files.path(QStringLiteral("a/b/self"))));
    const FolderScan found = scan({files.path(QStringLiteral("a"))});
    QCOMPARE(keys(found), QStringList(QStringLiteral("/a/b/c.glb")));
    QCOMPARE(found.skipped.size(), 2u);
}

void ScanFolderTest::brokenLinksAreReported()
{
    const TemporaryFiles files;
    files.write(QStringLiteral("a/b.glb"), "x");
    QVERIFY(
        QFile::link(files.path(QStringLiteral("gone")), files.path(QStringLiteral("a/link.glb"))));
    const FolderScan found = scan({files.path(QStringLiteral("a"))});
    QCOMPARE(found.items.size(), 1u);
    QCOMPARE(found.skipped.size(), 1u);
    QVERIFY(found.skipped.front().reason.contains(QLatin1String("nowhere")));
}

void ScanFolderTest::namesAreComposed()
{
    const TemporaryFiles files;
    files.write(QString::fromUtf8("a/u\xCC\x88.glb"), "x");
    QCOMPARE(keys(scan({files.path(QStringLiteral("a"))})),
             QStringList(QString::fromUtf8("/a/\xC3\xBC.glb")));
}

void ScanFolderTest::missingPathIsReported()
{
    const TemporaryFiles files;
    const FolderScan found = scan({files.path(QStringLiteral("gone"))});
    QVERIFY(found.items.empty());
    QCOMPARE(found.skipped.size(), 1u);
}

void ScanFolderTest::cancelEnds()
{
    const TemporaryFiles files;
    Job job;
    job.cancel();
    QCOMPARE(transfer::scanFolder({files.path()}, {}, job).error().kind, ErrorKind::Cancelled);
}

VAMS_TEST(ScanFolderTest)

} // namespace vams::test

#include "scan_folder_test.moc"
