#pragma once
// Routes of the audit and access logs: lists, export, check. Ours, not the contract's: there the
// logs are read with other tools.

#include "core/backend/context.h"

namespace vams::backend {

void addAuditRoutes(Router &router, const Context &context);

} // namespace vams::backend
