#include "viewers/media/image_levels.h"

#include <QColorSpace>
#include <QPainter>

#include <cmath>

namespace vams::viewers {

namespace {

constexpr int smallestLevel = 512;
constexpr double sharpAbove = 4; ///< from 400 % on a pixel is a square

QImage paintable(const QImage &image)
{
    QImage shown = image;
    if (const QColorSpace space = image.colorSpace();
        space.isValid() && space != QColorSpace(QColorSpace::SRgb))
        shown = image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb));
    if (shown.isNull())
        shown = image;
    return shown.convertToFormat(shown.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                         : QImage::Format_RGB32);
}

} // namespace

ImageLevels::ImageLevels(const QImage &image, const Job &job)
    : m_original(image)
{
    if (image.isNull())
        return;
    m_levels.push_back(paintable(image));
    while (std::max(m_levels.back().width(), m_levels.back().height()) > smallestLevel) {
        if (job.isCancelled()) {
            m_levels.clear();
            return;
        }
        const QSize half = (m_levels.back().size() / 2).expandedTo(QSize(1, 1));
        m_levels.push_back(
            m_levels.back().scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
}

const QImage &ImageLevels::levelFor(double scale) const
{
    std::size_t level = 0;
    while (level + 1 < m_levels.size() && static_cast<double>(m_levels[level + 1].width()) >=
                                              scale * static_cast<double>(m_original.width()))
        ++level;
    return m_levels[level];
}

void ImageLevels::draw(QPainter &painter, const QRectF &target, const QRectF &clip) const
{
    if (isNull())
        return;
    const double devicePixels = painter.device()->devicePixelRatioF();
    const double scale = target.width() / m_original.width() * devicePixels;
    const QImage &level = levelFor(scale);
    const QRectF seen = target & clip;
    if (seen.isEmpty())
        return;
    const double x = level.width() / target.width();
    const double y = level.height() / target.height();
    // Whole source pixels, so that neighbouring repaints meet without a seam.
    const QRectF wanted((seen.left() - target.left()) * x, (seen.top() - target.top()) * y,
                        seen.width() * x, seen.height() * y);
    const QRect source = wanted.toAlignedRect().adjusted(-1, -1, 1, 1) & level.rect();
    const QRectF goal(target.left() + source.left() / x, target.top() + source.top() / y,
                      source.width() / x, source.height() / y);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < sharpAbove);
    painter.drawImage(goal, level, source);
}

} // namespace vams::viewers
