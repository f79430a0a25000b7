#pragma once
// Who is told of changes of an asset, and the caller's own inbox.

#include "core/api/transport.h"
#include "core/model/page.h"
#include "core/model/subscription.h"

namespace vams::api {

/// A page of the inbox, newest first.
struct Inbox
{
    ListPage<Notification> page;
    qint64 unreadCount = 0; ///< of the whole inbox
};

class SubscriptionsApi
{
public:
    explicit SubscriptionsApi(Transport &transport)
        : m_transport(transport)
    {}

    Result<ListPage<Subscription>> list(const ListQuery &query, Job &job) const;
    Result<void> subscribe(const AssetId &asset, const QStringList &subscribers, Job &job) const;
    /// Makes these the only subscribers of an asset that has some.
    Result<void> replace(const AssetId &asset, const QStringList &subscribers, Job &job) const;
    Result<void> unsubscribe(const AssetId &asset, const QString &subscriber, Job &job) const;
    /// Takes all subscribers away. The contract wants one of them named.
    Result<void> removeAll(const AssetId &asset, const QString &anySubscriber, Job &job) const;
    Result<bool> isSubscribed(const AssetId &asset, const UserId &user, Job &job) const;

    /// The inbox is not in the original contract: its server answers 404.
    Result<Inbox> inbox(const ListQuery &query, Job &job) const;
    Result<void> markRead(qint64 notificationId, Job &job) const;
    Result<void> markAllRead(Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
