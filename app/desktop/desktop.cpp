#include "app/desktop/desktop.h"

#include "core/base/run_async.h"
#include "ui/models/library_catalog.h"
#include "ui/pages/api_keys/api_keys_page.h"
#include "ui/pages/asset/asset_page.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/browse/browse_page.h"
#include "ui/pages/constraints/constraints_page.h"
#include "ui/pages/databases/databases_page.h"
#include "ui/pages/executions/executions_page.h"
#include "ui/pages/folders/folders_page.h"
#include "ui/pages/pipelines/pipelines_page.h"
#include "ui/pages/resources/resources_page.h"
#include "ui/pages/roles/roles_page.h"
#include "ui/pages/schemas/schemas_page.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/subscriptions/subscriptions_page.h"
#include "ui/pages/tags/tags_page.h"
#include "ui/pages/user_roles/user_roles_page.h"
#include "ui/pages/users/users_page.h"
#include "ui/pages/viewer/viewer_page.h"
#include "ui/pages/workflows/workflows_page.h"
#include "ui/palette/command_palette.h"
#include "ui/support/preferences.h"

#include <QApplication>
#include <QDir>
#include <QPixmapCache>
#include <QScreen>
#include <QStandardPaths>

namespace vams::desktop {

namespace {

constexpr int pixmapCacheKiB = 96 * 1024;
constexpr QSize firstSize(1440, 900);

QString dataFolder(const char *name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QLatin1String(name));
}

QString cacheFolder(const char *name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation))
        .filePath(QLatin1String(name));
}

} // namespace

Desktop::Desktop(const DesktopOptions &options)
    : m_options(options)
    , m_actions(m_theme)
    , m_recent(m_settings, dataFolder("recent"))
{
    m_opener.setMaxThreadCount(1);
    QPixmapCache::setCacheLimit(pixmapCacheKiB);
    ui::Appearance appearance = ui::Preferences().appearance();
    appearance.scheme = options.scheme.value_or(appearance.scheme);
    m_theme.setAppearance(appearance);
    setProxy(ui::Preferences().network(), {});
    m_theme.applyTo(*qApp);
    ui::declareCommonCommands(m_actions);
    m_actions.setChangedShortcuts(ui::Preferences().shortcuts());
    connect(&m_actions, &ui::ActionRegistry::shortcutsChanged, this,
            [this] { ui::Preferences().setShortcuts(m_actions.changedShortcuts()); });
    registerPages();
    m_welcome = new ui::WelcomePage(m_theme, m_actions, m_recent, m_opener);
    m_window = std::make_unique<ui::MainWindow>(m_theme, m_actions, m_navigator, m_jobs, m_pages,
                                                m_welcome);
    connectWelcome();
    connectWindow();
}

Desktop::~Desktop()
{
    m_settings.setValue("window", m_window->saveGeometry());
    if (m_opening)
        m_opening->cancel();
    m_jobs.cancelAll();
    closeSession();
    m_opener.waitForDone();
    m_window.reset();
}

void Desktop::registerPages()
{
    m_pages.add<ui::BrowsePage>(QStringLiteral("browse"));
    m_pages.add<ui::DatabasesPage>(QStringLiteral("databases"));
    m_pages.add<ui::SearchPage>(QStringLiteral("search"));
    m_pages.add<ui::AssetPage>(QStringLiteral("asset"));
    m_pages.add<ui::TagsPage>(QStringLiteral("tags"));
    m_pages.add<ui::SchemasPage>(QStringLiteral("schemas"));
    m_pages.add<ui::SubscriptionsPage>(QStringLiteral("subscriptions"));
    m_pages.add<ui::FoldersPage>(QStringLiteral("folders"));
    m_pages.add<ui::RolesPage>(QStringLiteral("roles"));
    m_pages.add<ui::ConstraintsPage>(QStringLiteral("constraints"));
    m_pages.add<ui::UserRolesPage>(QStringLiteral("user-roles"));
    m_pages.add<ui::UsersPage>(QStringLiteral("users"));
    m_pages.add<ui::ApiKeysPage>(QStringLiteral("api-keys"));
    m_pages.add<ui::PipelinesPage>(QStringLiteral("pipelines"));
    m_pages.add<ui::WorkflowsPage>(QStringLiteral("workflows"));
    m_pages.add<ui::ExecutionsPage>(QStringLiteral("executions"));
    m_pages.add<ui::ResourcesPage>(QStringLiteral("resources"));
    m_pages.add<ui::AuditPage>(QStringLiteral("audit"));
    m_pages.add(QStringLiteral("settings"), [this](const ui::PageContext &context,
                                                   const ui::Location &location, QWidget *parent) {
        return new ui::SettingsPage(context, location, m_session->keeper(), parent);
    });
    m_pages.add(QStringLiteral("viewer"), [this](const ui::PageContext &context,
                                                 const ui::Location &location, QWidget *parent) {
        return new ui::ViewerPage(context, location, m_session->viewers(), parent);
    });
}

