#include "core/model/asset.h"

#include "core/base/json_writer.h"

namespace vams {

DatabaseId Asset::plainDatabaseId() const
{
    const QString &text = databaseId.text();
    return DatabaseId(text.endsWith(archivedSuffix) ? text.chopped(archivedSuffix.size()) : text);
}

VAMS_JSON_WRITTEN(AssetCurrentVersion, Version, DateModified, Comment, description, createdBy,
                  versionAlias)
VAMS_JSON_WRITTEN(ObjectLocation, Key)
VAMS_JSON_WRITTEN(AssetSummary, fileCount, totalSize, coverPath, coverHash, coverName, mainName,
                  dateModified)
VAMS_JSON_WRITTEN(Asset, databaseId, assetId, assetName, description, isDistributable, tags,
                  assetType, status, bucketId, bucketName, currentVersion, assetLocation,
                  previewLocation, archivedAt, archivedBy, archivedReason, summary)

} // namespace vams
