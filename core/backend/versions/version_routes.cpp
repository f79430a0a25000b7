#include "core/backend/versions/version_routes.h"

#include "core/backend/assets/asset_routes.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/paging.h"
#include "core/backend/http/validators.h"
#include "core/backend/versions/version_service.h"
#include "core/backend/versions/version_store.h"

#include <QSet>

#include <limits>

namespace vams::backend {

namespace {

constexpr int versionPage = 1000;
constexpr int maxChosenFiles = 100000;

AssetVersionId versionParameter(const Exchange &exchange)
{
    const QString text = exchange.parameter("assetVersionId");
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    if (!isNumber || number < 0 || QString::number(number) != text)
        throw ApiError(400, QStringLiteral("assetVersionId is invalid. Must be a number."));
    return AssetVersionId(text);
}

Asset authorizeVersions(const Context &context, const Exchange &exchange, const AssetRef &ref,
                        Action action)
{
    Asset asset =
        context.storage.read([&](sql::Database &db) { return requireVersionedAsset(db, ref); });
    if (!Authorizer::isAllowed(exchange.caller, assetObject(asset), action))
        throw GeneralError(QStringLiteral("Not authorized to perform this operation on the asset"));
    return asset;
}

api::Response versionDone(const Context &context, const AssetRef &ref, const char *operation,
                          const MadeVersion &made, const QString &message)
{
    AssetVersionOperation done;
    done.success = true;
    done.message = message;
    done.assetId = ref.assetId;
    done.assetVersionId = made.id;
    done.operation = QLatin1String(operation);
    done.timestamp = toNaiveIso(context.clock());
    if (!made.skippedFiles.isEmpty())
        done.skippedFiles = made.skippedFiles;
    return jsonResponse(done);
}

ChosenRevision readChosenRevision(FieldReader &fields)
{
    const ChosenRevision chosen{fields.text("relativeKey", {.min = 1, .max = 2048}),
                                FileVersionId(fields.text("versionId", {.min = 1, .max = 1024}))};
    fields.optionalFlag("isArchived"); // of no effect: an archived revision cannot be chosen
    return chosen;
}

bool nameOneFileTwice(const std::vector<ChosenRevision> &files)
{
    QSet<QString> keys;
    for (const ChosenRevision &file : files)
        keys.insert(file.relativeKey.startsWith(QLatin1Char('/')) ? file.relativeKey.mid(1)
                                                                  : file.relativeKey);
    return keys.size() < static_cast<qsizetype>(files.size());
}

NewAssetVersion readNewVersion(const Exchange &exchange)
{
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("CreateAssetVersionRequestModel"));
    NewAssetVersion wanted;
    const bool usesLatest = fields.flag("useLatestFiles", false);
    if (fields.has("files"))
        wanted.files = fields.objects<ChosenRevision>("files", maxChosenFiles, readChosenRevision);
    wanted.comment = fields.text("comment", {.min = 1, .max = assetVersionLimits::comment});
    wanted.versionAlias = fields.optionalText("versionAlias", {.max = assetVersionLimits::alias})
                              .value_or(QString())
                              .trimmed();
    fields.require(
        usesLatest || !wanted.files.empty(),
        QStringLiteral("Either useLatestFiles must be true or a list of files must be provided"));
    fields.require(
        !usesLatest || wanted.files.empty(),
        QStringLiteral("When useLatestFiles is true, files list should not be provided"));
    fields.require(!nameOneFileTwice(wanted.files),
                   QStringLiteral("Duplicate relative keys are not allowed"));
    fields.finish();
    for (const ChosenRevision &file : wanted.files)
        validate::relativePath(QStringLiteral("relativeKey"), file.relativeKey);
    return wanted;
}

api::Response createVersion(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    const NewAssetVersion wanted = readNewVersion(exchange);
    authorizeVersions(context, exchange, ref, Action::Post);
    const MadeVersion made = VersionService(context).create(ref, wanted, exchange.caller);
    return versionDone(context, ref, "create", made,
                       QStringLiteral("Successfully created version %1 with %2 files")
                           .arg(made.id.text())
                           .arg(made.fileCount));
}

api::Response revertVersion(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    const AssetVersionId version = versionParameter(exchange);
    FieldReader fields(optionalBody(exchange.request),
                       QStringLiteral("RevertAssetVersionRequestModel"));
    // The original demands one; its command-line client sends none unless the user gave one.
    const QString comment =
        fields.optionalText("comment", {.min = 1, .max = assetVersionLimits::comment})
            .value_or(QString());
    const MetadataRevert metadata =
        fields.flag("revertMetadata", false) ? MetadataRevert::Restore : MetadataRevert::Keep;
    fields.finish();
    authorizeVersions(context, exchange, ref, Action::Post);
    const MadeVersion made =
        VersionService(context).revert(ref, version, comment, metadata, exchange.caller);
    return versionDone(context, ref, "revert", made,
                       QStringLiteral("Successfully reverted to version %1 with %2 files")
                           .arg(version.text())
                           .arg(made.fileCount));
}

VersionPage readVersionPage(const Exchange &exchange)
{
    PageRequest request = readStrictPage(exchange.request, versionPage, versionPage);
    if (exchange.request.queryValue(QStringLiteral("pageSize")).isEmpty())
        request.size = versionPage; // maxItems alone does not make pages shorter
    VersionPage page;
    page.limit = request.size + 1;
    page.before = std::numeric_limits<qint64>::max();
    if (!request.after.isEmpty()) {
        bool isNumber = false;
        page.before = request.after.toLongLong(&isNumber);
        if (!isNumber)
            throw GeneralError(QStringLiteral("Invalid pagination token"));
    }
    page.includeArchived = queryFlag(exchange.request, QStringLiteral("showArchived"), false);
    return page;
}

api::Response listVersions(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    const VersionPage page = readVersionPage(exchange);
    authorizeVersions(context, exchange, ref, Action::Get);
    std::vector<AssetVersion> versions =
        context.storage.read([&](sql::Database &db) { return VersionStore::list(db, ref, page); });
    Json token;
    if (static_cast<int>(versions.size()) == page.limit) {
        versions.pop_back();
        token = pageToken(versions.back().Version.text());
    }
    return jsonResponse({{"versions", versions}, {"NextToken", token}});
}

api::Response getVersion(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    const AssetVersionId id(exchange.parameter("assetVersionId"));
    const Asset asset = authorizeVersions(context, exchange, ref, Action::Get);
    AssetVersionDetails details;
    std::optional<AssetVersion> version;
    context.storage.read([&](sql::Database &db) {
        version = VersionStore::get(db, ref, id);
        if (!version)
            throw GeneralError(QStringLiteral("Version not found"));
        details.assetId = ref.assetId;
        details.assetVersionId = version->Version;
        details.databaseId = ref.databaseId;
        details.dateCreated = version->DateModified;
        details.comment = version->Comment;
        details.createdBy = version->createdBy;
        for (VersionedFile &held : VersionStore::files(db, asset, id))
            details.files.push_back(std::move(held.file));
        details.versionedMetadata = VersionStore::metadata(db, ref, id);
    });
    // The original leaves these two out, though its command-line client shows them.
    Json body = details;
    body["versionAlias"] = version->versionAlias ? Json(*version->versionAlias) : Json();
    body["isArchived"] = version->isArchived;
    return jsonResponse(body);
}

api::Response updateVersion(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    const AssetVersionId version = versionParameter(exchange);
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("UpdateAssetVersionRequestModel"));
    AssetVersionChanges changes;
    changes.comment =
        fields.optionalText("comment", {.min = 1, .max = assetVersionLimits::editedComment});
    changes.versionAlias = fields.optionalText("versionAlias", {.max = assetVersionLimits::alias});
    fields.require(changes.comment || changes.versionAlias,
                   QStringLiteral("At least one of 'comment' or 'versionAlias' must be provided"));
    fields.finish();
    if (changes.versionAlias)
        changes.versionAlias = changes.versionAlias->trimmed();
    authorizeVersions(context, exchange, ref, Action::Put);
    VersionService(context).update(ref, version, changes);
    return versionDone(context, ref, "update", {version, 0, {}},
                       QStringLiteral("Successfully updated version %1").arg(version.text()));
}

