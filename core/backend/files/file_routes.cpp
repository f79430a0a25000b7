#include "core/backend/files/file_routes.h"

#include "core/backend/assets/asset_routes.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/files/asset_files.h"
#include "core/backend/files/file_listing.h"
#include "core/backend/files/file_service.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/validators.h"

namespace vams::backend {

namespace {

constexpr int filePage = 100;
constexpr int basicFilePage = 1500;
constexpr int maxFilePage = 10000;

Json optionalToken(const QString &token)
{
    return token.isEmpty() ? Json() : Json(token);
}

QString readPath(FieldReader &fields, const char *name)
{
    return fields.text(name, {.min = 1, .max = 2048});
}

/// A file that ended in a slash would be taken for a folder and be lost to sight.
void validateDestination(const QString &path)
{
    validate::relativePath(QStringLiteral("destinationPath"), path);
    if (path.endsWith(QLatin1Char('/')))
        throw ApiError(400, QStringLiteral("destinationPath is invalid. It names a folder."));
    refuseBlockedExtension(path);
}

api::Response listFiles(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    FileListQuery query;
    query.prefix = exchange.request.queryValue(QStringLiteral("prefix"));
    query.includeArchived = queryFlag(exchange.request, QStringLiteral("includeArchived"), false);
    if (queryFlag(exchange.request, QStringLiteral("basic"), false))
        query.detail = ListingDetail::Basic;
    query.assetVersionId =
        AssetVersionId(exchange.request.queryValue(QStringLiteral("assetVersionId")));
    const bool isBasic = query.detail == ListingDetail::Basic;
    query.page = readStrictPage(exchange.request, isBasic ? basicFilePage : filePage, maxFilePage);
    if (exchange.request.queryValue(QStringLiteral("pageSize")).isEmpty())
        query.page.size =
            isBasic ? basicFilePage : filePage; // maxItems alone does not make pages shorter
    authorizeFiles(context, exchange, ref, Action::Get);
    const ListPage<FileEntry> page = context.storage.read(
        [&](sql::Database &db) { return FileListing(db).list(requireLiveAsset(db, ref), query); });
    return jsonResponse({{"items", page.items}, {"NextToken", optionalToken(page.nextToken)}});
}

api::Response fileInfo(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    QString path = exchange.request.queryValue(QStringLiteral("filePath"));
    bool withVersions = queryFlag(exchange.request, QStringLiteral("includeVersions"), false);
    if (path.isEmpty()) {
        FieldReader fields(optionalBody(exchange.request),
                           QStringLiteral("GetFileInfoRequestModel"));
        path = fields.optionalText("filePath").value_or(QString());
        withVersions = fields.flag("includeVersions", withVersions);
        fields.finish();
    }
    if (path.isEmpty())
        throw ApiError(400,
                       QStringLiteral("filePath is required in query parameters or request body"));
    authorizeFiles(context, exchange, ref, Action::Get);
    return jsonResponse(context.storage.read([&](sql::Database &db) {
        return FileListing(db).info(requireLiveAsset(db, ref), path, withVersions);
    }));
}

api::Response createFolder(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("CreateFolderRequestModel"));
    const QString path = readPath(fields, "relativeKey");
    fields.require(path.endsWith(QLatin1Char('/')),
                   QStringLiteral("Relative key must end with a slash to represent a folder"));
    fields.finish();
    validate::relativePath(QStringLiteral("relativeKey"), path);
    authorizeFiles(context, exchange, ref, Action::Post);
    FileService(context).createFolder(ref, path);
    return jsonResponse({{"message", "Folder created successfully"}, {"relativeKey", path}});
}

api::Response moveFile(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("MoveFileRequestModel"));
    const QString from = readPath(fields, "sourcePath");
    const QString to = readPath(fields, "destinationPath");
    fields.finish();
    validateDestination(to);
    authorizeFiles(context, exchange, ref, Action::Post);
    return jsonResponse(FileService(context).move(ref, from, to));
}

api::Response copyFile(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("CopyFileRequestModel"));
    FileCopy copy;
    copy.sourcePath = readPath(fields, "sourcePath");
    copy.destinationPath = readPath(fields, "destinationPath");
    const std::optional<QString> asset = fields.optionalText("destinationAssetId");
    const std::optional<QString> database = fields.optionalText("destinationDatabaseId");
    fields.finish();
    validateDestination(copy.destinationPath);
    if (asset)
        validate::assetId(QStringLiteral("destinationAssetId"), *asset);
    if (database)
        validate::databaseId(QStringLiteral("destinationDatabaseId"), *database);
    copy.target = {DatabaseId(database.value_or(ref.databaseId.text())),
                   AssetId(asset.value_or(ref.assetId.text()))};
    copy.isOtherAsset = asset.has_value();
    authorizeFiles(context, exchange, ref, Action::Get);
    authorizeFiles(context, exchange, copy.target, Action::Post);
    return jsonResponse(FileService(context).copy(ref, copy, exchange.job));
}

api::Response archiveFile(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("ArchiveFileRequestModel"));
    const QString path = fields.text("filePath", {.max = 2048});
    const PathKind kind = fields.flag("isPrefix", false) ? PathKind::Prefix : PathKind::File;
    fields.finish();
    authorizeFiles(context, exchange, ref, Action::Post);
    return jsonResponse(FileService(context).archive(ref, path, kind));
}

api::Response unarchiveFile(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("UnarchiveFileRequestModel"));
    const QString path = readPath(fields, "filePath");
    fields.finish();
    authorizeFiles(context, exchange, ref, Action::Post);
    return jsonResponse(FileService(context).unarchive(ref, path));
}

