#include "ui/pages/browse/tile_delegate.h"

#include "ui/pages/browse/asset_list_model.h"
#include "ui/widgets/board_header.h"

#include <QPainter>
#include <QStyle>

namespace vams::ui {

namespace {
constexpr int halfGap = metrics::space / 2;
constexpr int mostTileTexts = 4000;
} // namespace

TileParts tileParts(const QRect &cell)
{
    const QRect tile = cell.adjusted(halfGap, halfGap, -halfGap, -halfGap);
    TileParts parts;
    parts.picture = QRect(tile.left(), tile.top(), tile.width(), tile.width() * 3 / 4);
    parts.tick = QRect(parts.picture.topLeft() + QPoint(metrics::badgeInset, metrics::badgeInset),
                       QSize(metrics::indicator, metrics::indicator));
    parts.name = QRect(tile.left(), parts.picture.bottom() + 1 + metrics::tileNameGap, tile.width(),
                       metrics::tileName);
    parts.second = QRect(tile.left(), parts.name.bottom() + 1, tile.width(), metrics::tileSecond);
    return parts;
}

int tileCellHeight(int width)
{
    return width * 3 / 4 + metrics::tileNameGap + metrics::tileName + metrics::tileSecond +
           metrics::space;
}

TileDelegate::TileDelegate(const Theme &theme, const api::Client &client,
                           viewers::ThumbnailService &thumbnails, QWidget *view)
    : AssetDelegate(theme, client, thumbnails, view)
{
    connect(&theme, &Theme::changed, this, &TileDelegate::forgetTexts);
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::tile, tileCellHeight(metrics::tile)};
}

QRect TileDelegate::nameRect(const QRect &cell, const QModelIndex &) const
{
    return tileParts(cell).name;
}

const TileDelegate::TileText &TileDelegate::textOf(const Asset &asset, int width) const
{
    if (m_texts.size() > mostTileTexts)
        m_texts.clear();
    TileText &text = m_texts[asset.ref()];
    if (text.width == width)
        return text;
    text.width = width;
    text.isFavourite = isFavourite(asset);
    const int room = text.isFavourite ? width - metrics::indicatorInner - metrics::tight : width;
    text.name =
        QFontMetrics(font(TextStyle::Medium)).elidedText(asset.assetName, Qt::ElideRight, room);
    text.second =
        QFontMetrics(font(TextStyle::Small)).elidedText(secondLineOf(asset), Qt::ElideRight, width);
    text.kind = badgeOf(asset);
    text.isArchived = asset.isArchived();
    text.isNewer = isNewerThanVersion(asset);
    return text;
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const TileParts parts = tileParts(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const Asset *asset = index.data(AssetListModel::AssetRole).value<const Asset *>()) {
        const TileText &text = textOf(*asset, parts.name.width());
        paintPicture(*painter, parts, *asset, option);
        paintBadges(*painter, parts.picture, *asset, text);
        paintText(*painter, parts, text);
    } else {
        paintPlaceholder(*painter, parts);
    }
    painter->restore();
}

void TileDelegate::paintPlaceholder(QPainter &painter, const TileParts &parts) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Pressed));
    painter.drawRoundedRect(parts.picture, metrics::radius, metrics::radius);
    const int width = parts.picture.width();
    painter.drawRoundedRect(QRect(parts.name.topLeft(), QSize(width * 2 / 3, metrics::field)),
                            metrics::radiusSmall, metrics::radiusSmall);
    painter.drawRoundedRect(QRect(parts.second.topLeft(), QSize(width * 2 / 5, metrics::gap)),
                            metrics::radiusSmall, metrics::radiusSmall);
}

void TileDelegate::paintPicture(QPainter &painter, const TileParts &parts, const Asset &asset,
                                const QStyleOptionViewItem &option) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    ThumbnailLook look;
    look.radius = metrics::radius;
    look.isHovered = hovered;
    pictures().paint(painter, parts.picture, coverSpot(client(), asset), look);
    paintFrame(painter, parts.picture, selected, option.state & QStyle::State_HasFocus);
    if (selected || hovered)
        paintTickBox(painter, QStyle::visualRect(option.direction, option.rect, parts.tick),
                     selected ? Qt::Checked : Qt::Unchecked, theme());
}

