#pragma once
// Draws a picture over a checkerboard; zoom and pan with wheel, mouse and keys.

#include "viewers/base/viewer_style.h"
#include "viewers/media/image_levels.h"
#include "viewers/media/image_zoom.h"

#include <QPixmap>
#include <QPoint>
#include <QWidget>

#include <optional>

namespace vams::viewers {

class ImageCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit ImageCanvas(const ViewerStyle &style, QWidget *parent = nullptr);

    void setImage(ImageLevels levels);
    void setColors(const ViewerStyle &style);
    [[nodiscard]] const ImageLevels &image() const { return m_levels; }
    [[nodiscard]] const ImageZoom &zoom() const { return m_zoom; }
    /// 1 where one pixel of the picture is one of the screen.
    [[nodiscard]] double magnification() const;

    void fit();
    void zoomTo(double magnification);
    void zoomBy(double factor);

    /// Brings a point of the picture, from 0, 0 to 1, 1, to the middle of the view.
    void showAt(double scale, const QPointF &part);

    /// The pixel under the pointer, if there is one.
    [[nodiscard]] std::optional<QPoint> pixelUnderPointer() const { return m_pixel; }
    /// "1024, 768  #a1b2c3" for the pixel under the pointer; empty without one.
    [[nodiscard]] QString pixelText() const;

signals:
    void zoomChanged();
    /// By hand or by a button, not because the view has another size.
    void moved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void changed();
    void trackPixel(const QPointF &position);
    void drawReadout(QPainter &painter) const;

    ViewerStyle m_style;
    ImageLevels m_levels;
    ImageZoom m_zoom;
    QPixmap m_checker;
    std::optional<QPoint> m_pixel;
    QPointF m_dragged;
    bool m_isDragging = false;
};

} // namespace vams::viewers
