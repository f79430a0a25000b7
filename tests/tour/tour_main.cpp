// vams-tour: starts the program, walks through it with mouse and keys, and leaves a picture of
// every page and main state in both themes. `vams-tour --out FOLDER [--theme dark|light]
// [--only asset|browse|search|links|history|admin|access|operations|settings|help|viewer]
// [--language en|de|qps] [--rtl]`.

#include "app/demo/demo_library.h"
#include "app/desktop/desktop.h"
#include "core/backend/embedded_transport.h"
#include "core/server/http_listener.h"
#include "tests/tour/routes.h"
#include "ui/language/language.h"
#include "viewers/scene/graphics.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QImage>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

using namespace vams;

constexpr auto serverToken = "tour-token-0001";

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

void writePicture(const QString &path, QRgb color)
{
    QImage image(640, 480, QImage::Format_ARGB32);
    image.fill(color);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::white, 6));
    for (int at = 0; at < 640; at += 40)
        painter.drawLine(at, 0, 640 - at, 480);
    QDir().mkpath(QFileInfo(path).path());
    image.save(path);
}

/// A folder as somebody would drop it, and one of files that cannot be read.
tour::TourPlaces makePlaces(const QDir &base)
{
    tour::TourPlaces places;
    places.emptyFolder = base.filePath(QStringLiteral("new-library"));
    places.uploadFolder = base.filePath(QStringLiteral("delivery"));
    places.brokenFolder = base.filePath(QStringLiteral("broken"));
    write(places.uploadFolder + QStringLiteral("/bracket.obj"),
          "o bracket\nv 0 0 0\nv 4 0 0\nv 4 1 0\nv 1 1 0\nv 1 4 0\nv 0 4 0\nv 0 0 2\nv 4 0 2\nv 4 "
          "1 2\nv 1 1 2\n"
          "v 1 4 2\nv 0 4 2\nf 6 5 4 3 2 1\nf 7 8 9 10 11 12\nf 1 2 8 7\nf 2 3 9 8\nf 3 4 10 9\nf "
          "4 5 11 10\n"
          "f 5 6 12 11\nf 6 1 7 12\n");
    write(places.uploadFolder + QStringLiteral("/notes/readme.md"),
          "# Delivery\n\nA bracket and two pictures.\n");
    writePicture(places.uploadFolder + QStringLiteral("/pictures/front.png"), 0xff2f6f62);
    writePicture(places.uploadFolder + QStringLiteral("/pictures/side.png"), 0xff8a4a2f);
    write(places.uploadFolder + QStringLiteral("/setup.exe"), "MZ");
    write(places.brokenFolder + QStringLiteral("/truncated.glb"),
          QByteArray("glTF\2\0\0\0\xff\0\0\0", 12));
    write(places.brokenFolder + QStringLiteral("/empty.stl"), {});
    return places;
}

/// Shares a library of its own: the one in the window is held by the window.
std::unique_ptr<server::HttpListener> serve(std::unique_ptr<backend::Backend> &backend,
                                            const QString &folder)
{
    backend::LibraryOptions options;
    options.folder = folder;
    options.name = QStringLiteral("Site server");
    auto opened = backend::Backend::open(options);
    if (!opened)
        return nullptr;
    backend = std::move(*opened);
    QThreadPool pool;
    Job job;
    backend::EmbeddedTransport transport(*backend, backend->admin());
    // Coarser than the one in the window: here it is the server that is shown.
    demo::DemoOptions coarse;
    coarse.cloudPoints = 60000;
    coarse.textureSize = 256;
    if (!demo::fillDemoLibrary(api::Client(transport), pool, job, coarse))
        return nullptr;
    server::TokenTable tokens;
    tokens.add(serverToken, {backend->admin(), true});
    server::ListenerOptions listening;
    listening.requestsPerSecond = 0;
    return std::make_unique<server::HttpListener>(*backend, std::move(tokens), listening);
}

