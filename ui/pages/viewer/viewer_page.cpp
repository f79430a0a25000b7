#include "ui/pages/viewer/viewer_page.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/pages/viewer/compare/compare_side.h"
#include "ui/pages/viewer/facts_panel.h"
#include "ui/pages/viewer/viewer_tools.h"
#include "ui/shell/action_registry.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/preferences.h"
#include "ui/support/side_file_source.h"
#include "ui/support/viewer_look.h"
#include "ui/transfers/download_flow.h"
#include "ui/transfers/open_with.h"
#include "viewers/base/status_panel.h"
#include "viewers/base/viewer.h"
#include "viewers/base/viewer_registry.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

/// More than this is fetched from a server only when the user says so again.
constexpr qint64 askAbove = 1000LL * 1000 * 1000;
/// The files beside the shown one are fetched ahead up to this size.
constexpr qint64 aheadUpTo = 32LL * 1000 * 1000;
const QString foldedFacts = QStringLiteral("viewer");
const QString viewerPanels = QStringLiteral("viewerPanels");
const QString toolPanel = QStringLiteral("tools");

} // namespace

ViewerPage::ViewerPage(const PageContext &context, const Location &location,
                       const viewers::ViewerRegistry &viewers, QWidget *parent)
    : Page(context, parent)
    , m_viewers(viewers)
    , m_location(location)
    , m_ref{DatabaseId(location.argument(QStringLiteral("database"))),
            AssetId(location.argument(QStringLiteral("asset")))}
    , m_path(location.argument(QStringLiteral("path")))
    , m_version(location.argument(QStringLiteral("version")))
{
    declareViewerCommands(context.actions);
    declareOpenCommands(context.actions);
    setUpLayout();
    setUpHead();
    m_snapshots = new SnapshotFlow(context, *this, *m_notices);
    m_downloads = new DownloadFlow(context, *this, *m_notices);
    m_openWith = new OpenWith(context, *this, *m_notices);
    bindCommands();
    m_tools->setOpenWith(m_openWith->makeMenu(m_tools));
    setUpOffers();
    setFocusPolicy(Qt::StrongFocus);
    updateTools();
    m_status->showLoading(lastName(m_path));
    loadList();
}

ViewerPage::~ViewerPage() = default;

void ViewerPage::setUpLayout()
{
    const Theme &theme = context().theme;
    m_notices = new QWidget;
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(metrics::space, 0, metrics::space, 0);
    m_status = new viewers::StatusPanel(viewerStyleOf(theme));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_status);
    connect(m_status, &viewers::StatusPanel::cancelRequested, this, [this] {
        if (m_fetchJob)
            m_fetchJob->cancel();
        m_status->showError(cancelledError());
    });
    connect(m_status, &viewers::StatusPanel::retryRequested, this, [this] {
        m_status->showLoading(lastName(m_path));
        loadList();
    });
    m_facts = new FactsPanel(context(), this);
    m_facts->setFolded(Preferences().foldedParts(foldedFacts));
    m_facts->hide();
    connect(m_facts, &FactsPanel::foldedChanged, this,
            [this] { Preferences().setFoldedParts(foldedFacts, m_facts->folded()); });
    m_noteBar = new QWidget;
    auto *bar = new QHBoxLayout(m_noteBar);
    bar->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::gap);
    bar->setSpacing(metrics::gap);
    m_note = makeMuted({});
    bar->addWidget(m_note);
    m_noteBar->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_noteBar);
    column->addWidget(makeSides(), 1);
    connect(&theme, &Theme::changed, this, [this] {
        m_status->setColors(viewerStyleOf(context().theme));
        if (m_viewer)
            m_viewer->setViewerStyle(viewerStyleOf(context().theme));
    });
}

QList<Crumb> ViewerPage::breadcrumb() const
{
    Location asset{QStringLiteral("asset"), m_location.arguments};
    for (const char *own : {"path", "version", "with", "withVersion"})
        asset.arguments.remove(QLatin1String(own));
    return {{m_ref.databaseId.text(),
             {QStringLiteral("browse"), {{QStringLiteral("database"), m_ref.databaseId.text()}}}},
            {m_assetName.isEmpty() ? m_ref.assetId.text() : m_assetName, asset},
            {lastName(m_path), m_location}};
}

