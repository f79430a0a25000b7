#pragma once
// Whether the audit logs are what was written: each chain from its anchor to its head, and against
// heads that were kept elsewhere.

#include "core/backend/audit/audit_store.h"
#include "core/base/job.h"
#include "core/base/result.h"

namespace vams::backend {

/// How many days rows of the audit logs are kept.
inline constexpr int auditDays = 3653;

/// Walks one log. Stops early, with `isIntact` as far as it came, when the job is cancelled. `now`
/// is the time of whoever checks: what the log says of time is not believed. No row may be younger,
/// and only rows that are older than `auditDays` may have been removed.
AuditLogState checkLog(sql::Database &db, const QString &log, const QDateTime &now, const Job &job);

/// All nine, and one more for each name that is no log's. With `expected`, the kept head of a log
/// must still be in its chain, or its time must be over.
std::vector<AuditLogState> checkLogs(sql::Database &db, const QDateTime &now, const Job &job,
                                     const std::vector<AuditLogState> &expected = {});

/// A line a log: name, rows, removed rows, sequence, time, hash and the time of the oldest row
/// ("-": there is none); what `--expect-head` reads. A line without the last is read, too.
QString headLines(const std::vector<AuditLogState> &logs);
Result<std::vector<AuditLogState>> readHeadLines(const QString &text);

} // namespace vams::backend
