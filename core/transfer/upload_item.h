#pragma once
// A file on this machine and the place it gets in an asset.

#include <QString>

namespace vams::transfer {

struct UploadItem
{
    QString localPath;
    QString relativeKey; ///< "/folder/a.glb"
    qint64 size = 0;     ///< as last looked at

    bool operator==(const UploadItem &) const = default;
};

} // namespace vams::transfer
