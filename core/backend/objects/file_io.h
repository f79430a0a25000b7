#pragma once
// The few operations on files whose order decides what survives a crash, behind one interface, so
// that tests can record them, cut them off anywhere or let them fail. Failures are thrown as
// ApiError (507 when the disk is full).

#include <QString>
#include <QStringList>

#include <memory>

namespace vams::backend {

/// A file being written. Closed by the destructor.
class OutputFile
{
public:
    virtual ~OutputFile() = default;
    virtual void write(const char *data, qint64 size) = 0;
    /// The bytes are on the disk when it returns.
    virtual void sync() = 0;
};

class FileIo
{
public:
    virtual ~FileIo() = default;
    /// Creates or truncates.
    virtual std::unique_ptr<OutputFile> create(const QString &path) = 0;
    /// Opens an existing file to write behind its end.
    virtual std::unique_ptr<OutputFile> append(const QString &path) = 0;
    /// Makes `to` a copy that shares the blocks of `from`. False where the file system cannot;
    /// nothing is left then.
    virtual bool clone(const QString &from, const QString &to) = 0;
    virtual void sync(const QString &path) = 0;
    /// `sync` for many files of one file system, which some systems do faster at once.
    virtual void syncFiles(const QStringList &paths);
    /// Replaces `to`.
    virtual void rename(const QString &from, const QString &to) = 0;
    /// The names in the folder are on the disk when it returns.
    virtual void syncFolder(const QString &path) = 0;
    /// `syncFolder` for many.
    virtual void syncFolders(const QStringList &paths);
    virtual void makeFolder(const QString &path) = 0;
    /// True if it was there.
    virtual bool remove(const QString &path) = 0;
};

/// The real disk.
std::unique_ptr<FileIo> localFileIo();

/// Of the file system below the folder, such as "nfs"; empty when it is local. For the refusal of
/// network drives.
QString networkFileSystem(const QString &folder);

} // namespace vams::backend
