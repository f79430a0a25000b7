#include "core/backend/uploads/upload_routes.h"

#include "core/backend/assets/asset_routes.h"
#include "core/backend/assets/asset_store.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/databases/database_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/validators.h"

#include <QSet>

namespace vams::backend {

namespace {

UploadFileRequest readFileRequest(FieldReader &fields)
{
    UploadFileRequest file;
    file.relativeKey = fields.text("relativeKey");
    const std::optional<qint64> size = fields.optionalNumber(
        "file_size", {.min = 0, .max = uploadLimits::maxPartSize * uploadLimits::maxPartsOfFile});
    const std::optional<qint64> parts =
        fields.optionalNumber("num_parts", {.min = 0, .max = uploadLimits::maxPartsOfFile});
    fields.require(size || parts, QStringLiteral("Either file_size or num_parts must be provided"));
    if (parts)
        file.num_parts = static_cast<int>(*parts);
    file.file_size = size.value_or(parts && *parts > 0 ? 1 : 0);
    fields.require(!(size == 0 && parts.value_or(0) > 0),
                   QStringLiteral("Zero-byte files must have 0 parts"));
    fields.require(!(parts == 0 && size.value_or(0) > 0),
                   QStringLiteral("Files with 0 parts must have 0 file size"));
    return file;
}

UploadedFile readUploadedFile(FieldReader &fields)
{
    UploadedFile file;
    file.relativeKey = fields.text("relativeKey");
    file.uploadIdS3 = fields.text("uploadIdS3");
    file.parts =
        fields.objects<UploadedPart>("parts", uploadLimits::maxPartsOfFile, [](FieldReader &part) {
            if (!part.has("PartNumber"))
                part.text("PartNumber"); // reports it as missing
            return UploadedPart{
                static_cast<int>(
                    part.optionalNumber("PartNumber", {.min = 0, .max = 100000}).value_or(0)),
                part.text("ETag")};
        });
    return file;
}

UploadType readUploadType(FieldReader &fields)
{
    const QString name = fields.text("uploadType");
    const UploadType type = uploadTypeOf(name);
    if (type == UploadType::Unknown && fields.has("uploadType")) {
        fields.fail(
            QStringLiteral("uploadType"),
            QStringLiteral("unexpected value; permitted: 'assetFile', 'assetPreview'"),
            QStringLiteral("value_error.const; given=%1; permitted=('assetFile', 'assetPreview')")
                .arg(name));
    }
    return type;
}

bool haveEqualKeys(const std::vector<UploadFileRequest> &files)
{
    QSet<QString> keys;
    for (const UploadFileRequest &file : files)
        keys.insert(file.relativeKey.startsWith(QLatin1Char('/')) ? file.relativeKey.mid(1)
                                                                  : file.relativeKey);
    return keys.size() < static_cast<qsizetype>(files.size());
}

/// The rules over all files of an order, with the field errors reported first.
void checkOrder(FieldReader &fields, const UploadOrder &order, const QString &emptyText)
{
    fields.require(!order.files.empty(), emptyText);
    fields.require(order.type != UploadType::AssetPreview || order.files.size() == 1,
                   QStringLiteral("Exactly one file must be provided for asset preview uploads"));
    fields.require(!haveEqualKeys(order.files),
                   QStringLiteral("Duplicate relative keys are not allowed"));
    int parts = 0;
    for (const UploadFileRequest &file : order.files) {
        fields.require(file.relativeKey.contains(QLatin1Char('.')),
                       QStringLiteral("Files must have a valid extension"));
        parts += file.num_parts.value_or(static_cast<int>(
            (file.file_size + uploadLimits::partSize - 1) / uploadLimits::partSize));
    }
    fields.require(parts <= uploadLimits::maxParts,
                   QStringLiteral("Total parts across all files exceeds maximum allowed (5000)"));
    fields.finish();
    for (const UploadFileRequest &file : order.files) {
        if (file.relativeKey.endsWith(QLatin1Char('/')))
            throw ApiError(400, QStringLiteral("relativeKey is invalid. It names a folder."));
        validate::relativePath(QStringLiteral("relativeKey"), file.relativeKey);
    }
}

void authorizeUpload(const Context &context, const Exchange &exchange, const AssetRef &ref)
{
    const std::optional<Asset> asset = context.storage.read(
        [&](sql::Database &db) { return AssetStore::get(db, ref, AssetFilter::Live); });
    if (!asset)
        throw ApiError(400, QStringLiteral("Asset not found"));
    Authorizer::authorize(exchange.caller, assetObject(*asset), Action::Post);
}

AssetRef readAssetRef(FieldReader &fields)
{
    return {DatabaseId(fields.text("databaseId", {.min = 4, .max = 256})),
            AssetId(fields.text("assetId", {.min = 1, .max = 256}))};
}

api::Response startUpload(const Context &context, const UploadService &uploads,
                          const Exchange &exchange)
{
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("InitializeUploadRequestModel"));
    UploadOrder order;
    order.asset = readAssetRef(fields);
    order.type = readUploadType(fields);
    order.files =
        fields.objects<UploadFileRequest>("files", uploadLimits::maxFiles, readFileRequest);
    checkOrder(fields, order,
               QStringLiteral("At least one file must be provided for asset file uploads"));
    authorizeUpload(context, exchange, order.asset);
    return jsonResponse(uploads.start(order, exchange.caller, exchange.baseUrl));
}

void checkCompletedFiles(FieldReader &fields, const std::vector<UploadedFile> &files)
{
    fields.require(!files.empty(),
                   QStringLiteral("At least one file must be provided to complete the upload"));
    QSet<QString> ids;
    for (const UploadedFile &file : files) {
        const bool isZero = file.uploadIdS3 == QLatin1String("zero-byte");
        fields.require(isZero || !ids.contains(file.uploadIdS3),
                       QStringLiteral("Duplicate uploadIdS3 values are not allowed"));
        fields.require(!isZero || file.parts.empty(),
                       QStringLiteral("Zero-byte files should not have any parts"));
        ids.insert(file.uploadIdS3);
    }
}

api::Response completeUpload(const Context &context, const UploadService &uploads,
                             const Exchange &exchange)
{
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("CompleteUploadRequestModel"));
    UploadCompletion completion;
    completion.asset = readAssetRef(fields);
    completion.type = readUploadType(fields);
    completion.uploadId = UploadId(exchange.parameter("uploadId"));
    completion.files =
        fields.objects<UploadedFile>("files", uploadLimits::maxFiles, readUploadedFile);
    checkCompletedFiles(fields, completion.files);
    fields.finish();
    authorizeUpload(context, exchange, completion.asset);
    return jsonResponse(uploads.complete(completion, exchange.caller, exchange.job));
}

