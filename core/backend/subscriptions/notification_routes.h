#pragma once
// /notifications: the inbox of whoever asks. Not in the original contract, which knows mail only.

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addNotificationRoutes(Router &router, const Context &context);

} // namespace vams::backend
