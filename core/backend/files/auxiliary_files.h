#pragma once
// What viewers and pipelines worked out from a file: objects of the auxiliary bucket below the
// file's own key.

#include "core/backend/storage/sql.h"
#include "core/base/ids.h"

namespace vams::backend {

/// The bucket of viewer data and pipeline scratch files.
BucketId auxiliaryBucket(sql::Database &db);

/// Everything below `key`, the file's full key. The blobs become candidates for collection.
void removeAuxiliaryOf(sql::Database &db, const QString &key);

} // namespace vams::backend
