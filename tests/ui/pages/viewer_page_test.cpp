#include "tests/support/test_main.h"
#include "tests/ui/pages/shown_viewer.h"
#include "ui/support/error_panel.h"

#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace vams::test {

using namespace vams::ui;

class ViewerPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { OwnPlaces::clear(); }
    void showsAFileWithTheViewerOfItsKind();
    void secondLookComesFromTheCache();
    void stepsThroughTheAsset();
    void anEarlierRevisionIsFetchedByItsId();
    void switchToBytes();
    void unreadableFileOffersItsBytes();
    void missingFileIsToldInPlace();
    void notDistributableIsToldInPlaceAndRetries();
    void escapeGoesBack();
    void snapshotBecomesThePreview();
    void closedWhileBytesAreUnderWay();

private:
    OwnPlaces m_places;
};

void ViewerPageTest::showsAFileWithTheViewerOfItsKind()
{
    ShownViewer shown("/b.png");
    QVERIFY(shown.isReady());
    QVERIFY(qobject_cast<viewers::ImageViewer *>(shown.page->viewer()));
    QCOMPARE(shown.page->breadcrumb().last().text, QStringLiteral("b.png"));
    QCOMPARE(shown.page->breadcrumb().at(1).text, QStringLiteral("Impeller 212"));
    QCOMPARE(shown.kinds().count(), 2);
}

void ViewerPageTest::secondLookComesFromTheCache()
{
    {
        ShownViewer shown("/b.png");
        QVERIFY(shown.isReady());
    }
    ShownViewer again("/b.png");
    QVERIFY(again.isReady());
    QCOMPARE(again.harness.transport.count("GET", "https://objects/b.pngv1"), 0);
}

void ViewerPageTest::stepsThroughTheAsset()
{
    ShownViewer shown("/a.txt");
    QVERIFY(shown.isReady());
    QSignalSpy moved(shown.page.get(), &Page::locationChanged);
    shown.harness.trigger("viewer.next");
    QCOMPARE(shown.page->location().argument("path"), QStringLiteral("/b.png"));
    QVERIFY(moved.count() > 0);
    QVERIFY(shown.isReady());
    QVERIFY(qobject_cast<viewers::ImageViewer *>(shown.page->viewer()));
    shown.harness.trigger("viewer.previous");
    shown.harness.trigger("viewer.previous");
    QCOMPARE(shown.page->location().argument("path"), QStringLiteral("/d.png"));
}

void ViewerPageTest::anEarlierRevisionIsFetchedByItsId()
{
    ShownViewer shown("/a.txt", "v0");
    QVERIFY(shown.isReady());
    QCOMPARE(shown.harness.transport.count("GET", "https://objects/a.txtv0"), 1);
    QCOMPARE(shown.harness.transport.count("GET", "https://objects/a.txtv1"), 0);
}

void ViewerPageTest::switchToBytes()
{
    ShownViewer shown("/a.txt");
    QVERIFY(shown.isReady());
    QComboBox &kinds = shown.kinds();
    kinds.setCurrentIndex(1);
    emit kinds.activated(1);
    QVERIFY(shown.isReady());
    QVERIFY(qobject_cast<viewers::HexViewer *>(shown.page->viewer()));
}

void ViewerPageTest::unreadableFileOffersItsBytes()
{
    ShownViewer shown("/d.png");
    QTRY_VERIFY(shown.page->viewer() &&
                shown.page->viewer()->state() == viewers::Viewer::State::Failed);
    for (const char *offer : {"Open in another program", "Show as text", "Download"})
        QVERIFY2(shown.button(QLatin1String(offer)), offer);
    QVERIFY(shown.click(QStringLiteral("Show its bytes")));
    QVERIFY(shown.isReady());
    QVERIFY(qobject_cast<viewers::HexViewer *>(shown.page->viewer()));
    QVERIFY(!shown.harness.isEnabled("viewer.asBytes"));
    shown.harness.trigger("viewer.asText");
    QVERIFY(shown.isReady());
    QVERIFY(qobject_cast<viewers::TextViewer *>(shown.page->viewer()));
}

void ViewerPageTest::missingFileIsToldInPlace()
{
    ShownViewer shown("/gone.png");
    QVERIFY(shown.says(QStringLiteral("gone.png is not in this asset any more.")));
    QVERIFY(!shown.page->viewer());
    QVERIFY(!shown.harness.isEnabled("viewer.snapshot"));
    QVERIFY(!shown.harness.isEnabled("file.openWith"));
    QVERIFY(shown.click(QStringLiteral("Show in its folder")));
    QCOMPARE(shown.harness.navigator.current(), Location::ofAsset(impellerRef()));
    QVERIFY(!shown.harness.isEnabled("file.download"));
}

void ViewerPageTest::notDistributableIsToldInPlaceAndRetries()
{
    ShownViewer shown("/a.txt");
    QVERIFY(shown.isReady());
    shown.harness.transport.refuse("POST", assetRoute("download"), 400, "Asset not distributable");
    shown.harness.trigger("viewer.next"); // fetched ahead
    QVERIFY(shown.isReady());
    shown.harness.trigger("viewer.next");
    QVERIFY(shown.button(QStringLiteral("Try again")));
    QVERIFY(!shown.page->viewer());
    shown.harness.trigger("viewer.previous");
    shown.harness.trigger("viewer.previous"); // from the cache, without asking
    QVERIFY(shown.isReady());
}

void ViewerPageTest::escapeGoesBack()
{
    ShownViewer shown("/a.txt");
    QVERIFY(shown.isReady());
    shown.harness.navigator.open(impellerLocation());
    shown.harness.navigator.open(shown.page->location());
    QTest::keyClick(shown.page.get(), Qt::Key_Escape);
    QCOMPARE(shown.harness.navigator.current().page, QStringLiteral("asset"));
}

void ViewerPageTest::snapshotBecomesThePreview()
{
    ShownViewer shown("/b.png");
    shown.harness.transport.answer("GET", "/database/pumps", Json{{"databaseId", "pumps"}});
    QVERIFY(shown.isReady());
    shown.harness.trigger("viewer.snapshot");
    QTRY_COMPARE(shown.harness.transport.count("POST", "/uploads"), 1);
    const Json sent = shown.harness.sent("POST", "/uploads");
    QCOMPARE(jsonText(sent, "uploadType"), QStringLiteral("assetPreview"));
    QCOMPARE(sent["files"].size(), size_t(1));
    QTRY_VERIFY(shown.page->findChild<ErrorPanel *>()); // the fake has no such route
}

void ViewerPageTest::closedWhileBytesAreUnderWay()
{
    ShownViewer shown("/a.txt");
    QVERIFY(shown.isReady());
    shown.harness.transport.hold("GET", "https://objects/c.binv1"); // not fetched ahead
    shown.harness.trigger("viewer.next");
    shown.harness.trigger("viewer.next");
    QTRY_VERIFY(shown.harness.transport.heldCount() > 0);
    shown.page.reset();
    QTRY_COMPARE(shown.harness.transport.heldCount(), 0); // cancelled, not waited for
}

} // namespace vams::test

using vams::test::ViewerPageTest;
VAMS_TEST(ViewerPageTest)

#include "viewer_page_test.moc"
