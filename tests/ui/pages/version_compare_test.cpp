#include "tests/support/test_main.h"
#include "tests/support/ui_files.h"
#include "ui/pages/asset/versions/change_model.h"
#include "ui/pages/asset/versions/picture_compare.h"
#include "ui/pages/asset/versions/version_changes.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QSignalSpy>

namespace vams::test {

using namespace vams::ui;

namespace {

FileEntry hashedFile(const char *path, qint64 size, const char *hash)
{
    FileEntry entry = file(path, size);
    entry.contentHash = QString::fromLatin1(hash);
    entry.versionId = FileVersionId(QStringLiteral("r-") + QLatin1String(hash));
    return entry;
}

VersionedMetadata field(const char *path, const char *key, const char *value)
{
    return {QStringLiteral("metadata"), QString::fromLatin1(path), QString::fromLatin1(key),
            QString::fromUtf8(value), QStringLiteral("string")};
}

QImage plain(const QColor &color, const QSize &size = {40, 30})
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(color);
    return image;
}

} // namespace

class VersionCompareTest : public QObject
{
    Q_OBJECT

private slots:
    void filesByKind();
    void sameBytesInAnotherRevisionAreTheSame();
    void withoutHashesRevisionsDecide();
    void metadataByPlace();
    void modelFiltersAndCounts();
    void differenceIsCounted();
    void smallDifferencesAreNoise();
    void picturesOfOtherSizes();
    void lineFollowsMouseAndKeys();
    void missingSideIsTold();
};

void VersionCompareTest::filesByKind()
{
    const std::vector<FileChange> changes =
        fileChanges({hashedFile("/b.glb", 1, "one"), hashedFile("/gone.glb", 2, "two"),
                     hashedFile("/same.glb", 3, "three")},
                    {hashedFile("/a.glb", 4, "four"), hashedFile("/b.glb", 5, "five"),
                     hashedFile("/same.glb", 3, "three")});
    QCOMPARE(changes.size(), std::size_t(4));
    const ChangeKind kinds[] = {ChangeKind::Added, ChangeKind::Changed, ChangeKind::Removed,
                                ChangeKind::Same};
    for (std::size_t i = 0; i < 4; ++i)
        QCOMPARE(changes[i].kind, kinds[i]);
    QVERIFY(!changes[0].before);
    QVERIFY(!changes[2].after);
    QCOMPARE(changes[2].shown().relativePath, QStringLiteral("/gone.glb"));
}

void VersionCompareTest::sameBytesInAnotherRevisionAreTheSame()
{
    FileEntry again = hashedFile("/a.glb", 1, "one");
    again.versionId = FileVersionId(QStringLiteral("later"));
    QCOMPARE(fileChanges({hashedFile("/a.glb", 1, "one")}, {again}).front().kind, ChangeKind::Same);
}

void VersionCompareTest::withoutHashesRevisionsDecide()
{
    FileEntry first = file("/a.glb", 1);
    first.contentHash.clear();
    first.versionId = FileVersionId(QStringLiteral("1"));
    FileEntry second = first;
    QCOMPARE(fileChanges({first}, {second}).front().kind, ChangeKind::Same);
    second.versionId = FileVersionId(QStringLiteral("2"));
    QCOMPARE(fileChanges({first}, {second}).front().kind, ChangeKind::Changed);
}

void VersionCompareTest::metadataByPlace()
{
    VersionedMetadata attribute = field("/a.glb", "mass", "1");
    attribute.type = QStringLiteral("attribute");
    const auto changes =
        metadataChanges({field("/", "mass", "5.12"), field("/a.glb", "mass", "1"), attribute},
                        {field("/", "mass", "4.91"), field("/a.glb", "mass", "1")});
    QCOMPARE(changes.size(), std::size_t(3));
    QCOMPARE(changes[0].kind, ChangeKind::Changed);
    QCOMPARE(changes[0].before, QStringLiteral("5.12"));
    QCOMPARE(changes[0].after, QStringLiteral("4.91"));
    QCOMPARE(changes[1].kind, ChangeKind::Same);
    QVERIFY(changes[2].isAttribute); // of the same name, and another thing
    QCOMPARE(changes[2].kind, ChangeKind::Removed);
}

