#pragma once
// The Files tab of an asset: tree, folder and the selection they share. Knows no client; the page
// hands in the files and does what the user asks for.

#include "ui/models/file_mime.h"
#include "ui/models/file_tree.h"
#include "ui/pages/asset/file_delegates.h"

#include <QJsonObject>
#include <QMimeData>
#include <QWidget>

class QSplitter;

namespace vams::viewers {
class ThumbnailService;
}

namespace vams::ui {

class ActionRegistry;
class FileTreePanel;
class FolderPanel;
class StateView;

class FilesTab : public QWidget
{
    Q_OBJECT

public:
    using RequestMaker = std::function<viewers::ThumbnailRequest(const QString &path)>;

    FilesTab(const Theme &theme, const ActionRegistry &actions,
             viewers::ThumbnailService &thumbnails, const RequestMaker &request,
             QWidget *parent = nullptr);

    /// `shown` is `all` or what the filter leaves of it. Waits while a name is being edited.
    void setFiles(const AssetRef &asset, std::shared_ptr<const FileTree> all,
                  std::shared_ptr<const FileTree> shown, const QString &filter);
    void setReadOnly(bool isReadOnly);
    /// What is dragged out.
    void setOffer(const FileOffer &offer);
    void showLoading();
    void showError(const Error &error, const std::function<void()> &retry);

    /// What verbs apply to: files and folders, never the top folder.
    [[nodiscard]] QStringList selection() const { return m_selection; }
    /// Where uploads and new folders go.
    [[nodiscard]] QString folder() const { return m_folder; }
    void select(const QStringList &paths);
    void openFolder(const QString &folder);
    void editName(const QString &path);
    /// Folder, selection, open folders, look, scroll places, sizes.
    [[nodiscard]] QJsonObject saveView() const;
    /// Also before the files are there; what is gone by then is passed over.
    void restoreView(const QJsonObject &view);
    [[nodiscard]] FileTreePanel &treePanel() { return *m_tree; }
    [[nodiscard]] FolderPanel &folderPanel() { return *m_folderPanel; }

signals:
    void selectionChanged();
    void openWanted(const QString &path); ///< a file
    void menuWanted(const QPoint &globalPos);
    void renameWanted(const QString &path, const QString &newName);
    void localFilesDropped(const QStringList &localPaths, const QString &folder);
    void filesDropped(const QMimeData &data, const QString &folder, Qt::DropAction action);
    void filterChanged(const QString &filter);
    void showArchivedChanged(bool shown);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectPanels();
    void applyWaitingView();
    [[nodiscard]] QWidget *openEditor() const;
    void onTreeSelection(const QStringList &paths);
    void onFolderSelection(const QStringList &paths);
    void onActivated(const QString &path);
    void showFolder();
    void showEmptyAsset();
    [[nodiscard]] QStringList withoutRoot(const QStringList &paths) const;

    const ActionRegistry &m_actions;
    FileTreePanel *m_tree;
    FolderPanel *m_folderPanel;
    QSplitter *m_splitter;
    StateView *m_state;
    AssetRef m_asset;
    std::shared_ptr<const FileTree> m_shown;
    std::function<void()> m_waiting; ///< files that came while a name was being edited
    QJsonObject m_view;              ///< to be restored when the files are there
    QStringList m_selection;
    QString m_folder = QStringLiteral("/");
    bool m_isFiltered = false;
    bool m_isReadOnly = false;
};

} // namespace vams::ui
