#pragma once
// Works out what moving, copying or renaming files means, file by file, before anything is sent.
// Pure: no client, no widgets.

#include "ui/models/file_tree.h"

#include <QStringList>

#include <vector>

namespace vams::ui {

enum class PlanKind
{
    Move,
    Copy
};

/// One file that goes from one path to another.
struct PlannedFile
{
    QString from;
    QString to;

    bool operator==(const PlannedFile &) const = default;
};

struct FilePlan
{
    PlanKind kind = PlanKind::Move;
    std::vector<PlannedFile> files;
    std::vector<PlannedFile> taken; ///< the place is taken by a file that is there already
    QStringList newFolders;         ///< folder markers that come along
    QStringList oldFolders;         ///< folders that a move leaves without files
    QStringList refused;            ///< folders that would go into themselves
    QStringList results;            ///< where what the user chose is afterwards; to select it

    [[nodiscard]] bool isEmpty() const { return files.empty() && newFolders.isEmpty(); }
};

/// `paths` (files, folders) of `source` into the folder `folder` of `target`. A copy onto itself
/// gets a free name.
FilePlan planInto(const FileTree &source, const QStringList &paths, const FileTree &target,
                  const QString &folder, PlanKind kind);
/// One file or folder gets another name in its place.
FilePlan planRename(const FileTree &tree, const QString &path, const QString &newName);
/// What undoes a move.
FilePlan inverseOf(const FilePlan &plan);

/// Every taken place becomes a file under a free name.
void keepBoth(FilePlan &plan, const FileTree &target);

} // namespace vams::ui
