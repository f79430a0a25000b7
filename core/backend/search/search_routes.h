#pragma once
// /search and /search/simple.

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addSearchRoutes(Router &router, const Context &context);

} // namespace vams::backend
