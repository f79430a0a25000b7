#pragma once
// What can be done with the versions of an asset: make one, change what it is called, go back to
// it, archive it; with undo. Commands of the Asset page.

#include "core/base/result.h"
#include "core/model/asset_version.h"
#include "ui/pages/asset/versions/files_state.h"
#include "ui/shell/page.h"
#include "ui/shell/undo/undo_history.h"

#include <QObject>

namespace vams::ui {

class Dialog;
class VersionStore;

class VersionVerbs : public QObject
{
    Q_OBJECT

public:
    /// The version that is meant; nothing: none is.
    using Subject = std::function<std::optional<AssetVersion>()>;

    /// `page` owns the commands; errors stand in `notices`.
    VersionVerbs(const PageContext &context, VersionStore &store, QWidget &page, QWidget &notices);

    void bindCommands(const Subject &subject);

signals:
    /// Files or the current version are others than before.
    void changed();
    void wentBack();

private:
    using Operation = std::function<Result<AssetVersionOperation>(Job &)>;

    void create();
    void edit(const AssetVersion &version);
    void goBack(const AssetVersion &version);
    void onReverted(const AssetVersion &version, const AssetVersionOperation &made,
                    const FilesState &before, const Operation &revert);
    void setArchived(const AssetVersion &version, bool isArchived);
    [[nodiscard]] UndoStep editStep(const AssetVersion &version,
                                    const AssetVersionChanges &changes) const;
    void run(Dialog *dialog, const Operation &operation,
             const std::function<void(const AssetVersionOperation &)> &done);
    [[nodiscard]] AssetRef ref() const;

    PageContext m_context;
    VersionStore &m_store;
    QWidget &m_page;
    QWidget &m_notices;
};

} // namespace vams::ui
