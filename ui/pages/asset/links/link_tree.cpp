#include "ui/pages/asset/links/link_tree.h"

#include "ui/models/spoken.h"
#include "ui/support/assets/asset_covers.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace vams::ui {

namespace {

constexpr int nodeRole = Qt::UserRole + 1; ///< none in heads and notes
enum LinkColumn
{
    NameColumn,
    DatabaseColumn,
    AliasColumn,
    LinkColumnCount
};

QString groupName(LinkGroup group)
{
    switch (group) {
    case LinkGroup::Parents:
        return LinkTree::tr("Parents");
    case LinkGroup::Children:
        return LinkTree::tr("Children");
    case LinkGroup::Related:
        return LinkTree::tr("Related");
    }
    return {};
}

QSize treePicture()
{
    return {metrics::treePictureWidth, metrics::treePictureHeight};
}

} // namespace

/// The picture of the asset in place of an icon.
class LinkTree::Delegate : public QStyledItemDelegate
{
public:
    Delegate(const PageContext &context, AssetCovers &covers, LinkTree *tree)
        : QStyledItemDelegate(tree)
        , m_tree(*tree)
        , m_covers(covers)
        , m_pictures(new ThumbnailPainter(context.theme, context.thumbnails, tree->viewport()))
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant node = index.data(nodeRole);
        if (index.column() != NameColumn || !node.isValid())
            return;
        QStyleOptionViewItem filled = option;
        initStyleOption(&filled, index);
        const QRect place =
            m_tree.style()->subElementRect(QStyle::SE_ItemViewItemDecoration, &filled, &m_tree);
        QRect picture(QPoint(), treePicture());
        picture.moveCenter(place.center());
        ThumbnailLook look;
        look.radius = metrics::radiusSmall;
        const AssetRef asset =
            m_tree.m_graph.nodes[static_cast<std::size_t>(node.toInt())].other.ref();
        m_pictures->paint(*painter, picture, m_covers.spot(asset), look);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != NameColumn || !index.data(nodeRole).isValid())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration; // the room for it
        option->decorationSize = treePicture();
    }

private:
    LinkTree &m_tree;
    AssetCovers &m_covers;
    ThumbnailPainter *m_pictures; ///< the viewport's
};

LinkTree::LinkTree(const PageContext &context, AssetCovers &covers, QWidget *parent)
    : QTreeWidget(parent)
    , m_theme(context.theme)
{
    setItemDelegate(new Delegate(context, covers, this));
    setColumnCount(LinkColumnCount);
    setHeaderLabels({tr("Asset"), tr("Database"), tr("Alias")});
    setAccessibleName(tr("Links"));
    setProperty("columns", true);
    setUniformRowHeights(true);
    setIndentation(metrics::treeIndent);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->resizeSection(NameColumn, metrics::editorMax - metrics::tile);
    header()->resizeSection(DatabaseColumn, 2 * metrics::labelColumn);
    connect(&covers, &AssetCovers::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTreeWidget::itemSelectionChanged, this,
            [this] { emit currentChanged(currentNode()); });
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this] {
        if (currentNode() >= 0)
            emit openWanted(currentNode());
    });
    connect(this, &QTreeWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { emit menuWanted(viewport()->mapToGlobal(at)); });
    connect(&context.theme, &Theme::changed, this, [this] {
        for (QTreeWidgetItemIterator it(this); *it; ++it)
            if (!((*it)->flags() & Qt::ItemIsEnabled))
                (*it)->setForeground(NameColumn, m_theme.color(Token::TextMuted));
    });
}

void LinkTree::setGraph(const LinkGraph &graph, const GraphChoice &choice)
{
    const int before = currentNode();
    const AssetLinkId kept =
        before < 0 ? AssetLinkId()
                   : m_graph.nodes[static_cast<std::size_t>(before)].other.assetLinkId;
    {
        const QSignalBlocker blocker(this);
        clear();
        m_graph = graph;
        for (const LinkGroup group : linkGroups)
            if (choice.shows(group))
                addGroup(group);
        setCurrentNode(before < 0 ? -1 : m_graph.find(kept));
    }
    if (currentNode() != before)
        emit currentChanged(currentNode());
}

void LinkTree::addGroup(LinkGroup group)
{
    const int hidden = m_graph.hiddenIn(group);
    const std::vector<int> nodes = m_graph.direct(group);
    auto *head = new QTreeWidgetItem(
        this, {tr("%1 (%2)").arg(groupName(group)).arg(m_graph.countIn(group))});
    head->setFlags(Qt::ItemIsEnabled);
    head->setFont(NameColumn, m_theme.font(TextStyle::Strong));
    addNodes(*head, nodes);
    if (hidden > 0)
        addNote(*head, nodes.empty() ? tr("%n that you may not see", nullptr, hidden)
                                     : tr("%n more that you may not see", nullptr, hidden));
    else if (nodes.empty())
        addNote(*head, tr("None"));
    head->setExpanded(true);
}

void LinkTree::addNodes(QTreeWidgetItem &above, const std::vector<int> &nodes)
{
    for (const int at : nodes) {
        const LinkNode &node = m_graph.nodes[static_cast<std::size_t>(at)];
        auto *item = new QTreeWidgetItem(&above, {node.name(), node.other.databaseId.text(),
                                                  node.other.assetLinkAliasId.value_or(QString())});
        item->setData(NameColumn, nodeRole, at);
        item->setToolTip(NameColumn, node.other.assetId.text());
        for (int column = 0; column < LinkColumnCount; ++column)
            item->setData(column, Qt::AccessibleTextRole, spokenCell(item->text(column)));
        addNodes(*item, m_graph.beyond(at));
        if (node.isRepeat)
            addNote(*item, tr("What hangs on it is shown above"));
        else if (node.hasMore)
            addNote(*item, tr("More hangs on it"));
        item->setExpanded(true);
    }
}

/// A line that tells something and can be neither chosen nor opened.
void LinkTree::addNote(QTreeWidgetItem &group, const QString &text)
{
    auto *note = new QTreeWidgetItem(&group, {text});
    note->setFlags(Qt::NoItemFlags);
    note->setFirstColumnSpanned(true);
    note->setForeground(NameColumn, m_theme.color(Token::TextMuted));
}

int LinkTree::currentNode() const
{
    const QList<QTreeWidgetItem *> items = selectedItems();
    const QVariant node = items.isEmpty() ? QVariant() : items.first()->data(NameColumn, nodeRole);
    return node.isValid() ? node.toInt() : -1;
}

void LinkTree::setCurrentNode(int node)
{
    if (node == currentNode())
        return;
    if (node < 0) {
        clearSelection();
        return;
    }
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const QVariant number = (*it)->data(NameColumn, nodeRole);
        if (number.isValid() && number.toInt() == node) {
            setCurrentItem(*it);
            return;
        }
    }
}

void LinkTree::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentNode() >= 0)
        emit openWanted(currentNode());
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace vams::ui
