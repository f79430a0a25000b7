#include "viewers/mesh/panel/parts_panel.h"

#include "viewers/mesh/panel/panel_head.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace vams::viewers {

namespace {

constexpr int eyeWidth = 32;
constexpr int treeIcon = 16;
constexpr int treeIndent = 16;
constexpr int unfoldedParts = 200;
constexpr int filterAbove = 12;

/// An eye instead of a check box, which a click on it opens and closes.
class PartDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (index.column() != PartModel::Shown) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QIcon eye = std::exchange(cell.icon, QIcon());
        cell.features &=
            ~(QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration);
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const QRect place =
            QStyle::alignedRect(cell.direction, Qt::AlignCenter, cell.decorationSize, cell.rect);
        eye.paint(painter, place);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_Open; // an unfolded row is not one that is on
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                     const QModelIndex &index) override
    {
        const auto isLeft = [event] {
            return static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        };
        if (index.column() != PartModel::Shown || event->type() != QEvent::MouseButtonRelease ||
            !isLeft())
            return false;
        const bool isShown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isShown ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

PartsPanel::PartsPanel(const std::vector<ScenePart> &parts, const QString &fileName,
                       const ViewerStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_model(new PartModel(parts, fileName, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_tree(new QTreeView)
{
    m_found->setSourceModel(m_model);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Filter parts"));
    m_filter->setAccessibleName(tr("Filter parts"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    setUpTree();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makePanelHead(tr("Scene"), {}));
    auto *filter = new QWidget;
    auto *row = new QVBoxLayout(filter);
    row->setContentsMargins(panelMargin, 0, panelMargin, panelGap);
    row->addWidget(m_filter);
    filter->setVisible(parts.size() > filterAbove);
    column->addWidget(filter);
    auto *tree = new QVBoxLayout;
    tree->setContentsMargins(panelGap, 0, panelGap, panelGap);
    tree->addWidget(m_tree);
    column->addLayout(tree, 1);
    setColors(style);
    if (parts.size() <= unfoldedParts)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
}

void PartsPanel::setUpTree()
{
    m_tree->setModel(m_found);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(treeIndent);
    m_tree->setIconSize(QSize(treeIcon, treeIcon));
    m_tree->setAccessibleName(tr("Parts of the scene"));
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setItemDelegate(new PartDelegate(m_tree));
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(eyeWidth);
    header->setSectionResizeMode(PartModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(PartModel::Count, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PartModel::Shown, QHeaderView::Fixed);
    header->resizeSection(PartModel::Shown, eyeWidth);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PartsPanel::selectedChanged);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.column() != PartModel::Shown)
            emit activated(PartModel::partAt(m_found->mapToSource(index)));
    });
}

int PartsPanel::selected() const
{
    return PartModel::partAt(m_found->mapToSource(m_tree->currentIndex()));
}

void PartsPanel::select(int part)
{
    if (part < 0) {
        m_tree->clearSelection();
        m_tree->setCurrentIndex({});
        return;
    }
    if (!m_found->mapFromSource(m_model->indexOf(part)).isValid())
        m_filter->clear();
    const QModelIndex index = m_found->mapFromSource(m_model->indexOf(part));
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void PartsPanel::setCommands(const QList<QAction *> &commands)
{
    m_tree->addActions(commands);
}

void PartsPanel::setColors(const ViewerStyle &style)
{
    m_model->setColors(style);
}

} // namespace vams::viewers
