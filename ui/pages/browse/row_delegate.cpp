#include "ui/pages/browse/row_delegate.h"

#include "ui/pages/browse/asset_list_model.h"
#include "ui/pages/browse/tile_delegate.h"
#include "ui/widgets/row_list.h"

#include <QPainter>

namespace vams::ui {

RowDelegate::RowDelegate(const Theme &theme, const api::Client &client,
                         viewers::ThumbnailService &thumbnails, QWidget *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_client(client)
    , m_pictures(theme, thumbnails, view)
{}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::tile, metrics::rowPicture};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, m_theme, index.column() == 0);
    const Asset *asset = index.data(AssetListModel::AssetRole).value<const Asset *>();
    const bool isName = index.column() == AssetListModel::NameColumn;
    QRect rect =
        option.rect.adjusted(isName ? metrics::space : metrics::cell, 0, -metrics::cell, 0);
    if (!asset) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Token::Pressed));
        const QRect bar(rect.left(), rect.center().y() - metrics::radius, rect.width() * 2 / 3,
                        metrics::field);
        painter->drawRoundedRect(bar, metrics::radiusSmall, metrics::radiusSmall);
        painter->restore();
        return;
    }
    if (isName) {
        const QRect picture(rect.left(), rect.center().y() - metrics::pictureHeight / 2,
                            metrics::pictureWidth, metrics::pictureHeight);
        ThumbnailLook look;
        look.radius = metrics::radiusSmall;
        m_pictures.paint(*painter, picture, coverSpot(m_client, *asset), look);
        rect.setLeft(picture.right() + metrics::field);
    }
    if (index.column() == AssetListModel::TagsColumn) {
        paintTags(*painter, rect, asset->tags);
    } else {
        painter->setFont(m_theme.font(isName ? TextStyle::Medium : TextStyle::Base));
        painter->setPen(m_theme.color(isName || index.column() == AssetListModel::SizeColumn
                                          ? Token::Text
                                          : Token::TextMuted));
        const int alignment =
            index.column() == AssetListModel::SizeColumn ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(rect, alignment | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                            Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

void RowDelegate::paintTags(QPainter &painter, QRect rect, const QStringList &tags) const
{
    painter.setFont(m_theme.font(TextStyle::Small));
    for (const QString &tag : tags) {
        const QString text =
            painter.fontMetrics().elidedText(tag, Qt::ElideRight, metrics::labelColumn);
        const int width = painter.fontMetrics().horizontalAdvance(text) + metrics::field;
        if (width > rect.width())
            return;
        const QRect place(rect.left(), rect.center().y() - metrics::tag / 2, width, metrics::tag);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Pressed));
        painter.drawRoundedRect(place, metrics::radiusSmall, metrics::radiusSmall);
        painter.setPen(m_theme.color(Token::Text));
        painter.drawText(place, Qt::AlignCenter, text);
        rect.setLeft(place.right() + metrics::tight);
    }
}

} // namespace vams::ui