api::Response deleteFile(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("DeleteFileRequestModel"));
    const QString path = fields.text("filePath", {.max = 2048});
    const PathKind kind = fields.flag("isPrefix", false) ? PathKind::Prefix : PathKind::File;
    const bool isConfirmed = fields.flag("confirmPermanentDelete", false);
    fields.finish();
    if (!isConfirmed) {
        throw GeneralError(QStringLiteral(
            "Permanent deletion requires confirmation. Set confirmPermanentDelete to true."));
    }
    authorizeFiles(context, exchange, ref, Action::Post);
    return jsonResponse(FileService(context).remove(ref, path, kind, exchange.caller));
}

api::Response revertFile(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    const FileVersionId version(exchange.parameter("versionId"));
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("RevertFileVersionRequestModel"));
    const QString path = readPath(fields, "filePath");
    fields.finish();
    if (version.text().size() > 256)
        throw ApiError(400, QStringLiteral("versionId must be lower than 256 characters"));
    authorizeFiles(context, exchange, ref, Action::Post);
    const FileVersionId made = FileService(context).revert(ref, path, version);
    return jsonResponse(
        {{"success", true},
         {"message",
          QStringLiteral("Successfully reverted file %1 to version %2").arg(path, version.text())},
         {"filePath", path},
         {"revertedFromVersionId", version},
         {"newVersionId", made}});
}

/// The stored name: lower-case; of "other" the text that comes with it.
QString readPrimaryType(FieldReader &fields)
{
    const QString type = fields.text("primaryType").toLower();
    const bool isOther = type == QLatin1String("other");
    const QString other = fields.optionalText("primaryTypeOther", {.max = 30}).value_or(QString());
    fields.require(isOther || primaryTypeNames().contains(type),
                   QStringLiteral("primaryType must be one of '', 'primary', 'lod1' to 'lod5' "
                                  "or 'other'"));
    fields.require(
        isOther == !other.isEmpty(),
        QStringLiteral("primaryTypeOther is needed with primaryType 'other', and only then"));
    return isOther ? other.toLower() : type;
}

api::Response setPrimaryFile(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("SetPrimaryFileRequestModel"));
    const QString path = readPath(fields, "filePath");
    const QString type = readPrimaryType(fields);
    fields.finish();
    if (path.endsWith(QLatin1Char('/')))
        throw GeneralError(
            QStringLiteral("Cannot set primary type on folders. File path must not end with '/'"));
    authorizeFiles(context, exchange, ref, Action::Post);
    FileService(context).setPrimaryType(ref, path, type);
    const QString message =
        type.isEmpty() ? QStringLiteral("Removed primary type metadata from file: %1").arg(path)
                       : QStringLiteral("Set primary type '%1' for file: %2").arg(type, path);
    return jsonResponse({{"success", true},
                         {"message", message},
                         {"filePath", path},
                         {"primaryType", optionalToken(type)}});
}

api::Response deleteAssetPreview(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    authorizeFiles(context, exchange, ref, Action::Post);
    FileService(context).removeAssetPreview(ref, exchange.caller);
    return jsonResponse(
        {{"success", true},
         {"message",
          QStringLiteral("Successfully deleted preview file for asset %1").arg(ref.assetId.text())},
         {"assetId", ref.assetId}});
}

api::Response deleteAuxiliary(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("DeleteAuxiliaryPreviewAssetFilesRequestModel"));
    const QString path = readPath(fields, "filePath");
    fields.finish();
    authorizeFiles(context, exchange, ref, Action::Post);
    const int removed = FileService(context).removeAuxiliary(ref, path, exchange.caller);
    return jsonResponse(
        {{"success", true},
         {"message", QStringLiteral("Successfully deleted %1 auxiliary preview files under prefix")
                         .arg(removed)},
         {"filePath", path},
         {"deletedCount", removed}});
}

} // namespace

void authorizeFiles(const Context &context, const Exchange &exchange, const AssetRef &ref,
                    Action action)
{
    const Asset asset =
        context.storage.read([&](sql::Database &db) { return requireLiveAsset(db, ref); });
    if (!Authorizer::isAllowed(exchange.caller, assetObject(asset), action))
        throw GeneralError(QStringLiteral("Not authorized to perform this operation on the asset"));
}

void addFileRoutes(Router &router, const Context &context)
{
    struct Row
    {
        const char *method;
        const char *verb;
        api::Response (*handler)(const Context &, const Exchange &);
    };
    static constexpr Row rows[] = {
        {"GET", "listFiles", listFiles},
        {"GET", "fileInfo", fileInfo},
        {"POST", "createFolder", createFolder},
        {"POST", "moveFile", moveFile},
        {"POST", "copyFile", copyFile},
        {"DELETE", "archiveFile", archiveFile},
        {"POST", "unarchiveFile", unarchiveFile},
        {"DELETE", "deleteFile", deleteFile},
        {"POST", "revertFileVersion/{versionId}", revertFile},
        {"PUT", "setPrimaryFile", setPrimaryFile},
        {"DELETE", "deleteAssetPreview", deleteAssetPreview},
        {"DELETE", "deleteAuxiliaryPreviewAssetFiles", deleteAuxiliary},
    };
    for (const Row &row : rows) {
        router.add(row.method,
                   QStringLiteral("/database/{databaseId}/assets/{assetId}/") +
                       QLatin1String(row.verb),
                   withContext(context, row.handler));
    }
}

} // namespace vams::backend
