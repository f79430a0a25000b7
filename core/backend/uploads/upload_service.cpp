#include "core/backend/uploads/upload_service.h"

#include "core/backend/assets/asset_service.h"
#include "core/backend/assets/asset_store.h"
#include "core/backend/audit/request_audit.h"
#include "core/backend/databases/database_store.h"
#include "core/backend/files/asset_files.h"
#include "core/backend/http/api_error.h"
#include "core/backend/objects/object_store.h"
#include "core/backend/subscriptions/asset_notice.h"

#include <QSet>

#include <set>

namespace vams::backend {

namespace {

constexpr QLatin1String zeroByteId("zero-byte");
constexpr qint64 uploadLifetimeSeconds = 7 * 24 * 3600;

int partCount(const UploadFileRequest &file)
{
    if (file.num_parts)
        return *file.num_parts;
    return static_cast<int>((file.file_size + uploadLimits::partSize - 1) / uploadLimits::partSize);
}

QString previewListText()
{
    return previewExtensions().join(QLatin1String(", "));
}

bool isAllowedIn(const Database &database, const QString &path)
{
    if (database.restrictFileUploadsToExtensions.isEmpty() || isPreviewKey(path))
        return true;
    QStringList allowed;
    for (const QString &extension :
         database.restrictFileUploadsToExtensions.split(QLatin1Char(',')))
        allowed << extension.trimmed().toLower();
    return allowed.contains(QLatin1String(".all")) || allowed.contains(lowerExtension(path));
}

QString assetPreviewKey(const Asset &asset, const QString &relativeKey)
{
    // The asset's key is "<prefix><asset id>/".
    const QString root = asset.assetLocation.Key;
    const QString prefix = root.left(root.size() - asset.assetId.text().size() - 1);
    return QStringLiteral("%1previews/%2/%3")
        .arg(prefix, asset.assetId.text(), fileNameOfKey(relativeKey));
}

QString withoutQuotes(const QString &etag)
{
    QString plain = etag.trimmed();
    plain.remove(QLatin1Char('"'));
    return plain;
}

QString numberList(const std::set<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts << QString::number(number);
    return texts.join(QLatin1String(", "));
}

/// The parts in order, as the client says they are and as they came; or the difference.
Expected<std::vector<StagedBlob>> agreedParts(const UploadedFile &file, int expected,
                                              const std::map<int, StagedBlob> &came)
{
    std::set<int> missing;
    std::set<int> extra;
    std::map<int, QString> told;
    for (const UploadedPart &part : file.parts) {
        if (!told.emplace(part.PartNumber, withoutQuotes(part.ETag)).second)
            return tl::unexpected(QStringLiteral("Duplicate part numbers provided"));
    }
    for (int number = 1; number <= expected; ++number) {
        if (!told.contains(number) || !came.contains(number))
            missing.insert(number);
    }
    for (const auto &entry : told) {
        if (entry.first < 1 || entry.first > expected)
            extra.insert(entry.first);
    }
    if (!missing.empty() || !extra.empty()) {
        QString text = QStringLiteral("Part mismatch.");
        if (!missing.empty())
            text += QStringLiteral(" Missing parts: [%1].").arg(numberList(missing));
        if (!extra.empty())
            text += QStringLiteral(" Extra parts: [%1].").arg(numberList(extra));
        return tl::unexpected(text);
    }
    std::vector<StagedBlob> parts;
    for (const auto &[number, part] : came) {
        if (told.at(number) != part.md5)
            return tl::unexpected(QStringLiteral("Error completing multipart upload."));
        parts.push_back(part);
    }
    return parts;
}

ObjectVersion uploadedObject(const Asset &asset, const QString &key, const StagedBlob &blob,
                             const QString &now)
{
    ObjectVersion object;
    object.bucketId = asset.bucketId;
    object.key = key;
    object.size = blob.size;
    object.sha256 = blob.sha256;
    object.etag = blob.md5;
    object.metadata = {{objectMetadata::databaseId, asset.databaseId.text()},
                       {objectMetadata::assetId, asset.assetId.text()}};
    object.lastModified = now;
    return object;
}

AuditEvent uploadEvent(const AssetRef &ref, const QString &path, const Json &more)
{
    return {AuditLog::FileUpload,
            {},
            {{"databaseId", ref.databaseId},
             {"assetId", ref.assetId},
             {"filePath", path},
             {"uploadDenied", false},
             {"customData", more}}};
}

const char *typeWord(UploadType type)
{
    return type == UploadType::AssetPreview ? "assetPreview" : "assetFile";
}

AuditEvent startEvent(const UploadOrder &order, const UploadId &id)
{
    return uploadEvent(order.asset, QStringLiteral("%1 files").arg(order.files.size()),
                       {{"uploadId", id},
                        {"uploadType", typeWord(order.type)},
                        {"status", "initialized"},
                        {"fileCount", order.files.size()}});
}

AuditEvent completionEvent(const UploadCompletion &completion, const QStringList &taken)
{
    return uploadEvent(
        completion.asset, taken.join(QLatin1String(", ")),
        {{"uploadId", completion.uploadId},
         {"uploadType", typeWord(completion.type)},
         {"status", "completed"},
         {"successfulFiles", taken.size()},
         {"totalFiles", completion.files.size()},
         {"hasFailures", taken.size() < static_cast<qsizetype>(completion.files.size())}});
}

/// Before it is refused, and whatever becomes of the request.
void noteBlockedFile(const UploadOrder &order, const QString &path, const Caller &caller)
{
    AuditEvent event = uploadEvent(order.asset, path, Json::object());
    event.data["uploadDenied"] = true;
    event.data["uploadDeniedReason"] = "File contains potentially malicious executable type";
    noteAudit(caller, std::move(event));
}

void checkOrderedFiles(const UploadOrder &order, const Caller &caller)
{
    for (const UploadFileRequest &file : order.files) {
        if (isBlockedExtension(file.relativeKey))
            noteBlockedFile(order, file.relativeKey, caller);
        refuseBlockedExtension(file.relativeKey);
        const qint64 share = file.file_size / qMax(1, partCount(file));
        if (share > uploadLimits::maxPartSize)
            throw GeneralError(QStringLiteral("Part size too large. Maximum part size is 5GB"));
        if (order.type == UploadType::AssetPreview && file.file_size > uploadLimits::maxPreviewSize)
            throw GeneralError(
                QStringLiteral("Preview files exceeds maximum allowed size of 5MB per file"));
    }
}

Asset targetAsset(sql::Database &db, const Context &context, const UploadOrder &order,
                  const Caller &caller)
{
    std::optional<Asset> found = AssetStore::get(db, order.asset, AssetFilter::Live);
    if (!found && order.newAsset) {
        AssetService(context).createIn(db, {*order.newAsset, {}}, caller);
        found = AssetStore::get(db, order.asset, AssetFilter::Live);
    }
    if (!found)
        throw ApiError(400, QStringLiteral("Asset not found"));
    return std::move(*found);
}

/// The database of an upload is there and takes files of these kinds.
void checkDatabase(sql::Database &db, const UploadOrder &order)
{
    const std::optional<Database> database =
        DatabaseStore::get(db, order.asset.databaseId, DatabaseState::Live);
    if (!database)
        throw GeneralError(QStringLiteral("Database not found"));
    for (const UploadFileRequest &file : order.files) {
        if (order.type == UploadType::AssetFile && !isAllowedIn(*database, file.relativeKey)) {
            throw GeneralError(
                QStringLiteral(
                    "Database does not allow this file extension. Allowed extensions: %1")
                    .arg(database->restrictFileUploadsToExtensions));
        }
    }
}

} // namespace

struct UploadService::ReadyFile
{
    UploadFileRecord record;
    StagedBlob blob;
};

UploadService::UploadService(const Context &context)
    : m_context(context)
    , m_parts(context.stagingFolder, context.blobs, context.io)
{}

std::vector<UploadFileRecord> UploadService::plan(const Asset &asset, const UploadOrder &order,
                                                  const UploadId &id)
{
    std::vector<UploadFileRecord> records;
    for (const UploadFileRequest &file : order.files) {
        const int parts = partCount(file);
        const QString key = order.type == UploadType::AssetPreview
                                ? assetPreviewKey(asset, file.relativeKey)
                                : keyOfPath(asset, file.relativeKey);
        records.push_back({newUuid(), id, file.relativeKey, key, parts});
    }
    return records;
}

UploadFileTarget UploadService::targetOf(const UploadFileRecord &record, const BucketId &bucket,
                                         const QString &baseUrl) const
{
    UploadFileTarget target{record.relativeKey,
                            record.numParts == 0 ? QString(zeroByteId) : record.uploadIdS3,
                            record.numParts,
                            {}};
    for (int number = 1; number <= record.numParts; ++number) {
        ObjectGrant grant;
        grant.verb = ObjectVerb::PutPart;
        grant.bucketId = bucket;
        grant.key = record.finalKey;
        grant.uploadIdS3 = record.uploadIdS3;
        grant.partNumber = number;
        target.partUploadUrls.push_back({number, m_context.signer.sign(grant, baseUrl)});
    }
    return target;
}

UploadStart UploadService::start(const UploadOrder &order, const Caller &caller,
                                 const QString &baseUrl) const
{
    checkOrderedFiles(order, caller);
    const QDateTime now = m_context.clock();
    UploadRecord upload{UploadId(QLatin1Char('y') + newUuid()),
                        order.asset,
                        order.type,
                        caller.userId,
                        toIso(now),
                        now.toSecsSinceEpoch() + uploadLifetimeSeconds,
                        static_cast<int>(order.files.size()),
                        0};
    std::vector<UploadFileRecord> records;
    Asset asset;
    m_context.storage.write([&](sql::Database &db) {
        asset = targetAsset(db, m_context, order, caller);
        checkDatabase(db, order);
        const int limit = m_context.uploadStartsPerMinute;
        if (limit > 0 &&
            UploadStore::startedSince(db, caller.userId, toIso(now.addSecs(-60))) >= limit) {
            throw ApiError(
                429, QStringLiteral("VAMS General Error: Rate limit exceeded. Maximum %1 upload "
                                    "initializations per user per minute allowed.")
                         .arg(limit));
        }
        records = plan(asset, order, upload.uploadId);
        for (const UploadFileRecord &record : records)
            upload.totalParts += record.numParts;
        UploadStore::insert(db, upload, records);
        AuditStore::append(db, m_context.clock, caller, startEvent(order, upload.uploadId));
    });
    UploadStart answer{upload.uploadId, {}, QStringLiteral("Upload initialized successfully")};
    for (const UploadFileRecord &record : records)
        answer.files.push_back(targetOf(record, asset.bucketId, baseUrl));
    return answer;
}

QString UploadService::putPart(const ObjectGrant &grant, const api::Request &request,
                               Job &job) const
{
    const bool isKnown = m_context.storage.read(
        [&](sql::Database &db) { return UploadStore::file(db, grant.uploadIdS3).has_value(); });
    if (!isKnown)
        throw ApiError(404, QStringLiteral("This upload is over. Start it again."));
    return m_parts.put(grant.uploadIdS3, grant.partNumber, request, job).md5;
}

Expected<StagedBlob> UploadService::stageFile(const UploadFileRecord &record,
                                              const UploadedFile &file, Job &job) const
{
    const std::map<int, StagedBlob> came = m_parts.parts(record.uploadIdS3);
    if (record.numParts == 0 || (file.parts.empty() && came.empty()))
        return StagedBlob{{}, emptySha256, emptyMd5, 0};
    const Expected<std::vector<StagedBlob>> parts = agreedParts(file, record.numParts, came);
    if (!parts)
        return tl::unexpected(parts.error());
    return m_context.blobs.join(*parts, job);
}

QString UploadService::problemOf(sql::Database &db, const Asset &asset,
                                 const UploadCompletion &completion, const UploadFileRecord &record)
{
    const bool isPreview =
        completion.type == UploadType::AssetPreview || isPreviewKey(record.relativeKey);
    if (!isPreview)
        return {};
    if (!previewExtensions().contains(lowerExtension(record.relativeKey))) {
        return QStringLiteral("Preview file must have one of the allowed extensions: %1")
            .arg(previewListText());
    }
    if (completion.type == UploadType::AssetPreview)
        return {};
    const QString base = record.relativeKey.left(record.relativeKey.lastIndexOf(previewInfix));
    for (const UploadedFile &file : completion.files) {
        if (keyOfPath(asset, file.relativeKey) == keyOfPath(asset, base))
            return {};
    }
    const auto object = ObjectStore::latest(db, asset.bucketId, keyOfPath(asset, base));
    if (!object || object->isDeleteMarker)
        return QStringLiteral("Error verifying base file for preview file");
    return {};
}

std::optional<QString> UploadService::store(const UploadCompletion &completion,
                                            const std::vector<ReadyFile> &ready,
                                            const Caller &caller) const
{
    QStringList taken;
    for (const ReadyFile &file : ready)
        taken << file.record.relativeKey;
    const AuditEvent event = completionEvent(completion, taken);
    if (ready.empty()) {
        m_context.storage.write([&](sql::Database &db) {
            UploadStore::remove(db, completion.uploadId);
            AuditStore::append(db, m_context.clock, caller, event);
        });
        return std::nullopt;
    }
    std::vector<StagedBlob> blobs;
    for (const ReadyFile &file : ready)
        blobs.push_back(file.blob);
    const BlobPins pins = m_context.blobs.publish(blobs);
    const QString now = toIso(m_context.clock());
    return m_context.storage.write([&](sql::Database &db) -> std::optional<QString> {
        if (!UploadStore::get(db, completion.uploadId)) // the same call came again and was first
            throw GeneralError(QStringLiteral("Upload record not found"));
        const Asset asset = requireLiveAsset(db, completion.asset);
        for (const ReadyFile &file : ready) {
            ObjectStore::put(db, uploadedObject(asset, file.record.finalKey, file.blob, now));
            if (completion.type == UploadType::AssetPreview) {
                if (asset.previewLocation && asset.previewLocation->Key != file.record.finalKey)
                    ObjectStore::putDeleteMarker(db, asset.bucketId, asset.previewLocation->Key, {},
                                                 now);
                AssetStore::setPreview(db, completion.asset, file.record.finalKey);
            }
        }
        AssetStore::refreshSummary(db, completion.asset, now);
        if (completion.type == UploadType::AssetFile)
            noteAssetChange(db, completion.asset, m_context.clock());
        UploadStore::remove(db, completion.uploadId);
        AuditStore::append(db, m_context.clock, caller, event);
        return AssetStore::get(db, completion.asset, AssetFilter::Live)->assetType;
    });
}

UploadService::Found UploadService::find(const UploadCompletion &completion) const
{
    Found found = m_context.storage.read([&](sql::Database &db) -> Found {
        return {AssetStore::get(db, completion.asset, AssetFilter::Live),
                UploadStore::get(db, completion.uploadId),
                UploadStore::files(db, completion.uploadId)};
    });
    if (!found.asset)
        throw ApiError(400, QStringLiteral("Asset not found"));
    if (!found.upload)
        throw GeneralError(QStringLiteral("Upload record not found"));
    if (found.upload->asset != completion.asset)
        throw GeneralError(QStringLiteral("Upload details do not match request"));
    if (found.upload->type != completion.type)
        throw GeneralError(QStringLiteral("Upload type mismatch."));
    return found;
}

Expected<UploadService::ReadyFile> UploadService::prepare(const Found &found,
                                                          const UploadCompletion &completion,
                                                          const UploadedFile &file, Job &job) const
{
    const auto record =
        std::find_if(found.files.begin(), found.files.end(), [&](const auto &candidate) {
            const bool isZero = candidate.numParts == 0 && file.uploadIdS3 == zeroByteId;
            return candidate.relativeKey == file.relativeKey &&
                   (isZero || candidate.uploadIdS3 == file.uploadIdS3);
        });
    if (record == found.files.end())
        return tl::unexpected(QStringLiteral("Error verifying file metadata."));
    const QString problem = m_context.storage.read(
        [&](sql::Database &db) { return problemOf(db, *found.asset, completion, *record); });
    if (!problem.isEmpty())
        return tl::unexpected(problem);
    const Expected<StagedBlob> blob = stageFile(*record, file, job);
    if (!blob)
        return tl::unexpected(blob.error());
    const bool isPreview =
        completion.type == UploadType::AssetPreview || isPreviewKey(file.relativeKey);
    if (isPreview && blob->size > uploadLimits::maxPreviewSize)
        return tl::unexpected(QStringLiteral("Preview file exceeds maximum allowed size of 5MB"));
    return ReadyFile{*record, *blob};
}

UploadResult UploadService::complete(const UploadCompletion &completion, const Caller &caller,
                                     Job &job) const
{
    const Found found = find(completion);
    UploadResult result;
    result.uploadId = completion.uploadId;
    result.assetId = completion.asset.assetId;
    std::vector<ReadyFile> ready;
    for (const UploadedFile &file : completion.files) {
        const Expected<ReadyFile> prepared = prepare(found, completion, file, job);
        if (prepared)
            ready.push_back(*prepared);
        result.fileResults.push_back({file.relativeKey, file.uploadIdS3, prepared.has_value(),
                                      prepared ? std::nullopt : std::optional(prepared.error()),
                                      false});
    }
    result.assetType = store(completion, ready, caller);
    for (const UploadFileRecord &record : found.files)
        m_parts.remove(record.uploadIdS3);
    result.overallSuccess = ready.size() == completion.files.size();
    result.message = ready.empty() ? QStringLiteral("No files were successfully uploaded")
                     : result.overallSuccess
                         ? QStringLiteral("Upload completed successfully")
                         : QStringLiteral("Upload completed with some failures");
    return result;
}

void UploadService::clean() const
{
    const std::vector<QString> alive = m_context.storage.write([&](sql::Database &db) {
        return UploadStore::expire(db, m_context.clock().toSecsSinceEpoch());
    });
    m_parts.keepOnly(alive);
}

} // namespace vams::backend
