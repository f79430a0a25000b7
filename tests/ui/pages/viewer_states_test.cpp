// What the viewer page says and offers where a file cannot be shown at once, or not at all.

#include "tests/support/test_main.h"
#include "tests/ui/pages/shown_viewer.h"
#include "ui/pages/viewer/facts_panel.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>

namespace vams::test {

using namespace vams::ui;

class ViewerStatesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { OwnPlaces::clear(); }
    void QuickStepsShowOnlyTheLast();
    void CancelStopsFetching();
    void ArchivedFileIsSkippedAndOffersRestore();
    void DeletedForGoodIsTold();
    void LargeFilesAreFetchedWhenTheUserSaysSo();
    void AnEarlierRevisionIsToldAndLeft();
    void FilesBesideAreFetchedAhead();
    void FactsFoldAndAreCopied();
    void FoldedPartsStayFolded();
    void MetadataAreReadWhenLookedAt();
    void ReducedMotionReachesTheViewer();

private:
    OwnPlaces m_places;
};

void ViewerStatesTest::QuickStepsShowOnlyTheLast()
{
    ShownViewer shown("/d.png");
    QTRY_VERIFY(shown.page->viewer());
    shown.harness.transport.hold("GET", "https://objects/*");
    for (int i = 0; i < 3; ++i)
        shown.harness.trigger("viewer.next");
    QCOMPARE(shown.page->location().argument("path"), QStringLiteral("/c.bin"));
    shown.harness.transport.releaseAll();
    QVERIFY(shown.isReady());
    QCOMPARE(shown.page->viewer()->source().fileName, QStringLiteral("c.bin"));
    QVERIFY(qobject_cast<viewers::HexViewer *>(shown.page->viewer()));
}

void ViewerStatesTest::CancelStopsFetching()
{
    ShownViewer shown("/gone.txt", {}, {file("/gone.txt")});
    QVERIFY(shown.button(QStringLiteral("Try again"))); // nothing is served for it
    shown.harness.transport.answerBytes("GET", "https://objects/gone.txtv1", "here\n");
    shown.harness.transport.hold("GET", "https://objects/gone.txtv1");
    QVERIFY(shown.click(QStringLiteral("Try again")));
    QVERIFY(shown.click(QStringLiteral("Cancel")));
    QVERIFY(shown.says(QStringLiteral("Opening was cancelled")));
    QTRY_COMPARE(shown.harness.transport.heldCount(), 0);
    shown.harness.transport.releaseAll();
    QVERIFY(shown.click(QStringLiteral("Try again")));
    QVERIFY(shown.isReady());
}

void ViewerStatesTest::ArchivedFileIsSkippedAndOffersRestore()
{
    std::vector<FileEntry> files = viewedFiles();
    files[1].isArchived = true;
    ShownViewer shown("/b.png", {}, files);
    QVERIFY(shown.says(QStringLiteral("b.png is archived.")));
    QVERIFY(!shown.harness.isEnabled("file.download"));
    QVERIFY(shown.click(QStringLiteral("Restore")));
    QTRY_COMPARE(shown.harness.transport.count("POST", assetRoute("unarchiveFile")), 1);
    QTRY_VERIFY(shown.harness.undo.canUndo());
    QCOMPARE(shown.harness.undo.undoText(), QStringLiteral("Restore b.png"));
    shown.harness.trigger("viewer.next");
    QVERIFY(shown.isReady());
    shown.harness.trigger("viewer.next");
    QCOMPARE(shown.page->location().argument("path"), QStringLiteral("/c.bin"));
}

void ViewerStatesTest::DeletedForGoodIsTold()
{
    std::vector<FileEntry> files = viewedFiles();
    files[1].isArchived = true;
    files[1].isPermanentlyDeleted = true;
    ShownViewer shown("/b.png", {}, files);
    QVERIFY(shown.says(QStringLiteral("b.png was deleted for good.")));
    QVERIFY(!shown.harness.isEnabled("edit.restore"));
}

void ViewerStatesTest::LargeFilesAreFetchedWhenTheUserSaysSo()
{
    std::vector<FileEntry> files = viewedFiles();
    files[0].size = 3'000'000'000;
    ShownViewer shown("/a.txt", {}, files);
    QVERIFY(shown.button(QStringLiteral("Fetch it all the same")));
    QCOMPARE(shown.harness.transport.count("GET", "https://objects/a.txtv1"), 0);
    QVERIFY(shown.click(QStringLiteral("Fetch it all the same")));
    QVERIFY(shown.isReady());
}

