#pragma once
// What is logged of a request once its answer is known: the rows it noted, its failure, and its
// row in an access log.

#include "core/backend/audit/audit_writer.h"
#include "core/backend/http/router.h"

namespace vams::backend {

/// `caller` is null for who has no valid token.
FinishedRequest finishedRequest(const api::Request &request, const std::optional<Caller> &caller,
                                const api::Response &response, std::vector<AuditEvent> events,
                                const QDateTime &at);

} // namespace vams::backend
