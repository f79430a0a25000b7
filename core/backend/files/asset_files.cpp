#include "core/backend/files/asset_files.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/http/api_error.h"
#include "core/model/upload.h"

namespace vams::backend {

Asset requireLiveAsset(sql::Database &db, const AssetRef &ref)
{
    std::optional<Asset> asset = AssetStore::get(db, ref, AssetFilter::Live);
    if (!asset)
        throw GeneralError(QStringLiteral("Asset not found in database."));
    return std::move(*asset);
}

QString keyOfPath(const Asset &asset, const QString &path)
{
    // "/pump/x.stl" in the asset "pump" is the file pump/pump/x.stl: only what has no leading slash
    // can be a full key.
    if (path.startsWith(QLatin1Char('/')))
        return asset.assetLocation.Key + path.mid(1);
    return path.startsWith(asset.assetLocation.Key) ? path : asset.assetLocation.Key + path;
}

QString pathOfKey(const Asset &asset, const QString &key)
{
    return QLatin1Char('/') + key.mid(asset.assetLocation.Key.size());
}

QString fileNameOfKey(const QString &key)
{
    return key.mid(key.lastIndexOf(QLatin1Char('/')) + 1);
}

bool isPreviewKey(const QString &key)
{
    return key.contains(previewInfix);
}

bool isBlockedExtension(const QString &path)
{
    return blockedExtensions().contains(lowerExtension(path));
}

void refuseBlockedExtension(const QString &path)
{
    const QString extension = lowerExtension(path);
    if (isBlockedExtension(path)) {
        throw GeneralError(
            QStringLiteral("Files contain an unsupported file extension: %1 files are not taken")
                .arg(extension));
    }
}

} // namespace vams::backend
