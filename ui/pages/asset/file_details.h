#pragma once
// The inspector of the Asset page: the asset, one file with its facts and revisions, one folder, or
// how many are selected.

#include "core/model/asset.h"
#include "ui/models/file_tree.h"
#include "ui/pages/asset/file_delegates.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace vams {
struct Error;
}

namespace vams::ui {

class ActionRegistry;
class RevisionsList;

class FileDetails : public QWidget
{
    Q_OBJECT

public:
    using RequestMaker = std::function<viewers::ThumbnailRequest(const QString &path)>;

    FileDetails(const Theme &theme, const ActionRegistry &actions,
                viewers::ThumbnailService &thumbnails, RequestMaker request,
                QWidget *parent = nullptr);

    /// `picture` makes the request for the one that stands for the asset.
    void setAsset(const Asset &asset, std::function<viewers::ThumbnailRequest()> picture);
    void setReadOnly(bool isReadOnly);
    /// Shows the selection; for one file, revisions are asked for by `revisionsWanted`.
    void setSelection(std::shared_ptr<const FileTree> tree, const QStringList &paths,
                      const QString &folder);
    /// For the file that is shown now; others are ignored.
    void setInfo(const QString &path, const FileInfo &info);
    void setInfoError(const QString &path, const Error &error, const std::function<void()> &retry);
    [[nodiscard]] RevisionsList &revisions() { return *m_revisions; }

signals:
    void revisionsWanted(const QString &path);
    void primaryTypeChosen(const QString &path, const QString &type);
    /// "Other...": a text of the user's is to be asked for.
    void otherPrimaryTypeWanted(const QString &path);

private:
    class Preview;

    QWidget *makeHead(const ActionRegistry &actions);
    QWidget *makeFacts();
    QWidget *makeRevisions();
    void showFile(const FileEntry &entry);
    void showFolder(const FileNode &node);
    void showSeveral(const FileTree &tree, const QStringList &paths);
    void showAsset();
    void fillPrimaryTypes(const QString &current);
    void choosePrimaryType(int index);

    const Theme &m_theme;
    RequestMaker m_request;
    Asset m_asset;
    ThumbnailSpot m_cover; ///< shown while no file is chosen
    bool m_isReadOnly = false;
    std::shared_ptr<const FileTree> m_tree;
    QString m_path; ///< of the file shown; empty: none
    QString m_contentId;
    Preview *m_preview;
    QLabel *m_name;
    QLabel *m_badge;
    QLabel *m_second;
    QLabel *m_text;
    QWidget *m_buttons;
    QWidget *m_facts;
    QComboBox *m_primary;
    QLabel *m_size;
    QLabel *m_modified;
    QLabel *m_place;
    QLabel *m_content;
    QWidget *m_revisionPart;
    QWidget *m_revisionNotice;
    RevisionsList *m_revisions;
};

} // namespace vams::ui
