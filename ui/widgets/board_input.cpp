// Mouse, keys and painting of the board.

#include "ui/widgets/board_header.h"
#include "ui/widgets/item_board.h"

#include "core/base/text.h"

#include <QApplication>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace vams::ui {

void ItemBoard::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier) || m_mode != BoardMode::Tiles) {
        QListView::wheelEvent(event);
        return;
    }
    constexpr int step = metrics::space;
    const int delta = event->angleDelta().y();
    if (delta != 0)
        setTileWidth(m_tileWidth + (delta > 0 ? step : -step));
    event->accept();
}

void ItemBoard::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_pressed = at + QPoint(0, verticalOffset());
    const QModelIndex index = indexAt(at);
    QRect tick;
    if (m_look.tick && index.isValid()) {
        const QRect row = rowRect(index.row());
        tick = QStyle::visualRect(layoutDirection(), row, m_look.tick(row, m_mode));
    }
    m_tickPressed = event->button() == Qt::LeftButton && tick.isValid() &&
                    tick.adjusted(-metrics::tight, -metrics::tight, metrics::tight, metrics::tight)
                        .contains(at);
    if (m_tickPressed) {
        selectionModel()->setCurrentIndex(index.siblingAtColumn(0),
                                          QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        event->accept();
        return;
    }
    // Rows leave no ground to begin a rubber band on: outside of the name it begins anywhere.
    setDragEnabled(m_mode == BoardMode::Tiles || index.column() == m_look.nameColumn ||
                   selectionModel()->isSelected(index));
    QListView::mousePressEvent(event);
}

void ItemBoard::mouseMoveEvent(QMouseEvent *event)
{
    if (m_tickPressed)
        return;
    QAbstractItemView::mouseMoveEvent(event);
    if (state() != DragSelectingState || !(event->buttons() & Qt::LeftButton))
        return;
    m_band =
        QRect(m_pressed, event->position().toPoint() + QPoint(0, verticalOffset())).normalized();
    viewport()->update();
}

void ItemBoard::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_tickPressed, false))
        return;
    if (!m_band.isNull()) {
        m_band = {};
        viewport()->update();
    }
    QListView::mouseReleaseEvent(event);
}

void ItemBoard::keyPressEvent(QKeyEvent *event)
{
    // What an editor leaves over, such as the Enter that ends a name, is not for the board.
    if (state() == EditingState && !hasFocus()) {
        QListView::keyPressEvent(event);
        return;
    }
    // Enter opens on every platform; Qt leaves it to the platform.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid() && !(event->modifiers() & Qt::ControlModifier)) {
        emit activated(currentIndex());
        event->accept();
        return;
    }
    const bool isTyping =
        m_typed.isValid() && m_typed.elapsed() < QApplication::keyboardInputInterval();
    if (event->key() == Qt::Key_Space && !(event->modifiers() & Qt::ControlModifier)) {
        if (isTyping)
            keyboardSearch(event->text());
        else if (m_peek)
            m_peek();
        event->accept();
        return;
    }
    if (!event->text().isEmpty() && event->text().front().isPrint() &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        m_typed.start();
    QListView::keyPressEvent(event);
}

void ItemBoard::setHover(int row)
{
    if (row == m_hoverRow)
        return;
    for (const int each : {m_hoverRow, row})
        if (each >= 0)
            viewport()->update(rowRect(each));
    m_hoverRow = row;
}

bool ItemBoard::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHover(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()).row());
    else if (event->type() == QEvent::HoverLeave)
        setHover(-1);
    return QListView::viewportEvent(event);
}

void ItemBoard::startDrag(Qt::DropActions)
{
    if (selectionModel()->hasSelection())
        emit dragWanted();
}

void ItemBoard::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout();
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QRect dirty = event->rect().translated(0, verticalOffset());
    const auto [first, last] = m_layout.rowsBetween(dirty.top(), dirty.bottom());
    for (int row = first; row <= last; ++row)
        paintRow(painter, option, row);
    if (m_layout.hasHeads())
        paintHeads(painter);
    if (m_band.isNull())
        return;
    QColor inside = m_theme.color(Token::Accent);
    inside.setAlphaF(0.12F);
    painter.setPen(m_theme.color(Token::Accent));
    painter.setBrush(inside);
    painter.drawRect(m_band.translated(0, -verticalOffset()).adjusted(0, 0, -1, -1));
}

void ItemBoard::paintRow(QPainter &painter, QStyleOptionViewItem &option, int row)
{
    const QModelIndex index = model()->index(row, 0);
    option.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_MouseOver, row == m_hoverRow);
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && row == currentIndex().row());
    option.rect = rowRect(row);
    if (m_mode == BoardMode::Tiles) {
        itemDelegate()->paint(&painter, option, index);
        return;
    }
    const QRect whole = option.rect;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column))
            continue;
        option.rect = QRect(m_header->sectionViewportPosition(column), whole.top(),
                            m_header->sectionSize(column), whole.height());
        itemDelegate()->paint(&painter, option, index.siblingAtColumn(column));
    }
}

void ItemBoard::paintHeads(QPainter &painter)
{
    const int offset = verticalOffset();
    const int bottom = offset + viewport()->height();
    const int count = static_cast<int>(m_layout.sections().size());
    const int top = m_layout.sectionAt(offset);
    for (int section = top; section < count && m_layout.headTop(section) < bottom; ++section) {
        int y = m_layout.headTop(section) - offset;
        if (section == top) {
            y = qMax(0, y); // stays until the next one pushes it out
            if (section + 1 < count)
                y = qMin(y, m_layout.headTop(section + 1) - offset - m_layout.shape().head);
        }
        paintHead(painter, m_layout.sections()[static_cast<std::size_t>(section)], y);
    }
}

void ItemBoard::paintHead(QPainter &painter, const BoardSection &section, int y)
{
    const QRect head(0, y, viewport()->width(), m_layout.shape().head);
    painter.fillRect(head, m_theme.color(Token::Surface));
    painter.fillRect(head.left(), head.bottom(), head.width(), metrics::line,
                     m_theme.color(Token::Line));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                                       Qt::AlignVCenter);
    QRect text = head.adjusted(metrics::space, 0, -metrics::space, 0);
    painter.setFont(m_theme.font(TextStyle::Strong));
    painter.setPen(m_theme.color(Token::Text));
    const QString title =
        painter.fontMetrics().elidedText(section.title, Qt::ElideRight, text.width() * 3 / 4);
    painter.drawText(text, align, title);
    const int used = painter.fontMetrics().horizontalAdvance(title) + metrics::gap;
    text.adjust(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0);
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(Token::TextMuted));
    painter.drawText(text, align, humanCount(section.count));
}

} // namespace vams::ui
