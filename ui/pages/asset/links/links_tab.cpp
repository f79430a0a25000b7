#include "ui/pages/asset/links/links_tab.h"

#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/models/asset_mime.h"
#include "ui/pages/asset/links/graph/link_graph_view.h"
#include "ui/pages/asset/links/link_details.h"
#include "ui/pages/asset/links/link_drop.h"
#include "ui/pages/asset/links/link_tree.h"
#include "ui/pages/asset/links/link_verbs.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/support/assets/asset_covers.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"
#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr auto linkShapeKey = "asset/linksAsTree";

QString groupText(LinkGroup group, int count)
{
    switch (group) {
    case LinkGroup::Parents:
        return LinksTab::tr("Parents %1").arg(count);
    case LinkGroup::Children:
        return LinksTab::tr("Children %1").arg(count);
    case LinkGroup::Related:
        return LinksTab::tr("Related %1").arg(count);
    }
    return {};
}

} // namespace

LinksTab::LinksTab(const PageContext &context, const AssetRef &asset, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_asset(asset)
    , m_name(asset.assetId.text())
    , m_covers(new AssetCovers(context.client, context.pools, this))
    , m_notices(new QWidget)
    , m_verbs(new LinkVerbs(context, asset, *this, *m_notices))
{
    m_links.asset = asset;
    m_shapes = new QStackedWidget;
    m_view = new LinkGraphView(context, *m_covers, m_shapes);
    m_tree = new LinkTree(context, *m_covers);
    m_shapes->addWidget(m_view);
    m_shapes->addWidget(m_tree);
    m_details = new LinkDetails(context, *m_covers, *m_verbs, this);
    m_details->hide();
    m_state = new StateView(context.theme, m_shapes, SkeletonShape::Rows);
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(metrics::space, 0, metrics::space, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(m_notices);
    column->addWidget(m_state, 1);
    m_drop = new LinkDrop(context.theme, m_state);
    setAcceptDrops(true);
    bindCommands();
    bindView();
    connectViews();
    setShape(QSettings().value(QLatin1String(linkShapeKey)).toBool() ? Shape::Tree : Shape::Graph);
    m_details->showNode(m_links, m_name, -1);
    m_state->showLoading();
    updateTools();
}

QWidget *LinksTab::makeShapes()
{
    auto *shapes = new QWidget;
    auto *row = new QHBoxLayout(shapes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const char *ids[] = {"link.asGraph", "link.asTree"};
    const char *icons[] = {"graph", "tree"};
    const char *edges[] = {"first", "last"};
    auto *group = new QButtonGroup(this);
    for (int at = 0; at < 2; ++at) {
        QAction *action = m_context.actions.action(QLatin1String(ids[at]));
        QToolButton *button =
            makeIconButton(m_context.theme, QLatin1String(icons[at]), action->text());
        button->setText(at == 0 ? tr("Graph") : tr("Tree"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setProperty("kind", "segment");
        button->setProperty("edge", edges[at]);
        button->setCheckable(true);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        m_shapeButtons[at] = button;
    }
    return shapes;
}

QWidget *LinksTab::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::gap);
    row->setSpacing(metrics::gap);
    // What does not fit beside each other stands in a second line.
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices, metrics::space);
    flow->addWidget(makeShapes());
    for (const LinkGroup group : linkGroups) {
        auto *check = new QCheckBox(groupText(group, 0));
        check->setChecked(true);
        connect(check, &QCheckBox::toggled, this, [this, group](bool isShown) {
            m_choice.groups[static_cast<int>(group)] = isShown;
            m_view->setGroups(m_choice);
            m_tree->setGraph(m_links, m_choice);
        });
        m_groups[static_cast<int>(group)] = check;
        auto *place = new QWidget;
        place->setMinimumHeight(metrics::control + 2 * metrics::line); // as the switch before it
        auto *inPlace = new QHBoxLayout(place);
        inPlace->setContentsMargins(0, 0, 0, 0);
        inPlace->addWidget(check);
        flow->addWidget(place);
    }
    row->addWidget(choices, 1);
    m_depth = new QComboBox;
    m_depth->setAccessibleName(tr("Depth"));
    for (int depth = 1; depth <= 3; ++depth)
        m_depth->addItem(tr("%n levels", nullptr, depth), depth);
    m_depth->addItem(tr("All levels"), 0);
    connect(m_depth, &QComboBox::currentIndexChanged, this, &LinksTab::refresh);
    row->addWidget(makeMuted(tr("Depth")));
    row->addWidget(m_depth);
    m_add =
        makeButton(m_context.theme, tr("Link asset"), QStringLiteral("plus"), ButtonKind::Primary);
    connect(m_add, &QPushButton::clicked, this, &LinksTab::add);
    row->addWidget(m_add);
    return tools;
}

void LinksTab::connectViews()
{
    connect(m_view, &LinkGraphView::currentChanged, this, &LinksTab::choose);
    connect(m_tree, &LinkTree::currentChanged, this, &LinksTab::choose);
    connect(m_view, &LinkGraphView::openWanted, this, &LinksTab::open);
    connect(m_tree, &LinkTree::openWanted, this, &LinksTab::open);
    connect(m_view, &LinkGraphView::menuWanted, this, &LinksTab::showMenu);
    connect(m_tree, &LinkTree::menuWanted, this, &LinksTab::showMenu);
    m_view->installEventFilter(this);
    m_tree->installEventFilter(this);
    connect(m_verbs, &LinkVerbs::changed, this, &LinksTab::refresh);
    connect(m_verbs, &LinkVerbs::failed, this, [this] {
        m_chooseNext.reset();
        refresh(); // a link that was put back has another id
    });
    connect(m_details, &LinkDetails::replaceWanted, this,
            [this](const AssetRef &other) { m_chooseNext = other; });
}

void LinksTab::bindCommands()
{
    const auto bind = [this](const char *id, std::function<void()> run,
                             std::function<bool()> enabled) {
        m_context.actions.bind(QLatin1String(id), this, std::move(run), std::move(enabled));
    };
    bind(
        "link.add", [this] { add(); }, [this] { return !m_isReadOnly; });
    bind(
        "link.open", [this] { open(); }, [this] { return m_node >= 0; });
    bind(
        "link.editAlias", [this] { m_verbs->askAlias(chosen()); },
        [this] { return canEditAlias(); });
    bind(
        "link.remove", [this] { m_verbs->remove(chosen()); }, [this] { return canChange(); });
    for (const Shape shape : {Shape::Graph, Shape::Tree})
        bind(shape == Shape::Graph ? "link.asGraph" : "link.asTree",
             [this, shape] { setShape(shape); }, {});
}

void LinksTab::bindView()
{
    const auto bind = [this](const char *id, void (LinkGraphView::*verb)()) {
        m_context.actions.bind(QLatin1String(id), m_view, [this, verb] { (m_view->*verb)(); });
    };
    bind("link.zoomIn", &LinkGraphView::zoomIn);
    bind("link.zoomOut", &LinkGraphView::zoomOut);
    bind("link.fit", &LinkGraphView::fit);
    bind("link.resetView", &LinkGraphView::reset);
}

void LinksTab::setShape(Shape shape)
{
    const bool isTree = shape == Shape::Tree;
    QWidget *shown = isTree ? static_cast<QWidget *>(m_tree) : m_view;
    const bool hadFocus = m_shapes->currentWidget()->hasFocus();
    m_shapes->setCurrentWidget(shown);
    setFocusProxy(shown);
    if (hadFocus)
        shown->setFocus();
    for (int at = 0; at < 2; ++at)
        m_shapeButtons[at]->setChecked(at == static_cast<int>(shape));
    QSettings().setValue(QLatin1String(linkShapeKey), isTree);
    m_context.actions.refresh();
}

void LinksTab::setAsset(const Asset &asset)
{
    m_name = asset.assetName;
    m_verbs->setAssetName(asset.assetName);
    m_covers->put(asset);
    m_isReadOnly = asset.isArchived();
    m_details->setReadOnly(m_isReadOnly);
    refresh();
    updateTools();
}

void LinksTab::refresh()
{
    if (m_job)
        m_job->cancel();
    ++m_asked;
    if (m_isReadOnly) {
        // The server has no links of an archived asset.
        m_links.nodes.clear();
        m_links.hidden = {};
        showLinks();
        m_state->showEmpty({QStringLiteral("link"),
                            tr("Links of an archived asset are not shown"),
                            tr("They are there again when it is restored."),
                            {}});
        return;
    }
    m_job = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, asset = m_asset, depth = m_depth->currentData().toInt()](
            Job &job) { return readLinkGraph(client, asset, depth, job); },
        [this, asked = m_asked](const Result<LinkGraph> &links) {
            if (asked == m_asked)
                onRead(links);
        });
}

