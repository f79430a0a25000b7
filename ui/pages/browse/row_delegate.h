#pragma once
// Draws an asset as a row of the list: small picture and name in the first column, tags as tags.

#include "ui/theme/theme.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QStyledItemDelegate>

namespace vams::api {
class Client;
}

namespace vams::ui {

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RowDelegate(const Theme &theme, const api::Client &client,
                viewers::ThumbnailService &thumbnails, QWidget *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintTags(QPainter &painter, QRect rect, const QStringList &tags) const;

    const Theme &m_theme;
    const api::Client &m_client;
    ThumbnailPainter m_pictures;
};

} // namespace vams::ui
