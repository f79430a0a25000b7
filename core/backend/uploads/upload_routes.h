#pragma once
// /uploads and /ingest-asset.

#include "core/backend/http/router.h"
#include "core/backend/uploads/upload_service.h"

namespace vams::backend {

void addUploadRoutes(Router &router, const Context &context, const UploadService &uploads);

} // namespace vams::backend
