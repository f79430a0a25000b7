#pragma once
// /tags and /tag-types.

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addTagRoutes(Router &router, const Context &context);

} // namespace vams::backend
