#pragma once
// The SQL of subscriptions: a row for each subscriber.

#include "core/backend/storage/sql.h"
#include "core/model/subscription.h"

#include <vector>

namespace vams::backend {

class SubscriptionStore
{
public:
    /// By asset id, behind `after`, with their subscribers.
    static std::vector<Subscription> list(sql::Database &db, const AssetId &after, int limit);
    static QStringList subscribers(sql::Database &db, const AssetId &asset);
    static bool isSubscribed(sql::Database &db, const AssetId &asset, const QString &subscriber);
    /// Of those of this id, the asset in this database is the one that is meant.
    static QStringList subscribersOf(sql::Database &db, const AssetRef &ref);
    /// Where the asset stands that subscriptions of this id mean; empty: there are none.
    static DatabaseId databaseOf(sql::Database &db, const AssetId &asset);
    static void add(sql::Database &db, const AssetRef &ref, const QString &subscriber);
    /// False when this subscriber is none.
    static bool remove(sql::Database &db, const AssetId &asset, const QString &subscriber);
    /// False when there were none.
    static bool removeAll(sql::Database &db, const AssetId &asset);
};

} // namespace vams::backend
