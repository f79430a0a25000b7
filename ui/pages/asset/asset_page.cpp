#include "ui/pages/asset/asset_page.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/pages/asset/activity/activity_tab.h"
#include "ui/pages/asset/asset_commands.h"
#include "ui/pages/asset/asset_header.h"
#include "ui/pages/asset/asset_verbs.h"
#include "ui/pages/asset/comments/comments_tab.h"
#include "ui/pages/asset/file_details.h"
#include "ui/pages/asset/file_tree_panel.h"
#include "ui/pages/asset/file_verbs.h"
#include "ui/pages/asset/file_views.h"
#include "ui/pages/asset/folder_panel.h"
#include "ui/pages/asset/follow/follow_button.h"
#include "ui/pages/asset/links/link_details.h"
#include "ui/pages/asset/links/links_tab.h"
#include "ui/pages/asset/metadata/metadata_section.h"
#include "ui/pages/asset/metadata/metadata_tab.h"
#include "ui/pages/asset/revisions_list.h"
#include "ui/pages/asset/tabs/asset_tabs.h"
#include "ui/pages/asset/tabs/tab_ids.h"
#include "ui/pages/asset/tabs/tab_inspector.h"
#include "ui/pages/asset/versions/version_bar.h"
#include "ui/pages/asset/versions/version_store.h"
#include "ui/pages/asset/versions/versions_tab.h"
#include "ui/pages/asset/workflows/workflows_tab.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"
#include "ui/support/thumbnail_source.h"
#include "ui/transfers/download_flow.h"
#include "ui/transfers/file_offers.h"
#include "ui/transfers/open_with.h"
#include "ui/transfers/upload_flow.h"

#include <QMenu>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr qsizetype mostSelected = 20;

/// The files as the version holds them. What is archived since can be had all the same; what is
/// deleted for good is shown as archived files are.
Result<std::vector<FileEntry>> filesOf(const api::Client &client, const AssetRef &ref,
                                       const AssetVersionId &version, Job &job)
{
    Result<std::vector<FileEntry>> files = client.versions().files(ref, version, job);
    if (!files)
        return files;
    for (FileEntry &file : *files)
        file.isArchived = file.isPermanentlyDeleted;
    return files;
}

} // namespace

AssetPage::AssetPage(const PageContext &context, const Location &location, QWidget *parent)
    : Page(context, parent)
    , m_location(location)
    , m_ref{DatabaseId(location.argument(QStringLiteral("database"))),
            AssetId(location.argument(QStringLiteral("asset")))}
{
    declareAssetCommands(context.actions);
    setUpParts();
    setUpLayout();
    connectTab();
    connectDetails();
    connectTabs();
    bindFileCommands();
    bindEditCommands();
    bindAssetCommands();
    const QString path = location.argument(QStringLiteral("path"));
    if (!path.isEmpty())
        m_selectNext = {path};
    m_state->showLoading();
    m_tab->showLoading();
    refresh();
}

AssetPage::~AssetPage()
{
    // While another part shows, the window has it and does not know of it any more.
    if (m_inspector)
        m_inspector->setParent(this);
}

void AssetPage::setUpParts()
{
    const PageContext &given = context();
    const auto request = [this](const QString &path) {
        const FileEntry *entry = m_files.all ? m_files.all->entryAt(path) : nullptr;
        return entry ? thumbnailRequest(context().client, m_ref, *entry, m_files.list)
                     : viewers::ThumbnailRequest();
    };
    m_header = new AssetHeader(given.theme, given.actions, given.thumbnails);
    m_tab = new FilesTab(given.theme, given.actions, given.thumbnails, request);
    m_details = new FileDetails(given.theme, given.actions, given.thumbnails, request, this);
    m_inspector = new TabInspector(m_details, this);
    m_inspector->hide();
    m_notices = new QWidget;
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(metrics::space, 0, metrics::space, 0);
    m_fileVerbs = new FileVerbs(given, *this, *m_notices);
    m_assetVerbs = new AssetVerbs(given, *this, *m_notices);
    m_uploads = new UploadFlow(given, *this, *m_notices);
    m_downloads = new DownloadFlow(given, *this, *m_notices);
    m_openWith = new OpenWith(given, *this, *m_notices);
    m_offers = new FileOffers(given, *this, *m_notices);
    m_tab->setOffer(
        [this](const FileSelection &selection) { return m_offers->make(selection, m_files.all); });
    setUpVersions();
}

