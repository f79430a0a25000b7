#include "ui/shell/library/recent_delegate.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace vams::ui {

namespace {

constexpr int stripPictures = 3;
int rowHeight()
{
    return metrics::rowTwo + metrics::field;
}
int stripWidth()
{
    return stripPictures * metrics::rowPicture;
}

} // namespace

RecentDelegate::RecentDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::dialog, rowHeight()};
}

void RecentDelegate::paintPictures(QPainter &painter, const QRect &strip,
                                   const QModelIndex &index) const
{
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(strip, metrics::radiusSmall, metrics::radiusSmall);
    painter.setClipPath(clip);
    painter.fillRect(strip, m_theme.color(Token::Tile));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto pictures = index.data(PicturesRole).value<QList<QImage>>();
    for (qsizetype i = 0; i < qMin<qsizetype>(pictures.size(), stripPictures); ++i) {
        QRect cell(strip.left() + static_cast<int>(i) * metrics::rowPicture, strip.top(),
                   metrics::rowPicture, strip.height());
        cell.adjust(2, 2, -2, -2);
        QRect place(QPoint(), pictures[i].size().scaled(cell.size(), Qt::KeepAspectRatio));
        place.moveCenter(cell.center());
        painter.drawImage(place, pictures[i]);
    }
    if (pictures.isEmpty()) {
        const QString icon =
            index.data(RemoteRole).toBool() ? QStringLiteral("server") : QStringLiteral("package");
        painter.drawPixmap(strip.center() - QPoint(metrics::iconLarge / 2, metrics::iconLarge / 2),
                           m_theme.pixmap(icon, Token::TextMuted, metrics::iconLarge,
                                          painter.device()->devicePixelRatioF()));
    }
    painter.restore();
}

void RecentDelegate::paintBadge(QPainter &painter, const QRect &row, QRect &line,
                                const QString &text, Token fill, Token ink) const
{
    painter.setFont(m_theme.font(TextStyle::SmallMedium));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * metrics::badgeInset;
    const QRect badge(line.right() - width, line.center().y() - metrics::badge / 2, width,
                      metrics::badge);
    const QRect place = QStyle::visualRect(painter.layoutDirection(), row, badge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(fill));
    painter.drawRoundedRect(place, metrics::radiusSmall, metrics::radiusSmall);
    painter.setPen(m_theme.color(ink));
    painter.drawText(place, Qt::AlignCenter, text);
    line.setRight(badge.left() - metrics::gap);
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(chosen ? Token::AccentWeak : Token::Hover));
        painter->drawRoundedRect(option.rect, metrics::radius, metrics::radius);
    }
    const QRect inner =
        option.rect.adjusted(metrics::gap, metrics::gap, -metrics::gap, -metrics::gap);
    const QRect strip(inner.left(), inner.top(), stripWidth(), inner.height());
    const auto place = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    paintPictures(*painter, place(strip), index);
    QRect first(strip.right() + metrics::field, inner.top(),
                inner.right() - strip.right() - metrics::field, inner.height() / 2);
    if (index.data(MissingRole).toBool())
        paintBadge(*painter, option.rect, first, tr("Not found"), Token::WarningWeak,
                   Token::Warning);
    else if (index.data(CurrentRole).toBool())
        paintBadge(*painter, option.rect, first, tr("Open here"), Token::AccentWeak,
                   Token::AccentText);
    painter->setFont(m_theme.font(TextStyle::Strong));
    painter->setPen(m_theme.color(Token::Text));
    painter->drawText(
        place(first), Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    const QRect second(strip.right() + metrics::field, inner.center().y() + 1,
                       inner.right() - strip.right() - metrics::field, inner.height() / 2);
    painter->setFont(m_theme.font(TextStyle::Small));
    painter->setPen(m_theme.color(Token::TextMuted));
    painter->drawText(place(second), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(LineRole).toString(),
                                                        Qt::ElideMiddle, second.width()));
    painter->restore();
}

} // namespace vams::ui
