#pragma once
// /pipelines

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addPipelineRoutes(Router &router, const Context &context);

} // namespace vams::backend
