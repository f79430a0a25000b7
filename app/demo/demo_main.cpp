// `vams-demo LIBRARY`: makes the demo library from a shell. A program of its own, so that `vams`
// needs no Gui.

#include "app/demo/demo_library.h"
#include "core/backend/embedded_transport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace {

int reportDemoError(const vams::Error &error)
{
    QTextStream(stderr) << "vams-demo: " << vams::describe(error) << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vams"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VAMS_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Makes a library of demo assets, or adds what is missing in it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("library"),
                                 QStringLiteral("Folder of the library; made if it is missing."));
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    vams::Job job([](const vams::Progress &progress) {
        QTextStream(stdout) << progress.done << '/' << progress.total << ' ' << progress.text
                            << Qt::endl;
    });
    const auto transport =
        vams::backend::EmbeddedTransport::open({.folder = parser.positionalArguments().constFirst(),
                                                .name = QStringLiteral("Demo library")},
                                               job);
    if (!transport)
        return reportDemoError(transport.error());
    const vams::api::Client client(**transport);
    QThreadPool pool;
    const vams::Result<void> done = vams::demo::fillDemoLibrary(client, pool, job);
    return done ? 0 : reportDemoError(done.error());
}
