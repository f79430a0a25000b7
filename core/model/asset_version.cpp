#include "core/model/asset_version.h"

#include "core/base/json.h"

namespace vams {

VAMS_JSON(AssetVersion, Version, DateModified, Comment, description, createdBy, isCurrent,
          fileCount, versionAlias, isArchived, assetId, databaseId)
VAMS_JSON(AssetVersionFile, relativeKey, versionId, isPermanentlyDeleted, isLatestVersionArchived,
          size, lastModified, etag)
VAMS_JSON(VersionedMetadata, type, filePath, metadataKey, metadataValue, metadataValueType)
VAMS_JSON(AssetVersionDetails, assetId, assetVersionId, databaseId, dateCreated, comment, files,
          createdBy, versionedMetadata)
VAMS_JSON(ChosenRevision, relativeKey, versionId)
VAMS_JSON(AssetVersionOperation, success, message, assetId, assetVersionId, operation, timestamp,
          skippedFiles)

} // namespace vams
