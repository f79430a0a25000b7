#pragma once
// What can be done to assets from a list: archive, restore, rename, edit (each can be undone),
// delete for good. Each runs in the background and says in place what went wrong.

#include "core/base/job.h"
#include "core/model/asset.h"
#include "core/model/database.h"
#include "ui/metadata/metadata_undo.h"
#include "ui/shell/page.h"
#include "ui/shell/undo/undo_history.h"

#include <QObject>

#include <functional>
#include <vector>

namespace vams::ui {

struct EditOutcome;

/// What is written to one asset, and what takes it back.
struct AssetEdit
{
    AssetRef ref;
    AssetChanges before;
    AssetChanges after;
    MetadataWrite metadataBefore = {};
    MetadataWrite metadataAfter = {};
};

class AssetListVerbs : public QObject
{
    Q_OBJECT

public:
    /// Dialogs and toasts stand over `page`; errors at the top of the layout of `notices`.
    AssetListVerbs(const PageContext &context, QWidget &page, QWidget &notices);

    /// At once, with Undo in the toast: nothing is lost.
    void archive(const std::vector<Asset> &assets);
    void restore(const std::vector<Asset> &assets);
    /// Asks for the typed name first (or for the number, for several).
    void remove(const std::vector<Asset> &assets);
    void edit(const Asset &asset);
    void create(const DatabaseId &chosen);
    void rename(const Asset &asset, const QString &name);
    /// One step for all that could be written; `done` also when some could not, with what went
    /// wrong shown in place.
    void change(const std::vector<AssetEdit> &edits, const QString &text,
                const std::function<void(bool worked)> &done);

signals:
    /// Assets changed on the server.
    void changed();
    void created(const vams::AssetRef &ref);

private:
    void onChanged(const EditOutcome &outcome, const QString &text,
                   const std::function<void(bool)> &done);
    using Verb = std::function<Result<void>(const AssetRef &, Job &)>;

    void runOnAll(const std::vector<Asset> &assets, const Verb &verb,
                  const std::function<void()> &done, const std::function<void()> &retry);
    [[nodiscard]] UndoStep editStep(const Asset &asset, const AssetChanges &changes) const;
    void addUndo(UndoStep step, const QString &toast);
    [[nodiscard]] UndoStep archiveStep(const std::vector<AssetRef> &refs,
                                       const QString &names) const;
    void openNewDialog(const std::vector<Database> &databases, const DatabaseId &chosen);
    void noteChange();

    PageContext m_context;
    QWidget &m_page;
    QWidget &m_notices;
};

} // namespace vams::ui
