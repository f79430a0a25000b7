#include "core/transfer/upload_plan.h"

#include "core/model/upload.h"

#include <algorithm>

namespace vams::transfer {

namespace {

qint64 divideUp(qint64 value, qint64 by)
{
    return (value + by - 1) / by;
}

void cutIntoParts(PlannedFile &file, const PlanLimits &limits)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    const qint64 least = divideUp(file.item.size, limits.parts);
    // Whole mebibytes for parts that must be larger, as object stores like them.
    file.partSize =
        least <= limits.partSize ? limits.partSize : divideUp(least, mebibyte) * mebibyte;
    file.parts = static_cast<int>(divideUp(file.item.size, file.partSize));
}

} // namespace

std::vector<UploadBatch> planUpload(std::vector<PlannedFile> files, const PlanLimits &limits)
{
    std::stable_partition(files.begin(), files.end(), [](const PlannedFile &file) {
        return !file.item.relativeKey.contains(previewInfix);
    });
    std::vector<UploadBatch> batches;
    int parts = 0;
    qint64 bytes = 0;
    for (PlannedFile &file : files) {
        cutIntoParts(file, limits);
        const bool fits =
            !batches.empty() && batches.back().size() < static_cast<size_t>(limits.files) &&
            parts + file.parts <= limits.parts && bytes + file.item.size <= limits.bytes;
        if (!fits) {
            batches.emplace_back();
            parts = 0;
            bytes = 0;
        }
        parts += file.parts;
        bytes += file.item.size;
        batches.back().push_back(std::move(file));
    }
    return batches;
}

} // namespace vams::transfer
