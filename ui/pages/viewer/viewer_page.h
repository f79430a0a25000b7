#pragma once
// One file of an asset full size: finds its bytes, chooses the viewer, steps to the file before and
// after. What the file looks like is the viewers' affair.

#include "ui/models/file_tree.h"
#include "ui/shell/page.h"
#include "ui/support/file_cache.h"
#include "viewers/base/file_kind.h"

#include <QTemporaryDir>

#include <memory>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace vams::viewers {
class StatusPanel;
class Viewer;
class ViewerRegistry;
} // namespace vams::viewers

namespace vams::ui {

class DownloadFlow;
class FactsPanel;
class UploadFlow;

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
    [[nodiscard]] QWidget *tools() override { return m_tools; }
    [[nodiscard]] QString statusText() const override;
    /// Null until the bytes are there.
    [[nodiscard]] viewers::Viewer *viewer() const { return m_viewer; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What a pool thread finds out about the file.
    struct Opened
    {
        QString localPath;
        viewers::FileKind kind = viewers::FileKind::Other;
        bool isText = false; ///< may be shown as text too
    };
    struct Listed
    {
        QString assetName;
        FileList list;
        std::shared_ptr<const FileTree> tree;
    };

    void setUpLayout();
    void setUpTools();
    void bindCommands();
    void loadList();
    void onListed(const Listed &listed);
    void openPath(const QString &path, const FileVersionId &version);
    void fetch();
    void onOpened(const Opened &opened);
    void fillKinds(const Opened &opened);
    void showViewer(viewers::FileKind kind);
    void onFailed();
    void step(int by);
    void close();
    void takeSnapshot();
    void sendPreview(const QImage &picture);
    void download();
    void updateTools();
    [[nodiscard]] const FileEntry *entry() const;
    [[nodiscard]] WantedFile wanted() const;

    const viewers::ViewerRegistry &m_viewers;
    Location m_location;
    AssetRef m_ref;
    QString m_path;
    FileVersionId m_version;
    QString m_assetName;
    FileList m_list;
    std::shared_ptr<const FileTree> m_tree;
    std::vector<int> m_sequence; ///< files in the order of the tree
    Opened m_opened;
    QString m_openKey; ///< content that is shown
    std::shared_ptr<Job> m_listJob;
    std::shared_ptr<Job> m_fetchJob;
    QTemporaryDir m_pictures;

    QWidget *m_tools = nullptr;
    QLabel *m_position = nullptr;
    QComboBox *m_kinds = nullptr;
    QWidget *m_notices = nullptr;
    QWidget *m_bytesBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    viewers::StatusPanel *m_status = nullptr;
    viewers::Viewer *m_viewer = nullptr;
    FactsPanel *m_facts = nullptr;
    UploadFlow *m_uploads = nullptr;
    DownloadFlow *m_downloads = nullptr;
};

} // namespace vams::ui
