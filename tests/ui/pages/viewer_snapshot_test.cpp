// What becomes of a snapshot, and files in other programs.

#include "tests/support/other_program.h"
#include "tests/support/test_main.h"
#include "tests/ui/pages/shown_viewer.h"
#include "ui/support/error_panel.h"
#include "ui/support/preferences.h"
#include "ui/support/toast.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QTemporaryDir>

namespace vams::test {

using namespace vams::ui;

namespace {

/// What is handed to other programs is compared with what the list says of it.
std::vector<FileEntry> trueFiles()
{
    FileEntry picture = file("/b.png", pngBytes().size());
    picture.contentHash.clear();
    return {picture};
}

QString toastIn(const QWidget &page)
{
    const auto *toast = page.findChild<Toast *>();
    return toast ? toast->text() : QString();
}

} // namespace

class ViewerSnapshotTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { OwnPlaces::clear(); }
    void GoesToTheClipboardAtItsSize();
    void IsSavedWhereTheUserSays();
    void AFailedWriteIsToldAndTriedAgain();
    void BecomesThePreviewOfTheFile();
    void IsOffWhereNothingShows();
    void OpensInTheProgramOfItsKind();
    void MenuKnowsProgramsOfAlikeKinds();
    void ChosenProgramIsRememberedAndTakenBack();
    void WhatWouldRunIsNotOpened();

private:
    OwnPlaces m_places;
};

void ViewerSnapshotTest::GoesToTheClipboardAtItsSize()
{
    ShownViewer shown("/b.png");
    QVERIFY(shown.isReady());
    shown.harness.trigger("viewer.copyPicture");
    QTRY_COMPARE(QGuiApplication::clipboard()->image().size(), QSize(40, 30));
    QCOMPARE(toastIn(*shown.page), QStringLiteral("Snapshot copied, 40 × 30 pixels"));
}

void ViewerSnapshotTest::IsSavedWhereTheUserSays()
{
    const QTemporaryDir folder;
    ShownViewer shown("/b.png");
    QVERIFY(shown.isReady());
    shown.harness.trigger("viewer.savePicture");
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) !=
                nullptr);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(dialog->selectedFiles().first().section(QLatin1Char('/'), -1),
             QStringLiteral("b.png"));
    QVERIFY(!dialog->testOption(QFileDialog::DontConfirmOverwrite));
    dialog->setDirectory(folder.path());
    dialog->selectFile(folder.filePath(QStringLiteral("shot.png")));
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(QImage(folder.filePath(QStringLiteral("shot.png"))).size(), QSize(40, 30));
    QTRY_COMPARE(toastIn(*shown.page),
                 QStringLiteral("Snapshot saved as shot.png, 40 × 30 pixels"));
}

void ViewerSnapshotTest::AFailedWriteIsToldAndTriedAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("later/shot.png"));
    ShownViewer shown("/b.png");
    QVERIFY(shown.isReady());
    shown.page->snapshots().saveTo(QImage(8, 6, QImage::Format_RGB32), path);
    QTRY_VERIFY(shown.page->findChild<ErrorPanel *>());
    auto *panel = shown.page->findChild<ErrorPanel *>();
    QCOMPARE(panel->error().message, QStringLiteral("The picture could not be written."));
    QVERIFY(!panel->error().advice.isEmpty());
    QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("later"))));
    for (auto *button : panel->findChildren<QPushButton *>())
        if (button->text() == QLatin1String("Retry") ||
            button->text() == QLatin1String("Try again"))
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(QImage(path).size(), QSize(8, 6));
    QTRY_VERIFY(!shown.page->findChild<ErrorPanel *>() ||
                !shown.page->findChild<ErrorPanel *>()->isVisible());
}

void ViewerSnapshotTest::BecomesThePreviewOfTheFile()
{
    ShownViewer shown("/b.png");
    QVERIFY(shown.isReady());
    shown.harness.trigger("viewer.snapshotFile");
    QTRY_COMPARE(shown.harness.transport.count("POST", "/uploads"), 1);
    const Json sent = shown.harness.sent("POST", "/uploads");
    QCOMPARE(jsonText(sent, "uploadType"), QStringLiteral("assetFile"));
    QCOMPARE(jsonText(sent["files"][0], "relativeKey"), QStringLiteral("/b.png.previewFile.png"));
}

