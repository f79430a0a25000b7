#pragma once
// Comments and subscriptions know an asset by its id alone, without its database. What that means
// stands here.

#include "core/backend/auth/auth_object.h"
#include "core/backend/storage/storage.h"
#include "core/model/asset.h"

#include <optional>

namespace vams::backend {

/// Throws 400 when `id` is neither the id of an asset nor an ID of the contract. (The original
/// refuses here what its own assets may be called: "pump 2.1".)
std::optional<Asset> findBareAsset(Storage &storage, const QString &fieldName, const QString &id);

/// What rights are asked about; an unknown asset is one of whom nothing is known.
AuthObject bareAssetObject(const std::optional<Asset> &asset);

} // namespace vams::backend
