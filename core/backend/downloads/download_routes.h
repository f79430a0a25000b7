#pragma once
// Links to bytes, streams, and the objects behind signed URLs.

#include "core/backend/context.h"
#include "core/backend/http/router.h"
#include "core/backend/uploads/upload_service.h"

namespace vams::backend {

void addDownloadRoutes(Router &router, const Context &context);

/// Answers a signed object URL: GET and HEAD with ranges, PUT of an upload part. The signature is
/// the right.
api::Response serveObject(const Context &context, const UploadService &uploads,
                          const Exchange &exchange);

} // namespace vams::backend
