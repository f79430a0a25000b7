// Two files side by side in the viewer.

#include "tests/support/test_main.h"
#include "tests/ui/pages/shown_viewer.h"
#include "ui/pages/viewer/compare/compare_side.h"
#include "ui/support/error_panel.h"
#include "viewers/media/image_canvas.h"

#include <QCheckBox>
#include <QWheelEvent>

namespace vams::test {

using namespace vams::ui;

namespace {

/// Three pictures and a text, of which the first picture has an earlier revision.
class ShownCompare : public ShownViewer
{
public:
    explicit ShownCompare(const QString &path = QStringLiteral("/b.png"))
        : ShownViewer(path, {}, filesToCompare())
    {
        harness.transport.answerBytes("GET", "https://objects/e.pngv1", pngBytes());
        harness.navigator.open(page->location());
    }
    static std::vector<FileEntry> filesToCompare()
    {
        std::vector<FileEntry> files = viewedFiles();
        files.push_back(file("/e.png"));
        return files;
    }
    CompareSide &pane() { return page->compared(); }
    bool isOtherReady()
    {
        return QTest::qWaitFor([this] {
            return pane().viewer() && pane().viewer()->state() == viewers::Viewer::State::Ready;
        });
    }
    bool start()
    {
        if (!isReady())
            return false;
        harness.trigger("viewer.compare");
        return QTest::qWaitFor([this] { return pane().viewer() != nullptr; });
    }
    QString other() { return page->location().argument(QStringLiteral("with")); }
    viewers::ImageCanvas &canvas(viewers::Viewer *viewer)
    {
        return qobject_cast<viewers::ImageViewer *>(viewer)->canvas();
    }
};

} // namespace

class ViewerCompareTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_places = std::make_unique<OwnPlaces>(); }
    void cleanup() { m_places.reset(); }
    void nextFileOfTheKindStandsBeside();
    void earlierRevisionStandsBeside();
    void lateAnswerOpensNothingElsewhere();
    void failedAnswerIsTold();
    void openingKeepsTheZoomOfTheFirst();
    void picturesMoveInStep();
    void withoutStepEachForItself();
    void anotherFileIsChosen();
    void backAndEscapeClose();
    void anotherMainFileEndsIt();
    void placeOpensIt();
    void missingFileIsSaid();
    void oneFileAloneHasNothingBeside();

private:
    std::unique_ptr<OwnPlaces> m_places;
};

void ViewerCompareTest::nextFileOfTheKindStandsBeside()
{
    ShownCompare shown;
    QVERIFY(shown.isReady());
    QVERIFY(!shown.pane().isVisible());
    QVERIFY(shown.start());
    // d.png comes next, and is no picture at all; that is for its own viewer to say.
    QCOMPARE(shown.other(), QStringLiteral("/d.png"));
    QTRY_COMPARE(shown.pane().viewer()->state(), viewers::Viewer::State::Failed);
    QVERIFY(shown.pane().isVisible());
    QCOMPARE(shown.harness.navigator.steps().size(), 2);
}

void ViewerCompareTest::earlierRevisionStandsBeside()
{
    std::vector<FileEntry> files = viewedFiles();
    files.front().revisionCount = 3;
    ShownViewer shown(QStringLiteral("/a.txt"), {}, files);
    shown.harness.transport.answerBytes("GET", "https://objects/a.txtv2", "earlier\n");
    QVERIFY(shown.isReady());
    shown.harness.trigger("viewer.compare");
    QTRY_COMPARE(shown.page->location().argument(QStringLiteral("withVersion")),
                 QStringLiteral("v2"));
    QCOMPARE(shown.page->location().argument(QStringLiteral("with")), QStringLiteral("/a.txt"));
    QTRY_VERIFY(shown.page->compared().viewer());
    const auto combos = shown.page->compared().findChildren<QComboBox *>();
    QTRY_COMPARE(combos.last()->count(), 3);
    QVERIFY(combos.last()->currentText().startsWith(QStringLiteral("Revision 2")));
}

void ViewerCompareTest::lateAnswerOpensNothingElsewhere()
{
    std::vector<FileEntry> files = viewedFiles();
    files.front().revisionCount = 3;
    ShownViewer shown(QStringLiteral("/a.txt"), {}, files);
    QVERIFY(shown.isReady());
    const QString route = assetRoute(QStringLiteral("fileInfo"));
    shown.harness.transport.hold("GET", route);
    shown.harness.trigger("viewer.compare");
    shown.page->hide(); // as the window does with a page that is left
    shown.harness.transport.release("GET", route);
    shown.harness.pools.requests().waitForDone();
    QTest::qWait(0);
    QVERIFY(shown.page->location().argument(QStringLiteral("with")).isEmpty());
}

void ViewerCompareTest::failedAnswerIsTold()
{
    std::vector<FileEntry> files = viewedFiles();
    files.front().revisionCount = 3;
    ShownViewer shown(QStringLiteral("/a.txt"), {}, files);
    QVERIFY(shown.isReady());
    shown.harness.transport.refuse("GET", assetRoute(QStringLiteral("fileInfo")), 500, "broken");
    shown.harness.trigger("viewer.compare");
    QTRY_VERIFY(shown.page->findChild<ErrorPanel *>());
    QVERIFY(shown.page->location().argument(QStringLiteral("with")).isEmpty());
}

void ViewerCompareTest::openingKeepsTheZoomOfTheFirst()
{
    ShownCompare shown;
    QVERIFY(shown.start());
    shown.canvas(shown.page->viewer()).zoomTo(8);
    emit shown.pane().chosen(QStringLiteral("/e.png"), {});
    QVERIFY(shown.isOtherReady());
    QCOMPARE(shown.canvas(shown.page->viewer()).zoom().scale(), 8.0);
    QCOMPARE(shown.canvas(shown.pane().viewer()).zoom().scale(), 8.0);
}

