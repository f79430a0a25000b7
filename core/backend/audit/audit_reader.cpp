#include "core/backend/audit/audit_reader.h"

#include "core/backend/library.h"
#include "core/backend/storage/storage.h"

namespace vams::backend {

namespace {

/// The border between the backend, which throws, and the command line.
template <class Work>
auto readSafely(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const sql::SqlError &error) {
        return fail(Error{.kind = ErrorKind::Io,
                          .message = QStringLiteral("The library's database could not be read."),
                          .advice = QStringLiteral("Check the rights of the folder and the disk."),
                          .detail = QString::fromUtf8(error.what())});
    }
}

} // namespace

AuditReader::AuditReader(std::unique_ptr<sql::Database> db)
    : m_db(std::move(db))
{}

Result<AuditReader> AuditReader::open(const QString &folder)
{
    if (!Library::isLibrary(folder))
        return fail(ErrorKind::NotFound, QStringLiteral("There is no library in %1.").arg(folder));
    return readSafely([&]() -> Result<AuditReader> {
        auto db = std::make_unique<sql::Database>(folder + QStringLiteral("/library.sqlite"),
                                                  sql::OpenMode::ReadOnly);
        if (db->userVersion() != currentSchemaVersion())
            return fail(ErrorKind::Conflict,
                        QStringLiteral("The library has schema %1 and this program reads %2.")
                            .arg(db->userVersion())
                            .arg(currentSchemaVersion()),
                        folder, QStringLiteral("Open it once with the newest program."));
        return AuditReader(std::move(db));
    });
}

Result<std::vector<AuditLogState>>
AuditReader::verify(const QString &log, const std::vector<AuditLogState> &kept, Job &job)
{
    return readSafely([&]() -> Result<std::vector<AuditLogState>> {
        // One snapshot: a server may be writing.
        sql::Transaction transaction(*m_db, sql::TransactionKind::Read);
        std::vector<AuditLogState> states = checkLogs(*m_db, job, kept);
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
