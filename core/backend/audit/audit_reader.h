#pragma once
// The audit logs of a library without opening it: takes no lock and writes nothing, so it works
// beside a server that holds the library.

#include "core/backend/audit/audit_check.h"
#include "core/backend/audit/audit_lines.h"

namespace vams::backend {

class AuditReader
{
public:
    /// An error when there is no library, or its schema is another.
    static Result<AuditReader> open(const QString &folder);

    /// One log, or all when `log` is empty. `now` and `kept` as in `checkLogs`.
    Result<std::vector<AuditLogState>> verify(const QString &log,
                                              const std::vector<AuditLogState> &kept,
                                              const QDateTime &now, Job &job);
    /// Rows of a log (empty: of all) written in [from, to), ISO, empty for any; oldest first, until
    /// `take` says no.
    Result<void> read(const QString &log, const QString &from, const QString &to,
                      const std::function<bool(const AuditRecord &)> &take);

private:
    explicit AuditReader(std::unique_ptr<sql::Database> db);
    std::unique_ptr<sql::Database> m_db;
};

} // namespace vams::backend
