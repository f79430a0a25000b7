#pragma once
// The library's database: one writer and a pool of readers over one SQLite file in WAL mode,
// brought to the newest schema when it is opened.

#include "core/backend/storage/sql.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace vams::backend {

/// Thread-safe. Writers take turns; readers never wait for them and see one consistent state each.
class Storage
{
public:
    /// Opens or creates. A schema older than ours is backed up into `backupFolder` and migrated; a
    /// newer one throws ApiError and is left as it is.
    Storage(const QString &path, const QString &backupFolder);

    /// `work(sql::Database&)` in one write transaction, committed when it returns, rolled back when
    /// it throws.
    template <class Work>
    auto write(Work work)
    {
        const std::lock_guard lock(m_writeMutex);
        sql::Transaction transaction(*m_writer, sql::TransactionKind::Write);
        if constexpr (std::is_void_v<std::invoke_result_t<Work, sql::Database &>>) {
            work(*m_writer);
            transaction.commit();
        } else {
            auto value = work(*m_writer);
            transaction.commit();
            return value;
        }
    }

    /// `work(sql::Database&)` on a reader, in one snapshot.
    template <class Work>
    auto read(Work work)
    {
        const Reader reader(*this);
        sql::Transaction transaction(*reader.database, sql::TransactionKind::Read);
        return work(*reader.database);
    }

    /// Moves the write-ahead log into the database file.
    void checkpoint();

private:
    struct Reader
    {
        explicit Reader(Storage &owner);
        ~Reader();
        Reader(const Reader &) = delete;
        Reader &operator=(const Reader &) = delete;
        Storage &storage;
        std::unique_ptr<sql::Database> database;
    };

    QString m_path;
    std::mutex m_writeMutex;
    std::unique_ptr<sql::Database> m_writer;
    std::mutex m_readMutex;
    std::vector<std::unique_ptr<sql::Database>> m_idleReaders;
};

/// The version of the schema this program writes.
int currentSchemaVersion();

} // namespace vams::backend
