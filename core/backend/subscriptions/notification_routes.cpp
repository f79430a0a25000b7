#include "core/backend/subscriptions/notification_routes.h"

#include "core/backend/http/api_error.h"
#include "core/backend/http/paging.h"
#include "core/backend/subscriptions/notification_store.h"
#include "core/base/json.h"

namespace vams::backend {

namespace {

constexpr int defaultNotificationPage = 100;
constexpr int maxNotificationPage = 1000;

qint64 positionIn(const PageRequest &page)
{
    if (page.after.isEmpty())
        return 0;
    const qint64 id = page.after.toLongLong();
    if (id <= 0)
        throw ApiError(400, QStringLiteral("Invalid pagination token"));
    return id;
}

api::Response listNotifications(const Context &context, const Exchange &exchange)
{
    const PageRequest page =
        readStrictPage(exchange.request, defaultNotificationPage, maxNotificationPage);
    const qint64 before = positionIn(page);
    const UserId &user = exchange.caller.userId;
    return context.storage.read([&](sql::Database &db) {
        std::vector<Notification> rows = NotificationStore::list(db, user, before, page.size + 1);
        Json body{{"unreadCount", NotificationStore::unreadCount(db, user)}};
        if (static_cast<int>(rows.size()) > page.size) {
            rows.resize(page.size);
            body["NextToken"] = pageToken(QString::number(rows.back().notificationId));
        }
        body["Items"] = rows;
        return jsonResponse(body);
    });
}

api::Response readNotification(const Context &context, const Exchange &exchange)
{
    bool isNumber = false;
    const qint64 id = exchange.parameter("notificationId").toLongLong(&isNumber);
    if (!isNumber)
        throw ApiError(400, QStringLiteral("notificationId must be a whole number"));
    context.storage.write([&](sql::Database &db) {
        if (!NotificationStore::markRead(db, exchange.caller.userId, id, toIso(context.clock())))
            throw ApiError(404, QStringLiteral("Notification not found"));
    });
    return jsonResponse({{"message", "success"}});
}

api::Response readAllNotifications(const Context &context, const Exchange &exchange)
{
    context.storage.write([&](sql::Database &db) {
        NotificationStore::markAllRead(db, exchange.caller.userId, toIso(context.clock()));
    });
    return jsonResponse({{"message", "success"}});
}

} // namespace

void addNotificationRoutes(Router &router, const Context &context)
{
    // Everybody's own: no rule of the contract knows these routes.
    const auto add = [&](const char *method, const char *path, ContextHandler handler) {
        router.add(method, QLatin1String(path), withContext(context, handler),
                   RouteAccess::SignedIn);
    };
    add("GET", "/notifications", listNotifications);
    add("PUT", "/notifications/read", readAllNotifications);
    add("PUT", "/notifications/{notificationId}/read", readNotification);
}

} // namespace vams::backend