QWidget *ViewerPage::inspector()
{
    return m_facts;
}

QWidget *ViewerPage::heading()
{
    return m_heading;
}

QWidget *ViewerPage::tools()
{
    return m_tools;
}

QString ViewerPage::statusText() const
{
    const FileEntry *file = entry();
    if (!file)
        return {};
    QStringList parts{lastName(m_path), humanSize(file->size.value_or(0))};
    if (isReady() && !m_viewer->summary().isEmpty())
        parts.prepend(m_viewer->summary());
    return parts.join(QStringLiteral(", "));
}

void ViewerPage::refresh()
{
    m_facts->refresh();
    loadList();
}

const FileEntry *ViewerPage::entry() const
{
    return m_tree ? m_tree->entryAt(m_path) : nullptr;
}

bool ViewerPage::isEarlier() const
{
    const FileEntry *file = entry();
    return !m_version.isEmpty() && (!file || m_version != file->versionId);
}

bool ViewerPage::isLive() const
{
    const FileEntry *file = entry();
    return file && !file->isPermanentlyDeleted && (!file->isArchived || isEarlier());
}

bool ViewerPage::isReady() const
{
    return m_viewer && m_viewer->state() == viewers::Viewer::State::Ready;
}

void ViewerPage::loadList()
{
    if (m_listJob)
        m_listJob->cancel();
    const auto &client = context().client;
    m_listJob = runAsync(
        context().pools.requests(), this,
        [&client, ref = m_ref](Job &job) -> Result<Listed> {
            const Result<Asset> asset = client.assets().get(ref, job);
            if (!asset)
                return fail(asset.error());
            auto files = client.files().listEverything(ref, api::ArchivedFiles::Include, job);
            if (!files)
                return fail(files.error());
            Listed listed{asset->assetName,
                          std::make_shared<const std::vector<FileEntry>>(std::move(*files)),
                          nullptr};
            listed.tree = FileTree::build(listed.list, listed.assetName);
            return listed;
        },
        [this](const Result<Listed> &listed) {
            if (listed) {
                onListed(*listed);
            } else if (listed.error().kind != ErrorKind::Cancelled) {
                if (m_viewer)
                    vams::ui::showError(m_notices, context().theme, listed.error(),
                                        [this] { loadList(); });
                else
                    m_status->showError(listed.error());
            }
        });
}

void ViewerPage::onListed(const Listed &listed)
{
    m_assetName = listed.assetName;
    m_list = listed.list;
    m_tree = listed.tree;
    m_sequence = m_tree->filesBelow(0);
    std::erase_if(m_sequence, [this](int id) {
        const FileEntry *file = m_tree->entry(id);
        return !file || file->isArchived || file->isPermanentlyDeleted;
    });
    clearError(m_notices);
    updateTools();
    QStringList paths;
    for (const int id : m_sequence)
        paths << m_tree->node(id).path;
    m_compare->setFiles(m_list, m_tree, paths);
    showCompared();
    emit locationChanged();
    // A refresh that finds the same bytes leaves the view as it is.
    if (m_viewer && isLive() && wanted().contentKey == m_openKey)
        showFacts();
    else
        fetch();
}

WantedFile ViewerPage::wanted() const
{
    const FileEntry *file = entry();
    return wantedRevision(file ? wantedFile(m_ref, *file) : WantedFile{m_ref, m_path, {}, {}, 0},
                          m_version);
}

void ViewerPage::openPath(const QString &path)
{
    m_path = path;
    m_version = {};
    m_earlier.reset();
    m_fetchesAll = false;
    m_location.arguments.insert(QStringLiteral("path"), path);
    m_location.arguments.remove(QStringLiteral("version"));
    setCompared({}, {}); // it was of the other file
    updateTools();
    emit locationChanged();
    if (m_tree)
        fetch();
}

