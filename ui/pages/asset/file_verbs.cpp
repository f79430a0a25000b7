#include "ui/pages/asset/file_verbs.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/models/file_names.h"
#include "ui/pages/asset/taken_dialog.h"
#include "ui/shell/job_runner.h"
#include "ui/support/error_panel.h"
#include "ui/support/toast.h"

#include <QPointer>

namespace vams::ui {

namespace {

/// More calls than this are a job that the user watches and can cancel.
constexpr int quietCalls = 3;

Result<void> done(const Result<FileOperation> &result)
{
    if (!result)
        return fail(result.error());
    if (!result->success)
        return fail(ErrorKind::Internal, result->message);
    return {};
}

FileCall callFor(const api::Client &client, const AssetRef &source, const AssetRef &target,
                 PlanKind kind, const PlannedFile &file)
{
    return {file.from, [&client, source, target, kind, file](Job &job) {
                return done(kind == PlanKind::Move
                                ? client.files().move(source, file.from, file.to, job)
                                : client.files().copy(source, file.from, target, file.to, job));
            }};
}

QString folderName(const QString &folder)
{
    return folder == QLatin1String("/") ? FileVerbs::tr("the top folder") : lastName(folder);
}

} // namespace

FileVerbs::FileVerbs(const PageContext &context, QWidget &page, QWidget &notices)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_notices(notices)
{}

void FileVerbs::setFiles(const AssetRef &asset, std::shared_ptr<const FileTree> tree)
{
    m_asset = asset;
    m_tree = std::move(tree);
}

QString FileVerbs::describeFiles(const QStringList &paths)
{
    return paths.size() == 1 ? lastName(paths.first())
                             : tr("%n items", nullptr, static_cast<int>(paths.size()));
}

void FileVerbs::showProblem(const Error &error, std::function<void()> retry)
{
    showError(&m_notices, m_context.theme, error, std::move(retry));
}

void FileVerbs::start(const Verb &verb, std::vector<FileCall> calls, std::vector<FileCall> last)
{
    clearError(&m_notices);
    auto batch = std::make_shared<CallBatch>(std::move(calls), std::move(last));
    auto work = [batch](Job &job) { return batch->run(job); };
    if (batch->size() > quietCalls) {
        JobSpec spec{verb.title, &m_context.pools.requests(), JobUnit::Items, work, this, {}};
        auto id = std::make_shared<int>(0);
        spec.done = [this, verb, id](const Result<void> &result) {
            finish(verb, result, [this, id] { m_context.jobs.retry(*id); });
        };
        *id = m_context.jobs.start(std::move(spec));
        return;
    }
    // Owned by the jobs, not by the page: leaving the page does not stop a change half way.
    const QPointer<FileVerbs> self(this);
    const auto again = std::make_shared<std::function<void()>>();
    *again = [context = m_context, work, self, verb, weak = std::weak_ptr(again)] {
        runAsync(context.pools.requests(), &context.jobs, work,
                 [self, verb, again = weak.lock()](const Result<void> &result) {
                     if (self)
                         self->finish(verb, result, [again] { (*again)(); });
                 });
    };
    (*again)();
}

void FileVerbs::finish(const Verb &verb, const Result<void> &result,
                       const std::function<void()> &retry)
{
    if (result) {
        m_undo = verb.undo;
        const QPointer<FileVerbs> self(this);
        const ToastAction action{tr("Undo"), [self] {
                                     if (self)
                                         self->undo();
                                 }};
        showToast(&m_page, m_context.theme, verb.doneText, verb.undo ? action : ToastAction());
    } else if (result.error().kind != ErrorKind::Cancelled) {
        showProblem(result.error(), retry);
    }
    emit changed(result ? verb.select : QStringList());
}

void FileVerbs::undo()
{
    if (const auto run = std::exchange(m_undo, {}))
        run();
}

void FileVerbs::createFolder(const QString &parent, const QString &name)
{
    const QString path = parent + name + QLatin1Char('/');
    const QString problem = nameProblem(name, NameOf::Folder);
    if (!problem.isEmpty() || (m_tree && m_tree->find(path) >= 0)) {
        showProblem({ErrorKind::Invalid,
                     problem.isEmpty() ? tr("There is a folder %1 already.").arg(name) : problem,
                     name,
                     tr("Choose another name."),
                     {},
                     0});
        return;
    }
    const auto &client = m_context.client;
    start({tr("New folder %1").arg(name), tr("Folder %1 made").arg(name), {path}, {}},
          {{path, [&client, asset = m_asset, path](Job &job) {
                return client.files().createFolder(asset, path, job);
            }}});
}

void FileVerbs::rename(const QString &path, const QString &newName)
{
    if (!m_tree)
        return;
    const NameOf kind = isFolderPath(path) ? NameOf::Folder : NameOf::File;
    const QString problem = nameProblem(newName, kind);
    if (!problem.isEmpty()) {
        showProblem({ErrorKind::Invalid, problem, newName, tr("Choose another name."), {}, 0});
        return;
    }
    const FilePlan plan = planRename(*m_tree, path, newName);
    const QString target = plan.results.value(0);
    if (!plan.taken.empty() || (isFolderPath(path) && m_tree->find(target) >= 0)) {
        showProblem({ErrorKind::Conflict,
                     tr("%1 is there already.").arg(newName),
                     newName,
                     tr("Choose another name."),
                     {},
                     0});
        return;
    }
    runPlan(plan, m_asset, m_asset, tr("%1 is now %2").arg(lastName(path), newName));
}

void FileVerbs::bring(const FileSelection &selection, const QString &folder, PlanKind kind)
{
    if (!m_tree)
        return;
    if (selection.asset != m_asset) {
        bringFromOther(selection, folder);
        return;
    }
    const FilePlan plan = planInto(*m_tree, selection.paths, *m_tree, folder, kind);
    const QString text = kind == PlanKind::Move ? tr("%1 moved to %2") : tr("%1 copied to %2");
    startPlan(plan, m_asset, m_asset, m_tree,
              text.arg(describeFiles(plan.results), folderName(folder)));
}

void FileVerbs::bringFromOther(const FileSelection &selection, const QString &folder)
{
    const auto &client = m_context.client;
    runAsync(
        m_context.pools.requests(), this,
        [&client, asset = selection.asset](Job &job) -> Result<std::shared_ptr<const FileTree>> {
            auto files = client.files().listEverything(asset, api::ArchivedFiles::Hide, job);
            if (!files)
                return fail(files.error());
            return FileTree::build(
                std::make_shared<const std::vector<FileEntry>>(std::move(*files)), QString());
        },
        [this, selection, folder](const Result<std::shared_ptr<const FileTree>> &source) {
            if (!source) {
                showProblem(source.error(),
                            [this, selection, folder] { bringFromOther(selection, folder); });
                return;
            }
            const FilePlan plan =
                planInto(**source, selection.paths, *m_tree, folder, PlanKind::Copy);
            startPlan(plan, selection.asset, m_asset, m_tree,
                      tr("%1 copied to %2").arg(describeFiles(plan.results), folderName(folder)));
        });
}

void FileVerbs::copyTo(const QStringList &paths, const AssetRef &target,
                       std::shared_ptr<const FileTree> targetTree, const QString &folder)
{
    if (!m_tree)
        return;
    const bool isHere = target == m_asset;
    const auto tree = isHere ? m_tree : std::move(targetTree);
    FilePlan plan = planInto(*m_tree, paths, *tree, folder, PlanKind::Copy);
    const QString text = tr("%1 copied to %2").arg(describeFiles(plan.results), folderName(folder));
    if (!isHere)
        plan.results.clear(); // they are not on this page
    startPlan(plan, m_asset, target, tree, text);
}

void FileVerbs::startPlan(const FilePlan &plan, const AssetRef &source, const AssetRef &target,
                          std::shared_ptr<const FileTree> targetTree, const QString &doneText)
{
    if (!plan.refused.isEmpty()) {
        showProblem({ErrorKind::Invalid,
                     tr("A folder cannot go into itself."),
                     lastName(plan.refused.first()),
                     tr("Choose a folder outside it."),
                     {},
                     0});
        return;
    }
    if (plan.taken.empty()) {
        runPlan(plan, source, target, doneText);
        return;
    }
    auto *dialog = new TakenDialog(m_context.theme, plan, &m_page);
    connect(dialog, &TakenDialog::decided, this,
            [this, plan, source, target, targetTree, doneText](TakenChoice choice) {
                FilePlan decided = plan;
                if (choice == TakenChoice::KeepBoth)
                    keepBoth(decided, *targetTree);
                runPlan(decided, source, target, doneText);
            });
    dialog->open();
}

void FileVerbs::runPlan(const FilePlan &plan, const AssetRef &source, const AssetRef &target,
                        const QString &doneText)
{
    if (plan.isEmpty())
        return;
    const auto &client = m_context.client;
    std::vector<FileCall> calls;
    for (const QString &folder : plan.newFolders)
        calls.push_back({folder, [&client, target, folder](Job &job) {
                             return client.files().createFolder(target, folder, job);
                         }});
    for (const PlannedFile &file : plan.files)
        calls.push_back(callFor(client, source, target, plan.kind, file));
    // What a moved folder leaves behind are markers (and archived files): archived, not deleted.
    std::vector<FileCall> last;
    if (plan.kind == PlanKind::Move && plan.taken.empty() && !plan.newFolders.isEmpty()) {
        for (const QString &folder : plan.oldFolders)
            last.push_back({folder, [&client, source, folder](Job &job) {
                                const auto result = done(client.files().archive(
                                    source, folder, api::PathScope::Folder, job));
                                const bool isGone = !result && result.error().message.contains(
                                                                   QLatin1String("No files found"));
                                return isGone ? Result<void>() : result;
                            }});
    }
    Verb verb{doneText, doneText, plan.results, {}};
    if (plan.kind == PlanKind::Move)
        verb.undo = [this, plan, source] {
            const FilePlan back = inverseOf(plan);
            runPlan(back, source, source, tr("%1 moved back").arg(describeFiles(back.results)));
            m_undo = {};
        };
    start(verb, std::move(calls), std::move(last));
}

QStringList FileVerbs::entriesBelow(const QStringList &paths, bool archived) const
{
    QStringList found;
    for (const QString &path : topmost(paths)) {
        std::vector<int> open{m_tree ? m_tree->find(path) : -1};
        while (!open.empty()) {
            const int id = open.back();
            open.pop_back();
            if (id < 0)
                continue;
            const FileNode &node = m_tree->node(id);
            const FileEntry *entry = m_tree->entry(id);
            if (entry && entry->isArchived == archived)
                found << node.path;
            open.insert(open.end(), node.children.rbegin(), node.children.rend());
        }
    }
    return found;
}

void FileVerbs::archive(const QStringList &paths)
{
    const auto &client = m_context.client;
    std::vector<FileCall> calls;
    const QStringList chosen = topmost(paths);
    for (const QString &path : chosen) {
        const auto scope = isFolderPath(path) ? api::PathScope::Folder : api::PathScope::File;
        calls.push_back({path, [&client, asset = m_asset, path, scope](Job &job) {
                             return done(client.files().archive(asset, path, scope, job));
                         }});
    }
    const QStringList back = entriesBelow(chosen, false);
    start({tr("Archive %1").arg(describeFiles(chosen)),
           tr("%1 archived").arg(describeFiles(chosen)),
           {},
           [this, back] { unarchive(back); }},
          std::move(calls));
}

void FileVerbs::unarchive(const QStringList &paths)
{
    const auto &client = m_context.client;
    const bool isListed = !entriesBelow(paths, true).isEmpty();
    const QStringList chosen = isListed ? entriesBelow(paths, true) : paths;
    std::vector<FileCall> calls;
    for (const QString &path : chosen)
        calls.push_back({path, [&client, asset = m_asset, path](Job &job) {
                             return done(client.files().unarchive(asset, path, job));
                         }});
    const QStringList shown = paths.size() == 1 ? paths : chosen;
    start({tr("Restore %1").arg(describeFiles(shown)),
           tr("%1 restored").arg(describeFiles(shown)),
           paths,
           {}},
          std::move(calls));
}

void FileVerbs::remove(const QStringList &paths)
{
    const auto &client = m_context.client;
    const QStringList chosen = topmost(paths);
    std::vector<FileCall> calls;
    for (const QString &path : chosen) {
        const auto scope = isFolderPath(path) ? api::PathScope::Folder : api::PathScope::File;
        calls.push_back({path, [&client, asset = m_asset, path, scope](Job &job) {
                             return done(client.files().remove(asset, path, scope, job));
                         }});
    }
    start({tr("Delete %1").arg(describeFiles(chosen)),
           tr("%1 deleted for good").arg(describeFiles(chosen)),
           {},
           {}},
          std::move(calls));
}

void FileVerbs::setPrimaryType(const QStringList &paths, const QString &type)
{
    const auto &client = m_context.client;
    const auto callsFor = [&client, asset = m_asset](const QString &path, const QString &value) {
        return FileCall{path, [&client, asset, path, value](Job &job) {
                            return client.files().setPrimaryType(asset, path, value, job);
                        }};
    };
    std::vector<FileCall> calls;
    std::vector<FileCall> back;
    for (const QString &path : paths) {
        const FileEntry *entry = m_tree ? m_tree->entryAt(path) : nullptr;
        if (!entry || entry->isFolder)
            continue;
        calls.push_back(callsFor(path, type));
        back.push_back(callsFor(path, entry->primaryType.value_or(QString())));
    }
    const QString text = tr("Type of %1 changed").arg(describeFiles(paths));
    start({text, text, paths,
           [this, back, paths] {
               const QString again = tr("Type of %1 is as before").arg(describeFiles(paths));
               start({again, again, paths, {}}, back);
           }},
          std::move(calls));
}

void FileVerbs::revert(const QString &path, const FileVersionId &version)
{
    const auto &client = m_context.client;
    const FileEntry *entry = m_tree ? m_tree->entryAt(path) : nullptr;
    const FileVersionId newest =
        entry ? entry->versionId.value_or(FileVersionId()) : FileVersionId();
    const auto callFor = [&client, asset = m_asset, path](const FileVersionId &to) {
        return FileCall{
            path, [&client, asset, path, to](Job &job) {
                return client.files().revert(asset, path, to, job).map([](const FileVersionId &) {
                });
            }};
    };
    Verb verb{
        {}, tr("The earlier revision of %1 is the newest now").arg(lastName(path)), {path}, {}};
    if (!newest.isEmpty())
        verb.undo = [this, call = callFor(newest), path] {
            start({{}, tr("%1 is as before").arg(lastName(path)), {path}, {}}, {call});
        };
    start(verb, {callFor(version)});
}

void FileVerbs::removePreview()
{
    const auto &client = m_context.client;
    start({{}, tr("Preview picture removed"), {}, {}},
          {{tr("Preview picture"), [&client, asset = m_asset](Job &job) {
                return client.files().removeAssetPreview(asset, job);
            }}});
}

} // namespace vams::ui