void Desktop::connectWelcome()
{
    using ui::WelcomePage;
    connect(m_welcome, &WelcomePage::newLibrary, this,
            [this](const QString &path, const QString &name) {
                open(tr("Making %1").arg(name), [path, name](Job &job) {
                    return openLocal(path, name, LibraryPlace::New, job);
                });
            });
    connect(m_welcome, &WelcomePage::openLibrary, this, &Desktop::openPlace);
    connect(m_welcome, &WelcomePage::connectToServer, this,
            [this](const QString &address, const QString &token) {
                open(tr("Connecting to %1").arg(address),
                     [address, token](Job &job) { return openServer(address, token, job); });
            });
    connect(m_welcome, &WelcomePage::openDemo, this, &Desktop::openDemo);
    connect(m_welcome, &WelcomePage::cancelled, this, [this] {
        if (m_opening)
            m_opening->cancel();
    });
}

void Desktop::connectWindow()
{
    ui::MainWindow *window = m_window.get();
    m_actions.bind(QStringLiteral("library.new"), window,
                   [this, window] { m_welcome->askNewLibrary(window); });
    m_actions.bind(QStringLiteral("library.open"), window,
                   [this, window] { m_welcome->askOpenLibrary(window); });
    m_actions.bind(QStringLiteral("library.connect"), window,
                   [this, window] { m_welcome->askConnect(window); });
    m_actions.bind(QStringLiteral("library.demo"), window, [this] { openDemo(); });
    connect(window, &ui::MainWindow::closeWanted, this, &Desktop::closeSession);
    connect(window, &ui::MainWindow::recentChosen, this, &Desktop::openPlace);
    connect(window, &ui::MainWindow::schemeChosen, this, [this](ui::Theme::Scheme scheme) {
        m_settings.setValue("theme", static_cast<int>(scheme));
    });
    connect(&m_recent, &ui::RecentLibraries::changed, this, &Desktop::updateRecentMenu);
    updateRecentMenu();
}

void Desktop::start()
{
    restoreWindow();
    m_window->show();
    m_actions.refresh();
    if (!m_options.library.isEmpty())
        openPlace(m_options.library);
    else if (!m_options.server.isEmpty())
        open(tr("Connecting to %1").arg(m_options.server), [options = m_options](Job &job) {
            return openServer(options.server, options.token, job);
        });
    else if (m_options.demo)
        openDemo();
}

void Desktop::restoreWindow()
{
    const QSize screen = m_window->screen()->availableSize();
    m_window->resize(firstSize.boundedTo(screen * 0.95));
    m_window->restoreGeometry(m_settings.value("window").toByteArray());
}

void Desktop::openPlace(const QString &place)
{
    for (const ui::RecentLibrary &known : m_recent.all())
        if (known.place == place && known.kind == ui::SessionKind::Remote) {
            m_welcome->askConnect(m_window.get(), place);
            return;
        }
    open(tr("Opening %1").arg(QDir(place).dirName()),
         [place](Job &job) { return openLocal(place, QString(), LibraryPlace::Existing, job); });
}

