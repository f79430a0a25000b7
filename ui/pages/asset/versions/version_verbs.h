#pragma once
// What can be done with the versions of an asset: make one, change what it is called, go back to
// it, archive it; with undo. Commands of the Asset page.

#include "core/base/result.h"
#include "core/model/asset_version.h"
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
    /// What was done in words, and how it is undone; a step without `undo`: it cannot be.
    using Told = std::function<std::pair<QString, UndoStep>(const AssetVersionOperation &)>;

    void create();
    void edit(const AssetVersion &version);
    void goBack(const AssetVersion &version);
    void setArchived(const AssetVersion &version, bool isArchived);
    [[nodiscard]] UndoStep editStep(const AssetVersion &version,
                                    const AssetVersionChanges &changes) const;
    /// `told` and its step are noted also when the page is gone by then; `done` is not called.
    void run(Dialog *dialog, const Operation &operation, const Told &told,
             const std::function<void()> &done);
    [[nodiscard]] AssetRef ref() const;

    PageContext m_context;
    VersionStore &m_store;
    QWidget &m_page;
    QWidget &m_notices;
};

} // namespace vams::ui
