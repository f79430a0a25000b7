#include "ui/pages/asset/file_verbs.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/models/file_names.h"
#include "ui/pages/asset/taken_dialog.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/shell/undo/undo_toast.h"
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

FileCall moveCall(const api::Client &client, const AssetRef &asset, const PlannedFile &file)
{
    return {file.from,
            [&client, asset, file](Job &job) {
                return done(client.files().move(asset, file.from, file.to, job));
            },
            [&client, asset, file](Job &job) {
                return done(client.files().move(asset, file.to, file.from, job));
            }};
}

/// What was made by a copy is archived by Undo, and is there again by Redo: nothing gets lost.
FileCall copyCall(const api::Client &client, const AssetRef &source, const AssetRef &target,
                  const PlannedFile &file)
{
    return {file.from,
            [&client, source, target, file](Job &job) {
                return done(client.files().copy(source, file.from, target, file.to, job));
            },
            [&client, target, file](Job &job) {
                return done(client.files().archive(target, file.to, api::PathScope::File, job));
            },
            [&client, target, file](Job &job) {
                return done(client.files().unarchive(target, file.to, job));
            }};
}

/// Every one of these, also what is archived or restored already.
Result<void> unarchiveAll(const api::Client &client, const AssetRef &asset,
                          const QStringList &paths, Job &job)
{
    for (const QString &path : paths) {
        const Result<void> result = done(client.files().unarchive(asset, path, job));
        if (!result && !result.error().message.contains(QLatin1String("is not archived")))
            return result;
    }
    return {};
}

/// A folder in which nothing is left to archive is as good as an archived one.
Result<void> archiveFolder(const api::Client &client, const AssetRef &asset, const QString &folder,
                           Job &job)
{
    const Result<void> result =
        done(client.files().archive(asset, folder, api::PathScope::Folder, job));
    const bool isGone = !result && result.error().message.contains(QLatin1String("No files found"));
    return isGone ? Result<void>() : result;
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
    const QPointer<FileVerbs> self(this);
    const QPointer<QWidget> page(&m_page);
    // What is done is noted in the history, which lives longer than the page.
    const auto finish = [context = m_context, self, page, verb,
                         batch](const Result<void> &result, const std::function<void()> &retry) {
        std::vector<UndoPart> parts = batch->takeDone();
        if (!parts.empty()) {
            UndoStep step = stepOfParts(
                verb.title, Location::ofAsset(verb.asset, verb.select.value(0)), std::move(parts));
            if (result)
                noteDone(context, page, verb.doneText, std::move(step));
            else
                context.undo.add(std::move(step)); // the part of it that worked
        } else if (result && page) {
            showToast(page, context.theme, verb.doneText);
        }
        if (!self)
            return;
        if (!result && result.error().kind != ErrorKind::Cancelled)
            self->showProblem(result.error(), retry);
        emit self->changed(result ? verb.select : QStringList());
    };
    if (batch->size() > quietCalls) {
        JobSpec spec;
        spec.title = verb.title;
        spec.pool = &m_context.pools.requests();
        spec.unit = JobUnit::Items;
        spec.work = work;
        spec.receiver = &m_context.undo;
        auto id = std::make_shared<int>(0);
        spec.done = [finish, id, &jobs = m_context.jobs](const Result<void> &result) {
            finish(result, [id, &jobs] { jobs.retry(*id); });
        };
        *id = m_context.jobs.start(std::move(spec));
        return;
    }
    const auto again = std::make_shared<std::function<void()>>();
    *again = [context = m_context, work, finish, weak = std::weak_ptr(again)] {
        runAsync(context.pools.requests(), &context.undo, work,
                 [finish, again = weak.lock()](const Result<void> &result) {
                     finish(result, [again] { (*again)(); });
                 });
    };
    (*again)();
}

FileCall FileVerbs::folderCall(const AssetRef &asset, const QString &folder) const
{
    const auto &client = m_context.client;
    const auto make = [&client, asset, folder](Job &job) {
        return client.files().createFolder(asset, folder, job);
    };
    // The marker alone: what was put into the folder since is not touched.
    const auto archive = [&client, asset, folder](Job &job) {
        return done(client.files().archive(asset, folder, api::PathScope::File, job));
    };
    return {folder, make, archive, {}};
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
    start({tr("New folder %1").arg(name), tr("Folder %1 made").arg(name), {path}, m_asset},
          {folderCall(m_asset, path)});
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
    runPlan(plan, m_asset, m_asset,
            {tr("Rename %1 to %2").arg(lastName(path), newName),
             tr("%1 is now %2").arg(lastName(path), newName),
             {},
             m_asset});
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
    startPlan(plan, m_asset, m_asset, m_tree, planVerb(plan, folder));
}

