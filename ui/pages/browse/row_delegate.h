#pragma once
// Draws an asset as a row: tick, picture (small in compact rows), name and signs in the first
// column, tags as tags.

#include "ui/pages/browse/asset_delegate.h"

namespace vams::ui {

/// Where a click on the row toggles its selection.
QRect rowTick(const QRect &row);

class RowDelegate : public AssetDelegate
{
    Q_OBJECT

public:
    using AssetDelegate::AssetDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    [[nodiscard]] QRect nameRect(const QRect &cell, const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QRect &cell,
                   const Asset &asset) const;
    /// Takes what it needs from the end of `rect`.
    void paintSigns(QPainter &painter, const QRect &cell, QRect &rect, const Asset &asset) const;
    void paintWaiting(QPainter &painter, const QRect &rect) const;
    void paintTags(QPainter &painter, QRect rect, const QStringList &tags) const;
};

} // namespace vams::ui
