#include "ui/pages/browse/asset_list_verbs.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/models/library_catalog.h"
#include "ui/pages/asset/asset_verbs.h"
#include "ui/pages/asset/edit_asset_dialog.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/pages/browse/inspector/asset_edits.h"
#include "ui/pages/browse/new_asset_dialog.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/support/dialog.h"
#include "ui/support/error_panel.h"
#include "ui/support/toast.h"

#include <QPointer>

namespace vams::ui {

namespace {

std::vector<AssetRef> refsOf(const std::vector<Asset> &assets)
{
    std::vector<AssetRef> refs;
    for (const Asset &asset : assets)
        refs.push_back(asset.ref());
    return refs;
}

/// All of them, also when one fails; the first error.
template <class Item, class Call>
Result<void> onEach(const std::vector<Item> &items, const Call &call)
{
    std::optional<Error> first;
    for (const Item &item : items) {
        const Result<void> result = call(item);
        if (!result && !first)
            first = result.error();
        if (!result && result.error().kind == ErrorKind::Cancelled)
            break;
    }
    return first ? Result<void>(fail(*first)) : Result<void>();
}

QString namesOf(const std::vector<Asset> &assets)
{
    return assets.size() == 1 ? assets.front().assetName
                              : assetCountText(static_cast<int>(assets.size()));
}

} // namespace

AssetListVerbs::AssetListVerbs(const PageContext &context, QWidget &page, QWidget &notices)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_notices(notices)
{}

void AssetListVerbs::noteChange()
{
    m_context.navigator.noteChange();
    emit changed();
}

void AssetListVerbs::runOnAll(const std::vector<Asset> &assets, const Verb &verb,
                              const std::function<void()> &done, const std::function<void()> &retry)
{
    clearError(&m_notices);
    runAsync(
        m_context.pools.requests(), this,
        [refs = refsOf(assets), verb](Job &job) -> Result<void> {
            return onEach(refs, [&](const AssetRef &ref) { return verb(ref, job); });
        },
        [this, done, retry](const Result<void> &result) {
            noteChange();
            if (result)
                done();
            else
                showError(&m_notices, m_context.theme, result.error(), retry);
        });
}

void AssetListVerbs::addUndo(UndoStep step, const QString &toast)
{
    noteDone(m_context, &m_page, toast, std::move(step));
}

UndoStep AssetListVerbs::archiveStep(const std::vector<AssetRef> &refs, const QString &names) const
{
    api::Client &client = m_context.client;
    UndoStep step;
    step.text = tr("Archive %1").arg(names);
    step.place = {QStringLiteral("browse"),
                  {{QStringLiteral("database"), refs.front().databaseId.text()}}};
    step.undo = [&client, refs](Job &job) {
        return onEach(refs,
                      [&](const AssetRef &ref) { return client.assets().unarchive(ref, job); });
    };
    step.redo = [&client, refs](Job &job) {
        return onEach(refs, [&](const AssetRef &ref) {
            return client.assets().archive(ref, QString(), job);
        });
    };
    return step;
}

void AssetListVerbs::archive(const std::vector<Asset> &assets)
{
    if (assets.empty())
        return;
    runOnAll(
        assets,
        [&client = m_context.client](const AssetRef &ref, Job &job) {
            return client.assets().archive(ref, QString(), job);
        },
        [this, assets] {
            addUndo(archiveStep(refsOf(assets), namesOf(assets)),
                    tr("%1 archived").arg(namesOf(assets)));
        },
        [this, assets] { archive(assets); });
}

void AssetListVerbs::restore(const std::vector<Asset> &assets)
{
    if (assets.empty())
        return;
    runOnAll(
        assets,
        [&client = m_context.client](const AssetRef &ref, Job &job) {
            return client.assets().unarchive(ref, job);
        },
        [this, assets] {
            UndoStep step = archiveStep(refsOf(assets), namesOf(assets));
            step.text = tr("Restore %1").arg(namesOf(assets));
            std::swap(step.undo, step.redo);
            addUndo(std::move(step), tr("%1 restored").arg(namesOf(assets)));
        },
        [this, assets] { restore(assets); });
}

void AssetListVerbs::rename(const Asset &asset, const QString &name)
{
    AssetEdit edit{asset.ref(), {}, {}};
    edit.before.assetName = asset.assetName;
    edit.after.assetName = name;
    change({edit}, tr("Rename %1").arg(asset.assetName), {});
}

void AssetListVerbs::change(const std::vector<AssetEdit> &edits, const QString &text,
                            const std::function<void(bool)> &done)
{
    if (edits.empty())
        return;
    clearError(&m_notices);
    const QPointer<AssetListVerbs> self(this);
    // Owned by the history, not by the page: leaving that does not stop a change half way, and what
    // was written can be undone.
    runAsync(
        m_context.pools.requests(), &m_context.undo,
        [&client = m_context.client, edits](Job &job) -> Result<EditOutcome> {
            return writeEdits(client, edits, job);
        },
        [self, context = m_context, page = QPointer<QWidget>(&m_page), edits, text,
         done](const Result<EditOutcome> &result) {
            const EditOutcome outcome = result.value_or(EditOutcome{{}, edits, {}});
            if (!outcome.written.empty())
                noteDone(context, page, tr("Done: %1").arg(text),
                         stepOfEdits(context.client, text, outcome.written));
            if (self)
                self->onChanged(outcome, text, done);
            else
                context.navigator.noteChange();
        });
}

void AssetListVerbs::onChanged(const EditOutcome &outcome, const QString &text,
                               const std::function<void(bool)> &done)
{
    noteChange();
    if (done)
        done(outcome.failed.empty());
    if (outcome.failed.empty())
        return;
    Error error = outcome.errors.empty() ? Error() : outcome.errors.front();
    const auto all = outcome.written.size() + outcome.failed.size();
    if (all > 1)
        error.message = tr("%1 of %2 could not be changed. %3: %4")
                            .arg(outcome.failed.size())
                            .arg(all)
                            .arg(outcome.failed.front().ref.assetId.text(), error.message);
    showError(&m_notices, m_context.theme, error,
              [this, failed = outcome.failed, text, done] { change(failed, text, done); });
}

void AssetListVerbs::remove(const std::vector<Asset> &assets)
{
    if (assets.empty())
        return;
    int files = 0;
    for (const Asset &asset : assets)
        files += asset.summary ? asset.summary->fileCount : 0;
    Question question;
    question.title = tr("Delete %1 for good?").arg(namesOf(assets));
    question.text = tr("%1 with all earlier revisions go. This cannot be undone; to be able to "
                       "restore, archive instead.")
                        .arg(fileCountText(files));
    question.mainButton = tr("Delete for good");
    question.role = DialogRole::Destructive;
    question.typed = assets.size() == 1 ? assets.front().assetName
                                        : humanCount(static_cast<qint64>(assets.size()));
    ask(&m_page, m_context.theme, question, [this, assets] {
        runOnAll(
            assets,
            [&client = m_context.client](const AssetRef &ref, Job &job) {
                return client.assets().remove(ref, job);
            },
            [this, assets] {
                showToast(&m_page, m_context.theme, tr("%1 deleted for good").arg(namesOf(assets)));
            },
            {});
    });
}

void AssetListVerbs::edit(const Asset &asset)
{
    auto *dialog = new EditAssetDialog(m_context, asset, &m_page);
    connect(dialog, &EditAssetDialog::saveWanted, this,
            [this, dialog, asset](const AssetChanges &changes) {
                dialog->clearProblem();
                dialog->setBusy(true);
                runAsync(
                    m_context.pools.requests(), dialog,
                    [&client = m_context.client, ref = asset.ref(), changes](Job &job) {
                        return client.assets().update(ref, changes, job);
                    },
                    [this, dialog, asset, changes](const Result<void> &result) {
                        dialog->setBusy(false);
                        if (!result) {
                            dialog->showProblem(result.error());
                            return;
                        }
                        dialog->accept();
                        noteChange();
                        addUndo(editStep(asset, changes), tr("%1 saved").arg(asset.assetName));
                    });
            });
    dialog->open();
}

UndoStep AssetListVerbs::editStep(const Asset &asset, const AssetChanges &changes) const
{
    const auto write = [&client = m_context.client, ref = asset.ref()](const AssetChanges &what) {
        return [&client, ref, what](Job &job) { return client.assets().update(ref, what, job); };
    };
    return {
        tr("Edit %1").arg(asset.assetName),
        {QStringLiteral("browse"), {{QStringLiteral("database"), asset.plainDatabaseId().text()}}},
        write(inverseOf(changes, asset)),
        write(changes)};
}

void AssetListVerbs::create(const DatabaseId &chosen)
{
    clearError(&m_notices);
    runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client](Job &job) { return readAllDatabases(client, job); },
        [this, chosen](const Result<std::vector<Database>> &databases) {
            if (databases)
                openNewDialog(*databases, chosen);
            else
                showError(&m_notices, m_context.theme, databases.error(),
                          [this, chosen] { create(chosen); });
        });
}

void AssetListVerbs::openNewDialog(const std::vector<Database> &databases, const DatabaseId &chosen)
{
    if (databases.empty()) {
        showError(&m_notices, m_context.theme,
                  {ErrorKind::Invalid,
                   tr("There is no database yet."),
                   {},
                   tr("An asset belongs to a database: create one first (Ctrl+Shift+N)."),
                   {},
                   0});
        return;
    }
    auto *dialog = new NewAssetDialog(m_context, databases, chosen, m_page.window());
    connect(dialog, &Dialog::submitted, this, [this, dialog] {
        dialog->clearProblem();
        dialog->setBusy(true);
        const NewAsset asset = dialog->asset();
        runAsync(
            m_context.pools.requests(), dialog,
            [&client = m_context.client, asset](Job &job) {
                return client.assets().create(asset, job);
            },
            [this, dialog, asset](const Result<AssetId> &result) {
                dialog->setBusy(false);
                if (!result) {
                    dialog->showProblem(result.error());
                    return;
                }
                dialog->accept();
                noteChange();
                emit created({asset.databaseId, *result});
            });
    });
    dialog->open();
}

} // namespace vams::ui
