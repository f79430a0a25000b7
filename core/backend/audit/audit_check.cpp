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

/// Clocks of two machines differ.
constexpr qint64 clockLeewaySeconds = 300;

QString latestTime(const QDateTime &now)
{
    return toIso(now.addSecs(clockLeewaySeconds));
}

/// Whether retention may have removed a row of this time.
bool isDue(const QString &at, const QDateTime &now)
{
    const QDateTime time = fromContractDate(at);
    return time.isValid() && time.addDays(auditDays) <= now.addSecs(clockLeewaySeconds);
}

/// Whoever removes rows can move the anchor, too: it excuses only what was old enough to go.
void checkAnchor(const AuditStore::Head &head, const QDateTime &now, AuditLogState &state)
{
    if (state.removedCount == 0 && head.anchorHash.isEmpty())
        return;
    if (state.removedCount <= 0 || head.anchorHash.isEmpty() || !isDue(head.anchorAt, now))
        note(state, 0,
             QStringLiteral("Rows were removed before their time: they are kept for %1 days.")
                 .arg(auditDays));
}

enum class KeptRow
{
    There,
    Another,
    Gone
};

KeptRow findKept(sql::Database &db, const AuditLogState &kept)
{
    KeptRow found = KeptRow::Gone;
    AuditStore::forEach(db, kept.log, kept.lastSequence - 1, [&](const AuditRecord &record) {
        if (record.sequence == kept.lastSequence)
            found = record.hash == kept.lastHash ? KeptRow::There : KeptRow::Another;
        return false;
    });
    return found;
}

/// Whether what is gone of the rows that were kept is what retention may take.
bool areRemovalsDue(sql::Database &db, const AuditLogState &kept, KeptRow found,
                    const QDateTime &now, const AuditLogState &state)
{
    const qint64 all = kept.rowCount + kept.removedCount;
    const qint64 left = AuditStore::countUpTo(db, kept.log, kept.lastSequence);
    if (found == KeptRow::Gone)
        return left == 0 && state.removedCount >= all && isDue(kept.lastAt, now);
    // The kept row is the `all`th of the log: what is missing before it was removed.
    if (state.removedCount != all - left || state.removedCount < kept.removedCount)
        return false;
    return state.removedCount == kept.removedCount || kept.firstAt.isEmpty() ||
           isDue(kept.firstAt, now);
}

/// Whether the head that was kept elsewhere is still a part of the chain.
void compareWithKept(sql::Database &db, const AuditLogState &kept, const QDateTime &now,
                     AuditLogState &state)
{
    if (kept.lastSequence == 0 || !state.isIntact)
        return;
    if (state.rowCount + state.removedCount < kept.rowCount + kept.removedCount ||
        state.lastSequence < kept.lastSequence) {
        note(state, kept.lastSequence,
             QStringLiteral("The log is shorter than it was when its head was kept."));
        return;
    }
    const KeptRow found = findKept(db, kept);
    if (found == KeptRow::Another || !areRemovalsDue(db, kept, found, now, state))
        note(state, kept.lastSequence,
             QStringLiteral("The row whose hash was kept, or rows before it, are gone or others: "
                            "the log was written anew."));
}

} // namespace

AuditLogState checkLog(sql::Database &db, const QString &log, const QDateTime &now, const Job &job)
{
    const AuditStore::Head head = AuditStore::head(db, log);
    AuditLogState state = head.state;
    checkAnchor(head, now, state);
    if (!state.isIntact)
        return state;
    const QString latest = latestTime(now);
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
        else if (link.at > latest)
            note(state, link.sequence,
                 QStringLiteral("The row bears a time that has not come yet."));
        if (count == 0)
            state.firstAt = link.at;
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

std::vector<AuditLogState> checkLogs(sql::Database &db, const QDateTime &now, const Job &job,
                                     const std::vector<AuditLogState> &expected)
{
    std::vector<AuditLogState> states;
    for (const QString &log : auditLogNames()) {
        AuditLogState state = checkLog(db, log, now, job);
        for (const AuditLogState &kept : expected) {
            if (kept.log == log)
                compareWithKept(db, kept, now, state);
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
            lines += QStringLiteral("%1 %2 %3 %4 %5 %6 %7\n")
                         .arg(log.log)
                         .arg(log.rowCount)
                         .arg(log.removedCount)
                         .arg(log.lastSequence)
                         .arg(log.lastAt, log.lastHash,
                              log.firstAt.isEmpty() ? QStringLiteral("-") : log.firstAt);
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
        bool areNumbers = parts.size() == 6 || parts.size() == 7;
        AuditLogState log;
        for (int at = 1; areNumbers && at <= 3; ++at) {
            const qint64 number = parts.at(at).toLongLong(&areNumbers);
            (at == 1 ? log.rowCount : at == 2 ? log.removedCount : log.lastSequence) = number;
        }
        if (!areNumbers || !auditLogNames().contains(parts.constFirst()))
            return fail(ErrorKind::Invalid,
                        QStringLiteral("A line of kept heads is log, rows, removed rows, sequence, "
                                       "time, hash and time of the oldest row."),
                        line);
        log.log = parts.at(0);
        log.lastAt = parts.at(4);
        log.lastHash = parts.at(5);
        if (const QString first = parts.value(6); first != QLatin1String("-"))
            log.firstAt = first;
        logs.push_back(std::move(log));
    }
    return logs;
}

} // namespace vams::backend
