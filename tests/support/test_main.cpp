#include "tests/support/test_main.h"

#include <QFileInfo>
#include <QStandardPaths>

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
using TestApplication = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using TestApplication = QGuiApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

#include <cstdio>
#include <map>

namespace vams::test {

static std::multimap<QString, TestFactory> &registry()
{
    static std::multimap<QString, TestFactory> tests;
    return tests;
}

bool registerTest(const char *file, TestFactory factory)
{
    registry().emplace(QFileInfo(QString::fromLocal8Bit(file)).completeBaseName(),
                       std::move(factory));
    return true;
}

} // namespace vams::test

/// `test_box [--only stem] [Qt Test arguments]`. Fails when the stem names no test.
int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    TestApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    QString only;
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--only"));
        at >= 0 && at + 1 < arguments.size()) {
        only = arguments.at(at + 1);
        arguments.remove(at, 2);
    }
    // With a debugger installed, Qt's crash handler can hang for minutes instead of ending the
    // test.
    arguments << QStringLiteral("-nocrashhandler");
    int failed = 0;
    int run = 0;
    for (const auto &[stem, factory] : vams::test::registry()) {
        if (!only.isEmpty() && stem != only)
            continue;
        ++run;
        const std::unique_ptr<QObject> test = factory();
        failed += QTest::qExec(test.get(), arguments) != 0;
    }
    if (run == 0)
        std::fprintf(stderr, "no test is registered as \"%s\"\n", qPrintable(only));
    return run == 0 ? 2 : failed;
}
