#include "ui/widgets/item_board.h"

#include "ui/widgets/board_header.h"
#include "ui/widgets/list_accessible.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace vams::ui {

namespace {
constexpr int boardEdge = metrics::space / 2; ///< with the half gap of a tile: the page's padding
} // namespace

ItemBoard::ItemBoard(const Theme &theme, BoardLook look, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_look(std::move(look))
    , m_header(new BoardHeader(theme, m_look.nameColumn, this))
{
    setProperty("itemsShowFocus", true); // the delegates draw it
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionRectVisible(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    verticalScrollBar()->setSingleStep(metrics::wide);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ItemBoard::scrolled);
    // Always there, so that the columns keep their width; drawn only when there is a way to go.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { verticalScrollBar()->setEnabled(most > 0); });
    m_header->hide();
    connect(m_header, &QHeaderView::geometriesChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_header, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
    connect(m_header, &QHeaderView::sectionMoved, viewport(), qOverload<>(&QWidget::update));
    connect(m_header, &BoardHeader::tickClicked, this, [this] {
        if (m_header->tick() == Qt::Checked)
            clearSelection();
        else
            selectAll();
    });
}

void ItemBoard::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    m_header->setModel(model);
    m_header->adoptModel();
    const auto later = [this] { scheduleDelayedItemsLayout(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(model, &QAbstractItemModel::modelReset, this, later);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, m_header,
            [this] { m_header->followSelection(*selectionModel()); });
}

void ItemBoard::setDelegates(QAbstractItemDelegate *tiles, QAbstractItemDelegate *rows)
{
    m_tiles = tiles;
    m_rows = rows;
    setItemDelegate(m_mode == BoardMode::Tiles ? tiles : rows);
}

void ItemBoard::setMode(BoardMode mode)
{
    if (mode == m_mode)
        return;
    // What was at the top, or the current item if one sees it, stays in view.
    const auto [first, last] = visibleRows();
    const int current = currentIndex().row();
    const int kept = current >= first && current <= last ? current : first;
    m_mode = mode;
    setItemDelegate(mode == BoardMode::Tiles ? m_tiles : m_rows);
    m_header->setVisible(mode != BoardMode::Tiles);
    setViewportMargins(0, mode == BoardMode::Tiles ? 0 : metrics::tableHead, 0, 0);
    setHover(-1);
    doItemsLayout();
    if (model() && kept >= 0)
        scrollTo(model()->index(kept, 0), kept == current ? QAbstractItemView::EnsureVisible
                                                          : QAbstractItemView::PositionAtTop);
    emit scrolled();
}

void ItemBoard::setTileWidth(int width)
{
    const int bounded = qBound<int>(metrics::tileMin, width, metrics::tileMax);
    if (bounded == m_tileWidth)
        return;
    const int middle = m_layout.rowAt(viewport()->rect().center() + QPoint(0, verticalOffset()));
    m_tileWidth = bounded;
    doItemsLayout();
    if (middle >= 0 && m_mode == BoardMode::Tiles)
        scrollTo(model()->index(middle, 0), QAbstractItemView::PositionAtCenter);
    emit tileWidthChanged(bounded);
    emit scrolled();
}

void ItemBoard::setSections(std::vector<BoardSection> sections)
{
    if (sections == m_sections)
        return;
    m_sections = std::move(sections);
    doItemsLayout();
}

QHeaderView *ItemBoard::header() const
{
    return m_header;
}

const BoardLayout &ItemBoard::boardLayout() const
{
    // Rows may have come since the layout was made.
    const_cast<ItemBoard *>(this)->executeDelayedItemsLayout();
    return m_layout;
}

int ItemBoard::rowHeight() const
{
    return m_mode == BoardMode::Rows ? metrics::rowPicture : metrics::treeRow;
}

void ItemBoard::arrange()
{
    BoardShape shape;
    shape.head = metrics::sectionHead;
    if (m_mode == BoardMode::Tiles) {
        const int width = viewport()->width() - boardEdge;
        shape.columns = qMax(1, width / (m_tileWidth + metrics::space));
        const int cell = qMax<int>(metrics::space * 2, width / shape.columns);
        shape.cell = QSize(cell, m_look.tileHeight(cell - metrics::space));
        shape.left = boardEdge;
        shape.top = boardEdge;
    } else {
        shape.cell = QSize(qMax(1, viewport()->width()), rowHeight());
    }
    m_layout.arrange(shape, model() ? model()->rowCount() : 0, m_sections);
}

void ItemBoard::doItemsLayout()
{
    arrange();
    QAbstractItemView::doItemsLayout();
}

void ItemBoard::updateGeometries()
{
    const int height = viewport()->height();
    verticalScrollBar()->setRange(0, qMax(0, m_layout.height() - height));
    verticalScrollBar()->setPageStep(height);
    if (m_mode != BoardMode::Tiles) {
        const QRect place = viewport()->geometry();
        m_header->setGeometry(place.left(), place.top() - metrics::tableHead, place.width(),
                              metrics::tableHead);
        m_header->fit(place.width());
    }
    QAbstractItemView::updateGeometries();
}

void ItemBoard::resizeEvent(QResizeEvent *event)
{
    arrange();
    QAbstractItemView::resizeEvent(event);
    emit scrolled();
}

void ItemBoard::scrollContentsBy(int, int)
{
    if (viewport()->underMouse())
        setHover(m_layout.rowAt(viewport()->mapFromGlobal(QCursor::pos()) +
                                QPoint(0, verticalOffset())));
    viewport()->update();
    updateEditorGeometries();
}

int ItemBoard::verticalOffset() const
{
    return verticalScrollBar()->value();
}

std::pair<int, int> ItemBoard::visibleRows() const
{
    const int top = verticalOffset();
    return boardLayout().rowsBetween(top, top + viewport()->height() - 1);
}

QRect ItemBoard::rowRect(int row) const
{
    const QRect cell = boardLayout().cell(row);
    return cell.isNull() ? cell
                         : QStyle::visualRect(layoutDirection(), viewport()->rect(),
                                              cell.translated(0, -verticalOffset()));
}

QRect ItemBoard::visualRect(const QModelIndex &index) const
{
    QRect rect = rowRect(index.row());
    if (m_mode == BoardMode::Tiles || rect.isNull())
        return rect;
    rect.setLeft(m_header->sectionViewportPosition(index.column()));
    rect.setWidth(m_header->sectionSize(index.column()));
    return rect;
}

QModelIndex ItemBoard::indexAt(const QPoint &at) const
{
    const QRect ground(QPoint(0, 0), viewport()->size());
    const QPoint inside =
        layoutDirection() == Qt::RightToLeft ? QPoint(ground.width() - 1 - at.x(), at.y()) : at;
    const BoardLayout &layout = boardLayout();
    const int offset = verticalOffset();
    // What lies under the head that stays in view is not there to be clicked.
    if (layout.hasHeads() && at.y() < layout.shape().head && offset > 0 && state() == NoState)
        return {};
    const int row = layout.rowAt(inside + QPoint(0, offset));
    if (row < 0)
        return {};
    if (m_mode == BoardMode::Tiles) {
        constexpr int gap = metrics::space / 2;
        const QRect cell = layout.cell(row).adjusted(gap, gap, -gap, 0);
        return cell.contains(inside + QPoint(0, offset)) ? model()->index(row, 0) : QModelIndex();
    }
    const int column = m_header->logicalIndexAt(at.x());
    return model()->index(row, qMax(0, column));
}

void ItemBoard::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect cell = boardLayout().cell(index.row());
    if (cell.isNull())
        return;
    const int height = viewport()->height();
    const int head = m_layout.hasHeads() ? m_layout.shape().head : 0;
    const int edge = m_mode == BoardMode::Tiles ? boardEdge : 0;
    const int top = cell.top() - head - edge;
    const int bottom = cell.bottom() + 1 + edge - height;
    int value = verticalOffset();
    if (hint == PositionAtTop)
        value = top;
    else if (hint == PositionAtBottom)
        value = bottom;
    else if (hint == PositionAtCenter)
        value = cell.center().y() - height / 2;
    else if (value > top || bottom > top)
        value = top;
    else if (value < bottom)
        value = bottom;
    verticalScrollBar()->setValue(value);
}

void ItemBoard::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!model())
        return;
    QItemSelection selection;
    const int last = model()->columnCount() - 1;
    const auto add = [&](int from, int to) {
        selection.append(QItemSelectionRange(model()->index(from, 0), model()->index(to, last)));
    };
    const QPoint offset(0, verticalOffset());
    if (state() == DragSelectingState) {
        const QRect band =
            QStyle::visualRect(layoutDirection(), viewport()->rect(), rect.normalized())
                .translated(offset);
        for (const auto &[from, to] : boardLayout().rowsIn(band))
            add(from, to);
    } else {
        // From where it was begun to where it goes: the order of the rows, not the rectangle.
        const int from = indexAt(rect.topLeft()).row();
        const int to = indexAt(rect.bottomRight()).row();
        if (from >= 0 && to >= 0)
            add(qMin(from, to), qMax(from, to));
        else if (qMax(from, to) >= 0)
            add(qMax(from, to), qMax(from, to));
    }
    selectionModel()->select(selection, command);
}

