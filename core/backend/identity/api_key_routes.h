#pragma once
// /auth/api-keys.

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addApiKeyRoutes(Router &router, const Context &context);

} // namespace vams::backend
