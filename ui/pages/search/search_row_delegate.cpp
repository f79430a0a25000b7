#include "ui/pages/search/search_row_delegate.h"

#include "core/api/client.h"
#include "core/model/file.h"
#include "ui/pages/browse/tile_delegate.h"
#include "ui/pages/search/search_list_model.h"
#include "ui/search/hit_text.h"
#include "ui/support/thumbnail_source.h"
#include "ui/widgets/row_list.h"

#include <QPainter>
#include <QStyle>

namespace vams::ui {

namespace {

ThumbnailSpot fileSpot(const api::Client &client, const SearchHit &hit)
{
    ThumbnailSpot spot;
    spot.contentKey = hit.contentHash;
    spot.fileName = nameOf(hit);
    if (spot.contentKey.isEmpty())
        return spot;
    spot.request = [&client, &hit] {
        FileEntry entry;
        entry.fileName = nameOf(hit);
        entry.relativePath = hit.path;
        entry.size = hit.size;
        entry.contentHash = hit.contentHash;
        return thumbnailRequest(client, hit.asset, entry);
    };
    return spot;
}

/// Below the name: place, and where else words were found; else what the asset is.
MarkedText secondLineOf(const SearchHit &hit)
{
    MarkedText line = folderTextOf(hit);
    const MarkedText match = matchTextOf(hit);
    if (!line.empty() && !match.empty())
        appendText(line, QStringLiteral(" \u00b7 "));
    appendText(line, match);
    if (line.empty())
        appendText(line, hit.description.simplified());
    return line;
}

} // namespace

SearchRowDelegate::SearchRowDelegate(const Theme &theme, const api::Client &client,
                                     viewers::ThumbnailService &thumbnails, QWidget *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_client(client)
    , m_pictures(theme, thumbnails, view)
{}

QSize SearchRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::tile, metrics::rowTwo};
}

void SearchRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const SearchHit *hit = index.data(SearchListModel::HitRole).value<const SearchHit *>();
    if (!hit)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isName = index.column() == SearchListModel::NameColumn;
    paintRowGround(*painter, option, m_theme, isName);
    const bool isSize = index.column() == SearchListModel::SizeColumn;
    const QRect rect = QStyle::visualRect(
        option.direction, option.rect,
        option.rect.adjusted(isName ? metrics::space : metrics::cell, 0, -metrics::cell, 0));
    if (isName) {
        paintName(*painter, rect, *hit, option.direction);
    } else if (index.column() == SearchListModel::TagsColumn) {
        paintTags(*painter, rect, hit->tags);
    } else {
        painter->setFont(m_theme.font(TextStyle::Base));
        painter->setPen(m_theme.color(isSize ? Token::Text : Token::TextMuted));
        painter->drawText(rect, (isSize ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                            Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

void SearchRowDelegate::paintPicture(QPainter &painter, const QRect &place,
                                     const SearchHit &hit) const
{
    ThumbnailLook look;
    look.radius = metrics::radiusSmall;
    if (hit.kind == SearchKind::File) {
        m_pictures.paint(painter, place, fileSpot(m_client, hit), look);
        return;
    }
    const Asset asset = assetOf(hit);
    m_pictures.paint(painter, place, coverSpot(m_client, asset), look);
}

void SearchRowDelegate::paintName(QPainter &painter, const QRect &rect, const SearchHit &hit,
                                  Qt::LayoutDirection direction) const
{
    const auto placed = [&rect, direction](const QRect &logical) {
        return QStyle::visualRect(direction, rect, logical);
    };
    const QRect picture(rect.left(), rect.center().y() - metrics::pictureHeight / 2,
                        metrics::pictureWidth, metrics::pictureHeight);
    paintPicture(painter, placed(picture), hit);
    QRect line(picture.right() + metrics::field, rect.top() + metrics::tight,
               rect.right() - picture.right() - metrics::field, metrics::tileName);
    const QRect below(line.left(), line.bottom() + 1, line.width(), metrics::tileSecond);
    const QString archived = tr("Archived");
    if (hit.isArchived)
        line.setWidth(qMax(0, line.width() - metrics::labelColumn));
    const int width =
        paintMarked(painter, placed(line), nameTextOf(hit), MarkedLook::Name, m_theme, direction);
    if (hit.isArchived)
        paintTag(painter,
                 placed(QRect(line.left() + width + metrics::gap, line.top(), metrics::labelColumn,
                              line.height())),
                 archived);
    paintMarked(painter, placed(below), secondLineOf(hit), MarkedLook::Note, m_theme, direction);
}

int SearchRowDelegate::paintTag(QPainter &painter, const QRect &rect, const QString &tag) const
{
    painter.setFont(m_theme.font(TextStyle::Small));
    const QString text =
        painter.fontMetrics().elidedText(tag, Qt::ElideRight, metrics::labelColumn);
    const int width = painter.fontMetrics().horizontalAdvance(text) + metrics::field;
    if (width > rect.width())
        return 0;
    const QRect place =
        QStyle::alignedRect(painter.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                            QSize(width, metrics::tag), rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Pressed));
    painter.drawRoundedRect(place, metrics::radiusSmall, metrics::radiusSmall);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(place, Qt::AlignCenter, text);
    return width;
}

void SearchRowDelegate::paintTags(QPainter &painter, QRect rect, const QStringList &tags) const
{
    for (const QString &tag : tags) {
        const int width = paintTag(painter, rect, tag);
        if (width == 0)
            return;
        const int step = width + metrics::tight;
        if (painter.layoutDirection() == Qt::RightToLeft)
            rect.setRight(rect.right() - step);
        else
            rect.setLeft(rect.left() + step);
    }
}

} // namespace vams::ui