void AssetPage::setUpLayout()
{
    setUpTabs();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    m_state = new StateView(context().theme, content, SkeletonShape::Form);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_state);
    setFocusProxy(&m_tab->treePanel().view());
}

void AssetPage::connectTab()
{
    connect(m_tab, &FilesTab::selectionChanged, this, &AssetPage::onSelection);
    connect(m_tab, &FilesTab::openWanted, this, [this](const QString &path) { openShown(path); });
    connect(m_tab, &FilesTab::menuWanted, this, &AssetPage::showMenu);
    connect(m_tab, &FilesTab::renameWanted, m_fileVerbs, &FileVerbs::rename);
    connect(m_tab, &FilesTab::localFilesDropped, this, &AssetPage::upload);
    connect(m_tab, &FilesTab::filesDropped, this, &AssetPage::onFilesDropped);
    connect(m_tab, &FilesTab::filterChanged, this, &AssetPage::applyFilter);
    connect(m_tab, &FilesTab::showArchivedChanged, this, [this] { loadFiles(); });
    connect(m_fileVerbs, &FileVerbs::changed, this, &AssetPage::reloadAndSelect);
    connect(m_uploads, &UploadFlow::changed, this, [this](const QStringList &uploaded) {
        // A few are worth seeing at once; hundreds selected would only be in the way.
        reloadAndSelect(uploaded.size() <= mostSelected ? uploaded : QStringList());
    });
    connect(m_assetVerbs, &AssetVerbs::changed, this, [this] { reloadAndSelect({}); });
    connect(m_assetVerbs, &AssetVerbs::deleted, this, [this] {
        context().navigator.noteChange();
        context().navigator.open(
            {QStringLiteral("browse"), {{QStringLiteral("database"), m_ref.databaseId.text()}}});
    });
    connectVersions();
    connect(m_header, &AssetHeader::renameWanted, m_assetVerbs, &AssetVerbs::rename);
}

void AssetPage::connectDetails()
{
    connect(m_details, &FileDetails::revisionsWanted, this, &AssetPage::loadRevisions);
    connect(m_details, &FileDetails::primaryTypeChosen, this,
            [this](const QString &path, const QString &type) {
                m_fileVerbs->setPrimaryType({path}, type);
            });
    connect(m_details, &FileDetails::otherPrimaryTypeWanted, this, &AssetPage::askForType);
    RevisionsList &revisions = m_details->revisions();
    connect(&revisions, &RevisionsList::downloadWanted, this, &AssetPage::downloadRevision);
    connect(&revisions, &RevisionsList::revertWanted, this, [this](const FileVersion &version) {
        if (const FileEntry *file = selectedFile())
            m_fileVerbs->revert(file->relativePath, version.versionId);
    });
    connect(&revisions, &RevisionsList::openWanted, this, [this](const FileVersion &version) {
        if (const FileEntry *file = selectedFile())
            openFile(file->relativePath, version.versionId);
    });
}

QList<Crumb> AssetPage::breadcrumb() const
{
    return {{tr("Databases"), {QStringLiteral("databases"), {}}},
            {m_ref.databaseId.text(),
             {QStringLiteral("browse"), {{QStringLiteral("database"), m_ref.databaseId.text()}}}},
            {m_asset ? m_asset->assetName : m_ref.assetId.text(), m_location}};
}

QWidget *AssetPage::inspector()
{
    // Two versions beside each other take the whole width.
    return m_tabs->current() == versionsTabId ? nullptr : m_inspector;
}

QString AssetPage::statusText() const
{
    if (m_tabs->current() == versionsTabId)
        return m_timeline->statusText();
    if (m_tabs->current() == linksTabId)
        return m_links->statusText();
    if (m_tabs->current() == metadataTabId)
        return m_metadata->statusText();
    if (m_tabs->current() == workflowsTabId)
        return m_workflows->statusText();
    if (m_tabs->current() == activityTabId)
        return m_activity->statusText();
    if (!m_files.all)
        return {};
    QStringList parts{tr("%n files", nullptr, m_files.all->node(0).fileCount)};
    qint64 size = m_files.all->node(0).size;
    if (const QStringList selected = m_tab->selection(); !selected.isEmpty()) {
        parts << tr("%n selected", nullptr, static_cast<int>(selected.size()));
        size = 0;
        for (const QString &path : selected) {
            const int id = m_files.all->find(path);
            size += id < 0 ? 0 : m_files.all->node(id).size;
        }
    }
    parts << humanSize(size);
    return parts.join(QStringLiteral(", "));
}