void ViewerCompareTest::picturesMoveInStep()
{
    ShownCompare shown;
    QVERIFY(shown.start());
    emit shown.pane().chosen(QStringLiteral("/e.png"), {});
    QVERIFY(shown.isOtherReady());
    viewers::ImageCanvas &first = shown.canvas(shown.page->viewer());
    viewers::ImageCanvas &second = shown.canvas(shown.pane().viewer());
    const QPointF at(first.width() / 3.0, first.height() / 2.0);
    QWheelEvent wheel(at, first.mapToGlobal(at), {}, {0, 2400}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&first, &wheel);
    QVERIFY(!second.zoom().isFitted());
    QCOMPARE(second.zoom().scale(), first.zoom().scale());
    // And the other way round.
    second.zoomBy(2);
    QCOMPARE(first.zoom().scale(), second.zoom().scale());
    QTest::mousePress(&second, Qt::LeftButton, {}, QPoint(100, 100));
    QTest::mouseMove(&second, QPoint(60, 80));
    QTest::mouseRelease(&second, Qt::LeftButton, {}, QPoint(60, 80));
    const QPointF here = first.zoom().toImage(first.zoom().viewCentre());
    const QPointF there = second.zoom().toImage(second.zoom().viewCentre());
    QVERIFY((here - there).manhattanLength() < 1);
}

void ViewerCompareTest::withoutStepEachForItself()
{
    ShownCompare shown;
    QVERIFY(shown.start());
    emit shown.pane().chosen(QStringLiteral("/e.png"), {});
    QVERIFY(shown.isOtherReady());
    auto *inStep = shown.pane().findChild<QCheckBox *>();
    QTest::mouseClick(inStep, Qt::LeftButton, {}, QPoint(8, inStep->height() / 2));
    shown.canvas(shown.page->viewer()).zoomTo(8);
    QVERIFY(shown.canvas(shown.pane().viewer()).zoom().isFitted());
    QTest::mouseClick(inStep, Qt::LeftButton, {}, QPoint(8, inStep->height() / 2));
    QVERIFY(!shown.canvas(shown.pane().viewer()).zoom().isFitted()); // it catches up
}

void ViewerCompareTest::anotherFileIsChosen()
{
    ShownCompare shown;
    QVERIFY(shown.isReady());
    shown.harness.trigger("viewer.compare");
    QComboBox *files = shown.pane().findChildren<QComboBox *>().first();
    QTRY_COMPARE(files->count(), 5);
    files->setFocus();
    QTest::keyClick(files, Qt::Key_End);
    QCOMPARE(shown.other(), QStringLiteral("/e.png"));
    QVERIFY(shown.isOtherReady());
    QCOMPARE(shown.harness.navigator.steps().size(), 2); // no further step
}

void ViewerCompareTest::backAndEscapeClose()
{
    ShownCompare shown;
    QVERIFY(shown.isReady());
    const Location alone = shown.page->location();
    shown.harness.trigger("viewer.compare");
    QVERIFY(shown.pane().isVisible());
    const Location both = shown.page->location();
    // What the window does on Back.
    QVERIFY(shown.page->takeLocation(alone));
    QVERIFY(!shown.pane().isVisible() && !shown.pane().viewer());
    QVERIFY(shown.page->takeLocation(both));
    QVERIFY(shown.pane().isVisible());
    Location elsewhere = alone;
    elsewhere.arguments.insert(QStringLiteral("path"), QStringLiteral("/a.txt"));
    QVERIFY(!shown.page->takeLocation(elsewhere));
    QTest::keyClick(shown.page.get(), Qt::Key_Escape);
    QVERIFY(!shown.pane().isVisible());
    QCOMPARE(shown.page->location(), alone);
    QCOMPARE(shown.harness.navigator.current(), alone);
}

void ViewerCompareTest::anotherMainFileEndsIt()
{
    ShownCompare shown;
    QVERIFY(shown.isReady());
    shown.harness.trigger("viewer.compare");
    shown.harness.trigger("viewer.next");
    QVERIFY(!shown.pane().isVisible());
    QVERIFY(shown.other().isEmpty());
}

void ViewerCompareTest::placeOpensIt()
{
    PageHarness harness;
    viewers::ViewerRegistry registry;
    addTestViewers(registry, harness.pools.loaders());
    serveViewed(harness.transport, viewedFiles());
    Location place = viewedLocation(QStringLiteral("/b.png"));
    place.arguments.insert(QStringLiteral("with"), QStringLiteral("/a.txt"));
    ViewerPage page(harness.context(), place, registry);
    page.resize(900, 600);
    page.show();
    QTRY_VERIFY(page.compared().viewer() &&
                page.compared().viewer()->state() == viewers::Viewer::State::Ready);
    QVERIFY(page.compared().isVisible());
    QCOMPARE(page.breadcrumb().at(1).location, impellerLocation());
}

void ViewerCompareTest::missingFileIsSaid()
{
    ShownCompare shown;
    QVERIFY(shown.isReady());
    shown.harness.trigger("viewer.compare");
    emit shown.pane().chosen(QStringLiteral("/gone.png"), {});
    QVERIFY(shown.says(QStringLiteral("gone.png is not in this asset any more.")));
}

void ViewerCompareTest::oneFileAloneHasNothingBeside()
{
    ShownViewer shown(QStringLiteral("/a.txt"), {}, {file("/a.txt")});
    QVERIFY(shown.isReady());
    QVERIFY(!shown.harness.isEnabled("viewer.compare"));
}

VAMS_TEST(ViewerCompareTest)

} // namespace vams::test

#include "viewer_compare_test.moc"
