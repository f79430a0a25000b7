#pragma once
// Download links, and the bytes behind them.

#include "core/api/transport.h"
#include "core/model/file.h"

namespace vams::api {

class DownloadsApi
{
public:
    explicit DownloadsApi(Transport &transport)
        : m_transport(transport)
    {}

    /// A link to the newest revision of a file, or to `version`.
    Result<DownloadLink> link(const AssetRef &ref, const QString &path,
                              const FileVersionId &version, Job &job) const;
    /// A link to the revision of a file that an asset version holds; works for files that are
    /// archived now, too.
    Result<DownloadLink> versionLink(const AssetRef &ref, const QString &path,
                                     const AssetVersionId &version, Job &job) const;
    /// A link for looking at a file in this program. In process it works for assets that may not be
    /// distributed, too.
    Result<DownloadLink> viewLink(const AssetRef &ref, const QString &path,
                                  const FileVersionId &version, Job &job) const;
    /// A link to the asset's own preview picture.
    Result<DownloadLink> previewLink(const AssetRef &ref, Job &job) const;
    /// Writes the bytes behind an object URL to `sink`, from byte `offset` on.
    Result<void> fetch(const QString &url, QIODevice &sink, qint64 offset, Job &job) const;
    /// The file on this machine that holds the bytes (read only!), or nothing where the transport
    /// has none.
    Result<std::optional<FileRange>> localFile(const QString &url, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
