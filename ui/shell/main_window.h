#pragma once
// The window: menu bar, top bar, side bar, page area, inspector, status bar; without a library the
// welcome page. Knows the page registry, not the pages.

#include "ui/shell/connection_watch.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

#include <memory>

class QMenu;
class QStackedWidget;

namespace vams::ui {

class SessionFrame;

struct RecentEntry
{
    QString text;
    QString place;
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `welcome` is shown while no library is open; the window owns it.
    MainWindow(Theme &theme, ActionRegistry &actions, Navigator &navigator, JobRunner &jobs,
               const PageRegistry &pages, QWidget *welcome);
    ~MainWindow() override;

    void openSession(const SessionInfo &session, const PageContext &context,
                     const ConnectionWatch *connection);
    /// Closes every page; after that nothing of the window uses the session's context.
    void closeSession();
    void setRecent(const QList<RecentEntry> &recent) { m_recent = recent; }
    /// For what has no place on a page, such as another library that could not be opened.
    void showProblem(const QString &title, const Error &error);
    /// Null without a session.
    [[nodiscard]] Page *page() const;

signals:
    void recentChosen(const QString &place);
    /// The user wants to leave the library; whoever owns it answers with closeSession.
    void closeWanted();
    void schemeChosen(vams::ui::Theme::Scheme scheme);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setupMenus();
    void bindCommands();
    void bindTheme();
    void fillLibraryMenu(QMenu &menu);
    void showAbout();
    void followTheme();

    Theme &m_theme;
    ActionRegistry &m_actions;
    Navigator &m_navigator;
    JobRunner &m_jobs;
    const PageRegistry &m_pages;
    QStackedWidget *m_stack;
    SessionFrame *m_frame = nullptr;
    QList<RecentEntry> m_recent;
    bool m_quitting = false;
};

} // namespace vams::ui
