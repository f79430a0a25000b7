#pragma once
// Cuts an upload into batches that the contract takes in one go, and files into parts. Pure.

#include "core/transfer/upload_item.h"

#include <QDateTime>

#include <vector>

namespace vams::transfer {

/// A file as it was when the upload began; if it differs at the end, it changed meanwhile.
struct PlannedFile
{
    UploadItem item;
    QDateTime modified;
    qint64 partSize = 0;
    int parts = 0; ///< 0: a file without bytes
};

using UploadBatch = std::vector<PlannedFile>;

struct PlanLimits
{
    int files = 200;
    int parts = 1000;
    qint64 bytes = 3'000'000'000;         ///< so that not too much is lost when one is broken off
    qint64 partSize = 64LL * 1024 * 1024; ///< grows for files that would have too many parts
};

/// Previews of files come in the last batches, since the server wants their files first.
std::vector<UploadBatch> planUpload(std::vector<PlannedFile> files, const PlanLimits &limits);

} // namespace vams::transfer
