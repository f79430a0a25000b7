#pragma once
// Draws an asset as a tile: picture, kind, what is special about it, name and one muted line. No
// box. What a tile says is put together once and kept, so that scrolling only draws.

#include "ui/pages/browse/asset_delegate.h"

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

class TileDelegate : public AssetDelegate
{
    Q_OBJECT

public:
    TileDelegate(const Theme &theme, const api::Client &client,
                 viewers::ThumbnailService &thumbnails, QWidget *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// Assets have changed.
    void forgetTexts() { m_texts.clear(); }

protected:
    [[nodiscard]] QRect nameRect(const QRect &cell, const QModelIndex &index) const override;

private:
    struct TileText
    {
        int width = 0; ///< for which it is elided
        QString name;
        QString second;
        QString kind;
        bool isArchived = false;
        bool isNewer = false;
        bool isFavourite = false;
    };

    [[nodiscard]] const TileText &textOf(const Asset &asset, int width) const;
    void paintPlaceholder(QPainter &painter, const TileParts &parts) const;
    void paintPicture(QPainter &painter, const TileParts &parts, const Asset &asset,
                      const QStyleOptionViewItem &option) const;
    void paintFrame(QPainter &painter, const QRect &picture, bool selected, bool focused) const;
    void paintBadges(QPainter &painter, const QRect &picture, const Asset &asset,
                     const TileText &text) const;
    /// Returns the width it took.
    int paintBadge(QPainter &painter, const QRect &picture, const QPoint &at, const QString &icon,
                   const QString &text) const;
    void paintText(QPainter &painter, const TileParts &parts, const TileText &text) const;

    mutable QHash<AssetRef, TileText> m_texts;
};

} // namespace vams::ui
