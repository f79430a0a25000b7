#include "viewers/media/image_canvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace vams::viewers {

namespace {

constexpr int checkerSize = 8;
constexpr double wheelStep = 1.25;
constexpr int readoutMargin = 16;
constexpr int readoutHeight = 24;

QColor between(const QColor &a, const QColor &b, float amount)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * amount,
                            a.greenF() + (b.greenF() - a.greenF()) * amount,
                            a.blueF() + (b.blueF() - a.blueF()) * amount);
}

/// Two quiet tones close to the viewport's own, so that the picture stays the loudest thing.
QPixmap checkerboard(const ViewerStyle &style)
{
    QPixmap tile(checkerSize * 2, checkerSize * 2);
    tile.fill(between(style.viewport, style.muted, 0.12f));
    QPainter painter(&tile);
    const QColor other = between(style.viewport, style.muted, 0.3f);
    painter.fillRect(0, 0, checkerSize, checkerSize, other);
    painter.fillRect(checkerSize, checkerSize, checkerSize, checkerSize, other);
    return tile;
}

} // namespace

ImageCanvas::ImageCanvas(const ViewerStyle &style, QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setColors(style);
}

void ImageCanvas::setColors(const ViewerStyle &style)
{
    m_style = style;
    m_checker = checkerboard(style);
    update();
}

void ImageCanvas::setImage(ImageLevels levels)
{
    m_levels = std::move(levels);
    m_pixel.reset();
    m_zoom.setImageSize(m_levels.size());
    fit();
}

double ImageCanvas::magnification() const
{
    return m_zoom.scale() * devicePixelRatioF();
}

void ImageCanvas::fit()
{
    m_zoom.fit(1 / devicePixelRatioF());
    changed();
}

void ImageCanvas::zoomTo(double magnification)
{
    m_zoom.zoomTo(magnification / devicePixelRatioF(), m_zoom.viewCentre());
    changed();
}

void ImageCanvas::zoomBy(double factor)
{
    m_zoom.zoomBy(factor, m_zoom.viewCentre());
    changed();
}

void ImageCanvas::changed()
{
    update();
    emit zoomChanged();
    emit moved();
}

void ImageCanvas::showAt(double scale, const QPointF &part)
{
    const QSize size = m_levels.size();
    m_zoom.zoomTo(scale, m_zoom.viewCentre());
    m_zoom.pan(m_zoom.viewCentre() -
               m_zoom.toView({part.x() * size.width(), part.y() * size.height()}));
    changed();
}

QString ImageCanvas::pixelText() const
{
    if (!m_pixel)
        return {};
    const QImage &image = m_levels.original();
    const QColor color = image.pixelColor(*m_pixel);
    QString text = QStringLiteral("%1, %2   %3")
                       .arg(m_pixel->x())
                       .arg(m_pixel->y())
                       .arg(color.name(QColor::HexRgb));
    if (image.depth() > 32) {
        const QRgba64 deep = color.rgba64();
        text += QStringLiteral("   %1 %2 %3").arg(deep.red()).arg(deep.green()).arg(deep.blue());
    }
    if (image.hasAlphaChannel())
        text += QStringLiteral("   α %1 %").arg(std::lround(color.alphaF() * 100));
    return text;
}

void ImageCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_style.viewport);
    if (m_levels.isNull())
        return;
    const QRectF target = m_zoom.imageRect();
    if (m_levels.original().hasAlphaChannel()) {
        painter.setBrushOrigin(target.topLeft());
        painter.fillRect(target & QRectF(event->rect()), QBrush(m_checker));
    }
    m_levels.draw(painter, target, event->rect());
    drawReadout(painter);
}

void ImageCanvas::drawReadout(QPainter &painter) const
{
    const QString text = pixelText();
    if (text.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_style.monospace);
    const int swatch = readoutHeight - 12;
    const int width = QFontMetrics(m_style.monospace).horizontalAdvance(text) + swatch + 24;
    const QRectF box(readoutMargin + 0.5, height() - readoutMargin - readoutHeight + 0.5, width,
                     readoutHeight);
    painter.setPen(m_style.line);
    painter.setBrush(m_style.overlay);
    painter.drawRoundedRect(box, 4, 4);
    QColor color = m_levels.original().pixelColor(*m_pixel);
    color.setAlpha(255);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(box.left() + 6, box.top() + 6, swatch, swatch), 2, 2);
    painter.setPen(m_style.text);
    painter.drawText(box.adjusted(swatch + 14, 0, -6, 0), Qt::AlignVCenter, text);
}

void ImageCanvas::resizeEvent(QResizeEvent *)
{
    m_zoom.setViewSize(size());
    emit zoomChanged();
}

void ImageCanvas::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / 120.0;
    if (steps == 0)
        return;
    m_zoom.zoomBy(std::pow(wheelStep, steps), event->position());
    trackPixel(event->position());
    changed();
    event->accept();
}

void ImageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_isDragging = true;
    m_dragged = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void ImageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging) {
        m_zoom.pan(event->position() - m_dragged);
        m_dragged = event->position();
        emit moved();
    }
    trackPixel(event->position());
    update();
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
    unsetCursor();
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_zoom.isFitted())
        m_zoom.zoomTo(1 / devicePixelRatioF(), event->position());
    else
        m_zoom.fit(1 / devicePixelRatioF());
    changed();
}

void ImageCanvas::leaveEvent(QEvent *)
{
    m_pixel.reset();
    update();
}

void ImageCanvas::trackPixel(const QPointF &position)
{
    const QPointF at = m_zoom.toImage(position);
    const QPoint pixel(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
    if (!m_levels.isNull() && m_levels.original().rect().contains(pixel))
        m_pixel = pixel;
    else
        m_pixel.reset();
}

} // namespace vams::viewers
