#pragma once
// One file of an asset full size: finds its bytes, chooses the viewer, steps to the file before and
// after. What the file looks like is the viewers' affair.

#include "core/model/asset.h"
#include "ui/models/file_tree.h"
#include "ui/pages/viewer/compare/opened_file.h"
#include "ui/pages/viewer/snapshot_flow.h"
#include "ui/shell/page.h"

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace vams::viewers {
class StatusPanel;
class Viewer;
class ViewerRegistry;
} // namespace vams::viewers

namespace vams::ui {

class CompareSide;
class DownloadFlow;
class FactsPanel;
class OpenWith;
class ViewerHeading;
class ViewerTools;

class ViewerPage : public Page
{
    Q_OBJECT

public:
    /// The registry must outlive the page.
    ViewerPage(const PageContext &context, const Location &location,
               const viewers::ViewerRegistry &viewers, QWidget *parent = nullptr);
    ~ViewerPage() override;

    [[nodiscard]] Location location() const override { return m_location; }
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    void refresh() override;
    [[nodiscard]] QWidget *inspector() override;
    [[nodiscard]] QWidget *heading() override;
    [[nodiscard]] QWidget *tools() override;
    [[nodiscard]] bool wantsRoom() const override { return true; }
    /// Another one to compare with, or none.
    bool takeLocation(const Location &location) override;
    [[nodiscard]] QString statusText() const override;
    /// Null until the bytes are there.
    [[nodiscard]] viewers::Viewer *viewer() const { return m_viewer; }
    [[nodiscard]] FactsPanel &facts() const { return *m_facts; }
    [[nodiscard]] SnapshotFlow &snapshots() const { return *m_snapshots; }
    [[nodiscard]] CompareSide &compared() const { return *m_compare; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Listed
    {
        QString assetName;
        FileList list;
        std::shared_ptr<const FileTree> tree;
    };
    /// An earlier revision that is looked at.
    struct Earlier
    {
        FileVersion version;
        int number = 0;
    };

    void setUpLayout();
    void setUpHead();
    void setUpOffers();
    void bindCommands();
    void bindSnapshots();
    void bindLooks();
    void bind(const char *id, std::function<void()> run, std::function<bool()> enabled = {});
    void loadList();
    void onListed(const Listed &listed);
    void openPath(const QString &path);
    void fetch();
    void showMissing(const FileEntry *file);
    void showFacts();
    void loadEarlier();
    void onOpened(const OpenedFile &opened);
    void prefetch();
    void fillKinds(const OpenedFile &opened);
    void showViewer(viewers::FileKind kind);
    void dropViewer();
    void step(int by);
    void close();
    void leave();
    void snapshot(SnapshotUse use);
    void download();
    void restoreFile();
    void updateTools();
    void applyPanel();
    [[nodiscard]] QWidget *makeSides();
    [[nodiscard]] QWidget *makeFirstSide();
    void bindCompare();
    [[nodiscard]] bool isComparing() const;
    /// An empty path: with none.
    void setCompared(const QString &path, const FileVersionId &version);
    void showCompared();
    void startCompare();
    void openCompared(const QString &path, const FileVersionId &version);
    void closeCompare();
    /// The next file that the same viewer shows, or the next one.
    [[nodiscard]] QString nextAlike() const;
    /// Place of the shown file among those that are stepped through; -1 if it is not there.
    [[nodiscard]] int position() const;
    [[nodiscard]] QString pathAt(int position) const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] viewers::FileKind shownKind() const;
    /// Null while the files are not known, and for a file that is not there.
    [[nodiscard]] const FileEntry *entry() const;
    [[nodiscard]] bool isLive() const;
    [[nodiscard]] bool isEarlier() const;
    [[nodiscard]] WantedFile wanted() const;

    const viewers::ViewerRegistry &m_viewers;
    Location m_location;
    AssetRef m_ref;
    QString m_path;
    FileVersionId m_version; ///< that is looked at; empty: the newest
    QString m_assetName;
    FileList m_list;
    std::shared_ptr<const FileTree> m_tree;
    std::vector<int> m_sequence; ///< files in the order of the tree
    std::optional<Earlier> m_earlier;
    std::optional<OpenedFile> m_opened;
    QString m_openKey;         ///< content that is shown
    bool m_fetchesAll = false; ///< the user wants this file however large it is
    bool m_isTooLarge = false; ///< and was not asked yet
    int m_fetches = 0;         ///< an answer to an earlier one comes too late
    std::shared_ptr<Job> m_listJob;
    std::shared_ptr<Job> m_fetchJob;
    std::shared_ptr<Job> m_earlierJob;
    std::shared_ptr<Job> m_prefetchJob;
    std::shared_ptr<Job> m_compareJob;

    ViewerHeading *m_heading = nullptr;
    ViewerTools *m_tools = nullptr;
    QWidget *m_notices = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_noteBar = nullptr; ///< an earlier revision is looked at
    QStackedWidget *m_stack = nullptr;
    CompareSide *m_compare = nullptr;
    QWidget *m_firstHead = nullptr; ///< while there is a second side
    QLabel *m_firstName = nullptr;
    viewers::StatusPanel *m_status = nullptr;
    viewers::Viewer *m_viewer = nullptr;
    FactsPanel *m_facts = nullptr;
    SnapshotFlow *m_snapshots = nullptr;
    DownloadFlow *m_downloads = nullptr;
    OpenWith *m_openWith = nullptr;
};

} // namespace vams::ui
