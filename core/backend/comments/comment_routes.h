#pragma once
// /comments/assets.

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addCommentRoutes(Router &router, const Context &context);

} // namespace vams::backend
