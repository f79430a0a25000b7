// The part of AssetPage about its tabs: which there are, and what follows the one that shows.

#include "ui/pages/asset/activity/activity_tab.h"
#include "ui/pages/asset/asset_header.h"
#include "ui/pages/asset/asset_page.h"
#include "ui/pages/asset/asset_verbs.h"
#include "ui/pages/asset/comments/comments_tab.h"
#include "ui/pages/asset/file_tree_panel.h"
#include "ui/pages/asset/file_views.h"
#include "ui/pages/asset/follow/follow_button.h"
#include "ui/pages/asset/links/link_details.h"
#include "ui/pages/asset/links/links_tab.h"
#include "ui/pages/asset/metadata/metadata_section.h"
#include "ui/pages/asset/metadata/metadata_tab.h"
#include "ui/pages/asset/tabs/asset_tabs.h"
#include "ui/pages/asset/tabs/tab_ids.h"
#include "ui/pages/asset/tabs/tab_inspector.h"
#include "ui/pages/asset/versions/version_bar.h"
#include "ui/pages/asset/versions/versions_tab.h"
#include "ui/pages/asset/workflows/workflows_tab.h"
#include "ui/shell/navigator.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vams::ui {

void AssetPage::setUpTabs()
{
    auto *files = new QWidget;
    auto *column = new QVBoxLayout(files);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tab, 1);
    column->addWidget(new MetadataSection(context(), m_ref, *m_tab));
    files->setFocusProxy(&m_tab->treePanel().view());
    m_links = new LinksTab(context(), m_ref);
    m_comments = new CommentsTab(context(), m_ref);
    m_metadata = new MetadataTab(context(), m_ref);
    m_workflows = new WorkflowsTab(context(), m_ref);
    m_activity = new ActivityTab(context());
    m_follow = new FollowButton(context(), m_ref.assetId, *this, *m_notices);
    m_header->addButton(m_follow);
    m_tabs = new AssetTabs(m_versions, m_notices);
    m_tabs->add(filesTabId, tr("Files"), files);
    m_tabs->add(versionsTabId, tr("Versions"), m_timeline);
    m_tabs->add(linksTabId, tr("Relationships"), m_links);
    m_inspector->add(linksTabId, &m_links->details());
    m_tabs->add(workflowsTabId, tr("Workflows"), m_workflows);
    m_inspector->add(workflowsTabId, m_workflows->inspector());
    m_tabs->add(commentsTabId, tr("Comments"), m_comments);
    m_tabs->add(metadataTabId, tr("Metadata"), m_metadata);
    m_inspector->add(metadataTabId, m_metadata->inspector());
    m_tabs->add(activityTabId, tr("Activity"), m_activity);
}

void AssetPage::connectTabs()
{
    connect(m_tabs, &AssetTabs::currentChanged, this, &AssetPage::onTab);
    connect(m_links, &LinksTab::statusChanged, this, &AssetPage::statusChanged);
    connect(m_links, &LinksTab::countChanged, this,
            [this](int count) { m_tabs->setCount(linksTabId, count); });
    connect(m_timeline, &VersionsTab::countChanged, this,
            [this](int count) { m_tabs->setCount(versionsTabId, count); });
    connect(m_comments, &CommentsTab::countChanged, this,
            [this](int count) { m_tabs->setCount(commentsTabId, count); });
    connect(m_metadata, &MetadataTab::countChanged, this,
            [this](int count) { m_tabs->setCount(metadataTabId, count); });
    connect(m_metadata, &MetadataTab::statusChanged, this, &AssetPage::statusChanged);
    connect(m_metadata, &MetadataTab::saved, this, [this] { context().navigator.noteChange(); });
    connectWorkflows();
    connectActivity();
    bind("asset.nextPart", [this] { m_tabs->step(1); });
    bind("asset.previousPart", [this] { m_tabs->step(-1); });
    m_tabs->setCurrent(m_location.argument(QStringLiteral("tab")));
}

void AssetPage::connectWorkflows()
{
    connect(m_workflows, &WorkflowsTab::countChanged, this,
            [this](int count) { m_tabs->setCount(workflowsTabId, count); });
    connect(m_workflows, &WorkflowsTab::statusChanged, this, &AssetPage::statusChanged);
    connect(m_workflows, &WorkflowsTab::fileWanted, this, [this](const QString &path) {
        showFiles(path.isEmpty() ? QStringList() : QStringList{path});
    });
    connect(m_workflows, &WorkflowsTab::runWanted, this,
            [this](const WorkflowRef &workflow, const QString &path) {
                m_assetVerbs->runWorkflow(path, workflow);
            });
    connect(m_assetVerbs, &AssetVerbs::executionStarted, m_workflows, &WorkflowsTab::refresh);
    connect(m_assetVerbs, &AssetVerbs::executionsWanted, this,
            [this] { m_tabs->setCurrent(workflowsTabId); });
}

void AssetPage::connectActivity()
{
    connect(m_activity, &ActivityTab::statusChanged, this, &AssetPage::statusChanged);
    connect(m_activity, &ActivityTab::versionWanted, this, [this](const AssetVersionId &version) {
        m_tabs->setCurrent(versionsTabId);
        m_timeline->showVersion(version);
    });
    connect(m_activity, &ActivityTab::commentWanted, this, [this](const CommentKey &comment) {
        m_tabs->setCurrent(commentsTabId);
        m_comments->showComment(comment);
    });
    connect(m_activity, &ActivityTab::executionWanted, this, [this](const ExecutionId &execution) {
        m_tabs->setCurrent(workflowsTabId);
        m_workflows->selectExecution(execution);
    });
    connect(m_activity, &ActivityTab::fileWanted, this, &AssetPage::openFile);
    connect(m_activity, &ActivityTab::filesWanted, this, &AssetPage::showFiles);
}

void AssetPage::showFiles(const QStringList &paths)
{
    m_tabs->setCurrent(filesTabId);
    if (paths.isEmpty())
        return;
    if (m_versions->chosen()) {
        m_selectNext = paths;
        m_versions->choose({}); // reads the files of now
        return;
    }
    const bool areThere =
        m_files.all && std::all_of(paths.begin(), paths.end(), [this](const QString &path) {
            return m_files.all->find(path) >= 0;
        });
    if (areThere || m_tab->treePanel().showsArchived()) {
        m_tab->select(paths);
        return;
    }
    m_selectNext = paths;
    m_tab->treePanel().setShowsArchived(true); // reads them
}

void AssetPage::onTab()
{
    const QString id = m_tabs->current();
    setFocusProxy(m_tabs->currentPart()->focusProxy());
    // Only files and comments are of the version that is chosen there.
    m_tabs->setCornerVisible(id == filesTabId || id == commentsTabId);
    m_inspector->showFor(id);
    onSelection();
    if (id == filesTabId)
        m_location.arguments.remove(QStringLiteral("tab"));
    else
        m_location.arguments.insert(QStringLiteral("tab"), id);
    emit locationChanged();
}

} // namespace vams::ui