void TileDelegate::paintFrame(QPainter &painter, const QRect &picture, bool selected,
                              bool focused) const
{
    painter.setBrush(Qt::NoBrush);
    if (selected || focused) {
        painter.setPen(
            QPen(theme().color(selected ? Token::Accent : Token::Control), metrics::ring));
        painter.drawRoundedRect(QRectF(picture).adjusted(-1, -1, 1, 1), metrics::radius + 1,
                                metrics::radius + 1);
    }
    if (selected && focused) {
        // The one the keys act from, among several selected ones.
        painter.setPen(QPen(theme().color(Token::Accent), metrics::line));
        painter.drawRoundedRect(QRectF(picture).adjusted(-3.5, -3.5, 3.5, 3.5),
                                metrics::radiusFloat, metrics::radiusFloat);
    }
}

void TileDelegate::paintBadges(QPainter &painter, const QRect &picture, const Asset &asset,
                               const TileText &text) const
{
    painter.setFont(font(TextStyle::SmallMedium));
    const int bottom = picture.bottom() + 1 - metrics::badgeInset - metrics::badge;
    int left = picture.left() + metrics::badgeInset;
    if (!text.kind.isEmpty())
        left += paintBadge(painter, picture, {left, bottom}, {}, text.kind) + metrics::tight;
    // A small tile has room for the sign alone; the tool tip says the word.
    const bool isRoomy = picture.width() >= metrics::tile - metrics::space;
    if (text.isArchived)
        paintBadge(painter, picture, {left, bottom}, QStringLiteral("archive"),
                   isRoomy ? tr("Archived") : QString());
    else if (!noPictureReason(asset).isEmpty())
        paintBadge(painter, picture, {left, bottom}, QStringLiteral("eye-off"),
                   isRoomy ? tr("No preview") : QString());
    if (text.isNewer) {
        const int width = metrics::badge;
        paintBadge(painter, picture,
                   {picture.right() + 1 - metrics::badgeInset - width,
                    picture.top() + metrics::badgeInset},
                   QStringLiteral("history"), {});
    }
}

int TileDelegate::paintBadge(QPainter &painter, const QRect &picture, const QPoint &at,
                             const QString &icon, const QString &text) const
{
    constexpr int padding = metrics::badgeInset - 1;
    constexpr int sign = metrics::field;
    const int words = text.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(text);
    int width = words + 2 * padding;
    if (!icon.isEmpty())
        width = words == 0 ? int(metrics::badge) : width + sign + metrics::tight;
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QRect badge =
        QStyle::visualRect(direction, picture, QRect(at, QSize(width, metrics::badge)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Overlay));
    painter.drawRoundedRect(badge, metrics::radiusSmall, metrics::radiusSmall);
    QRect inside = badge.adjusted(padding, 0, -padding, 0);
    if (!icon.isEmpty()) {
        const int left = words == 0 ? badge.left() + (width - sign) / 2 : inside.left();
        const QRect place(left, badge.top() + (metrics::badge - sign) / 2, sign, sign);
        painter.drawPixmap(
            QStyle::visualRect(direction, badge, place).topLeft(),
            theme().pixmap(icon, Token::TextMuted, sign, painter.device()->devicePixelRatioF()));
        inside =
            QStyle::visualRect(direction, badge, inside.adjusted(sign + metrics::tight, 0, 0, 0));
    }
    painter.setPen(theme().color(Token::Text));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, text);
    return width;
}

void TileDelegate::paintText(QPainter &painter, const TileParts &parts, const TileText &text) const
{
    const Qt::Alignment side = QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft);
    painter.setFont(font(TextStyle::Medium));
    painter.setPen(theme().color(Token::Text));
    painter.drawText(parts.name, static_cast<int>(side | Qt::AlignVCenter), text.name);
    if (text.isFavourite) {
        const int size = metrics::indicatorInner;
        const QRect star(parts.name.right() + 1 - size, parts.name.center().y() - size / 2, size,
                         size);
        painter.drawPixmap(
            QStyle::visualRect(painter.layoutDirection(), parts.name, star).topLeft(),
            theme().pixmap(QStringLiteral("star-on"), Token::TextMuted, size,
                           painter.device()->devicePixelRatioF()));
    }
    painter.setFont(font(TextStyle::Small));
    painter.setPen(theme().color(Token::TextMuted));
    painter.drawText(parts.second, static_cast<int>(side | Qt::AlignVCenter), text.second);
}

} // namespace vams::ui
