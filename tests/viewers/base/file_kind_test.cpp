#include "viewers/base/file_kind.h"

#include "tests/support/test_main.h"
#include "viewers/base/side_files.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using vams::viewers::FileKind;

class FileKindTest : public QObject
{
    Q_OBJECT

private slots:
    void kindComesFromTheNameAndTheBytes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<FileKind>("kind");
        QTest::newRow("glb") << "a/Pump.GLB" << QByteArray() << FileKind::Mesh;
        QTest::newRow("mesh ply") << "a.ply" << QByteArray("ply\nelement face 12\nend_header\n")
                                  << FileKind::Mesh;
        QTest::newRow("cloud ply")
            << "a.ply" << QByteArray("ply\nelement vertex 9\nend_header\n") << FileKind::PointCloud;
        QTest::newRow("no faces") << "a.ply" << QByteArray("ply\nelement face 0\nend_header\n")
                                  << FileKind::PointCloud;
        QTest::newRow("png") << "a.png" << QByteArray() << FileKind::Image;
        QTest::newRow("png without name")
            << "noname" << QByteArray("\x89PNG\r\n\x1a\n") << FileKind::Image;
        QTest::newRow("text") << "README" << QByteArray("hello\nworld\n") << FileKind::Text;
        QTest::newRow("binary") << "data.bin" << QByteArray("\x01\x02\x00", 3) << FileKind::Other;
        QTest::newRow("dot in folder") << "v1.2/file" << QByteArray("\x01", 1) << FileKind::Other;
    }

    void kindComesFromTheNameAndTheBytes()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        QFETCH(FileKind, kind);
        QCOMPARE(vams::viewers::fileKindOf(name, head), kind);
    }

    void labelIsShort()
    {
        QCOMPARE(vams::viewers::fileKindLabel("x/pump.glb"), QString("GLB"));
        QCOMPARE(vams::viewers::fileKindLabel("a.irrmesh"), QString("IRRME"));
        QCOMPARE(vams::viewers::fileKindLabel("README"), QString());
    }

    void sideNamesNeverLeaveTheirFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << "wood.png"
                               << "wood.png";
        QTest::newRow("folder") << "textures\\wood.png"
                                << "textures/wood.png";
        QTest::newRow("dot") << "./a/./b.png"
                             << "a/b.png";
        QTest::newRow("escape") << "my%20wood.png"
                                << "my wood.png";
        QTest::newRow("up") << "../secret" << QString();
        QTest::newRow("up inside") << "a/../../secret" << QString();
        QTest::newRow("escaped up") << "%2e%2e/secret" << QString();
        QTest::newRow("absolute") << "/etc/passwd" << QString();
        QTest::newRow("drive") << "C:/secret" << QString();
        QTest::newRow("url") << "http://host/x" << QString();
        QTest::newRow("unc") << "\\\\host\\share" << QString();
    }

    void sideNamesNeverLeaveTheirFolder()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(vams::viewers::safeRelativeName(name), safe);
    }

    void linksDoNotLeadOutOfTheFolder()
    {
        QTemporaryDir outside;
        QTemporaryDir inside;
        QFile secret(outside.filePath("secret.txt"));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.close();
        QFile own(inside.filePath("own.txt"));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.close();
        QVERIFY(QFile::link(secret.fileName(), inside.filePath("link.txt")));
        const auto find = vams::viewers::sideFilesIn(inside.path());
        QCOMPARE(find("own.txt"), QFileInfo(own).canonicalFilePath());
        QCOMPARE(find("link.txt"), QString());
        QCOMPARE(find("missing.txt"), QString());
    }
};

VAMS_TEST(FileKindTest)
#include "file_kind_test.moc"
