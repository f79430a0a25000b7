#pragma once
// Draws the cells of a RecordModel by their look.

#include "ui/theme/theme.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QStyledItemDelegate>

namespace vams::ui {

class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `hasPictures`: rows are high enough for one.
    RecordDelegate(const Theme &theme, viewers::ThumbnailService &thumbnails, bool hasPictures,
                   QWidget *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    /// The row begins a group: its title stands above it.
    [[nodiscard]] static bool startsSection(const QModelIndex &index);
    void paintSection(QPainter &painter, const QRect &head, const QModelIndex &index,
                      Qt::LayoutDirection direction) const;
    void paintText(QPainter &painter, const QRect &cell, const QModelIndex &index,
                   Qt::LayoutDirection direction) const;
    void paintBadge(QPainter &painter, const QRect &cell, const QModelIndex &index,
                    Qt::LayoutDirection direction) const;
    void paintChips(QPainter &painter, const QRect &cell, const QString &lines,
                    Qt::LayoutDirection direction) const;
    /// What is left of the cell.
    QRect paintPicture(QPainter &painter, const QRect &cell, const QModelIndex &index,
                       Qt::LayoutDirection direction) const;

    const Theme &m_theme;
    ThumbnailPainter m_pictures;
    bool m_hasPictures;
};

} // namespace vams::ui
