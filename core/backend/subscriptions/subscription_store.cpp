#include "core/backend/subscriptions/subscription_store.h"

namespace vams::backend {

namespace {

// Of the one event and the one kind of thing that the contract knows.
#define VAMS_OF_ASSET                                                                              \
    "FROM subscriptions WHERE event_name = 'Asset Version Change' AND entity_name = 'Asset' "

} // namespace

std::vector<Subscription> SubscriptionStore::list(sql::Database &db, const AssetId &after,
                                                  int limit)
{
    std::vector<Subscription> found;
    sql::Statement rows =
        db.query("SELECT entity_id, subscriber, database_id " VAMS_OF_ASSET
                 "AND entity_id IN (SELECT DISTINCT entity_id " VAMS_OF_ASSET
                 "AND entity_id > ? ORDER BY entity_id LIMIT ?) ORDER BY entity_id, subscriber",
                 after.text(), limit);
    while (rows.step()) {
        const AssetId asset(rows.text(0));
        if (found.empty() || found.back().entityId != asset)
            found.push_back({.entityId = asset, .databaseId = DatabaseId(rows.text(2))});
        found.back().subscribers << rows.text(1);
    }
    return found;
}

QStringList SubscriptionStore::subscribers(sql::Database &db, const AssetId &asset)
{
    QStringList found;
    sql::Statement rows = db.query(
        "SELECT subscriber " VAMS_OF_ASSET "AND entity_id = ? ORDER BY subscriber", asset.text());
    while (rows.step())
        found << rows.text(0);
    return found;
}

bool SubscriptionStore::isSubscribed(sql::Database &db, const AssetId &asset,
                                     const QString &subscriber)
{
    return db
        .query("SELECT 1 " VAMS_OF_ASSET "AND entity_id = ? AND subscriber = ?", asset.text(),
               subscriber)
        .step();
}

QStringList SubscriptionStore::subscribersOf(sql::Database &db, const AssetRef &ref)
{
    QStringList found;
    sql::Statement rows = db.query("SELECT subscriber " VAMS_OF_ASSET
                                   "AND entity_id = ? AND database_id = ? ORDER BY subscriber",
                                   ref.assetId.text(), ref.databaseId.text());
    while (rows.step())
        found << rows.text(0);
    return found;
}

DatabaseId SubscriptionStore::databaseOf(sql::Database &db, const AssetId &asset)
{
    sql::Statement rows = db.query("SELECT database_id " VAMS_OF_ASSET
                                   "AND entity_id = ? ORDER BY subscriber LIMIT 1",
                                   asset.text());
    return rows.step() ? DatabaseId(rows.text(0)) : DatabaseId();
}

void SubscriptionStore::add(sql::Database &db, const AssetRef &ref, const QString &subscriber)
{
    db.run("INSERT OR IGNORE INTO subscriptions (event_name, entity_name, entity_id, subscriber, "
           "database_id) VALUES ('Asset Version Change', 'Asset', ?, ?, ?)",
           ref.assetId.text(), subscriber, ref.databaseId.text());
}

bool SubscriptionStore::remove(sql::Database &db, const AssetId &asset, const QString &subscriber)
{
    return db.run("DELETE " VAMS_OF_ASSET "AND entity_id = ? AND subscriber = ?", asset.text(),
                  subscriber) > 0;
}

bool SubscriptionStore::removeAll(sql::Database &db, const AssetId &asset)
{
    return db.run("DELETE " VAMS_OF_ASSET "AND entity_id = ?", asset.text()) > 0;
}

} // namespace vams::backend
