#pragma once
// What the window shows while a library is open: everything below the menu bar.

#include "ui/shell/connection_watch.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/session.h"

#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QWidget>

class QSplitter;

namespace vams {
struct SearchHit;
}

namespace vams::ui {

class AllowedPlaces;
class FloatPanels;
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
    /// `connection`: null where none can be lost.
    SessionFrame(const SessionInfo &session, const PageContext &context, const PageRegistry &pages,
                 ConnectionWatch *connection, QWidget *parent = nullptr);
    ~SessionFrame() override;

    [[nodiscard]] Page *page() const;
    [[nodiscard]] TopBar &topBar() const { return *m_top; }
    [[nodiscard]] const SessionInfo &session() const { return m_session; }
    /// Panels, folded groups, and what the pages show, for the next start.
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    /// A page that wants room has it all then.
    void setFullScreen(bool isFullScreen);

signals:
    /// The page stands alone, without anything around it, or no longer.
    void aloneChanged(bool isAlone);
    void titleChanged(const QString &title);
    /// Something that saveState tells is different now.
    void stateChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts(ConnectionWatch *connection);
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
    void showJobs(bool shown);
    void focusSearch();
    void search(const QString &text);
    void searchNames(const QString &text);
    void openHit(const SearchHit &hit);
    void updateRoom();
    void updateInspector();
    void setInspectorWidth(int width);
    void onInspectorMoved();
    void refreshPage();
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
    QWidget *m_headPlace; ///< of the page's head, where it spans page and inspector
    QSplitter *m_body;
    QHash<QString, int> m_inspectorWidths; ///< chosen by the user, by page
    StatusStrip *m_status;
    JobsPanel *m_jobsPanel;
    QSplitter *m_centre; ///< the page above, the jobs below
    FloatPanels *m_panels;
    QList<QWidget *> m_around; ///< what is not there while the page stands alone
    QPointer<QWidget> m_inspected;
    bool m_showInspector = true;
    bool m_isFullScreen = false;
    bool m_isAlone = false;
    bool m_showBesideAlone = false; ///< the inspector, while the page stands alone
    bool m_jobsBeforeAlone = false; ///< whether they showed
    int m_jobsHeight = 0;           ///< chosen by the user
};

} // namespace vams::ui
