#pragma once
// /subscriptions, /unsubscribe and /check-subscription.

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addSubscriptionRoutes(Router &router, const Context &context);

} // namespace vams::backend
