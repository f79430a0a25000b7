#pragma once
// A registered folder as the file system shows it: walked, asked for single files, read. Never
// written. Behind one interface, so that tests can let files change while they are looked at.

#include "core/base/job.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace vams::backend {

/// A regular file. Two looks that agree in size, time and id saw the same bytes.
struct DiskFile
{
    QString path; ///< relative to the folder, with slashes
    qint64 size = 0;
    qint64 mtime = 0;  ///< nanoseconds since 1970
    qint64 fileId = 0; ///< stays with the file when it is renamed; 0: the file system has none

    bool operator==(const DiskFile &) const = default;
};

struct DiskProblem
{
    QString path;
    QString reason;

    bool operator==(const DiskProblem &) const = default;
};

struct FolderWalk
{
    bool isThere = false;
    QString whyAway;
    qint64 rootId = 0; ///< changes when another folder stands in its place
    std::vector<DiskFile> files;
    std::vector<DiskProblem> problems;
    QStringList folders;    ///< relative; without the root
    QStringList unreadable; ///< folders whose content is not known this time
};

/// Reads a file from its start.
class DiskReader
{
public:
    virtual ~DiskReader() = default;
    /// 0 at the end, negative on failure.
    virtual qint64 read(char *data, qint64 size) = 0;
    /// Of the open file, now.
    [[nodiscard]] virtual std::optional<DiskFile> facts() const = 0;
};

class FolderDisk
{
public:
    virtual ~FolderDisk() = default;
    /// Everything below `root`. Links are never followed. When the job is cancelled, what was found
    /// so far.
    virtual FolderWalk walk(const QString &root, Job &job) = 0;
    /// Nothing unless `path` below `root` is a regular file that is reached without a link.
    virtual std::optional<DiskFile> facts(const QString &root, const QString &path) = 0;
    /// Null when it cannot be opened.
    virtual std::unique_ptr<DiskReader> open(const QString &root, const QString &path) = 0;
};

std::shared_ptr<FolderDisk> localFolderDisk();

/// Names that file managers hide or that the system itself puts into folders.
bool isHiddenName(const QString &name);

} // namespace vams::backend
