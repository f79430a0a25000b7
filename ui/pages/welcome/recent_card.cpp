#include "ui/pages/welcome/recent_card.h"

#include "core/base/text.h"
#include "ui/support/relative_time.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace vams::ui {

RecentCard::RecentCard(const Theme &theme, const RecentLibrary &library, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_library(library)
{
    setText(library.name);
    setAccessibleName(tr("Open %1").arg(library.name));
    setToolTip(library.place);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void RecentCard::setPictures(const QList<QImage> &pictures)
{
    m_pictures = pictures;
    update();
}

void RecentCard::setMissing(bool missing)
{
    m_missing = missing;
    setAccessibleDescription(missing ? tr("Folder not found") : QString());
    update();
}

QSize RecentCard::sizeHint() const
{
    return {metrics::tileMax - metrics::wide,
            metrics::recentStrip + metrics::gap + metrics::tileName + metrics::tileSecond};
}

QString RecentCard::secondLine() const
{
    QStringList parts;
    if (m_library.assetCount >= 0)
        parts << (m_library.assetCount == 1
                      ? tr("1 asset")
                      : tr("%1 assets").arg(humanCount(m_library.assetCount)));
    parts << relativeTime(m_library.opened);
    return parts.join(QStringLiteral(" \u00b7 "));
}

void RecentCard::paintPictures(QPainter &painter, const QRect &strip) const
{
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(strip, metrics::radius, metrics::radius);
    painter.setClipPath(clip);
    painter.fillRect(strip, m_theme.color(underMouse() ? Token::Pressed : Token::Tile));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int count = RecentLibraries::maxPictures;
    for (int i = 0; i < count; ++i) {
        const QRect cell(strip.left() + strip.width() * i / count, strip.top(),
                         strip.width() / count, strip.height());
        if (i > 0)
            painter.fillRect(cell.left(), cell.top(), metrics::line, cell.height(),
                             m_theme.color(Token::Surface));
        if (i >= m_pictures.size())
            continue;
        QSize size = m_pictures[i].size();
        size.scale(cell.size(), Qt::KeepAspectRatio);
        QRect place(QPoint(), size);
        place.moveCenter(cell.center());
        painter.drawImage(place, m_pictures[i]);
    }
    if (m_pictures.isEmpty()) {
        const int size = metrics::iconHuge;
        const bool remote = m_library.kind == SessionKind::Remote;
        painter.drawPixmap(
            strip.center() - QPoint(size / 2, size / 2),
            m_theme.pixmap(remote ? QStringLiteral("server") : QStringLiteral("package"),
                           Token::TextMuted, size, devicePixelRatioF()));
    }
    painter.restore();
}

void RecentCard::paintBadge(QPainter &painter, QRect &line) const
{
    if (!m_missing && m_library.kind == SessionKind::Local)
        return;
    const QString text = m_missing ? tr("Not found") : tr("Server");
    painter.setFont(m_theme.font(TextStyle::SmallMedium));
    const int wide = painter.fontMetrics().horizontalAdvance(text) + 2 * metrics::badgeInset;
    QRect badge(line.right() - wide, line.center().y() - metrics::badge / 2, wide, metrics::badge);
    badge = QStyle::visualRect(layoutDirection(), line, badge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(m_missing ? Token::WarningWeak : Token::Pressed));
    painter.drawRoundedRect(badge, metrics::radiusSmall, metrics::radiusSmall);
    painter.setPen(m_theme.color(m_missing ? Token::Warning : Token::Text));
    painter.drawText(badge, Qt::AlignCenter, text);
    if (layoutDirection() == Qt::RightToLeft)
        line.setLeft(badge.right() + metrics::gap);
    else
        line.setRight(badge.left() - metrics::gap);
}

void RecentCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect strip(0, 0, width(), metrics::recentStrip);
    paintPictures(painter, strip);
    QRect line(0, strip.bottom() + metrics::gap, width(), metrics::tileName);
    paintBadge(painter, line);
    painter.setFont(m_theme.font(TextStyle::Strong));
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(Token::TextMuted));
    painter.drawText(QRect(0, line.bottom() + 1, width(), metrics::tileSecond),
                     Qt::AlignLeft | Qt::AlignVCenter, secondLine());
}

void RecentCard::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void RecentCard::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace vams::ui
