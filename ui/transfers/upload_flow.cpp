#include "ui/transfers/upload_flow.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/support/error_panel.h"
#include "ui/support/preferences.h"
#include "ui/support/thumbnail_source.h"
#include "ui/support/toast.h"
#include "ui/transfers/refused_dialog.h"
#include "ui/transfers/transfer_jobs.h"

#include <QPointer>
#include <QSet>

namespace vams::ui {

namespace {

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
    const auto pictureOf = [&](const QString &path) {
        const auto found = planned.there.find(path);
        ThumbnailSpot spot;
        spot.fileName = path.section(QLatin1Char('/'), -1);
        if (found == planned.there.end())
            return spot;
        spot.request = [&client = m_context.client, asset = target.asset, file = found->second] {
            return thumbnailRequest(client, asset, file);
        };
        spot.contentKey = spot.request().contentKey;
        return spot;
    };
    auto *dialog = new ConflictDialog(m_context.theme, m_context.thumbnails, planned.conflicts,
                                      static_cast<int>(planned.items.size()), pictureOf, &m_page);
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
    const auto run = std::make_shared<UploadRun>(
        UploadPlan{target.asset, planned.items, target.type, planned.allowedExtensions,
                   revisionsBefore(planned.items, planned.there)});
    const QPointer<UploadFlow> self(this);
    const UploadWords words{uploadTitle(target, static_cast<int>(planned.items.size())),
                            target.assetName, target.replacingText};
    startUpload(m_context, words, run,
                {&m_page, [self](const Result<void> &result, int id, const QStringList &uploaded) {
                     if (self)
                         self->finish(result, uploaded, id);
                 }});
}

void UploadFlow::finish(const Result<void> &result, const QStringList &uploaded, int jobId)
{
    if (!result && result.error().kind != ErrorKind::Cancelled)
        showError(&m_notices, m_context.theme, result.error(),
                  [this, jobId] { m_context.jobs.retry(jobId); });
    emit changed(uploaded);
}

} // namespace vams::ui
