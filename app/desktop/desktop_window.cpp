#include "app/desktop/desktop_window.h"

#include "app/demo/demo_library.h"
#include "app/desktop/link_registration.h"
#include "app/desktop/page_list.h"
#include "app/desktop/secret_store.h"
#include "app/desktop/window_place.h"
#include "core/backend/storage/migrations.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/help/help_commands.h"
#include "ui/models/library_catalog.h"
#include "ui/palette/command_palette.h"
#include "ui/shell/jobs/leaving_question.h"
#include "ui/support/dialog.h"
#include "ui/support/preferences.h"
#include "ui/support/toast.h"
#include "viewers/scene/graphics.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QSettings>

namespace vams::desktop {

namespace {

constexpr QLatin1String placeKey("place");
constexpr QLatin1String geometryKey("geometry");
constexpr QLatin1String sessionKey("session");

} // namespace

DesktopWindow::DesktopWindow(const DesktopParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_actions(parts.theme)
{
    ui::declareCommonCommands(m_actions);
    ui::declareHelpCommands(m_actions);
    readShortcuts();
    connect(&m_actions, &ui::ActionRegistry::shortcutsChanged, this, [this] {
        if (m_isRelaying)
            return;
        ui::Preferences().setShortcuts(m_actions.changedShortcuts());
        emit shortcutsChanged();
    });
    registerPages();
    m_welcome = new ui::WelcomePage(parts.theme, m_actions, parts.recent, parts.sessions.thread());
    m_window =
        std::make_unique<ui::MainWindow>(parts.theme, m_actions, m_navigator, m_pages, m_welcome);
    m_window->setCloseGuard([this] { return mayClose(); });
    m_window->installEventFilter(this);
    connectWelcome();
    connectWindow();
    connectHelp();
}

DesktopWindow::~DesktopWindow()
{
    closeSession();
    m_window.reset();
}

void DesktopWindow::registerPages()
{
    addStandardPages(m_pages);
    m_pages.add(QStringLiteral("settings"), [this](const ui::PageContext &context,
                                                   const ui::Location &location, QWidget *parent) {
        return makeSettingsPage(context, location, m_session->keeper(), parent);
    });
    m_pages.add(QStringLiteral("viewer"), [this](const ui::PageContext &context,
                                                 const ui::Location &location, QWidget *parent) {
        return makeViewerPage(context, location, m_session->viewers(), parent);
    });
}

void DesktopWindow::connectWelcome()
{
    using ui::WelcomePage;
    connect(
        m_welcome, &WelcomePage::newLibrary, this,
        [this](const QString &path, const QString &name) {
            open(cleanPlace(path), tr("Making %1").arg(name),
                 [path, name](Job &job) { return openLocal(path, name, LibraryPlace::New, job); },
                 {});
        });
    connect(m_welcome, &WelcomePage::openLibrary, this,
            [this](const QString &place) { openPlace(place); });
    connect(m_welcome, &WelcomePage::connectToServer, this,
            [this](const QString &address, const QString &token, bool remember) {
                connectTo(address, token, remember);
            });
    connect(m_welcome, &WelcomePage::openDemo, this, &DesktopWindow::openDemo);
    connect(m_welcome, &WelcomePage::cancelled, this,
            [this] { m_parts.sessions.cancel(m_opening); });
}

void DesktopWindow::connectWindow()
{
    ui::MainWindow *window = m_window.get();
    const auto bind = [this, window](const char *id, std::function<void()> run,
                                     std::function<bool()> enabled = {}) {
        m_actions.bind(QLatin1String(id), window, std::move(run), std::move(enabled));
    };
    bind("library.new", [this, window] { m_welcome->askNewLibrary(window); });
    bind("library.open", [this, window] { m_welcome->askOpenLibrary(window); });
    bind("library.connect", [this, window] { m_welcome->askConnect(window); });
    bind("library.demo", [this] { openDemo(); });
    bind("app.registerLinks", [this] { takeLinks(); });
    bind("app.quit", [this] { emit quitWanted(); });
    bind("window.new",
         [this] { emit newWindowWanted(m_session ? m_session->info().place : QString(), {}); });
    bind(
        "go.newWindow", [this] { m_navigator.openInNewWindow(m_navigator.current()); },
        [this] { return m_session != nullptr; });
    connect(&m_navigator, &ui::Navigator::newWindowWanted, this, [this](const ui::Location &place) {
        ui::Navigator there;
        there.reset(place);
        emit newWindowWanted(m_session->info().place, {{QStringLiteral("history"), there.save()}});
    });
    connect(window, &ui::MainWindow::closeWanted, this, &DesktopWindow::closeSession);
    connect(window, &ui::MainWindow::closed, this, &DesktopWindow::closed);
    connect(window, &ui::MainWindow::stateChanged, this, &DesktopWindow::changed);
    connect(window, &ui::MainWindow::recentChosen, this,
            [this](const QString &place) { openPlace(place); });
    connect(window, &ui::MainWindow::schemeChosen, this, [this](ui::Theme::Scheme scheme) {
        m_parts.settings.setValue("theme", static_cast<int>(scheme));
    });
    connect(&m_navigator, &ui::Navigator::libraryChanged, this, [this] {
        if (!m_isRelaying)
            emit libraryChanged();
    });
    connect(&m_navigator, &ui::Navigator::elsewhere, this, &DesktopWindow::linkOpened);
    connect(&m_parts.recent, &ui::RecentLibraries::changed, this, &DesktopWindow::updateRecentMenu);
    updateRecentMenu();
}

void DesktopWindow::connectHelp()
{
    const auto facts = [this] {
        QList<std::pair<QString, QString>> all{
            {QStringLiteral("Graphics"), viewers::graphics().renderer},
            {QStringLiteral("Screen"), QString::number(m_window->devicePixelRatio())},
            {QStringLiteral("Migrations"), QString::number(backend::migrations().size())},
        };
        if (!m_session)
            return all;
        const ui::SessionInfo &info = m_session->info();
        all.append({QStringLiteral("Jobs"), QString::number(m_session->jobs().activeCount())});
        all.append({QStringLiteral("Library"), info.kind == ui::SessionKind::Local
                                                   ? QStringLiteral("local")
                                                   : QStringLiteral("on a server")});
        for (const ui::RecentLibrary &library : m_parts.recent.all())
            if (library.place == info.place)
                all.append({QStringLiteral("Assets"), QString::number(library.assetCount)});
        return all;
    };
    const auto page = [this] {
        return m_window->page() ? m_window->page()->location().page : QStringLiteral("welcome");
    };
    m_help = new ui::HelpCommands(m_parts.theme, m_actions, {page, facts}, m_window.get());
}

void DesktopWindow::takeLinks()
{
    runAsync(
        m_parts.sessions.thread(), this, [](Job &) { return registerLinks(); },
        [this](const Result<void> &result) {
            if (result)
                ui::showToast(m_window->centralWidget(), m_parts.theme,
                              tr("vams:// links open here now"));
            else
                m_window->showProblem(tr("Links cannot be taken over"), result.error());
        });
}

bool DesktopWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize ||
        event->type() == QEvent::WindowStateChange)
        emit changed();
    return QObject::eventFilter(watched, event);
}

