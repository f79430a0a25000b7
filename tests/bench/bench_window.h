#pragma once
// For benchmarks of the window: it runs for a while, it is looked for, its memory is read.

#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

namespace vams::bench {

inline void runFor(int ms)
{
    // In a loop: without one, what is to be deleted later is never deleted.
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

template <class Condition>
bool waitUntil(Condition condition, int patienceMs = 60'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > patienceMs)
            return false;
        runFor(10);
    }
    return true;
}

inline ui::MainWindow *mainWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *window = qobject_cast<ui::MainWindow *>(widget))
            return window;
    return nullptr;
}

/// Everything that is to be drawn is drawn when it returns.
inline void drawNow(QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    window.repaint();
}

/// MB that are in memory; 0 where nobody tells.
inline double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1000.0;
    return 0;
}

} // namespace vams::bench
