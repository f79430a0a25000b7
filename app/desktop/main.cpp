// vams-desktop: the window.

#include "app/desktop/desktop.h"
#include "ui/help/diagnostics.h"
#include "ui/language/language.h"
#include "viewers/scene/graphics.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QSettings>

#include <cstdio>
#include <optional>

namespace {

/// The token is the first line up to a comma: the same file serves `vams serve`.
std::optional<QString> readToken(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readLine(64 * 1024)).section(QLatin1Char(','), 0, 0).trimmed();
}

std::optional<vams::ui::Theme::Scheme> schemeOf(const QString &name)
{
    using vams::ui::Theme;
    if (name == QLatin1String("dark"))
        return Theme::Scheme::Dark;
    if (name == QLatin1String("light"))
        return Theme::Scheme::Light;
    return std::nullopt;
}

int failWith(const QString &message)
{
    std::fprintf(stderr, "vams-desktop: %s\n", qPrintable(message));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    vams::ui::WarningLog::install();
    vams::viewers::prepareGraphics();
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("VAMS"));
    QApplication::setApplicationName(QStringLiteral("VAMS Desktop"));
    QApplication::setApplicationVersion(QStringLiteral(VAMS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("vams-desktop"));
    // Before the parser, whose own texts are translated too.
    using vams::ui::Language;
    const QString chosen =
        Language::fromArguments(QCoreApplication::arguments(), Language::saved(QSettings()));
    const Language inUse(chosen);

    const auto text = [](const char *source) {
        return QCoreApplication::translate("main", source);
    };
    QCommandLineParser parser;
    const QCommandLineOption demo(QStringLiteral("demo"), text("Open the demo library."));
    const QCommandLineOption library(QStringLiteral("library"), text("Open this library folder."),
                                     QStringLiteral("folder"));
    const QCommandLineOption server(QStringLiteral("server"), text("Connect to this VAMS server."),
                                    QStringLiteral("address"));
    const QCommandLineOption tokenFile(QStringLiteral("token-file"),
                                       text("File with the token or API key for --server."),
                                       QStringLiteral("file"));
    const QCommandLineOption theme(QStringLiteral("theme"), text("dark or light."),
                                   QStringLiteral("name"));
    const QCommandLineOption language(QStringLiteral("language"), text("en, de, qps or qps-rtl."),
                                      QStringLiteral("name"));
    parser.addOptions({demo, library, server, tokenFile, theme, language});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    vams::desktop::DesktopOptions options;
    options.demo = parser.isSet(demo);
    options.firstSteps = true;
    options.library = parser.value(library);
    options.server = parser.value(server);
    options.scheme = schemeOf(parser.value(theme));
    if (parser.isSet(theme) && !options.scheme)
        return failWith(text("--theme takes dark or light."));
    if (!Language::isKnown(chosen))
        return failWith(text("--language takes en, de, qps or qps-rtl."));
    if (parser.isSet(tokenFile)) {
        const std::optional<QString> token = readToken(parser.value(tokenFile));
        if (!token)
            return failWith(text("The token file cannot be read: %1").arg(parser.value(tokenFile)));
        options.token = *token;
    }
    vams::desktop::Desktop desktop(options);
    desktop.start();
    return QApplication::exec();
}
