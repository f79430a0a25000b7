#pragma once
// A plane with dots on which things stand that belong together by lines: it is dragged, scrolled
// and zoomed at the pointer. What stands on it is its scene's.

#include "ui/theme/theme.h"

#include <QGraphicsView>

namespace vams::ui {

class CanvasView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit CanvasView(const Theme &theme, QWidget *parent = nullptr);

    /// What stands on the plane, and the point of it to begin with where there is no room for all.
    /// Until somebody moves it, the view follows so that all can be seen, as far as it stays
    /// readable.
    void setContent(const QRectF &bounds, const QPointF &middle);
    void zoomIn();
    void zoomOut();
    /// Everything, however small.
    void fit();
    /// As it was at first.
    void reset();
    [[nodiscard]] qreal zoom() const { return transform().m11(); }
    /// Scrolls no further than is needed.
    void reveal(const QRectF &rect);

signals:
    void zoomChanged();

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    void zoomBy(qreal factor);
    void setZoom(qreal zoom);
    void showHome();
    void updateRange();

    const Theme &m_theme;
    QRectF m_content;
    QPointF m_middle;
    QPoint m_pressed;
    QPoint m_last;
    bool m_isPressed = false;
    bool m_isPanning = false;
    bool m_isMoved = false; ///< by somebody: it follows no more
};

} // namespace vams::ui
