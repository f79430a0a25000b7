// Writes pictures of the window to a folder, for people to look at: `look FOLDER [PICTURES]`.
// PICTURES holds images that stand in for thumbnails.

#include "tests/support/ui_library.h"
#include "tests/support/ui_page.h"
#include "ui/pages/browse/browse_page.h"
#include "ui/pages/databases/databases_page.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/shell/main_window.h"
#include "ui/support/state_view.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace vams;
using namespace vams::ui;

namespace {

void readPictures(test::FakeThumbnails &thumbnails, const QString &folder)
{
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files);
    for (int i = 0; !files.isEmpty() && i < 64; ++i)
        thumbnails.byName.insert(QStringLiteral("picture-%1.glb").arg(i),
                                 QImage(QDir(folder).filePath(files[i % files.size()])));
}

struct Shot
{
    const char *name;
    Location location;
};

struct Look
{
    Look(const QDir &folder, Theme::Scheme scheme, const QString &pictures)
        : out(folder)
        , theme(scheme == Theme::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
        , settings(out.filePath(QStringLiteral("look.ini")), QSettings::IniFormat)
        , recent(settings, out.path())
    {
        ui.theme.setScheme(scheme);
        test::answerLibrary(ui.transport, 412);
        readPictures(ui.thumbnails, pictures);
        pages.add<BrowsePage>(browse);
        pages.add<DatabasesPage>(QStringLiteral("databases"));
        addRecent();
        window = std::make_unique<MainWindow>(
            ui.theme, ui.actions, ui.navigator, pages,
            new WelcomePage(ui.theme, ui.actions, recent, ui.pools.requests()));
        window->resize(1440, 900);
        window->show();
    }

    void addRecent()
    {
        const QDateTime now = QDateTime::currentDateTime();
        recent.add({QStringLiteral("Museum scans"), QStringLiteral("/nowhere"), SessionKind::Local,
                    now.addDays(-40), 96});
        recent.add({QStringLiteral("Site server"), QStringLiteral("https://vams.example.com"),
                    SessionKind::Remote, now.addDays(-1), 48116});
        recent.add(
            {QStringLiteral("Workshop library"), out.path(), SessionKind::Local, now, 12402});
    }

    void shoot(const QString &name)
    {
        QTest::qWait(250);
        window->grab().save(out.filePath(QStringLiteral("%1-%2.png").arg(name, theme)));
    }

    const QString browse = QStringLiteral("browse");
    QDir out;
    QString theme;
    test::PageHarness ui;
    PageRegistry pages;
    QSettings settings;
    RecentLibraries recent;
    std::unique_ptr<MainWindow> window;
};

void shootPages(Look &look)
{
    look.shoot(QStringLiteral("welcome"));
    look.window->openSession({QStringLiteral("Workshop library"), look.out.path(),
                              QStringLiteral("administrator"), SessionKind::Local},
                             look.ui.context(), nullptr);
    const QString database = QStringLiteral("database");
    const Shot shots[] = {
        {"databases", {QStringLiteral("databases"), {}}},
        {"all", {look.browse, {}}},
        {"empty", {look.browse, {{database, QStringLiteral("scans")}}}},
        {"nothing", {look.browse, {{QStringLiteral("search"), QStringLiteral("valve")}}}},
        {"browse", {look.browse, {{database, QStringLiteral("pumps")}}}},
    };
    for (const Shot &shot : shots) {
        look.ui.navigator.open(shot.location);
        look.shoot(QLatin1String(shot.name));
    }
}

void shootSelection(Look &look)
{
    auto *view = look.window->page()->findChild<QAbstractItemView *>();
    const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    view->selectionModel()->select(view->model()->index(1, 0), rows);
    look.shoot(QStringLiteral("browse-one"));
    look.ui.trigger("view.list");
    look.shoot(QStringLiteral("browse-list"));
    look.ui.trigger("view.grid");
    for (int row : {2, 6})
        view->selectionModel()->select(view->model()->index(row, 0), rows);
    for (const QSize &size : {QSize(1280, 720), QSize(2560, 1440), QSize(1440, 900)}) {
        look.window->resize(size);
        look.shoot(QStringLiteral("browse-%1").arg(size.width()));
    }
}

void shootStates(Look &look)
{
    look.ui.trigger("asset.new");
    QTest::qWait(200);
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        dialog->grab().save(look.out.filePath(QStringLiteral("new-asset-%1.png").arg(look.theme)));
        dialog->close();
    }
    look.ui.transport.failWith("GET", QStringLiteral("/assets"),
                               {ErrorKind::Offline,
                                QStringLiteral("The server does not answer."),
                                QStringLiteral("vams.example.com"),
                                QStringLiteral("Check the connection, then try again."),
                                {},
                                0});
    look.ui.navigator.open({look.browse, {{QStringLiteral("search"), QStringLiteral("x")}}});
    look.shoot(QStringLiteral("error"));
    look.ui.trigger("view.jobs");
    look.shoot(QStringLiteral("jobs"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("VAMS Desktop"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("look FOLDER [PICTURES]\n", stderr);
        return 2;
    }
    for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
        Look look(QDir(arguments[1]), scheme, arguments.value(2));
        shootPages(look);
        shootSelection(look);
        shootStates(look);
    }
    return 0;
}
