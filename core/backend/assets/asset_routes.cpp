#include "core/backend/assets/asset_routes.h"

#include "core/backend/assets/asset_service.h"
#include "core/backend/assets/asset_store.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/paging.h"
#include "core/backend/http/validators.h"
#include "core/base/json_writer.h"

namespace vams::backend {

namespace {

constexpr int defaultAssetPage = 3000;
constexpr int maxAssetPage = 30000;
constexpr int mostRowsForAPage = 50000;
constexpr int rowsOfASecondLook = 1000;

/// Archived assets show "#deleted" behind their database and no version, as in the contract.
Asset wireForm(Asset asset)
{
    if (asset.isArchived()) {
        asset.databaseId = DatabaseId(asset.databaseId.text() + archivedSuffix);
        asset.currentVersion.reset();
    }
    return asset;
}

Json operationJson(const Context &context, const AssetRef &ref, const char *operation,
                   const QString &message)
{
    return {{"success", true},        {"message", message},
            {"assetId", ref.assetId}, {"databaseId", ref.databaseId},
            {"operation", operation}, {"timestamp", toIso(context.clock())}};
}

using ReadAssets = std::function<std::vector<Asset>(sql::Database &, const AssetPage &)>;

struct AssetList
{
    int count = 0;
    bool hasMore = false;
    AssetRef last; ///< the next page begins behind it
};

/// Writes what the caller may see until the page is full; after so many rows in vain it stays
/// short, and the next one goes on there. SQL asks the rules already; they are asked again of each
/// row that comes, since behind that many each comes.
AssetList writeItems(JsonWriter &body, sql::Database &db, const Caller &caller, AssetPage page,
                     int size, const ReadAssets &read)
{
    AssetList list;
    page.visible = visibleAssets(caller, mostRowsForAPage);
    for (int seen = 0; seen < mostRowsForAPage; seen += page.limit) {
        if (page.visible.test && page.visible.test->isExhausted())
            break;
        const int wanted = size + 1 - list.count;
        page.limit = seen == 0 ? wanted : qMax(wanted, rowsOfASecondLook);
        std::vector<Asset> rows = read(db, page);
        if (!rows.empty())
            page.after = rows.back().ref();
        for (Asset &asset : rows) {
            if (!Authorizer::isAllowed(caller, assetObject(asset), Action::Get))
                continue;
            if (list.count == size) {
                list.hasMore = true;
                return list;
            }
            list.last = asset.ref();
            body.value(wireForm(std::move(asset)));
            ++list.count;
        }
        if (static_cast<int>(rows.size()) < page.limit)
            return list;
    }
    list.hasMore = true;
    list.last = page.after;
    return list;
}

/// As text at once: a tree of a long list takes longer than everything else together.
api::Response assetList(const Context &context, const Exchange &exchange, const AssetPage &page,
                        int size, const ReadAssets &read,
                        const std::function<QString(const AssetRef &)> &key)
{
    JsonWriter body;
    body.beginObject();
    body.key("Items");
    body.beginArray();
    const AssetList list = context.storage.read(
        [&](sql::Database &db) { return writeItems(body, db, exchange.caller, page, size, read); });
    body.endArray();
    if (list.hasMore) {
        body.key("NextToken");
        body.value(pageToken(key(list.last)));
    }
    body.endObject();
    return jsonTextResponse(body.take());
}

/// These lists know pageSize alone; maxItems does not make them shorter.
PageRequest readAssetPage(const Exchange &exchange)
{
    PageRequest page = readStrictPage(exchange.request, defaultAssetPage, maxAssetPage);
    if (exchange.request.queryValue(QStringLiteral("pageSize")).isEmpty())
        page.size = defaultAssetPage;
    return page;
}

api::Response listAllAssets(const Context &context, const Exchange &exchange)
{
    AssetPage page;
    page.filter = queryFlag(exchange.request, QStringLiteral("showArchived"), false)
                      ? AssetFilter::Archived
                      : AssetFilter::Live;
    const PageRequest request = readAssetPage(exchange);
    page.after = {DatabaseId(request.after.section(QLatin1Char('/'), 0, 0)),
                  AssetId(request.after.section(QLatin1Char('/'), 1))};
    return assetList(context, exchange, page, request.size, AssetStore::listAll,
                     [](const AssetRef &ref) {
                         return ref.databaseId.text() + QLatin1Char('/') + ref.assetId.text();
                     });
}

api::Response listAssets(const Context &context, const Exchange &exchange)
{
    const QString databaseId = exchange.parameter("databaseId");
    validate::databaseId(QStringLiteral("databaseId"), databaseId);
    AssetPage page;
    page.filter = queryFlag(exchange.request, QStringLiteral("showArchived"), false)
                      ? AssetFilter::Any
                      : AssetFilter::Live;
    const PageRequest request = readAssetPage(exchange);
    page.after = {DatabaseId(databaseId), AssetId(request.after)};
    return assetList(
        context, exchange, page, request.size,
        [&](sql::Database &db, const AssetPage &at) {
            return AssetStore::list(db, DatabaseId(databaseId), at);
        },
        [](const AssetRef &ref) { return ref.assetId.text(); });
}

api::Response getAsset(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    const bool withArchived = queryFlag(exchange.request, QStringLiteral("showArchived"), false);
    const std::optional<Asset> asset = context.storage.read([&](sql::Database &db) {
        return AssetStore::get(db, ref, withArchived ? AssetFilter::Any : AssetFilter::Live);
    });
    if (!asset)
        throw ApiError(404, QStringLiteral("Asset not found"));
    Authorizer::authorize(exchange.caller, assetObject(*asset), Action::Get);
    JsonWriter body;
    body.value(wireForm(*asset));
    return jsonTextResponse(body.take());
}

api::Response createAsset(const Context &context, const Exchange &exchange)
{
    const Json body = requiredBody(exchange.request);
    requireFields(body, {"databaseId", "assetName", "description", "isDistributable"});
    FieldReader fields(body, QStringLiteral("CreateAssetRequestModel"));
    AssetCreation creation;
    creation.asset = readNewAsset(fields, false, true);
    creation.existingKey =
        fields.optionalText("bucketExistingKey", {.max = 1024}).value_or(QString());
    fields.finish();
    validateNewAsset(creation.asset);
    if (!creation.existingKey.isEmpty())
        validate::relativePath(QStringLiteral("bucketExistingKey"), creation.existingKey);
    Authorizer::authorize(exchange.caller, assetObject(creation.asset), Action::Put);
    const AssetId id = AssetService(context).create(creation, exchange.caller);
    return jsonResponse({{"assetId", id}, {"message", "Asset created successfully"}});
}

/// Tier 2 on the stored asset; a missing one is left to the service's own message.
void authorizeStored(const Context &context, const Exchange &exchange, const AssetRef &ref,
                     Action action)
{
    const std::optional<Asset> asset = context.storage.read(
        [&](sql::Database &db) { return AssetStore::get(db, ref, AssetFilter::Any); });
    if (asset)
        Authorizer::authorize(exchange.caller, assetObject(*asset), action);
}

api::Response updateAsset(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("UpdateAssetRequestModel"));
    AssetChanges changes;
    changes.assetName = fields.optionalText("assetName", {.min = 1, .max = 256});
    changes.description = fields.optionalText("description", {.min = 4, .max = 256});
    changes.isDistributable = fields.optionalFlag("isDistributable");
    changes.tags = fields.optionalTexts("tags", {.max = 256});
    fields.require(changes.assetName || changes.description || changes.isDistributable ||
                       changes.tags,
                   QStringLiteral("At least one field must be provided for update"));
    fields.finish();
    authorizeStored(context, exchange, ref, Action::Put);
    AssetService(context).update(ref, changes);
    return jsonResponse(
        operationJson(context, ref, "update", QStringLiteral("Asset updated successfully")));
}

api::Response archiveAsset(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    // The command-line client of VAMS sends no body without a reason.
    FieldReader fields(optionalBody(exchange.request), QStringLiteral("ArchiveAssetRequestModel"));
    fields.optionalFlag("confirmArchive");
    const QString reason = fields.optionalText("reason", {.max = 256}).value_or(QString());
    fields.finish();
    authorizeStored(context, exchange, ref, Action::Delete);
    AssetService(context).archive(ref, reason, exchange.caller);
    return jsonResponse(
        operationJson(context, ref, "archive",
                      QStringLiteral("Asset %1 archived successfully").arg(ref.assetId.text())));
}

api::Response unarchiveAsset(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("UnarchiveAssetRequestModel"));
    const bool isConfirmed = fields.flag("confirmUnarchive", true);
    const QString reason = fields.optionalText("reason", {.max = 256}).value_or(QString());
    fields.require(isConfirmed, QStringLiteral("confirmUnarchive must be true for unarchiving"));
    fields.finish();
    authorizeStored(context, exchange, ref, Action::Put);
    AssetService(context).unarchive(ref, reason, exchange.caller);
    return jsonResponse(
        operationJson(context, ref, "unarchive",
                      QStringLiteral("Asset %1 unarchived successfully").arg(ref.assetId.text())));
}