/// PUT on the asset as the request describes it, and POST on the stored one if it is there already:
/// a description may not open the door to what is behind the name.
void authorizeIngest(const Context &context, const Exchange &exchange, const NewAsset &asset)
{
    Authorizer::authorize(exchange.caller, assetObject(asset), Action::Put);
    const std::optional<Asset> stored = context.storage.read([&](sql::Database &db) {
        if (!DatabaseStore::get(db, asset.databaseId, DatabaseState::Live))
            throw GeneralError(QStringLiteral("Database does not exist"));
        return AssetStore::get(db, {asset.databaseId, asset.assetId}, AssetFilter::Live);
    });
    Authorizer::authorize(exchange.caller, stored ? assetObject(*stored) : assetObject(asset),
                          Action::Post);
}

api::Response startIngest(const Context &context, const UploadService &uploads,
                          const Exchange &exchange, const Json &body)
{
    FieldReader fields(body, QStringLiteral("IngestAssetInitializeRequestModel"));
    const NewAsset asset = readNewAsset(fields, true, false);
    UploadOrder order;
    order.asset = {asset.databaseId, asset.assetId};
    order.type = UploadType::AssetFile;
    order.files =
        fields.objects<UploadFileRequest>("files", uploadLimits::maxFiles, readFileRequest);
    for (const UploadFileRequest &file : order.files) {
        fields.require(file.relativeKey.startsWith(asset.assetId.text() + QLatin1Char('/')),
                       QStringLiteral("File relative keys must start with assetId"));
    }
    checkOrder(fields, order,
               QStringLiteral("At least one file must be provided for asset ingest"));
    validateNewAsset(asset);
    authorizeIngest(context, exchange, asset);
    order.newAsset = asset;
    return jsonResponse(uploads.start(order, exchange.caller, exchange.baseUrl));
}

api::Response completeIngest(const Context &context, const UploadService &uploads,
                             const Exchange &exchange, const Json &body)
{
    FieldReader fields(body, QStringLiteral("IngestAssetCompleteRequestModel"));
    const NewAsset asset = readNewAsset(fields, true, false);
    UploadCompletion completion;
    completion.asset = {asset.databaseId, asset.assetId};
    completion.type = UploadType::AssetFile;
    completion.uploadId = UploadId(fields.text("uploadId"));
    completion.files =
        fields.objects<UploadedFile>("files", uploadLimits::maxFiles, readUploadedFile);
    checkCompletedFiles(fields, completion.files);
    for (const UploadedFile &file : completion.files)
        fields.require(!file.parts.empty(), QStringLiteral("Files must have at least one part"));
    fields.finish();
    validateNewAsset(asset);
    authorizeIngest(context, exchange, asset);
    authorizeUpload(context, exchange, completion.asset);
    Json answer = uploads.complete(completion, exchange.caller, exchange.job);
    answer["message"] = "Multipart upload and asset ingestion completed successfully.";
    return jsonResponse(answer);
}

api::Response ingest(const Context &context, const UploadService &uploads, const Exchange &exchange)
{
    const Json body = requiredBody(exchange.request);
    return body.contains("uploadId") ? completeIngest(context, uploads, exchange, body)
                                     : startIngest(context, uploads, exchange, body);
}

} // namespace

void addUploadRoutes(Router &router, const Context &context, const UploadService &uploads)
{
    using UploadHandler =
        api::Response (*)(const Context &, const UploadService &, const Exchange &);
    const auto bound = [&context, &uploads](UploadHandler handler) -> Handler {
        return [&context, &uploads, handler](const Exchange &exchange) {
            return handler(context, uploads, exchange);
        };
    };
    router.add("POST", QStringLiteral("/uploads"), bound(startUpload));
    router.add("POST", QStringLiteral("/uploads/{uploadId}/complete"), bound(completeUpload));
    router.add("POST", QStringLiteral("/ingest-asset"), bound(ingest));
}

} // namespace vams::backend
