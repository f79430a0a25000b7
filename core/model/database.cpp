#include "core/model/database.h"

#include "core/base/json.h"

namespace vams {

VAMS_JSON(Bucket, bucketId, bucketName, baseAssetsPrefix)
VAMS_JSON(Database, databaseId, description, dateCreated, assetCount, defaultBucketId, bucketName,
          baseAssetsPrefix, restrictMetadataOutsideSchemas, restrictFileUploadsToExtensions)

} // namespace vams
