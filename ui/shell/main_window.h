#pragma once
// The window: menu bar, top bar, side bar, page area, inspector, status bar; without a library the
// welcome page. Knows the page registry, not the pages.

#include "ui/shell/connection_watch.h"
#include "ui/shell/library/recent_entry.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

#include <QJsonObject>
#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace vams::ui {

class SessionFrame;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `welcome` is shown while no library is open; the window owns it.
    MainWindow(Theme &theme, ActionRegistry &actions, Navigator &navigator,
               const PageRegistry &pages, QWidget *welcome);
    ~MainWindow() override;

    /// `state`: what saveState gave, to find everything where it was; empty: the first page.
    void openSession(const SessionInfo &session, const PageContext &context,
                     ConnectionWatch *connection, const QJsonObject &state = {});
    /// Pages with what they show, the history, panels; empty without a session.
    [[nodiscard]] QJsonObject saveSession() const;
    /// Asked before the window closes; it stays open when the answer is no.
    void setCloseGuard(std::function<bool()> guard) { m_closeGuard = std::move(guard); }
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
    /// What saveSession tells is different.
    void stateChanged();
    /// The window has closed.
    void closed();
    void schemeChosen(vams::ui::Theme::Scheme scheme);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class FullScreen
    {
        Off,
        On,
        ForPage ///< ends when that page is left
    };

    void setFullScreen(FullScreen wanted);
    void followWindowState();
    void onAloneChanged(bool isAlone);
    void setupMenus();
    void bindCommands();
    void bindTheme();
    void showAbout();
    void followTheme();

    Theme &m_theme;
    ActionRegistry &m_actions;
    Navigator &m_navigator;
    const PageRegistry &m_pages;
    QStackedWidget *m_stack;
    SessionFrame *m_frame = nullptr;
    FullScreen m_fullScreen = FullScreen::Off;
    QList<RecentEntry> m_recent;
    std::function<bool()> m_closeGuard;
};

} // namespace vams::ui