void LinksTab::onRead(const Result<LinkGraph> &links)
{
    if (links) {
        if (std::exchange(m_hasReadFailed, false)) // a refusal of a verb stays to be read
            m_verbs->clearProblem();
        m_links = *links;
        m_covers->refresh();
        showLinks();
        return;
    }
    const bool isShown = m_state->state() == StateView::State::Content ||
                         m_state->state() == StateView::State::Empty;
    m_hasReadFailed = isShown;
    if (isShown)
        showError(m_notices, m_context.theme, links.error(), [this] { refresh(); });
    else if (links.error().kind != ErrorKind::Cancelled)
        m_state->showError(links.error(), [this] {
            m_state->showLoading();
            refresh();
        });
}

void LinksTab::showLinks()
{
    // Both keep the link that is chosen; the one that shows it says so.
    m_view->setGraph(m_links, m_name);
    m_tree->setGraph(m_links, m_choice);
    int node = m_view->currentNode();
    if (const auto wanted = std::exchange(m_chooseNext, std::nullopt)) {
        for (std::size_t at = 0; node < 0 && at < m_links.nodes.size(); ++at)
            if (m_links.nodes[at].other.ref() == *wanted)
                node = static_cast<int>(at);
    }
    m_node = -1;
    choose(node);
    showCounts();
    const int count = m_links.count();
    emit countChanged(count);
    if (count == 0)
        m_state->showEmpty({QStringLiteral("link"),
                            tr("No links yet"),
                            tr("Say what this asset is made of, what it is a part of, or what "
                               "belongs to it."),
                            {{tr("Link asset"), QStringLiteral("plus"), [this] { add(); }}}});
    else
        m_state->showContent();
    updateTools();
}

