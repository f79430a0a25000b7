#include "ui/pages/asset/versions/version_bar.h"

#include "core/api/client.h"
#include "core/base/clock.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/pages/asset/versions/version_dialogs.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/relative_time.h"
#include "ui/support/toast.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace vams::ui {

namespace {

constexpr int choiceLetters = 26;
constexpr int listedLetters = 48;

QString rowText(const AssetVersion &version)
{
    QStringList parts{QLatin1Char('v') + version.Version.text()};
    if (version.versionAlias)
        parts << *version.versionAlias;
    const QString comment = version.Comment.simplified();
    parts << (comment.size() > listedLetters
                  ? comment.left(listedLetters - 1) + QStringLiteral("\u2026")
                  : comment);
    parts << relativeTime(fromContractDate(version.DateModified));
    if (version.isArchived)
        parts << VersionBar::tr("archived");
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString rowToolTip(const AssetVersion &version)
{
    return VersionBar::tr("%1\n%n files, by %2, %3", nullptr, version.fileCount)
        .arg(version.Comment, version.createdBy,
             absoluteTime(fromContractDate(version.DateModified)));
}

} // namespace

VersionBar::VersionBar(const PageContext &context, QWidget &page, QWidget &notices)
    : m_context(context)
    , m_page(page)
    , m_notices(notices)
    , m_choice(new QComboBox)
    , m_readOnly(makeBadge(tr("Read-only")))
    , m_create(makeButton(context.theme, tr("New version..."), QStringLiteral("plus")))
    , m_more(makeIconButton(context.theme, QStringLiteral("more"), tr("More about versions")))
{
    m_choice->setAccessibleName(tr("Version of the files"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(choiceLetters);
    m_more->setProperty("kind", "bordered");
    m_readOnly->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_readOnly);
    row->addWidget(m_choice);
    row->addWidget(m_create);
    row->addWidget(m_more);
    setVersions({});
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_readOnly->setVisible(chosen().has_value());
        m_context.actions.refresh();
        emit chosenChanged();
    });
    bindCommands(context.actions);
}

void VersionBar::bindCommands(const ActionRegistry &actions)
{
    const auto bind = [this](const char *id, void (VersionBar::*verb)(),
                             std::function<bool()> enabled) {
        m_context.actions.bind(
            QLatin1String(id), &m_page, [this, verb] { (this->*verb)(); }, std::move(enabled));
    };
    const auto isChosen = [this] { return canChange() && chosen().has_value(); };
    bind("version.create", &VersionBar::create, [this] { return canChange(); });
    bind("version.edit", &VersionBar::edit, isChosen);
    bind("version.revert", &VersionBar::goBack, isChosen);
    m_context.actions.bind(
        QStringLiteral("version.archive"), &m_page, [this] { setArchived(true); },
        [this] {
            return canChange() && chosen() && !chosen()->isArchived && !chosen()->isCurrent;
        });
    m_context.actions.bind(
        QStringLiteral("version.restore"), &m_page, [this] { setArchived(false); },
        [this] { return canChange() && chosen() && chosen()->isArchived; });
    if (QAction *action = actions.action(QStringLiteral("version.create")))
        connect(m_create, &QPushButton::clicked, action, &QAction::trigger);
    auto *menu = new QMenu(m_more);
    actions.fill(*menu,
                 {QStringLiteral("version.revert"), QStringLiteral("version.edit"), QString(),
                  QStringLiteral("version.archive"), QStringLiteral("version.restore"), QString()});
    QAction *archived = menu->addAction(tr("Show archived versions"));
    archived->setCheckable(true);
    connect(archived, &QAction::toggled, this, [this](bool isOn) {
        m_showsArchived = isOn;
        load();
    });
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

bool VersionBar::canChange() const
{
    return m_asset && !m_asset->isArchived();
}

void VersionBar::setAsset(const Asset &asset)
{
    m_asset = asset;
    setVisible(!asset.isArchived()); // the server has no versions of an archived asset
    if (!asset.isArchived())
        load();
}

std::optional<AssetVersion> VersionBar::chosen() const
{
    const QString id = m_choice->currentData().toString();
    for (const AssetVersion &version : m_versions) {
        if (!id.isEmpty() && version.Version.text() == id)
            return version;
    }
    return std::nullopt;
}

void VersionBar::choose(const AssetVersionId &version)
{
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(version.text())));
}

