#include "app/desktop/desktop.h"
#include "app/desktop/saved_windows.h"
#include "core/api/client.h"
#include "core/transfer/upload.h"
#include "tests/support/test_main.h"
#include "ui/pages/databases/database_dialog.h"
#include "ui/pages/welcome/way_button.h"
#include "ui/pages/welcome/welcome_dialogs.h"
#include "ui/shell/nav_row.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace vams;
using namespace vams::desktop;

/// The whole program, with folders of its own.
class DesktopTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void FirstStartShowsTheWelcomePage();
    void WindowsComeBack();
    void ABrokenFileStartsPlain();
    void LinksGoToTheWindow();
    void LinksFindTheirLibrary();
    void ChangesReachOtherWindowsOfTheLibrary();
    void ViewersInTwoWindowsStepApart();

private:
    [[nodiscard]] static QList<ui::MainWindow *> windows();
    void makeLibrary();
    void addFiles();

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_library;
};

void DesktopTest::initTestCase()
{
    // The test mode would give every case the same folders.
    QStandardPaths::setTestModeEnabled(false);
}

void DesktopTest::cleanupTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void DesktopTest::init()
{
    QApplication::setOrganizationName(QStringLiteral("VAMS"));
    QApplication::setApplicationName(QStringLiteral("VAMS Desktop"));
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(name, QFile::encodeName(m_home->filePath(QLatin1String(name))));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       m_home->filePath(QStringLiteral("XDG_CONFIG_HOME")));
    QApplication::setQuitOnLastWindowClosed(false);
    m_library = m_home->filePath(QStringLiteral("lib"));
}

void DesktopTest::cleanup()
{
    m_home.reset();
}

QList<ui::MainWindow *> DesktopTest::windows()
{
    QList<ui::MainWindow *> found;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *window = qobject_cast<ui::MainWindow *>(widget); window && window->isVisible())
            found.append(window);
    return found;
}

void DesktopTest::makeLibrary()
{
    Job job;
    const auto made = openLocal(m_library, QStringLiteral("Shop"), LibraryPlace::New, job);
    QVERIFY(made);
}

void DesktopTest::addFiles()
{
    Job job;
    const auto opened = openLocal(m_library, QString(), LibraryPlace::Existing, job);
    QVERIFY(opened);
    const api::Client client(*opened->transport);
    Database database;
    database.databaseId = DatabaseId(QStringLiteral("pumps"));
    database.description = QStringLiteral("Everything about pumps");
    QVERIFY(client.databases().create(database, job));
    NewAsset asset;
    asset.databaseId = database.databaseId;
    asset.assetId = AssetId(QStringLiteral("rotor"));
    asset.assetName = QStringLiteral("Rotor");
    asset.description = QStringLiteral("With three texts");
    QVERIFY(client.assets().create(asset, job));
    std::vector<transfer::UploadItem> items;
    for (const char *name : {"a.txt", "b.txt", "c.txt"}) {
        QFile file(m_home->filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name);
        items.push_back({file.fileName(), QLatin1Char('/') + QLatin1String(name), 5});
    }
    QThreadPool pool;
    const auto report =
        transfer::uploadFiles(client, {asset.databaseId, asset.assetId}, items, {}, pool, job);
    QVERIFY(report && report->outcome());
}

void DesktopTest::FirstStartShowsTheWelcomePage()
{
    Desktop desktop({});
    desktop.start();
    QCOMPARE(windows().size(), 1);
    QVERIFY(!windows().first()->page());
    QVERIFY(windows().first()->findChild<ui::WelcomePage *>()->isVisible());
    // Its ways in work.
    auto *way = windows().first()->findChild<ui::WayButton *>();
    QTest::mouseClick(way, Qt::LeftButton);
    QVERIFY(qobject_cast<ui::NewLibraryDialog *>(QApplication::activeModalWidget()));
    QApplication::activeModalWidget()->close();
}

