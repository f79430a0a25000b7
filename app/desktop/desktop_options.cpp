#include "app/desktop/desktop_options.h"

#include "ui/language/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace vams::desktop {

namespace {

constexpr qint64 longestTokenLine = 64 * 1024;

struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

/// The token is the first line up to a comma: the same file serves `vams serve`.
std::optional<QString> readToken(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readLine(longestTokenLine))
        .section(QLatin1Char(','), 0, 0)
        .trimmed();
}

std::optional<ui::Theme::Scheme> schemeOf(const QString &name)
{
    if (name == QLatin1String("dark"))
        return ui::Theme::Scheme::Dark;
    if (name == QLatin1String("light"))
        return ui::Theme::Scheme::Light;
    return std::nullopt;
}

tl::unexpected<Error> badOption(const QString &message)
{
    return fail(ErrorKind::Invalid, message);
}

} // namespace

void addDesktopOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("demo"), OptionText::tr("Open the demo library.")},
         {QStringLiteral("library"), OptionText::tr("Open this library folder."),
          QStringLiteral("folder")},
         {QStringLiteral("server"), OptionText::tr("Connect to this VAMS server."),
          QStringLiteral("address")},
         {QStringLiteral("token-file"),
          OptionText::tr("File with the token or API key for --server."), QStringLiteral("file")},
         {QStringLiteral("new-window"), OptionText::tr("Open another window.")},
         {QStringLiteral("theme"), OptionText::tr("dark or light."), QStringLiteral("name")},
         {QStringLiteral("language"), OptionText::tr("en, de, qps or qps-rtl."),
          QStringLiteral("name")}});
    parser.addPositionalArgument(QStringLiteral("link"),
                                 OptionText::tr("A vams:// link, or a library folder."),
                                 QStringLiteral("[link]"));
    parser.addHelpOption();
    parser.addVersionOption();
}

Result<DesktopOptions> parseDesktopOptions(const QStringList &arguments, const QString &folder)
{
    QCommandLineParser parser;
    addDesktopOptions(parser);
    if (!parser.parse(arguments))
        return badOption(parser.errorText());
    const auto fileOf = [&folder](const QString &path) {
        return path.isEmpty() ? path : QDir::cleanPath(QDir(folder).absoluteFilePath(path));
    };
    DesktopOptions options;
    options.firstSteps = true;
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.newWindow = parser.isSet(QStringLiteral("new-window"));
    options.library = fileOf(parser.value(QStringLiteral("library")));
    options.server = parser.value(QStringLiteral("server"));
    options.scheme = schemeOf(parser.value(QStringLiteral("theme")));
    if (parser.isSet(QStringLiteral("theme")) && !options.scheme)
        return badOption(OptionText::tr("--theme takes dark or light."));
    // What it says was taken before any text was made.
    if (parser.isSet(QStringLiteral("language")) &&
        !ui::Language::isKnown(parser.value(QStringLiteral("language"))))
        return badOption(OptionText::tr("--language takes en, de, qps or qps-rtl."));
    if (parser.isSet(QStringLiteral("token-file"))) {
        const QString path = fileOf(parser.value(QStringLiteral("token-file")));
        const std::optional<QString> token = readToken(path);
        if (!token)
            return badOption(OptionText::tr("The token file cannot be read: %1").arg(path));
        options.token = *token;
    }
    const QString what = parser.positionalArguments().value(0);
    if (what.startsWith(QLatin1String("vams:"), Qt::CaseInsensitive)) {
        options.link = ui::Location::fromLink(what);
        if (options.link.page.isEmpty())
            return badOption(OptionText::tr("This is no link of this program: %1").arg(what));
    } else if (!what.isEmpty()) {
        options.library = fileOf(what);
    }
    return options;
}

} // namespace vams::desktop
