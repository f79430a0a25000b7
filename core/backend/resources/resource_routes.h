#pragma once
// GET /resources: every part of the running library, with live counts and health. Ours, not the
// contract's.

#include "core/backend/context.h"
#include "core/backend/events/event_pump.h"
#include "core/backend/resources/resource_counter.h"

namespace vams::backend {

struct ResourceSources
{
    std::function<std::vector<WorkerState>()> workers;
    std::function<void()> countLater; ///< lets somebody call ResourceCounter::count
};

/// The counter must outlive the router.
void addResourceRoutes(Router &router, const Context &context, ResourceCounter &counter,
                       ResourceSources sources);

} // namespace vams::backend
