#include "ui/pages/asset/file_plan.h"

#include "ui/models/file_names.h"

#include <QSet>

namespace vams::ui {

namespace {

/// Adds what is at or below `path`, with `newPath` in place of `path`.
void addTo(FilePlan &plan, const FileTree &source, const FileTree &target, const QString &path,
           const QString &newPath)
{
    const int id = source.find(path);
    // In another asset the same path is another place.
    if (id < 0 || (&source == &target && path == newPath))
        return;
    plan.results << newPath;
    if (source.node(id).isFolder && plan.kind == PlanKind::Move)
        plan.oldFolders << path;
    std::vector<int> open{id};
    while (!open.empty()) {
        const FileNode &node = source.node(open.back());
        open.pop_back();
        open.insert(open.end(), node.children.rbegin(), node.children.rend());
        const QString to = newPath + node.path.mid(path.size());
        if (node.isFolder) {
            if (node.entry >= 0 && target.find(to) < 0)
                plan.newFolders << to;
        } else if (target.find(to) >= 0) {
            plan.taken.push_back({node.path, to});
        } else {
            plan.files.push_back({node.path, to});
        }
    }
}

QString freePath(const FileTree &target, const QString &folder, const QString &name, bool isFolder,
                 const QSet<QString> &alsoTaken)
{
    const QString end = isFolder ? QStringLiteral("/") : QString();
    return folder +
           freeName(name,
                    [&](const QString &candidate) {
                        const QString path = folder + candidate + end;
                        return target.find(path) >= 0 || alsoTaken.contains(path);
                    }) +
           end;
}

} // namespace

FilePlan planInto(const FileTree &source, const QStringList &paths, const FileTree &target,
                  const QString &folder, PlanKind kind)
{
    FilePlan plan;
    plan.kind = kind;
    QSet<QString> used;
    const QStringList chosen = topmost(paths);
    for (const QString &path : chosen) {
        const bool isFolder = isFolderPath(path);
        const bool isSameAsset = &source == &target;
        if (path == QLatin1String("/") || (isFolder && isSameAsset && folder.startsWith(path))) {
            plan.refused << path;
            continue;
        }
        QString to = folder + lastName(path) + (isFolder ? QStringLiteral("/") : QString());
        const bool isOntoItself = isSameAsset && to == path;
        if (kind == PlanKind::Copy && isOntoItself)
            to = freePath(target, folder, lastName(path), isFolder, used);
        used.insert(to);
        addTo(plan, source, target, path, to);
    }
    return plan;
}

FilePlan planRename(const FileTree &tree, const QString &path, const QString &newName)
{
    FilePlan plan;
    const QString end = isFolderPath(path) ? QStringLiteral("/") : QString();
    addTo(plan, tree, tree, path, parentFolder(path) + newName + end);
    return plan;
}

FilePlan inverseOf(const FilePlan &plan)
{
    FilePlan inverse;
    inverse.kind = plan.kind;
    for (const PlannedFile &file : plan.files)
        inverse.files.push_back({file.to, file.from});
    qsizetype folder = 0; // oldFolders stand in the order of the folders in results
    for (const QString &result : plan.results) {
        if (!isFolderPath(result))
            continue;
        const QString old = plan.oldFolders.value(folder++);
        inverse.oldFolders << result;
        inverse.results << old;
        for (const QString &marker : plan.newFolders) {
            if (marker.startsWith(result))
                inverse.newFolders << old + marker.mid(result.size());
        }
    }
    for (const PlannedFile &file : plan.files) {
        if (plan.results.contains(file.to))
            inverse.results << file.from;
    }
    return inverse;
}

void keepBoth(FilePlan &plan, const FileTree &target)
{
    QSet<QString> used;
    for (const PlannedFile &file : plan.files)
        used.insert(file.to);
    for (const PlannedFile &file : plan.taken) {
        const QString to = freePath(target, parentFolder(file.to), lastName(file.to), false, used);
        used.insert(to);
        plan.files.push_back({file.from, to});
        const qsizetype result = plan.results.indexOf(file.to);
        if (result >= 0)
            plan.results[result] = to;
    }
    plan.taken.clear();
}

} // namespace vams::ui