void VersionBar::load()
{
    if (!m_asset)
        return;
    if (m_job)
        m_job->cancel();
    const auto archived =
        m_showsArchived ? api::ArchivedVersions::Include : api::ArchivedVersions::Hide;
    m_job = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, ref = m_asset->ref(), archived](Job &job) {
            return client.versions().list(ref, {}, archived, job);
        },
        [this](const Result<ListPage<AssetVersion>> &page) {
            if (page)
                setVersions(page->items);
            else if (page.error().kind != ErrorKind::Cancelled)
                showError(&m_notices, m_context.theme, page.error(), [this] { load(); });
        });
}

void VersionBar::setVersions(std::vector<AssetVersion> versions)
{
    const std::optional<AssetVersion> before = chosen();
    {
        const QSignalBlocker blocker(m_choice);
        m_versions = std::move(versions);
        m_choice->clear();
        m_choice->addItem(tr("Current files"), QString());
        for (const AssetVersion &version : m_versions) {
            m_choice->addItem(rowText(version), version.Version.text());
            m_choice->setItemData(m_choice->count() - 1, rowToolTip(version), Qt::ToolTipRole);
        }
        if (before)
            choose(before->Version);
    }
    m_readOnly->setVisible(chosen().has_value());
    m_context.actions.refresh();
    if (before && !chosen()) // it is gone, or archived and not shown
        emit chosenChanged();
}

void VersionBar::run(Dialog *dialog, const Operation &operation,
                     const std::function<void(const AssetVersionOperation &)> &done)
{
    clearError(&m_notices);
    const QPointer<VersionBar> self(this);
    const QPointer<Dialog> open(dialog);
    // Owned by the history, not by the page: leaving the page does not stop a change half way.
    runAsync(m_context.pools.requests(), &m_context.undo, operation,
             [self, open, operation, done](const Result<AssetVersionOperation> &result) {
                 if (open)
                     open->setBusy(false);
                 if (!self)
                     return;
                 if (result) {
                     if (open)
                         open->accept();
                     done(*result);
                 } else if (open) {
                     open->showProblem(result.error());
                 } else {
                     showError(&self->m_notices, self->m_context.theme, result.error(),
                               [self, operation, done] { self->run(nullptr, operation, done); });
                 }
             });
}

void VersionBar::create()
{
    auto *dialog = new VersionDialog(m_context.theme, m_versions, std::nullopt, &m_page);
    connect(dialog, &VersionDialog::saveWanted, this,
            [this, dialog](const QString &comment, const QString &alias) {
                const NewAssetVersion wanted{comment, alias, {}};
                run(
                    dialog,
                    [&client = m_context.client, ref = m_asset->ref(), wanted](Job &job) {
                        return client.versions().create(ref, wanted, job);
                    },
                    [this](const AssetVersionOperation &made) {
                        showToast(&m_page, m_context.theme,
                                  tr("Version %1 created").arg(made.assetVersionId.text()), {});
                        emit changed();
                    });
            });
    dialog->open();
}

void VersionBar::edit()
{
    const AssetVersion version = *chosen();
    auto *dialog = new VersionDialog(m_context.theme, m_versions, version, &m_page);
    connect(dialog, &VersionDialog::saveWanted, this,
            [this, dialog, version](const QString &comment, const QString &alias) {
                AssetVersionChanges changes;
                if (comment != version.Comment)
                    changes.comment = comment;
                if (alias != version.versionAlias.value_or(QString()))
                    changes.versionAlias = alias;
                run(
                    dialog,
                    [&client = m_context.client, ref = m_asset->ref(), version,
                     changes](Job &job) -> Result<AssetVersionOperation> {
                        return client.versions().update(ref, version.Version, changes, job).map([] {
                            return AssetVersionOperation();
                        });
                    },
                    [this, step = editStep(version, changes),
                     name = versionName(version)](const AssetVersionOperation &) {
                        noteDone(m_context, &m_page, tr("%1 saved").arg(name), step);
                        load();
                    });
            });
    dialog->open();
}

