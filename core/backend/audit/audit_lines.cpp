#include "core/backend/audit/audit_lines.h"

#include "core/backend/audit/audit_store.h"

namespace vams::backend {

namespace {

const char *yesOrNo(bool value)
{
    return value ? "True" : "False";
}

/// Text from outside without what would begin a line, move the cursor or turn the text around. The
/// data needs no such thing: the contract writes it in ASCII.
QByteArray plain(QString text)
{
    for (QChar &character : text) {
        switch (character.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            character = QLatin1Char(' ');
            break;
        default:
            break;
        }
    }
    return text.toUtf8();
}

QByteArray asciiJson(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', true, Json::error_handler_t::replace));
}

/// The event type as the contract spells it, with its brackets.
QByteArray prefixOf(const AuditRecord &record, const Json &data)
{
    static constexpr const char *names[] = {
        "AUTHENTICATION", "AUTHORIZATION", "FILEUPLOAD", "FILEDOWNLOAD", "FILEDOWNLOAD-STREAMED",
        "AUTHOTHER",      "AUTHCHANGES",   "ACTIONS",    "ERRORS"};
    const qsizetype at = auditLogNames().indexOf(record.log);
    const QByteArray name = at < 0 ? plain(record.log.toUpper()) : QByteArray(names[at]);
    if (at == static_cast<qsizetype>(AuditLog::Authorization))
        return '[' + name + "][authorized: " + yesOrNo(record.type == QLatin1String("allowed")) +
               ']';
    if (at == static_cast<qsizetype>(AuditLog::Authentication) && data.contains("authenticated"))
        return '[' + name + "][authenticated: " + yesOrNo(data.at("authenticated") == true) + ']';
    return '[' + name + ']' +
           (record.type.isEmpty() ? QByteArray() : "[type: " + plain(record.type) + ']');
}

} // namespace

QByteArray auditLine(const AuditRecord &record, AuditFormat format)
{
    if (format == AuditFormat::JsonLines)
        return asciiJson(record) + '\n';
    Json data = record.data.is_object() ? record.data : Json::object();
    const Json roles = data.value("roles", Json::array());
    const bool isMfa = data.value("mfaEnabled", Json(false)) == true;
    data.erase("roles");
    data.erase("mfaEnabled");
    return plain(record.at) + ' ' + prefixOf(record, data) + " [user: " + plain(record.userId) +
           "] [roles: " + asciiJson(roles) + "] [mfaEnabled: " + yesOrNo(isMfa) + "] " +
           asciiJson(data) + '\n';
}

} // namespace vams::backend
