#pragma once
// /asset-links and the links of one asset.

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addLinkRoutes(Router &router, const Context &context);

} // namespace vams::backend