void DesktopTest::WindowsComeBack()
{
    makeLibrary();
    {
        DesktopOptions options;
        options.library = m_library;
        Desktop desktop(options);
        desktop.start();
        QTRY_VERIFY_WITH_TIMEOUT(windows().first()->page(), 20000);
        desktop.openLink({QStringLiteral("tags"), {}});
        DesktopOptions another;
        another.newWindow = true;
        another.library = m_library;
        desktop.handle(another);
        QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 2, 20000);
        desktop.quit();
    }
    QCOMPARE(windows().size(), 0);
    Desktop desktop({});
    desktop.start();
    QCOMPARE(windows().size(), 2);
    QStringList pages;
    for (ui::MainWindow *window : windows()) {
        QTRY_VERIFY_WITH_TIMEOUT(window->page(), 20000);
        pages << window->page()->location().page;
    }
    pages.sort();
    QCOMPARE(pages, QStringList({QStringLiteral("browse"), QStringLiteral("tags")}));
}

void DesktopTest::ABrokenFileStartsPlain()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    QVERIFY(QDir().mkpath(data.path()));
    QFile file(data.filePath(QStringLiteral("windows.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"windows":[{"place":"/nowhere/at/all","geometry":"%%%","session":{"history":
        {"steps":["http://x","vams://open/nonsense"],"current":99},"frame":{"folded":[1,{}],
        "inspectorWidths":{"browse":-5},"views":{"x":3}}}}]})");
    file.close();
    Desktop desktop({});
    desktop.start();
    QCOMPARE(windows().size(), 1);
    QTRY_VERIFY(windows().first()->findChild<ui::WelcomePage *>()->isVisible());
    QVERIFY(!windows().first()->page());
}

void DesktopTest::LinksGoToTheWindow()
{
    makeLibrary();
    DesktopOptions options;
    options.library = m_library;
    options.link = {QStringLiteral("databases"), {}};
    Desktop desktop(options);
    desktop.start();
    QTRY_VERIFY_WITH_TIMEOUT(windows().first()->page(), 20000);
    QCOMPARE(windows().first()->page()->location().page, QStringLiteral("databases"));
    DesktopOptions later;
    later.link = {QStringLiteral("schemas"), {}};
    desktop.handle(later);
    QCOMPARE(windows().size(), 1);
    QCOMPARE(windows().first()->page()->location().page, QStringLiteral("schemas"));
    later.link = {QStringLiteral("no-such-page"), {}};
    desktop.handle(later);
    QVERIFY(windows().first()->isVisible());
}

