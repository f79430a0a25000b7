#include "core/backend/files/auxiliary_files.h"

#include "core/backend/files/file_metadata_store.h"
#include "core/backend/objects/object_store.h"

namespace vams::backend {

BucketId auxiliaryBucket(sql::Database &db)
{
    return BucketId(FileMetadataStore::auxiliaryBucketId(db));
}

void removeAuxiliaryOf(sql::Database &db, const QString &key)
{
    const BucketId auxiliary = auxiliaryBucket(db);
    for (const ObjectFilter filter : {ObjectFilter::Live, ObjectFilter::Archived}) {
        for (const ObjectVersion &object : ObjectStore::list(
                 db, auxiliary,
                 {.prefix = key + QLatin1Char('/'), .after = {}, .limit = -1, .filter = filter}))
            ObjectStore::removeAll(db, auxiliary, object.key);
    }
}

} // namespace vams::backend