void DesktopWindow::openPlace(const QString &place, const QJsonObject &state)
{
    for (const ui::RecentLibrary &known : m_parts.recent.all()) {
        if (known.place != place || known.kind != ui::SessionKind::Remote)
            continue;
        m_parts.secrets.read(place, this, [this, place, state](const Result<QString> &secret) {
            if (secret)
                connectTo(place, *secret, false, state);
            else
                m_welcome->askConnect(m_window.get(), place);
        });
        return;
    }
    const QString folder = cleanPlace(place);
    open(
        folder, tr("Opening %1").arg(QDir(folder).dirName()),
        [folder](Job &job) { return openLocal(folder, QString(), LibraryPlace::Existing, job); },
        state);
}

void DesktopWindow::connectTo(const QString &address, const QString &token, bool remember,
                              const QJsonObject &state)
{
    if (remember)
        m_parts.secrets.write(address, token, this, [this](const Result<void> &written) {
            if (!written)
                m_window->showProblem(tr("The key could not be kept"), written.error());
        });
    open(
        address, tr("Connecting to %1").arg(address),
        [address, token](Job &job) {
            return openServer(address, token, answersFolder(address, token), job);
        },
        state,
        [this, address, remember](const Error &error) {
            // A key that the server does not accept is not kept, or it would be tried for ever.
            if (error.kind == ErrorKind::Denied)
                m_parts.secrets.remove(address);
            if (!m_welcome->isAsking() && !remember)
                m_welcome->askConnect(m_window.get(), address);
        });
}

