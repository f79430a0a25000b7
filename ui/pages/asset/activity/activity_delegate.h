#pragma once
// Draws a line of the activity: the day above the first one, a sign on the line of time, the
// sentence, and at the end who and when.

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace vams::ui {

class ActivityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ActivityDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    /// Reckoned from the left, and placed.
    struct Row
    {
        QRect rect;
        Qt::LayoutDirection direction;

        [[nodiscard]] QRect placed(const QRect &part) const;
    };

    void paintGround(QPainter &painter, const Row &row, const QStyleOptionViewItem &option,
                     bool leads) const;
    void paintSign(QPainter &painter, const Row &row, const QModelIndex &index,
                   bool startsDay) const;
    void paintTexts(QPainter &painter, const Row &row, const QModelIndex &index) const;
    void paintText(QPainter &painter, const Row &row, const QRect &place, const QString &text,
                   TextStyle style, Token ink, Qt::Alignment side = Qt::AlignLeft) const;

    const Theme &m_theme;
};

} // namespace vams::ui
