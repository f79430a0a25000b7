#pragma once
// Permission templates: the ones that come with the program, and the import of any.

#include "core/backend/context.h"

namespace vams::backend {

void addTemplateRoutes(Router &router, const Context &context);

} // namespace vams::backend
