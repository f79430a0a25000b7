#pragma once
// Questions to the rules: what would be decided for a user, and why.

#include "core/backend/context.h"

namespace vams::backend {

void addAccessRoutes(Router &router, const Context &context);

} // namespace vams::backend
