#include "ui/pages/databases/database_delegate.h"

#include "core/api/client.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/pages/browse/tile_delegate.h"
#include "ui/pages/databases/database_list_model.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace vams::ui {

namespace {
constexpr int coverCount = 3;
constexpr int cardGap = metrics::space / 2;
} // namespace

int databaseCardHeight(int width)
{
    return width / coverCount * 3 / 4 + metrics::tileNameGap + metrics::tileName +
           2 * metrics::tileSecond + metrics::margin;
}

DatabaseCardDelegate::DatabaseCardDelegate(const Theme &theme, const api::Client &client,
                                           viewers::ThumbnailService &thumbnails, QWidget *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_client(client)
    , m_pictures(theme, thumbnails, view)
{}

QSize DatabaseCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view && view->gridSize().isValid()
               ? view->gridSize()
               : QSize(metrics::tileMax, databaseCardHeight(metrics::tileMax));
}

void DatabaseCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto *database = index.data(DatabaseListModel::DatabaseRole).value<const Database *>();
    if (!database)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(cardGap, cardGap, -cardGap, -cardGap);
    const QRect strip(card.left(), card.top(), card.width(), card.width() / coverCount * 3 / 4);
    paintStrip(*painter, strip,
               index.data(DatabaseListModel::CoversRole).value<const std::vector<Asset> *>(),
               option.state & QStyle::State_MouseOver);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(
            QPen(m_theme.color(selected ? Token::Accent : Token::Control), metrics::ring));
        painter->drawRoundedRect(QRectF(strip).adjusted(-1, -1, 1, 1), metrics::radius + 1,
                                 metrics::radius + 1);
    }
    paintText(*painter,
              QRect(strip.bottomLeft() + QPoint(0, 1 + metrics::tileNameGap),
                    QSize(card.width(), card.bottom() - strip.bottom())),
              *database);
    painter->restore();
}

void DatabaseCardDelegate::paintStrip(QPainter &painter, const QRect &strip,
                                      const std::vector<Asset> *covers, bool hovered) const
{
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(strip, metrics::radius, metrics::radius);
    painter.fillPath(clip, m_theme.color(hovered ? Token::Pressed : Token::Tile));
    painter.setClipPath(clip);
    ThumbnailLook look;
    look.radius = 0;
    look.hasTile = false;
    const int count = covers ? static_cast<int>(covers->size()) : 0;
    for (int i = 0; i < coverCount; ++i) {
        const QRect cell(strip.left() + strip.width() * i / coverCount, strip.top(),
                         strip.width() / coverCount, strip.height());
        if (i < count)
            m_pictures.paint(painter, cell,
                             coverSpot(m_client, (*covers)[static_cast<std::size_t>(i)]), look);
        if (i > 0 && count > 0)
            painter.fillRect(cell.left(), cell.top(), metrics::line, cell.height(),
                             m_theme.color(Token::Surface));
    }
    if (count == 0) {
        const int size = metrics::iconHuge;
        painter.drawPixmap(strip.center() - QPoint(size / 2, size / 2),
                           m_theme.pixmap(QStringLiteral("database"), Token::TextMuted, size,
                                          painter.device()->devicePixelRatioF()));
    }
    painter.restore();
}

void DatabaseCardDelegate::paintText(QPainter &painter, const QRect &below,
                                     const Database &database) const
{
    QRect line(below.topLeft(), QSize(below.width(), metrics::tileName));
    painter.setFont(m_theme.font(TextStyle::Strong));
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(database.databaseId.text(), Qt::ElideRight, line.width()));
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(Token::TextMuted));
    QString count = assetCountText(database.assetCount);
    if (!database.restrictFileUploadsToExtensions.isEmpty())
        count += QStringLiteral(" \u00b7 ") + database.restrictFileUploadsToExtensions;
    for (const QString &text : {count, database.description}) {
        line = QRect(line.left(), line.bottom() + 1, line.width(), metrics::tileSecond);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    }
}

TextRowDelegate::TextRowDelegate(const Theme &theme, QWidget *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
{}

QSize TextRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::tile, metrics::rowPicture};
}

void TextRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_theme.color(selected ? Token::AccentWeak : Token::Hover));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), metrics::line,
                      m_theme.color(Token::Line));
    const bool first = index.column() == 0;
    if (option.state & QStyle::State_HasFocus && first)
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.topLeft(),
                                                   QSize(metrics::ring, option.rect.height()))),
                          m_theme.color(Token::Accent));
    const QRect rect = QStyle::visualRect(
        option.direction, option.rect,
        option.rect.adjusted(first ? metrics::space : metrics::cell, 0, -metrics::cell, 0));
    painter->setFont(m_theme.font(first ? TextStyle::Medium : TextStyle::Base));
    painter->setPen(m_theme.color(first ? Token::Text : Token::TextMuted));
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    painter->drawText(rect,
                      alignment.isValid() ? alignment.toInt()
                                          : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, rect.width()));
    painter->restore();
}

} // namespace vams::ui
