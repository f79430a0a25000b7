#pragma once
// What the window shows while a library is open: everything below the menu bar.

#include "ui/shell/connection_watch.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/session.h"

#include <QPointer>
#include <QWidget>

namespace vams {
struct SearchHit;
}

namespace vams::ui {

class AllowedPlaces;
class HistoryPanel;
class JobsPanel;
class LibraryCatalog;
class PageArea;
class SearchSource;
class SideBar;
class StatusStrip;
class TopBar;

class SessionFrame : public QWidget
{
    Q_OBJECT

public:
    SessionFrame(const SessionInfo &session, const PageContext &context, const PageRegistry &pages,
                 const ConnectionWatch *connection, QWidget *parent = nullptr);
    ~SessionFrame() override;

    [[nodiscard]] Page *page() const;
    [[nodiscard]] TopBar &topBar() const { return *m_top; }
    [[nodiscard]] const SessionInfo &session() const { return m_session; }

signals:
    void titleChanged(const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts(const ConnectionWatch *connection);
    void bindCommands();
    void bindPlaces();
    void bindUndo();
    void doThere(const char *command, const Location &location);
    void onOpened(const Location &location);
    void onPageChanged();
    void onLocationChanged();
    void onFilesDropped(const QString &databaseId, const QStringList &paths);
    void toggleInspector();
    void toggleJobs();
    void toggleHistory();
    /// Above the right end of the status bar.
    template <class Panel>
    void placePanel(Panel &panel);
    void focusSearch();
    void search(const QString &text);
    void searchNames(const QString &text);
    void openHit(const SearchHit &hit);
    void updateInspector();
    void updateTitle();

    SessionInfo m_session;
    PageContext m_context;
    LibraryCatalog *m_catalog;
    AllowedPlaces *m_places;
    SearchSource *m_searchSource;
    TopBar *m_top;
    SideBar *m_side;
    PageArea *m_area;
    QWidget *m_inspector;
    StatusStrip *m_status;
    QPointer<JobsPanel> m_jobsPanel;
    HistoryPanel *m_historyPanel = nullptr; ///< made when it is wanted
    QPointer<QWidget> m_inspected;
    bool m_showInspector = true;
};

} // namespace vams::ui
