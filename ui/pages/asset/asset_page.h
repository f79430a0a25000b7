#pragma once
// One asset: head, tabs (Files, Versions, Relationships, Comments, ...), inspector. Loads in the
// background and keeps what the user sees over every refresh; the verbs are in FileVerbs,
// AssetVerbs and the two flows.

#include "ui/models/file_tree.h"
#include "ui/pages/asset/files_tab.h"
#include "ui/shell/page.h"

#include "core/base/job.h"
#include "core/model/asset.h"
#include "core/model/asset_version.h"
#include "core/transfer/download.h"

#include <QPointer>

#include <optional>

namespace vams::ui {

class ActivityTab;
class AssetHeader;
class AssetTabs;
class AssetVerbs;
class CommentsTab;
class DownloadFlow;
class FileDetails;
class FileOffers;
class FileVerbs;
class FollowButton;
class LinksTab;
class MetadataTab;
class OpenWith;
class StateView;
class TabInspector;
class UploadFlow;
class VersionBar;
class VersionStore;
class VersionVerbs;
class VersionsTab;
class WorkflowsTab;

class AssetPage : public Page
{
    Q_OBJECT

public:
    AssetPage(const PageContext &context, const Location &location, QWidget *parent = nullptr);
    ~AssetPage() override;

    [[nodiscard]] Location location() const override { return m_location; }
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    void refresh() override;
    [[nodiscard]] QWidget *inspector() override;
    [[nodiscard]] QString statusText() const override;
    void receiveFiles(const QStringList &paths) override;
    [[nodiscard]] QJsonObject saveView() const override;
    void restoreView(const QJsonObject &view) override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    struct Files
    {
        FileList list;
        std::shared_ptr<const FileTree> all;
        std::shared_ptr<const FileTree> shown;
        QString filter;
    };

    void setUpParts();
    void setUpLayout();
    void setUpTabs();
    void setUpVersions();
    void connectVersions();
    void connectTab();
    void connectTabs();
    void connectWorkflows();
    void connectActivity();
    /// In the Files tab; without paths, whatever is chosen there.
    void showFiles(const QStringList &paths);
    void connectDetails();
    void bindFileCommands();
    void bindOpening();
    void bindEditCommands();
    void bindAssetCommands();
    /// For what is about files: only while the Files tab shows, so that Del there and Del in
    /// another tab are not mixed up.
    void bindToFiles(const char *id, std::function<void()> run, std::function<bool()> enabled = {});
    void bind(const char *id, std::function<void()> run, std::function<bool()> enabled = {});

    void loadAsset();
    void loadFiles();
    void onAsset(const Asset &asset);
    void onFiles(const Result<Files> &files);
    void applyFilter(const QString &filter);
    void loadRevisions(const QString &path);
    void reloadAndSelect(const QStringList &paths);
    void onSelection();
    void showMenu(const QPoint &globalPos);
    void onFilesDropped(const QMimeData &dropped, const QString &folder, Qt::DropAction action);

    void openFile(const QString &path, const FileVersionId &version = {});
    /// The newest revision, or that of the version shown.
    void openShown(const QString &path);
    void openSelected();
    void upload(const QStringList &localPaths, const QString &folder);
    void setPreview();
    void download(transfer::FolderLayout layout);
    void downloadVersion(const AssetVersion &version, const std::vector<FileEntry> &files);
    void downloadRevision(const FileVersion &version, int number);
    void newFolder();
    void rename();
    void chooseMoveTarget();
    void chooseCopyTarget();
    void copy();
    void paste();
    void askAndDelete();
    void askForType(const QString &path);
    void copyLink();
    void runWorkflow();
    [[nodiscard]] Location viewerLocation(const QString &path, const FileVersionId &version) const;
    /// The asset is live.
    [[nodiscard]] bool canChange() const;
    /// And it is not a version of it that is shown.
    [[nodiscard]] bool canChangeFiles() const;
    void showReadOnly();
    void onTab();
    [[nodiscard]] bool hasSelected(bool archived) const;
    [[nodiscard]] const FileEntry *selectedFile() const;
    /// Of the version of the asset that is shown; empty: the newest.
    [[nodiscard]] FileVersionId shownVersion(const FileEntry &file) const;
    [[nodiscard]] Location selectedPlace() const;

    Location m_location;
    AssetRef m_ref;
    std::optional<Asset> m_asset;
    Files m_files;
    QString m_filter;
    QStringList m_selectNext; ///< once the next list of files is there
    std::shared_ptr<Job> m_assetJob;
    std::shared_ptr<Job> m_filesJob;
    int m_filesAsked = 0; ///< times; an earlier answer may come last, and counts no more
    std::shared_ptr<Job> m_filterJob;
    std::shared_ptr<Job> m_revisionsJob;

    StateView *m_state = nullptr;
    AssetHeader *m_header = nullptr;
    QWidget *m_notices = nullptr;
    AssetTabs *m_tabs = nullptr;
    FollowButton *m_follow = nullptr;
    LinksTab *m_links = nullptr;
    CommentsTab *m_comments = nullptr;
    MetadataTab *m_metadata = nullptr;
    WorkflowsTab *m_workflows = nullptr;
    ActivityTab *m_activity = nullptr;
    FilesTab *m_tab = nullptr;
    VersionStore *m_versionStore = nullptr;
    VersionVerbs *m_versionVerbs = nullptr;
    VersionBar *m_versions = nullptr;
    VersionsTab *m_timeline = nullptr;
    FileDetails *m_details = nullptr;
    QPointer<TabInspector> m_inspector; ///< lent to the window
    FileVerbs *m_fileVerbs = nullptr;
    AssetVerbs *m_assetVerbs = nullptr;
    UploadFlow *m_uploads = nullptr;
    DownloadFlow *m_downloads = nullptr;
    OpenWith *m_openWith = nullptr;
    FileOffers *m_offers = nullptr;
};

} // namespace vams::ui