void ViewerPage::dropViewer()
{
    m_opened.reset();
    m_openKey.clear();
    m_facts->setRead({});
    m_stack->setCurrentWidget(m_status);
    if (!m_viewer)
        return;
    // Its own button may be what calls.
    m_viewer->disconnect(this);
    m_viewer->cancelLoading();
    m_stack->removeWidget(m_viewer);
    m_viewer->hide();
    std::exchange(m_viewer, nullptr)->deleteLater();
}

void ViewerPage::fetch()
{
    for (const auto &job : {m_fetchJob, m_prefetchJob, m_earlierJob})
        if (job)
            job->cancel();
    m_isTooLarge = false;
    m_tools->kinds().clear();
    m_tools->kinds().setEnabled(false);
    dropViewer();
    showFacts();
    const FileEntry *file = entry();
    if (!isLive()) {
        showMissing(file);
        return;
    }
    if (isEarlier())
        loadEarlier();
    m_status->showLoading(lastName(m_path));
    context().actions.refresh();
    const auto &client = context().client;
    const int asked = ++m_fetches;
    m_fetchJob = runAsync(
        context().pools.transfer(), this,
        [&client, wanted = wanted(), name = file->fileName, limit = m_fetchesAll ? 0 : askAbove](
            Job &job) { return openedFile(client, wanted, name, limit, job); },
        [this, asked](const Result<OpenedFile> &opened) {
            if (asked != m_fetches)
                return;
            if (opened) {
                onOpened(*opened);
                return;
            }
            m_isTooLarge = opened.error().detail == FileCache::tooLarge;
            context().actions.refresh();
            if (opened.error().kind != ErrorKind::Cancelled)
                m_status->showError(opened.error());
        },
        [this, asked](const Progress &progress) {
            if (asked == m_fetches && !m_viewer)
                m_status->showProgress(
                    {progress.done, progress.total,
                     tr("%1 of %2").arg(humanSize(progress.done), humanSize(progress.total))});
        });
}

void ViewerPage::showMissing(const FileEntry *file)
{
    const QString name = lastName(m_path);
    Error error{ErrorKind::NotFound,
                tr("%1 is not in this asset any more.").arg(name),
                m_path,
                tr("It may have been renamed or moved."),
                {},
                0};
    if (file && file->isPermanentlyDeleted) {
        error.message = tr("%1 was deleted for good.").arg(name);
        error.advice = tr("Its bytes are gone; only the record of it is left.");
    } else if (file && file->isArchived) {
        error.message = tr("%1 is archived.").arg(name);
        error.advice = tr("Restore it to look at it.");
    }
    m_status->showError(error);
    context().actions.refresh();
}

void ViewerPage::loadEarlier()
{
    const auto &client = context().client;
    m_earlierJob = runAsync(
        context().pools.requests(), this,
        [&client, ref = m_ref, path = m_path](Job &job) {
            return client.files().info(ref, path, job);
        },
        [this, wanted = m_version](const Result<FileInfo> &info) {
            if (!info || wanted != m_version || !info->versions)
                return;
            const auto count = static_cast<int>(info->versions->size());
            for (int i = 0; i < count; ++i) { // newest first
                const FileVersion &version = (*info->versions)[static_cast<size_t>(i)];
                if (version.versionId == wanted)
                    m_earlier = Earlier{version, count - i};
            }
            showFacts();
        });
}

void ViewerPage::showFacts()
{
    const FileEntry *file = entry();
    const int number = m_earlier ? m_earlier->number : file ? file->revisionCount : 0;
    const qint64 size = m_earlier ? m_earlier->version.size : file ? file->size.value_or(0) : 0;
    QStringList facts;
    if (number > 0)
        facts << tr("revision %1").arg(humanCount(number));
    if (file && (m_earlier || !isEarlier()))
        facts << humanSize(size);
    m_heading->setFile(lastName(m_path), m_assetName, facts.join(QStringLiteral(" · ")));
    m_noteBar->setVisible(isEarlier());
    m_note->setText(m_earlier && file && file->revisionCount > 0
                        ? tr("This is revision %1 of %2.")
                              .arg(humanCount(number), humanCount(file->revisionCount))
                        : tr("This is an earlier revision."));
    if (file)
        m_facts->setFile(m_ref, *file, m_earlier ? &m_earlier->version : nullptr, number);
}

