#pragma once
// What can be done to an asset as a whole: edit, archive, restore, delete. Errors stand in place,
// what has an inverse becomes a step of Undo.

#include "core/model/asset.h"
#include "core/model/automation/workflow.h"
#include "ui/shell/page.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace vams::ui {

class EditAssetDialog;

/// What sets back what `changes` sets.
AssetChanges inverseOf(const AssetChanges &changes, const Asset &before);

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
    /// Asks what is not given: which one, and over which file; `path` can still be changed.
    void runWorkflow(const QString &path, const WorkflowRef &workflow = {});
    /// Asks for the typed name first.
    void askAndDelete(int fileCount);

signals:
    void changed();
    void deleted();
    void executionStarted();
    void executionsWanted();

private:
    using Call = std::function<Result<void>(const api::Client &, const AssetRef &, Job &)>;

    struct Verb
    {
        QString stepText; ///< "Archive Impeller"
        QString doneText; ///< "Impeller archived"
        Call run;
        Call undo = {}; ///< none: it cannot be undone
        std::function<void()> done = {};
    };

    void run(const Verb &verb);
    void save(EditAssetDialog *dialog, const AssetChanges &changes);
    static void note(const PageContext &context, const QPointer<QWidget> &page, const Verb &verb,
                     const AssetRef &ref);
    [[nodiscard]] Verb updateVerb(const QString &stepText, const QString &doneText,
                                  const AssetChanges &changes) const;

    PageContext m_context;
    QWidget &m_page;
    QWidget &m_notices;
    Asset m_asset;
};

} // namespace vams::ui
