#include "core/backend/assets/bare_asset.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/http/validators.h"

namespace vams::backend {

std::optional<Asset> findBareAsset(Storage &storage, const QString &fieldName, const QString &id)
{
    validate::assetId(fieldName, id);
    std::optional<Asset> asset =
        storage.read([&id](sql::Database &db) { return AssetStore::firstOfId(db, AssetId(id)); });
    if (!asset)
        validate::id(fieldName, id);
    return asset;
}

AuthObject bareAssetObject(const std::optional<Asset> &asset)
{
    return asset ? assetObject(*asset) : AuthObject{.objectType = QStringLiteral("asset")};
}

} // namespace vams::backend
