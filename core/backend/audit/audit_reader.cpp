#include "core/backend/audit/audit_reader.h"

#include "core/backend/library_reader.h"

namespace vams::backend {

AuditReader::AuditReader(std::unique_ptr<sql::Database> db)
    : m_db(std::move(db))
{}

Result<AuditReader> AuditReader::open(const QString &folder)
{
    Result<std::unique_ptr<sql::Database>> db = readLibrary(folder);
    if (!db)
        return fail(db.error());
    return AuditReader(std::move(*db));
}

Result<std::vector<AuditLogState>> AuditReader::verify(const QString &log,
                                                       const std::vector<AuditLogState> &kept,
                                                       const QDateTime &now, Job &job)
{
    return readSafely([&]() -> Result<std::vector<AuditLogState>> {
        // One snapshot: a server may be writing.
        sql::Transaction transaction(*m_db, sql::TransactionKind::Read);
        std::vector<AuditLogState> states = checkLogs(*m_db, now, job, kept);
        if (!log.isEmpty())
            std::erase_if(states, [&log](const AuditLogState &state) { return state.log != log; });
        return states;
    });
}

Result<void> AuditReader::read(const QString &log, const QString &from, const QString &to,
                               const std::function<bool(const AuditRecord &)> &take)
{
    return readSafely([&]() -> Result<void> {
        sql::Transaction transaction(*m_db, sql::TransactionKind::Read);
        AuditStore::forEach(*m_db, log, 0, [&](const AuditRecord &record) {
            const bool isWanted =
                (from.isEmpty() || record.at >= from) && (to.isEmpty() || record.at < to);
            return !isWanted || take(record);
        });
        return {};
    });
}

} // namespace vams::backend