void ViewerSnapshotTest::IsOffWhereNothingShows()
{
    ShownViewer shown("/d.png");
    QVERIFY(shown.button(QStringLiteral("Try again")));
    for (const char *id :
         {"viewer.snapshot", "viewer.snapshotFile", "viewer.copyPicture", "viewer.savePicture"})
        QVERIFY2(!shown.harness.isEnabled(id), id);
}

void ViewerSnapshotTest::OpensInTheProgramOfItsKind()
{
#ifdef Q_OS_WIN
    QSKIP("The test's program is a shell script.");
#endif
    const OtherProgram program(QStringLiteral("painter"));
    Preferences().setPrograms({{QStringLiteral("png"), program.path()}});
    ShownViewer shown("/b.png", {}, trueFiles());
    QVERIFY(shown.isReady());
    shown.harness.trigger("file.openWith");
    QTRY_VERIFY(program.call().endsWith(QStringLiteral("/b.png")));
    QFile copy(program.call());
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), pngBytes());
    QVERIFY(!copy.permissions().testFlag(QFile::WriteOwner));
}

void ViewerSnapshotTest::MenuKnowsProgramsOfAlikeKinds()
{
    Preferences().setPrograms({{QStringLiteral("png"), QStringLiteral("/opt/painter")},
                               {QStringLiteral("jpg"), QStringLiteral("/opt/photo")},
                               {QStringLiteral("glb"), QStringLiteral("/opt/modeller")}});
    ShownViewer shown("/b.png");
    QVERIFY(shown.isReady());
    QMenu *menu = nullptr;
    for (auto *each : shown.page->tools()->findChildren<QMenu *>())
        if (each->title() == QLatin1String("Open with"))
            menu = each;
    QVERIFY(menu);
    QVERIFY(menu->menuAction()->isEnabled());
    menu->popup(QPoint());
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text().section(QLatin1Char('\t'), 0, 0);
    menu->close();
    QCOMPARE(texts, QStringList({QStringLiteral("painter"), QStringLiteral("Program of the system"),
                                 QStringLiteral("photo"), QString(),
                                 QStringLiteral("Choose program...")}));
}

void ViewerSnapshotTest::ChosenProgramIsRememberedAndTakenBack()
{
#ifdef Q_OS_WIN
    QSKIP("The test's program is a shell script.");
#endif
    const OtherProgram program(QStringLiteral("painter"));
    ShownViewer shown("/b.png", {}, trueFiles());
    QVERIFY(shown.isReady());
    shown.harness.trigger("file.chooseProgram");
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) !=
                nullptr);
    dialog->setDirectory(program.folder());
    dialog->selectFile(program.path());
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(program.call().endsWith(QStringLiteral("/b.png")));
    QCOMPARE(Preferences().programFor(QStringLiteral("x.png")), program.path());
    QCOMPARE(toastIn(*shown.page), QStringLiteral(".png files open in painter from now on"));
    QVERIFY(shown.click(QStringLiteral("Undo")));
    QCOMPARE(Preferences().programFor(QStringLiteral("x.png")), QString());
}

void ViewerSnapshotTest::WhatWouldRunIsNotOpened()
{
    ShownViewer shown("/run.sh", {}, {file("/run.sh")});
    shown.harness.transport.answerBytes("GET", "https://objects/run.shv1", "#!/bin/sh\n");
    QTRY_VERIFY(shown.harness.isEnabled("file.openWith"));
    shown.harness.trigger("file.openWith");
    QTRY_VERIFY(shown.page->findChild<ErrorPanel *>());
    QCOMPARE(shown.page->findChild<ErrorPanel *>()->error().message,
             QStringLiteral("run.sh would run as a program."));
}

} // namespace vams::test

using vams::test::ViewerSnapshotTest;
VAMS_TEST(ViewerSnapshotTest)

#include "viewer_snapshot_test.moc"