void DesktopWindow::openDemo()
{
    open(demo::defaultDemoFolder(), tr("Opening the demo library"),
         [](Job &job) { return openDemoLibrary(job); }, {});
}

void DesktopWindow::openMoved(const QString &from, const QString &to)
{
    m_movedFrom = from;
    open(cleanPlace(to), tr("Moving %1").arg(QDir(from).dirName()),
         [from, to](Job &job) { return moveLibrary(from, to, job); }, {});
}

void DesktopWindow::open(const QString &place, const QString &text, SessionPool::OpenWork work,
                         const QJsonObject &state, std::function<void(const Error &)> failed)
{
    if (!m_opening.isEmpty() && m_opening != place)
        m_parts.sessions.cancel(m_opening);
    m_opening = place;
    m_welcome->setBusy(text);
    m_parts.sessions.open(
        place, std::move(work), this,
        [this, place, state, failed](const Result<SessionPool::Session> &session) {
            if (session && m_opening != place) {
                m_parts.sessions.leave(*session); // another one was wanted meanwhile
                return;
            }
            if (m_opening == place)
                m_opening.clear();
            if (session) {
                show(*session, state);
                return;
            }
            onFailed(session.error());
            if (failed && session.error().kind != ErrorKind::Cancelled)
                failed(session.error());
        },
        [this](const Progress &progress) {
            m_welcome->setProgress(progress.text, progress.total > 0
                                                      ? static_cast<double>(progress.done) /
                                                            static_cast<double>(progress.total)
                                                      : -1.0);
        });
}

void DesktopWindow::show(SessionPool::Session session, const QJsonObject &state)
{
    m_welcome->setDone();
    closeSession();
    m_session = std::move(session);
    rememberSession();
    LibrarySession &open = *m_session;
    if (const QString from = std::exchange(m_movedFrom, {}); !from.isEmpty()) {
        m_parts.recent.remove(from);
        open.kept().takeOver(cleanPlace(from));
    }
    const ui::PageContext context{open.client(),     open.pools(), m_navigator,
                                  m_actions,         open.jobs(),  m_parts.theme,
                                  open.thumbnails(), open.undo(),  open.kept()};
    m_window->openSession(open.info(), context, &open.connection(), state);
    open.goOn(context);
    m_palette = std::make_unique<ui::CommandPalette>(context, *m_window);
    if (!m_next.page.isEmpty())
        m_navigator.open(std::exchange(m_next, {}));
    if (m_parts.firstSteps)
        m_help->offerFirstSteps(m_parts.settings);
    emit changed();
}

void DesktopWindow::onFailed(const Error &error)
{
    m_movedFrom.clear();
    if (error.kind == ErrorKind::Cancelled)
        m_welcome->setDone();
    else if (m_session && !m_welcome->isAsking())
        m_window->showProblem(tr("The library could not be opened"), error);
    else
        m_welcome->setFailed(error);
}

bool DesktopWindow::shows(const QString &library) const
{
    return m_session && m_navigator.library() == library;
}

