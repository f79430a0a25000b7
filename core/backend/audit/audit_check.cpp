#include "core/backend/audit/audit_check.h"

namespace vams::backend {

namespace {

constexpr int rowsBetweenLooks = 1000;

void note(AuditLogState &state, qint64 sequence, const QString &problem)
{
    if (!state.isIntact) // the first is what tells most
        return;
    state.isIntact = false;
    state.problem = problem;
    state.problemSequence = sequence;
}

/// Whether the head that was kept elsewhere is still a part of the chain.
void compareWithKept(sql::Database &db, const AuditLogState &kept, AuditLogState &state)
{
    if (kept.lastSequence == 0 || !state.isIntact)
        return;
    if (state.rowCount + state.removedCount < kept.rowCount + kept.removedCount ||
        state.lastSequence < kept.lastSequence) {
        note(state, kept.lastSequence,
             QStringLiteral("The log is shorter than it was when its head was kept."));
        return;
    }
    const AuditStore::Head head = AuditStore::head(db, state.log);
    bool isFound = head.anchorHash == kept.lastHash;
    bool isThere = false;
    AuditStore::forEach(db, state.log, kept.lastSequence - 1, [&](const AuditRecord &record) {
        isThere = record.sequence == kept.lastSequence;
        isFound = isFound || (isThere && record.hash == kept.lastHash);
        return false;
    });
    const QDateTime removedUpTo = fromContractDate(head.anchorAt);
    const bool wasRemoved = !isThere && removedUpTo.isValid() && head.anchorAt >= kept.lastAt &&
                            fromContractDate(state.lastAt) >= removedUpTo.addDays(auditDays);
    if (!isFound && !wasRemoved)
        note(state, kept.lastSequence,
             QStringLiteral("The row whose hash was kept is gone or another: the log was written "
                            "anew."));
}

} // namespace

AuditLogState checkLog(sql::Database &db, const QString &log, const Job &job)
{
    const AuditStore::Head head = AuditStore::head(db, log);
    AuditLogState state = head.state;
    QString previous = head.anchorHash;
    qint64 count = 0;
    qint64 last = 0;
    AuditStore::forEachLink(db, log, [&](const AuditStore::Link &link) {
        if (link.hash != link.rightHash)
            note(state, link.sequence, QStringLiteral("The row was changed after it was written."));
        else if (link.previousHash != previous)
            note(state, link.sequence,
                 count == 0 ? QStringLiteral("Rows before this one, the oldest, are missing.")
                            : QStringLiteral("Rows before this one are missing or were added."));
        previous = link.hash;
        last = link.sequence;
        ++count;
        return state.isIntact && (count % rowsBetweenLooks != 0 || !job.isCancelled());
    });
    if (!state.isIntact || job.isCancelled())
        return state;
    const bool isEmptyByRetention = count == 0 && head.anchorHash == state.lastHash;
    if (count != state.rowCount || previous != state.lastHash ||
        (last != state.lastSequence && !isEmptyByRetention))
        note(state, last,
             QStringLiteral("The newest rows are missing: the log holds %1 rows and should hold "
                            "%2.")
                 .arg(count)
                 .arg(state.rowCount));
    return state;
}

std::vector<AuditLogState> checkLogs(sql::Database &db, const Job &job,
                                     const std::vector<AuditLogState> &expected)
{
    std::vector<AuditLogState> states;
    for (const QString &log : auditLogNames()) {
        AuditLogState state = checkLog(db, log, job);
        for (const AuditLogState &kept : expected) {
            if (kept.log == log)
                compareWithKept(db, kept, state);
        }
        states.push_back(std::move(state));
    }
    for (const QString &log : AuditStore::strangeLogs(db)) {
        AuditLogState state = AuditStore::head(db, log).state;
        note(state, 0, QStringLiteral("There is no such log; its rows were not written by us."));
        states.push_back(std::move(state));
    }
    return states;
}

QString headLines(const std::vector<AuditLogState> &logs)
{
    QString lines;
    for (const AuditLogState &log : logs) {
        if (log.lastSequence > 0)
            lines += QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                         .arg(log.log)
                         .arg(log.rowCount)
                         .arg(log.removedCount)
                         .arg(log.lastSequence)
                         .arg(log.lastAt, log.lastHash);
    }
    return lines;
}

Result<std::vector<AuditLogState>> readHeadLines(const QString &text)
{
    std::vector<AuditLogState> logs;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList parts = line.simplified().split(QLatin1Char(' '));
        if (line.trimmed().isEmpty())
            continue;
        bool areNumbers = parts.size() == 6;
        AuditLogState log;
        for (int at = 1; areNumbers && at <= 3; ++at) {
            const qint64 number = parts.at(at).toLongLong(&areNumbers);
            (at == 1 ? log.rowCount : at == 2 ? log.removedCount : log.lastSequence) = number;
        }
        if (!areNumbers || !auditLogNames().contains(parts.constFirst()))
            return fail(ErrorKind::Invalid,
                        QStringLiteral("A line of kept heads is log, rows, removed rows, sequence, "
                                       "time and hash."),
                        line);
        log.log = parts.at(0);
        log.lastAt = parts.at(4);
        log.lastHash = parts.at(5);
        logs.push_back(std::move(log));
    }
    return logs;
}

} // namespace vams::backend
