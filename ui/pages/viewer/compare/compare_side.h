#pragma once
// The other side of a comparison: a second file of the asset, or another revision of the same one,
// in a viewer of its own that looks where the first one looks.

#include "core/model/file.h"
#include "ui/models/file_tree.h"
#include "ui/pages/viewer/compare/opened_file.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace vams::viewers {
class StatusPanel;
class Viewer;
class ViewerRegistry;
} // namespace vams::viewers

namespace vams::ui {

class CompareSide : public QWidget
{
    Q_OBJECT

public:
    /// The registry must outlive it.
    CompareSide(const PageContext &context, const AssetRef &asset,
                const viewers::ViewerRegistry &viewers, QWidget *parent = nullptr);

    /// What there is to choose from, in this order.
    void setFiles(const FileList &list, const std::shared_ptr<const FileTree> &tree,
                  const QStringList &paths);
    /// An empty version: the newest.
    void showFile(const QString &path, const FileVersionId &version);
    /// Takes the other viewer away.
    void clear();
    /// The viewer of the first side; null while it has none.
    void setOther(viewers::Viewer *other);
    [[nodiscard]] viewers::Viewer *viewer() const { return m_viewer; }
    /// Of the row above the viewer, with its line.
    [[nodiscard]] int headHeight() const;

signals:
    /// Somebody chose another file or revision.
    void chosen(const QString &path, const vams::FileVersionId &version);
    void closeWanted();

private:
    QWidget *makeHead();
    void fillFiles();
    void loadRevisions();
    void fetch();
    void onOpened(const OpenedFile &opened);
    void dropViewer();
    /// The one that moved leads.
    void follow(viewers::Viewer *leader, viewers::Viewer *follower);
    void bringInStep();

    PageContext m_context;
    AssetRef m_asset;
    const viewers::ViewerRegistry &m_viewers;
    FileList m_list;
    std::shared_ptr<const FileTree> m_tree;
    QStringList m_paths;
    QString m_path;
    FileVersionId m_version;
    QString m_openKey;
    QPointer<viewers::Viewer> m_other;
    viewers::Viewer *m_viewer = nullptr;
    bool m_isFollowing = false; ///< what moves now was moved by us
    int m_fetches = 0;          ///< an answer to an earlier one comes too late
    int m_revisionsAsked = 0;   ///< as above
    std::shared_ptr<Job> m_fetchJob;
    std::shared_ptr<Job> m_revisionsJob;
    QWidget *m_head = nullptr;
    QComboBox *m_files;
    QComboBox *m_revisions;
    QCheckBox *m_inStep;
    QStackedWidget *m_stack;
    viewers::StatusPanel *m_status;
};

} // namespace vams::ui
