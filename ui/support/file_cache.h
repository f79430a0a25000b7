#pragma once
// Where the bytes of an asset's file are read on this machine: the library's own file where the
// transport has one, else a copy in a bounded cache folder. For pool threads.

#include "core/base/ids.h"
#include "core/base/job.h"

#include <QString>

#include <optional>

namespace vams {
struct DownloadLink;
struct FileEntry;
namespace api {
class Client;
}
} // namespace vams

namespace vams::ui {

/// One revision of one file.
struct WantedFile
{
    AssetRef asset;
    QString path;          ///< relative path in the asset
    FileVersionId version; ///< empty: the newest
    QString contentKey;    ///< changes with the bytes; names the copy in the cache
    qint64 size = 0;       ///< for the progress; 0: not known
};

WantedFile wantedFile(const AssetRef &asset, const FileEntry &entry);

class FileCache
{
public:
    static constexpr qint64 defaultLimit = 10LL * 1000 * 1000 * 1000;
    /// Detail of the error of what is more than `maxFetch`.
    static constexpr QLatin1String tooLarge = QLatin1String("too large to fetch");

    /// The client must outlive the cache. Any number of caches may share a folder.
    FileCache(const api::Client &client, QString folder, qint64 limit = defaultLimit);
    static QString defaultFolder();

    /// A file to read, never to write. Its name says nothing about its kind. `maxFetch` > 0 refuses
    /// to fetch more than that from a server.
    [[nodiscard]] Result<QString> localFile(const WantedFile &wanted, Job &job,
                                            qint64 maxFetch = 0) const;
    /// The asset's own preview picture.
    [[nodiscard]] Result<QString> assetPreview(const AssetRef &asset, const QString &contentKey,
                                               Job &job) const;

private:
    [[nodiscard]] QString pathFor(const QString &contentKey) const;
    [[nodiscard]] std::optional<QString> cached(const QString &contentKey) const;
    [[nodiscard]] Result<QString> bytesOf(const DownloadLink &link, const WantedFile &wanted,
                                          Job &job, qint64 maxFetch) const;
    [[nodiscard]] Result<QString> fetch(const WantedFile &wanted, const QString &url,
                                        Job &job) const;
    void trim(const QString &keep) const;

    const api::Client &m_client;
    QString m_folder;
    qint64 m_limit;
};

} // namespace vams::ui
