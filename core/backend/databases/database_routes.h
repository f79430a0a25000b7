#pragma once
// /database and /buckets.

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addDatabaseRoutes(Router &router, const Context &context);

} // namespace vams::backend
