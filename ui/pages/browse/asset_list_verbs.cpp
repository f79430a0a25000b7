#include "ui/pages/browse/asset_list_verbs.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/models/library_catalog.h"
#include "ui/pages/asset/edit_asset_dialog.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/pages/browse/new_asset_dialog.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/support/dialog.h"
#include "ui/support/error_panel.h"
#include "ui/support/toast.h"

namespace vams::ui {

namespace {

std::vector<AssetRef> refsOf(const std::vector<Asset> &assets)
{
    std::vector<AssetRef> refs;
    for (const Asset &asset : assets)
        refs.push_back(asset.ref());
    return refs;
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
            std::optional<Error> first;
            for (const AssetRef &ref : refs) {
                const Result<void> result = verb(ref, job);
                if (!result && !first)
                    first = result.error();
            }
            return first ? Result<void>(fail(*first)) : Result<void>();
        },
        [this, done, retry](const Result<void> &result) {
            noteChange();
            if (result)
                done();
            else
                showError(&m_notices, m_context.theme, result.error(), retry);
        });
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
            m_undo = refsOf(assets);
            m_context.actions.refresh();
            showToast(&m_page, m_context.theme, tr("%1 archived").arg(namesOf(assets)),
                      {tr("Undo"), [this] { undo(); }});
        },
        [this, assets] { archive(assets); });
}

void AssetListVerbs::undo()
{
    const std::vector<AssetRef> refs = std::exchange(m_undo, {});
    m_context.actions.refresh();
    restoreRefs(refs, tr("%1 restored").arg(assetCountText(static_cast<int>(refs.size()))));
}

void AssetListVerbs::restore(const std::vector<Asset> &assets)
{
    if (!assets.empty())
        restoreRefs(refsOf(assets), tr("%1 restored").arg(namesOf(assets)));
}

void AssetListVerbs::restoreRefs(const std::vector<AssetRef> &refs, const QString &done)
{
    std::vector<Asset> assets(refs.size());
    for (std::size_t i = 0; i < refs.size(); ++i) {
        assets[i].databaseId = refs[i].databaseId;
        assets[i].assetId = refs[i].assetId;
    }
    runOnAll(
        assets,
        [&client = m_context.client](const AssetRef &ref, Job &job) {
            return client.assets().unarchive(ref, job);
        },
        [this, done] { showToast(&m_page, m_context.theme, done); },
        [this, refs, done] { restoreRefs(refs, done); });
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
            [this, dialog, ref = asset.ref()](const AssetChanges &changes) {
                dialog->clearProblem();
                dialog->setBusy(true);
                runAsync(
                    m_context.pools.requests(), dialog,
                    [&client = m_context.client, ref, changes](Job &job) {
                        return client.assets().update(ref, changes, job);
                    },
                    [this, dialog](const Result<void> &result) {
                        dialog->setBusy(false);
                        if (!result) {
                            dialog->showProblem(result.error());
                            return;
                        }
                        dialog->accept();
                        noteChange();
                    });
            });
    dialog->open();
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
