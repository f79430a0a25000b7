#include "core/transfer/check_upload.h"
#include "tests/support/temporary_files.h"
#include "tests/support/test_main.h"

namespace vams::test {

class CheckUploadTest : public QObject
{
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void duplicatesAreNamed();
    void missingAndSpecialFilesAreNamed();
    void largePreviewIsNamed();

private:
    TemporaryFiles m_files;
};

void CheckUploadTest::refused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<bool>("isPreview");
    QTest::addColumn<QString>("reason"); ///< part of it; empty: accepted
    const auto row = [](const char *key, const char *reason, const char *allowed = "",
                        bool isPreview = false) {
        QTest::addRow("%.40s %s", key, allowed)
            << QString::fromUtf8(key) << QString::fromUtf8(allowed) << isPreview
            << QString::fromUtf8(reason);
    };
    row("/a.glb", "");
    row("/ü b/%41?#.glb", "");
    row("/a.exe", ".exe are never accepted");
    row("/a.EXE", ".exe are never accepted");
    row("/a.exe.glb", "");
    row("/noextension", "no extension");
    row("/v1.2/noextension", ""); // the contract asks for a dot anywhere
    row("/../a.glb", "\"..\"");
    row("/a/./b.glb", "\"..\"");
    row("/a//b.glb", "\"..\"");
    row("/a\\b.glb", "not allowed");
    row("/a\nb.glb", "not allowed");
    row("/a.glb", "", ".glb,.usd");
    row("/a.GLB", "", ".glb,.usd");
    row("/a.glb", "", ".usd, .GLB");
    row("/a.glb", "", ".all");
    row("/a.obj", "accepts only: .glb, .usd", ".glb,.usd");
    row("/a.png", "", ".glb", true);
    row("/a.tif", "preview must be one of", "", true);
    row("/a.glb.previewFile.tif", "preview must be one of");
    row("/a.glb.previewFile.png", "");
    const QByteArray longName = '/' + QByteArray(1000, 'x') + ".glb";
    row(longName.constData(), "too long");
}

void CheckUploadTest::refused()
{
    QFETCH(QString, key);
    QFETCH(QString, allowed);
    QFETCH(bool, isPreview);
    QFETCH(QString, reason);
    const QString file = m_files.write(QStringLiteral("some.file"), "x");
    const auto problems = transfer::checkUpload(
        {{file, key, 1}}, {.type = isPreview ? UploadType::AssetPreview : UploadType::AssetFile,
                           .allowedExtensions = allowed});
    QCOMPARE(problems.empty(), reason.isEmpty());
    if (!problems.empty())
        QVERIFY2(problems.front().reason.contains(reason), qPrintable(problems.front().reason));
}

void CheckUploadTest::duplicatesAreNamed()
{
    const QString a = m_files.write(QStringLiteral("a"), "x");
    const QString b = m_files.write(QStringLiteral("b"), "x");
    const auto problems = transfer::checkUpload(
        {{a, QStringLiteral("/x.glb"), 1}, {b, QStringLiteral("/x.glb"), 1}}, {});
    QCOMPARE(problems.size(), 1u);
    QCOMPARE(problems.front().item.localPath, b);
    QVERIFY(problems.front().reason.contains(a));
}

void CheckUploadTest::missingAndSpecialFilesAreNamed()
{
    const auto problems =
        transfer::checkUpload({{m_files.path(QStringLiteral("gone")), QStringLiteral("/a.b"), 1},
                               {m_files.path(), QStringLiteral("/c.d"), 1}},
                              {});
    QCOMPARE(problems.size(), 2u);
    QVERIFY(problems.at(0).reason.contains(QLatin1String("not there")));
    QVERIFY(problems.at(1).reason.contains(QLatin1String("not a file")));
}

void CheckUploadTest::largePreviewIsNamed()
{
    const QString file = m_files.path(QStringLiteral("big.png"));
    QFile sparse(file);
    QVERIFY(sparse.open(QIODevice::WriteOnly));
    QVERIFY(sparse.resize(uploadLimits::maxPreviewSize + 1));
    sparse.close();
    const std::vector<transfer::UploadItem> items{{file, QStringLiteral("/big.png"), 0}};
    QVERIFY(transfer::checkUpload(items, {}).empty());
    QCOMPARE(transfer::checkUpload(items, {.type = UploadType::AssetPreview}).size(), 1u);
}

VAMS_TEST(CheckUploadTest)

} // namespace vams::test

#include "check_upload_test.moc"
