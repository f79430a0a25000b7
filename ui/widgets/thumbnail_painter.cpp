#include "ui/widgets/thumbnail_painter.h"

#include "ui/theme/theme.h"
#include "viewers/base/file_kind.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QWidget>

namespace vams::ui {

namespace {

/// Photos and textures fill their place; models stand in it.
bool fillsItsPlace(const QImage &image)
{
    const auto isOpaque = [&image](int x, int y) { return qAlpha(image.pixel(x, y)) == 255; };
    return isOpaque(0, 0) && isOpaque(image.width() - 1, image.height() - 1) &&
           isOpaque(image.width() / 2, 0);
}

QImage fitted(const QImage &image, const QSize &size)
{
    const bool fills = fillsItsPlace(image);
    const QSize target =
        image.size().scaled(size, fills ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    const QImage scaled = image.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (!fills)
        return scaled;
    const QPoint corner((scaled.width() - size.width()) / 2, (scaled.height() - size.height()) / 2);
    return scaled.copy(QRect(corner, size));
}

} // namespace

QString fileKindIcon(const QString &fileName)
{
    switch (viewers::fileKindOf(fileName)) {
    case viewers::FileKind::Mesh:
        return QStringLiteral("mesh");
    case viewers::FileKind::PointCloud:
        return QStringLiteral("cloud-points");
    case viewers::FileKind::Image:
        return QStringLiteral("image");
    case viewers::FileKind::Text:
        return QStringLiteral("doc");
    case viewers::FileKind::Other:
        break;
    }
    return QStringLiteral("file");
}

ThumbnailPainter::ThumbnailPainter(const Theme &theme, viewers::ThumbnailService &service,
                                   QWidget *view)
    : QObject(view)
    , m_theme(theme)
    , m_service(service)
{
    // Many pictures come at once: the view is drawn once for all of them.
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(30);
    connect(&m_repaint, &QTimer::timeout, view, qOverload<>(&QWidget::update));
    connect(&service, &viewers::ThumbnailService::finished, &m_repaint,
            qOverload<>(&QTimer::start));
}

QString ThumbnailPainter::reason(const QString &contentKey) const
{
    return contentKey.isEmpty() ? QString() : m_service.reason(contentKey);
}

QPixmap ThumbnailPainter::scaled(const QString &contentKey, const QSize &size, qreal ratio) const
{
    const QSize pixels = size * ratio;
    const QString key = QStringLiteral("thumbnail %1 %2x%3")
                            .arg(contentKey)
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QImage image = m_service.picture(contentKey);
    if (image.isNull())
        return {};
    pixmap = QPixmap::fromImage(fitted(image, pixels));
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void ThumbnailPainter::paint(QPainter &painter, const QRect &place, const ThumbnailSpot &spot,
                             const ThumbnailLook &look) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath path;
    path.addRoundedRect(place, look.radius, look.radius);
    if (look.hasTile)
        painter.fillPath(path, m_theme.color(look.isHovered ? Token::Pressed : Token::Tile));
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap picture =
        spot.contentKey.isEmpty() ? QPixmap() : scaled(spot.contentKey, place.size(), ratio);
    if (picture.isNull()) {
        if (spot.request &&
            m_service.state(spot.contentKey) != viewers::ThumbnailService::State::Failed)
            m_service.ask(spot.request());
        paintIcon(painter, place, spot, look);
    } else {
        const QSizeF size = picture.deviceIndependentSize();
        painter.setClipPath(path);
        painter.setOpacity(look.opacity);
        painter.drawPixmap(QPointF(place.x() + (place.width() - size.width()) / 2,
                                   place.y() + (place.height() - size.height()) / 2),
                           picture);
    }
    painter.restore();
}

void ThumbnailPainter::paintIcon(QPainter &painter, const QRect &place, const ThumbnailSpot &spot,
                                 const ThumbnailLook &look) const
{
    const QString icon = spot.icon.isEmpty() ? fileKindIcon(spot.fileName) : spot.icon;
    const int size =
        place.height() >= 60 ? metrics::iconHuge : qMin<int>(metrics::icon, place.height() - 4);
    const QString text = look.tellsReason ? reason(spot.contentKey) : QString();
    QRect spotRect(0, 0, size, size);
    spotRect.moveCenter(place.center());
    if (!text.isEmpty())
        spotRect.translate(0, -metrics::space);
    painter.setOpacity(look.opacity);
    painter.drawPixmap(spotRect.topLeft(), m_theme.pixmap(icon, Token::TextMuted, size,
                                                          painter.device()->devicePixelRatioF()));
    if (text.isEmpty())
        return;
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(Token::TextMuted));
    const QRect textRect(place.x() + metrics::gap, spotRect.bottom() + metrics::tight,
                         place.width() - 2 * metrics::gap,
                         place.bottom() - spotRect.bottom() - metrics::margin);
    painter.drawText(textRect, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace vams::ui
