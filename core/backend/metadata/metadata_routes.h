#pragma once
// Metadata of databases, assets, files and links between assets: the same four verbs each.

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addMetadataRoutes(Router &router, const Context &context);

} // namespace vams::backend
