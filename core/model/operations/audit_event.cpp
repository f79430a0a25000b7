#include "core/model/operations/audit_event.h"

namespace vams {

VAMS_JSON(AuditRecord, sequence, log, at, userId, type, data, previousHash, hash)
VAMS_JSON(AuditLogState, log, rowCount, removedCount, lastSequence, lastHash, lastAt, firstAt,
          isIntact, problem, problemSequence)
VAMS_JSON(AccessRecord, sequence, log, at, userId, method, path, status, bytes)

} // namespace vams
