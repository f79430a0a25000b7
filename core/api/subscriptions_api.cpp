#include "core/api/subscriptions_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

const auto subscriptionsPath = QLatin1String("/subscriptions");

Result<void> sendSubscription(Transport &transport, const QByteArray &method, const QString &path,
                              const AssetId &asset, const QStringList &subscribers, Job &job)
{
    const Json body{{"eventName", QString(assetChangeEvent)},
                    {"entityName", QString(assetEntity)},
                    {"entityId", asset},
                    {"subscribers", subscribers}};
    return callJson(transport, jsonRequest(method, path, body), job).map([](const Json &) {});
}

} // namespace

Result<ListPage<Subscription>> SubscriptionsApi::list(const ListQuery &query, Job &job) const
{
    Request request;
    request.path = subscriptionsPath;
    request.query = listQuery(query);
    const Result<Json> json = callJson(m_transport, request, job);
    if (!json)
        return fail(json.error());
    const Json page = json->is_object() ? json->value("message", Json()) : Json();
    if (!page.is_object() || !page.contains("Items"))
        return fail(undecodable(request, QStringLiteral("No list in the answer.")));
    Result<std::vector<Subscription>> items =
        decode<std::vector<Subscription>>(request, page.at("Items"));
    if (!items)
        return fail(items.error());
    return ListPage<Subscription>{std::move(*items), jsonText(page, "NextToken")};
}

Result<void> SubscriptionsApi::subscribe(const AssetId &asset, const QStringList &subscribers,
                                         Job &job) const
{
    return sendSubscription(m_transport, "POST", subscriptionsPath, asset, subscribers, job);
}

Result<void> SubscriptionsApi::replace(const AssetId &asset, const QStringList &subscribers,
                                       Job &job) const
{
    return sendSubscription(m_transport, "PUT", subscriptionsPath, asset, subscribers, job);
}

Result<void> SubscriptionsApi::unsubscribe(const AssetId &asset, const QString &subscriber,
                                           Job &job) const
{
    return sendSubscription(m_transport, "DELETE", QStringLiteral("/unsubscribe"), asset,
                            {subscriber}, job);
}

Result<void> SubscriptionsApi::removeAll(const AssetId &asset, const QString &anySubscriber,
                                         Job &job) const
{
    return sendSubscription(m_transport, "DELETE", subscriptionsPath, asset, {anySubscriber}, job);
}

Result<bool> SubscriptionsApi::isSubscribed(const AssetId &asset, const UserId &user,
                                            Job &job) const
{
    const Json body{{"userId", user}, {"assetId", asset}};
    return callJson(m_transport, jsonRequest("POST", QStringLiteral("/check-subscription"), body),
                    job)
        .map(
            [](const Json &json) { return jsonText(json, "message") == QLatin1String("success"); });
}

Result<Inbox> SubscriptionsApi::inbox(const ListQuery &query, Job &job) const
{
    Request request;
    request.path = QStringLiteral("/notifications");
    request.query = listQuery(query);
    const Result<Json> json = callJson(m_transport, request, job);
    if (!json)
        return fail(json.error());
    if (!json->is_object() || !json->contains("Items"))
        return fail(undecodable(request, QStringLiteral("No list in the answer.")));
    Result<std::vector<Notification>> items =
        decode<std::vector<Notification>>(request, json->at("Items"));
    if (!items)
        return fail(items.error());
    const Result<qint64> unread = decode<qint64>(request, json->value("unreadCount", Json(0)));
    if (!unread)
        return fail(unread.error());
    return Inbox{{std::move(*items), jsonText(*json, "NextToken")}, *unread};
}

Result<void> SubscriptionsApi::markRead(qint64 notificationId, Job &job) const
{
    Request request;
    request.method = "PUT";
    request.path = pathOf(
        {QStringLiteral("notifications"), QString::number(notificationId), QStringLiteral("read")});
    return callJson(m_transport, request, job).map([](const Json &) {});
}

Result<void> SubscriptionsApi::markAllRead(Job &job) const
{
    Request request;
    request.method = "PUT";
    request.path = QStringLiteral("/notifications/read");
    return callJson(m_transport, request, job).map([](const Json &) {});
}

} // namespace vams::api
