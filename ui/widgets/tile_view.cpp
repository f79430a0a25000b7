#include "ui/widgets/tile_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace vams::ui {

namespace {
constexpr int wheelStep = 16;
constexpr int edge = metrics::space / 2; ///< with the half gap of a tile: the page's padding
} // namespace

TileView::TileView(CellHeight cellHeight, TickPlace tick, QWidget *parent)
    : QListView(parent)
    , m_cellHeight(std::move(cellHeight))
    , m_tick(std::move(tick))
{
    // List mode that wraps: unlike icon mode it keeps no tree of positions.
    setViewMode(QListView::ListMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setUniformItemSizes(true);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    // Whole rows, since the list beside the grid shares the selection.
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionRectVisible(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setViewportMargins(edge, edge, 0, 0);
    setFrameShape(QFrame::NoFrame);
    verticalScrollBar()->setSingleStep(metrics::wide);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TileView::scrolled);
    // Always there, so that the columns keep their width; drawn only when there is a way to go.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { verticalScrollBar()->setEnabled(most > 0); });
}

void TileView::setTileWidth(int width)
{
    const int bounded = qBound<int>(metrics::tileMin, width, metrics::tileMax);
    if (bounded == m_tileWidth)
        return;
    // What was in the middle stays in view.
    const QModelIndex middle = indexAt(viewport()->rect().center());
    m_tileWidth = bounded;
    fitGrid();
    if (middle.isValid())
        scrollTo(middle, QAbstractItemView::PositionAtCenter);
    emit tileWidthChanged(bounded);
}

int TileView::columns() const
{
    return qMax(1, (viewport()->width() - 1) / (m_tileWidth + metrics::space));
}

void TileView::fitGrid()
{
    // The list wraps one pixel early.
    const int cell = (viewport()->width() - 1) / columns();
    const QSize grid(cell, m_cellHeight(cell - metrics::space));
    if (grid != gridSize())
        setGridSize(grid);
    emit scrolled();
}

std::pair<int, int> TileView::visibleRows() const
{
    if (!model() || model()->rowCount() == 0 || gridSize().height() <= 0)
        return {0, -1};
    const int top = verticalScrollBar()->value();
    const int first = top / gridSize().height() * columns();
    const int last = ((top + viewport()->height()) / gridSize().height() + 1) * columns() - 1;
    return {qMin(first, model()->rowCount() - 1), qMin(last, model()->rowCount() - 1)};
}

void TileView::resizeEvent(QResizeEvent *event)
{
    fitGrid();
    QListView::resizeEvent(event);
}

void TileView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QListView::wheelEvent(event);
        return;
    }
    const int delta = event->angleDelta().y();
    if (delta != 0)
        setTileWidth(m_tileWidth + (delta > 0 ? wheelStep : -wheelStep));
    event->accept();
}

void TileView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const QRect tick = m_tick && index.isValid() ? m_tick(visualRect(index)) : QRect();
    m_tickPressed = event->button() == Qt::LeftButton && tick.isValid() &&
                    tick.adjusted(-metrics::tight, -metrics::tight, metrics::tight, metrics::tight)
                        .contains(event->pos());
    if (!m_tickPressed) {
        QListView::mousePressEvent(event);
        return;
    }
    selectionModel()->setCurrentIndex(index,
                                      QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    event->accept();
}

void TileView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_tickPressed, false))
        return;
    QListView::mouseReleaseEvent(event);
}

void TileView::keyPressEvent(QKeyEvent *event)
{
    // Enter opens on every platform; Qt leaves it to the platform.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        emit activated(currentIndex());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace vams::ui
