#pragma once
// What would be refused, found before anything is sent.

#include "core/model/upload.h"
#include "core/transfer/upload_item.h"

#include <vector>

namespace vams::transfer {

struct UploadRules
{
    UploadType type = UploadType::AssetFile;
    /// Of the database, as the contract writes it: ".glb,.usd"; empty: all.
    QString allowedExtensions;
};

struct UploadProblem
{
    UploadItem item;
    QString reason;

    bool operator==(const UploadProblem &) const = default;
};

/// One problem a file at most, in the order of the items; empty when all can be sent. Looks at the
/// disk: not on the user interface's thread.
std::vector<UploadProblem> checkUpload(const std::vector<UploadItem> &items,
                                       const UploadRules &rules);

} // namespace vams::transfer
