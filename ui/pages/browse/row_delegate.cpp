#include "ui/pages/browse/row_delegate.h"

#include "ui/pages/browse/asset_list_model.h"
#include "ui/widgets/board_header.h"
#include "ui/widgets/row_list.h"

#include <QPainter>
#include <QStyle>

namespace vams::ui {

namespace {

/// Of the picture in a row of this height.
QSize rowPictureSize(int height)
{
    return height < metrics::rowPicture
               ? QSize(metrics::treePictureWidth, metrics::treePictureHeight)
               : QSize(metrics::pictureWidth, metrics::pictureHeight);
}

QRect rowPictureRect(const QRect &cell)
{
    const QSize size = rowPictureSize(cell.height());
    return {QPoint(cell.left() + 2 * metrics::space + metrics::indicator + metrics::tight,
                   cell.center().y() - size.height() / 2),
            size};
}

} // namespace

QRect rowTick(const QRect &row)
{
    return {row.left() + metrics::space, row.center().y() - metrics::indicator / 2 + 1,
            metrics::indicator, metrics::indicator};
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::tile, metrics::rowPicture};
}

QRect RowDelegate::nameRect(const QRect &cell, const QModelIndex &) const
{
    QRect rect = cell.adjusted(0, 0, -metrics::cell, 0);
    rect.setLeft(rowPictureRect(cell).right() + metrics::field);
    return rect;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isName = index.column() == AssetListModel::NameColumn;
    paintRowGround(*painter, option, theme(), isName);
    const Asset *asset = index.data(AssetListModel::AssetRole).value<const Asset *>();
    const QRect rect = option.rect.adjusted(metrics::cell, 0, -metrics::cell, 0);
    if (!asset) {
        paintWaiting(*painter, isName ? nameRect(option.rect, index) : rect);
    } else if (isName) {
        paintName(*painter, option, option.rect, *asset);
    } else if (index.column() == AssetListModel::TagsColumn) {
        paintTags(*painter, rect, asset->tags);
    } else {
        const bool isNumber = index.column() == AssetListModel::SizeColumn ||
                              index.column() == AssetListModel::FilesColumn;
        painter->setFont(font(TextStyle::Base));
        painter->setPen(theme().color(isNumber ? Token::Text : Token::TextMuted));
        const Qt::Alignment side =
            QStyle::visualAlignment(option.direction, isNumber ? Qt::AlignRight : Qt::AlignLeft);
        painter->drawText(rect, static_cast<int>(side | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                            Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

void RowDelegate::paintWaiting(QPainter &painter, const QRect &rect) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Pressed));
    const QRect bar(rect.left(), rect.center().y() - metrics::radius, rect.width() * 2 / 3,
                    metrics::field);
    painter.drawRoundedRect(bar, metrics::radiusSmall, metrics::radiusSmall);
}

void RowDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                            const QRect &cell, const Asset &asset) const
{
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, cell, rect);
    };
    const bool selected = option.state & QStyle::State_Selected;
    paintTickBox(painter, place(rowTick(cell)), selected ? Qt::Checked : Qt::Unchecked, theme());
    ThumbnailLook look;
    look.radius = metrics::radiusSmall;
    pictures().paint(painter, place(rowPictureRect(cell)), coverSpot(client(), asset), look);
    QRect rect = nameRect(cell, {});
    paintSigns(painter, cell, rect, asset);
    painter.setFont(font(TextStyle::Medium));
    painter.setPen(theme().color(Token::Text));
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.drawText(
        place(rect), static_cast<int>(side | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(asset.assetName, Qt::ElideRight, rect.width()));
}

void RowDelegate::paintSigns(QPainter &painter, const QRect &cell, QRect &rect,
                             const Asset &asset) const
{
    struct Sign
    {
        bool isShown;
        const char *icon;
    };
    const Sign signs[] = {{asset.isArchived(), "archive"},
                          {!asset.isArchived() && !noPictureReason(asset).isEmpty(), "eye-off"},
                          {isNewerThanVersion(asset), "history"},
                          {isFavourite(asset), "star-on"}};
    const int size = metrics::indicatorInner;
    for (const Sign &sign : signs) {
        if (!sign.isShown || rect.width() < metrics::tileMin)
            continue;
        const QRect place(rect.right() - size, rect.center().y() - size / 2 + 1, size, size);
        painter.drawPixmap(QStyle::visualRect(painter.layoutDirection(), cell, place).topLeft(),
                           theme().pixmap(QLatin1String(sign.icon), Token::TextMuted, size,
                                          painter.device()->devicePixelRatioF()));
        rect.setRight(rect.right() - size - metrics::gap);
    }
}

void RowDelegate::paintTags(QPainter &painter, QRect rect, const QStringList &tags) const
{
    painter.setFont(font(TextStyle::Small));
    const QRect cell = rect;
    for (const QString &tag : tags) {
        const QString text =
            painter.fontMetrics().elidedText(tag, Qt::ElideRight, metrics::labelColumn);
        const int width = painter.fontMetrics().horizontalAdvance(text) + metrics::field;
        if (width > rect.width())
            return;
        const QRect chip(rect.left(), rect.center().y() - metrics::tag / 2, width, metrics::tag);
        const QRect place = QStyle::visualRect(painter.layoutDirection(), cell, chip);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Token::Pressed));
        painter.drawRoundedRect(place, metrics::radiusSmall, metrics::radiusSmall);
        painter.setPen(theme().color(Token::Text));
        painter.drawText(place, Qt::AlignCenter, text);
        rect.setLeft(chip.right() + metrics::tight);
    }
}

} // namespace vams::ui