void AssetPage::refresh()
{
    loadAsset();
    loadFiles();
    m_comments->refresh();
    m_metadata->refresh();
    m_workflows->refresh();
    m_activity->refresh();
    m_follow->refresh();
}

void AssetPage::loadAsset()
{
    if (m_assetJob)
        m_assetJob->cancel();
    const auto &client = context().client;
    m_assetJob = runAsync(
        context().pools.requests(), this,
        [&client, ref = m_ref](Job &job) { return client.assets().get(ref, job); },
        [this](const Result<Asset> &asset) {
            if (asset)
                onAsset(*asset);
            else if (asset.error().kind == ErrorKind::Cancelled)
                return;
            else if (m_asset) // what is on the screen stays
                vams::ui::showError(m_notices, context().theme, asset.error(),
                                    [this] { refresh(); });
            else
                m_state->showError(asset.error(), [this] {
                    m_state->showLoading();
                    refresh();
                });
        });
}

void AssetPage::onAsset(const Asset &asset)
{
    m_asset = asset;
    m_assetVerbs->setAsset(asset);
    const auto picture = [this] {
        return m_asset ? coverRequest(context().client, *m_asset) : viewers::ThumbnailRequest();
    };
    m_header->setAsset(asset, coverKeyOf(asset), picture);
    m_details->setAsset(asset, picture);
    m_versionStore->setAsset(asset);
    m_versions->setVisible(!asset.isArchived()); // the server has no versions of an archived asset
    m_links->setAsset(asset);
    m_comments->setReadOnly(asset.isArchived());
    m_metadata->setAssetName(asset.assetName);
    m_metadata->setReadOnly(asset.isArchived());
    m_workflows->setAsset(asset);
    m_activity->setAsset(asset);
    showReadOnly();
    m_state->showContent();
    if (m_files.list && m_files.all->node(0).name != asset.assetName)
        applyFilter(m_filter); // the top folder has the name of the asset
    context().actions.refresh();
    emit locationChanged();
}

void AssetPage::showReadOnly()
{
    m_tab->setReadOnly(!canChangeFiles());
    m_details->setReadOnly(!canChangeFiles());
    // What one looks at is what one writes about.
    const std::optional<AssetVersion> chosen = m_versions->chosen();
    const auto current = m_asset ? m_asset->currentVersion : std::nullopt;
    m_comments->setVersion(chosen    ? chosen->Version
                           : current ? current->Version
                                     : AssetVersionId());
    context().actions.refresh();
}

void AssetPage::loadFiles()
{
    if (m_filesJob)
        m_filesJob->cancel();
    const auto &client = context().client;
    const auto archived =
        m_tab->treePanel().showsArchived() ? api::ArchivedFiles::Include : api::ArchivedFiles::Hide;
    const QString name = m_asset ? m_asset->assetName : m_ref.assetId.text();
    m_filesJob = runAsync(
        context().pools.requests(), this,
        [&client, ref = m_ref, archived, name, filter = m_filter,
         version = m_versions->chosen()](Job &job) -> Result<Files> {
            auto listed = version ? filesOf(client, ref, version->Version, job)
                                  : client.files().listEverything(ref, archived, job);
            if (!listed)
                return fail(listed.error());
            Files files;
            files.list = std::make_shared<const std::vector<FileEntry>>(std::move(*listed));
            files.all = FileTree::build(files.list, name);
            files.shown = filter.isEmpty() ? files.all : FileTree::build(files.list, name, filter);
            files.filter = filter;
            return files;
        },
        [this, asked = ++m_filesAsked](const Result<Files> &files) {
            if (asked == m_filesAsked)
                onFiles(files);
        });
}

