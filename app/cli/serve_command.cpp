#include "app/cli/serve_command.h"

#include "app/cli/identity_options.h"
#include "app/cli/mail_options.h"
#include "app/cli/shutdown_signal.h"
#include "core/server/http_listener.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace vams::cli {

namespace {

constexpr int contractUploadStartsPerMinute = 20;

struct ServeOptions
{
    backend::LibraryOptions library;
    server::ListenerOptions listener;
    QString tokenFile;
};

int report(const Error &error)
{
    QTextStream(stderr) << "vams: " << describe(error) << Qt::endl;
    return 1;
}

Result<server::ListenerOptions> readListen(const QString &listen, const QString &rateLimit)
{
    server::ListenerOptions options;
    const qsizetype colon = listen.lastIndexOf(QLatin1Char(':'));
    bool isNumber = false;
    options.port = listen.mid(colon + 1).toInt(&isNumber);
    options.host = listen.left(colon);
    if (options.host.startsWith(QLatin1Char('[')) && options.host.endsWith(QLatin1Char(']')))
        options.host = options.host.mid(1, options.host.size() - 2);
    if (colon < 1 || !isNumber || options.port < 0 || options.port > 65535)
        return fail(ErrorKind::Invalid,
                    QStringLiteral("--listen takes HOST:PORT, such as 127.0.0.1:8080."), listen);
    if (rateLimit == QLatin1String("off")) {
        options.requestsPerSecond = 0;
        return options;
    }
    options.requestsPerSecond = rateLimit.toDouble(&isNumber);
    options.burst = options.requestsPerSecond * 2;
    if (!isNumber || options.requestsPerSecond <= 0)
        return fail(ErrorKind::Invalid,
                    QStringLiteral("--rate-limit takes a number of requests a second, or off."),
                    rateLimit);
    return options;
}

Result<ServeOptions> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Serves a library over the VAMS REST API."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("library"),
                                 QStringLiteral("Folder of the library; made if it is missing."));
    const QCommandLineOption listen(QStringLiteral("listen"),
                                    QStringLiteral("Address and port; port 0 takes a free one."),
                                    QStringLiteral("HOST:PORT"), QStringLiteral("127.0.0.1:0"));
    const QCommandLineOption admin(
        QStringLiteral("admin"),
        QStringLiteral("User who administers the library, if it is made now."),
        QStringLiteral("USER"), QStringLiteral("local"));
    const QCommandLineOption tokens(QStringLiteral("token-file"),
                                    QStringLiteral("File with a line token,user[,mfa] each."),
                                    QStringLiteral("FILE"));
    const QCommandLineOption rate(QStringLiteral("rate-limit"),
                                  QStringLiteral("Requests a second, or off."),
                                  QStringLiteral("N|off"), QStringLiteral("50"));
    const QCommandLineOption search(
        QStringLiteral("search"),
        QStringLiteral("Switches the search routes of the library on or off, for good."),
        QStringLiteral("on|off"));
    parser.addOptions({listen, admin, tokens, rate, search});
    parser.addOptions(mailOptions());
    parser.addOptions(identityOptions());
    parser.process(arguments);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    Result<server::ListenerOptions> listener = readListen(parser.value(listen), parser.value(rate));
    if (!listener)
        return fail(listener.error());
    Result<std::shared_ptr<backend::MailSender>> mail = readMailOptions(parser);
    if (!mail)
        return fail(mail.error());
    Result<backend::IdentityOptions> identity = readIdentityOptions(parser);
    if (!identity)
        return fail(identity.error());
    ServeOptions options;
    options.library.identity = std::move(*identity);
    options.listener = *listener;
    options.library.mail = std::move(*mail);
    options.library.folder = parser.positionalArguments().constFirst();
    options.library.admin = UserId(parser.value(admin));
    options.library.uploadStartsPerMinute = contractUploadStartsPerMinute;
    options.tokenFile = parser.value(tokens);
    if (parser.isSet(search)) {
        const bool isOn = parser.value(search) == QLatin1String("on");
        if (!isOn && parser.value(search) != QLatin1String("off"))
            return fail(ErrorKind::Invalid, QStringLiteral("--search takes on or off."),
                        parser.value(search));
        options.library.search = isOn ? backend::SearchSwitch::On : backend::SearchSwitch::Off;
    }
    return options;
}

} // namespace

int runServe(const QStringList &arguments)
{
    prepareShutdownSignal();
    const Result<ServeOptions> options = readOptions(arguments);
    if (!options)
        return report(options.error());
    server::TokenTable tokens;
    if (!options->tokenFile.isEmpty()) {
        Result<server::TokenTable> read = server::TokenTable::read(options->tokenFile);
        if (!read)
            return report(read.error());
        tokens = std::move(*read);
    }
    const Result<std::unique_ptr<backend::Backend>> backend =
        backend::Backend::open(options->library);
    if (!backend)
        return report(backend.error());
    server::HttpListener listener(**backend, std::move(tokens), options->listener);
    const Result<QString> url = listener.start();
    if (!url)
        return report(url.error());
    QTextStream(stdout) << *url << Qt::endl;
    waitForShutdownSignal();
    listener.stop();
    return 0;
}

} // namespace vams::cli
