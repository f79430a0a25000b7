#pragma once
// Tells soon that something happened in a registered folder. Never the only way to know: folders
// are looked at again anyway, so it may miss things, and it watches up to a limit only.

#include "core/base/ids.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace vams::backend {

/// Thread-safe.
class FolderWatch
{
public:
    virtual ~FolderWatch() = default;
    /// These folders (absolute) and no others of this bucket.
    virtual void watch(const BucketId &bucket, const QStringList &folders) = 0;
    virtual void forget(const BucketId &bucket) = 0;
};

/// Called on any thread.
using FolderWatchCallback = std::function<void(const BucketId &)>;
using FolderWatchFactory = std::function<std::unique_ptr<FolderWatch>(FolderWatchCallback)>;

/// By the means of the system, for at most `limit` folders altogether.
std::unique_ptr<FolderWatch> systemFolderWatch(FolderWatchCallback changed, int limit = 2000);

} // namespace vams::backend
