#pragma once
// The SQL of the audit logs: rows that are only ever appended, each chained to the one before it
// in its log by hash.

#include "core/backend/auth/caller.h"
#include "core/backend/storage/sql.h"
#include "core/base/clock.h"
#include "core/base/json.h"

namespace vams::backend {

/// The logs of the contract (API.md calls them VAMSAuditAuthentication and so on).
enum class AuditLog
{
    Authentication,
    Authorization,
    FileUpload,
    FileDownload,
    FileDownloadStreamed,
    AuthOther,
    AuthChanges,
    Actions,
    Errors
};

struct AuditEvent
{
    AuditLog log = AuditLog::Actions;
    QString type; ///< "roleCreate", "validation"; empty where the log has no types
    Json data;    ///< an object; holds no secret
};

class AuditStore
{
public:
    /// Appends in the write transaction of the act.
    static void append(sql::Database &db, const Clock &clock, const Caller &caller,
                       const AuditEvent &event);
};

} // namespace vams::backend
