#include "tests/support/folder_fixture.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Fifty thousand small files: everything is there, once, and a second look changes nothing.
class FoldersLargeTest : public QObject
{
    Q_OBJECT

private slots:
    void fiftyThousandFiles();
};

void FoldersLargeTest::fiftyThousandFiles()
{
    constexpr int assets = 50;
    constexpr int filesEach = 1000;
    FolderFixture shelf;
    for (int asset = 0; asset < assets; ++asset) {
        const QString folder = QStringLiteral("shelf/asset-%1/").arg(asset);
        for (int at = 0; at < filesEach; ++at)
            shelf.files.write(folder + QStringLiteral("part %1/%2.txt").arg(at / 100).arg(at),
                              QByteArray::number(asset * filesEach + at));
    }
    shelf.add();
    QCOMPARE(shelf.folder().fileCount, assets * filesEach);
    QCOMPARE(shelf.folder().hashesDue, 0);
    QCOMPARE(shelf.folder().problemCount, 0);
    QCOMPARE(shelf.library.number("SELECT count(*) FROM assets WHERE file_count = 1000"), assets);
    QCOMPARE(
        shelf.info(FolderFixture::asset("asset-49"), QStringLiteral("/part 9/999.txt")).contentHash,
        sha256Of("49999"));
    const auto before = shelf.library.rowCounts();
    shelf.scan();
    QCOMPARE(shelf.library.rowCounts(), before);
    QVERIFY(QDir().rename(shelf.at(QStringLiteral("asset-7")), shelf.at(QStringLiteral("moved"))));
    shelf.scan();
    QCOMPARE(shelf.side->paths(FolderFixture::asset("moved")).size(), filesEach);
    QCOMPARE(shelf.folder().missingCount, 0);
}

VAMS_TEST(FoldersLargeTest)

} // namespace vams::test

#include "folders_large_test.moc"
