#include "viewers/media/image_zoom.h"

#include <algorithm>

namespace vams::viewers {

namespace {

/// A picture smaller than the view stands in its middle; a larger one covers it.
double keptInside(double origin, double length, double available)
{
    if (length <= available)
        return (available - length) / 2;
    return std::clamp(origin, available - length, 0.0);
}

} // namespace

void ImageZoom::setViewSize(const QSizeF &size)
{
    const QPointF centre = toImage(viewCentre());
    m_view = size.expandedTo(QSizeF(1, 1));
    if (m_isFitted) {
        fit(m_fitLimit);
        return;
    }
    m_origin = viewCentre() - centre * m_scale;
    keepInside();
}

void ImageZoom::setImageSize(const QSize &size)
{
    m_image = QSizeF(size).expandedTo(QSizeF(1, 1));
    fit(m_fitLimit);
}

void ImageZoom::fit(double largestScale)
{
    m_fitLimit = largestScale;
    m_scale = std::min(
        {m_view.width() / m_image.width(), m_view.height() / m_image.height(), largestScale});
    m_isFitted = true;
    keepInside();
}

void ImageZoom::zoomTo(double scale, const QPointF &anchor)
{
    const double smallest = std::min(minPixels / std::max(m_image.width(), m_image.height()), 1.0);
    const QPointF fixed = toImage(anchor);
    m_scale = std::clamp(scale, smallest, maxScale);
    m_origin = anchor - fixed * m_scale;
    m_isFitted = false;
    keepInside();
}

void ImageZoom::pan(const QPointF &delta)
{
    m_origin += delta;
    keepInside();
}

QPointF ImageZoom::viewCentre() const
{
    return {m_view.width() / 2, m_view.height() / 2};
}

QRectF ImageZoom::imageRect() const
{
    return {m_origin, m_image * m_scale};
}

QPointF ImageZoom::toImage(const QPointF &inView) const
{
    return (inView - m_origin) / m_scale;
}

QPointF ImageZoom::toView(const QPointF &inImage) const
{
    return inImage * m_scale + m_origin;
}

void ImageZoom::keepInside()
{
    const QSizeF size = m_image * m_scale;
    m_origin.setX(keptInside(m_origin.x(), size.width(), m_view.width()));
    m_origin.setY(keptInside(m_origin.y(), size.height(), m_view.height()));
}

} // namespace vams::viewers
