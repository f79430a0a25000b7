// The least a Qt program can do: a window. What the start of the program is held against.

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, [] {
        std::fputs("shown\n", stderr);
        std::fflush(stderr);
    });
    return QApplication::exec();
}
