#include "app/desktop/desktop.h"

#include "app/desktop/open_library.h"
#include "app/desktop/saved_windows.h"
#include "core/base/log.h"
#include "ui/shell/jobs/leaving_question.h"
#include "ui/support/dialog.h"
#include "ui/support/preferences.h"
#include "ui/widgets/list_accessible.h"

#include <QApplication>
#include <QDir>
#include <QPixmapCache>
#include <QStandardPaths>

namespace vams::desktop {

namespace {

constexpr int pixmapCacheKiB = 96 * 1024;
/// Windows move and pages turn many times a second: they are written once, a little later.
constexpr int saveAfterMs = 2000;
const QString savedWindowsFile = QStringLiteral("windows.json");

QString dataFolder(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(name);
}

QString cacheFolder(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).filePath(name);
}

} // namespace

Desktop::Desktop(const DesktopOptions &options)
    : m_options(options)
    , m_recent(m_settings, dataFolder(QStringLiteral("recent")))
    , m_sessions(m_reader, cacheFolder(QStringLiteral("thumbnails")),
                 dataFolder(QStringLiteral("jobs")))
    , m_notices([this](const QString &title, const QString &text) { m_system.show(title, text); },
                [] { return QApplication::activeWindow() != nullptr; })
{
    QPixmapCache::setCacheLimit(pixmapCacheKiB);
    ui::useListAccessible();
    ui::Appearance appearance = ui::Preferences().appearance();
    appearance.scheme = options.scheme.value_or(appearance.scheme);
    m_theme.setAppearance(appearance);
    m_theme.applyTo(*qApp);
    setProxy(ui::Preferences().network(), {});
    setTransferLimits(ui::Preferences().uploadLimit(), ui::Preferences().downloadLimit());
    connect(&m_sessions, &SessionPool::moveWanted, this, &Desktop::moveLibrary);
    connect(&m_sessions, &SessionPool::sessionOpened, this,
            [this](LibrarySession *session) { m_notices.watch(session->jobs()); });
    connect(&m_recent, &ui::RecentLibraries::removed, this, [this](const QString &place) {
        m_sessions.thread().start(
            [folder = answersFolder(place)] { QDir(folder).removeRecursively(); });
    });
    connect(&m_system, &SystemNotice::clicked, this, [this] {
        if (DesktopWindow *window = latest())
            window->raise();
    });
    m_saving.setSingleShot(true);
    m_saving.setInterval(saveAfterMs);
    connect(&m_saving, &QTimer::timeout, this, &Desktop::saveWindows);
}

Desktop::~Desktop()
{
    m_saving.stop();
    if (!m_quitting && !m_windows.empty())
        saveWindows();
    m_windows.clear();
}

void Desktop::start()
{
    if (m_options.namesLibrary() || !restoreWindows()) {
        DesktopWindow *window =
            addWindow(readSavedWindows(dataFolder(savedWindowsFile)).value(0)); // where it was last
        openIn(*window, m_options);
    }
    if (!m_options.link.page.isEmpty())
        openLink(m_options.link);
}

void Desktop::openIn(DesktopWindow &window, const DesktopOptions &options)
{
    if (!options.library.isEmpty())
        window.openPlace(options.library);
    else if (!options.server.isEmpty())
        window.connectTo(options.server, options.token, false);
    else if (options.demo)
        window.openDemo();
}

void Desktop::handle(const DesktopOptions &options)
{
    if (!options.link.page.isEmpty()) {
        openLink(options.link);
        return;
    }
    DesktopWindow *window = latest();
    if (!window || options.newWindow || options.namesLibrary()) {
        window = addWindow();
        openIn(*window, options);
    }
    window->raise();
}

void Desktop::openLink(const ui::Location &link)
{
    ui::Location location = link;
    const QString library = location.arguments.take(QStringLiteral("library"));
    DesktopWindow *window = latest();
    if (!library.isEmpty() && !(window && window->shows(library))) {
        const auto shown = std::find_if(m_windows.begin(), m_windows.end(),
                                        [&](const auto &w) { return w->shows(library); });
        const QString place = placeOf(library);
        if (shown != m_windows.end()) {
            window = shown->get();
        } else if (!place.isEmpty()) {
            if (!window || window->session())
                window = addWindow();
            window->openPlace(place);
        } else if (window && window->session()) {
            window->window().showProblem(
                tr("The link leads to another library"),
                {ErrorKind::NotFound,
                 tr("There is no library \"%1\" among those that were open here.").arg(library),
                 library, tr("Open it once, then the link again."), link.toLink(), 0});
            window->raise();
            return;
        }
    }
    if (!window)
        window = addWindow();
    window->goTo(location);
    window->raise();
}

