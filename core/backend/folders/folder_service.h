#pragma once
// The rules of registered folders: which may be registered, and what becomes of their assets.

#include "core/backend/auth/caller.h"
#include "core/backend/context.h"
#include "core/backend/folders/folder_worker.h"

namespace vams::backend {

class FolderService
{
public:
    /// Both must outlive it.
    FolderService(const Context &context, FolderWorker &worker)
        : m_context(context)
        , m_worker(worker)
    {}

    [[nodiscard]] std::vector<RegisteredFolder> list() const;
    [[nodiscard]] RegisteredFolder get(const BucketId &bucket) const;
    /// A folder that was registered before gets its assets back.
    BucketId add(const NewFolder &folder, const Caller &caller) const;
    void update(const BucketId &bucket, const FolderChanges &changes) const;
    void scan(const BucketId &bucket) const;
    /// Its assets stay as they are, without bytes, until it is registered again.
    /// `deletesAssets` is for the log only.
    void unregister(const BucketId &bucket, const Caller &caller, bool deletesAssets) const;
    /// With its assets and what hangs on them. The files stay where they are.
    void remove(const BucketId &bucket, const Caller &caller) const;

private:
    /// Asks the disk: never inside a transaction.
    [[nodiscard]] QString pathOnDisk(const QString &wanted) const;
    static void refuseOverlap(sql::Database &db, const QString &path, const BucketId &self);

    const Context &m_context;
    FolderWorker &m_worker;
};

} // namespace vams::backend
