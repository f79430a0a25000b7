#include "ui/pages/asset/versions/version_verbs.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/pages/asset/versions/files_state.h"
#include "ui/pages/asset/versions/version_dialogs.h"
#include "ui/pages/asset/versions/version_store.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/support/error_panel.h"
#include "ui/support/toast.h"

#include <QPointer>

namespace vams::ui {

namespace {

QString revertedText(const QString &name, const AssetVersionOperation &made)
{
    QString text = VersionVerbs::tr("The files are as in %1 again; that is version %2")
                       .arg(name, made.assetVersionId.text());
    if (made.skippedFiles)
        text += VersionVerbs::tr(". %n files were deleted for good and are missing", nullptr,
                                 static_cast<int>(made.skippedFiles->size()));
    return text;
}

/// Without `revert` there is no step: the metadata that the version brought would stay.
UndoStep revertStep(const api::Client &client, const AssetRef &ref, const QString &name,
                    const FilesState &before,
                    const std::function<Result<AssetVersionOperation>(Job &)> &revert)
{
    if (!revert)
        return {};
    return {
        VersionVerbs::tr("Go back to %1").arg(name), Location::ofAsset(ref),
        [&client, ref, before](Job &job) { return restoreFilesState(client, ref, before, job); },
        [revert](Job &job) { return revert(job).map([](const AssetVersionOperation &) {}); }};
}

} // namespace

VersionVerbs::VersionVerbs(const PageContext &context, VersionStore &store, QWidget &page,
                           QWidget &notices)
    : QObject(&page)
    , m_context(context)
    , m_store(store)
    , m_page(page)
    , m_notices(notices)
{}

void VersionVerbs::bindCommands(const Subject &subject)
{
    const auto bind = [this, subject](const char *id,
                                      std::function<void(const AssetVersion &)> verb,
                                      std::function<bool(const AssetVersion &)> fits) {
        m_context.actions.bind(
            QLatin1String(id), &m_page,
            [subject, verb] {
                if (const std::optional<AssetVersion> version = subject())
                    verb(*version);
            },
            [this, subject, fits] {
                const std::optional<AssetVersion> version = subject();
                return m_store.canChange() && version && fits(*version);
            });
    };
    const auto any = [](const AssetVersion &) { return true; };
    m_context.actions.bind(
        QStringLiteral("version.create"), &m_page, [this] { create(); },
        [this] { return m_store.canChange(); });
    bind(
        "version.edit", [this](const AssetVersion &version) { edit(version); }, any);
    bind(
        "version.revert", [this](const AssetVersion &version) { goBack(version); }, any);
    bind(
        "version.archive", [this](const AssetVersion &version) { setArchived(version, true); },
        [](const AssetVersion &version) { return !version.isArchived && !version.isCurrent; });
    bind(
        "version.restore", [this](const AssetVersion &version) { setArchived(version, false); },
        [](const AssetVersion &version) { return version.isArchived; });
}

AssetRef VersionVerbs::ref() const
{
    return m_store.asset()->ref();
}

void VersionVerbs::run(Dialog *dialog, const Operation &operation, const Told &told,
                       const std::function<void()> &done)
{
    clearError(&m_notices);
    const QPointer<VersionVerbs> self(this);
    const QPointer<Dialog> open(dialog);
    // Owned by the history, not by the page: leaving the page does not stop a change half way, and
    // it can be undone.
    runAsync(m_context.pools.requests(), &m_context.undo, operation,
             [self, open, context = m_context, page = QPointer<QWidget>(&m_page), operation, told,
              done](const Result<AssetVersionOperation> &result) {
                 if (open)
                     open->setBusy(false);
                 if (result) {
                     const auto [text, step] = told(*result);
                     if (step.undo)
                         noteDone(context, page, text, step);
                     else if (page)
                         showToast(page, context.theme, text, {});
                 }
                 if (!self)
                     return;
                 if (result) {
                     if (open)
                         open->accept();
                     done();
                 } else if (open) {
                     open->showProblem(result.error());
                 } else {
                     showError(&self->m_notices, context.theme, result.error(),
                               [self, operation, told, done] {
                                   self->run(nullptr, operation, told, done);
                               });
                 }
             });
}

void VersionVerbs::create()
{
    auto *dialog = new VersionDialog(m_context.theme, m_store.all(), std::nullopt, &m_page);
    connect(dialog, &VersionDialog::saveWanted, this,
            [this, dialog](const QString &comment, const QString &alias) {
                const NewAssetVersion wanted{comment, alias, {}};
                run(
                    dialog,
                    [&client = m_context.client, ref = ref(), wanted](Job &job) {
                        return client.versions().create(ref, wanted, job);
                    },
                    [](const AssetVersionOperation &made) {
                        return std::pair(tr("Version %1 created").arg(made.assetVersionId.text()),
                                         UndoStep());
                    },
                    [this] { emit changed(); });
            });
    dialog->open();
}

void VersionVerbs::edit(const AssetVersion &version)
{
    auto *dialog = new VersionDialog(m_context.theme, m_store.all(), version, &m_page);
    connect(dialog, &VersionDialog::saveWanted, this,
            [this, dialog, version](const QString &comment, const QString &alias) {
                AssetVersionChanges changes;
                if (comment != version.Comment)
                    changes.comment = comment;
                if (alias != version.versionAlias.value_or(QString()))
                    changes.versionAlias = alias;
                run(
                    dialog,
                    [&client = m_context.client, ref = ref(), version,
                     changes](Job &job) -> Result<AssetVersionOperation> {
                        return client.versions().update(ref, version.Version, changes, job).map([] {
                            return AssetVersionOperation();
                        });
                    },
                    [step = editStep(version, changes),
                     name = versionName(version)](const AssetVersionOperation &) {
                        return std::pair(tr("%1 saved").arg(name), step);
                    },
                    [this] { m_store.reload(); });
            });
    dialog->open();
}

UndoStep VersionVerbs::editStep(const AssetVersion &version,
                                const AssetVersionChanges &changes) const
{
    AssetVersionChanges back;
    if (changes.comment)
        back.comment = version.Comment;
    if (changes.versionAlias)
        back.versionAlias = version.versionAlias.value_or(QString());
    const auto set = [&client = m_context.client, ref = ref(),
                      id = version.Version](const AssetVersionChanges &wanted) {
        return [&client, ref, id, wanted](Job &job) {
            return client.versions().update(ref, id, wanted, job);
        };
    };
    return {tr("Edit %1").arg(versionName(version)), Location::ofAsset(ref()), set(back),
            set(changes)};
}

void VersionVerbs::goBack(const AssetVersion &version)
{
    auto *dialog = new RevertVersionDialog(m_context.theme, version, &m_page);
    connect(dialog, &RevertVersionDialog::revertWanted, this,
            [this, dialog, version](const QString &comment, bool withMetadata) {
                const auto metadata =
                    withMetadata ? api::RevertedMetadata::Restore : api::RevertedMetadata::Keep;
                const auto revert = [&client = m_context.client, ref = ref(), version, comment,
                                     metadata](Job &job) {
                    return client.versions().revert(ref, version.Version, comment, metadata, job);
                };
                const auto before = std::make_shared<FilesState>();
                run(
                    dialog,
                    [&client = m_context.client, ref = ref(), before,
                     revert](Job &job) -> Result<AssetVersionOperation> {
                        Result<FilesState> state = readFilesState(client, ref, job);
                        if (!state)
                            return fail(state.error());
                        *before = std::move(*state);
                        return revert(job);
                    },
                    [&client = m_context.client, ref = ref(), name = versionName(version), before,
                     revert = withMetadata ? Operation()
                                           : Operation(revert)](const AssetVersionOperation &made) {
                        return std::pair(revertedText(name, made),
                                         revertStep(client, ref, name, *before, revert));
                    },
                    [this] {
                        emit wentBack();
                        emit changed();
                    });
            });
    dialog->open();
}

void VersionVerbs::setArchived(const AssetVersion &version, bool isArchived)
{
    const auto archive = [&client = m_context.client, ref = ref(), id = version.Version](Job &job) {
        return client.versions().archive(ref, id, job);
    };
    const auto restore = [&client = m_context.client, ref = ref(), id = version.Version](Job &job) {
        return client.versions().unarchive(ref, id, job);
    };
    const QString name = versionName(version);
    UndoStep step{(isArchived ? tr("Archive %1") : tr("Restore %1")).arg(name),
                  Location::ofAsset(ref()), archive, restore};
    if (isArchived)
        std::swap(step.undo, step.redo);
    const QString text = (isArchived ? tr("%1 archived") : tr("%1 restored")).arg(name);
    run(
        nullptr,
        [call = step.redo](Job &job) {
            return call(job).map([] { return AssetVersionOperation(); });
        },
        [step, text](const AssetVersionOperation &) { return std::pair(text, step); },
        [this] { m_store.reload(); });
}

} // namespace vams::ui
