#include "core/backend/subscriptions/subscription_service.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/config/config_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/validators.h"
#include "core/backend/subscriptions/subscription_store.h"

namespace vams::backend {

namespace {

void requireAddress(sql::Database &db, const QString &subscriber)
{
    if (mailAddressOf(db, subscriber).isEmpty())
        throw ApiError(
            400,
            QStringLiteral("Subscriber %1 does not have a valid email to use.").arg(subscriber));
}

ApiError noSubscription()
{
    return ApiError(400, QStringLiteral("Subscription does not exists for eventName."));
}

/// The one whose changes are told of: where others subscribed, theirs, else the first of this id.
/// Without a database: there is none.
AssetRef meantAsset(sql::Database &db, const AssetId &id)
{
    const std::vector<Asset> assets = AssetStore::allOfId(db, id);
    const DatabaseId stored = SubscriptionStore::databaseOf(db, id);
    const bool isThere = std::any_of(assets.begin(), assets.end(), [&](const Asset &asset) {
        return asset.databaseId == stored;
    });
    if (isThere || assets.empty())
        return {isThere ? stored : DatabaseId(), id};
    return {assets.front().databaseId, id};
}

} // namespace

QString mailAddressOf(sql::Database &db, const QString &subscriber)
{
    const QString address = ConfigStore::email(db, UserId(subscriber)).value_or(QString());
    if (!address.isEmpty())
        return address;
    return validate::isEmail(subscriber) ? subscriber : QString();
}

void SubscriptionService::add(const AssetId &asset, const QStringList &subscribers) const
{
    m_context.storage.write([&](sql::Database &db) {
        // The original stores the subscription of an asset that is not there, and then crashes.
        const AssetRef ref = meantAsset(db, asset);
        if (ref.databaseId.isEmpty())
            throw ApiError(
                400,
                QStringLiteral("entityId is invalid. There is no asset %1.").arg(asset.text()));
        for (const QString &subscriber : subscribers) {
            requireAddress(db, subscriber);
            if (SubscriptionStore::isSubscribed(db, asset, subscriber))
                throw ApiError(400, QStringLiteral("Subscription already exists for some of the "
                                                   "specified subscribers."));
            SubscriptionStore::add(db, ref, subscriber);
        }
    });
}

void SubscriptionService::replace(const AssetId &asset, const QStringList &subscribers) const
{
    m_context.storage.write([&](sql::Database &db) {
        const QStringList present = SubscriptionStore::subscribers(db, asset);
        if (present.isEmpty())
            throw noSubscription();
        const AssetRef ref = meantAsset(db, asset);
        for (const QString &subscriber : present) {
            if (!subscribers.contains(subscriber))
                SubscriptionStore::remove(db, asset, subscriber);
        }
        for (const QString &subscriber : subscribers) {
            if (present.contains(subscriber))
                continue;
            requireAddress(db, subscriber);
            SubscriptionStore::add(db, ref, subscriber);
        }
    });
}

void SubscriptionService::remove(const AssetId &asset, const QStringList &subscribers) const
{
    m_context.storage.write([&](sql::Database &db) {
        for (const QString &subscriber : subscribers) {
            if (!SubscriptionStore::remove(db, asset, subscriber))
                throw noSubscription();
        }
    });
}

void SubscriptionService::removeAll(const AssetId &asset) const
{
    m_context.storage.write([&](sql::Database &db) {
        if (!SubscriptionStore::removeAll(db, asset))
            throw ApiError(
                400, QStringLiteral("Subscription not found for the specified event and entity"));
    });
}

} // namespace vams::backend
