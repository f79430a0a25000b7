#pragma once
// POST /database/{databaseId}/assets/{assetId}/export.

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addExportRoutes(Router &router, const Context &context);

} // namespace vams::backend
