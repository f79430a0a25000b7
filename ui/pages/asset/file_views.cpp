#include "ui/pages/asset/file_views.h"

#include "ui/models/file_mime.h"
#include "ui/pages/asset/file_delegates.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

namespace vams::ui {

namespace {

/// How long a drag rests on a closed folder until that opens.
constexpr int openDelayMs = 700;

bool comesFromOutside(const QDropEvent &event)
{
    return !event.mimeData()->hasFormat(QString::fromLatin1(fileMimeType));
}

/// Files of other programs are only ever copied: with "move" the file manager would remove its own.
void acceptAsCopy(QDropEvent &event)
{
    if (event.isAccepted() && comesFromOutside(event))
        event.setDropAction(Qt::CopyAction);
}

/// True if the drop came from outside and was handed to the model.
bool dropFromOutside(QAbstractItemView &view, QDropEvent &event)
{
    if (!comesFromOutside(event))
        return false;
    const QModelIndex index = view.indexAt(event.position().toPoint());
    if (view.model()->dropMimeData(event.mimeData(), Qt::CopyAction, -1, -1, index)) {
        event.setDropAction(Qt::CopyAction);
        event.accept();
    }
    return true;
}

void setUpFileView(QAbstractItemView &view)
{
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 is an action
    view.setDragEnabled(true);
    view.setAcceptDrops(true);
    view.setAutoScroll(true);
    view.setAutoScrollMargin(metrics::treeRow);
    view.setDropIndicatorShown(true);
    view.setDragDropMode(QAbstractItemView::DragDrop);
    view.setDragDropOverwriteMode(true);
    view.setDefaultDropAction(Qt::MoveAction);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setMouseTracking(true);
}

} // namespace

FileRowView::FileRowView(const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
{
    setUpFileView(*this);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(metrics::treeIndent);
    setExpandsOnDoubleClick(true);
    setAutoExpandDelay(openDelayMs);
    setAnimated(false);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(true);
    verticalScrollBar()->setSingleStep(metrics::treeRow);
    viewport()->setBackgroundRole(QPalette::Base);
}

void FileRowView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QRect row(0, option.rect.y(), viewport()->width(), option.rect.height());
    const bool isSelected = selectionModel()->isSelected(index);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (isSelected || isHovered) {
        painter->setBrush(m_theme.color(isSelected ? Token::AccentWeak : Token::Hover));
        painter->drawRoundedRect(row, metrics::radius, metrics::radius);
    }
    if (hasFocus() && index == currentIndex() && !isSelected) {
        painter->setPen(m_theme.color(Token::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(0, 0, -1, -1), metrics::radius, metrics::radius);
    }
    painter->restore();
    QStyleOptionViewItem cell = option;
    for (int section = 0; section < header()->count(); ++section) {
        const QModelIndex sibling = index.siblingAtColumn(section);
        cell.rect = visualRect(sibling);
        if (section == 0 && rootIsDecorated())
            drawBranches(painter, branchesOf(cell.rect, row), index);
        itemDelegateForIndex(sibling)->paint(painter, cell, sibling);
    }
}

/// What is left of a row before the cell begins.
QRect FileRowView::branchesOf(const QRect &cell, const QRect &row) const
{
    return isRightToLeft()
               ? QRect(cell.right() + 1, row.y(), row.right() - cell.right(), row.height())
               : QRect(0, row.y(), cell.x(), row.height());
}

void FileRowView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    constexpr int arrow = metrics::field;
    const int x = isRightToLeft() ? rect.left() + metrics::treeIndent - 1 - arrow
                                  : rect.right() + 1 - metrics::treeIndent + 1;
    const int y = rect.center().y() - arrow / 2 + 1;
    const QString icon =
        isExpanded(index) ? QStringLiteral("chev-down") : QStringLiteral("chev-right");
    painter->drawPixmap(
        x, y,
        m_theme.pixmap(icon, Token::TextMuted, arrow, painter->device()->devicePixelRatioF()));
}

void FileRowView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event);
    acceptAsCopy(*event);
}

void FileRowView::dropEvent(QDropEvent *event)
{
    if (dropFromOutside(*this, *event)) {
        stopAutoScroll();
        setState(NoState);
        viewport()->update();
    } else {
        QTreeView::dropEvent(event);
    }
}

FileTileView::FileTileView(QWidget *parent)
    : QListView(parent)
{
    setUpFileView(*this);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setDragEnabled(true); // setMovement has switched it off
    setAcceptDrops(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(metrics::space - metrics::ring, metrics::ring, 0, 0);
    fitTiles();
}

void FileTileView::fitTiles()
{
    // The scroll bar's place is always kept, as Qt does, so that it does not make the columns jump.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    const int width = maximumViewportSize().width() - bar - 1;
    const QSize cell =
        FileTileDelegate::cellSize(qMax(width, metrics::tileMin), metrics::tile - metrics::gap);
    if (cell != gridSize())
        setGridSize(cell);
}

void FileTileView::resizeEvent(QResizeEvent *event)
{
    fitTiles();
    QListView::resizeEvent(event);
}

void FileTileView::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event);
    acceptAsCopy(*event);
}

void FileTileView::dropEvent(QDropEvent *event)
{
    if (dropFromOutside(*this, *event)) {
        stopAutoScroll();
        setState(NoState);
        viewport()->update();
    } else {
        QListView::dropEvent(event);
    }
}

} // namespace vams::ui
