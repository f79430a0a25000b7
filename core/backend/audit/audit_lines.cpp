#include "core/backend/audit/audit_lines.h"

#include "core/backend/audit/audit_store.h"

namespace vams::backend {

namespace {

const char *yesOrNo(bool value)
{
    return value ? "True" : "False";
}

/// The event type as the contract spells it, with its brackets.
QByteArray prefixOf(const AuditRecord &record, const Json &data)
{
    static constexpr const char *names[] = {
        "AUTHENTICATION", "AUTHORIZATION", "FILEUPLOAD", "FILEDOWNLOAD", "FILEDOWNLOAD-STREAMED",
        "AUTHOTHER",      "AUTHCHANGES",   "ACTIONS",    "ERRORS"};
    const qsizetype at = auditLogNames().indexOf(record.log);
    const QByteArray name = at < 0 ? record.log.toUpper().toUtf8() : QByteArray(names[at]);
    if (at == static_cast<qsizetype>(AuditLog::Authorization))
        return '[' + name + "][authorized: " + yesOrNo(record.type == QLatin1String("allowed")) +
               ']';
    if (at == static_cast<qsizetype>(AuditLog::Authentication) && data.contains("authenticated"))
        return '[' + name + "][authenticated: " + yesOrNo(data.at("authenticated") == true) + ']';
    return '[' + name + ']' +
           (record.type.isEmpty() ? QByteArray() : "[type: " + record.type.toUtf8() + ']');
}

} // namespace

QByteArray auditLine(const AuditRecord &record, AuditFormat format)
{
    if (format == AuditFormat::JsonLines)
        return dumpJson(record) + '\n';
    Json data = record.data.is_object() ? record.data : Json::object();
    const Json roles = data.value("roles", Json::array());
    const bool isMfa = data.value("mfaEnabled", Json(false)) == true;
    data.erase("roles");
    data.erase("mfaEnabled");
    // A user's name is text from outside: it must not begin a line.
    QByteArray user = record.userId.toUtf8();
    user.replace('\n', ' ').replace('\r', ' ');
    return record.at.toUtf8() + ' ' + prefixOf(record, data) + " [user: " + user +
           "] [roles: " + dumpJson(roles) + "] [mfaEnabled: " + yesOrNo(isMfa) + "] " +
           dumpJson(data) + '\n';
}

} // namespace vams::backend
