#pragma once
// What the domains of the backend share. Owned by Backend.

#include "core/backend/folders/folder_disk.h"
#include "core/backend/http/router.h"
#include "core/backend/objects/blob_store.h"
#include "core/backend/objects/object_url.h"
#include "core/backend/storage/storage.h"
#include "core/base/clock.h"

namespace vams::backend {

struct Context
{
    Storage &storage;
    BlobStore &blobs;
    FileIo &io;
    const ObjectUrlSigner &signer;
    Clock clock;
    QString stagingFolder;            ///< parts of uploads, a folder each
    int uploadStartsPerMinute;        ///< of one user; 0: no limit
    std::function<void()> blobsFreed; ///< tells that blob candidates wait for collection
    /// When it returns, the search index knows everything that was committed before, unless the
    /// job was cancelled.
    std::function<void(const Job &)> settleIndex;
    std::shared_ptr<FolderDisk> folderDisk;
    std::function<void(const BucketId &)> folderChanged; ///< asks for a look at a registered folder
    /// When it returns, the audit and access logs hold every request that is over.
    std::function<void()> settleAudit;
};

/// A handler of a route that needs the context. Which must outlive it.
using ContextHandler = api::Response (*)(const Context &, const Exchange &);

inline Handler withContext(const Context &context, ContextHandler handler)
{
    return [&context, handler](const Exchange &exchange) { return handler(context, exchange); };
}

} // namespace vams::backend
