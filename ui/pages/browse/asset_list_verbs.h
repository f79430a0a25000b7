#pragma once
// What can be done to assets from a list: archive with Undo, restore, delete for good, edit. Each
// runs in the background and says in place what went wrong.

#include "core/base/job.h"
#include "core/model/asset.h"
#include "core/model/database.h"
#include "ui/shell/page.h"

#include <QObject>

#include <functional>
#include <vector>

namespace vams::ui {

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
    /// Takes the last archive back; false if there is none.
    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    void undo();

signals:
    /// Assets changed on the server.
    void changed();
    void created(const vams::AssetRef &ref);

private:
    using Verb = std::function<Result<void>(const AssetRef &, Job &)>;

    void runOnAll(const std::vector<Asset> &assets, const Verb &verb,
                  const std::function<void()> &done, const std::function<void()> &retry);
    void restoreRefs(const std::vector<AssetRef> &refs, const QString &done);
    void openNewDialog(const std::vector<Database> &databases, const DatabaseId &chosen);
    void noteChange();

    PageContext m_context;
    QWidget &m_page;
    QWidget &m_notices;
    std::vector<AssetRef> m_undo;
};

} // namespace vams::ui
