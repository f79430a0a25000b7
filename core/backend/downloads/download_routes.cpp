#include "core/backend/downloads/download_routes.h"

#include "core/backend/assets/asset_routes.h"
#include "core/backend/assets/asset_store.h"
#include "core/backend/audit/request_audit.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/downloads/byte_range.h"
#include "core/backend/downloads/download_service.h"
#include "core/backend/files/asset_files.h"
#include "core/backend/files/auxiliary_files.h"
#include "core/backend/folders/folder_source.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/validators.h"

#include <QLocale>
#include <QUrl>

namespace vams::backend {

namespace {

/// Longer streams are answered with a redirect to the object, as the original's gateway demands.
constexpr qint64 longestStream = 4613734;

QByteArray httpDate(const QString &iso)
{
    const QDateTime time = fromContractDate(iso);
    return (QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")) +
            QStringLiteral(" GMT"))
        .toLatin1();
}

void setObjectHeaders(api::Response &response, const ObjectVersion &object)
{
    response.headers.set("Content-Type", object.contentType.toLatin1());
    response.headers.set("Accept-Ranges", "bytes");
    response.headers.set("Last-Modified", httpDate(object.lastModified));
    response.headers.set("ETag", '"' + object.etag.toLatin1() + '"');
    response.headers.set("x-amz-version-id", object.versionId.text().toLatin1());
    response.headers.set("x-amz-storage-class", "STANDARD");
}

/// The object or a range of it. The original answers ranges of its stream routes with 200, which
/// players and resuming downloads take for the whole file; here they are 206 everywhere.
api::Response objectResponse(const Context &context, const Exchange &exchange,
                             const ObjectVersion &object)
{
    api::Response response;
    setObjectHeaders(response, object);
    const RangeAnswer answer = readRange(exchange.request.headers.value("Range"), object.size);
    if (answer.verdict == RangeVerdict::Unsatisfiable) {
        response.status = 416;
        response.headers.set("Content-Range", "bytes */" + QByteArray::number(object.size));
        return response;
    }
    if (answer.verdict == RangeVerdict::Part) {
        response.status = 206;
        response.headers.set("Content-Range", contentRange(answer.range, object.size));
    }
    response.headers.set("Content-Length", QByteArray::number(answer.range.length));
    if (exchange.request.method != "HEAD" && answer.range.length > 0) {
        response.bodyFile = localFileOf(context, object);
        response.bodyFile->offset = answer.range.first;
        response.bodyFile->length = answer.range.length;
    }
    return response;
}

ObjectVersion requireObject(sql::Database &db, const ObjectGrant &grant)
{
    const std::optional<ObjectVersion> object =
        grant.versionId.isEmpty()
            ? ObjectStore::latest(db, grant.bucketId, grant.key)
            : ObjectStore::version(db, grant.bucketId, grant.key, grant.versionId);
    if (!object || object->isDeleteMarker)
        throw ApiError(404, QStringLiteral("The file is no longer there."));
    return *object;
}

RevisionChoice readChoice(const std::optional<QString> &version,
                          const std::optional<QString> &assetVersion,
                          const std::optional<QString> &alias)
{
    if (int(version.has_value()) + int(assetVersion.has_value()) + int(alias.has_value()) > 1) {
        throw ApiError(
            400,
            QStringLiteral("Only one of versionId, assetVersionId, or assetVersionIdAlias can be "
                           "specified"));
    }
    return {FileVersionId(version.value_or(QString())),
            AssetVersionId(assetVersion.value_or(QString())), alias.value_or(QString())};
}

/// Looking at a file on the machine that holds the library is no distribution of it.
bool isViewedInProcess(const Exchange &exchange, const QString &purpose)
{
    return purpose == QLatin1String("view") && exchange.baseUrl == embeddedObjectScheme;
}

AuditEvent downloadEvent(AuditLog log, const AssetRef &ref, const QString &path, const Json &more)
{
    return {log,
            {},
            {{"databaseId", ref.databaseId},
             {"assetId", ref.assetId},
             {"filePath", path},
             {"customData", more}}};
}

api::Response download(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("DownloadAssetRequestModel"));
    const QString type = fields.text("downloadType");
    const bool isPreview = type == QLatin1String("assetPreview");
    if (!isPreview && type != QLatin1String("assetFile") && fields.has("downloadType")) {
        fields.fail(
            QStringLiteral("downloadType"),
            QStringLiteral("unexpected value; permitted: 'assetFile', 'assetPreview'"),
            QStringLiteral("value_error.const; given=%1; permitted=('assetFile', 'assetPreview')")
                .arg(type));
    }
    const QString key = fields.optionalText("key", {.max = 2048}).value_or(QString());
    const QString purpose = fields.optionalText("purpose").value_or(QString());
    const auto version = fields.optionalText("versionId", {.max = 256});
    const auto assetVersion = fields.optionalText("assetVersionId", {.max = 256});
    const auto alias = fields.optionalText("assetVersionIdAlias", {.max = 64});
    fields.require(!isPreview || (!version && !assetVersion && !alias),
                   QStringLiteral("Version parameters are not allowed for assetPreview downloads"));
    fields.finish();
    const RevisionChoice choice = readChoice(version, assetVersion, alias);
    const ObjectGrant grant = context.storage.read([&](sql::Database &db) {
        const std::optional<Asset> asset = AssetStore::get(db, ref, AssetFilter::Live);
        if (!asset)
            throw ApiError(400, QStringLiteral("Asset not found"));
        Authorizer::authorize(exchange.caller, assetObject(*asset), Action::Get);
        if (!asset->isDistributable && !isViewedInProcess(exchange, purpose))
            throw GeneralError(QStringLiteral("Asset not distributable"));
        const DownloadService service(db);
        return isPreview ? service.previewGrant(*asset) : service.fileGrant(*asset, key, choice);
    });
    Json body{{"downloadUrl", context.signer.sign(grant, exchange.baseUrl)},
              {"expiresIn", objectUrlLifetime},
              {"downloadType", type},
              {"versionId", nullptr},
              {"message", "Download URL generated successfully"}};
    if (!grant.versionId.isEmpty())
        body["versionId"] = grant.versionId;
    noteAudit(exchange.caller,
              downloadEvent(AuditLog::FileDownload, ref,
                            key.isEmpty() ? QStringLiteral("asset_root") : key,
                            {{"downloadType", type}, {"versionId", body.at("versionId")}}));
    return jsonResponse(body);
}

std::optional<QString> optionalQuery(const Exchange &exchange, const QString &name)
{
    const QString value = exchange.request.queryValue(name);
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

api::Response answerStream(const Context &context, const Exchange &exchange,
                           const ObjectGrant &grant, const ObjectVersion &object)
{
    api::Response response = objectResponse(context, exchange, object);
    response.headers.set("Access-Control-Allow-Origin", "*");
    response.headers.set("Access-Control-Allow-Headers", "Range");
    response.headers.set("Cache-Control", "no-cache, no-store");
    if (!response.bodyFile || response.bodyFile->length <= longestStream)
        return response;
    api::Response redirect;
    redirect.status = 307;
    redirect.headers.set("Location", context.signer.sign(grant, exchange.baseUrl).toLatin1());
    redirect.headers.set("Access-Control-Allow-Origin", "*");
    return redirect;
}

/// `kind` is empty for files, "auxiliary_preview_" for what belongs to them.
void noteStream(const Exchange &exchange, const AssetRef &ref, const ObjectVersion &object,
                const api::Response &answer, const QString &kind)
{
    const QString how = answer.status == 307 ? QStringLiteral("presigned_url_redirect")
                                             : QStringLiteral("direct_stream");
    const QString range = QString::fromLatin1(exchange.request.headers.value("Range").left(128));
    noteAudit(exchange.caller,
              downloadEvent(AuditLog::FileDownloadStreamed, ref, exchange.parameter("path"),
                            {{"streamType", kind + how},
                             {"fileSize", object.size},
                             {"rangeHeader", range},
                             {"versionId", object.versionId}}));
}

Asset requireStreamable(sql::Database &db, const Exchange &exchange, const AssetRef &ref,
                        const char *refusal)
{
    const std::optional<Asset> asset = AssetStore::get(db, ref, AssetFilter::Live);
    if (!asset)
        throw ApiError(404, QStringLiteral("Asset not found in database"));
    Authorizer::authorize(exchange.caller, assetObject(*asset), Action::Get);
    if (!asset->isDistributable)
        throw ApiError(403, QLatin1String(refusal));
    return *asset;
}

api::Response streamFile(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    const QString path = exchange.parameter("path");
    if (path.isEmpty())
        throw ApiError(400, QStringLiteral("No Asset File Object Key Provided in Path"));
    const RevisionChoice choice =
        readChoice(optionalQuery(exchange, QStringLiteral("versionId")),
                   optionalQuery(exchange, QStringLiteral("assetVersionId")),
                   optionalQuery(exchange, QStringLiteral("assetVersionIdAlias")));
    ObjectGrant grant;
    const ObjectVersion object = context.storage.read([&](sql::Database &db) -> ObjectVersion {
        const Asset asset = requireStreamable(db, exchange, ref, "Asset not distributable");
        grant.bucketId = asset.bucketId;
        grant.key = keyOfPath(asset, path);
        refuseBlockedExtension(grant.key);
        grant.versionId = DownloadService(db).revisionOf(asset, grant.key, choice);
        const auto found =
            grant.versionId.isEmpty()
                ? ObjectStore::latest(db, grant.bucketId, grant.key)
                : ObjectStore::version(db, grant.bucketId, grant.key, grant.versionId);
        if (found && !found->isDeleteMarker)
            return *found;
        if (exchange.request.method == "HEAD")
            throw ApiError(404, QStringLiteral("File not found"));
        throw ApiError(400, QStringLiteral("Error Fetching Asset File from Path Provided"));
    });
    api::Response answer = answerStream(context, exchange, grant, object);
    noteStream(exchange, ref, object, answer, {});
    return answer;
}

api::Response streamAuxiliary(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    const QString path = exchange.parameter("path");
    if (path.isEmpty())
        throw ApiError(400,
                       QStringLiteral("No Auxiliary Preview File Object Key Provided in Path"));
    validate::relativePath(QStringLiteral("assetAuxiliaryPreviewPath"), path);
    const qsizetype at = path.indexOf(QLatin1String("/preview/"));
    if (at < 1 || path.size() < at + 10)
        throw ApiError(
            400, QStringLiteral("The path is invalid. It must be <file>/preview/<viewer data>."));
    ObjectGrant grant;
    const ObjectVersion object = context.storage.read([&](sql::Database &db) -> ObjectVersion {
        const Asset asset = requireStreamable(db, exchange, ref,
                                              "Asset is not currently allowing file distribution");
        grant.bucketId = auxiliaryBucket(db);
        grant.key = keyOfPath(asset, path);
        const auto found = ObjectStore::latest(db, grant.bucketId, grant.key);
        if (!found || found->isDeleteMarker)
            throw ApiError(
                400, QStringLiteral("Error Fetching Auxiliary Preview File from Path Provided"));
        return *found;
    });
    api::Response answer = answerStream(context, exchange, grant, object);
    noteStream(exchange, ref, object, answer, QStringLiteral("auxiliary_preview_"));
    return answer;
}

} // namespace

api::Response serveObject(const Context &context, const UploadService &uploads,
                          const Exchange &exchange)
{
    const ObjectGrant grant = context.signer.verify(exchange.request);
    const QByteArray &method = exchange.request.method;
    if (grant.verb == ObjectVerb::PutPart) {
        if (method != "PUT")
            throw ApiError(405, QStringLiteral("This link takes an upload (PUT)."));
        api::Response response;
        response.headers.set(
            "ETag", '"' + uploads.putPart(grant, exchange.request, exchange.job).toLatin1() + '"');
        return response;
    }
    if (method != "GET" && method != "HEAD")
        throw ApiError(405, QStringLiteral("This link is for downloading (GET)."));
    const ObjectVersion object =
        context.storage.read([&](sql::Database &db) { return requireObject(db, grant); });
    return objectResponse(context, exchange, object);
}

void addDownloadRoutes(Router &router, const Context &context)
{
    const QString one = QStringLiteral("/database/{databaseId}/assets/{assetId}/");
    router.add("POST", one + QStringLiteral("download"), withContext(context, download));
    for (const char *method : {"GET", "HEAD"}) {
        router.add(method, one + QStringLiteral("download/stream/{path+}"),
                   withContext(context, streamFile));
        router.add(method, one + QStringLiteral("auxiliaryPreviewAssets/stream/{path+}"),
                   withContext(context, streamAuxiliary));
    }
}

} // namespace vams::backend
