// From the start of the process to the first rows of Browse, with an empty and a full library,
// against an empty Qt window. Needs a display.

#include "core/backend/backend.h"
#include "tests/bench/bench_library.h"
#include "tests/bench/bench_support.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

namespace {

using namespace vams;

/// Milliseconds until the program writes `mark`; then it is ended.
double startMs(const QString &program, const QStringList &arguments, const QByteArray &mark,
               const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("vams.ui.debug=true"));
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), home + QLatin1Char('/') + QLatin1String(name));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const double taken = bench::millisecondsOf([&] {
        process.start(program, arguments);
        QByteArray seen;
        while (!seen.contains(mark) && process.waitForReadyRead(20000))
            seen += process.readAll();
    });
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
    return taken;
}

double medianStart(const QString &program, const QStringList &arguments, const QByteArray &mark,
                   const QString &home)
{
    std::vector<double> samples;
    for (int run = 0; run < 7; ++run)
        samples.push_back(startMs(program, arguments, mark, home));
    return bench::percentile(samples, 50);
}

bool makeLibrary(const QString &folder)
{
    backend::LibraryOptions options;
    options.folder = folder;
    return backend::Backend::open(options).has_value();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString bin = QCoreApplication::applicationDirPath();
    const QTemporaryDir folder;
    const QString empty = folder.filePath(QStringLiteral("empty"));
    const QString full = folder.filePath(QStringLiteral("full"));
    if (!makeLibrary(empty) || !makeLibrary(full))
        return 1;
    bench::fillWithAssets(full, 100'000);
    const QByteArray rows = "Browse: first rows";
    const QString desktop = bin + QStringLiteral("/vams-desktop");
    const auto library = [](const QString &path) {
        return QStringList{QStringLiteral("--library"), path};
    };
    const double raw =
        medianStart(bin + QStringLiteral("/empty_window"), {}, "shown", folder.path());
    const double emptyMs = medianStart(desktop, library(empty), rows, folder.path());
    const double fullMs = medianStart(desktop, library(full), rows, folder.path());
    const QString held = QStringLiteral("empty Qt window: ") + bench::milliseconds(raw);
    bench::printTable(
        QStringLiteral("Start of the program to the first rows of Browse (median of 7)"),
        {{QStringLiteral("empty library"), bench::milliseconds(emptyMs), held, emptyMs / raw},
         {QStringLiteral("100,000 assets"), bench::milliseconds(fullMs), held, fullMs / raw}});
    return 0;
}
