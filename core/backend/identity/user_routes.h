#pragma once
// /user/cognito: local accounts. The path is the contract's.

#include "core/backend/http/router.h"
#include "core/backend/identity/identity.h"

namespace vams::backend {

void addUserRoutes(Router &router, const Context &context, const Identity &identity);

} // namespace vams::backend
