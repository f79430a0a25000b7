#include "ui/shell/inbox/inbox_panel.h"

#include "ui/shell/inbox/inbox.h"
#include "ui/support/controls.h"
#include "ui/support/relative_time.h"
#include "ui/support/state_view.h"

#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace vams::ui {

namespace {

/// Two lines: what happened and when, and the words of the server. A dot is before what is unread.
class NoticeDelegate : public QStyledItemDelegate
{
public:
    NoticeDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isUnread = index.data(Inbox::UnreadRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintFloatRow(*painter, m_theme, option);
        const auto place = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const QRect inner =
            option.rect.adjusted(metrics::space, metrics::tight, -metrics::field, -metrics::tight);
        const QRect dot(inner.x(), inner.y() + inner.height() / 4 - metrics::tight, metrics::gap,
                        metrics::gap);
        if (isUnread) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.color(Token::Accent));
            painter->drawEllipse(place(dot));
        }
        const int left = dot.right() + 1 + metrics::gap;
        const QRect top(left, inner.y(), inner.right() + 1 - left, inner.height() / 2);
        const QString time = relativeTime(index.data(Inbox::TimeRole).toDateTime());
        const Qt::Alignment start =
            Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->setFont(m_theme.font(TextStyle::Small));
        painter->setPen(m_theme.color(Token::TextMuted));
        const int timeWidth = painter->fontMetrics().horizontalAdvance(time);
        painter->drawText(
            place(QRect(top.right() + 1 - timeWidth, top.y(), timeWidth, top.height())),
            Qt::AlignCenter, time);
        const QRect below(left, top.bottom() + 1, top.width(), inner.height() - top.height());
        painter->drawText(
            place(below), start,
            painter->fontMetrics().elidedText(index.data(Inbox::BodyRole).toString().simplified(),
                                              Qt::ElideRight, below.width()));
        painter->setFont(m_theme.font(isUnread ? TextStyle::Medium : TextStyle::Base));
        painter->setPen(m_theme.color(Token::Text));
        const int width = top.width() - timeWidth - metrics::gap;
        painter->drawText(
            place(QRect(left, top.y(), width, top.height())), start,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, width));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {metrics::dialog / 2, metrics::rowTwo + metrics::tight};
    }

private:
    const Theme &m_theme;
};

} // namespace

InboxPanel::InboxPanel(const Theme &theme, Inbox &inbox, QWidget *parent)
    : FloatList(theme, tr("Notifications"), new QListView, parent)
    , m_inbox(inbox)
    , m_allRead(makeButton(theme, tr("Mark all as read"), {}, ButtonKind::Quiet))
{
    addToHead(m_allRead);
    list().setModel(&inbox);
    list().setItemDelegate(new NoticeDelegate(theme, &list()));
    list().setAccessibleName(tr("Notifications, newest first"));
    connect(m_allRead, &QPushButton::clicked, &inbox, &Inbox::markAllRead);
    connect(&inbox, &Inbox::changed, this, &InboxPanel::showState);
    showState();
}

void InboxPanel::showState()
{
    m_allRead->setEnabled(m_inbox.unreadCount() > 0);
    if (m_inbox.rowCount() > 0)
        state().showContent();
    else
        state().showEmpty({QStringLiteral("bell"),
                           tr("Nothing new"),
                           tr("Follow an asset to be told here when it changes."),
                           {}});
    if (m_inbox.rowCount() > 0 && !list().currentIndex().isValid())
        list().setCurrentIndex(m_inbox.index(0));
}

void InboxPanel::choose(const QModelIndex &index)
{
    const Notification notice = m_inbox.at(index.row());
    m_inbox.markRead(index.row());
    emit chosen({notice.databaseId, notice.assetId});
}

} // namespace vams::ui
