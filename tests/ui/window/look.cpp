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

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("VAMS Desktop"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const QDir out(arguments[1]);
    const QString browse = QStringLiteral("browse");
    const Shot shots[] = {
        {"browse", {browse, {{QStringLiteral("database"), QStringLiteral("pumps")}}}},
        {"all", {browse, {}}},
        {"empty", {browse, {{QStringLiteral("database"), QStringLiteral("scans")}}}},
        {"nothing", {browse, {{QStringLiteral("search"), QStringLiteral("valve")}}}},
        {"databases", {QStringLiteral("databases"), {}}},
    };
    for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
        const QString theme =
            scheme == Theme::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        test::PageHarness ui;
        ui.theme.setScheme(scheme);
        ui.theme.applyTo(app);
        test::answerLibrary(ui.transport, 412);
        if (arguments.size() > 2)
            readPictures(ui.thumbnails, arguments[2]);
        PageRegistry pages;
        pages.add<BrowsePage>(browse);
        pages.add<DatabasesPage>(QStringLiteral("databases"));
        QSettings settings(out.filePath(QStringLiteral("look.ini")), QSettings::IniFormat);
        settings.clear();
        RecentLibraries recent(settings, out.path());
        recent.add({QStringLiteral("Workshop library"), out.path(), SessionKind::Local,
                    QDateTime::currentDateTime(), 12402});
        recent.add({QStringLiteral("Site server"), QStringLiteral("https://vams.example.com"),
                    SessionKind::Remote, QDateTime::currentDateTime().addDays(-1), 48116});
        recent.add({QStringLiteral("Museum scans"), QStringLiteral("/nowhere"), SessionKind::Local,
                    QDateTime::currentDateTime().addDays(-40), 96});
        auto *welcome = new WelcomePage(ui.theme, ui.actions, recent, ui.pools.requests());
        MainWindow window(ui.theme, ui.actions, ui.navigator, ui.jobs, pages, welcome);
        const auto shoot = [&](const QString &name) {
            QTest::qWait(250);
            window.grab().save(out.filePath(QStringLiteral("%1-%2.png").arg(name, theme)));
        };
        window.resize(1440, 900);
        window.show();
        shoot(QStringLiteral("welcome"));
        window.openSession({QStringLiteral("Workshop library"), out.path(),
                            QStringLiteral("Mira Ito"), SessionKind::Local},
                           ui.context(), nullptr);
        for (const Shot &shot : shots) {
            ui.navigator.open(shot.location);
            shoot(QLatin1String(shot.name));
        }
        ui.navigator.open(shots[0].location);
        QTest::qWait(100);
        auto *view = window.page()->findChild<QAbstractItemView *>();
        view->selectionModel()->setCurrentIndex(view->model()->index(1, 0),
                                                QItemSelectionModel::ClearAndSelect |
                                                    QItemSelectionModel::Rows);
        shoot(QStringLiteral("browse-one"));
        ui.actions.action(QStringLiteral("view.list"))->trigger();
        shoot(QStringLiteral("browse-list"));
        ui.actions.action(QStringLiteral("view.grid"))->trigger();
        for (int row : {2, 6})
            view->selectionModel()->select(view->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        window.resize(1280, 720);
        shoot(QStringLiteral("browse-1280"));
        window.resize(2560, 1440);
        shoot(QStringLiteral("browse-2560"));
        window.resize(1440, 900);
        ui.actions.action(QStringLiteral("asset.new"))->trigger();
        QTest::qWait(200);
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            dialog->grab().save(out.filePath(QStringLiteral("new-asset-%1.png").arg(theme)));
            dialog->close();
        }
        ui.transport.failWith("GET", QStringLiteral("/assets"),
                              {ErrorKind::Offline,
                               QStringLiteral("The server does not answer."),
                               QStringLiteral("vams.example.com"),
                               QStringLiteral("Check the connection, then try again."),
                               {},
                               0});
        ui.navigator.open({browse, {{QStringLiteral("search"), QStringLiteral("x")}}});
        shoot(QStringLiteral("error"));
        ui.actions.action(QStringLiteral("view.jobs"))->trigger();
        shoot(QStringLiteral("jobs"));
    }
    std::puts("done");
    return 0;
}
