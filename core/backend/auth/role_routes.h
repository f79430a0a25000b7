#pragma once
// /roles

#include "core/backend/context.h"

namespace vams::backend {

void addRoleRoutes(Router &router, const Context &context);

} // namespace vams::backend
