#pragma once
// Signing in and out, sessions and the second factor. Ours, not the contract's.

#include "core/backend/http/router.h"
#include "core/backend/identity/identity.h"

namespace vams::backend {

void addSessionRoutes(Router &router, const Context &context, const Identity &identity);

} // namespace vams::backend
