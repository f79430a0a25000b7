#include "core/backend/subscriptions/subscription_routes.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/assets/bare_asset.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/paging.h"
#include "core/backend/http/validators.h"
#include "core/backend/subscriptions/subscription_service.h"
#include "core/backend/subscriptions/subscription_store.h"

namespace vams::backend {

namespace {

constexpr int subscriptionPage = 10000;
constexpr int maxSubscribers = 1000;

struct SubscriptionOrder
{
    AssetId asset;
    QStringList subscribers;
};

/// The contract wants all four and names three.
void requireOrderFields(const Json &body)
{
    for (const char *name : {"eventName", "entityName", "entityId", "subscribers"}) {
        const auto field = body.find(name);
        if (field == body.end() || field->is_null() || *field == "" || *field == Json::array())
            throw ApiError(400, QStringLiteral("eventName, entityName and entityId are required "
                                               "fields.%1")
                                    .arg(QLatin1String(name) == QLatin1String("subscribers")
                                             ? QStringLiteral(" So is subscribers.")
                                             : QString()));
    }
}

SubscriptionOrder readOrder(const Context &context, const Exchange &exchange)
{
    const Json body = requiredBody(exchange.request);
    requireOrderFields(body);
    FieldReader fields(body, QStringLiteral("Subscription"));
    const QString eventName = fields.text("eventName", {.max = 256});
    const QString entityName = fields.text("entityName", {.max = 256});
    const QString entityId = fields.text("entityId", {.max = 256});
    SubscriptionOrder order{AssetId(entityId), fields.texts("subscribers", {.max = 256})};
    fields.finish();
    if (order.subscribers.size() > maxSubscribers)
        throw ApiError(
            400, QStringLiteral("subscribers must hold at most %1 users").arg(maxSubscribers));
    for (const QString &subscriber : std::as_const(order.subscribers))
        validate::userId(QStringLiteral("subscribers"), subscriber);
    order.subscribers.removeDuplicates();
    if (entityName != assetEntity)
        throw ApiError(400, QStringLiteral("EntityName provided not supported for subscriptions"));
    const auto assets = findBareAssets(context.storage, QStringLiteral("entityId"), entityId);
    // To subscribe somebody is to write to the asset, whatever the verb.
    authorizeBareAsset(exchange.caller, assets, Action::Post);
    if (eventName != assetChangeEvent)
        throw ApiError(
            400, QStringLiteral("Invalid eventName. Allowed values: %1").arg(assetChangeEvent));
    return order;
}

api::Response subscriptionDone()
{
    return jsonResponse({{"message", "success"}});
}

api::Response createSubscription(const Context &context, const Exchange &exchange)
{
    const SubscriptionOrder order = readOrder(context, exchange);
    SubscriptionService(context).add(order.asset, order.subscribers);
    return subscriptionDone();
}

api::Response replaceSubscription(const Context &context, const Exchange &exchange)
{
    const SubscriptionOrder order = readOrder(context, exchange);
    SubscriptionService(context).replace(order.asset, order.subscribers);
    return subscriptionDone();
}

/// The subscribers are asked for by the contract, and do not matter: all go.
api::Response deleteSubscription(const Context &context, const Exchange &exchange)
{
    const SubscriptionOrder order = readOrder(context, exchange);
    SubscriptionService(context).removeAll(order.asset);
    return subscriptionDone();
}

/// Every subscriber that is named; the original takes away the first and says that all are gone.
api::Response unsubscribe(const Context &context, const Exchange &exchange)
{
    const SubscriptionOrder order = readOrder(context, exchange);
    SubscriptionService(context).remove(order.asset, order.subscribers);
    return subscriptionDone();
}

/// The asset that was meant when the subscription began, while it is there.
void nameAsset(Subscription &row, const std::vector<Asset> &assets)
{
    const auto meant = std::find_if(assets.begin(), assets.end(), [&row](const Asset &asset) {
        return row.databaseId == asset.databaseId;
    });
    row.databaseId.reset();
    if (assets.empty())
        return;
    const Asset &asset = meant == assets.end() ? assets.front() : *meant;
    row.entityValue = asset.assetName;
    row.databaseId = asset.databaseId;
}

api::Response listSubscriptions(const Context &context, const Exchange &exchange)
{
    const PageRequest page = readPage(exchange.request, subscriptionPage, subscriptionPage);
    return context.storage.read([&](sql::Database &db) {
        std::vector<Subscription> rows =
            SubscriptionStore::list(db, AssetId(page.after), page.size + 1);
        Json message{{"Items", Json::array()}};
        if (static_cast<int>(rows.size()) > page.size) {
            rows.resize(page.size);
            message["NextToken"] = pageToken(rows.back().entityId.text());
        }
        for (Subscription &row : rows) {
            const std::vector<Asset> assets = AssetStore::allOfId(db, row.entityId);
            if (!isBareAssetAllowed(exchange.caller, assets, Action::Get))
                continue;
            nameAsset(row, assets);
            message["Items"].push_back(row);
        }
        return jsonResponse({{"message", std::move(message)}});
    });
}

api::Response checkSubscription(const Context &context, const Exchange &exchange)
{
    const Json body = requiredBody(exchange.request);
    for (const char *name : {"userId", "assetId"}) {
        const auto field = body.find(name);
        if (field == body.end() || field->is_null() || *field == "")
            throw ApiError(400, QStringLiteral("userId and assetId are required fields."));
    }
    FieldReader fields(body, QStringLiteral("CheckSubscription"));
    const QString user = fields.text("userId", {.max = 256});
    const AssetId id(fields.text("assetId", {.max = 256}));
    fields.finish();
    validate::userId(QStringLiteral("userId"), user);
    validate::assetId(QStringLiteral("assetId"), id.text());
    return context.storage.read([&](sql::Database &db) {
        authorizeBareAsset(exchange.caller, AssetStore::allOfId(db, id), Action::Get);
        const bool is = SubscriptionStore::isSubscribed(db, id, user);
        return jsonResponse({{"message", is ? "success" : "Subscription doesn't exists."}});
    });
}

} // namespace

void addSubscriptionRoutes(Router &router, const Context &context)
{
    const QString path = QStringLiteral("/subscriptions");
    router.add("GET", path, withContext(context, listSubscriptions));
    router.add("POST", path, withContext(context, createSubscription));
    router.add("PUT", path, withContext(context, replaceSubscription));
    router.add("DELETE", path, withContext(context, deleteSubscription));
    router.add("DELETE", QStringLiteral("/unsubscribe"), withContext(context, unsubscribe));
    router.add("POST", QStringLiteral("/check-subscription"),
               withContext(context, checkSubscription));
}

} // namespace vams::backend
