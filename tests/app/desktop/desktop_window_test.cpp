#include "app/desktop/desktop_window.h"
#include "app/desktop/secret_store.h"
#include "tests/support/test_main.h"
#include "ui/pages/welcome/welcome_dialogs.h"
#include "ui/transfers/upload_run.h"
#include "viewers/reader/reader_client.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <map>

using namespace vams;
using namespace vams::desktop;

namespace {

class MemorySecrets final : public SecretStore
{
public:
    void read(const QString &address, QObject *, Read done) override
    {
        const auto it = kept.find(address);
        if (it == kept.end())
            done(fail(ErrorKind::NotFound, QStringLiteral("none")));
        else
            done(it->second);
    }
    void write(const QString &address, const QString &secret, QObject *, Written done) override
    {
        kept[address] = secret;
        done({});
    }
    void remove(const QString &address) override { kept.erase(address); }

    std::map<QString, QString> kept;
};

/// With the library's own bucket.
void makeDatabase(const api::Client &client, const DatabaseId &id)
{
    Job job;
    const auto buckets = client.databases().buckets(job);
    QVERIFY(buckets && !buckets->empty());
    Database database;
    database.databaseId = id;
    database.description = QStringLiteral("Pumps and valves");
    database.defaultBucketId = buckets->front().bucketId;
    QVERIFY(client.databases().create(database, job));
}

NewAsset newAsset(const DatabaseId &database)
{
    NewAsset asset;
    asset.databaseId = database;
    asset.assetName = QStringLiteral("Gear");
    asset.description = QStringLiteral("A gear with teeth");
    return asset;
}

struct OpenDesktopWindow
{
    OpenDesktopWindow()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , recent(settings, folder.filePath(QStringLiteral("recent")))
        , sessions(reader, folder.filePath(QStringLiteral("thumbnails")),
                   folder.filePath(QStringLiteral("jobs")))
    {
        theme.applyTo(*qApp);
    }

    [[nodiscard]] std::unique_ptr<DesktopWindow> make()
    {
        auto window = std::make_unique<DesktopWindow>(
            DesktopParts{settings, theme, recent, sessions, secrets});
        window->window().show();
        return window;
    }

    /// A new library in a window.
    void makeLibrary(DesktopWindow &window, const QString &name)
    {
        auto *welcome = window.window().findChild<ui::WelcomePage *>();
        emit welcome->newLibrary(place(name), name);
        QTRY_VERIFY_WITH_TIMEOUT(window.session(), 20000);
    }

    [[nodiscard]] QString place(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    QSettings settings;
    ui::Theme theme;
    ui::RecentLibraries recent;
    viewers::ReaderClient reader;
    SessionPool sessions;
    MemorySecrets secrets;
};

const QString deadServer = QStringLiteral("http://127.0.0.1:1");

} // namespace

class DesktopWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void TwoWindowsShareALibrary();
    void WindowsThatWaitForTheSameLibraryGetIt();
    void AnotherLibraryReplacesTheFirst();
    void ClosingWithRunningJobsAsks();
    void UploadGoesOnAfterARestart();
    void SavedStateBringsThePageBack();
    void ServersOfTheListUseTheKeychain();
    void RememberKeepsTheKey();
};

void DesktopWindowTest::TwoWindowsShareALibrary()
{
    OpenDesktopWindow open;
    auto first = open.make();
    open.makeLibrary(*first, QStringLiteral("lib"));
    auto second = open.make();
    second->openPlace(open.place(QStringLiteral("lib")));
    QCOMPARE(second->session(), first->session());
    QCOMPARE(open.sessions.windowsOf(first->session()), 2);
    first.reset();
    QCOMPARE(open.sessions.windowsOf(second->session()), 1);
    Job job;
    QVERIFY(second->session()->client().databases().list({10, {}}, job));
    second.reset();
    QVERIFY(!open.sessions.find(open.place(QStringLiteral("lib"))));
}

void DesktopWindowTest::WindowsThatWaitForTheSameLibraryGetIt()
{
    OpenDesktopWindow open;
    {
        auto maker = open.make();
        open.makeLibrary(*maker, QStringLiteral("lib"));
    }
    auto first = open.make();
    auto second = open.make();
    auto third = open.make();
    for (DesktopWindow *window : {first.get(), second.get(), third.get()})
        window->openPlace(open.place(QStringLiteral("lib")));
    third.reset();
    QTRY_VERIFY_WITH_TIMEOUT(first->session() && second->session(), 20000);
    QCOMPARE(first->session(), second->session());
    QCOMPARE(open.sessions.windowsOf(first->session()), 2);
}

void DesktopWindowTest::AnotherLibraryReplacesTheFirst()
{
    OpenDesktopWindow open;
    auto window = open.make();
    open.makeLibrary(*window, QStringLiteral("one"));
    auto *welcome = window->window().findChild<ui::WelcomePage *>();
    emit welcome->newLibrary(open.place(QStringLiteral("two")), QStringLiteral("two"));
    QTRY_COMPARE_WITH_TIMEOUT(window->session()->info().name, QStringLiteral("two"), 20000);
    QVERIFY(!open.sessions.find(open.place(QStringLiteral("one"))));
    QCOMPARE(open.recent.all().first().name, QStringLiteral("two"));
}

