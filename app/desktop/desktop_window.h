#pragma once
// One window: its actions, its history, its pages, and the library it shows. Opens libraries in
// the background and answers the welcome page.

#include "app/desktop/session_pool.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/theme/theme.h"

#include <QJsonObject>

class QSettings;

namespace vams::ui {
class CommandPalette;
class HelpCommands;
} // namespace vams::ui

namespace vams::desktop {

class SecretStore;

/// What all windows share. All of it outlives them.
struct DesktopParts
{
    QSettings &settings;
    ui::Theme &theme;
    ui::RecentLibraries &recent;
    SessionPool &sessions;
    SecretStore &secrets;
    bool firstSteps = false; ///< offer the three first cards, once
};

class DesktopWindow : public QObject
{
    Q_OBJECT

public:
    explicit DesktopWindow(const DesktopParts &parts, QObject *parent = nullptr);
    ~DesktopWindow() override;

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] const SessionPool::Session &session() const { return m_session; }

    /// A library folder, or a server that was open before. `state`: what save() gave.
    void openPlace(const QString &place, const QJsonObject &state = {});
    void connectTo(const QString &address, const QString &token, bool remember,
                   const QJsonObject &state = {});
    void openDemo();
    /// Moves the folder of a library that nobody has open any more, and opens it there.
    void openMoved(const QString &from, const QString &to);
    /// Opens the library of what save() gave, and what was shown of it.
    void restore(const QJsonObject &state);
    /// Whether the library that links call so is open here.
    [[nodiscard]] bool shows(const QString &library) const;
    /// Shows a place of the library that is open, or else of the one that opens next.
    void goTo(const ui::Location &location);
    void closeSession();
    void raise();
    /// Another window changed what this one shows.
    void noteChange();
    /// Another window changed the keys.
    void readShortcuts();

    /// Size and place of the window, its library, and what it shows.
    [[nodiscard]] QJsonObject save() const;
    void restoreGeometry(const QJsonObject &state);

signals:
    void newWindowWanted(const QString &place, const QJsonObject &state);
    void quitWanted();
    void closed();
    /// What save() tells is different.
    void changed();
    /// This window changed the library.
    void libraryChanged();
    void shortcutsChanged();
    /// A link leads to another library.
    void linkOpened(const vams::ui::Location &location);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void registerPages();
    void connectWelcome();
    void connectWindow();
    void connectHelp();
    void open(const QString &place, const QString &text, SessionPool::OpenWork work,
              const QJsonObject &state, std::function<void(const Error &)> failed = {});
    void show(SessionPool::Session session, const QJsonObject &state);
    void onFailed(const Error &error);
    void rememberSession();
    void updateRecentMenu();
    void takeLinks();
    void keepPicture(const QString &contentKey);
    [[nodiscard]] bool mayClose();

    DesktopParts m_parts;
    ui::ActionRegistry m_actions;
    ui::Navigator m_navigator;
    ui::PageRegistry m_pages;
    SessionPool::Session m_session;
    QString m_movedFrom; ///< where the library that is being moved was
    QString m_opening;   ///< the place that is being opened
    ui::Location m_next;
    int m_keptPictures = 0;
    bool m_mayClose = false;
    bool m_isRelaying = false;
    ui::WelcomePage *m_welcome;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::HelpCommands *m_help = nullptr;
    std::unique_ptr<ui::CommandPalette> m_palette; ///< of the session
};

} // namespace vams::desktop