void DesktopTest::LinksFindTheirLibrary()
{
    makeLibrary();
    const QString other = m_home->filePath(QStringLiteral("other"));
    {
        Job job;
        QVERIFY(openLocal(other, QStringLiteral("Other"), LibraryPlace::New, job));
    }
    DesktopOptions options;
    options.library = other;
    Desktop desktop(options);
    desktop.start();
    QTRY_VERIFY_WITH_TIMEOUT(windows().first()->page(), 20000);
    ui::Location link{QStringLiteral("tags"),
                      {{QStringLiteral("library"), QStringLiteral("Other")}}};
    desktop.openLink(link);
    QCOMPARE(windows().first()->page()->location(), ui::Location({QStringLiteral("tags"), {}}));
    // One that nobody knows is told, and nothing else happens.
    link.arguments[QStringLiteral("library")] = QStringLiteral("Shop");
    desktop.openLink(link);
    QCOMPARE(windows().size(), 1);
    QWidget *told = QApplication::activeModalWidget();
    QVERIFY(told);
    told->close();
    // After it was open once, it opens in a window of its own.
    options.library = m_library;
    options.newWindow = true;
    desktop.handle(options);
    QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 2, 20000);
    const auto shop = [] {
        const QList<ui::MainWindow *> all = windows();
        return std::count_if(all.begin(), all.end(), [](const ui::MainWindow *window) {
            return window->page() && window->page()->location().page == QStringLiteral("tags");
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(windows().last()->page() && windows().first()->page(), 20000);
    QCOMPARE(shop(), 1);
    desktop.openLink(link);
    QCOMPARE(windows().size(), 2);
    QCOMPARE(shop(), 2);
}

void DesktopTest::ChangesReachOtherWindowsOfTheLibrary()
{
    makeLibrary();
    DesktopOptions options;
    options.library = m_library;
    Desktop desktop(options);
    desktop.start();
    QTRY_VERIFY_WITH_TIMEOUT(windows().first()->page(), 20000);
    options.newWindow = true;
    desktop.handle(options);
    QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 2, 20000);
    const QList<ui::MainWindow *> both = windows();
    for (ui::MainWindow *window : both)
        window->resize(1600, 900); // with the databases in the side bar
    QAction *create = nullptr;
    for (QAction *action : both.first()->actions())
        if (action->objectName() == QStringLiteral("database.new"))
            create = action;
    QVERIFY(create);
    create->trigger();
    QTRY_VERIFY(qobject_cast<ui::DatabaseDialog *>(QApplication::activeModalWidget()));
    auto *dialog = qobject_cast<ui::DatabaseDialog *>(QApplication::activeModalWidget());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("pumps"));
    dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Everything about pumps"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->mainButton().isEnabled(), 20000);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    const auto hasRow = [](const ui::MainWindow *window) {
        const QList<ui::NavRow *> rows = window->findChildren<ui::NavRow *>();
        return std::any_of(rows.begin(), rows.end(), [](const ui::NavRow *row) {
            return row->text() == QStringLiteral("pumps");
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasRow(both.first()), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(hasRow(both.last()), 20000);
    desktop.quit();
}

void DesktopTest::ViewersInTwoWindowsStepApart()
{
    makeLibrary();
    addFiles();
    const AssetRef rotor{DatabaseId(QStringLiteral("pumps")), AssetId(QStringLiteral("rotor"))};
    DesktopOptions options;
    options.library = m_library;
    options.link = ui::Location::ofFile(rotor, QStringLiteral("/a.txt"));
    Desktop desktop(options);
    desktop.start();
    ui::MainWindow *first = windows().first();
    const auto path = [](const ui::MainWindow *window) {
        return window->page() ? window->page()->location().argument(QStringLiteral("path"))
                              : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(path(first), QStringLiteral("/a.txt"), 20000);
    const auto press = [](ui::MainWindow *window, int key, Qt::KeyboardModifiers modifiers) {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(window, static_cast<Qt::Key>(key), modifiers);
    };
    press(first, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 2, 20000);
    const QList<ui::MainWindow *> both = windows();
    ui::MainWindow *second = both.first() == first ? both.last() : both.first();
    QTRY_COMPARE_WITH_TIMEOUT(path(second), QStringLiteral("/a.txt"), 20000);
    const auto canStep = [](const ui::MainWindow *window) {
        for (const QAction *action : window->actions())
            if (action->objectName() == QStringLiteral("viewer.next"))
                return action->isEnabled();
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(canStep(second), 20000);
    press(second, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(path(second), QStringLiteral("/b.txt"));
    QCOMPARE(path(first), QStringLiteral("/a.txt"));
    QTRY_VERIFY_WITH_TIMEOUT(canStep(first), 20000);
    press(first, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(path(first), QStringLiteral("/c.txt"));
    QCOMPARE(path(second), QStringLiteral("/b.txt"));
    // Without a page before it, closing shows where the file is.
    QTest::keyClick(second->page(), Qt::Key_Escape);
    QCOMPARE(second->page()->location().page, QStringLiteral("asset"));
    QCOMPARE(path(first), QStringLiteral("/c.txt"));
    desktop.quit();
}

VAMS_TEST(DesktopTest)
#include "desktop_test.moc"
