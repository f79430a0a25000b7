#pragma once
// A thin layer over sqlite3: one connection, typed statements, transactions that roll back unless
// committed. The only place (with sql.cpp) that calls sqlite3. Errors are thrown as SqlError.

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace vams::backend::sql {

enum class Failure
{
    Other,
    Constraint,
    Full,
    Busy,
    Corrupt,
    Interrupted,
    ReadOnly
};

class SqlError : public std::runtime_error
{
public:
    SqlError(Failure failure, const std::string &text)
        : std::runtime_error(text)
        , m_failure(failure)
    {}
    [[nodiscard]] Failure failure() const { return m_failure; }

private:
    Failure m_failure;
};

/// Something that SQL asks about rows: where a statement says `row_passes(?, x, y)` and one of
/// these is bound to the `?`, it is true for the rows that pass. Must outlive the statement.
class RowTest
{
public:
    /// What the statement named behind the `?`; positions count from 0.
    class Values
    {
    public:
        explicit Values(sqlite3_value **values)
            : m_values(values)
        {}
        [[nodiscard]] QByteArray utf8(int at) const;

    private:
        sqlite3_value **m_values;
    };

    virtual ~RowTest() = default;
    [[nodiscard]] virtual bool passes(const Values &values) const noexcept = 0;
};

/// A prepared statement in use. Positions count from 1 for parameters and from 0 for columns, as in
/// sqlite3.
class Statement
{
public:
    Statement(sqlite3 *connection, sqlite3_stmt *statement);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int at, const QString &text);
    void bind(int at, const QByteArray &blob);
    void bind(int at, qint64 number);
    void bind(int at, int number) { bind(at, static_cast<qint64>(number)); }
    void bind(int at, bool value) { bind(at, static_cast<qint64>(value)); }
    void bind(int at, std::nullptr_t);
    void bind(int at, const RowTest *test);
    template <class T>
    void bind(int at, const std::optional<T> &value)
    {
        if (value)
            bind(at, *value);
        else
            bind(at, nullptr);
    }

    /// True while there is a row.
    bool step();

    [[nodiscard]] QString text(int column) const;
    /// A text as it is stored.
    [[nodiscard]] QByteArray utf8(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] int integer(int column) const { return static_cast<int>(number(column)); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] bool isNull(int column) const;
    /// Absent for NULL.
    [[nodiscard]] std::optional<QString> optionalText(int column) const;

private:
    sqlite3 *m_connection;
    sqlite3_stmt *m_statement;
};

enum class OpenMode
{
    ReadWrite,
    ReadOnly
};

/// One connection; used by one thread at a time. Statements are kept prepared.
class Database
{
public:
    Database(const QString &path, OpenMode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Several statements without parameters.
    void script(const QByteArray &sql);

    /// Prepares (or takes from the cache) and binds. The statement is reset when it goes out of
    /// scope.
    template <class... Values>
    Statement query(const char *sql, const Values &...values)
    {
        Statement statement = prepare(sql);
        int at = 0;
        (statement.bind(++at, values), ...);
        return statement;
    }

    /// Runs a statement that yields no rows. Returns the number of rows it changed.
    template <class... Values>
    qint64 run(const char *sql, const Values &...values)
    {
        Statement statement = query(sql, values...);
        statement.step();
        return changes();
    }

    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int userVersion();
    /// Copies the whole database, consistently, to a new file.
    void backupTo(const QString &path);
    /// `stop` is asked now and then while a statement runs; true interrupts it.
    void setInterrupt(std::function<bool()> stop);

private:
    friend class Transaction;
    Statement prepare(const char *sql);
    [[nodiscard]] qint64 changes() const;

    struct Deleter
    {
        void operator()(sqlite3 *connection) const;
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3, Deleter> m_connection;
    std::unordered_map<std::string, std::unique_ptr<sqlite3_stmt, Deleter>> m_statements;
    std::function<bool()> m_interrupt;
};

enum class TransactionKind
{
    Read,
    Write
};

/// Rolls back unless `commit` was called.
class Transaction
{
public:
    Transaction(Database &database, TransactionKind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace vams::backend::sql
