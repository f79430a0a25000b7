#pragma once
// /metadataschema and /database/{databaseId}/metadataSchema.

#include "core/backend/context.h"
#include "core/backend/http/router.h"

namespace vams::backend {

void addSchemaRoutes(Router &router, const Context &context);

} // namespace vams::backend
