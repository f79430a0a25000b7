#include "ui/shell/undo/history_panel.h"

#include "ui/shell/undo/undo_history.h"
#include "ui/support/controls.h"
#include "ui/support/relative_time.h"
#include "ui/support/state_view.h"

#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

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
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintFloatRow(*painter, m_theme, option);
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
    : FloatList(theme, tr("History"), new StepList, parent)
    , m_history(history)
{
    list().setModel(&history);
    list().setItemDelegate(new StepDelegate(theme, &list()));
    list().setAccessibleName(tr("Changes, newest first"));
    list().setToolTip(tr("Goes back, or on, to right after this change"));
    connect(&history, &UndoHistory::changed, this, &HistoryPanel::showState);
    showState();
}

void HistoryPanel::showState()
{
    if (m_history.rowCount() > 0)
        state().showContent();
    else
        state().showEmpty({QStringLiteral("history"),
                           tr("Nothing to undo yet"),
                           tr("What you change in this library stands here, newest first."),
                           {}});
    if (m_history.rowCount() > 0 && !list().currentIndex().isValid())
        list().setCurrentIndex(m_history.index(0));
}

void HistoryPanel::choose(const QModelIndex &index)
{
    m_history.goTo(index.row());
}

} // namespace vams::ui
