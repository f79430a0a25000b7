#include "ui/palette/palette_delegate.h"

#include "core/model/asset.h"
#include "core/model/file.h"
#include "ui/palette/key_caps.h"
#include "ui/palette/palette_model.h"
#include "ui/support/thumbnail_source.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace vams::ui {

namespace {

constexpr int pictureRadius = metrics::radiusSmall;
/// The name may take so much of the row before it is elided, the note has the rest.
constexpr int nameShare = 70;

ThumbnailSpot assetSpot(const api::Client &client, const SearchHit &hit)
{
    Asset asset;
    asset.databaseId = hit.asset.databaseId;
    asset.assetId = hit.asset.assetId;
    asset.assetName = hit.assetName;
    asset.assetType = hit.type;
    asset.summary = hit.summary;
    ThumbnailSpot spot;
    spot.contentKey = coverKeyOf(asset);
    spot.fileName = asset.summary ? asset.summary->coverName : QString();
    if (spot.fileName.isEmpty())
        spot.icon = QStringLiteral("assets");
    if (!spot.contentKey.isEmpty())
        spot.request = [&client, asset] { return coverRequest(client, asset); };
    return spot;
}

ThumbnailSpot fileSpot(const api::Client &client, const SearchHit &hit, const QString &name)
{
    ThumbnailSpot spot;
    spot.contentKey = hit.contentHash;
    spot.fileName = name;
    if (!spot.contentKey.isEmpty())
        spot.request = [&client, hit, name] {
            FileEntry entry;
            entry.fileName = name;
            entry.relativePath = hit.path;
            entry.size = hit.size;
            entry.contentHash = hit.contentHash;
            return thumbnailRequest(client, hit.asset, entry);
        };
    return spot;
}

/// Takes this much from the leading side.
void stepIn(QRect &place, int width, Qt::LayoutDirection direction)
{
    if (direction == Qt::RightToLeft)
        place.setRight(place.right() - width);
    else
        place.setLeft(place.left() + width);
}

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, const api::Client &client,
                                 viewers::ThumbnailService &thumbnails, QWidget *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_client(client)
    , m_pictures(theme, thumbnails, view)
{}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHead = !index.data(PaletteModel::EntryRole).value<const PaletteEntry *>();
    return {metrics::tile, isHead ? metrics::paletteHead : metrics::paletteRow};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto *entry = index.data(PaletteModel::EntryRole).value<const PaletteEntry *>();
    if (!entry) {
        paintHead(*painter, option, index);
        painter->restore();
        return;
    }
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(isCurrent ? Token::AccentWeak : Token::Hover));
        painter->drawRoundedRect(option.rect, metrics::radius, metrics::radius);
    }
    QRect place = option.rect.adjusted(metrics::field, 0, -metrics::field, 0);
    paintPicture(*painter,
                 QStyle::alignedRect(
                     option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                     QSize(metrics::palettePictureWidth, metrics::palettePictureHeight), place),
                 *entry);
    stepIn(place, metrics::palettePictureWidth + metrics::field, option.direction);
    paintText(*painter, place, *entry, option);
    painter->restore();
}

void PaletteDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QFont font = m_theme.font(TextStyle::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::TextMuted));
    painter.drawText(option.rect.adjusted(metrics::field, metrics::tight, -metrics::field, 0),
                     Qt::AlignLeading | Qt::AlignVCenter, index.data().toString());
}

void PaletteDelegate::paintPicture(QPainter &painter, const QRect &place,
                                   const PaletteEntry &entry) const
{
    if (entry.hit) {
        ThumbnailLook look;
        look.radius = pictureRadius;
        m_pictures.paint(painter, place,
                         entry.hit->kind == SearchKind::File
                             ? fileSpot(m_client, *entry.hit, entry.text)
                             : assetSpot(m_client, *entry.hit),
                         look);
        return;
    }
    const int size = metrics::iconLarge;
    const QRect icon = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {size, size}, place);
    painter.drawPixmap(icon.topLeft(),
                       m_theme.pixmap(entry.isChecked ? QStringLiteral("check") : entry.icon,
                                      entry.isChecked ? Token::AccentText : Token::TextMuted, size,
                                      painter.device()->devicePixelRatioF()));
}

void PaletteDelegate::paintText(QPainter &painter, QRect place, const PaletteEntry &entry,
                                const QStyleOptionViewItem &option) const
{
    const bool isCurrent = option.state & QStyle::State_Selected;
    QStringList keys = keyCapsOf(entry.shortcut.toString(QKeySequence::NativeText));
    if (keys.isEmpty() && isCurrent)
        keys << QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText);
    const int taken = paintKeyCaps(painter, place, keys, m_theme, option.direction);
    if (option.direction == Qt::RightToLeft)
        place.setLeft(place.left() + taken + metrics::gap);
    else
        place.setRight(place.right() - taken - metrics::gap);
    QRect name = place;
    const int most = entry.note.isEmpty() ? place.width() : place.width() * nameShare / 100;
    if (option.direction == Qt::RightToLeft)
        name.setLeft(place.right() - most);
    else
        name.setWidth(most);
    stepIn(place,
           paintMarked(painter, name, entry.marked, MarkedLook::Base, m_theme, option.direction) +
               metrics::field,
           option.direction);
    painter.setFont(m_theme.font(TextStyle::Base));
    painter.setPen(m_theme.color(Token::TextMuted));
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(entry.note, Qt::ElideRight, place.width()));
}

} // namespace vams::ui
