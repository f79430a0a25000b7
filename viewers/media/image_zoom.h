#pragma once
// Where a picture stands in its view: the maths of zooming and panning, without a widget.

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>

namespace vams::viewers {

/// Scale is view pixels (device-independent) for one picture pixel.
class ImageZoom
{
public:
    static constexpr double minPixels = 16; ///< the long side never gets smaller than this
    static constexpr double maxScale = 64;

    /// A view that shows the whole picture keeps doing so when its size changes.
    void setViewSize(const QSizeF &size);
    void setImageSize(const QSize &size);

    /// The whole picture, never enlarged.
    void fit(double largestScale = 1);
    void zoomTo(double scale, const QPointF &anchor);
    void zoomBy(double factor, const QPointF &anchor) { zoomTo(m_scale * factor, anchor); }
    void pan(const QPointF &delta);

    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    [[nodiscard]] QPointF viewCentre() const;
    [[nodiscard]] QRectF imageRect() const; ///< in the view
    [[nodiscard]] QPointF toImage(const QPointF &inView) const;
    [[nodiscard]] QPointF toView(const QPointF &inImage) const;

private:
    void keepInside();

    QSizeF m_view{1, 1};
    QSizeF m_image{1, 1};
    QPointF m_origin; ///< top left of the picture in the view
    double m_scale = 1;
    double m_fitLimit = 1;
    bool m_isFitted = true;
};

} // namespace vams::viewers
