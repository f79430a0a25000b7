#include "ui/shell/undo/history_panel.h"

#include "ui/support/controls.h"
#include "ui/support/relative_time.h"
#include "ui/support/state_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

/// A step with its time; what was undone is muted and says so. The line over the newest step in
/// force is where the library stands.
class StepDelegate : public QStyledItemDelegate
{
public:
    StepDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isUndone = index.data(UndoHistory::UndoneRole).toBool();
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(metrics::tight, 0, -metrics::tight, 0);
        if (isSelected || isHovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.color(isSelected ? Token::AccentWeak : Token::Hover));
            painter->drawRoundedRect(row, metrics::radius, metrics::radius);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(m_theme.color(Token::Accent), metrics::ring));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
        }
        const Qt::LayoutDirection direction = option.direction;
        const auto place = [&](const QRect &rect) {
            return QStyle::visualRect(direction, option.rect, rect);
        };
        const QRect inner = option.rect.adjusted(metrics::field, 0, -metrics::field, 0);
        const QRect icon(inner.x(), inner.center().y() - metrics::icon / 2, metrics::icon,
                         metrics::icon);
        painter->drawPixmap(place(icon),
                            m_theme.pixmap(isUndone ? QStringLiteral("undo") : QStringLiteral("ok"),
                                           isUndone ? Token::TextMuted : Token::Success,
                                           metrics::icon, painter->device()->devicePixelRatioF()));
        painter->setFont(m_theme.font(TextStyle::Small));
        painter->setPen(m_theme.color(Token::TextMuted));
        const QString time = timeText(index);
        const int timeWidth = painter->fontMetrics().horizontalAdvance(time);
        const QRect timeRect(inner.right() + 1 - timeWidth, inner.y(), timeWidth, inner.height());
        painter->drawText(place(timeRect), Qt::AlignCenter, time);
        painter->setFont(m_theme.font(TextStyle::Base));
        painter->setPen(m_theme.color(isUndone ? Token::TextMuted : Token::Text));
        const QRect text(icon.right() + 1 + metrics::gap, inner.y(),
                         timeRect.x() - metrics::gap - icon.right() - 1 - metrics::gap,
                         inner.height());
        painter->drawText(place(text),
                          Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft),
                          painter->fontMetrics().elidedText(index.data().toString(),
                                                            Qt::ElideMiddle, text.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {metrics::dialog / 2, metrics::row};
    }

    static QString timeText(const QModelIndex &index)
    {
        const QString time = relativeTime(index.data(UndoHistory::TimeRole).toDateTime());
        return index.data(UndoHistory::UndoneRole).toBool()
                   ? HistoryPanel::tr("undone, %1").arg(time)
                   : time;
    }

private:
    const Theme &m_theme;
};

/// What a reader is told of a row.
class StepList : public QListView
{
public:
    using QListView::QListView;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &before) override
    {
        QListView::currentChanged(current, before);
        if (current.isValid())
            setAccessibleDescription(current.data().toString() + QStringLiteral(", ") +
                                     StepDelegate::timeText(current));
    }
};

} // namespace

HistoryPanel::HistoryPanel(const Theme &theme, UndoHistory &history, QWidget *parent)
    : QFrame(parent)
    , m_history(history)
    , m_list(new StepList)
    , m_state(new StateView(theme, m_list, SkeletonShape::Rows))
{
    setProperty("area", "float");
    setAccessibleName(tr("History"));
    QToolButton *close = makeIconButton(theme, QStringLiteral("close"), tr("Close"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space, metrics::gap, metrics::gap, metrics::gap);
    head->addWidget(makeLabel(tr("History"), TextStyle::Section), 1);
    head->addWidget(close);
    m_list->setModel(&history);
    m_list->setItemDelegate(new StepDelegate(theme, m_list));
    m_list->setAccessibleName(tr("Changes, newest first"));
    m_list->setToolTip(tr("Goes back, or on, to right after this change"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(m_state, 1);
    setFocusProxy(m_list);
    connect(close, &QToolButton::clicked, this, &HistoryPanel::closed);
    connect(m_list, &QListView::clicked, this, &HistoryPanel::goTo);
    connect(&history, &UndoHistory::changed, this, &HistoryPanel::showState);
    showState();
}

void HistoryPanel::showState()
{
    if (m_history.rowCount() > 0)
        m_state->showContent();
    else
        m_state->showEmpty({QStringLiteral("history"),
                            tr("Nothing to undo yet"),
                            tr("What you change in this library stands here, newest first."),
                            {}});
    if (m_history.rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_history.index(0));
}

void HistoryPanel::placeAbove(const QPoint &bottomRight)
{
    const int width = qMin(metrics::dialog, parentWidget()->width() - 2 * metrics::gap);
    const int height = qMin<int>(metrics::dialog, parentWidget()->height() - 2 * metrics::topBar);
    setGeometry(bottomRight.x() - width, bottomRight.y() - height, width, height);
    raise();
}

void HistoryPanel::goTo(const QModelIndex &index)
{
    if (index.isValid())
        m_history.goTo(index.row());
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit closed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(m_list->currentIndex());
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace vams::ui
