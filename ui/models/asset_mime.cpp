#include "ui/models/asset_mime.h"

#include "core/base/json.h"

#include <QMimeData>

namespace vams::ui {

std::vector<AssetRef> offeredAssets(const QMimeData &data)
{
    const QString type = QString::fromLatin1(assetMimeType);
    if (!data.hasFormat(type))
        return {};
    // Any program can put this type on the clipboard: it is read like any untrusted text.
    const Result<Json> json = parseJson(data.data(type));
    std::vector<AssetRef> refs;
    if (!json || !json->is_array())
        return refs;
    for (const Json &ref : *json) {
        if (!ref.is_object())
            continue;
        const AssetRef read{DatabaseId(jsonText(ref, "database")), AssetId(jsonText(ref, "asset"))};
        if (!read.databaseId.isEmpty() && !read.assetId.isEmpty())
            refs.push_back(read);
    }
    return refs;
}

} // namespace vams::ui
