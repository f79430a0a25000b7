#pragma once
// /workflows

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addWorkflowRoutes(Router &router, const Context &context);

} // namespace vams::backend