void ViewerPage::onOpened(const OpenedFile &opened)
{
    m_opened = opened;
    m_openKey = wanted().contentKey;
    fillKinds(opened);
    showViewer(opened.kind);
    prefetch();
}

void ViewerPage::prefetch()
{
    // What lies on this disk needs no copy.
    if (!m_opened->isFetched)
        return;
    std::vector<WantedFile> beside;
    for (const int by : {1, -1}) {
        const QString path = pathAt(position() + by);
        const FileEntry *file = path.isEmpty() || path == m_path ? nullptr : m_tree->entryAt(path);
        if (file && file->size.value_or(0) <= aheadUpTo)
            beside.push_back(wantedFile(m_ref, *file));
    }
    const auto &client = context().client;
    m_prefetchJob = runAsync(
        context().pools.transfer(), this,
        [&client, beside](Job &job) -> Result<void> {
            const FileCache cache(client, FileCache::defaultFolder());
            for (const WantedFile &file : beside)
                if (!job.isCancelled() && !cache.localFile(file, job, aheadUpTo))
                    break; // it is told when the user goes there
            return {};
        },
        [](const Result<void> &) {});
}

void ViewerPage::fillKinds(const OpenedFile &opened)
{
    QComboBox &kinds = m_tools->kinds();
    kinds.clear();
    const auto add = [&kinds](viewers::FileKind kind) {
        kinds.addItem(viewerName(kind), static_cast<int>(kind));
    };
    add(opened.kind);
    if (opened.isText && opened.kind != viewers::FileKind::Text)
        add(viewers::FileKind::Text);
    if (opened.kind != viewers::FileKind::Other)
        add(viewers::FileKind::Other);
    kinds.setEnabled(kinds.count() > 1);
}

/// Two pictures side by side leave no room for it.
void ViewerPage::applyPanel()
{
    if (m_viewer)
        m_viewer->setPanelShown(!isComparing() &&
                                !Preferences().foldedParts(viewerPanels).contains(toolPanel));
}

viewers::FileKind ViewerPage::shownKind() const
{
    return static_cast<viewers::FileKind>(m_tools->kinds().currentData().toInt());
}

void ViewerPage::showViewer(viewers::FileKind kind)
{
    const std::optional<OpenedFile> opened = m_opened;
    const QString key = m_openKey;
    dropViewer();
    m_opened = opened;
    m_openKey = key;
    QComboBox &kinds = m_tools->kinds();
    kinds.setCurrentIndex(kinds.findData(static_cast<int>(kind)));
    m_viewer = m_viewers.create(kind, viewerStyleOf(context().theme), m_stack);
    setUpOffers();
    m_stack->addWidget(m_viewer);
    m_stack->setCurrentWidget(m_viewer);
    if (isComparing())
        m_compare->setOther(m_viewer);
    connect(m_viewer, &viewers::Viewer::ready, this, [this] {
        m_facts->setRead(m_viewer->facts());
        context().actions.refresh();
        emit statusChanged();
    });
    connect(m_viewer, &viewers::Viewer::factsChanged, this, [this] {
        m_facts->setRead(m_viewer->facts());
        emit statusChanged();
    });
    applyPanel();
    connect(m_viewer, &viewers::Viewer::panelShownChanged, this, [](bool isShown) {
        Preferences().setFoldedParts(viewerPanels,
                                     isShown ? QStringList() : QStringList(toolPanel));
    });
    connect(m_viewer, &viewers::Viewer::failed, this, [this] { context().actions.refresh(); });
    m_viewer->open(
        {m_opened->localPath, lastName(m_path), sideFilesOf(context().client, wanted(), m_list)});
    // Who went on meanwhile keeps the keyboard where he is.
    const QWidget *focused = QApplication::focusWidget();
    if (isVisible() && (!focused || focused == this || isAncestorOf(focused)))
        m_viewer->setFocus();
    context().actions.refresh();
    emit statusChanged();
}

} // namespace vams::ui
