#pragma once
// The viewer page over real viewers (text, bytes, picture) and a server that hands out bytes over
// the network.

#include "tests/support/asset_fixture.h"
#include "ui/pages/viewer/viewer_page.h"
#include "ui/pages/viewer/viewer_tools.h"
#include "viewers/base/viewer.h"
#include "viewers/base/viewer_registry.h"
#include "viewers/documents/hex_viewer.h"
#include "viewers/documents/text_viewer.h"
#include "viewers/media/image_viewer.h"

#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>

namespace vams::test {

/// Settings and copies of files that no other test and no user sees.
class OwnPlaces
{
public:
    OwnPlaces()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("VAMS"));
        // Several of these may run at the same time.
        QCoreApplication::setApplicationName(
            QStringLiteral("viewer-test-%1").arg(QCoreApplication::applicationPid()));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        clear();
    }
    ~OwnPlaces() { clear(); }
    static void clear()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).removeRecursively();
        QSettings().clear();
    }

private:
    QTemporaryDir m_settings;
};

inline QByteArray pngBytes()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

inline void addTestViewers(viewers::ViewerRegistry &registry, QThreadPool &pool)
{
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

/// a.txt, b.png, c.bin, d.png (which is none), and an earlier revision of a.txt.
inline void serveViewed(FakeTransport &transport, std::vector<FileEntry> files)
{
    serveAsset(transport, impeller(), files);
    transport.answerWith("POST", assetRoute("download"), [](const api::Request &request) {
        const Json body = parseJson(request.body).value_or(Json());
        api::Response response;
        response.body =
            dumpJson(Json{{"downloadUrl", "https://objects" + jsonText(body, "key").toStdString() +
                                              jsonText(body, "versionId").toStdString()}});
        return response;
    });
    transport.answer("GET", "/database/pumps", Json{{"databaseId", "pumps"}});
    transport.answerBytes("GET", "https://objects/a.txtv1", "one\ntwo\n");
    transport.answerBytes("GET", "https://objects/a.txtv0", "earlier\n");
    transport.answerBytes("GET", "https://objects/b.pngv1", pngBytes());
    transport.answerBytes("GET", "https://objects/b.png", pngBytes()); // the newest
    transport.answerBytes("GET", "https://objects/c.binv1", QByteArray(64, '\0'));
    transport.answerBytes("GET", "https://objects/d.pngv1", "this is no picture");
}

inline std::vector<FileEntry> viewedFiles()
{
    return {file("/a.txt"), file("/b.png"), file("/c.bin"), file("/d.png")};
}

inline ui::Location viewedLocation(const QString &path, const QString &version = {})
{
    ui::Location place = ui::Location::ofFile(impellerRef(), path);
    if (!version.isEmpty())
        place.arguments.insert("version", version);
    return place;
}

class ShownViewer
{
public:
    explicit ShownViewer(const QString &path, const QString &version = {},
                         const std::vector<FileEntry> &files = viewedFiles())
    {
        addTestViewers(registry, harness.pools.loaders());
        serveViewed(harness.transport, files);
        page = std::make_unique<ui::ViewerPage>(harness.context(), viewedLocation(path, version),
                                                registry);
        page->resize(900, 600);
        page->show();
        page->activateWindow();
    }

    [[nodiscard]] bool isReady() const
    {
        return QTest::qWaitFor([this] {
            return page->viewer() && page->viewer()->state() == viewers::Viewer::State::Ready;
        });
    }
    [[nodiscard]] QComboBox &kinds() const { return *page->tools()->findChild<QComboBox *>(); }
    /// The visible button of this text in the page; waits for it.
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        QPushButton *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (QPushButton *each : page->findChildren<QPushButton *>())
                if (each->isVisible() && each->text() == text)
                    found = each;
            return found != nullptr;
        });
        return found;
    }
    [[nodiscard]] bool click(const QString &text) const
    {
        QPushButton *found = button(text);
        if (found)
            QTest::mouseClick(found, Qt::LeftButton);
        return found != nullptr;
    }
    /// Waits until the page says this in large letters.
    [[nodiscard]] bool says(const QString &text) const
    {
        return QTest::qWaitFor([&] {
            for (const QLabel *label : page->findChildren<QLabel *>())
                if (label->isVisible() && label->text() == text)
                    return true;
            return false;
        });
    }

    PageHarness harness;
    viewers::ViewerRegistry registry;
    std::unique_ptr<ui::ViewerPage> page;
};

} // namespace vams::test
