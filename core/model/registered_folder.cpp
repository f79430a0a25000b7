#include "core/model/registered_folder.h"

#include "core/base/json.h"

namespace vams {

VAMS_JSON(FolderProblem, path, reason)
VAMS_JSON(RegisteredFolder, bucketId, bucketName, folderPath, defaultSyncDatabaseId, state,
          stateMessage, lastScan, lastScanMs, fileCount, missingCount, totalSize, hashesDue,
          problemCount, problems)

} // namespace vams
