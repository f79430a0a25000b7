#pragma once
// The file verbs below /database/{databaseId}/assets/{assetId}.

#include "core/backend/auth/authorizer.h"
#include "core/backend/context.h"
#include "core/backend/http/router.h"
#include "core/model/asset.h"

namespace vams::backend {

void addFileRoutes(Router &router, const Context &context);

/// Tier 2 on the stored live asset, as the file routes do it: a denial is 400. Throws when there is
/// no such asset.
void authorizeFiles(const Context &context, const Exchange &exchange, const AssetRef &ref,
                    Action action);

} // namespace vams::backend
