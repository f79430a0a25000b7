#include "core/backend/export/export_routes.h"

#include "core/backend/assets/asset_routes.h"
#include "core/backend/assets/asset_store.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/export/export_service.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"

namespace vams::backend {

namespace {

ExportOptions readExportOptions(FieldReader &fields)
{
    ExportOptions options;
    struct Flag
    {
        const char *name;
        bool ExportOptions::*member;
    };
    static constexpr Flag flags[] = {
        {"generatePresignedUrls", &ExportOptions::generatePresignedUrls},
        {"includeFolderFiles", &ExportOptions::includeFolderFiles},
        {"includeOnlyPrimaryTypeFiles", &ExportOptions::includeOnlyPrimaryTypeFiles},
        {"includeFileMetadata", &ExportOptions::includeFileMetadata},
        {"includeAssetLinkMetadata", &ExportOptions::includeAssetLinkMetadata},
        {"includeAssetMetadata", &ExportOptions::includeAssetMetadata},
        {"fetchAssetRelationships", &ExportOptions::fetchAssetRelationships},
        {"fetchEntireChildrenSubtrees", &ExportOptions::fetchEntireChildrenSubtrees},
        {"includeParentRelationships", &ExportOptions::includeParentRelationships},
        {"includeArchivedFiles", &ExportOptions::includeArchivedFiles},
    };
    for (const Flag &flag : flags)
        options.*flag.member = fields.flag(flag.name, options.*flag.member);
    options.fileExtensions =
        fields.optionalTexts("fileExtensions", {.min = 1, .max = 256}).value_or(QStringList());
    const qint64 wanted =
        fields.optionalNumber("maxAssets", {.min = 1}).value_or(options.maxAssets);
    options.maxAssets = static_cast<int>(qMin<qint64>(wanted, largestExportPage));
    return options;
}

api::Response exportAsset(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    FieldReader fields(optionalBody(exchange.request), QStringLiteral("AssetExportRequestModel"));
    const ExportOptions options = readExportOptions(fields);
    const QString token = fields.optionalText("startingToken").value_or(QString());
    fields.finish();
    const std::optional<Asset> root = context.storage.read(
        [&](sql::Database &db) { return AssetStore::get(db, ref, AssetFilter::Live); });
    if (!root)
        throw GeneralError(QStringLiteral("Asset not found"));
    if (!Authorizer::isAllowed(exchange.caller, assetObject(*root), Action::Get))
        throw GeneralError(QStringLiteral("Not Authorized to access asset"));
    // The listener packs what is long for clients that can unpack it.
    return jsonResponse(ExportService(context, exchange).page(ref, options, token));
}

} // namespace

void addExportRoutes(Router &router, const Context &context)
{
    router.add("POST", QStringLiteral("/database/{databaseId}/assets/{assetId}/export"),
               withContext(context, exportAsset));
}

} // namespace vams::backend
