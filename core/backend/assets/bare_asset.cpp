#include "core/backend/assets/bare_asset.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/http/validators.h"

namespace vams::backend {

namespace {

std::vector<AuthObject> bareObjects(const std::vector<Asset> &assets)
{
    std::vector<AuthObject> objects;
    for (const Asset &asset : assets)
        objects.push_back(assetObject(asset));
    if (objects.empty())
        objects.push_back({.objectType = QStringLiteral("asset")});
    return objects;
}

} // namespace

std::vector<Asset> findBareAssets(Storage &storage, const QString &fieldName, const QString &id)
{
    validate::assetId(fieldName, id);
    std::vector<Asset> assets =
        storage.read([&id](sql::Database &db) { return AssetStore::allOfId(db, AssetId(id)); });
    if (assets.empty())
        validate::id(fieldName, id);
    return assets;
}

void authorizeBareAsset(const Caller &caller, const std::vector<Asset> &assets, Action action,
                        const QString &denial)
{
    for (const AuthObject &object : bareObjects(assets))
        Authorizer::authorize(caller, object, action, denial);
}

bool isBareAssetAllowed(const Caller &caller, const std::vector<Asset> &assets, Action action)
{
    const std::vector<AuthObject> objects = bareObjects(assets);
    return std::all_of(objects.begin(), objects.end(), [&](const AuthObject &object) {
        return Authorizer::isAllowed(caller, object, action);
    });
}

} // namespace vams::backend