void DesktopWindow::goTo(const ui::Location &location)
{
    if (m_session)
        m_navigator.open(location);
    else
        m_next = location;
}

void DesktopWindow::rememberSession()
{
    const ui::SessionInfo &info = m_session->info();
    m_parts.recent.add({info.name, info.place, info.kind, QDateTime::currentDateTimeUtc(), -1});
    m_keptPictures = 0;
    connect(&m_session->thumbnails(), &viewers::ThumbnailService::finished, this,
            &DesktopWindow::keepPicture);
    runAsync(
        m_session->pools().requests(), &m_session->thumbnails(),
        [&client = m_session->client()](Job &job) { return ui::readAllDatabases(client, job); },
        [&recent = m_parts.recent, place = info.place](const Result<std::vector<Database>> &read) {
            int count = 0;
            for (const Database &database : read.value_or(std::vector<Database>()))
                count += database.assetCount;
            if (read)
                recent.setAssetCount(place, count);
        });
}

void DesktopWindow::keepPicture(const QString &contentKey)
{
    if (!m_session)
        return;
    const QImage picture = m_session->thumbnails().picture(contentKey);
    if (m_keptPictures >= ui::RecentLibraries::maxPictures || picture.isNull())
        return;
    const QString path = m_parts.recent.picturePath(m_session->info().place, m_keptPictures++);
    m_session->pools().workers().start([picture, path] {
        QDir().mkpath(QFileInfo(path).path());
        picture.scaled(picture.size() / 2, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            .save(path, "PNG");
    });
}

void DesktopWindow::updateRecentMenu()
{
    QList<ui::RecentEntry> entries;
    for (const ui::RecentLibrary &library : m_parts.recent.all()) {
        QStringList pictures;
        for (int i = 0; i < ui::RecentLibraries::maxPictures; ++i)
            pictures << m_parts.recent.picturePath(library.place, i);
        entries.append({library.name, library.place, library.kind, library.opened,
                        library.assetCount, pictures});
    }
    m_window->setRecent(entries);
}

void DesktopWindow::closeSession()
{
    if (!m_session)
        return;
    m_palette.reset();
    m_window->closeSession();
    m_session->thumbnails().disconnect(this);
    m_parts.sessions.leave(std::exchange(m_session, nullptr));
    emit changed();
}

bool DesktopWindow::mayClose()
{
    if (m_mayClose || !m_session || m_parts.sessions.windowsOf(m_session) > 1)
        return true;
    const QList<const ui::JobRunner *> jobs{&m_session->jobs()};
    if (!ui::mustAsk(jobs))
        return true;
    ui::ask(m_window.get(), m_parts.theme, ui::leavingQuestion(jobs, ui::Leaving::Library), [this] {
        m_mayClose = true;
        m_window->close();
    });
    return false;
}

QJsonObject DesktopWindow::save() const
{
    QJsonObject state{{geometryKey, QString::fromLatin1(m_window->saveGeometry().toBase64())}};
    if (m_session) {
        state.insert(placeKey, m_session->info().place);
        state.insert(sessionKey, m_window->saveSession());
    }
    return state;
}

void DesktopWindow::restore(const QJsonObject &state)
{
    if (const QString place = state.value(placeKey).toString(); !place.isEmpty())
        openPlace(place, state.value(sessionKey).toObject());
}

void DesktopWindow::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void DesktopWindow::readShortcuts()
{
    m_isRelaying = true;
    m_actions.setChangedShortcuts(ui::Preferences().shortcuts());
    m_isRelaying = false;
}

void DesktopWindow::noteChange()
{
    m_isRelaying = true;
    m_navigator.noteChange();
    m_isRelaying = false;
    if (ui::Page *page = m_window->page())
        page->refresh();
}

void DesktopWindow::restoreGeometry(const QJsonObject &state)
{
    placeWindow(*m_window, QByteArray::fromBase64(state.value(geometryKey).toString().toLatin1()));
}

} // namespace vams::desktop
