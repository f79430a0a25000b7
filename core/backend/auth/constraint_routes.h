#pragma once
// /auth/constraints: the rules of who may do what. Tier 1 alone guards them, as in the contract:
// who may call these routes can give himself every right.

#include "core/backend/context.h"

namespace vams::backend {

void addConstraintRoutes(Router &router, const Context &context);

} // namespace vams::backend
