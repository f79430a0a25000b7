#pragma once
// Draws a suggestion on one line: icon of its kind, name, place, and where else words were found.

#include <QStyledItemDelegate>

namespace vams {
struct SearchHit;
}

namespace vams::ui {

class Theme;

class SuggestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SuggestionDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintHit(QPainter &painter, QRect rect, const SearchHit &hit,
                  Qt::LayoutDirection direction) const;

    const Theme &m_theme;
};

} // namespace vams::ui
