#include "ui/widgets/canvas_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QtMath>

namespace vams::ui {

namespace {

constexpr qreal dotStep = 24;
constexpr qreal dotWidth = 2;
constexpr qreal zoomStep = 1.25;
constexpr qreal leastZoom = 0.1;
constexpr qreal mostZoom = 4;
constexpr qreal readableZoom = 0.7;
constexpr qreal wheelStep = 120;

} // namespace

CanvasView::CanvasView(const Theme &theme, QWidget *parent)
    : QGraphicsView(parent)
    , m_theme(theme)
{
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // what floats over it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setResizeAnchor(QGraphicsView::NoAnchor);
    setLayoutDirection(Qt::LeftToRight); // who fills it mirrors what stands on it
    setAcceptDrops(false);               // what is dropped is for the page
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

void CanvasView::setContent(const QRectF &bounds, const QPointF &middle)
{
    m_content = bounds;
    m_middle = middle;
    updateRange();
    if (!m_isMoved)
        showHome();
}

void CanvasView::updateRange()
{
    // So much around it that each part of it can be brought to the middle.
    const qreal marginX = viewport()->width() / zoom() / 2;
    const qreal marginY = viewport()->height() / zoom() / 2;
    setSceneRect(m_content.adjusted(-marginX, -marginY, marginX, marginY));
}

void CanvasView::setZoom(qreal zoom)
{
    setTransform(QTransform::fromScale(zoom, zoom));
    updateRange();
    emit zoomChanged();
}

void CanvasView::zoomBy(qreal factor)
{
    m_isMoved = true;
    const QPointF kept = mapToScene(viewport()->rect().center());
    setZoom(qBound(leastZoom, zoom() * factor, mostZoom));
    centerOn(kept);
}

void CanvasView::zoomIn()
{
    zoomBy(zoomStep);
}

void CanvasView::zoomOut()
{
    zoomBy(1 / zoomStep);
}

void CanvasView::fit()
{
    m_isMoved = true;
    const QRectF all = m_content.adjusted(-dotStep, -dotStep, dotStep, dotStep);
    const qreal zoom = qMin(viewport()->width() / all.width(), viewport()->height() / all.height());
    setZoom(qBound(leastZoom, zoom, 1.0));
    centerOn(all.center());
}

void CanvasView::reset()
{
    m_isMoved = false;
    showHome();
}

void CanvasView::showHome()
{
    if (m_content.isEmpty())
        return;
    const QRectF all = m_content.adjusted(-dotStep, -dotStep, dotStep, dotStep);
    const qreal fitting =
        qMin(viewport()->width() / all.width(), viewport()->height() / all.height());
    setZoom(qBound(readableZoom, fitting, 1.0));
    QPointF middle = all.center();
    if (fitting < readableZoom) {
        // Not all of it: where there is too much, its middle.
        if (viewport()->width() / zoom() < all.width())
            middle.setX(m_middle.x());
        if (viewport()->height() / zoom() < all.height())
            middle.setY(m_middle.y());
    }
    centerOn(middle);
}

void CanvasView::reveal(const QRectF &rect)
{
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    const QRectF wanted = rect.adjusted(-dotStep, -dotStep, dotStep, dotStep);
    if (seen.contains(wanted))
        return;
    m_isMoved = true;
    ensureVisible(wanted, 0, 0);
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, m_theme.color(Token::Surface));
    // Far away they would be a grey plane.
    const qreal step = zoom() < 0.5 ? dotStep * 4 : dotStep;
    QList<QPointF> dots;
    for (qreal y = qFloor(rect.top() / step) * step; y < rect.bottom(); y += step)
        for (qreal x = qFloor(rect.left() / step) * step; x < rect.right(); x += step)
            dots << QPointF(x, y);
    painter->setPen(QPen(m_theme.color(Token::Line), dotWidth, Qt::SolidLine, Qt::RoundCap));
    painter->drawPoints(dots.constData(), static_cast<int>(dots.size()));
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        m_isMoved = true;
        const QPointF at = event->position();
        const QPointF under = mapToScene(at.toPoint());
        const qreal factor = qPow(zoomStep, event->angleDelta().y() / wheelStep);
        setZoom(qBound(leastZoom, zoom() * factor, mostZoom));
        // What is under the pointer stays there.
        const QPointF moved = (mapToScene(at.toPoint()) - under) * zoom();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - qRound(moved.x()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(moved.y()));
        event->accept();
        return;
    }
    m_isMoved = true;
    QGraphicsView::wheelEvent(event);
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    m_isPanning = false;
    m_pressed = m_last = event->position().toPoint();
    event->accept();
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_isPressed) {
        QGraphicsView::mouseMoveEvent(event); // the pointer over things
        return;
    }
    if (!m_isPanning && (at - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!std::exchange(m_isPanning, true))
        viewport()->setCursor(Qt::ClosedHandCursor);
    m_isMoved = true;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (at - m_last).x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - (at - m_last).y());
    m_last = at;
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    m_isPressed = false;
    if (std::exchange(m_isPanning, false))
        viewport()->unsetCursor();
    event->accept();
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    updateRange();
    if (!m_isMoved)
        showHome();
}

} // namespace vams::ui