UndoStep VersionBar::editStep(const AssetVersion &version, const AssetVersionChanges &changes) const
{
    AssetVersionChanges back;
    if (changes.comment)
        back.comment = version.Comment;
    if (changes.versionAlias)
        back.versionAlias = version.versionAlias.value_or(QString());
    const auto set = [&client = m_context.client, ref = m_asset->ref(),
                      id = version.Version](const AssetVersionChanges &wanted) {
        return [&client, ref, id, wanted](Job &job) {
            return client.versions().update(ref, id, wanted, job);
        };
    };
    return {tr("Edit %1").arg(versionName(version)), Location::ofAsset(m_asset->ref()), set(back),
            set(changes)};
}

void VersionBar::goBack()
{
    const AssetVersion version = *chosen();
    auto *dialog = new RevertVersionDialog(m_context.theme, version, &m_page);
    connect(
        dialog, &RevertVersionDialog::revertWanted, this,
        [this, dialog, version](const QString &comment, bool withMetadata) {
            const auto metadata =
                withMetadata ? api::RevertedMetadata::Restore : api::RevertedMetadata::Keep;
            const auto revert = [&client = m_context.client, ref = m_asset->ref(), version, comment,
                                 metadata](Job &job) {
                return client.versions().revert(ref, version.Version, comment, metadata, job);
            };
            const auto before = std::make_shared<FilesState>();
            run(
                dialog,
                [&client = m_context.client, ref = m_asset->ref(), before,
                 revert](Job &job) -> Result<AssetVersionOperation> {
                    Result<FilesState> state = readFilesState(client, ref, job);
                    if (!state)
                        return fail(state.error());
                    *before = std::move(*state);
                    return revert(job);
                },
                [this, version, before, revert, withMetadata](const AssetVersionOperation &made) {
                    onReverted(version, made, *before, withMetadata ? Operation() : revert);
                });
        });
    dialog->open();
}

/// Without `revert` there is no step: the metadata that the version brought would stay.
void VersionBar::onReverted(const AssetVersion &version, const AssetVersionOperation &made,
                            const FilesState &before, const Operation &revert)
{
    const QString name = versionName(version);
    QString text = tr("The files are as in %1 again; that is version %2")
                       .arg(name, made.assetVersionId.text());
    if (made.skippedFiles)
        text += tr(". %n files were deleted for good and are missing", nullptr,
                   static_cast<int>(made.skippedFiles->size()));
    if (revert) {
        const AssetRef ref = m_asset->ref();
        noteDone(
            m_context, &m_page, text,
            {tr("Go back to %1").arg(name), Location::ofAsset(ref),
             [&client = m_context.client, ref, before](Job &job) {
                 return restoreFilesState(client, ref, before, job);
             },
             [revert](Job &job) { return revert(job).map([](const AssetVersionOperation &) {}); }});
    } else {
        showToast(&m_page, m_context.theme, text, {});
    }
    choose({});
    emit changed();
}

void VersionBar::setArchived(bool isArchived)
{
    const AssetVersion version = *chosen();
    const auto archive = [&client = m_context.client, ref = m_asset->ref(), id = version.Version](
                             Job &job) { return client.versions().archive(ref, id, job); };
    const auto restore = [&client = m_context.client, ref = m_asset->ref(), id = version.Version](
                             Job &job) { return client.versions().unarchive(ref, id, job); };
    const QString name = versionName(version);
    UndoStep step{(isArchived ? tr("Archive %1") : tr("Restore %1")).arg(name),
                  Location::ofAsset(m_asset->ref()), archive, restore};
    if (isArchived)
        std::swap(step.undo, step.redo);
    const QString text = (isArchived ? tr("%1 archived") : tr("%1 restored")).arg(name);
    run(
        nullptr,
        [call = step.redo](Job &job) {
            return call(job).map([] { return AssetVersionOperation(); });
        },
        [this, step, text](const AssetVersionOperation &) {
            noteDone(m_context, &m_page, text, step);
            load();
        });
}

} // namespace vams::ui
