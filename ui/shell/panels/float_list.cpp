#include "ui/shell/panels/float_list.h"

#include "ui/support/controls.h"
#include "ui/support/state_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

FloatList::FloatList(const Theme &theme, const QString &title, QListView *list, QWidget *parent)
    : QFrame(parent)
    , m_list(list)
    , m_head(new QHBoxLayout)
    , m_state(new StateView(theme, list, SkeletonShape::Rows))
{
    setProperty("area", "float");
    setAccessibleName(title);
    QToolButton *close = makeIconButton(theme, QStringLiteral("close"), tr("Close"));
    m_head->setContentsMargins(metrics::space, metrics::gap, metrics::gap, metrics::gap);
    m_head->addWidget(makeLabel(title, TextStyle::Section), 1);
    m_head->addWidget(close);
    list->setProperty("itemsShowFocus", true);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(m_state, 1);
    setFocusProxy(list);
    connect(close, &QToolButton::clicked, this, &FloatList::closed);
    connect(list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index); });
}

void FloatList::addToHead(QWidget *widget)
{
    m_head->insertWidget(m_head->count() - 1, widget);
}

void FloatList::placeAt(const QPoint &point, Qt::Corner corner)
{
    const QSize room = parentWidget()->size();
    const bool isTop = corner == Qt::TopLeftCorner || corner == Qt::TopRightCorner;
    const bool isLeft = corner == Qt::TopLeftCorner || corner == Qt::BottomLeftCorner;
    const int most = (isTop ? room.height() - point.y() : point.y()) - metrics::topBar;
    const int width = qMin(metrics::dialog, room.width() - 2 * metrics::gap);
    const int height = qMin<int>(metrics::dialog, most);
    setGeometry(isLeft ? point.x() : point.x() - width, isTop ? point.y() : point.y() - height,
                width, height);
    raise();
}

void FloatList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (isEnter && m_list->currentIndex().isValid())
        choose(m_list->currentIndex());
    else
        QFrame::keyPressEvent(event);
}

void paintFloatRow(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option)
{
    const QRect row = option.rect.adjusted(metrics::tight, 0, -metrics::tight, 0);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || option.state & QStyle::State_MouseOver) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(isSelected ? Token::AccentWeak : Token::Hover));
        painter.drawRoundedRect(row, metrics::radius, metrics::radius);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(theme.color(Token::Accent), metrics::ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
    }
}

} // namespace vams::ui