void ViewerStatesTest::AnEarlierRevisionIsToldAndLeft()
{
    std::vector<FileEntry> files = viewedFiles();
    files[0].revisionCount = 3;
    files[0].versionId = FileVersionId("v3");
    ShownViewer shown("/a.txt", "v1", files);
    QVERIFY(shown.isReady());
    QVERIFY(shown.says(QStringLiteral("This is revision 1 of 3.")));
    QCOMPARE(shown.page->facts().file().facts().at(1).text, QStringLiteral("1 of 3"));
    shown.harness.transport.answerBytes("GET", "https://objects/a.txtv3", "newest\n");
    QVERIFY(shown.click(QStringLiteral("Show the newest revision")));
    QVERIFY(shown.isReady());
    QCOMPARE(shown.harness.transport.count("GET", "https://objects/a.txtv3"), 1);
    QVERIFY(!shown.harness.isEnabled("viewer.newest"));
}

void ViewerStatesTest::FilesBesideAreFetchedAhead()
{
    ShownViewer shown("/a.txt");
    QVERIFY(shown.isReady());
    QTRY_COMPARE(shown.harness.transport.count("GET", "https://objects/b.pngv1"), 1);
    QTRY_COMPARE(shown.harness.transport.count("GET", "https://objects/d.pngv1"), 1);
    shown.harness.trigger("viewer.next");
    QVERIFY(shown.isReady());
    QCOMPARE(shown.harness.transport.count("GET", "https://objects/b.pngv1"), 1);
}

void ViewerStatesTest::FactsFoldAndAreCopied()
{
    ShownViewer shown("/b.png");
    FactsPanel &panel = shown.page->facts();
    panel.show();
    QVERIFY(shown.isReady());
    QCOMPARE(panel.read().facts().first().text, QStringLiteral("40 × 30 pixels"));
    const auto part = [&panel](const QString &name) {
        for (auto *each : panel.findChildren<QToolButton *>())
            if (each->accessibleName() == name)
                return each;
        return static_cast<QToolButton *>(nullptr);
    };
    QToolButton *all = part(QStringLiteral("Copy all of \"Read from the file\""));
    QVERIFY(all && all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(
        QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Size\t40 × 30 pixels")));
    // A single value has its button under the pointer.
    QToolButton *one = part(QStringLiteral("Copy: Content id"));
    QVERIFY(one && !one->isVisible());
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QApplication::sendEvent(one->parentWidget(), &enter);
    QVERIFY(one->isVisible());
    QTest::mouseClick(one, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("hash of /b.png"));
    QToolButton *head = part(QStringLiteral("Read from the file"));
    QTest::mouseClick(head, Qt::LeftButton);
    QVERIFY(panel.read().isFolded());
    QVERIFY(!all->isVisible());
    QCOMPARE(head->accessibleName(), QStringLiteral("Read from the file, folded"));
}

void ViewerStatesTest::FoldedPartsStayFolded()
{
    {
        ShownViewer shown("/b.png");
        shown.page->facts().show();
        for (auto *each : shown.page->facts().findChildren<QToolButton *>())
            if (each->accessibleName() == QLatin1String("Metadata"))
                QTest::mouseClick(each, Qt::LeftButton);
        QVERIFY(shown.page->facts().metadata().isFolded());
    }
    ShownViewer again("/a.txt");
    QVERIFY(again.page->facts().metadata().isFolded());
    QVERIFY(!again.page->facts().file().isFolded());
}

void ViewerStatesTest::MetadataAreReadWhenLookedAt()
{
    const QString route = assetRoute("metadata/file");
    ShownViewer shown("/b.png");
    shown.harness.transport.answer("GET", route,
                                   Json{{"metadata",
                                         {Json{{"metadataKey", "scanner"},
                                               {"metadataValue", "Leica"},
                                               {"metadataValueType", "string"}}}}});
    QVERIFY(shown.isReady());
    QCOMPARE(shown.harness.transport.count("GET", route), 0); // the panel does not show
    shown.page->facts().show();
    QTRY_COMPARE(shown.page->facts().metadata().facts(),
                 (QList<Fact>{{QStringLiteral("scanner"), QStringLiteral("Leica")}}));
    for (auto *each : shown.page->facts().findChildren<QPushButton *>())
        if (each->text() == QLatin1String("Edit metadata"))
            QTest::mouseClick(each, Qt::LeftButton);
    QCOMPARE(shown.harness.navigator.current(), Location::ofAsset(impellerRef(), "/b.png"));
}

void ViewerStatesTest::ReducedMotionReachesTheViewer()
{
    ShownViewer shown("/b.png");
    QVERIFY(shown.isReady());
    QVERIFY(!shown.page->viewer()->viewerStyle().reducedMotion);
    Appearance look = shown.harness.theme.appearance();
    look.reducedMotion = true;
    shown.harness.theme.setAppearance(look);
    QVERIFY(shown.page->viewer()->viewerStyle().reducedMotion);
}

} // namespace vams::test

using vams::test::ViewerStatesTest;
VAMS_TEST(ViewerStatesTest)

#include "viewer_states_test.moc"
