#pragma once
// /queues: what waits, what failed for good, and a new try for it. Not in the original contract.

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addQueueRoutes(Router &router, const Context &context);

} // namespace vams::backend
