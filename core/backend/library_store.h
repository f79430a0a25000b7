#pragma once
// The SQL of the facts of the library itself.

#include "core/backend/storage/sql.h"
#include "core/base/ids.h"

#include <QString>

namespace vams::backend {

class LibraryStore
{
public:
    static QString value(sql::Database &db, const char *name);
    static void setValue(sql::Database &db, const char *name, const QString &value);
    /// The internal and the auxiliary bucket of a new library.
    static void addBuckets(sql::Database &db, const BucketId &assets, const BucketId &auxiliary);
};

} // namespace vams::backend
