#pragma once
// What can be done to an asset as a whole: edit, archive, restore, delete. Errors stand in place,
// what has an inverse offers Undo.

#include "core/model/asset.h"
#include "ui/shell/page.h"

#include <QObject>

namespace vams::ui {

class AssetVerbs : public QObject
{
    Q_OBJECT

public:
    AssetVerbs(const PageContext &context, QWidget &page, QWidget &notices);

    void setAsset(const Asset &asset) { m_asset = asset; }

    void rename(const QString &name);
    void edit();
    void archive();
    void restore();
    /// Asks which one, and over which file; `path` is chosen to begin with.
    void runWorkflow(const QString &path);
    /// Asks for the typed name first.
    void askAndDelete(int fileCount);

signals:
    void changed();
    void deleted();

private:
    using Call = std::function<Result<void>(const api::Client &, const AssetRef &, Job &)>;

    void run(const Call &call, const QString &doneText, const std::function<void()> &undo,
             const std::function<void()> &done = {});
    void update(const AssetChanges &changes, const QString &doneText);

    PageContext m_context;
    QWidget &m_page;
    QWidget &m_notices;
    Asset m_asset;
};

} // namespace vams::ui
