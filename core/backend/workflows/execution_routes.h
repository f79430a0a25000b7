#pragma once
// /database/{databaseId}/assets/{assetId}/workflows: executing, and what was executed; /executions:
// that of all assets.

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addExecutionRoutes(Router &router, const Context &context);

} // namespace vams::backend
