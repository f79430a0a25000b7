#include "ui/pages/asset/asset_verbs.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/pages/asset/edit_asset_dialog.h"
#include "ui/pages/workflows/run_dialog.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/navigator.h"
#include "ui/support/error_panel.h"
#include "ui/support/toast.h"

#include <QPointer>

namespace vams::ui {

namespace {

/// What sets back what `changes` sets.
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

} // namespace

AssetVerbs::AssetVerbs(const PageContext &context, QWidget &page, QWidget &notices)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_notices(notices)
{}

void AssetVerbs::run(const Call &call, const QString &doneText, const std::function<void()> &undo,
                     const std::function<void()> &done)
{
    clearError(&m_notices);
    const auto &client = m_context.client;
    const QPointer<AssetVerbs> self(this);
    // Owned by the jobs, not by the page: leaving the page does not stop a change half way.
    runAsync(
        m_context.pools.requests(), &m_context.jobs,
        [&client, ref = m_asset.ref(), call](Job &job) { return call(client, ref, job); },
        [self, call, doneText, undo, done](const Result<void> &result) {
            if (!self)
                return;
            if (!result) {
                showError(
                    &self->m_notices, self->m_context.theme, result.error(),
                    [self, call, doneText, undo, done] { self->run(call, doneText, undo, done); });
                return;
            }
            showToast(&self->m_page, self->m_context.theme, doneText,
                      undo ? ToastAction{tr("Undo"), undo} : ToastAction());
            if (done)
                done();
            else
                emit self->changed();
        });
}

void AssetVerbs::update(const AssetChanges &changes, const QString &doneText)
{
    const QPointer<AssetVerbs> self(this);
    const AssetChanges back = inverseOf(changes, m_asset);
    run([changes](const api::Client &client, const AssetRef &ref,
                  Job &job) { return client.assets().update(ref, changes, job); },
        doneText,
        [self, back] {
            if (self)
                self->run([back](const api::Client &client, const AssetRef &ref,
                                 Job &job) { return client.assets().update(ref, back, job); },
                          tr("The asset is as before"), {});
        });
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
    update(changes, tr("%1 is now %2").arg(m_asset.assetName, name));
}

void AssetVerbs::edit()
{
    auto *dialog = new EditAssetDialog(m_context, m_asset, &m_page);
    const auto &client = m_context.client;
    connect(dialog, &EditAssetDialog::saveWanted, this,
            [this, dialog, &client](const AssetChanges &changes) {
                // Owned by the dialog: what is wrong stands where it can be changed.
                runAsync(
                    m_context.pools.requests(), dialog,
                    [&client, ref = m_asset.ref(), changes](Job &job) {
                        return client.assets().update(ref, changes, job);
                    },
                    [this, dialog](const Result<void> &result) {
                        dialog->setBusy(false);
                        if (!result) {
                            dialog->showProblem(result.error());
                            return;
                        }
                        dialog->accept();
                        emit changed();
                    });
            });
    dialog->open();
}

void AssetVerbs::archive()
{
    const QPointer<AssetVerbs> self(this);
    run([](const api::Client &client, const AssetRef &ref,
           Job &job) { return client.assets().archive(ref, {}, job); },
        tr("%1 archived").arg(m_asset.assetName),
        [self] {
            if (self)
                self->restore();
        });
}

void AssetVerbs::restore()
{
    const QPointer<AssetVerbs> self(this);
    run([](const api::Client &client, const AssetRef &ref,
           Job &job) { return client.assets().unarchive(ref, job); },
        tr("%1 restored").arg(m_asset.assetName),
        [self] {
            if (self)
                self->archive();
        });
}

void AssetVerbs::runWorkflow(const QString &path)
{
    clearError(&m_notices);
    const QPointer<AssetVerbs> self(this);
    vams::ui::runWorkflow(
        m_context, &m_page, {{}, m_asset.ref(), m_asset.assetName, path},
        [self] {
            if (self)
                showToast(
                    &self->m_page, self->m_context.theme, tr("Execution recorded"),
                    {tr("Show"), [self] {
                         if (self)
                             self->m_context.navigator.open({QStringLiteral("executions"), {}});
                     }});
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
        self->run([](const api::Client &client, const AssetRef &ref,
                     Job &job) { return client.assets().remove(ref, job); },
                  tr("%1 deleted for good").arg(self->m_asset.assetName), {},
                  [self] {
                      if (self)
                          emit self->deleted();
                  });
    });
}

} // namespace vams::ui
