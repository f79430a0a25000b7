#include "core/backend/storage/storage.h"

#include "core/backend/http/api_error.h"
#include "core/backend/storage/migrations.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace vams::backend {

namespace {

void backUp(sql::Database &database, const QString &folder, int version)
{
    QDir().mkpath(folder);
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString name =
        QStringLiteral("%1/schema-%2-%3.sqlite").arg(folder, QString::number(version), stamp);
    database.backupTo(name);
    qCInfo(logBackend) << "Backed up the library database before the change of its schema:" << name;
}

void migrate(sql::Database &database, const QString &backupFolder)
{
    const int found = database.userVersion();
    if (found > currentSchemaVersion()) {
        throw ApiError(
            409, QCoreApplication::translate(
                     "vams::backend",
                     "This library was written by a newer version of VAMS Desktop (schema %1, "
                     "this program knows %2). Update the program; nothing was changed.")
                     .arg(found)
                     .arg(currentSchemaVersion()));
    }
    if (found > 0 && found < currentSchemaVersion())
        backUp(database, backupFolder, found);
    for (const Migration &migration : migrations()) {
        if (migration.version <= found)
            continue;
        sql::Transaction transaction(database, sql::TransactionKind::Write);
        database.script(migration.sql);
        database.script("PRAGMA user_version=" + QByteArray::number(migration.version));
        transaction.commit();
    }
}

} // namespace

int currentSchemaVersion()
{
    return migrations().back().version;
}

Storage::Storage(const QString &path, const QString &backupFolder)
    : m_path(path)
    , m_writer(std::make_unique<sql::Database>(path, sql::OpenMode::ReadWrite))
{
    migrate(*m_writer, backupFolder);
}

void Storage::setCommitted(std::function<void()> committed)
{
    const std::lock_guard lock(m_writeMutex);
    m_committed = std::move(committed);
}

void Storage::commit(sql::Transaction &transaction)
{
    transaction.commit();
    if (m_committed)
        m_committed();
}

void Storage::checkpoint()
{
    const std::lock_guard lock(m_writeMutex);
    m_writer->script("PRAGMA wal_checkpoint(TRUNCATE)");
}

Storage::Reader::Reader(Storage &owner)
    : storage(owner)
{
    {
        const std::lock_guard lock(storage.m_readMutex);
        if (!storage.m_idleReaders.empty()) {
            database = std::move(storage.m_idleReaders.back());
            storage.m_idleReaders.pop_back();
        }
    }
    if (!database)
        database = std::make_unique<sql::Database>(storage.m_path, sql::OpenMode::ReadOnly);
}

Storage::Reader::~Reader()
{
    const std::lock_guard lock(storage.m_readMutex);
    storage.m_idleReaders.push_back(std::move(database));
}

} // namespace vams::backend