QRegion ItemBoard::visualRegionForSelection(const QItemSelection &) const
{
    return viewport()->rect();
}

void ItemBoard::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // QListView would tell screen readers of a place in a layout that the board does not make.
    QAbstractItemView::currentChanged(current, previous);
    announceCurrent(*this, current);
}

void ItemBoard::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    announceSelection(*this, selected, deselected);
}

void ItemBoard::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    announceCurrent(*this, currentIndex());
}

QModelIndex ItemBoard::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return {};
    const BoardLayout &layout = boardLayout();
    const int row = currentIndex().row();
    const int along =
        m_mode == BoardMode::Tiles ? (layoutDirection() == Qt::RightToLeft ? -1 : 1) : 0;
    const int page = qMax(1, viewport()->height() / qMax(1, layout.shape().cell.height()) - 1);
    int target = row;
    switch (action) {
    case MoveUp:
        target = layout.lineStep(row, -1);
        break;
    case MoveDown:
        target = layout.lineStep(row, 1);
        break;
    case MoveLeft:
        target = row - along;
        break;
    case MoveRight:
        target = row + along;
        break;
    case MovePrevious:
        target = row - 1;
        break;
    case MoveNext:
        target = row + 1;
        break;
    case MoveHome:
        target = 0;
        break;
    case MoveEnd:
        target = rows - 1;
        break;
    case MovePageUp:
        target = layout.lineStep(row, -page);
        break;
    case MovePageDown:
        target = layout.lineStep(row, page);
        break;
    }
    return model()->index(row < 0 ? 0 : qBound(0, target, rows - 1), 0);
}

} // namespace vams::ui
