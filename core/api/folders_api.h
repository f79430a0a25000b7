#pragma once
// Registered folders: files of the user's that stay where they are. Paths are those of the machine
// that holds the library.

#include "core/api/transport.h"
#include "core/model/registered_folder.h"

namespace vams::api {

enum class FolderAssets
{
    Keep,
    Delete ///< from the library, with their metadata; the files stay where they are
};

class FoldersApi
{
public:
    explicit FoldersApi(Transport &transport)
        : m_transport(transport)
    {}

    Result<std::vector<RegisteredFolder>> list(Job &job) const;
    /// With its problems.
    Result<RegisteredFolder> get(const BucketId &id, Job &job) const;
    Result<BucketId> registerFolder(const NewFolder &folder, Job &job) const;
    Result<void> update(const BucketId &id, const FolderChanges &changes, Job &job) const;
    /// Returns at once; `get` tells how it goes.
    Result<void> scan(const BucketId &id, Job &job) const;
    Result<void> unregister(const BucketId &id, FolderAssets assets, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
