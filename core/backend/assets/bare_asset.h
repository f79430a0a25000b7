#pragma once
// Comments and subscriptions know an asset by its id alone, without its database. What that means
// stands here: assets of one id in several databases share them, so whoever wants at them needs the
// right to each of these assets, archived ones included. Else anybody who may make an asset
// somewhere would get at those of another one.

#include "core/backend/auth/authorizer.h"
#include "core/backend/storage/storage.h"
#include "core/model/asset.h"

#include <vector>

namespace vams::backend {

/// Throws 400 when `id` is neither the id of an asset nor an ID of the contract. (The original
/// refuses here what its own assets may be called: "pump 2.1".)
std::vector<Asset> findBareAssets(Storage &storage, const QString &fieldName, const QString &id);

/// Asks about every asset; of none, about one of which nothing is known. Throws ApiError 403 with
/// this text when one is denied.
void authorizeBareAsset(const Caller &caller, const std::vector<Asset> &assets, Action action,
                        const QString &denial = QStringLiteral("Not Authorized"));
/// The same as an answer.
[[nodiscard]] bool isBareAssetAllowed(const Caller &caller, const std::vector<Asset> &assets,
                                      Action action);

} // namespace vams::backend
