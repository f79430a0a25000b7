#include "ui/shell/inbox/inbox.h"

#include "core/api/client.h"
#include "core/base/clock.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/support/relative_time.h"

namespace vams::ui {

namespace {
constexpr int againMs = 60 * 1000;
}

Inbox::Inbox(const api::Client &client, Pools &pools, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
    , m_pools(pools)
{
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &Inbox::refresh);
}

void Inbox::refresh()
{
    if (m_job)
        return;
    m_job = runAsync(
        m_pools.requests(), this,
        [&client = m_client](Job &job) {
            return client.subscriptions().inbox({shown, {}}, job);
        },
        [this](const Result<api::Inbox> &inbox) {
            m_job.reset();
            if (inbox) {
                m_again.start();
                take(inbox->page.items, static_cast<int>(inbox->unreadCount));
            } else if (inbox.error().kind == ErrorKind::NotFound ||
                       inbox.error().kind == ErrorKind::Denied) {
                m_again.stop(); // this server has none
            }
        });
}

void Inbox::take(std::vector<Notification> items, int unread)
{
    const bool isSame = m_isThere && items == m_items && unread == m_unread;
    m_isThere = true;
    if (isSame)
        return;
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
    m_unread = unread;
    emit changed();
}

const Notification &Inbox::at(int row) const
{
    return m_items[static_cast<std::size_t>(row)];
}

void Inbox::markRead(int row)
{
    Notification &item = m_items[static_cast<std::size_t>(row)];
    if (item.readAt)
        return;
    item.readAt = toIso(QDateTime::currentDateTimeUtc());
    m_unread = qMax(0, m_unread - 1);
    emit dataChanged(index(row), index(row));
    emit changed();
    runAsync(
        m_pools.requests(), this,
        [&client = m_client, id = item.notificationId](Job &job) {
            return client.subscriptions().markRead(id, job);
        },
        [this](const Result<void> &result) {
            if (!result)
                refresh();
        });
}

void Inbox::markAllRead()
{
    runAsync(
        m_pools.requests(), this,
        [&client = m_client](Job &job) { return client.subscriptions().markAllRead(job); },
        [this](const Result<void> &) { refresh(); });
}

int Inbox::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant Inbox::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Notification &item = at(index.row());
    const QDateTime time = fromContractDate(item.createdAt);
    switch (role) {
    case Qt::DisplayRole:
        return item.subject;
    case Qt::ToolTipRole:
        return QString(item.body + QLatin1Char('\n') + absoluteTime(time));
    case Qt::AccessibleTextRole:
        return item.readAt ? tr("%1, %2").arg(item.subject, relativeTime(time))
                           : tr("Unread: %1, %2").arg(item.subject, relativeTime(time));
    case Qt::AccessibleDescriptionRole:
    case BodyRole:
        return item.body;
    case TimeRole:
        return time;
    case UnreadRole:
        return !item.readAt.has_value();
    default:
        return {};
    }
}

} // namespace vams::ui
