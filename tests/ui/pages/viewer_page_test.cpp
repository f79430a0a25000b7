#include "ui/pages/viewer/viewer_page.h"

#include "tests/support/asset_fixture.h"
#include "tests/support/test_main.h"
#include "ui/support/error_panel.h"
#include "viewers/base/viewer.h"
#include "viewers/base/viewer_registry.h"
#include "viewers/documents/hex_viewer.h"
#include "viewers/documents/text_viewer.h"
#include "viewers/media/image_viewer.h"

#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace vams::test {

using namespace vams::ui;

namespace {

QByteArray pngBytes()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A page over real viewers (text, hex, image) and a server that hands out bytes over the network.
class ShownViewer
{
public:
    explicit ShownViewer(const QString &path, const QString &version = {})
    {
        addViewers();
        serveAsset(harness.transport, impeller(),
                   {file("/a.txt"), file("/b.png"), file("/c.bin"), file("/d.png")});
        harness.transport.answerWith(
            "POST", assetRoute("download"), [](const api::Request &request) {
                const Json body = parseJson(request.body).value_or(Json());
                api::Response response;
                response.body = dumpJson(
                    Json{{"downloadUrl", "https://objects" + jsonText(body, "key").toStdString() +
                                             jsonText(body, "versionId").toStdString()}});
                return response;
            });
        harness.transport.answerBytes("GET", "https://objects/a.txtv1", "one\ntwo\n");
        harness.transport.answerBytes("GET", "https://objects/a.txtv0", "earlier\n");
        harness.transport.answerBytes("GET", "https://objects/b.pngv1", pngBytes());
        harness.transport.answerBytes("GET", "https://objects/c.binv1", QByteArray(64, '\0'));
        harness.transport.answerBytes("GET", "https://objects/d.pngv1", "this is no picture");
        Location place = impellerLocation();
        place.page = QStringLiteral("viewer");
        place.arguments.insert("path", path);
        if (!version.isEmpty())
            place.arguments.insert("version", version);
        page = std::make_unique<ViewerPage>(harness.context(), place, registry);
        page->resize(900, 600);
        page->show();
        page->activateWindow();
    }

    void addViewers()
    {
        QThreadPool &pool = harness.pools.loaders();
        registry.add(viewers::FileKind::Other,
                     [&pool](const viewers::ViewerStyle &style, QWidget *parent) {
                         return new viewers::HexViewer(style, pool, parent);
                     });
        registry.add(viewers::FileKind::Text,
                     [&pool](const viewers::ViewerStyle &style, QWidget *parent) {
                         return new viewers::TextViewer(style, pool, parent);
                     });
        registry.add(
            viewers::FileKind::Image, [&pool](const viewers::ViewerStyle &style, QWidget *parent) {
                const auto load = [](const viewers::FileSource &source, Job &) -> Result<QImage> {
                    const QImage image(source.path);
                    if (image.isNull())
                        return fail(ErrorKind::Invalid, "This is no PNG picture.");
                    return image;
                };
                return new viewers::ImageViewer(load, style, pool, parent);
            });
    }

    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor([this] {
            return page->viewer() && page->viewer()->state() == viewers::Viewer::State::Ready;
        });
    }
    [[nodiscard]] QComboBox &kinds() { return *page->tools()->findChild<QComboBox *>(); }

    PageHarness harness;
    viewers::ViewerRegistry registry;
    std::unique_ptr<ViewerPage> page;
};

} // namespace

class ViewerPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
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
};

void ViewerPageTest::init()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).removeRecursively();
}

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
    QPushButton *bytes = nullptr;
    for (QPushButton *button : shown.page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String("Show its bytes"))
            bytes = button;
    }
    QVERIFY(bytes);
    QTest::mouseClick(bytes, Qt::LeftButton);
    QVERIFY(shown.isReady());
    QVERIFY(qobject_cast<viewers::HexViewer *>(shown.page->viewer()));
    QVERIFY(!bytes->isVisible());
}

void ViewerPageTest::missingFileIsToldInPlace()
{
    ShownViewer shown("/gone.png");
    QTRY_COMPARE(shown.page->breadcrumb().at(1).text, QStringLiteral("Impeller 212"));
    QVERIFY(!shown.page->viewer());
    QVERIFY(!shown.harness.isEnabled("viewer.snapshot"));
    QVERIFY(!shown.harness.isEnabled("file.download"));
}

void ViewerPageTest::notDistributableIsToldInPlaceAndRetries()
{
    ShownViewer shown("/a.txt");
    QVERIFY(shown.isReady());
    shown.harness.transport.refuse("POST", assetRoute("download"), 400, "Asset not distributable");
    shown.harness.trigger("viewer.next");
    QTRY_COMPARE(shown.harness.transport.count("POST", assetRoute("download")), 2);
    QVERIFY(!shown.page->viewer());
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
    shown.harness.transport.hold("GET", "https://objects/b.pngv1");
    shown.harness.trigger("viewer.next");
    QTRY_COMPARE(shown.harness.transport.heldCount(), 1);
    shown.page.reset();
    QTRY_COMPARE(shown.harness.transport.heldCount(), 0); // cancelled, not waited for
}

} // namespace vams::test

using vams::test::ViewerPageTest;
VAMS_TEST(ViewerPageTest)

#include "viewer_page_test.moc"
