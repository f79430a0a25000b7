#pragma once
// Draws a row of the palette: picture or icon, name with the typed letters marked, note, keys.

#include "ui/widgets/thumbnail_painter.h"

#include <QStyledItemDelegate>

namespace vams::api {
class Client;
}

namespace vams::ui {

class Theme;
struct PaletteEntry;

class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const Theme &theme, const api::Client &client,
                    viewers::ThumbnailService &thumbnails, QWidget *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintPicture(QPainter &painter, const QRect &place, const PaletteEntry &entry) const;
    void paintText(QPainter &painter, QRect place, const PaletteEntry &entry,
                   const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
    const api::Client &m_client;
    ThumbnailPainter m_pictures;
};

} // namespace vams::ui
