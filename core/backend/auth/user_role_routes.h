#pragma once
// /user-roles.

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addUserRoleRoutes(Router &router, const Context &context);

} // namespace vams::backend