api::Response deleteAsset(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("DeleteAssetRequestModel"));
    const std::optional<bool> isConfirmed = fields.optionalFlag("confirmPermanentDelete");
    fields.optionalText("reason", {.max = 256});
    fields.require(isConfirmed.value_or(true),
                   QStringLiteral("confirmPermanentDelete must be true for permanent "
                                  "deletion"));
    fields.finish();
    if (!isConfirmed)
        throw GeneralError(QStringLiteral("Permanent deletion requires explicit confirmation"));
    authorizeStored(context, exchange, ref, Action::Delete);
    AssetService(context).remove(ref, exchange.caller);
    return jsonResponse(operationJson(
        context, ref, "delete",
        QStringLiteral("Asset %1 permanently deleted from all systems").arg(ref.assetId.text())));
}

} // namespace

AssetRef assetParameter(const Exchange &exchange)
{
    QString databaseId = exchange.parameter("databaseId");
    if (databaseId.endsWith(archivedSuffix)) // what lists answer for archived assets
        databaseId.chop(archivedSuffix.size());
    validate::databaseId(QStringLiteral("databaseId"), databaseId);
    validate::assetId(QStringLiteral("assetId"), exchange.parameter("assetId"));
    return {DatabaseId(databaseId), AssetId(exchange.parameter("assetId"))};
}

