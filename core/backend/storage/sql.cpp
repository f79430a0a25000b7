#include "core/backend/storage/sql.h"

#include <sqlite3.h>

#include <utility>

namespace vams::backend::sql {

namespace {

Failure failureOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
        return Failure::Constraint;
    case SQLITE_FULL:
        return Failure::Full;
    case SQLITE_IOERR: // a full disk shows as this while the write-ahead log grows
        return code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_SHMSIZE ? Failure::Full
                                                                          : Failure::Other;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Failure::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Failure::Corrupt;
    case SQLITE_INTERRUPT:
        return Failure::Interrupted;
    case SQLITE_READONLY:
        return Failure::ReadOnly;
    default:
        return Failure::Other;
    }
}

void check(sqlite3 *connection, int code)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    const int extended = connection ? sqlite3_extended_errcode(connection) : code;
    throw SqlError(failureOf(extended),
                   connection ? sqlite3_errmsg(connection) : std::string(sqlite3_errstr(code)));
}

constexpr char rowTestType[] = "RowTest";

void askRowTest(sqlite3_context *context, int count, sqlite3_value **values)
{
    const auto *test =
        count > 0 ? static_cast<const RowTest *>(sqlite3_value_pointer(values[0], rowTestType))
                  : nullptr;
    sqlite3_result_int(context, test && test->passes(RowTest::Values(values + 1)) ? 1 : 0);
}

} // namespace

QByteArray RowTest::Values::utf8(int at) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_value_text(m_values[at]));
    return {data, sqlite3_value_bytes(m_values[at])};
}

Statement::Statement(sqlite3 *connection, sqlite3_stmt *statement)
    : m_connection(connection)
    , m_statement(statement)
{}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
{}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void Statement::bind(int at, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    check(m_connection, sqlite3_bind_text(m_statement, at, utf8.constData(),
                                          static_cast<int>(utf8.size()), SQLITE_TRANSIENT));
}

void Statement::bind(int at, const QByteArray &blob)
{
    check(m_connection, sqlite3_bind_blob(m_statement, at, blob.isNull() ? "" : blob.constData(),
                                          static_cast<int>(blob.size()), SQLITE_TRANSIENT));
}

void Statement::bind(int at, qint64 number)
{
    check(m_connection, sqlite3_bind_int64(m_statement, at, number));
}

void Statement::bind(int at, std::nullptr_t)
{
    check(m_connection, sqlite3_bind_null(m_statement, at));
}

void Statement::bind(int at, const RowTest *test)
{
    check(m_connection, sqlite3_bind_pointer(m_statement, at, const_cast<RowTest *>(test), // NOLINT
                                             rowTestType, nullptr));
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    check(m_connection, code);
    return code == SQLITE_ROW;
}

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::utf8(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

QByteArray Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<QString> Statement::optionalText(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return text(column);
}

void Database::Deleter::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

void Database::Deleter::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Database::Database(const QString &path, OpenMode mode)
{
    sqlite3 *connection = nullptr;
    const int flags = SQLITE_OPEN_NOMUTEX |
                      (mode == OpenMode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                                   : SQLITE_OPEN_READONLY);
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &connection, flags, nullptr);
    m_connection.reset(connection);
    check(connection, code);
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, 10000);
    check(connection,
          sqlite3_create_function_v2(connection, "row_passes", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY,
                                     nullptr, askRowTest, nullptr, nullptr, nullptr));
    script("PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32768;"
           "PRAGMA mmap_size=268435456; PRAGMA trusted_schema=OFF;");
    if (mode == OpenMode::ReadWrite)
        script("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000;");
}

Database::~Database()
{
    m_statements.clear();
}

void Database::script(const QByteArray &sql)
{
    check(m_connection.get(),
          sqlite3_exec(m_connection.get(), sql.constData(), nullptr, nullptr, nullptr));
}

Statement Database::prepare(const char *sql)
{
    auto &slot = m_statements[sql];
    if (!slot || sqlite3_stmt_busy(slot.get())) {
        sqlite3_stmt *statement = nullptr;
        check(m_connection.get(),
              sqlite3_prepare_v3(m_connection.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement,
                                 nullptr));
        if (slot) {
            // The cached one is in the middle of its rows: keep it under another name until it is
            // done.
            m_statements["/* nested */" + std::to_string(m_statements.size()) + sql] =
                std::move(slot);
        }
        m_statements[sql].reset(statement);
        return {m_connection.get(), statement};
    }
    return {m_connection.get(), slot.get()};
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_connection.get());
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection.get());
}

int Database::userVersion()
{
    Statement statement = query("PRAGMA user_version");
    statement.step();
    return statement.integer(0);
}

void Database::backupTo(const QString &path)
{
    Database target(path, OpenMode::ReadWrite);
    sqlite3 *to = target.m_connection.get();
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", m_connection.get(), "main");
    if (!backup)
        check(to, sqlite3_errcode(to));
    sqlite3_backup_step(backup, -1);
    check(to, sqlite3_backup_finish(backup));
}

void Database::setInterrupt(std::function<bool()> stop)
{
    m_interrupt = std::move(stop);
    if (!m_interrupt) {
        sqlite3_progress_handler(m_connection.get(), 0, nullptr, nullptr);
        return;
    }
    sqlite3_progress_handler(
        m_connection.get(), 10000,
        [](void *self) { return static_cast<Database *>(self)->m_interrupt() ? 1 : 0; }, this);
}

Transaction::Transaction(Database &database, TransactionKind kind)
    : m_database(database)
{
    m_database.run(kind == TransactionKind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // A failed statement may have rolled back already; then there is nothing to undo.
    sqlite3_exec(m_database.m_connection.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.run("COMMIT");
    m_open = false;
}

} // namespace vams::backend::sql
