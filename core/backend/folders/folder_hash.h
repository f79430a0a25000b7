#pragma once
// The content of a file of a registered folder, read so that a hash never belongs to other bytes:
// the file must be the same before and after, by its handle and by its name.

#include "core/backend/folders/folder_file_store.h"
#include "core/base/result.h"

#include <functional>

namespace vams::backend {

/// An error of kind Conflict when it is not the file any more that it was.
Result<HashedDiskFile> hashDiskFile(FolderDisk &disk, const QString &root, const DiskFile &file,
                                    Job &job);

/// Hands the bytes of exactly this state of the file to `receive`; the same check.
Result<void> readDiskFile(FolderDisk &disk, const QString &root, const DiskFile &file,
                          const std::function<bool(const char *, qint64)> &receive, Job &job);

} // namespace vams::backend
