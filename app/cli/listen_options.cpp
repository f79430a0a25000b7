#include "app/cli/listen_options.h"

#include "app/cli/tls_options.h"

#include <QCommandLineParser>
#include <QUrl>

namespace vams::cli {

namespace {

constexpr double mostRate = 1e6;
constexpr int mostConnectionThreads = 4096;
constexpr int longestGraceSeconds = 3600;

/// A whole number between the two; "off" is 0 where `least` is 0.
Result<int> readNumber(const QCommandLineParser &parser, const QString &name, int least, int most)
{
    const QString text = parser.value(name);
    if (least == 0 && text == QLatin1String("off"))
        return 0;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return fail(ErrorKind::Invalid,
                    QStringLiteral("--%1 takes a whole number from %2 to %3.")
                        .arg(name)
                        .arg(least)
                        .arg(most),
                    text);
    return number;
}

Result<bool> readAddress(const QString &listen, server::ListenerOptions &options)
{
    const qsizetype colon = listen.lastIndexOf(QLatin1Char(':'));
    bool isNumber = false;
    options.port = listen.mid(colon + 1).toInt(&isNumber);
    options.host = listen.left(colon);
    if (options.host.startsWith(QLatin1Char('[')) && options.host.endsWith(QLatin1Char(']')))
        options.host = options.host.mid(1, options.host.size() - 2);
    if (colon < 1 || !isNumber || options.port < 0 || options.port > 65535)
        return fail(ErrorKind::Invalid,
                    QStringLiteral("--listen takes HOST:PORT, such as 127.0.0.1:8080."), listen);
    return true;
}

Result<bool> readRate(const QString &text, server::ListenerOptions &options)
{
    if (text == QLatin1String("off")) {
        options.requestsPerSecond = options.burst = 0;
        return true;
    }
    const QStringList parts = text.split(QLatin1Char(','));
    bool isNumber = false;
    bool isBurst = true;
    options.requestsPerSecond = parts.at(0).toDouble(&isNumber);
    options.burst =
        parts.size() > 1 ? parts.at(1).toDouble(&isBurst) : options.requestsPerSecond * 2;
    if (parts.size() == 1 && options.burst < 1)
        options.burst = 1;
    // Written so that "nan" fails too.
    const bool isInRange = options.requestsPerSecond > 0 && options.requestsPerSecond <= mostRate &&
                           options.burst >= 1 && options.burst <= mostRate;
    if (!isNumber || !isBurst || parts.size() > 2 || !isInRange)
        return fail(ErrorKind::Invalid,
                    QStringLiteral("--rate-limit takes requests a second, with ,BURST behind if "
                                   "wanted, or off."),
                    text);
    return true;
}

Result<server::AddressList> readAddresses(const QStringList &texts)
{
    server::AddressList all;
    for (const QString &text : texts) {
        const Result<server::AddressList> list = server::AddressList::parse(text);
        if (!list)
            return fail(list.error());
        all.add(*list);
    }
    return all;
}

Result<QString> readPublicUrl(QString text)
{
    if (text.isEmpty())
        return text;
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !url.userInfo().isEmpty())
        return fail(ErrorKind::Invalid,
                    QStringLiteral("--public-url takes an address such as https://vams.example."),
                    text);
    while (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    return text;
}

Result<QStringList> readOrigins(const QStringList &texts)
{
    if (texts.contains(QLatin1String("*")))
        return QStringList();
    for (const QString &text : texts) {
        const QUrl url(text, QUrl::StrictMode);
        // Browsers send scheme, host and port, in lower case and without a slash.
        if (!url.isValid() || url.host().isEmpty() ||
            text != url.scheme() + QStringLiteral("://") + url.authority(QUrl::FullyEncoded))
            return fail(ErrorKind::Invalid,
                        QStringLiteral("--cors-origin takes an origin such as "
                                       "https://vams.example, without a path."),
                        text);
    }
    return texts;
}

Result<bool> readLimits(const QCommandLineParser &parser, server::ListenerOptions &options)
{
    const Result<int> most =
        readNumber(parser, QStringLiteral("max-connections"), 1, mostConnectionThreads);
    if (!most)
        return fail(most.error());
    const Result<int> ofOne =
        readNumber(parser, QStringLiteral("max-connections-per-address"), 0, mostConnectionThreads);
    if (!ofOne)
        return fail(ofOne.error());
    const Result<int> idle = readNumber(parser, QStringLiteral("idle-timeout"), 1, 3600);
    if (!idle)
        return fail(idle.error());
    options.mostConnections = *most;
    options.mostOfOneAddress = *ofOne;
    options.idleMs = *idle * 1000;
    return readRate(parser.value(QStringLiteral("rate-limit")), options);
}

QCommandLineOption listenOption(const char *name, const char *help, const char *value,
                                const char *standard = "")
{
    return {QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(value),
            QString::fromLatin1(standard)};
}

} // namespace

QList<QCommandLineOption> listenOptions()
{
    return {
        listenOption("listen", "Address and port; port 0 takes a free one.", "HOST:PORT",
                     "127.0.0.1:0"),
        listenOption("public-url", "Address under which clients reach a server behind a proxy.",
                     "URL"),
        listenOption("trusted-proxy",
                     "Proxies whose X-Forwarded-For, -Proto and -Host are believed.", "CIDR[,..]"),
        listenOption(
            "allow-ip",
            "Only clients of these networks are answered (also FIRST-LAST); again for more.",
            "CIDR[,..]"),
        listenOption("cors-origin", "Only pages of this origin may use the API; again for more.",
                     "ORIGIN"),
        listenOption("web", "Serves the web site in this folder beside the API.", "FOLDER"),
    };
}

QList<QCommandLineOption> limitOptions()
{
    return {
        listenOption("rate-limit", "Requests a second over all callers, and how many at once.",
                     "N[,BURST]|off", "50,100"),
        listenOption("upload-rate", "Uploads that one user may start in a minute.", "N|off", "20"),
        listenOption("max-connections", "Connections at a time; more are told 503.", "N", "512"),
        listenOption("max-connections-per-address", "The same of one client address.", "N|off",
                     "128"),
        listenOption("idle-timeout", "How long a silent client is waited for.", "SECONDS", "30"),
        listenOption("stop-grace", "How long running requests may go on at the end.", "SECONDS",
                     "10"),
    };
}

Result<server::ListenerOptions> readListenOptions(const QCommandLineParser &parser)
{
    server::ListenerOptions options;
    if (const auto read = readAddress(parser.value(QStringLiteral("listen")), options); !read)
        return fail(read.error());
    if (const auto read = readLimits(parser, options); !read)
        return fail(read.error());
    auto allowed = readAddresses(parser.values(QStringLiteral("allow-ip")));
    auto trusted = readAddresses(parser.values(QStringLiteral("trusted-proxy")));
    if (!allowed || !trusted)
        return fail(allowed ? trusted.error() : allowed.error());
    auto publicUrl = readPublicUrl(parser.value(QStringLiteral("public-url")));
    if (!publicUrl)
        return fail(publicUrl.error());
    auto origins = readOrigins(parser.values(QStringLiteral("cors-origin")));
    if (!origins)
        return fail(origins.error());
    auto tls = readTlsOptions(parser);
    if (!tls)
        return fail(tls.error());
    options.allowed = std::move(*allowed);
    options.trustedProxies = std::move(*trusted);
    options.publicUrl = std::move(*publicUrl);
    options.corsOrigins = std::move(*origins);
    options.tls = std::move(*tls);
    options.webFolder = parser.value(QStringLiteral("web"));
    return options;
}

Result<qint64> readStopGrace(const QCommandLineParser &parser)
{
    const Result<int> seconds =
        readNumber(parser, QStringLiteral("stop-grace"), 0, longestGraceSeconds);
    if (!seconds)
        return fail(seconds.error());
    return qint64(*seconds) * 1000;
}

Result<int> readUploadRate(const QCommandLineParser &parser)
{
    return readNumber(parser, QStringLiteral("upload-rate"), 0, 1000000);
}

} // namespace vams::cli