FileVerbs::Verb FileVerbs::planVerb(const FilePlan &plan, const QString &folder) const
{
    const bool isMove = plan.kind == PlanKind::Move;
    const QString what = describeFiles(plan.results);
    const QString where = folderName(folder);
    return {(isMove ? tr("Move %1 to %2") : tr("Copy %1 to %2")).arg(what, where),
            (isMove ? tr("%1 moved to %2") : tr("%1 copied to %2")).arg(what, where),
            {},
            m_asset};
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
            startPlan(plan, selection.asset, m_asset, m_tree, planVerb(plan, folder));
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
    Verb verb = planVerb(plan, folder);
    verb.asset = target;
    if (!isHere)
        plan.results.clear(); // they are not on this page
    startPlan(plan, m_asset, target, tree, verb);
}

void FileVerbs::startPlan(const FilePlan &plan, const AssetRef &source, const AssetRef &target,
                          std::shared_ptr<const FileTree> targetTree, const Verb &verb)
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
        runPlan(plan, source, target, verb);
        return;
    }
    auto *dialog = new TakenDialog(m_context.theme, plan, &m_page);
    connect(dialog, &TakenDialog::decided, this,
            [this, plan, source, target, targetTree, verb](TakenChoice choice) {
                FilePlan decided = plan;
                if (choice == TakenChoice::KeepBoth)
                    keepBoth(decided, *targetTree);
                runPlan(decided, source, target, verb);
            });
    dialog->open();
}

FileCall FileVerbs::leftFolderCall(const AssetRef &asset, const QString &folder) const
{
    const auto &client = m_context.client;
    return {
        folder,
        [&client, asset, folder](Job &job) { return archiveFolder(client, asset, folder, job); },
        [&client, asset, markers = foldersBelow(folder)](Job &job) {
            return unarchiveAll(client, asset, markers, job);
        }};
}

void FileVerbs::runPlan(const FilePlan &plan, const AssetRef &source, const AssetRef &target,
                        Verb verb)
{
    if (plan.isEmpty())
        return;
    const auto &client = m_context.client;
    const bool isMove = plan.kind == PlanKind::Move;
    std::vector<FileCall> calls;
    for (const QString &folder : plan.newFolders)
        calls.push_back(folderCall(target, folder));
    for (const PlannedFile &file : plan.files)
        calls.push_back(isMove ? moveCall(client, source, file)
                               : copyCall(client, source, target, file));
    // What a moved folder leaves behind are markers (and archived files): archived, not deleted.
    std::vector<FileCall> last;
    if (isMove && plan.taken.empty() && !plan.newFolders.isEmpty()) {
        for (const QString &folder : plan.oldFolders)
            last.push_back(leftFolderCall(source, folder));
    }
    verb.select = plan.results;
    start(verb, std::move(calls), std::move(last));
}

QStringList FileVerbs::foldersBelow(const QString &folder) const
{
    QStringList found = entriesBelow({folder}, false);
    found.removeIf([](const QString &path) { return !isFolderPath(path); });
    return found;
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
        calls.push_back({path,
                         [&client, asset = m_asset, path, scope](Job &job) {
                             return done(client.files().archive(asset, path, scope, job));
                         },
                         [&client, asset = m_asset, back = entriesBelow({path}, false)](Job &job) {
                             return unarchiveAll(client, asset, back, job);
                         }});
    }
    start({tr("Archive %1").arg(describeFiles(chosen)),
           tr("%1 archived").arg(describeFiles(chosen)),
           {},
           m_asset},
          std::move(calls));
}

void FileVerbs::unarchive(const QStringList &paths)
{
    const auto &client = m_context.client;
    const bool isListed = !entriesBelow(paths, true).isEmpty();
    const QStringList chosen = isListed ? entriesBelow(paths, true) : paths;
    std::vector<FileCall> calls;
    for (const QString &path : chosen)
        calls.push_back({path,
                         [&client, asset = m_asset, path](Job &job) {
                             return done(client.files().unarchive(asset, path, job));
                         },
                         [&client, asset = m_asset, path](Job &job) {
                             return done(
                                 client.files().archive(asset, path, api::PathScope::File, job));
                         }});
    const QStringList shown = paths.size() == 1 ? paths : chosen;
    start({tr("Restore %1").arg(describeFiles(shown)), tr("%1 restored").arg(describeFiles(shown)),
           paths, m_asset},
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
           m_asset},
          std::move(calls));
}

} // namespace vams::ui