api::Response archiveVersion(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    const AssetVersionId version = versionParameter(exchange);
    authorizeVersions(context, exchange, ref, Action::Post);
    VersionService(context).archive(ref, version);
    return versionDone(context, ref, "archive", {version, 0, {}},
                       QStringLiteral("Successfully archived version %1").arg(version.text()));
}

api::Response unarchiveVersion(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    const AssetVersionId version = versionParameter(exchange);
    authorizeVersions(context, exchange, ref, Action::Post);
    VersionService(context).unarchive(ref, version);
    return versionDone(context, ref, "unarchive", {version, 0, {}},
                       QStringLiteral("Successfully unarchived version %1").arg(version.text()));
}

} // namespace

void addVersionRoutes(Router &router, const Context &context)
{
    const QString one = QStringLiteral("/database/{databaseId}/assets/{assetId}/");
    const QString named = one + QStringLiteral("assetversions/{assetVersionId}");
    router.add("POST", one + QStringLiteral("createVersion"), withContext(context, createVersion));
    router.add("POST", one + QStringLiteral("revertAssetVersion/{assetVersionId}"),
               withContext(context, revertVersion));
    router.add("GET", one + QStringLiteral("getVersions"), withContext(context, listVersions));
    router.add("GET", one + QStringLiteral("getVersion/{assetVersionId}"),
               withContext(context, getVersion));
    router.add("PUT", named, withContext(context, updateVersion));
    router.add("POST", named + QStringLiteral("/archive"), withContext(context, archiveVersion));
    router.add("POST", named + QStringLiteral("/unarchive"),
               withContext(context, unarchiveVersion));
}

} // namespace vams::backend
