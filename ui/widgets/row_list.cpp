#include "ui/widgets/row_list.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTreeView>

namespace vams::ui {

void setUpRowList(QTreeView &list, int stretchedColumn)
{
    list.setRootIsDecorated(false);
    list.setUniformRowHeights(true);
    list.setAllColumnsShowFocus(true);
    list.setSelectionBehavior(QAbstractItemView::SelectRows);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    list.setMouseTracking(true);
    list.setFrameShape(QFrame::NoFrame);
    list.setExpandsOnDoubleClick(false);
    QHeaderView *header = list.header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(stretchedColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(metrics::wide);
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme,
                    bool isFirstColumn)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered)
        painter.fillRect(option.rect, theme.color(selected ? Token::AccentWeak : Token::Hover));
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), metrics::line,
                     theme.color(Token::Line));
    if (option.state & QStyle::State_HasFocus && isFirstColumn)
        painter.fillRect(QStyle::visualRect(option.direction, option.rect,
                                            QRect(option.rect.topLeft(),
                                                  QSize(metrics::ring, option.rect.height()))),
                         theme.color(Token::Accent));
}

} // namespace vams::ui
