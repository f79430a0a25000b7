#include "app/reader/reader_main.h"

#include "app/reader/limits.h"
#include "app/reader/reader_server.h"
#include "viewers/reader/exit_codes.h"

#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>
#include <new>

namespace vams::viewers::reader {

namespace {

/// Outside of a loader nothing can be made of a failed allocation.
[[noreturn]] void endOnUncaught()
{
    std::_Exit(exitNoMemory);
}

qint64 numberAfter(const QStringList &arguments, const QString &option)
{
    const qsizetype at = arguments.indexOf(option);
    return at >= 0 && at + 1 < arguments.size() ? arguments.at(at + 1).toLongLong() : -1;
}

} // namespace

int runReader(int argc, char **argv, LoaderRegistry registry)
{
#if defined(Q_OS_LINUX)
    // Fonts and pictures without a display; OpenGL comes from EGL.
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto area = SharedArea::adopt(numberAfter(arguments, QStringLiteral("--area")));
    const qint64 memory = numberAfter(arguments, QStringLiteral("--memory"));
    if (!area || memory <= 0) {
        std::fputs("vams-reader reads files for VAMS Desktop, which starts it.\n", stderr);
        return 2;
    }
    std::set_terminate(endOnUncaught);
    limitMemory(memory);
    ReaderServer(std::move(registry), std::move(area)).run();
}

} // namespace vams::viewers::reader
