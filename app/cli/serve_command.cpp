#include "app/cli/serve_command.h"

#include "app/cli/feature_options.h"
#include "app/cli/identity_options.h"
#include "app/cli/listen_options.h"
#include "app/cli/mail_options.h"
#include "app/cli/shutdown_signal.h"
#include "app/cli/tls_options.h"
#include "core/server/http_listener.h"
#include "core/server/open_file_limit.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <thread>

namespace vams::cli {

namespace {

constexpr int wantedOpenFiles = 16384; // connections, and the files that they read and write

struct ServeOptions
{
    backend::LibraryOptions library;
    server::ListenerOptions listener;
    QString tokenFile;
    qint64 stopGraceMs = 0;
};

int report(const Error &error)
{
    QTextStream(stderr) << "vams: " << describe(error) << Qt::endl;
    return 1;
}

Result<ServeOptions> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Serves a library over the VAMS REST API."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("library"),
                                 QStringLiteral("Folder of the library; made if it is missing."));
    const QCommandLineOption admin(
        QStringLiteral("admin"),
        QStringLiteral("User who administers the library, if it is made now."),
        QStringLiteral("USER"), QStringLiteral("local"));
    const QCommandLineOption tokens(QStringLiteral("token-file"),
                                    QStringLiteral("File with a line token,user[,mfa] each."),
                                    QStringLiteral("FILE"));
    parser.addOptions({admin, tokens});
    parser.addOptions(listenOptions());
    parser.addOptions(limitOptions());
    parser.addOptions(tlsOptions());
    parser.addOptions(featureOptions());
    parser.addOptions(mailOptions());
    parser.addOptions(identityOptions());
    parser.process(arguments);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    Result<server::ListenerOptions> listener = readListenOptions(parser);
    if (!listener)
        return fail(listener.error());
    Result<std::shared_ptr<backend::MailSender>> mail = readMailOptions(parser);
    if (!mail)
        return fail(mail.error());
    Result<backend::FeatureSwitches> features = readFeatureOptions(parser);
    if (!features)
        return fail(features.error());
    const Result<int> uploadRate = readUploadRate(parser);
    if (!uploadRate)
        return fail(uploadRate.error());
    const Result<qint64> stopGrace = readStopGrace(parser);
    if (!stopGrace)
        return fail(stopGrace.error());
    Result<backend::IdentityOptions> identity = readIdentityOptions(parser);
    if (!identity)
        return fail(identity.error());
    ServeOptions options;
    options.library.identity = std::move(*identity);
    options.listener = *listener;
    options.library.mail = std::move(*mail);
    options.library.folder = parser.positionalArguments().constFirst();
    options.library.admin = UserId(parser.value(admin));
    options.library.uploadStartsPerMinute = *uploadRate;
    options.library.features = std::move(*features);
    options.stopGraceMs = *stopGrace;
    options.tokenFile = parser.value(tokens);
    return options;
}

/// Until the process is asked to end. With TLS a hang-up asks for the certificate to be read again;
/// without, it means what it means to any program.
void waitForTheEnd(server::TlsIdentity *tls)
{
    while (waitForSignal() == Signal::HangUp && tls) {
        if (const Result<bool> loaded = tls->reload(); !loaded)
            report(loaded.error());
    }
}

/// Asked a second time, the process waits for no request any more.
void stopGracefully(server::HttpListener &listener, qint64 graceMs)
{
    std::thread impatience([&listener] {
        while (waitForSignal() == Signal::HangUp)
            ;
        listener.breakOff();
    });
    listener.stop(graceMs);
    postShutdownSignal();
    impatience.join();
}

} // namespace

int runServe(const QStringList &arguments)
{
    prepareShutdownSignal();
    server::raiseOpenFileLimit(wantedOpenFiles);
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
    waitForTheEnd(options->listener.tls.get());
    stopGracefully(listener, options->stopGraceMs);
    return 0;
}

} // namespace vams::cli