NewAsset readNewAsset(FieldReader &fields, bool isIdRequired, bool isDistributableRequired)
{
    NewAsset asset;
    asset.databaseId = DatabaseId(fields.text("databaseId", {.min = 4, .max = 256}));
    asset.assetId = AssetId(
        isIdRequired ? fields.text("assetId", {.min = 1, .max = 256})
                     : fields.optionalText("assetId", {.min = 1, .max = 256}).value_or(QString()));
    asset.assetName = fields.text("assetName", {.min = 1, .max = 256});
    asset.description = fields.text("description", {.min = 4, .max = 256});
    asset.isDistributable = isDistributableRequired ? fields.requiredFlag("isDistributable")
                                                    : fields.flag("isDistributable", true);
    asset.tags = fields.optionalTexts("tags", {.max = 256}).value_or(QStringList());
    return asset;
}

void validateNewAsset(const NewAsset &asset)
{
    validate::databaseId(QStringLiteral("databaseId"), asset.databaseId.text());
    if (!asset.assetId.isEmpty())
        validate::newAssetId(QStringLiteral("assetId"), asset.assetId.text());
}

void addAssetRoutes(Router &router, const Context &context)
{
    const QString one = QStringLiteral("/database/{databaseId}/assets/{assetId}");
    router.add("GET", QStringLiteral("/assets"), withContext(context, listAllAssets));
    router.add("POST", QStringLiteral("/assets"), withContext(context, createAsset));
    router.add("GET", QStringLiteral("/database/{databaseId}/assets"),
               withContext(context, listAssets));
    router.add("GET", one, withContext(context, getAsset));
    router.add("PUT", one, withContext(context, updateAsset));
    router.add("DELETE", one + QStringLiteral("/archiveAsset"), withContext(context, archiveAsset));
    router.add("PUT", one + QStringLiteral("/unarchiveAsset"),
               withContext(context, unarchiveAsset));
    router.add("DELETE", one + QStringLiteral("/deleteAsset"), withContext(context, deleteAsset));
}

} // namespace vams::backend
