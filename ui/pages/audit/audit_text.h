#pragma once
// Names of logs and events for people.

#include "core/model/operations/audit_event.h"

#include <QStringList>

namespace vams::ui {

/// Wire names, in the order in which they are offered.
QStringList auditLogs();
/// "authChanges": "Changes of rights"; of the access logs too.
QString auditLogText(const QString &log);
/// The data of a row in one line: "roleName: Painters, ...".
QString auditSummary(const Json &data);

} // namespace vams::ui
