#pragma once
// The SQL of the access logs: a row for each request of the API and for each use of an object URL.

#include "core/backend/storage/sql.h"
#include "core/model/operations/audit_event.h"

#include <functional>

namespace vams::backend {

class AccessLogStore
{
public:
    static void append(sql::Database &db, const AccessRecord &record);
    /// Rows of both logs below `before`, newest first, until `take` says no.
    static void forEachBackwards(sql::Database &db, qint64 before,
                                 const std::function<bool(const AccessRecord &)> &take);
    /// Removes rows of the log that are older than `at` (ISO), at most so many. Returns how many.
    static qint64 removeBefore(sql::Database &db, const QString &log, const QString &at, int limit);
};

} // namespace vams::backend
