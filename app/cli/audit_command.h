#pragma once
// `vams audit verify | export`: the audit logs of a library, also of one that a server holds.

#include <QStringList>

namespace vams::cli {

/// 0: done, all is intact; 1: a log is broken, or nothing could be read; 2: wrong arguments.
int runAudit(const QStringList &arguments);

} // namespace vams::cli
