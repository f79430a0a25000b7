#include "ui/pages/asset/asset_verbs.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/pages/asset/edit_asset_dialog.h"
#include "ui/pages/workflows/run_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/support/error_panel.h"
#include "ui/support/toast.h"

namespace vams::ui {

namespace {

Result<void> archiveAsset(const api::Client &client, const AssetRef &ref, Job &job)
{
    return client.assets().archive(ref, {}, job);
}

Result<void> restoreAsset(const api::Client &client, const AssetRef &ref, Job &job)
{
    return client.assets().unarchive(ref, job);
}

} // namespace

AssetChanges inverseOf(const AssetChanges &changes, const Asset &before)
{
    AssetChanges back;
    if (changes.assetName)
        back.assetName = before.assetName;
    if (changes.description)
        back.description = before.description;
    if (changes.isDistributable)
        back.isDistributable = before.isDistributable;
    if (changes.tags)
        back.tags = before.tags;
    return back;
}

AssetVerbs::AssetVerbs(const PageContext &context, QWidget &page, QWidget &notices)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_notices(notices)
{}

void AssetVerbs::note(const PageContext &context, const QPointer<QWidget> &page, const Verb &verb,
                      const AssetRef &ref)
{
    if (!verb.undo) {
        if (page)
            showToast(page, context.theme, verb.doneText);
        return;
    }
    const auto bound = [&client = context.client, ref](const Call &call) {
        return [&client, ref, call](Job &job) { return call(client, ref, job); };
    };
    noteDone(context, page, verb.doneText,
             {verb.stepText, Location::ofAsset(ref), bound(verb.undo), bound(verb.run)});
}

void AssetVerbs::run(const Verb &verb)
{
    clearError(&m_notices);
    const auto &client = m_context.client;
    const QPointer<AssetVerbs> self(this);
    const QPointer<QWidget> page(&m_page);
    const AssetRef ref = m_asset.ref();
    // Owned by the history, not by the page: leaving the page neither stops a change half way nor
    // makes it one that cannot be undone.
    runAsync(
        m_context.pools.requests(), &m_context.undo,
        [&client, ref, call = verb.run](Job &job) { return call(client, ref, job); },
        [self, page, verb, ref, context = m_context](const Result<void> &result) {
            if (result)
                note(context, page, verb, ref);
            if (!self)
                return;
            if (!result)
                showError(&self->m_notices, context.theme, result.error(),
                          [self, verb] { self->run(verb); });
            else if (verb.done)
                verb.done();
            else
                emit self->changed();
        });
}

AssetVerbs::Verb AssetVerbs::updateVerb(const QString &stepText, const QString &doneText,
                                        const AssetChanges &changes) const
{
    const auto set = [](const AssetChanges &wanted) {
        return [wanted](const api::Client &client, const AssetRef &ref, Job &job) {
            return client.assets().update(ref, wanted, job);
        };
    };
    return {stepText, doneText, set(changes), set(inverseOf(changes, m_asset))};
}

void AssetVerbs::rename(const QString &name)
{
    const QString problem = assetNameProblem(name);
    if (!problem.isEmpty()) {
        showError(&m_notices, m_context.theme, {ErrorKind::Invalid, problem, name, {}, {}, 0});
        return;
    }
    AssetChanges changes;
    changes.assetName = name;
    run(updateVerb(tr("Rename %1 to %2").arg(m_asset.assetName, name),
                   tr("%1 is now %2").arg(m_asset.assetName, name), changes));
}

void AssetVerbs::edit()
{
    auto *dialog = new EditAssetDialog(m_context, m_asset, &m_page);
    connect(dialog, &EditAssetDialog::saveWanted, this,
            [this, dialog](const AssetChanges &changes) { save(dialog, changes); });
    dialog->open();
}

void AssetVerbs::save(EditAssetDialog *dialog, const AssetChanges &changes)
{
    const AssetRef ref = m_asset.ref();
    const Verb verb = updateVerb(tr("Edit %1").arg(m_asset.assetName),
                                 tr("%1 saved").arg(m_asset.assetName), changes);
    // Owned by the dialog: what is wrong stands where it can be changed.
    runAsync(
        m_context.pools.requests(), dialog,
        [&client = m_context.client, ref, call = verb.run](Job &job) {
            return call(client, ref, job);
        },
        [this, dialog, verb, ref](const Result<void> &result) {
            dialog->setBusy(false);
            if (!result) {
                dialog->showProblem(result.error());
                return;
            }
            dialog->accept();
            note(m_context, &m_page, verb, ref);
            emit changed();
        });
}

void AssetVerbs::archive()
{
    run({tr("Archive %1").arg(m_asset.assetName), tr("%1 archived").arg(m_asset.assetName),
         &archiveAsset, &restoreAsset});
}

void AssetVerbs::restore()
{
    run({tr("Restore %1").arg(m_asset.assetName), tr("%1 restored").arg(m_asset.assetName),
         &restoreAsset, &archiveAsset});
}

void AssetVerbs::runWorkflow(const QString &path, const WorkflowRef &workflow)
{
    clearError(&m_notices);
    const QPointer<AssetVerbs> self(this);
    vams::ui::runWorkflow(
        m_context, &m_page, {workflow, m_asset.ref(), m_asset.assetName, path},
        [self] {
            if (!self)
                return;
            showToast(&self->m_page, self->m_context.theme, tr("Execution recorded"),
                      {tr("Show"), [self] {
                           if (self)
                               emit self->executionsWanted();
                       }});
            emit self->executionStarted();
        },
        [self](const Error &error) {
            if (self)
                showError(&self->m_notices, self->m_context.theme, error);
        });
}

void AssetVerbs::askAndDelete(int fileCount)
{
    Question question;
    question.title = tr("Delete %1 for good?").arg(m_asset.assetName);
    question.text =
        tr("%n files go with all their revisions. This cannot be undone.", nullptr, fileCount);
    question.mainButton = tr("Delete for good");
    question.role = DialogRole::Destructive;
    question.typed = m_asset.assetName;
    const QPointer<AssetVerbs> self(this);
    ask(&m_page, m_context.theme, question, [self] {
        if (!self)
            return;
        self->run({{},
                   tr("%1 deleted for good").arg(self->m_asset.assetName),
                   [](const api::Client &client, const AssetRef &ref, Job &job) {
                       return client.assets().remove(ref, job);
                   },
                   {},
                   [self] {
                       if (self)
                           emit self->deleted();
                   }});
    });
}

} // namespace vams::ui
