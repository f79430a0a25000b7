#pragma once
// Logging categories. Secrets (tokens, keys, signatures, passwords) are never passed to them.

#include <QLoggingCategory>

namespace vams {

Q_DECLARE_LOGGING_CATEGORY(logBackend)
Q_DECLARE_LOGGING_CATEGORY(logServer)
Q_DECLARE_LOGGING_CATEGORY(logRemote)
Q_DECLARE_LOGGING_CATEGORY(logViewers)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace vams
