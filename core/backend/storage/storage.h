#pragma once
// The library's database: one writer and a pool of readers over one SQLite file in WAL mode,
// brought to the newest schema when it is opened.

#include "core/backend/storage/sql.h"

#include <functional>
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
            commit(transaction);
        } else {
            auto value = work(*m_writer);
            commit(transaction);
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

    /// Called behind each commit, in the thread that committed and before the next writer's turn:
    /// it must be quick. Empty: nobody is told.
    void setCommitted(std::function<void()> committed);

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

    void commit(sql::Transaction &transaction);

    QString m_path;
    std::mutex m_writeMutex;
    std::function<void()> m_committed;
    std::unique_ptr<sql::Database> m_writer;
    std::mutex m_readMutex;
    std::vector<std::unique_ptr<sql::Database>> m_idleReaders;
};

/// The version of the schema this program writes.
int currentSchemaVersion();

} // namespace vams::backend
