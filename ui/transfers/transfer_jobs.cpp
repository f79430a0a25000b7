#include "ui/transfers/transfer_jobs.h"

#include "core/api/client.h"
#include "core/base/json.h"
#include "core/base/pools.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/support/toast.h"
#include "ui/transfers/preview_undo.h"
#include "ui/transfers/upload_conflicts.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace vams::ui {

namespace {

const QString uploadKind = QStringLiteral("upload");
const QString assetsKind = QStringLiteral("assets");
const QString downloadKind = QStringLiteral("download");

struct TransferTexts
{
    Q_DECLARE_TR_FUNCTIONS(vams::ui::TransferTexts)
};

JobSpec transferSpec(const PageContext &context, const QString &title, const QString &kind)
{
    JobSpec spec;
    spec.title = title;
    spec.pool = &context.pools.transfer();
    spec.kind = kind;
    spec.canPause = true;
    spec.receiver = &context.undo; // lives as long as the library is open
    return spec;
}

void notePreviewSet(const PageContext &context, const QPointer<QWidget> &page, const UploadRun &run,
                    const QString &assetName)
{
    const QString done = TransferTexts::tr("Preview picture of %1 set").arg(assetName);
    if (run.preview())
        noteDone(context, page, done,
                 previewStep(context.client,
                             TransferTexts::tr("Set preview picture of %1").arg(assetName),
                             run.plan().asset, *run.preview()));
    else if (page)
        showToast(page, context.theme, done);
}

/// Tells what is on the server now, and makes it a step of Undo.
void noteUploaded(const PageContext &context, const QPointer<QWidget> &page, const UploadRun &run,
                  const UploadWords &words, bool isComplete, const QStringList &uploaded)
{
    const UploadPlan &plan = run.plan();
    const auto count = static_cast<int>(uploaded.size());
    if (plan.type == UploadType::AssetPreview) {
        if (isComplete)
            notePreviewSet(context, page, run, words.assetName);
        return;
    }
    if (count == 0)
        return;
    UndoStep step =
        uploadStep(context.client,
                   TransferTexts::tr("Upload %n files to %1", nullptr, count).arg(words.assetName),
                   plan.asset, uploaded, plan.before);
    if (!isComplete) {
        context.undo.add(std::move(step));
        return;
    }
    noteDone(context, page,
             words.doneText.isEmpty()
                 ? TransferTexts::tr("%n files uploaded to %1", nullptr, count).arg(words.assetName)
                 : words.doneText,
             std::move(step));
}

UndoStep createdStep(const api::Client &client, const std::vector<AssetRef> &created)
{
    const QString text =
        TransferTexts::tr("Upload %n assets", nullptr, static_cast<int>(created.size()));
    std::vector<UndoPart> parts;
    for (const AssetRef &asset : created)
        parts.push_back(
            {[&client, asset](Job &job) { return client.assets().archive(asset, QString(), job); },
             [&client, asset](Job &job) { return client.assets().unarchive(asset, job); }});
    return stepOfParts(text,
                       {QStringLiteral("browse"),
                        {{QStringLiteral("database"), created.front().databaseId.text()}}},
                       std::move(parts));
}

/// The id is known only after the job has begun.
int startWithId(const PageContext &context, JobSpec spec,
                const std::function<void(const Result<void> &, int jobId)> &done)
{
    const auto id = std::make_shared<int>(0);
    spec.done = [id, done](const Result<void> &result) { done(result, *id); };
    *id = context.jobs.start(std::move(spec));
    return *id;
}

} // namespace

int startUpload(const PageContext &context, const UploadWords &words,
                const std::shared_ptr<UploadRun> &run, const TransferEnd &end)
{
    JobSpec spec = transferSpec(context, words.title, uploadKind);
    spec.changesLibrary = true;
    spec.work = [&client = context.client, &pool = context.pools.transfer(), run](Job &job) {
        return run->run(client, pool, job);
    };
    spec.keep = [run, words] {
        Json state = run->save();
        state["assetName"] = words.assetName;
        state["doneText"] = words.doneText;
        return state;
    };
    return startWithId(
        context, std::move(spec), [context, words, run, end](const Result<void> &result, int id) {
            // What a retry uploads is a step of its own.
            const QStringList uploaded = run->takeUploaded();
            noteUploaded(context, end.page, *run, words, result.has_value(), uploaded);
            if (end.page && end.done)
                end.done(result, id, uploaded);
        });
}

int startAssetsUpload(const PageContext &context, const QString &title,
                      const std::shared_ptr<AssetsUploadRun> &run, const TransferEnd &end)
{
    JobSpec spec = transferSpec(context, title, assetsKind);
    spec.changesLibrary = true;
    spec.work = [&client = context.client, &pool = context.pools.transfer(), run](Job &job) {
        return run->run(client, pool, job);
    };
    spec.keep = [run] { return run->save(); };
    return startWithId(
        context, std::move(spec), [context, run, end](const Result<void> &result, int id) {
            const std::vector<AssetRef> created = run->takeCreated();
            const auto count = static_cast<int>(created.size());
            if (count > 0 && result)
                noteDone(context, end.page, TransferTexts::tr("%n assets uploaded", nullptr, count),
                         createdStep(context.client, created));
            else if (count > 0)
                context.undo.add(createdStep(context.client, created));
            if (end.page && end.done)
                end.done(result, id, {});
        });
}

int startDownload(const PageContext &context, const QString &title, const QString &doneText,
                  const std::shared_ptr<DownloadRun> &run, const TransferEnd &end)
{
    JobSpec spec = transferSpec(context, title, downloadKind);
    spec.work = [&client = context.client, &pool = context.pools.transfer(), run](Job &job) {
        return run->run(client, pool, job);
    };
    spec.keep = [run, doneText] {
        Json state = run->save();
        state["doneText"] = doneText;
        return state;
    };
    return startWithId(context, std::move(spec),
                       [context, run, doneText, end](const Result<void> &result, int id) {
                           if (result && end.page)
                               showToast(end.page, context.theme, doneText,
                                         {TransferTexts::tr("Show folder"), [place = run->place()] {
                                              QDesktopServices::openUrl(QUrl::fromLocalFile(place));
                                          }});
                           if (end.page && end.done)
                               end.done(result, id, {});
                       });
}

bool goOnWith(const PageContext &context, const KeptJob &kept, const Json &state)
{
    int id = 0;
    if (kept.kind == uploadKind) {
        if (const auto run = UploadRun::load(state))
            id = startUpload(
                context, {kept.title, jsonText(state, "assetName"), jsonText(state, "doneText")},
                run, {});
    } else if (kept.kind == assetsKind) {
        if (const auto run = AssetsUploadRun::load(state))
            id = startAssetsUpload(context, kept.title, run, {});
    } else if (kept.kind == downloadKind) {
        if (const auto run = DownloadRun::load(state))
            id = startDownload(context, kept.title, jsonText(state, "doneText"), run, {});
    }
    if (id != 0 && kept.isPaused)
        context.jobs.pause(id);
    return id != 0;
}

} // namespace vams::ui
