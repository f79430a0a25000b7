#include "core/model/file.h"

#include "core/base/json.h"

namespace vams {

const QStringList &primaryTypeNames()
{
    static const QStringList names{QString(),
                                   QStringLiteral("primary"),
                                   QStringLiteral("lod1"),
                                   QStringLiteral("lod2"),
                                   QStringLiteral("lod3"),
                                   QStringLiteral("lod4"),
                                   QStringLiteral("lod5")};
    return names;
}

VAMS_JSON(FileEntry, fileName, key, relativePath, isFolder, size, dateCreatedCurrentVersion,
          versionId, storageClass, isArchived, currentAssetVersionFileVersionMismatch,
          isPermanentlyDeleted, primaryType, previewFile, contentHash, revisionCount, sourceState)
VAMS_JSON(AssetVersionLabel, id, label)
VAMS_JSON(FileVersion, versionId, lastModified, size, isLatest, storageClass, etag, isArchived,
          currentAssetVersionFileVersionMismatch, assetVersionIds, contentHash, sourceState)
VAMS_JSON(FileInfo, fileName, key, relativePath, isFolder, size, contentType, lastModified, etag,
          storageClass, isArchived, primaryType, previewFile, versions, contentHash, sourceState)
VAMS_JSON(FileOperation, success, message, affectedFiles)
VAMS_JSON(DownloadLink, downloadUrl, expiresIn, downloadType, versionId, message)

} // namespace vams
