#pragma once
// The jobs of uploads and downloads: new ones, and those that a later start of the program goes on
// with. They live longer than the page that asked for them.

#include "core/base/json_fwd.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/shell/page.h"
#include "ui/transfers/assets_upload_run.h"
#include "ui/transfers/download_run.h"
#include "ui/transfers/upload_run.h"

#include <QPointer>

namespace vams::ui {

/// Runs on the user interface's thread after each run; only as long as `page` lives.
struct TransferEnd
{
    QPointer<QWidget> page; ///< toasts show on it
    std::function<void(const Result<void> &, int jobId, const QStringList &uploaded)> done;
};

struct UploadWords
{
    QString title;
    QString assetName;
    QString doneText = {}; ///< instead of "3 files uploaded to Impeller"
};

/// Starts the job. What it uploaded is told on `end.page` and can be undone.
int startUpload(const PageContext &context, const UploadWords &words,
                const std::shared_ptr<UploadRun> &run, const TransferEnd &end);
int startAssetsUpload(const PageContext &context, const QString &title,
                      const std::shared_ptr<AssetsUploadRun> &run, const TransferEnd &end);
int startDownload(const PageContext &context, const QString &title, const QString &doneText,
                  const std::shared_ptr<DownloadRun> &run, const TransferEnd &end);

/// Starts a job that an earlier start of the program kept; false where it cannot be read.
bool goOnWith(const PageContext &context, const KeptJob &kept, const Json &state);

} // namespace vams::ui
