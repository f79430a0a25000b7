#include "core/backend/audit/audit_store.h"

#include "core/backend/objects/hasher.h"

#include <limits>

namespace vams::backend {

namespace {

const QString &nameOf(AuditLog log)
{
    return auditLogNames().at(static_cast<qsizetype>(log));
}

/// Keys whose values are never written: the contract's, and our own.
bool isSecretKey(const std::string &key)
{
    static const QStringList keys{QStringLiteral("authorization"),   QStringLiteral("idjwttoken"),
                                  QStringLiteral("credentials"),     QStringLiteral("accesskeyid"),
                                  QStringLiteral("secretaccesskey"), QStringLiteral("sessiontoken"),
                                  QStringLiteral("password"),        QStringLiteral("apikey"),
                                  QStringLiteral("token"),           QStringLiteral("accesstoken"),
                                  QStringLiteral("refreshtoken"),    QStringLiteral("idtoken"),
                                  QStringLiteral("tasktoken"),       QStringLiteral("secret"),
                                  QStringLiteral("totpsecret"),      QStringLiteral("signature")};
    return keys.contains(QString::fromStdString(key).toLower());
}

void mask(Json &value)
{
    if (value.is_array()) {
        for (Json &item : value)
            mask(item);
    } else if (value.is_object()) {
        for (auto member = value.begin(); member != value.end(); ++member) {
            if (isSecretKey(member.key()))
                *member = "<redacted>";
            else
                mask(*member);
        }
    }
}

QString chainHash(const QString &previous, const QString &log, const QString &at,
                  const QString &user, const QString &type, const QString &data)
{
    // Each text behind its length, so that no two rows make the same bytes.
    QByteArray bytes;
    for (const QString *part : {&previous, &log, &at, &user, &type, &data}) {
        const QByteArray utf8 = part->toUtf8();
        bytes += QByteArray::number(utf8.size()) + ':' + utf8;
    }
    return sha256Hex(bytes);
}

AuditRecord readRecord(const sql::Statement &rows)
{
    AuditRecord record;
    record.sequence = rows.number(0);
    record.log = rows.text(1);
    record.at = rows.text(2);
    record.userId = rows.text(3);
    record.type = rows.text(4);
    record.data = parseJson(rows.text(5).toUtf8()).value_or(Json());
    record.previousHash = rows.text(6);
    record.hash = rows.text(7);
    return record;
}

void eachRow(sql::Statement rows, const std::function<bool(const AuditRecord &)> &take)
{
    while (rows.step() && take(readRecord(rows))) {
    }
}

} // namespace

const QStringList &auditLogNames()
{
    static const QStringList names{QStringLiteral("authentication"),
                                   QStringLiteral("authorization"),
                                   QStringLiteral("fileUpload"),
                                   QStringLiteral("fileDownload"),
                                   QStringLiteral("fileDownloadStreamed"),
                                   QStringLiteral("authOther"),
                                   QStringLiteral("authChanges"),
                                   QStringLiteral("actions"),
                                   QStringLiteral("errors")};
    return names;
}

void AuditStore::append(sql::Database &db, const Clock &clock, const Caller &caller,
                        const AuditEvent &event)
{
    const QString &log = nameOf(event.log);
    Json data = event.data.is_object() ? event.data : Json::object();
    mask(data);
    data["roles"] = caller.roles;
    data["mfaEnabled"] = caller.isMfa;
    const QString text = QString::fromUtf8(dumpJson(data));
    const QString at = toIso(clock());
    QString previous;
    {
        sql::Statement last = db.query("SELECT last_hash FROM audit_heads WHERE log_name = ?", log);
        if (last.step())
            previous = last.text(0);
    }
    const QString hash = chainHash(previous, log, at, caller.userId.text(), event.type, text);
    db.run(
        "INSERT INTO audit_events (log_name, at, user_id, event_type, data, previous_hash, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        log, at, caller.userId.text(), event.type, text, previous, hash);
    db.run("INSERT INTO audit_heads (log_name, row_count, last_sequence, last_hash, last_at) "
           "VALUES (?, 1, ?, ?, ?) ON CONFLICT (log_name) DO UPDATE SET "
           "row_count = row_count + 1, last_sequence = excluded.last_sequence, "
           "last_hash = excluded.last_hash, last_at = excluded.last_at",
           log, db.lastInsertId(), hash, at);
}

void AuditStore::forEachLink(sql::Database &db, const QString &log,
                             const std::function<bool(const Link &)> &take)
{
    sql::Statement rows =
        db.query("SELECT sequence, at, user_id, event_type, data, previous_hash, hash "
                 "FROM audit_events WHERE log_name = ? ORDER BY sequence",
                 log);
    while (rows.step()) {
        const Link link{
            rows.number(0), rows.text(1), rows.text(5), rows.text(6),
            chainHash(rows.text(5), log, rows.text(1), rows.text(2), rows.text(3), rows.text(4))};
        if (!take(link))
            return;
    }
}

AuditStore::Head AuditStore::head(sql::Database &db, const QString &log)
{
    Head head;
    head.state.log = log;
    sql::Statement rows =
        db.query("SELECT row_count, removed_count, last_sequence, last_hash, last_at, "
                 "anchor_hash, anchor_at FROM audit_heads WHERE log_name = ?",
                 log);
    if (!rows.step())
        return head;
    head.state.rowCount = rows.number(0);
    head.state.removedCount = rows.number(1);
    head.state.lastSequence = rows.number(2);
    head.state.lastHash = rows.text(3);
    head.state.lastAt = rows.text(4);
    head.anchorHash = rows.text(5);
    head.anchorAt = rows.text(6);
    return head;
}

qint64 AuditStore::countUpTo(sql::Database &db, const QString &log, qint64 sequence)
{
    sql::Statement rows = db.query(
        "SELECT count(*) FROM audit_events WHERE log_name = ? AND sequence <= ?", log, sequence);
    return rows.step() ? rows.number(0) : 0;
}

QStringList AuditStore::strangeLogs(sql::Database &db)
{
    QStringList strange;
    // Skips from name to name in the index: there are few names and many rows.
    sql::Statement rows =
        db.query("WITH RECURSIVE names (name) AS (SELECT min(log_name) FROM audit_events "
                 "UNION ALL SELECT (SELECT min(log_name) FROM audit_events WHERE log_name > name) "
                 "FROM names WHERE name IS NOT NULL) "
                 "SELECT name FROM names WHERE name IS NOT NULL "
                 "UNION SELECT log_name FROM audit_heads");
    while (rows.step()) {
        if (!auditLogNames().contains(rows.text(0)))
            strange << rows.text(0);
    }
    return strange;
}

void AuditStore::forEach(sql::Database &db, const QString &log, qint64 after,
                         const std::function<bool(const AuditRecord &)> &take)
{
    if (log.isEmpty())
        eachRow(db.query("SELECT sequence, log_name, at, user_id, event_type, data, previous_hash, "
                         "hash FROM audit_events WHERE sequence > ? ORDER BY sequence",
                         after),
                take);
    else
        eachRow(db.query("SELECT sequence, log_name, at, user_id, event_type, data, previous_hash, "
                         "hash FROM audit_events WHERE log_name = ? AND sequence > ? "
                         "ORDER BY sequence",
                         log, after),
                take);
}

void AuditStore::forEachBackwards(sql::Database &db, const QString &log, qint64 before,
                                  const std::function<bool(const AuditRecord &)> &take)
{
    if (log.isEmpty())
        eachRow(db.query("SELECT sequence, log_name, at, user_id, event_type, data, previous_hash, "
                         "hash FROM audit_events WHERE sequence < ? ORDER BY sequence DESC",
                         before),
                take);
    else
        eachRow(db.query("SELECT sequence, log_name, at, user_id, event_type, data, previous_hash, "
                         "hash FROM audit_events WHERE log_name = ? AND sequence < ? "
                         "ORDER BY sequence DESC",
                         log, before),
                take);
}

qint64 AuditStore::sequenceBefore(sql::Database &db, const QString &at)
{
    // The newest of the last rows before that time: rows of a batch may be a little out of order.
    sql::Statement rows =
        db.query("SELECT coalesce(max(sequence), 0) + 1 FROM (SELECT sequence FROM audit_events "
                 "WHERE at < ? ORDER BY at DESC LIMIT 5000)",
                 at);
    return rows.step() ? rows.number(0) : std::numeric_limits<qint64>::max();
}

qint64 AuditStore::removeBefore(sql::Database &db, const QString &log, const QString &at, int limit)
{
    // From the oldest on and not past the first that stays: a hole would break the chain.
    qint64 last = 0;
    qint64 count = 0;
    QString hash;
    QString lastAt;
    eachRow(db.query("SELECT sequence, log_name, at, user_id, event_type, '', '', hash "
                     "FROM audit_events WHERE log_name = ? ORDER BY sequence LIMIT ?",
                     log, limit),
            [&](const AuditRecord &record) {
                if (record.at >= at)
                    return false;
                last = record.sequence;
                hash = record.hash;
                lastAt = record.at;
                ++count;
                return true;
            });
    if (count == 0)
        return 0;
    db.run("DELETE FROM audit_events WHERE log_name = ? AND sequence <= ?", log, last);
    db.run("UPDATE audit_heads SET row_count = row_count - ?2, removed_count = removed_count + ?2, "
           "anchor_hash = ?3, anchor_at = ?4 WHERE log_name = ?1",
           log, count, hash, lastAt);
    return count;
}

} // namespace vams::backend