void LinksTab::showCounts()
{
    for (const LinkGroup group : linkGroups)
        m_groups[static_cast<int>(group)]->setText(groupText(group, m_links.countIn(group)));
}

void LinksTab::choose(int node)
{
    if (node >= static_cast<int>(m_links.nodes.size()))
        return; // of links that are being replaced
    m_node = node;
    m_view->setCurrentNode(node);
    m_tree->setCurrentNode(node);
    m_details->showNode(m_links, m_name, node);
    updateTools();
    emit statusChanged();
}

QString LinksTab::statusText() const
{
    const QString links = tr("%n links", nullptr, m_links.count());
    const QString all = m_links.isCut ? tr("%1, not all of them are shown").arg(links) : links;
    return m_node < 0 ? all : all + QStringLiteral(", ") + tr("%n selected", nullptr, 1);
}

bool LinksTab::canEditAlias() const
{
    return canChange() &&
           m_links.nodes[static_cast<std::size_t>(m_node)].group != LinkGroup::Related;
}

NamedLink LinksTab::chosen() const
{
    return {m_links.linkOf(m_node), m_links.nodes[static_cast<std::size_t>(m_node)].name()};
}

void LinksTab::updateTools()
{
    m_add->setEnabled(!m_isReadOnly);
    m_depth->setEnabled(!m_isReadOnly);
    m_context.actions.refresh();
}

void LinksTab::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_context.actions.fill(*menu,
                           {QStringLiteral("link.open"), QStringLiteral("link.editAlias"),
                            QStringLiteral("link.remove"), QString(), QStringLiteral("link.add")});
    menu->popup(globalPos);
}

bool LinksTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_F2 && canEditAlias())
        m_verbs->askAlias(chosen());
    else if (key == Qt::Key_Delete && canChange())
        m_verbs->remove(chosen());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void LinksTab::open()
{
    if (m_node >= 0)
        m_context.navigator.open(
            Location::ofAsset(m_links.nodes[static_cast<std::size_t>(m_node)].other.ref()));
}

void LinksTab::add()
{
    m_verbs->add(m_node >= 0 ? m_links.nodes[static_cast<std::size_t>(m_node)].group
                             : LinkGroup::Children);
}

std::vector<AssetRef> LinksTab::dropped(const QMimeData &mime) const
{
    std::vector<AssetRef> assets = m_isReadOnly ? std::vector<AssetRef>() : offeredAssets(mime);
    std::erase(assets, m_asset);
    return assets;
}

void LinksTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (dropped(*event->mimeData()).empty())
        return;
    m_drop->setGeometry(m_state->rect());
    m_drop->show();
    m_drop->raise();
    event->acceptProposedAction();
}

void LinksTab::dragMoveEvent(QDragMoveEvent *event)
{
    const auto group = m_drop->groupAt(m_drop->mapFrom(this, event->position().toPoint()));
    m_drop->setActive(group);
    event->setDropAction(Qt::CopyAction); // what Browse offers
    event->setAccepted(group.has_value());
}

void LinksTab::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->hide();
}

void LinksTab::dropEvent(QDropEvent *event)
{
    m_drop->hide();
    const auto group = m_drop->groupAt(m_drop->mapFrom(this, event->position().toPoint()));
    const std::vector<AssetRef> assets = dropped(*event->mimeData());
    if (!group || assets.empty())
        return;
    event->setDropAction(Qt::CopyAction); // what Browse offers
    event->accept();
    m_verbs->addThese(*group, assets);
}

} // namespace vams::ui
