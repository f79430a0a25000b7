#pragma once
// The text form of a row of an audit log, as the contract writes it to its log groups, behind its
// time: `2026-... [AUTHCHANGES][type: roleCreate] [user: u] [roles: ["r"]] [mfaEnabled: False]
// {..}`.

#include "core/model/operations/audit_event.h"

namespace vams::backend {

enum class AuditFormat
{
    Text,
    JsonLines
};

/// One line with its end.
QByteArray auditLine(const AuditRecord &record, AuditFormat format);

} // namespace vams::backend
