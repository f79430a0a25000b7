#pragma once
// Draws an asset as a tile: picture, kind, name and one muted line. No box.

#include "ui/theme/theme.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QStyledItemDelegate>

namespace vams {
struct Asset;
}
namespace vams::api {
class Client;
}

namespace vams::ui {

/// Where the parts of a tile are inside its cell.
struct TileParts
{
    QRect picture;
    QRect tick;
    QRect name;
    QRect second;
};

TileParts tileParts(const QRect &cell);
/// Height of a cell whose tile is `width` wide.
int tileCellHeight(int width);

/// What to draw for the picture that stands for an asset.
ThumbnailSpot coverSpot(const api::Client &client, const Asset &asset);

class TileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TileDelegate(const Theme &theme, const api::Client &client,
                 viewers::ThumbnailService &thumbnails, QWidget *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintPlaceholder(QPainter &painter, const TileParts &parts) const;
    void paintPicture(QPainter &painter, const TileParts &parts, const Asset &asset,
                      const QStyleOptionViewItem &option) const;
    void paintBadge(QPainter &painter, const QRect &picture, const QString &text) const;
    void paintTick(QPainter &painter, const QRect &tick, bool selected) const;
    void paintText(QPainter &painter, const TileParts &parts, const Asset &asset) const;

    const Theme &m_theme;
    const api::Client &m_client;
    ThumbnailPainter m_pictures;
};

} // namespace vams::ui
