#pragma once
// One file from the server or the library to the disk: whole and verified, or not there at all.

#include "core/api/client.h"

namespace vams::transfer {

struct DownloadItem
{
    QString path;          ///< in the asset, "/a/b.glb"
    FileVersionId version; ///< empty: the newest
    qint64 size = -1;      ///< -1: not known
    QString contentHash;   ///< SHA-256, hex; empty: not known

    bool operator==(const DownloadItem &) const = default;
};

DownloadItem downloadItemOf(const FileEntry &file);

/// Blocks. Replaces what is at `targetPath`; makes its folder. Progress is in bytes.
Result<void> downloadFile(const api::Client &client, const AssetRef &ref, const DownloadItem &item,
                          const QString &targetPath, Job &job);

} // namespace vams::transfer