QString Desktop::placeOf(const QString &library) const
{
    for (const ui::RecentLibrary &known : m_recent.all())
        if (library == (known.kind == ui::SessionKind::Local ? known.name : known.place))
            return known.place;
    return {};
}

void Desktop::moveLibrary(const QString &from, const QString &to)
{
    DesktopWindow *first = nullptr;
    for (const auto &window : m_windows) {
        if (!window->session() || window->session()->info().place != from)
            continue;
        window->closeSession();
        first = first ? first : window.get();
    }
    // Closing and opening share a thread: it is closed before it is moved.
    if (first)
        first->openMoved(from, to);
}

DesktopWindow *Desktop::latest() const
{
    QWidget *active = QApplication::activeWindow();
    for (const auto &window : m_windows)
        if (&window->window() == active)
            return window.get();
    return m_windows.empty() ? nullptr : m_windows.back().get();
}

DesktopWindow *Desktop::addWindow(const QJsonObject &state)
{
    m_windows.push_back(std::make_unique<DesktopWindow>(
        DesktopParts{m_settings, m_theme, m_recent, m_sessions, m_secrets, m_options.firstSteps}));
    DesktopWindow *window = m_windows.back().get();
    connect(window, &DesktopWindow::quitWanted, this, &Desktop::quit);
    connect(window, &DesktopWindow::changed, &m_saving, qOverload<>(&QTimer::start));
    connect(window, &DesktopWindow::libraryChanged, this, [this, window] { relayChanges(window); });
    connect(window, &DesktopWindow::linkOpened, this, &Desktop::openLink);
    connect(window, &DesktopWindow::shortcutsChanged, this, [this, window] {
        for (const auto &other : m_windows)
            if (other.get() != window)
                other->readShortcuts();
    });
    connect(window, &DesktopWindow::newWindowWanted, this,
            [this](const QString &place, const QJsonObject &session) {
                DesktopWindow *added = addWindow();
                if (!place.isEmpty())
                    added->openPlace(place, session);
            });
    connect(window, &DesktopWindow::closed, this, [this, window] { removeWindow(window); });
    window->restoreGeometry(state);
    window->window().show();
    return window;
}

void Desktop::relayChanges(DesktopWindow *from)
{
    for (const auto &window : m_windows)
        if (window.get() != from && window->session() == from->session())
            window->noteChange();
}

void Desktop::removeWindow(DesktopWindow *window)
{
    if (m_quitting)
        return;
    // The last one is what the next start brings back.
    if (m_windows.size() == 1) {
        quitNow();
        return;
    }
    const auto it = std::find_if(m_windows.begin(), m_windows.end(),
                                 [window](const auto &known) { return known.get() == window; });
    if (it == m_windows.end())
        return;
    // It may be in the middle of its own event.
    it->release()->deleteLater();
    m_windows.erase(it);
    m_saving.start();
}

bool Desktop::restoreWindows()
{
    const QList<QJsonObject> saved = readSavedWindows(dataFolder(savedWindowsFile));
    for (const QJsonObject &state : saved)
        addWindow(state)->restore(state);
    return !saved.isEmpty();
}

void Desktop::saveWindows()
{
    QList<QJsonObject> states;
    for (const auto &window : m_windows)
        states.append(window->save());
    const Result<void> written = writeSavedWindows(dataFolder(savedWindowsFile), states);
    if (!written)
        qCWarning(logUi) << "what is open could not be kept:" << written.error().detail;
}

void Desktop::quit()
{
    QList<const ui::JobRunner *> jobs;
    for (const auto &window : m_windows)
        if (window->session() && !jobs.contains(&window->session()->jobs()))
            jobs.append(&window->session()->jobs());
    if (!ui::mustAsk(jobs)) {
        quitNow();
        return;
    }
    ui::ask(&latest()->window(), m_theme, ui::leavingQuestion(jobs, ui::Leaving::Program),
            [this] { quitNow(); });
}

void Desktop::quitNow()
{
    saveWindows();
    m_quitting = true;
    m_saving.stop();
    QCoreApplication::quit();
}

} // namespace vams::desktop
