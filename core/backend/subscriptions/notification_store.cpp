#include "core/backend/subscriptions/notification_store.h"

#include <limits>

namespace vams::backend {

void NotificationStore::insert(sql::Database &db, const QString &user,
                               const Notification &notification)
{
    db.run("INSERT INTO notifications (user_id, database_id, asset_id, subject, body, created_at) "
           "VALUES (?, ?, ?, ?, ?, ?)",
           user, notification.databaseId.text(), notification.assetId.text(), notification.subject,
           notification.body, notification.createdAt);
}

std::vector<Notification> NotificationStore::list(sql::Database &db, const UserId &user,
                                                  qint64 before, int limit)
{
    std::vector<Notification> found;
    sql::Statement rows = db.query(
        "SELECT notification_id, database_id, asset_id, subject, body, created_at, read_at "
        "FROM notifications WHERE user_id = ? AND notification_id < ? "
        "ORDER BY notification_id DESC LIMIT ?",
        user.text(), before > 0 ? before : std::numeric_limits<qint64>::max(), limit);
    while (rows.step()) {
        found.push_back({rows.number(0), DatabaseId(rows.text(1)), AssetId(rows.text(2)),
                         rows.text(3), rows.text(4), rows.text(5), rows.optionalText(6)});
    }
    return found;
}

qint64 NotificationStore::unreadCount(sql::Database &db, const UserId &user)
{
    sql::Statement row = db.query(
        "SELECT count(*) FROM notifications WHERE user_id = ? AND read_at IS NULL", user.text());
    row.step();
    return row.number(0);
}

bool NotificationStore::markRead(sql::Database &db, const UserId &user, qint64 id,
                                 const QString &now)
{
    return db.run("UPDATE notifications SET read_at = coalesce(read_at, ?) "
                  "WHERE notification_id = ? AND user_id = ?",
                  now, id, user.text()) > 0;
}

void NotificationStore::markAllRead(sql::Database &db, const UserId &user, const QString &now)
{
    db.run("UPDATE notifications SET read_at = ? WHERE user_id = ? AND read_at IS NULL", now,
           user.text());
}

} // namespace vams::backend
