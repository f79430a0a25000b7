#include "ui/support/upload_flow.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "core/transfer/upload.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/navigator.h"
#include "ui/support/error_panel.h"
#include "ui/support/preferences.h"
#include "ui/support/refused_dialog.h"
#include "ui/support/toast.h"

#include <QPointer>
#include <QSet>

namespace vams::ui {

namespace {

/// What an upload has still to do; kept over retries, used by one thread at a time.
struct UploadState
{
    std::vector<transfer::UploadItem> left;
    QStringList uploaded;
};

Result<void> runUpload(const api::Client &client, const UploadTarget &target,
                       const transfer::UploadOptions &options, QThreadPool &pool,
                       UploadState &state, Job &job)
{
    const auto report = transfer::uploadFiles(client, target.asset, state.left, options, pool, job);
    if (!report)
        return fail(report.error());
    for (const transfer::UploadItem &item : report->succeeded)
        state.uploaded << item.relativeKey;
    state.left = report->remaining();
    return report->outcome();
}

QString uploadTitle(const UploadTarget &target, int count)
{
    return UploadFlow::tr("Upload %n files to %1", nullptr, count).arg(target.assetName);
}

} // namespace

Result<UploadPlanned> planUploadOf(const api::Client &client, const QStringList &localPaths,
                                   const UploadTarget &target, Job &job)
{
    const Result<Database> database = client.databases().get(target.asset.databaseId, job);
    if (!database && database.error().kind == ErrorKind::Cancelled)
        return fail(database.error());
    UploadPlanned planned;
    // Who may not read the database still may upload; the server checks the kinds itself.
    if (database)
        planned.allowedExtensions = database->restrictFileUploadsToExtensions;
    const QString under =
        target.folder == QLatin1String("/") ? QString() : target.folder.chopped(1);
    Result<transfer::FolderScan> scan = transfer::scanFolder(localPaths, under, job);
    if (!scan)
        return fail(scan.error());
    planned.refused = scan->skipped;
    QSet<QString> bad;
    const auto problems =
        transfer::checkUpload(scan->items, {target.type, planned.allowedExtensions});
    for (const transfer::UploadProblem &problem : problems) {
        planned.refused.push_back({problem.item.localPath, problem.reason});
        bad.insert(problem.item.localPath);
    }
    for (transfer::UploadItem &item : scan->items) {
        if (bad.contains(item.localPath))
            continue;
        planned.totalBytes += item.size;
        planned.items.push_back(std::move(item));
    }
    return planned;
}

UploadFlow::UploadFlow(const PageContext &context, QWidget &page, QWidget &notices)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_notices(notices)
{}

void UploadFlow::start(const QStringList &localPaths, const UploadTarget &target)
{
    if (localPaths.isEmpty())
        return;
    clearError(&m_notices);
    const auto &client = m_context.client;
    runAsync(
        m_context.pools.transfer(), this,
        [&client, localPaths, target](Job &job) {
            return planUploadOf(client, localPaths, target, job);
        },
        [this, localPaths, target](const Result<UploadPlanned> &planned) {
            if (planned)
                decide(*planned, target);
            else
                showError(&m_notices, m_context.theme, planned.error(),
                          [this, localPaths, target] { start(localPaths, target); });
        });
}

void UploadFlow::decide(const UploadPlanned &planned, const UploadTarget &target)
{
    if (planned.refused.empty()) {
        send(planned, target);
        return;
    }
    auto *dialog = new RefusedDialog(m_context.theme, planned, &m_page);
    connect(dialog, &Dialog::submitted, this, [this, dialog, planned, target] {
        dialog->accept();
        send(planned, target);
    });
    dialog->open();
}

void UploadFlow::send(const UploadPlanned &planned, const UploadTarget &target)
{
    if (planned.items.empty()) {
        showToast(&m_page, m_context.theme, tr("There is nothing to upload."), {},
                  ToastKind::Problem);
        return;
    }
    transfer::UploadOptions options;
    options.parallel = Preferences().parallelTransfers();
    options.type = target.type;
    options.allowedExtensions = planned.allowedExtensions;
    const auto state = std::make_shared<UploadState>();
    state->left = planned.items;
    const auto &client = m_context.client;
    QThreadPool &pool = m_context.pools.transfer();
    JobSpec spec;
    spec.title = uploadTitle(target, static_cast<int>(planned.items.size()));
    spec.pool = &pool;
    spec.work = [&client, &pool, target, options, state](Job &job) {
        return runUpload(client, target, options, pool, *state, job);
    };
    // The side bar and other pages want to know, also when this page is gone.
    spec.receiver = &m_context.navigator;
    const auto id = std::make_shared<int>(0);
    spec.done = [self = QPointer<UploadFlow>(this), &navigator = m_context.navigator, state, target,
                 id](const Result<void> &result) {
        navigator.noteChange();
        if (self)
            self->finish(result, state->uploaded, target, *id);
    };
    *id = m_context.jobs.start(std::move(spec));
}

void UploadFlow::finish(const Result<void> &result, const QStringList &uploaded,
                        const UploadTarget &target, int jobId)
{
    if (result)
        showToast(&m_page, m_context.theme,
                  target.type == UploadType::AssetPreview
                      ? tr("Preview picture of %1 set").arg(target.assetName)
                      : tr("%n files uploaded to %1", nullptr, static_cast<int>(uploaded.size()))
                            .arg(target.assetName));
    else if (result.error().kind != ErrorKind::Cancelled)
        showError(&m_notices, m_context.theme, result.error(),
                  [this, jobId] { m_context.jobs.retry(jobId); });
    emit changed(uploaded);
}

} // namespace vams::ui
