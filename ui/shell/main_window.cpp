#include "ui/shell/main_window.h"

#include "ui/shell/action_registry.h"
#include "ui/shell/library/library_switcher.h"
#include "ui/shell/navigator.h"
#include "ui/shell/places/nav_places.h"
#include "ui/shell/session_frame.h"
#include "ui/shell/top_bar.h"
#include "ui/support/controls.h"
#include "ui/support/dialog.h"
#include "ui/support/tab_walk.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr QLatin1String historyKey("history");
constexpr QLatin1String frameKey("frame");

struct MenuRow
{
    const char *title;
    const char *commands; ///< ids separated by a space; "-" is a separator
};

constexpr MenuRow menuRows[] = {
    {QT_TRANSLATE_NOOP("vams::ui::MainWindow", "&File"),
     "window.new library.new library.open library.connect library.demo library.switch - asset.new "
     "database.new "
     "file.newFolder "
     "file.upload file.uploadFolder file.download - app.settings - library.close window.close "
     "app.quit"},
    {QT_TRANSLATE_NOOP("vams::ui::MainWindow", "&Edit"),
     "edit.undo edit.redo edit.history - edit.copy edit.paste edit.selectAll edit.copyLink - "
     "edit.rename "
     "edit.move "
     "edit.archive edit.restore edit.delete - edit.search search.save app.palette"},
    {QT_TRANSLATE_NOOP("vams::ui::MainWindow", "&View"),
     "view.grid view.list view.compact view.larger view.smaller view.quickLook - view.inspector "
     "view.jobs edit.history view.inbox view.refresh "
     "view.fullScreen - view.themeSystem view.themeDark view.themeLight"},
    {QT_TRANSLATE_NOOP("vams::ui::MainWindow", "&Asset"),
     "edit.open edit.openNewWindow edit.edit - asset.favourite"},
    {QT_TRANSLATE_NOOP("vams::ui::MainWindow", "&Go"),
     "go.back go.forward go.up go.path go.newWindow - go.assets go.recent go.favourites "
     "go.archived go.databases"},
    {QT_TRANSLATE_NOOP("vams::ui::MainWindow", "&Tools"), "app.registerLinks"},
    {QT_TRANSLATE_NOOP("vams::ui::MainWindow", "&Help"),
     "help.page help.tour help.diagnostics - help.about"},
};

QStringList commandsOf(const MenuRow &row)
{
    QStringList ids = QString::fromLatin1(row.commands).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    ids.replaceInStrings(QStringLiteral("-"), QString());
    return ids;
}

/// The places that not everybody may see; who may not see them does not see their entries.
void fillPlaces(QMenu &menu, ActionRegistry &actions)
{
    menu.addSeparator();
    for (const NavPlace &place : navPlaces()) {
        QAction *action = actions.action(placeCommand(place));
        menu.addAction(action);
        QObject::connect(&menu, &QMenu::aboutToShow, action,
                         [action] { action->setVisible(action->isEnabled()); });
    }
}

} // namespace

MainWindow::MainWindow(Theme &theme, ActionRegistry &actions, Navigator &navigator,
                       const PageRegistry &pages, QWidget *welcome)
    : m_theme(theme)
    , m_actions(actions)
    , m_navigator(navigator)
    , m_pages(pages)
    , m_stack(new QStackedWidget)
{
    setWindowTitle(QCoreApplication::applicationName());
    setMinimumSize(metrics::windowWidth, metrics::windowHeight);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_stack->addWidget(welcome);
    setCentralWidget(m_stack);
    for (const QString &id : actions.ids())
        addAction(actions.action(id));
    connect(&actions, &ActionRegistry::declared, this,
            [this](QAction *action) { addAction(action); });
    setupMenus();
    bindCommands();
    bindTheme();
}

MainWindow::~MainWindow()
{
    closeSession();
}

void MainWindow::setupMenus()
{
    menuBar()->setFixedHeight(metrics::menuBar);
    for (const MenuRow &row : menuRows) {
        QMenu *menu =
            menuBar()->addMenu(QCoreApplication::translate("vams::ui::MainWindow", row.title));
        menu->setToolTipsVisible(false);
        m_actions.fill(*menu, commandsOf(row));
        // What is enabled depends on where the focus and the selection are now.
        connect(menu, &QMenu::aboutToShow, &m_actions, &ActionRegistry::refresh);
        if (QLatin1String(row.title) == QLatin1String("&Go"))
            fillPlaces(*menu, m_actions);
    }
}

void MainWindow::bindCommands()
{
    m_actions.bind(QStringLiteral("window.close"), this, [this] { close(); });
    m_actions.bind(
        QStringLiteral("library.close"), this, [this] { emit closeWanted(); },
        [this] { return m_frame != nullptr; });
    m_actions.action(QStringLiteral("view.fullScreen"))->setCheckable(true);
    m_actions.bind(QStringLiteral("view.fullScreen"), this, [this] {
        setFullScreen(isFullScreen()                  ? FullScreen::Off
                      : page() && page()->wantsRoom() ? FullScreen::ForPage
                                                      : FullScreen::On);
    });
    m_actions.bind(QStringLiteral("help.about"), this, [this] { showAbout(); });
}

