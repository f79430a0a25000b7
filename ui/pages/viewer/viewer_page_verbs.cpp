// The part of ViewerPage that binds the commands and carries them out.

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/pages/viewer/facts_panel.h"
#include "ui/pages/viewer/viewer_page.h"
#include "ui/pages/viewer/viewer_tools.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/viewer_look.h"
#include "ui/transfers/download_flow.h"
#include "ui/transfers/open_with.h"
#include "viewers/base/status_panel.h"
#include "viewers/base/viewer.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace vams::ui {

namespace {

/// What may help with a file that cannot be shown, in this order; who is off is not offered.
constexpr const char *offerIds[] = {"viewer.fetch",      "edit.restore",   "file.openWith",
                                    "viewer.asText",     "viewer.asBytes", "file.download",
                                    "viewer.showInAsset"};

Result<void> worked(const Result<FileOperation> &result)
{
    if (!result)
        return fail(result.error());
    return result->success ? Result<void>() : fail(ErrorKind::Internal, result->message);
}

void noteRestored(const PageContext &context, QWidget *page, const AssetRef &asset,
                  const QString &path)
{
    const auto &client = context.client;
    const auto archive = [&client, asset, path](Job &job) {
        return worked(client.files().archive(asset, path, api::PathScope::File, job));
    };
    const auto restore = [&client, asset, path](Job &job) {
        return worked(client.files().unarchive(asset, path, job));
    };
    noteDone(context, page, ViewerPage::tr("%1 restored").arg(lastName(path)),
             {ViewerPage::tr("Restore %1").arg(lastName(path)), Location::ofFile(asset, path),
              archive, restore});
    context.navigator.noteChange();
}

} // namespace

void ViewerPage::setUpHead()
{
    const Theme &theme = context().theme;
    m_heading = new ViewerHeading(theme, context().actions, this);
    m_tools = new ViewerTools(theme, context().actions, this);
    m_heading->hide(); // until the window takes them
    m_tools->hide();
    connect(m_heading, &ViewerHeading::assetWanted, this,
            [this] { context().navigator.open(breadcrumb().at(1).location); });
    connect(m_facts, &FactsPanel::editMetadataWanted, this,
            [this] { context().navigator.open(Location::ofAsset(m_ref, m_path)); });
    connect(&m_tools->kinds(), &QComboBox::activated, this, [this](int index) {
        showViewer(static_cast<viewers::FileKind>(m_tools->kinds().itemData(index).toInt()));
    });
    QAction *newest = context().actions.action(QStringLiteral("viewer.newest"));
    auto *showNewest = makeButton(theme, newest->text(), {}, ButtonKind::Link);
    connect(showNewest, &QPushButton::clicked, newest, &QAction::trigger);
    m_noteBar->layout()->addWidget(showNewest);
    static_cast<QBoxLayout *>(m_noteBar->layout())->addStretch(1);
    // These stand outside of the page, so that its own keys do not reach it from there.
    for (QWidget *part : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_tools),
                          static_cast<QWidget *>(m_facts)}) {
        auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), part);
        escape->setContext(Qt::WidgetWithChildrenShortcut);
        connect(escape, &QShortcut::activated, this, &ViewerPage::leave);
    }
}

void ViewerPage::setUpOffers()
{
    QList<QAction *> offers;
    for (const char *id : offerIds)
        if (QAction *action = context().actions.action(QLatin1String(id)))
            offers << action;
    if (m_viewer)
        m_viewer->setOffers(offers);
    else
        m_status->setOffers(offers);
}

void ViewerPage::bind(const char *id, std::function<void()> run, std::function<bool()> enabled)
{
    context().actions.bind(QLatin1String(id), this, std::move(run), std::move(enabled));
}

void ViewerPage::bindCommands()
{
    const auto several = [this] { return m_sequence.size() > 1; };
    const auto live = [this] { return isLive(); };
    bind(
        "viewer.previous", [this] { step(-1); }, several);
    bind(
        "viewer.next", [this] { step(1); }, several);
    bind("viewer.close", [this] { close(); });
    bind(
        "file.download", [this] { download(); }, live);
    bind(
        "viewer.fetch",
        [this] {
            m_fetchesAll = true;
            fetch();
        },
        [this] { return m_isTooLarge; });
    bind(
        "viewer.newest", [this] { openPath(m_path); }, [this] { return isEarlier(); });
    const auto showInAsset = [this] {
        const bool isThere = entry() != nullptr;
        context().navigator.open(Location::ofAsset(m_ref, isThere ? m_path : QString()));
    };
    bind("viewer.showInAsset", showInAsset);
    bind("go.up", showInAsset);
    bind(
        "edit.restore", [this] { restoreFile(); },
        [this] {
            const FileEntry *file = entry();
            return file && file->isArchived && !file->isPermanentlyDeleted;
        });
    m_openWith->bind(this, [this]() -> std::optional<OpenTarget> {
        if (!isLive())
            return std::nullopt;
        return OpenTarget{m_ref, m_path, lastName(m_path),
                          isEarlier() ? m_version : FileVersionId(), m_list};
    });
    bindSnapshots();
    bindLooks();
    bindCompare();
}

