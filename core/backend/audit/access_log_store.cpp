#include "core/backend/audit/access_log_store.h"

namespace vams::backend {

void AccessLogStore::append(sql::Database &db, const AccessRecord &record)
{
    db.run("INSERT INTO access_log (log_name, at, user_id, method, path, status, bytes) "
           "VALUES (?, ?, ?, ?, ?, ?, ?)",
           record.log, record.at, record.userId, record.method, record.path, record.status,
           record.bytes);
}

void AccessLogStore::forEachBackwards(sql::Database &db, qint64 before,
                                      const std::function<bool(const AccessRecord &)> &take)
{
    sql::Statement rows =
        db.query("SELECT sequence, log_name, at, user_id, method, path, status, bytes "
                 "FROM access_log WHERE sequence < ? ORDER BY sequence DESC",
                 before);
    while (rows.step()) {
        const AccessRecord record{rows.number(0), rows.text(1), rows.text(2),    rows.text(3),
                                  rows.text(4),   rows.text(5), rows.integer(6), rows.number(7)};
        if (!take(record))
            return;
    }
}

qint64 AccessLogStore::removeBefore(sql::Database &db, const QString &log, const QString &at,
                                    int limit)
{
    return db.run("DELETE FROM access_log WHERE sequence IN (SELECT sequence FROM access_log "
                  "WHERE log_name = ? AND at < ? LIMIT ?)",
                  log, at, limit);
}

} // namespace vams::backend
