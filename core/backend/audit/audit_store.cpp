#include "core/backend/audit/audit_store.h"

#include "core/backend/objects/hasher.h"

#include <array>

namespace vams::backend {

namespace {

constexpr std::array logNames{
    "authentication", "authorization", "fileUpload", "fileDownload", "fileDownloadStreamed",
    "authOther",      "authChanges",   "actions",    "errors"};

} // namespace

void AuditStore::append(sql::Database &db, const Clock &clock, const Caller &caller,
                        const AuditEvent &event)
{
    const QString log = QLatin1String(logNames.at(static_cast<std::size_t>(event.log)));
    Json data = event.data;
    data["roles"] = caller.roles;
    data["mfaEnabled"] = caller.isMfa;
    const QString text = QString::fromUtf8(dumpJson(data));
    const QString at = toIso(clock());
    QString previous;
    sql::Statement last = db.query(
        "SELECT hash FROM audit_events WHERE log_name = ? ORDER BY sequence DESC LIMIT 1", log);
    if (last.step())
        previous = last.text(0);
    // Each text behind its length, so that no two rows make the same bytes.
    QByteArray bytes;
    for (const QString &part : {previous, log, at, caller.userId.text(), event.type, text}) {
        const QByteArray utf8 = part.toUtf8();
        bytes += QByteArray::number(utf8.size()) + ':' + utf8;
    }
    db.run(
        "INSERT INTO audit_events (log_name, at, user_id, event_type, data, previous_hash, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        log, at, caller.userId.text(), event.type, text, previous, sha256Hex(bytes));
}

} // namespace vams::backend
