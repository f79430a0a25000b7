#include "ui/widgets/thumbnail_painter.h"

#include "ui/theme/theme.h"
#include "viewers/base/file_kind.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <memory>

namespace vams::ui {

namespace {

/// Photos and textures fill their place; models stand in it.
bool fillsItsPlace(const QImage &image)
{
    const auto isOpaque = [&image](int x, int y) { return qAlpha(image.pixel(x, y)) == 255; };
    return isOpaque(0, 0) && isOpaque(image.width() - 1, image.height() - 1) &&
           isOpaque(image.width() / 2, 0);
}

/// Centred in `pixels` on `ground`, with round corners.
QImage fittedPicture(const QImage &image, const FittedKey &key, qreal ratio)
{
    const QSize target = image.size().scaled(
        key.pixels, fillsItsPlace(image) ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    const QImage scaled = image.size() == target ? image
                                                 : image.scaled(target, Qt::IgnoreAspectRatio,
                                                                Qt::SmoothTransformation);
    QImage result(key.pixels, QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(QRectF(QPointF(), QSizeF(key.pixels)), key.radius * ratio,
                        key.radius * ratio);
    painter.fillPath(path, QColor::fromRgba(key.ground));
    painter.setClipPath(path);
    painter.drawImage(QPointF((key.pixels.width() - target.width()) / 2.0,
                              (key.pixels.height() - target.height()) / 2.0),
                      scaled);
    return result;
}

constexpr int fittedKib = 48 * 1024;
constexpr qint64 busyAfterMs = 400; ///< what is read from the disk at once shows no bar
constexpr int busyFrameMs = 80;
constexpr qint64 busyRoundMs = 1600;

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
    , m_fitted(fittedKib)
{
    m_clock.start();
    m_busyRepaint.setSingleShot(true);
    m_busyRepaint.setInterval(busyFrameMs);
    connect(&m_busyRepaint, &QTimer::timeout, view, qOverload<>(&QWidget::update));
    connect(&service, &viewers::ThumbnailService::finished, this,
            [this](const QString &contentKey) { m_busySince.remove(contentKey); });
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

size_t qHash(const FittedKey &key, size_t seed)
{
    return qHashMulti(seed, key.contentKey, key.pixels.width(), key.pixels.height(), key.ground,
                      key.radius);
}

const QPixmap *ThumbnailPainter::fitted(const FittedKey &key, qreal ratio) const
{
    const auto size = viewers::thumbnailSizeFor(key.pixels.width());
    const Fitted *known = m_fitted.object(key);
    const bool isSharp = (known && known->isSharp) || m_service.isSharp(key.contentKey, size);
    if (known && known->isSharp == isSharp)
        return &known->pixmap;
    const QImage image = m_service.picture(key.contentKey);
    if (image.isNull())
        return known ? &known->pixmap : nullptr;
    auto made = std::make_unique<Fitted>();
    made->pixmap = QPixmap::fromImage(fittedPicture(image, key, ratio));
    made->pixmap.setDevicePixelRatio(ratio);
    made->isSharp = isSharp;
    const int cost = key.pixels.width() * key.pixels.height() * 4 / 1024 + 1;
    m_fitted.insert(key, made.release(), cost);
    const Fitted *kept = m_fitted.object(key);
    return kept ? &kept->pixmap : nullptr;
}

void ThumbnailPainter::paint(QPainter &painter, const QRect &place, const ThumbnailSpot &spot,
                             const ThumbnailLook &look) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QColor ground = look.hasTile
                              ? m_theme.color(look.isHovered ? Token::Pressed : Token::Tile)
                              : QColor(Qt::transparent);
    const FittedKey key{spot.contentKey, place.size() * ratio, ground.rgba(), look.radius};
    const QPixmap *picture = spot.contentKey.isEmpty() ? nullptr : fitted(key, ratio);
    const auto size = viewers::thumbnailSizeFor(key.pixels.width());
    if (spot.request && !m_service.isSharp(spot.contentKey, size) &&
        m_service.state(spot.contentKey) != viewers::ThumbnailService::State::Failed) {
        viewers::ThumbnailRequest request = spot.request();
        request.size = size;
        m_service.ask(request);
    }
    const qreal before = painter.opacity();
    painter.setOpacity(before * look.opacity);
    if (picture) {
        painter.drawPixmap(place.topLeft(), *picture);
    } else {
        if (look.hasTile) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            painter.drawRoundedRect(place, look.radius, look.radius);
        }
        paintIcon(painter, place, spot, look);
        if (!spot.contentKey.isEmpty() && m_service.isMaking(spot.contentKey))
            paintBusy(painter, place, spot.contentKey);
    }
    painter.setOpacity(before);
}

void ThumbnailPainter::paintBusy(QPainter &painter, const QRect &place,
                                 const QString &contentKey) const
{
    const qint64 now = m_clock.elapsed();
    auto since = m_busySince.find(contentKey);
    if (since == m_busySince.end())
        since = m_busySince.insert(contentKey, now);
    if (!m_busyRepaint.isActive())
        m_busyRepaint.start();
    if (now - *since < busyAfterMs)
        return;
    // How far it is nobody knows: a piece runs along the lower edge.
    const int piece = place.width() / 3;
    const int way = place.width() + piece;
    const int left = static_cast<int>(now % busyRoundMs * way / busyRoundMs) - piece;
    const QRect line(place.left() + left, place.bottom() + 1 - metrics::busyBar, piece,
                     metrics::busyBar);
    painter.fillRect(line & place.adjusted(metrics::radius, 0, -metrics::radius, 0),
                     m_theme.color(Token::Accent));
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
