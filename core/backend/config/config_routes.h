#pragma once
// /api/version, /api/amplify-config, /secure-config, /auth/routes and the caller's own profile.

#include "core/backend/context.h"
#include "core/backend/http/router.h"
#include "core/backend/identity/identity.h"

namespace vams::backend {

void addConfigRoutes(Router &router, const Context &context, const Identity &identity);

} // namespace vams::backend
