#pragma once
// Files of an asset: list, look at, move, copy, archive, delete, revert.

#include "core/api/transport.h"
#include "core/model/file.h"
#include "core/model/page.h"

namespace vams::api {

enum class ArchivedFiles
{
    Hide,
    Include
};
/// What a verb is applied to: one file, or everything under a folder path.
enum class PathScope
{
    File,
    Folder
};

class FilesApi
{
public:
    explicit FilesApi(Transport &transport)
        : m_transport(transport)
    {}

    Result<ListPage<FileEntry>> list(const AssetRef &ref, const ListQuery &query,
                                     ArchivedFiles archived, Job &job) const;
    /// Every page of `list`.
    Result<std::vector<FileEntry>> listEverything(const AssetRef &ref, ArchivedFiles archived,
                                                  Job &job) const;
    /// With all revisions.
    Result<FileInfo> info(const AssetRef &ref, const QString &path, Job &job) const;
    /// `path` ends with "/".
    Result<void> createFolder(const AssetRef &ref, const QString &path, Job &job) const;
    Result<FileOperation> move(const AssetRef &ref, const QString &from, const QString &to,
                               Job &job) const;
    Result<FileOperation> copy(const AssetRef &ref, const QString &from, const AssetRef &target,
                               const QString &to, Job &job) const;
    Result<FileOperation> archive(const AssetRef &ref, const QString &path, PathScope scope,
                                  Job &job) const;
    Result<FileOperation> unarchive(const AssetRef &ref, const QString &path, Job &job) const;
    /// For good, with all revisions.
    Result<FileOperation> remove(const AssetRef &ref, const QString &path, PathScope scope,
                                 Job &job) const;
    /// Makes the bytes of an older revision the newest one.
    Result<FileVersionId> revert(const AssetRef &ref, const QString &path,
                                 const FileVersionId &version, Job &job) const;
    /// "" removes it; a name that is none of the contract's types is stored as "other".
    Result<void> setPrimaryType(const AssetRef &ref, const QString &path, const QString &type,
                                Job &job) const;
    Result<void> removeAssetPreview(const AssetRef &ref, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