void DesktopWindowTest::ClosingWithRunningJobsAsks()
{
    OpenDesktopWindow open;
    auto window = open.make();
    open.makeLibrary(*window, QStringLiteral("lib"));
    QSemaphore go;
    ui::JobSpec spec;
    spec.title = QStringLiteral("Upload");
    spec.pool = &window->session()->pools().transfer();
    spec.work = [&go](Job &) -> Result<void> {
        go.acquire();
        return {};
    };
    window->session()->jobs().start(spec);
    QSignalSpy closed(window.get(), &DesktopWindow::closed);
    window->window().close();
    QVERIFY(closed.isEmpty());
    QVERIFY(window->window().isVisible());
    QWidget *question = QApplication::activeModalWidget();
    QVERIFY(question);
    bool says = false;
    for (const QLabel *label : question->findChildren<QLabel *>())
        says = says || label->text().contains(QStringLiteral("have to be started again"));
    QVERIFY(says);
    question->close();
    go.release();
    QTRY_COMPARE(window->session()->jobs().activeCount(), 0);
    window->window().close();
    QCOMPARE(closed.size(), 1);
}

void DesktopWindowTest::UploadGoesOnAfterARestart()
{
    OpenDesktopWindow open;
    QFile source(open.place(QStringLiteral("gear.glb")));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("bytes of a gear");
    source.close();
    AssetRef asset{DatabaseId(QStringLiteral("pumps")), {}};
    {
        auto window = open.make();
        open.makeLibrary(*window, QStringLiteral("lib"));
        LibrarySession &session = *window->session();
        Job job;
        makeDatabase(session.client(), asset.databaseId);
        asset.assetId = session.client().assets().create(newAsset(asset.databaseId), job).value();
        QSemaphore busy; // the upload waits for a thread until the library is closed
        const int threads = session.pools().transfer().maxThreadCount();
        for (int i = 0; i < threads; ++i)
            session.pools().transfer().start([&busy] { busy.acquire(); });
        ui::JobSpec spec;
        const auto run = std::make_shared<ui::UploadRun>(
            ui::UploadPlan{asset,
                           {{source.fileName(), QStringLiteral("/gear.glb"), 15}},
                           UploadType::AssetFile,
                           {},
                           {}});
        spec.title = QStringLiteral("Upload gear.glb");
        spec.kind = QStringLiteral("upload");
        spec.pool = &session.pools().transfer();
        spec.keep = [run] { return run->save(); };
        spec.work = [](Job &) -> Result<void> { return fail(cancelledError()); };
        session.jobs().start(std::move(spec));
        window->closeSession();
        busy.release(threads);
        window.reset();
    }
    auto window = open.make();
    window->openPlace(open.place(QStringLiteral("lib")));
    QTRY_VERIFY_WITH_TIMEOUT(window->session(), 20000);
    LibrarySession &session = *window->session();
    QTRY_COMPARE_WITH_TIMEOUT(session.jobs().rowCount(), 1, 20000);
    QCOMPARE(session.jobs().at(0).title, QStringLiteral("Upload gear.glb"));
    QTRY_COMPARE_WITH_TIMEOUT(session.jobs().at(0).state, ui::JobState::Done, 20000);
    Job job;
    const auto files =
        session.client().files().listEverything(asset, api::ArchivedFiles::Hide, job);
    QVERIFY(files);
    QVERIFY(std::any_of(files->begin(), files->end(), [](const FileEntry &file) {
        return file.relativePath == QLatin1String("/gear.glb") && file.size == 15;
    }));
    QVERIFY(session.undo().canUndo());
}

void DesktopWindowTest::SavedStateBringsThePageBack()
{
    OpenDesktopWindow open;
    QJsonObject saved;
    {
        auto window = open.make();
        open.makeLibrary(*window, QStringLiteral("lib"));
        window->goTo({QStringLiteral("databases"), {}});
        window->window().resize(1100, 700);
        saved = window->save();
    }
    auto window = open.make();
    window->restoreGeometry(saved);
    window->restore(saved);
    QTRY_VERIFY_WITH_TIMEOUT(window->session(), 20000);
    QCOMPARE(window->window().page()->location().page, QStringLiteral("databases"));
    QCOMPARE(window->window().size(), QSize(1100, 700));
}

void DesktopWindowTest::ServersOfTheListUseTheKeychain()
{
    OpenDesktopWindow open;
    open.recent.add({QStringLiteral("Site"), deadServer, ui::SessionKind::Remote,
                     QDateTime::currentDateTimeUtc(), -1});
    auto window = open.make();
    // Without a key one is asked for.
    window->openPlace(deadServer);
    auto *dialog = window->window().findChild<ui::ConnectDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->address(), deadServer);
    dialog->reject();
    delete dialog;
    // With one the server is asked at once; it does not answer, and the key is kept.
    open.secrets.kept[deadServer] = QStringLiteral("key");
    window->openPlace(deadServer);
    QVERIFY(!window->window().findChild<ui::ConnectDialog *>());
    QTRY_VERIFY_WITH_TIMEOUT(window->window().findChild<ui::ConnectDialog *>(), 20000);
    QCOMPARE(open.secrets.kept.size(), 1U);
}

void DesktopWindowTest::RememberKeepsTheKey()
{
    OpenDesktopWindow open;
    auto window = open.make();
    auto *welcome = window->window().findChild<ui::WelcomePage *>();
    emit welcome->connectToServer(deadServer, QStringLiteral("one"), false);
    QVERIFY(open.secrets.kept.empty());
    emit welcome->connectToServer(deadServer, QStringLiteral("two"), true);
    QCOMPARE(open.secrets.kept[deadServer], QStringLiteral("two"));
}

VAMS_TEST(DesktopWindowTest)
#include "desktop_window_test.moc"
