#pragma once
// Puts the program together: the one place that creates what lives long. Owns the windows, brings
// back those of the last time, and hears what later starts of the program ask.

#include "app/desktop/desktop_options.h"
#include "app/desktop/desktop_window.h"
#include "app/desktop/job_notices.h"
#include "app/desktop/secret_store.h"
#include "app/desktop/session_pool.h"
#include "app/desktop/system_notice.h"
#include "viewers/reader/reader_client.h"

#include <QSettings>
#include <QTimer>

#include <memory>
#include <vector>

namespace vams::desktop {

class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(const DesktopOptions &options);
    ~Desktop() override;

    /// Opens what the options name, or the windows of the last time, or the welcome page.
    void start();
    /// What a later start of the program asks.
    void handle(const DesktopOptions &options);
    /// A link from the system.
    void openLink(const ui::Location &location);
    /// Asks once if work would stop, keeps what is open for the next start, and ends.
    void quit();

private:
    DesktopWindow *addWindow(const QJsonObject &state = {});
    void removeWindow(DesktopWindow *window);
    void openIn(DesktopWindow &window, const DesktopOptions &options);
    bool restoreWindows();
    void saveWindows();
    void quitNow();
    void moveLibrary(const QString &from, const QString &to);
    [[nodiscard]] DesktopWindow *latest() const;
    /// Where the library is that links call so; empty if nobody knows.
    [[nodiscard]] QString placeOf(const QString &library) const;
    void relayChanges(DesktopWindow *from);

    DesktopOptions m_options;
    QSettings m_settings;
    ui::Theme m_theme;
    ui::RecentLibraries m_recent;
    viewers::ReaderClient m_reader;
    SessionPool m_sessions;
    SystemNotice m_system;
    JobNotices m_notices;
    SystemKeychain m_secrets;
    QTimer m_saving;
    bool m_quitting = false;
    std::vector<std::unique_ptr<DesktopWindow>> m_windows;
};

} // namespace vams::desktop
