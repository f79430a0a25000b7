#include "core/backend/downloads/download_service.h"

#include "core/backend/downloads/download_store.h"
#include "core/backend/files/asset_files.h"
#include "core/backend/http/api_error.h"

namespace vams::backend {

FileVersionId DownloadService::revisionOf(const Asset &asset, const QString &key,
                                          const RevisionChoice &choice) const
{
    if (!choice.versionId.isEmpty())
        return choice.versionId;
    AssetVersionId version = choice.assetVersionId;
    if (!choice.assetVersionAlias.isEmpty()) {
        const QStringList versions =
            DownloadStore::versionsWithAlias(m_db, asset.ref(), choice.assetVersionAlias);
        if (versions.isEmpty())
            throw GeneralError(QStringLiteral("No asset version found with alias '%1'")
                                   .arg(choice.assetVersionAlias));
        if (versions.size() > 1) {
            throw GeneralError(
                QStringLiteral("Ambiguous alias '%1': multiple versions share this alias")
                    .arg(choice.assetVersionAlias));
        }
        version = AssetVersionId(versions.first());
    }
    if (version.isEmpty())
        return {};
    if (!DownloadStore::hasFiles(m_db, asset.ref(), version))
        throw GeneralError(
            QStringLiteral("No files found in asset version '%1'").arg(version.text()));
    const QString relative = key.mid(asset.assetLocation.Key.size());
    const FileVersionId revision =
        DownloadStore::recordedRevision(m_db, asset.ref(), version, relative);
    if (revision.isEmpty())
        throw GeneralError(
            QStringLiteral("File not found in asset version '%1'").arg(version.text()));
    return revision;
}

ObjectGrant DownloadService::fileGrant(const Asset &asset, const QString &key,
                                       const RevisionChoice &choice) const
{
    const QString fullKey = key.isEmpty() ? asset.assetLocation.Key : keyOfPath(asset, key);
    refuseBlockedExtension(fullKey);
    const std::optional<ObjectVersion> latest = ObjectStore::latest(m_db, asset.bucketId, fullKey);
    if (!latest)
        throw GeneralError(QStringLiteral("File not found in S3"));
    const bool isOfVersion =
        !choice.assetVersionId.isEmpty() || !choice.assetVersionAlias.isEmpty();
    ObjectGrant grant;
    grant.bucketId = asset.bucketId;
    grant.key = fullKey;
    grant.versionId = revisionOf(asset, fullKey, choice);
    const auto revision =
        grant.versionId.isEmpty()
            ? std::nullopt
            : ObjectStore::version(m_db, asset.bucketId, fullKey, grant.versionId);
    // A revision that is there can be had though the file be archived since: the original refuses,
    // so that what a version or a history shows cannot be looked at.
    if (!revision && (latest->isDeleteMarker || isOfVersion))
        throw GeneralError(QStringLiteral("File not found in S3"));
    if (revision && revision->isDeleteMarker) {
        throw ApiError(
            410, QStringLiteral("VAMS General Error: File version has been archived and cannot be "
                                "downloaded"));
    }
    return grant;
}

ObjectGrant DownloadService::previewGrant(const Asset &asset) const
{
    if (!asset.previewLocation)
        throw GeneralError(QStringLiteral("Asset preview location not found"));
    const auto preview = ObjectStore::latest(m_db, asset.bucketId, asset.previewLocation->Key);
    if (!preview || preview->isDeleteMarker)
        throw GeneralError(QStringLiteral("Preview file not found in S3"));
    ObjectGrant grant;
    grant.bucketId = asset.bucketId;
    grant.key = preview->key;
    return grant;
}

} // namespace vams::backend