void MainWindow::bindTheme()
{
    struct Row
    {
        const char *command;
        Theme::Scheme scheme;
    };
    static constexpr Row rows[] = {{"view.themeSystem", Theme::Scheme::System},
                                   {"view.themeDark", Theme::Scheme::Dark},
                                   {"view.themeLight", Theme::Scheme::Light}};
    const auto choose = [this](Theme::Scheme scheme) {
        m_theme.setScheme(scheme);
        followTheme(); // also where it had it already
        emit schemeChosen(scheme);
    };
    for (const Row &row : rows) {
        QAction *action = m_actions.action(QLatin1String(row.command));
        action->setCheckable(true);
        m_actions.bind(QLatin1String(row.command), this,
                       [choose, scheme = row.scheme] { choose(scheme); });
    }
    connect(&m_theme, &Theme::changed, this, &MainWindow::followTheme);
    followTheme();
    m_actions.bind(QStringLiteral("view.theme"), this, [this, choose] {
        choose(m_theme.isDark() ? Theme::Scheme::Light : Theme::Scheme::Dark);
    });
}

void MainWindow::openSession(const SessionInfo &session, const PageContext &context,
                             ConnectionWatch *connection, const QJsonObject &state)
{
    closeSession();
    m_frame = new SessionFrame(session, context, m_pages, connection);
    m_frame->restoreState(state.value(frameKey).toObject());
    connect(m_frame, &SessionFrame::titleChanged, this, &QWidget::setWindowTitle);
    connect(m_frame, &SessionFrame::stateChanged, this, &MainWindow::stateChanged);
    connect(m_frame, &SessionFrame::aloneChanged, this, &MainWindow::onAloneChanged);
    m_frame->setFullScreen(isFullScreen());
    auto *switcher = new LibrarySwitcher(context, m_frame);
    connect(switcher, &LibrarySwitcher::chosen, this, &MainWindow::recentChosen);
    m_actions.bind(QStringLiteral("library.switch"), m_frame, [this, switcher] {
        switcher->open(m_recent, m_frame->session().place, m_frame->topBar().library());
    });
    connect(&m_frame->topBar().library(), &QToolButton::clicked,
            m_actions.action(QStringLiteral("library.switch")), &QAction::trigger);
    m_stack->setCurrentIndex(m_stack->addWidget(m_frame));
    if (!m_navigator.restore(state.value(historyKey).toObject()))
        m_navigator.reset({QStringLiteral("browse"), {}});
    m_actions.refresh();
}

QJsonObject MainWindow::saveSession() const
{
    if (!m_frame)
        return {};
    return {{historyKey, m_navigator.save()}, {frameKey, m_frame->saveState()}};
}

void MainWindow::closeSession()
{
    if (!m_frame)
        return;
    m_stack->setCurrentIndex(0);
    delete std::exchange(m_frame, nullptr);
    onAloneChanged(false);
    setWindowTitle(QCoreApplication::applicationName());
    m_actions.refresh();
}

Page *MainWindow::page() const
{
    return m_frame ? m_frame->page() : nullptr;
}

void MainWindow::showAbout()
{
    auto *dialog = new Dialog(m_theme, tr("VAMS Desktop"), tr("Close"), DialogRole::Normal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->hideCancel();
    QLabel *text = makeMuted(
        tr("Version %1, Qt %2\nA native desktop for visual assets: models, point clouds, CAD and "
           "images, in a library on this computer or on a VAMS server.")
            .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())));
    text->setWordWrap(true);
    dialog->body().addWidget(text);
    connect(dialog, &Dialog::submitted, dialog, &QDialog::accept);
    dialog->open();
}

void MainWindow::showProblem(const QString &title, const Error &error)
{
    auto *dialog = new Dialog(m_theme, title, tr("Close"), DialogRole::Normal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->hideCancel();
    dialog->showProblem(error);
    connect(dialog, &Dialog::submitted, dialog, &QDialog::accept);
    dialog->open();
}

void MainWindow::setFullScreen(FullScreen wanted)
{
    m_fullScreen = wanted;
    const Qt::WindowStates others = windowState() & ~Qt::WindowFullScreen;
    setWindowState(wanted == FullScreen::Off ? others : others | Qt::WindowFullScreen);
    followWindowState();
}

void MainWindow::followWindowState()
{
    m_actions.action(QStringLiteral("view.fullScreen"))->setChecked(isFullScreen());
    if (m_frame)
        m_frame->setFullScreen(isFullScreen());
}

void MainWindow::onAloneChanged(bool isAlone)
{
    menuBar()->setVisible(!isAlone);
    // What was large for one page is not so for the next.
    if (!isAlone && m_fullScreen == FullScreen::ForPage)
        setFullScreen(FullScreen::Off);
}

void MainWindow::followTheme()
{
    const char *const commands[] = {"view.themeSystem", "view.themeDark", "view.themeLight"};
    for (int i = 0; i < 3; ++i)
        m_actions.action(QLatin1String(commands[i]))
            ->setChecked(static_cast<int>(m_theme.scheme()) == i);
    m_actions.action(QStringLiteral("view.theme"))
        ->setIcon(m_theme.icon(m_theme.isDark() ? QStringLiteral("sun") : QStringLiteral("moon")));
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_actions.refresh(); // what is bound to a widget works while that shows
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        followWindowState();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closeGuard && !m_closeGuard()) {
        event->ignore();
        return;
    }
    event->accept();
    emit closed();
}

bool MainWindow::event(QEvent *event)
{
    // The extra buttons of a mouse, wherever no child wants them.
    if (event->type() == QEvent::MouseButtonPress) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        const char *command = button == Qt::BackButton      ? "go.back"
                              : button == Qt::ForwardButton ? "go.forward"
                                                            : nullptr;
        if (command) {
            m_actions.action(QLatin1String(command))->trigger();
            return true;
        }
    }
    return QMainWindow::event(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return walkTab(*this, next);
}

} // namespace vams::ui
