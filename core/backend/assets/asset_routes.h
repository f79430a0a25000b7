#pragma once
// /assets and /database/{databaseId}/assets: list, create, edit, archive, delete.

#include "core/backend/context.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/router.h"
#include "core/model/asset.h"

namespace vams::backend {

void addAssetRoutes(Router &router, const Context &context);

/// The fields that create an asset, read and checked; shared with /ingest-asset. `idRule` says
/// whether assetId must be there.
NewAsset readNewAsset(FieldReader &fields, bool isIdRequired, bool isDistributableRequired);
void validateNewAsset(const NewAsset &asset);

/// `databaseId` and `assetId` of the path, checked.
AssetRef assetParameter(const Exchange &exchange);

} // namespace vams::backend
