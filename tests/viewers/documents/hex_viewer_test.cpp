#include "viewers/documents/hex_viewer.h"

#include "tests/support/test_main.h"
#include "tests/viewers/support/viewer_fixtures.h"
#include "viewers/documents/hex_dump.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace vams;
using namespace vams::viewers;

class HexViewerTest : public QObject
{
    Q_OBJECT

private slots:
    void dumpsOffsetsBytesAndAscii();
    void guessesTheSignature_data();
    void guessesTheSignature();
    void showsTheHeadOfABigFile();
    void copyTakesAllWithoutASelection();
};

void HexViewerTest::dumpsOffsetsBytesAndAscii()
{
    const QByteArray bytes = QByteArray("glTF\x02\x00\xff", 7) + QByteArray(9, ' ') + "end";
    QCOMPARE(hexDump(bytes),
             QStringLiteral(
                 "00000000  67 6c 54 46 02 00 ff 20  20 20 20 20 20 20 20 20  |glTF...         |\n"
                 "00000010  65 6e 64                                          |end|"));
    QCOMPARE(hexDump({}), QString());
}

void HexViewerTest::guessesTheSignature_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("glb") << QByteArray("glTF\x02") << QStringLiteral("Binary glTF model");
    QTest::newRow("step") << QByteArray("ISO-10303-21;")
                          << QStringLiteral("STEP exchange file (CAD or IFC)");
    QTest::newRow("video") << QByteArray("\x01\x02\x03\x04"
                                         "ftypmp42")
                           << QStringLiteral("MP4 or QuickTime video");
    QTest::newRow("unknown") << QByteArray("??") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void HexViewerTest::guessesTheSignature()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, meaning);
    QCOMPARE(guessSignature(head), meaning);
}

void HexViewerTest::showsTheHeadOfABigFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("scan.e57")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("ASTM-E57");
    file.write(QByteArray(200'000, 'x'));
    file.close();
    QThreadPool pool;
    HexViewer viewer(test::darkStyle(), pool);
    QSignalSpy ready(&viewer, &Viewer::ready);
    viewer.open({file.fileName(), QStringLiteral("scan.e57"), {}});
    QVERIFY(ready.wait());
    QCOMPARE(viewer.shownText().count(u'\n') + 1, HexViewer::shownBytes / 16);
    QVERIFY(
        viewer.facts().contains({QStringLiteral("Looks like"), QStringLiteral("E57 point cloud")}));
}

void HexViewerTest::copyTakesAllWithoutASelection()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("abc");
    file.close();
    QThreadPool pool;
    HexViewer viewer(test::darkStyle(), pool);
    QSignalSpy ready(&viewer, &Viewer::ready);
    QVERIFY(test::showOnScreen(viewer, QSize(600, 300)));
    viewer.open({file.fileName(), QStringLiteral("a.bin"), {}});
    QVERIFY(ready.wait());
    viewer.actions().first()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), viewer.shownText());
    QVERIFY(viewer.shownText().startsWith(QStringLiteral("00000000  61 62 63")));
}

VAMS_TEST(HexViewerTest)
#include "hex_viewer_test.moc"
