#pragma once
// Draws a hit as a row of two lines: picture, name and where words were found; tags as tags.

#include "ui/theme/theme.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QStyledItemDelegate>

namespace vams {
struct SearchHit;
}
namespace vams::api {
class Client;
}

namespace vams::ui {

class SearchRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SearchRowDelegate(const Theme &theme, const api::Client &client,
                      viewers::ThumbnailService &thumbnails, QWidget *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QRect &rect, const SearchHit &hit,
                   Qt::LayoutDirection direction) const;
    void paintPicture(QPainter &painter, const QRect &place, const SearchHit &hit) const;
    void paintTags(QPainter &painter, QRect rect, const QStringList &tags) const;
    int paintTag(QPainter &painter, const QRect &rect, const QString &tag) const;

    const Theme &m_theme;
    const api::Client &m_client;
    ThumbnailPainter m_pictures;
};

} // namespace vams::ui