void Desktop::open(const QString &text, OpenWork work)
{
    if (m_opening)
        m_opening->cancel();
    m_welcome->setBusy(text);
    m_opening = runAsync(
        m_opener, this, std::move(work),
        [this](Result<OpenedLibrary> opened) {
            m_opening.reset();
            if (opened)
                onOpened(std::move(*opened));
            else
                onFailed(opened.error());
        },
        [this](const Progress &progress) {
            m_welcome->setProgress(progress.text, progress.total > 0
                                                      ? static_cast<double>(progress.done) /
                                                            static_cast<double>(progress.total)
                                                      : -1.0);
        });
}

void Desktop::openDemo()
{
    open(tr("Opening the demo library"), [](Job &job) { return openDemoLibrary(job); });
}

void Desktop::onOpened(OpenedLibrary opened)
{
    m_welcome->setDone();
    closeSession();
    m_session =
        std::make_shared<LibrarySession>(std::move(opened), m_reader, cacheFolder("thumbnails"));
    LibrarySession &session = *m_session;
    session.keeper().setMover(
        [this](const QString &from, const QString &to) { moveLibrary(from, to); });
    rememberSession();
    const ui::PageContext context{
        session.client(), session.pools(), m_navigator,          m_actions,
        m_jobs,           m_theme,         session.thumbnails(), session.undo()};
    m_window->openSession(session.info(), context, &session.connection());
    m_palette = std::make_unique<ui::CommandPalette>(context, *m_window);
}

void Desktop::moveLibrary(const QString &from, const QString &to)
{
    closeSession();
    // The opener has one thread: the library is closed before this begins.
    open(tr("Moving %1").arg(QDir(from).dirName()), [from, to](Job &job) -> Result<OpenedLibrary> {
        if (QFileInfo::exists(to) || !QDir().rename(from, to))
            return fail(ErrorKind::Io, tr("The library could not be moved."), to,
                        tr("It is where it was. Another drive needs a backup that is opened "
                           "there; a folder of this name must not be there already."));
        return openLocal(to, QString(), LibraryPlace::Existing, job);
    });
}

void Desktop::onFailed(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        m_welcome->setDone();
    else if (m_session && !m_welcome->isAsking())
        m_window->showProblem(tr("The library could not be opened"), error);
    else
        m_welcome->setFailed(error);
}

void Desktop::rememberSession()
{
    const ui::SessionInfo &info = m_session->info();
    m_recent.add({info.name, info.place, info.kind, QDateTime::currentDateTimeUtc(), -1});
    m_keptPictures = 0;
    connect(&m_session->thumbnails(), &viewers::ThumbnailService::finished, this,
            &Desktop::keepPicture);
    runAsync(
        m_session->pools().requests(), &m_session->thumbnails(),
        [&client = m_session->client()](Job &job) { return ui::readAllDatabases(client, job); },
        [this, place = info.place](const Result<std::vector<Database>> &databases) {
            int count = 0;
            for (const Database &database : databases.value_or(std::vector<Database>()))
                count += database.assetCount;
            if (databases)
                m_recent.setAssetCount(place, count);
        });
}

void Desktop::keepPicture(const QString &contentKey)
{
    const QImage picture = m_session->thumbnails().picture(contentKey);
    if (m_keptPictures >= ui::RecentLibraries::maxPictures || picture.isNull())
        return;
    const QString path = m_recent.picturePath(m_session->info().place, m_keptPictures++);
    m_session->pools().workers().start([picture, path] {
        QDir().mkpath(QFileInfo(path).path());
        picture.scaled(picture.size() / 2, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            .save(path, "PNG");
    });
}

void Desktop::updateRecentMenu()
{
    QList<ui::RecentEntry> entries;
    for (const ui::RecentLibrary &library : m_recent.all())
        entries.append({library.name, library.place});
    m_window->setRecent(entries);
}

void Desktop::closeSession()
{
    if (!m_session)
        return;
    m_jobs.forgetAll();
    m_palette.reset();
    m_window->closeSession();
    m_session->stop();
    // Requests under way still use the session: it goes on its own thread when they have ended.
    m_opener.start([session = std::exchange(m_session, nullptr)] { session->close(); });
}

} // namespace vams::desktop
