#pragma once
// Versions of an asset below /database/{databaseId}/assets/{assetId}.

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addVersionRoutes(Router &router, const Context &context);

} // namespace vams::backend
