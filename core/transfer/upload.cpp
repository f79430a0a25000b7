#include "core/transfer/upload.h"

#include "core/base/text.h"
#include "core/transfer/upload_batch.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace vams::transfer {

namespace {

QString trUpload(const char *text)
{
    return QCoreApplication::translate("vams::transfer", text);
}

Error refusedItem(const UploadProblem &problem)
{
    return {
        .kind = ErrorKind::Invalid, .message = problem.reason, .subject = problem.item.localPath};
}

/// The files that may be sent, as they are on the disk now; the others go to the report.
std::vector<PlannedFile> takeStock(const std::vector<UploadItem> &items,
                                   const UploadOptions &options, UploadReport &report)
{
    const std::vector<UploadProblem> problems =
        checkUpload(items, {.type = options.type, .allowedExtensions = options.allowedExtensions});
    std::vector<PlannedFile> files;
    auto problem = problems.begin(); // in the order of the items
    for (const UploadItem &item : items) {
        if (problem != problems.end() && problem->item == item) {
            report.failed.push_back({item, refusedItem(*problem)});
            ++problem;
            continue;
        }
        const QFileInfo info(item.localPath);
        PlannedFile file{item, info.lastModified()};
        file.item.size = info.size();
        files.push_back(std::move(file));
    }
    return files;
}

qint64 totalBytes(const std::vector<PlannedFile> &files)
{
    qint64 total = 0;
    for (const PlannedFile &file : files)
        total += file.item.size;
    return total;
}

} // namespace

std::vector<UploadItem> UploadReport::remaining() const
{
    std::vector<UploadItem> items;
    for (const FailedUpload &failure : failed)
        items.push_back(failure.item);
    return items;
}

Result<void> UploadReport::outcome() const
{
    if (failed.empty())
        return {};
    const auto isCancelled = [](const FailedUpload &failure) {
        return failure.error.kind == ErrorKind::Cancelled;
    };
    const auto first = std::find_if_not(failed.begin(), failed.end(), isCancelled);
    if (first == failed.end() || std::any_of(failed.begin(), failed.end(), isCancelled))
        return fail(cancelledError());
    if (failed.size() == 1 && succeeded.empty())
        return fail(first->error);
    Error error = first->error;
    error.message = trUpload("%1 of %2 files were not uploaded. %3: %4")
                        .arg(humanCount(static_cast<qint64>(failed.size())),
                             humanCount(static_cast<qint64>(failed.size() + succeeded.size())),
                             first->item.relativeKey.mid(1), first->error.message);
    return fail(error);
}

Result<UploadReport> uploadFiles(const api::Client &client, const AssetRef &ref,
                                 const std::vector<UploadItem> &items, const UploadOptions &options,
                                 QThreadPool &pool, Job &job)
{
    if (items.empty())
        return fail(ErrorKind::Invalid, trUpload("There is nothing to upload."));
    if (options.type == UploadType::AssetPreview && items.size() != 1)
        return fail(ErrorKind::Invalid, trUpload("The preview of an asset is one picture."));
    UploadReport report;
    std::vector<PlannedFile> files = takeStock(items, options, report);
    UploadProgress progress(totalBytes(files), job);
    std::optional<Error> end;
    for (const UploadBatch &batch : planUpload(std::move(files), options.limits)) {
        if (!end && job.isCancelled())
            end = cancelledError();
        if (end) {
            for (const PlannedFile &file : batch)
                report.failed.push_back({file.item, *end});
            continue;
        }
        end = BatchUpload(client, ref, batch, options, progress, job).run(pool, report);
    }
    return report;
}

} // namespace vams::transfer