void VersionCompareTest::modelFiltersAndCounts()
{
    ChangeModel model;
    QAbstractItemModelTester tester(&model);
    std::vector<ChangeModel::Row> rows;
    for (const ChangeKind kind :
         {ChangeKind::Same, ChangeKind::Added, ChangeKind::Changed, ChangeKind::Same})
        rows.push_back(
            {kind, QStringLiteral("f"), {}, {}, std::nullopt, static_cast<int>(rows.size())});
    model.setRows(rows, true);
    QCOMPARE(model.rowCount(), 2); // what is the same is left out at first
    QCOMPARE(model.at(0).kind, ChangeKind::Changed);
    QCOMPARE(model.at(0).source, 2);
    QCOMPARE(model.countOf(ChangeKind::Same), 2);
    model.setShown(ChangeKind::Same, true);
    QCOMPARE(model.rowCount(), 4);
    model.setShown(ChangeKind::Changed, false);
    QCOMPARE(model.rowCount(), 3);
    model.setRows({}, true);
    QCOMPARE(model.rowCount(), 0);
}

void VersionCompareTest::differenceIsCounted()
{
    QImage half = plain(Qt::white);
    QPainter(&half).fillRect(0, 0, 20, 30, Qt::black);
    const PictureDifference difference = pictureDifference(plain(Qt::white), half, Qt::red);
    QCOMPARE(difference.share, 0.5);
    QCOMPARE(difference.image.pixelColor(5, 5), QColor(Qt::red));
    QVERIFY(difference.image.pixelColor(30, 5) != QColor(Qt::red));
    QCOMPARE(pictureDifference(half, half, Qt::red).share, 0.0);
}

void VersionCompareTest::smallDifferencesAreNoise()
{
    QCOMPARE(pictureDifference(plain(QColor(100, 100, 100)), plain(QColor(110, 100, 100)), Qt::red)
                 .share,
             0.0);
}

void VersionCompareTest::picturesOfOtherSizes()
{
    const PictureDifference same =
        pictureDifference(plain(Qt::white), plain(Qt::white, {80, 60}), Qt::red);
    QCOMPARE(same.share, 0.0);
    QCOMPARE(same.image.size(), QSize(80, 60));
    QCOMPARE(pictureDifference(QImage(), plain(Qt::white), Qt::red).share, 1.0);
}

void VersionCompareTest::lineFollowsMouseAndKeys()
{
    Theme theme;
    PictureCompare compare(theme);
    compare.resize(408, 200);
    compare.setPictures({QStringLiteral("v1"), plain(Qt::white), {}},
                        {QStringLiteral("v2"), plain(Qt::black), {}});
    compare.show();
    QTest::mousePress(&compare, Qt::LeftButton, {}, {104, 100});
    QCOMPARE(compare.position(), 0.25);
    QTest::mouseRelease(&compare, Qt::LeftButton, {}, {104, 100});
    compare.setFocus();
    QTest::keyClick(&compare, Qt::Key_End);
    QCOMPARE(compare.position(), 1.0);
    QTest::keyClick(&compare, Qt::Key_Left);
    QCOMPARE(compare.position(), 0.98);
    QVERIFY(compare.accessibleDescription().contains(QStringLiteral("98")));
    compare.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&compare, Qt::Key_Left);
    QCOMPARE(compare.position(), 1.0);
    compare.setMode(CompareMode::SideBySide);
    QTest::keyClick(&compare, Qt::Key_Home);
    QCOMPARE(compare.position(), 1.0); // there is no line to move
}

void VersionCompareTest::missingSideIsTold()
{
    Theme theme;
    PictureCompare compare(theme);
    compare.setPictures({QStringLiteral("v1"), {}, QStringLiteral("Not in v1")},
                        {QStringLiteral("v2"), plain(Qt::black), {}});
    QVERIFY(!compare.differingShare());
    QVERIFY(compare.accessibleDescription().contains(QStringLiteral("Not in v1")));
    compare.resize(400, 300);
    for (const auto mode : {CompareMode::Swipe, CompareMode::SideBySide, CompareMode::Difference}) {
        compare.setMode(mode);
        QVERIFY(!compare.grab().isNull());
    }
}

VAMS_TEST(VersionCompareTest)

} // namespace vams::test

#include "version_compare_test.moc"
