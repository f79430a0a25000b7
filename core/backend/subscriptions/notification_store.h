#pragma once
// The SQL of the inboxes.

#include "core/backend/storage/sql.h"
#include "core/model/subscription.h"

#include <vector>

namespace vams::backend {

class NotificationStore
{
public:
    static void insert(sql::Database &db, const QString &user, const Notification &notification);
    /// Newest first, older than `before` (0: from the newest).
    static std::vector<Notification> list(sql::Database &db, const UserId &user, qint64 before,
                                          int limit);
    static qint64 unreadCount(sql::Database &db, const UserId &user);
    /// False when the user has no such notification. One that was read stays as it is.
    static bool markRead(sql::Database &db, const UserId &user, qint64 id, const QString &now);
    static void markAllRead(sql::Database &db, const UserId &user, const QString &now);
};

} // namespace vams::backend