void AssetPage::onFiles(const Result<Files> &files)
{
    if (!files) {
        if (files.error().kind == ErrorKind::Cancelled)
            return;
        if (m_files.list)
            vams::ui::showError(m_notices, context().theme, files.error(), [this] { loadFiles(); });
        else
            m_tab->showError(files.error(), [this] {
                m_tab->showLoading();
                loadFiles();
            });
        return;
    }
    m_files = *files;
    if (m_asset && m_files.all->node(0).name != m_asset->assetName) {
        applyFilter(m_filter); // the top folder has the name of the asset
        return;
    }
    m_fileVerbs->setFiles(m_ref, m_files.all);
    m_tabs->setCount(filesTabId, m_files.all->node(0).fileCount);
    m_tab->setFiles(m_ref, m_files.all, m_files.shown, m_files.filter);
    if (const QStringList select = std::exchange(m_selectNext, {}); !select.isEmpty())
        m_tab->select(select);
    else
        onSelection();
}

void AssetPage::applyFilter(const QString &filter)
{
    m_filter = filter;
    if (!m_files.list)
        return;
    if (m_filterJob)
        m_filterJob->cancel();
    const QString name = m_asset ? m_asset->assetName : m_ref.assetId.text();
    m_filterJob = runAsync(
        context().pools.requests(), this,
        [list = m_files.list, name, filter](Job &job) -> Result<Files> {
            if (job.isCancelled())
                return fail(cancelledError());
            Files files{list, FileTree::build(list, name), nullptr, filter};
            files.shown = filter.isEmpty() ? files.all : FileTree::build(list, name, filter);
            return files;
        },
        [this](const Result<Files> &files) {
            if (files && files->list == m_files.list)
                onFiles(files);
        });
}

void AssetPage::loadRevisions(const QString &path)
{
    if (m_revisionsJob)
        m_revisionsJob->cancel();
    const auto &client = context().client;
    m_revisionsJob = runAsync(
        context().pools.requests(), this,
        [&client, ref = m_ref, path](Job &job) { return client.files().info(ref, path, job); },
        [this, path](const Result<FileInfo> &info) {
            if (info)
                m_details->setInfo(path, *info);
            else if (info.error().kind != ErrorKind::Cancelled)
                m_details->setInfoError(path, info.error(), [this, path] { loadRevisions(path); });
        });
}

void AssetPage::reloadAndSelect(const QStringList &paths)
{
    m_selectNext = paths;
    refresh();
    context().navigator.noteChange();
}

void AssetPage::onSelection()
{
    if (m_tabs->current() == filesTabId)
        m_details->setSelection(m_files.all, m_tab->selection(), m_tab->folder());
    else
        m_details->setSelection(m_files.all, {}, QStringLiteral("/")); // the asset as a whole
    context().actions.refresh();
    emit statusChanged();
}

void AssetPage::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto fill = [&](const QStringList &ids) { context().actions.fill(*menu, ids); };
    const QString separator;
    if (m_tab->selection().isEmpty())
        fill({QStringLiteral("file.newFolder"), separator, QStringLiteral("file.upload"),
              QStringLiteral("file.uploadFolder"), separator, QStringLiteral("edit.paste"),
              QStringLiteral("edit.selectAll"), separator, QStringLiteral("file.download")});
    else {
        fill({QStringLiteral("edit.open"), QStringLiteral("edit.openNewWindow")});
        menu->addMenu(m_openWith->makeMenu(menu));
        fill({QStringLiteral("file.download"), QStringLiteral("file.downloadFlat"),
              QStringLiteral("file.share"), separator, QStringLiteral("edit.rename"),
              QStringLiteral("edit.move"), QStringLiteral("file.copyTo"),
              QStringLiteral("edit.copy"), QStringLiteral("edit.paste"),
              QStringLiteral("edit.copyLink"), separator, QStringLiteral("file.newFolder"),
              separator, QStringLiteral("edit.archive"), QStringLiteral("edit.restore"),
              QStringLiteral("edit.delete")});
    }
    menu->popup(globalPos);
}

QJsonObject AssetPage::saveView() const
{
    QJsonObject view = m_tab->saveView();
    view.insert(versionsTabId, m_timeline->saveView());
    return view;
}

void AssetPage::restoreView(const QJsonObject &view)
{
    m_tab->restoreView(view);
    m_timeline->restoreView(view[versionsTabId].toObject());
}

void AssetPage::hideEvent(QHideEvent *event)
{
    context().thumbnails.forgetWaiting();
    Page::hideEvent(event);
}

} // namespace vams::ui