int tourOf(const QString &theme, const QDir &out, const tour::TourPlaces &places,
           const QString &only)
{
    QTextStream(stdout) << theme << Qt::endl;
    QSettings().clear();
    desktop::DesktopOptions options;
    options.scheme =
        theme == QLatin1String("dark") ? ui::Theme::Scheme::Dark : ui::Theme::Scheme::Light;
    desktop::Desktop program(options);
    program.start();
    tour::Guide guide(out, theme);
    if (only == QLatin1String("browse"))
        tour::walkBrowse(guide);
    else if (only == QLatin1String("asset"))
        tour::walkAsset(guide);
    else if (only == QLatin1String("metadata"))
        tour::walkMetadata(guide);
    else if (only == QLatin1String("history"))
        tour::walkHistory(guide);
    else if (only == QLatin1String("search"))
        tour::walkSearch(guide);
    else if (only == QLatin1String("help"))
        tour::walkHelp(guide);
    else if (only == QLatin1String("operations"))
        tour::walkOperations(guide);
    else if (only == QLatin1String("admin"))
        tour::walkAdmin(guide);
    else if (only == QLatin1String("settings"))
        tour::walkSettings(guide);
    else if (only == QLatin1String("links"))
        tour::walkLinks(guide);
    else if (only == QLatin1String("viewer"))
        tour::walkViewer(guide, places);
    else if (only == QLatin1String("access"))
        tour::walkAccess(guide, places);
    else
        tour::walk(guide, places);
    return guide.problems();
}

void addTourOptions(QCommandLineParser &parser)
{
    const QCommandLineOption outOption(QStringLiteral("out"),
                                       QStringLiteral("Folder of the pictures."),
                                       QStringLiteral("folder"), QStringLiteral("build/tour"));
    const QCommandLineOption themeOption(QStringLiteral("theme"),
                                         QStringLiteral("dark or light; both by default."),
                                         QStringLiteral("name"));
    const QCommandLineOption onlyOption(
        QStringLiteral("only"),
        QStringLiteral(
            "asset, browse, search, links, history, admin, access, operations, settings, help or "
            "viewer: only these pages."),
        QStringLiteral("part"));
    const QCommandLineOption languageOption(QStringLiteral("language"),
                                            QStringLiteral("en, de or qps."),
                                            QStringLiteral("name"), QStringLiteral("en"));
    const QCommandLineOption rtlOption(QStringLiteral("rtl"),
                                       QStringLiteral("Laid out from right to left."));
    parser.addOptions({outOption, themeOption, onlyOption, languageOption, rtlOption});
    parser.addHelpOption();
}

} // namespace

int main(int argc, char *argv[])
{
    // A home of its own, so that the pictures do not depend on who takes them.
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    vams::viewers::prepareGraphics();
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setCursorFlashTime(0); // a blinking caret never stands still
    QApplication::setOrganizationName(QStringLiteral("VAMS"));
    QApplication::setApplicationName(QStringLiteral("VAMS Desktop"));
    QApplication::setApplicationVersion(QStringLiteral(VAMS_VERSION));

    QCommandLineParser parser;
    addTourOptions(parser);
    parser.process(app);
    QString key = parser.value(QStringLiteral("language"));
    if (key == QLatin1String("qps") && parser.isSet(QStringLiteral("rtl")))
        key += QStringLiteral("-rtl"); // its texts are such too
    const ui::Language language(key);
    if (parser.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QDir out(parser.value(QStringLiteral("out")));
    out.mkpath(QStringLiteral("."));
    QStringList themes{QStringLiteral("dark"), QStringLiteral("light")};
    if (parser.isSet(QStringLiteral("theme")))
        themes = {parser.value(QStringLiteral("theme"))};

    const QString only = parser.value(QStringLiteral("only"));
    int problems = 0;
    for (const QString &theme : std::as_const(themes)) {
        const QDir base(home.filePath(theme));
        tour::TourPlaces places = makePlaces(base);
        std::unique_ptr<backend::Backend> backend;
        const auto listener = !only.isEmpty()
                                  ? nullptr
                                  : serve(backend, base.filePath(QStringLiteral("shared-library")));
        if (listener) {
            places.serverUrl = listener->start().value_or(QString());
            places.serverToken = QLatin1String(serverToken);
        }
        problems += tourOf(theme, out, places, only);
    }
    QTextStream(stdout) << (problems == 0
                                ? QStringLiteral("Every stop was reached.")
                                : QStringLiteral("%1 things were not found.").arg(problems))
                        << Qt::endl;
    return problems == 0 ? 0 : 1;
}
