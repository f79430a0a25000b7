#include "ui/theme/tinted_icon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace vams::ui {

bool isMirroredIcon(const QString &name)
{
    static const QStringList pointing{QStringLiteral("arrow-left"),  QStringLiteral("arrow-right"),
                                      QStringLiteral("chev-right"),  QStringLiteral("panel-left"),
                                      QStringLiteral("panel-right"), QStringLiteral("bullets"),
                                      QStringLiteral("list")};
    return QGuiApplication::isRightToLeft() && pointing.contains(name);
}

QPixmap tintedPixmap(const QString &name, const QColor &color, const QSize &size, qreal ratio)
{
    const bool isMirrored = isMirroredIcon(name);
    const QString key = QStringLiteral("vams-icon/%1/%2/%3x%4@%5%6")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(isMirrored ? QStringLiteral("/mirrored") : QString());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QSize pixels(static_cast<int>(std::ceil(size.width() * ratio)),
                       static_cast<int>(std::ceil(size.height() * ratio)));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/vams/icons/%1.svg").arg(name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&image);
    renderer.render(&painter);
    if (isMirrored) {
        painter.end();
        image = image.mirrored(true, false);
        painter.begin(&image);
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

TintedIconEngine::TintedIconEngine(QString name, IconRole role,
                                   std::shared_ptr<const ThemeColors> colors)
    : m_name(std::move(name))
    , m_role(role)
    , m_colors(std::move(colors))
{}

QColor TintedIconEngine::color(QIcon::Mode mode, QIcon::State state) const
{
    if (mode == QIcon::Disabled)
        return (*m_colors)[Token::Disabled];
    switch (m_role) {
    case IconRole::Muted:
        if (state == QIcon::On)
            return (*m_colors)[Token::AccentText];
        return (*m_colors)[mode == QIcon::Normal ? Token::TextMuted : Token::Text];
    case IconRole::Text:
        return (*m_colors)[Token::Text];
    case IconRole::Accent:
        return (*m_colors)[Token::Accent];
    case IconRole::OnAccent:
        return (*m_colors)[Token::OnAccent];
    case IconRole::Success:
        return (*m_colors)[Token::Success];
    case IconRole::Warning:
        return (*m_colors)[Token::Warning];
    case IconRole::Danger:
        break;
    }
    return (*m_colors)[Token::Danger];
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
                             QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    painter->drawPixmap(rect.topLeft(),
                        tintedPixmap(m_name, color(mode, state), rect.size(), ratio));
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return tintedPixmap(m_name, color(mode, state), size, 1.0);
}

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                       qreal scale)
{
    // Here the size is in device pixels already.
    QPixmap pixmap = tintedPixmap(m_name, color(mode, state), size, 1.0);
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(*this);
}

} // namespace vams::ui
