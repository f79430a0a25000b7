#include "core/base/log.h"

namespace vams {

Q_LOGGING_CATEGORY(logBackend, "vams.backend", QtInfoMsg)
Q_LOGGING_CATEGORY(logServer, "vams.server", QtInfoMsg)
Q_LOGGING_CATEGORY(logRemote, "vams.remote", QtInfoMsg)
Q_LOGGING_CATEGORY(logViewers, "vams.viewers", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "vams.ui", QtInfoMsg)

} // namespace vams
