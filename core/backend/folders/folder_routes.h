#pragma once
// /registered-folders: an extension of the contract, where a deployment sets up external buckets.

#include "core/backend/folders/folder_service.h"
#include "core/backend/http/router.h"

namespace vams::backend {

/// Both must outlive the router.
void addFolderRoutes(Router &router, const Context &context, FolderWorker &worker);

} // namespace vams::backend
