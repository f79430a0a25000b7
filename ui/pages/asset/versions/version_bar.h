#pragma once
// The version selector in the head of the Files tab: current files, or the files as a version holds
// them; and what can be done with versions. The page asks `chosen` whenever it loads files.

#include "core/base/result.h"
#include "core/model/asset.h"
#include "core/model/asset_version.h"
#include "ui/pages/asset/versions/files_state.h"
#include "ui/shell/page.h"
#include "ui/shell/undo/undo_history.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace vams::ui {

class Dialog;

class VersionBar : public QWidget
{
    Q_OBJECT

public:
    /// `page` owns the commands; errors stand in `notices`.
    VersionBar(const PageContext &context, QWidget &page, QWidget &notices);

    /// Reads the versions of the asset anew; the choice stays.
    void setAsset(const Asset &asset);
    /// Nothing: the files as they are now.
    [[nodiscard]] std::optional<AssetVersion> chosen() const;
    void choose(const AssetVersionId &version);

signals:
    void chosenChanged();
    /// Files or the current version are others than before.
    void changed();

private:
    using Operation = std::function<Result<AssetVersionOperation>(Job &)>;

    void bindCommands(const ActionRegistry &actions);
    void load();
    void setVersions(std::vector<AssetVersion> versions);
    void create();
    void edit();
    void goBack();
    void onReverted(const AssetVersion &version, const AssetVersionOperation &made,
                    const FilesState &before, const Operation &revert);
    void setArchived(bool isArchived);
    [[nodiscard]] UndoStep editStep(const AssetVersion &version,
                                    const AssetVersionChanges &changes) const;
    void run(Dialog *dialog, const Operation &operation,
             const std::function<void(const AssetVersionOperation &)> &done);
    [[nodiscard]] bool canChange() const;

    PageContext m_context;
    QWidget &m_page;
    QWidget &m_notices;
    std::optional<Asset> m_asset;
    std::vector<AssetVersion> m_versions; ///< newest first
    std::shared_ptr<Job> m_job;
    bool m_showsArchived = false;
    QComboBox *m_choice;
    QLabel *m_readOnly;
    QPushButton *m_create;
    QToolButton *m_more;
};

} // namespace vams::ui
