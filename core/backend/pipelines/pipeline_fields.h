#pragma once
// What pipelines and the steps of workflows have in common in requests.

#include "core/backend/http/field_reader.h"

namespace vams::backend {

/// A text that is one of these; anything else is a problem of the field.
QString readOneOf(FieldReader &fields, const char *name, const QStringList &permitted);
/// As above; `fallback` when it is absent.
QString readOneOf(FieldReader &fields, const char *name, const QStringList &permitted,
                  const QString &fallback);

/// JSON as a text. Empty or absent is none.
std::optional<QString> readJsonText(FieldReader &fields, const char *name);

struct TaskTimes
{
    std::optional<QString> timeout;   ///< seconds
    std::optional<QString> heartbeat; ///< seconds
};

/// `taskTimeout` and `taskHeartbeatTimeout`. Without a callback they are checked and left out.
TaskTimes readTaskTimes(FieldReader &fields, bool waits);

} // namespace vams::backend
