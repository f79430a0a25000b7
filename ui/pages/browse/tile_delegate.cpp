#include "ui/pages/browse/tile_delegate.h"

#include "core/api/client.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/support/thumbnail_source.h"

#include <QListView>
#include <QPainter>

namespace vams::ui {

namespace {
constexpr int halfGap = metrics::space / 2;
}

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

ThumbnailSpot coverSpot(const api::Client &client, const Asset &asset)
{
    ThumbnailSpot spot;
    spot.contentKey = coverKeyOf(asset);
    spot.fileName = asset.summary ? asset.summary->coverName : QString();
    if (spot.fileName.isEmpty() && asset.assetType.startsWith(QLatin1Char('.')))
        spot.fileName = asset.assetType;
    if (spot.fileName.isEmpty())
        spot.icon = asset.summary && asset.summary->fileCount > 1 ? QStringLiteral("layers")
                                                                  : QStringLiteral("assets");
    if (!spot.contentKey.isEmpty())
        spot.request = [&client, &asset] { return coverRequest(client, asset); };
    return spot;
}

TileDelegate::TileDelegate(const Theme &theme, const api::Client &client,
                           viewers::ThumbnailService &thumbnails, QWidget *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_client(client)
    , m_pictures(theme, thumbnails, view)
{}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view && view->gridSize().isValid() ? view->gridSize()
                                              : QSize(metrics::tile, tileCellHeight(metrics::tile));
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const TileParts parts = tileParts(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const Asset *asset = index.data(AssetListModel::AssetRole).value<const Asset *>()) {
        paintPicture(*painter, parts, *asset, option);
        paintText(*painter, parts, *asset);
    } else {
        paintPlaceholder(*painter, parts);
    }
    painter->restore();
}

void TileDelegate::paintPlaceholder(QPainter &painter, const TileParts &parts) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Pressed));
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
    m_pictures.paint(painter, parts.picture, coverSpot(m_client, asset), look);
    const bool focused = option.state & QStyle::State_HasFocus;
    if (selected || focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(m_theme.color(selected ? Token::Accent : Token::Control), metrics::ring));
        painter.drawRoundedRect(QRectF(parts.picture).adjusted(-1, -1, 1, 1), metrics::radius + 1,
                                metrics::radius + 1);
    }
    if (selected && focused) {
        // The one the keys act from, among several selected ones.
        painter.setPen(QPen(m_theme.color(Token::Accent), metrics::line));
        painter.drawRoundedRect(QRectF(parts.picture).adjusted(-3.5, -3.5, 3.5, 3.5),
                                metrics::radiusFloat, metrics::radiusFloat);
    }
    paintBadge(painter, parts.picture, badgeOf(asset));
    if (selected || hovered)
        paintTick(painter, parts.tick, selected);
}

void TileDelegate::paintBadge(QPainter &painter, const QRect &picture, const QString &text) const
{
    if (text.isEmpty())
        return;
    painter.setFont(m_theme.font(TextStyle::SmallMedium));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * metrics::badgeInset - 2;
    const QRect badge(picture.left() + metrics::badgeInset,
                      picture.bottom() + 1 - metrics::badgeInset - metrics::badge, width,
                      metrics::badge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Overlay));
    painter.drawRoundedRect(badge, metrics::radiusSmall, metrics::radiusSmall);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(badge, Qt::AlignCenter, text);
}

void TileDelegate::paintTick(QPainter &painter, const QRect &tick, bool selected) const
{
    painter.setPen(QPen(m_theme.color(selected ? Token::AccentFill : Token::Control), 1.5));
    painter.setBrush(m_theme.color(selected ? Token::AccentFill : Token::Field));
    painter.drawRoundedRect(QRectF(tick).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusSmall,
                            metrics::radiusSmall);
    if (selected)
        painter.drawPixmap(tick.topLeft(), m_theme.pixmap(QStringLiteral("check"), Token::OnAccent,
                                                          metrics::indicator,
                                                          painter.device()->devicePixelRatioF()));
}

void TileDelegate::paintText(QPainter &painter, const TileParts &parts, const Asset &asset) const
{
    painter.setFont(m_theme.font(TextStyle::Medium));
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(
        parts.name, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(asset.assetName, Qt::ElideRight, parts.name.width()));
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(Token::TextMuted));
    painter.drawText(parts.second, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(secondLineOf(asset), Qt::ElideRight,
                                                      parts.second.width()));
}

} // namespace vams::ui