void ViewerPage::bindSnapshots()
{
    struct Row
    {
        const char *id;
        SnapshotUse use;
    };
    constexpr Row rows[] = {{"viewer.snapshot", SnapshotUse::AssetPreview},
                            {"viewer.snapshotFile", SnapshotUse::FilePreview},
                            {"viewer.copyPicture", SnapshotUse::Clipboard},
                            {"viewer.savePicture", SnapshotUse::Disk}};
    for (const Row &row : rows)
        bind(
            row.id, [this, use = row.use] { snapshot(use); },
            [this, use = row.use] {
                const FileEntry *file = entry();
                const bool isThere = file && !file->isArchived;
                return isReady() && (use != SnapshotUse::FilePreview || isThere);
            });
    connect(m_snapshots, &SnapshotFlow::previewChanged, this, &ViewerPage::loadList);
}

void ViewerPage::bindLooks()
{
    struct Row
    {
        const char *id;
        viewers::FileKind kind;
    };
    constexpr Row rows[] = {{"viewer.asText", viewers::FileKind::Text},
                            {"viewer.asBytes", viewers::FileKind::Other}};
    for (const Row &row : rows)
        bind(
            row.id, [this, kind = row.kind] { showViewer(kind); },
            [this, kind = row.kind] {
                return m_viewer && m_tools->kinds().findData(static_cast<int>(kind)) >= 0 &&
                       shownKind() != kind;
            });
}

int ViewerPage::position() const
{
    const int id = m_tree ? m_tree->find(m_path) : -1;
    const auto at = std::find(m_sequence.begin(), m_sequence.end(), id);
    return at == m_sequence.end() ? -1 : static_cast<int>(at - m_sequence.begin());
}

QString ViewerPage::pathAt(int position) const
{
    if (m_sequence.empty())
        return {};
    const auto count = static_cast<int>(m_sequence.size());
    return m_tree->node(m_sequence[static_cast<size_t>((position + count) % count)]).path;
}

void ViewerPage::step(int by)
{
    const int now = position();
    // From a file that is not among them, the first or the last.
    const QString path = pathAt(now >= 0 ? now + by : by > 0 ? 0 : -1);
    if (!path.isEmpty())
        openPath(path);
}

void ViewerPage::updateTools()
{
    const int now = position();
    m_tools->setPosition(now < 0 ? QString()
                                 : tr("%1 of %2")
                                       .arg(humanCount(now + 1),
                                            humanCount(static_cast<qint64>(m_sequence.size()))));
    showFacts();
    context().actions.refresh();
    emit statusChanged();
}

void ViewerPage::close()
{
    if (m_fetchJob)
        m_fetchJob->cancel();
    if (context().navigator.canGoBack())
        context().navigator.back();
    else
        context().navigator.open(breadcrumb().at(1).location);
}

void ViewerPage::leave()
{
    const bool isLarge = window()->isFullScreen();
    if (QAction *action = context().actions.action(isLarge ? QStringLiteral("view.fullScreen")
                                                           : QStringLiteral("viewer.close")))
        action->trigger();
}

void ViewerPage::snapshot(SnapshotUse use)
{
    const FileEntry *file = entry();
    m_snapshots->take(*m_viewer, {m_ref, m_assetName, m_path, file ? file->previewFile : QString()},
                      use);
}

void ViewerPage::download()
{
    const FileEntry *file = entry();
    if (!file)
        return;
    transfer::DownloadItem item = transfer::downloadItemOf(*file);
    if (isEarlier())
        item = {m_path, m_version, -1, {}};
    m_downloads->start(m_ref, {item}, transfer::FolderLayout::Flat, file->fileName);
}

void ViewerPage::restoreFile()
{
    clearError(m_notices);
    const auto &client = context().client;
    // It can be undone also when this page is gone by then.
    runAsync(
        context().pools.requests(), &context().undo,
        [&client, ref = m_ref, path = m_path](Job &job) {
            return worked(client.files().unarchive(ref, path, job));
        },
        [self = QPointer<ViewerPage>(this), given = context(), ref = m_ref,
         path = m_path](const Result<void> &result) {
            if (result)
                noteRestored(given, self.data(), ref, path);
            else if (self)
                vams::ui::showError(self->m_notices, given.theme, result.error(),
                                    [self] { self->restoreFile(); });
            if (result && self)
                self->loadList();
        });
}

void ViewerPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isComparing() && !window()->isFullScreen())
        closeCompare();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        Page::keyPressEvent(event);
}

} // namespace vams::ui
