#pragma once
// Uploads of any number of files of any size: batches, parts in parallel, a result for each file.

#include "core/api/client.h"
#include "core/transfer/check_upload.h"
#include "core/transfer/upload_plan.h"

#include <QThreadPool>

namespace vams::transfer {

class UploadLedger;

struct UploadOptions
{
    UploadType type = UploadType::AssetFile;
    QString allowedExtensions; ///< of the database, as in UploadRules
    int parallel = 4;          ///< parts at the same time
    PlanLimits limits;
    UploadLedger *ledger = nullptr; ///< where an earlier run stopped; null: begin anew
    Waiter wait = waitUnlessCancelled;
};

struct FailedUpload
{
    UploadItem item;
    Error error;
};

struct UploadReport
{
    std::vector<UploadItem> succeeded;
    std::vector<FailedUpload> failed; ///< with kind Cancelled: not sent because of a cancel

    /// What to hand to uploadFiles to try again.
    [[nodiscard]] std::vector<UploadItem> remaining() const;
    /// One result for the whole: success, cancelled, or an error that counts and gives a reason.
    [[nodiscard]] Result<void> outcome() const;
};

/// Blocks. Progress is in bytes, with the name of the current file. A file is visible on the server
/// completely or not at all; after a cancel, those of finished batches are. Can be paused: parts
/// that are under way are sent again then. `pool` lends its free threads; the caller may run on it.
/// What checkUpload finds is not sent and stands in the report. An error only if there is nothing
/// to send.
Result<UploadReport> uploadFiles(const api::Client &client, const AssetRef &ref,
                                 const std::vector<UploadItem> &items, const UploadOptions &options,
                                 QThreadPool &pool, Job &job);

} // namespace vams::transfer
