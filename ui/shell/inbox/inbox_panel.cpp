#include "ui/shell/inbox/inbox_panel.h"

#include "ui/support/controls.h"
#include "ui/support/relative_time.h"
#include "ui/support/state_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

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
        paintGround(*painter, option);
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
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
    {
        const QRect row = option.rect.adjusted(metrics::tight, 0, -metrics::tight, 0);
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected || option.state & QStyle::State_MouseOver) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(isSelected ? Token::AccentWeak : Token::Hover));
            painter.drawRoundedRect(row, metrics::radius, metrics::radius);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter.setPen(QPen(m_theme.color(Token::Accent), metrics::ring));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
        }
    }

    const Theme &m_theme;
};

} // namespace

InboxPanel::InboxPanel(const Theme &theme, Inbox &inbox, QWidget *parent)
    : QFrame(parent)
    , m_inbox(inbox)
    , m_list(new QListView)
    , m_allRead(makeButton(theme, tr("Mark all as read"), {}, ButtonKind::Quiet))
    , m_state(new StateView(theme, m_list, SkeletonShape::Rows))
{
    setProperty("area", "float");
    setAccessibleName(tr("Notifications"));
    QToolButton *close = makeIconButton(theme, QStringLiteral("close"), tr("Close"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space, metrics::gap, metrics::gap, metrics::gap);
    head->addWidget(makeLabel(tr("Notifications"), TextStyle::Section), 1);
    head->addWidget(m_allRead);
    head->addWidget(close);
    m_list->setModel(&inbox);
    m_list->setItemDelegate(new NoticeDelegate(theme, m_list));
    m_list->setAccessibleName(tr("Notifications, newest first"));
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
    connect(close, &QToolButton::clicked, this, &InboxPanel::closed);
    connect(m_allRead, &QPushButton::clicked, &inbox, &Inbox::markAllRead);
    connect(m_list, &QListView::clicked, this, &InboxPanel::choose);
    connect(&inbox, &Inbox::changed, this, &InboxPanel::showState);
    showState();
}

void InboxPanel::showState()
{
    m_allRead->setEnabled(m_inbox.unreadCount() > 0);
    if (m_inbox.rowCount() > 0)
        m_state->showContent();
    else
        m_state->showEmpty({QStringLiteral("bell"),
                            tr("Nothing new"),
                            tr("Follow an asset to be told here when it changes."),
                            {}});
    if (m_inbox.rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_inbox.index(0));
}

void InboxPanel::placeBelow(const QPoint &topEnd)
{
    const int width = qMin(metrics::dialog, parentWidget()->width() - 2 * metrics::gap);
    const int height =
        qMin<int>(metrics::dialog, parentWidget()->height() - topEnd.y() - metrics::topBar);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setGeometry(isMirrored ? topEnd.x() : topEnd.x() - width, topEnd.y(), width, height);
    raise();
}

void InboxPanel::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Notification notice = m_inbox.at(index.row());
    m_inbox.markRead(index.row());
    emit chosen({notice.databaseId, notice.assetId});
}

void InboxPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit closed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace vams::ui
