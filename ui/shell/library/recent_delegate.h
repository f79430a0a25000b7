#pragma once
// Draws a recent library as a row: three small pictures, name, and where it is.

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace vams::ui {

class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role
    {
        EntryRole = Qt::UserRole + 1, ///< row in the switcher's list of entries
        LineRole,                     ///< second line, QString
        PicturesRole,                 ///< QList<QImage>
        MissingRole,                  ///< bool: the folder is not there
        CurrentRole,                  ///< bool: the library that is open
        RemoteRole                    ///< bool
    };

    RecentDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintPictures(QPainter &painter, const QRect &strip, const QModelIndex &index) const;
    /// Takes the room of the badge off `line`.
    void paintBadge(QPainter &painter, const QRect &row, QRect &line, const QString &text,
                    Token fill, Token ink) const;

    const Theme &m_theme;
};

} // namespace vams::ui
