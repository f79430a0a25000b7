#pragma once
// The SQL of the audit logs: rows that are only ever appended, each chained to the one before it
// in its log by hash, and a head row a log that tells where the chain ends. What retention removes
// leaves an anchor, so that the rest still holds.

#include "core/backend/auth/caller.h"
#include "core/backend/storage/sql.h"
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/model/operations/audit_event.h"

#include <functional>

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
    Json data;    ///< an object; values under names of secrets are masked
};

/// The names under which logs are stored and asked for, in the order of AuditLog.
const QStringList &auditLogNames();

class AuditStore
{
public:
    /// Appends in the write transaction of the act.
    static void append(sql::Database &db, const Clock &clock, const Caller &caller,
                       const AuditEvent &event);

    /// A row as its chain sees it.
    struct Link
    {
        qint64 sequence = 0;
        QString at;
        QString previousHash;
        QString hash;
        QString rightHash; ///< what `hash` must be
    };
    /// The log's rows, oldest first, until `take` says no.
    static void forEachLink(sql::Database &db, const QString &log,
                            const std::function<bool(const Link &)> &take);
    /// The hash that the oldest row of the log must build on; `state` as the head row tells it,
    /// unchecked.
    struct Head
    {
        AuditLogState state;
        QString anchorHash; ///< empty: nothing was removed
        QString anchorAt;   ///< of the newest row that was removed
    };
    static Head head(sql::Database &db, const QString &log);
    /// How many rows of the log there are up to this one and with it.
    static qint64 countUpTo(sql::Database &db, const QString &log, qint64 sequence);
    /// Names that rows or heads carry and that are no log's.
    static QStringList strangeLogs(sql::Database &db);

    /// Rows of a log (empty: of all) with a sequence above `after`, oldest first, until `take` says
    /// no. A row whose data is no JSON has a null there.
    static void forEach(sql::Database &db, const QString &log, qint64 after,
                        const std::function<bool(const AuditRecord &)> &take);
    /// As above, newest first, below `before`.
    static void forEachBackwards(sql::Database &db, const QString &log, qint64 before,
                                 const std::function<bool(const AuditRecord &)> &take);
    /// A sequence that is above those of every row older than `at` (ISO).
    static qint64 sequenceBefore(sql::Database &db, const QString &at);

    /// Removes the oldest rows of the log that were written before `at` (ISO), at most so many, and
    /// moves the anchor. Returns how many.
    static qint64 removeBefore(sql::Database &db, const QString &log, const QString &at, int limit);
};

} // namespace vams::backend
