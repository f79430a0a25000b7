// The window in the hand: turning pages, scrolling a hundred thousand tiles, and what it does while
// nobody does anything. Needs a display.

#include "app/desktop/desktop.h"
#include "core/backend/backend.h"
#include "tests/bench/bench_library.h"
#include "tests/bench/bench_support.h"
#include "tests/bench/bench_window.h"
#include "ui/widgets/item_board.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTemporaryDir>

#include <ctime>

namespace {

using namespace vams;
using bench::drawNow;
using bench::runFor;
using bench::waitUntil;

constexpr int assetCount = 100'000;
constexpr int pageTurns = 200;
constexpr int scrollSteps = 400;
constexpr int idleMs = 5000;

std::vector<double> turnsOf(int count, const std::function<void(int)> &turn, QWidget &window)
{
    std::vector<double> samples;
    for (int i = 0; i < count; ++i) {
        samples.push_back(bench::millisecondsOf([&] {
            turn(i);
            drawNow(window);
        }));
        runFor(5); // answers of the page that was left
    }
    return samples;
}

/// What a window of this size costs when nothing of ours is in it.
std::vector<double> bareTurns(QSize size)
{
    QStackedWidget stack;
    stack.addWidget(new QWidget);
    stack.addWidget(new QWidget);
    stack.resize(size);
    stack.show();
    runFor(200);
    return turnsOf(
        pageTurns, [&stack](int i) { stack.setCurrentIndex(i % 2); }, stack);
}

std::vector<double> scrollOf(QAbstractItemView &view)
{
    std::vector<double> samples;
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i < scrollSteps; ++i) {
        const int to = static_cast<int>(static_cast<qint64>(bar->maximum()) * i / scrollSteps);
        samples.push_back(bench::millisecondsOf([&] {
            bar->setValue(to);
            view.viewport()->repaint();
        }));
        runFor(1);
    }
    return samples;
}

std::vector<double> bareScroll(QSize size)
{
    QStandardItemModel model(assetCount, 1);
    QListView view;
    view.setViewMode(QListView::IconMode);
    view.setUniformItemSizes(true);
    view.setGridSize(QSize(176, 170));
    view.setModel(&model);
    view.resize(size);
    view.show();
    runFor(500);
    return scrollOf(view);
}

bench::Row percentileRow(const QString &what, const std::vector<double> &own, double p,
                         const QString &held, const std::vector<double> &raw)
{
    const double ownMs = bench::percentile(own, p);
    const double rawMs = bench::percentile(raw, p);
    return {QStringLiteral("%1, p%2").arg(what).arg(p), bench::milliseconds(ownMs),
            held + bench::milliseconds(rawMs), ownMs / qMax(0.001, rawMs)};
}

const ui::Location &placeOf(int turn)
{
    static const ui::Location places[] = {
        {QStringLiteral("databases"), {}},
        {QStringLiteral("browse"), {}},
        {QStringLiteral("tags"), {}},
        {QStringLiteral("browse"), {{QStringLiteral("archived"), QStringLiteral("1")}}}};
    return places[turn % 4];
}

/// Milliseconds of processor time while nothing is done.
double idleProcessorMs()
{
    const std::clock_t start = std::clock();
    QEventLoop loop;
    QTimer::singleShot(idleMs, &loop, &QEventLoop::quit);
    loop.exec();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// The board of the window once every asset is in it; null if that does not happen.
ui::ItemBoard *fullBoard(ui::MainWindow *window)
{
    if (!window || !waitUntil([window] { return window->page() != nullptr; }))
        return nullptr;
    auto *board = window->findChild<ui::ItemBoard *>();
    const bool isFull =
        board && waitUntil([board] { return board->model()->rowCount() >= assetCount; });
    return isFull ? board : nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(name, QFile::encodeName(folder.filePath(QLatin1String(name))));
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("VAMS"));
    QApplication::setApplicationName(QStringLiteral("VAMS Desktop"));
    const QString library = folder.filePath(QStringLiteral("library"));
    {
        backend::LibraryOptions options;
        options.folder = library;
        if (!backend::Backend::open(options))
            return 1;
    }
    bench::fillWithAssets(library, assetCount);
    bench::forgetChanges(library); // or the index would work beside what is measured

    desktop::DesktopOptions options;
    options.library = library;
    desktop::Desktop desktop(options);
    desktop.start();
    ui::MainWindow *window = bench::mainWindow();
    ui::ItemBoard *board = fullBoard(window);
    if (!board)
        return 1;
    runFor(3000);
    const std::vector<double> scroll = scrollOf(*board);
    const std::vector<double> rawScroll = bareScroll(board->size());

    const auto turn = [&desktop](int i) { desktop.openLink(placeOf(i)); };
    const std::vector<double> turns = turnsOf(pageTurns, turn, *window);
    const std::vector<double> rawTurns = bareTurns(window->size());
    runFor(2000);
    const double idle = idleProcessorMs();

    const QString held = QStringLiteral("empty pages: ");
    const QString list = QStringLiteral("bare QListView: ");
    bench::printTable(
        QStringLiteral("The window with %L1 assets").arg(assetCount),
        {percentileRow(QStringLiteral("page turned and drawn"), turns, 50, held, rawTurns),
         percentileRow(QStringLiteral("page turned and drawn"), turns, 99, held, rawTurns),
         percentileRow(QStringLiteral("frame of scrolling tiles"), scroll, 50, list, rawScroll),
         percentileRow(QStringLiteral("frame of scrolling tiles"), scroll, 99, list, rawScroll),
         {QStringLiteral("processor time in %1 idle seconds").arg(idleMs / 1000),
          bench::milliseconds(idle), QStringLiteral("0"), 0}});
    return 0;
}
