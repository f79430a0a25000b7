#include "ui/transfers/upload_flow.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "core/transfer/upload.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/shell/navigator.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/support/error_panel.h"
#include "ui/support/preferences.h"
#include "ui/support/toast.h"
#include "ui/transfers/preview_undo.h"
#include "ui/transfers/refused_dialog.h"

#include <QPointer>
#include <QSet>

namespace vams::ui {

namespace {

/// What an upload has still to do; kept over retries, used by one thread at a time.
struct UploadState
{
    std::vector<transfer::UploadItem> left;
    QStringList uploaded;
    std::optional<KeptPreview> preview; ///< of the asset; nothing: it cannot be taken back
};

Result<void> runUpload(const api::Client &client, const UploadTarget &target,
                       const transfer::UploadOptions &options, QThreadPool &pool,
                       UploadState &state, Job &job)
{
    if (target.type == UploadType::AssetPreview && !state.preview && state.left.size() == 1)
        if (const auto kept = keepPreview(client, target.asset, state.left.front().localPath, job))
            state.preview = *kept;
    const auto report = transfer::uploadFiles(client, target.asset, state.left, options, pool, job);
    if (!report)
        return fail(report.error());
    for (const transfer::UploadItem &item : report->succeeded)
        state.uploaded << item.relativeKey;
    state.left = report->remaining();
    return report->outcome();
}

/// Tells what is on the server now, and makes it a step of Undo.
void noteUploaded(const PageContext &context, const QPointer<QWidget> &page,
                  const UploadTarget &target, bool isComplete, const QStringList &uploaded,
                  const FilesThere &there, const std::optional<KeptPreview> &preview)
{
    const auto count = static_cast<int>(uploaded.size());
    if (target.type == UploadType::AssetPreview) {
        const QString done = UploadFlow::tr("Preview picture of %1 set").arg(target.assetName);
        if (isComplete && preview)
            noteDone(context, page, done,
                     previewStep(context.client,
                                 UploadFlow::tr("Set preview picture of %1").arg(target.assetName),
                                 target.asset, *preview));
        else if (isComplete && page)
            showToast(page, context.theme, done);
        return;
    }
    if (count == 0)
        return;
    UndoStep step =
        uploadStep(context.client,
                   UploadFlow::tr("Upload %n files to %1", nullptr, count).arg(target.assetName),
                   target.asset, uploaded, there);
    if (isComplete)
        noteDone(
            context, page,
            target.replacingText.isEmpty()
                ? UploadFlow::tr("%n files uploaded to %1", nullptr, count).arg(target.assetName)
                : target.replacingText,
            std::move(step));
    else
        context.undo.add(std::move(step));
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

void readConflicts(const api::Client &client, const UploadTarget &target, UploadPlanned &planned,
                   Job &job)
{
    if (target.type != UploadType::AssetFile || planned.items.empty())
        return;
    planned.there = readFilesThere(client, target.asset, job);
    addPreviewsThere(client, target.asset, planned.items, planned.there, job);
    planned.conflicts = uploadConflicts(planned.items, planned.there, job);
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
            Result<UploadPlanned> planned = planUploadOf(client, localPaths, target, job);
            if (planned)
                readConflicts(client, target, *planned, job);
            return planned;
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
        askAboutTaken(planned, target);
        return;
    }
    auto *dialog = new RefusedDialog(m_context.theme, planned, &m_page);
    connect(dialog, &Dialog::submitted, this, [this, dialog, planned, target] {
        dialog->accept();
        askAboutTaken(planned, target);
    });
    dialog->open();
}

void UploadFlow::askAboutTaken(const UploadPlanned &planned, const UploadTarget &target)
{
    if (planned.conflicts.empty() || !target.replacingText.isEmpty()) {
        send(planned, target);
        return;
    }
    auto *dialog = new ConflictDialog(m_context.theme, planned.conflicts,
                                      static_cast<int>(planned.items.size()), &m_page);
    connect(dialog, &Dialog::submitted, this, [this, dialog, planned, target] {
        UploadPlanned decided = planned;
        decided.items =
            withChoices(planned.items, planned.conflicts, dialog->choices(), planned.there);
        dialog->accept();
        if (!decided.items.empty()) // leaving out everything is an answer, too
            send(decided, target);
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
    // The history and other pages want to know, also when this page is gone.
    spec.receiver = &m_context.undo;
    const auto id = std::make_shared<int>(0);
    spec.done = [self = QPointer<UploadFlow>(this), page = QPointer<QWidget>(&m_page),
                 context = m_context, state, target, id,
                 there = planned.there](const Result<void> &result) {
        context.navigator.noteChange();
        // What a retry uploads is a step of its own.
        const QStringList uploaded = std::exchange(state->uploaded, {});
        noteUploaded(context, page, target, result.has_value(), uploaded, there, state->preview);
        if (self)
            self->finish(result, uploaded, *id);
    };
    *id = m_context.jobs.start(std::move(spec));
}

void UploadFlow::finish(const Result<void> &result, const QStringList &uploaded, int jobId)
{
    if (!result && result.error().kind != ErrorKind::Cancelled)
        showError(&m_notices, m_context.theme, result.error(),
                  [this, jobId] { m_context.jobs.retry(jobId); });
    emit changed(uploaded);
}

} // namespace vams::ui
