// An hour at the window in some minutes: what a busy person does, act after act, and the memory the
// program has at its quarters. What is kept for ever shows as a slope. Needs a display.

#include "app/desktop/desktop.h"
#include "core/api/client.h"
#include "core/backend/embedded_transport.h"
#include "core/transfer/upload.h"
#include "tests/bench/bench_library.h"
#include "tests/bench/bench_support.h"
#include "tests/bench/bench_window.h"
#include "ui/search/search_field.h"
#include "ui/widgets/item_board.h"

#include <QAction>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>

namespace {

using namespace vams;
using bench::runFor;
using bench::waitUntil;

constexpr int assetCount = 2000;
constexpr int acts = 1500; ///< of an hour: one in two or three seconds
constexpr int quarters = 4;
constexpr int viewed = 20; ///< assets with a model and a picture in them

AssetRef assetOf(int number)
{
    return {bench::benchDatabase(),
            AssetId(QStringLiteral("asset-%1").arg(number, 6, 10, QLatin1Char('0')))};
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The first assets get something to look at.
bool uploadFiles(backend::Backend &backend, const QTemporaryDir &folder)
{
    const QString picture = folder.filePath(QStringLiteral("front.png"));
    const QString model = folder.filePath(QStringLiteral("wedge.obj"));
    QImage image(1024, 768, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    if (!image.save(picture) ||
        !write(model, "v 0 0 0\nv 1 0 0\nv 0 1 0\nv 0 0 1\nf 1 3 2\nf 1 2 4\nf 1 4 3\nf 2 3 4\n"))
        return false;
    backend::EmbeddedTransport transport(backend, backend.admin());
    const api::Client client(transport);
    std::vector<transfer::UploadItem> items;
    for (const QString &path : {picture, model})
        items.push_back(
            {path, QLatin1Char('/') + QFileInfo(path).fileName(), QFileInfo(path).size()});
    QThreadPool pool;
    for (int number = 0; number < viewed; ++number) {
        Job job;
        const auto report = transfer::uploadFiles(client, assetOf(number), items, {}, pool, job);
        if (!report || !report->outcome())
            return false;
    }
    return true;
}

/// Somebody at the window.
class Person
{
public:
    Person(desktop::Desktop &desktop, ui::MainWindow &window)
        : m_desktop(desktop)
        , m_window(window)
    {}

    void act(int number)
    {
        switch (number % 8) {
        case 0:
            go({QStringLiteral("browse"),
                {{QStringLiteral("database"), bench::benchDatabase().text()}}});
            break;
        case 1:
            select(number);
            break;
        case 2:
            rename(number);
            break;
        case 3:
            trigger("edit.undo");
            break;
        case 4:
            go(ui::Location::ofAsset(assetOf(number % viewed)));
            break;
        case 5:
            go(ui::Location::ofFile(assetOf(number % viewed), number % 16 < 8
                                                                  ? QStringLiteral("/front.png")
                                                                  : QStringLiteral("/wedge.obj")));
            break;
        case 6:
            search(QStringLiteral("Asset %1").arg(number % assetCount));
            break;
        default:
            go({number % 16 < 8 ? QStringLiteral("tags") : QStringLiteral("databases"), {}});
            break;
        }
        bench::drawNow(m_window);
        runFor(30); // answers come while one looks
    }

private:
    void go(const ui::Location &place) { m_desktop.openLink(place); }
    void trigger(const char *id)
    {
        for (QAction *action : m_window.actions())
            if (action->objectName() == QLatin1String(id) && action->isEnabled())
                action->trigger();
    }
    static void key(QWidget &widget, Qt::Key which)
    {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, which, Qt::NoModifier);
            QCoreApplication::sendEvent(&widget, &event);
        }
    }
    [[nodiscard]] ui::ItemBoard *board() const
    {
        const auto boards = m_window.findChildren<ui::ItemBoard *>();
        for (ui::ItemBoard *each : boards)
            if (each->isVisible())
                return each;
        return nullptr;
    }
    void select(int number) const
    {
        ui::ItemBoard *list = board();
        if (!list || !waitUntil([list] { return list->model()->rowCount() > 0; }))
            return;
        list->setCurrentIndex(list->model()->index(number % list->model()->rowCount(), 0));
        key(*list, Qt::Key_Down);
    }
    void rename(int number)
    {
        trigger("edit.rename");
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (!field || !board() || !board()->isAncestorOf(field))
            return;
        field->setText(QStringLiteral("Asset renamed %1").arg(number));
        key(*field, Qt::Key_Return);
    }
    void search(const QString &text)
    {
        auto *field = m_window.findChild<ui::SearchField *>();
        field->setFocus();
        field->setText(text);
        key(*field, Qt::Key_Return);
    }

    desktop::Desktop &m_desktop;
    ui::MainWindow &m_window;
};

/// Megabytes at the begin and after each quarter.
std::vector<double> work(desktop::Desktop &desktop, ui::MainWindow &window)
{
    Person person(desktop, window);
    std::vector<double> memory;
    const auto note = [&memory] {
        runFor(2000);
        memory.push_back(bench::residentMb());
    };
    for (int number = 0; number < acts / 10; ++number)
        person.act(number); // what every page and every library loads once
    note();
    for (int number = 0; number < acts; ++number) {
        person.act(number);
        if ((number + 1) % (acts / quarters) == 0)
            note();
    }
    return memory;
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
    desktop::DesktopOptions options;
    options.library = folder.filePath(QStringLiteral("library"));
    backend::LibraryOptions library;
    library.folder = options.library;
    if (!backend::Backend::open(library))
        return 1;
    bench::fillWithAssets(options.library, assetCount);
    {
        const auto backend = backend::Backend::open(library);
        if (!backend || !uploadFiles(**backend, folder))
            return 1;
    }
    desktop::Desktop desktop(options);
    desktop.start();
    ui::MainWindow *window = bench::mainWindow();
    if (!window || !waitUntil([window] { return window->page() != nullptr; }))
        return 1;
    const std::vector<double> memory = work(desktop, *window);
    std::vector<bench::Row> rows;
    for (std::size_t quarter = 1; quarter < memory.size(); ++quarter)
        rows.push_back({QStringLiteral("memory after %L1 acts")
                            .arg(acts / quarters * static_cast<int>(quarter)),
                        QStringLiteral("%1 MB").arg(memory[quarter], 0, 'f', 0),
                        QStringLiteral("at the begin: %1 MB").arg(memory.front(), 0, 'f', 0),
                        memory[quarter] / qMax(1.0, memory.front())});
    bench::printTable(QStringLiteral("An hour's work at the window: open, select, rename, undo, "
                                     "view, search"),
                      rows);
    return 0;
}
