#pragma once
// How files are drawn: as a row with a small picture (tree, list) and as a tile. Names are edited
// in place.

#include "ui/theme/theme.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QModelIndex>
#include <QStyle>
#include <QStyledItemDelegate>

namespace vams::ui {

/// What both delegates need; owned by the page.
struct FileDrawing
{
    const Theme &theme;
    const ThumbnailPainter &thumbnails;
    /// The request for the picture of the file at this path.
    std::function<viewers::ThumbnailRequest(const QString &path)> request;
};

/// The common part: the editor of a name, and the picture of a row.
class FileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FileDelegate(FileDrawing drawing, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Where a row is drawn. Its parts are reckoned from the left, and placed.
    struct Cell
    {
        QRect rect;
        Qt::LayoutDirection direction;

        [[nodiscard]] QRect placed(const QRect &part) const
        {
            return QStyle::visualRect(direction, rect, part);
        }
    };

    /// Reckoned from the left.
    [[nodiscard]] virtual QRect nameRect(const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const = 0;
    [[nodiscard]] const FileDrawing &drawing() const { return m_drawing; }
    [[nodiscard]] ThumbnailSpot spotOf(const QModelIndex &index) const;
    void drawText(QPainter &painter, const Cell &cell, const QRect &rect, const QString &text,
                  TextStyle style, Token color, Qt::Alignment alignment = Qt::AlignLeft) const;
    /// Draws at the end of `rect` and returns what is left of it.
    QRect drawBadge(QPainter &painter, const Cell &cell, const QRect &rect, const QString &text,
                    Token fill, Token color) const;
    [[nodiscard]] int badgeWidth(const QString &text) const;

private:
    FileDrawing m_drawing;
};

enum class RowPicture
{
    Small, ///< 24 x 20, in trees of 28 px rows; size and badges stand in the row
    Large  ///< 44 x 33, in lists of 40 px rows; the other columns draw the rest
};

class FileRowDelegate : public FileDelegate
{
    Q_OBJECT

public:
    FileRowDelegate(FileDrawing drawing, RowPicture picture, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    [[nodiscard]] QRect nameRect(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    QRect drawEnd(QPainter &painter, const Cell &cell, const QRect &rect,
                  const QModelIndex &index) const;

    RowPicture m_picture;
};

class FileTileDelegate : public FileDelegate
{
    Q_OBJECT

public:
    using FileDelegate::FileDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// The size of a cell (tile and gap) that lets columns of about `tile` px fill `width`.
    static QSize cellSize(int width, int tile);

protected:
    [[nodiscard]] QRect nameRect(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    [[nodiscard]] static QRect pictureRect(const QRect &cell);
};

/// "Primary", "LOD 1", or the text of the user's; empty for none.
QString primaryTypeText(const QString &type);

} // namespace vams::ui
