#pragma once
// Puts the program together: the one place that creates what lives long. Opens and closes libraries
// in the background and answers the welcome page.

#include "app/desktop/library_session.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/theme/theme.h"
#include "viewers/reader/reader_client.h"

#include <QSettings>
#include <QThreadPool>

#include <functional>

namespace vams::ui {
class CommandPalette;
}

namespace vams::desktop {

struct DesktopOptions
{
    QString library; ///< open this folder at once
    QString server;  ///< or connect to this server
    QString token;
    bool demo = false;
    std::optional<ui::Theme::Scheme> scheme; ///< instead of the one in the settings
};

class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(const DesktopOptions &options);
    ~Desktop() override;

    void start();

private:
    using OpenWork = std::function<Result<OpenedLibrary>(Job &)>;

    void registerPages();
    void connectWelcome();
    void connectWindow();
    void openPlace(const QString &place);
    void open(const QString &text, OpenWork work);
    void onOpened(OpenedLibrary opened);
    void onFailed(const Error &error);
    void openDemo();
    void closeSession();
    void rememberSession();
    void updateRecentMenu();
    void keepPicture(const QString &contentKey);
    void restoreWindow();
    void moveLibrary(const QString &from, const QString &to);

    DesktopOptions m_options;
    QSettings m_settings;
    ui::Theme m_theme;
    ui::ActionRegistry m_actions;
    ui::Navigator m_navigator;
    ui::JobRunner m_jobs;
    ui::PageRegistry m_pages;
    ui::RecentLibraries m_recent;
    viewers::ReaderClient m_reader;
    QThreadPool m_opener; ///< one thread: a library is closed before the next one opens
    std::shared_ptr<Job> m_opening;
    std::shared_ptr<LibrarySession> m_session;
    int m_keptPictures = 0;
    ui::WelcomePage *m_welcome;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::CommandPalette> m_palette; ///< of the session
};

} // namespace vams::desktop
