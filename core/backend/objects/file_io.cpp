#include "core/backend/objects/file_io.h"

#include "core/backend/http/api_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <cstring>

#if defined(Q_OS_WIN)
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif
#if defined(Q_OS_LINUX)
#include <linux/fs.h>
#elif defined(Q_OS_MACOS)
#include <sys/clonefile.h>
#endif

namespace vams::backend {

namespace {

[[noreturn]] void throwIo(const QString &what, const QString &path, const QString &why, bool isFull)
{
    if (isFull)
        throw ApiError(
            507, QCoreApplication::translate(
                     "vams::backend",
                     "The disk that holds the library is full. Free some space and try again; "
                     "nothing was changed."));
    throw ApiError(500,
                   QStringLiteral("%1 %2 failed: %3").arg(what, QFileInfo(path).fileName(), why));
}

bool diskIsFull()
{
#if defined(Q_OS_WIN)
    return GetLastError() == ERROR_DISK_FULL;
#else
    return errno == ENOSPC || errno == EDQUOT;
#endif
}

/// The bytes of an open file reach the disk, past the drive's own cache where the system offers
/// that.
bool syncHandle(int handle)
{
#if defined(Q_OS_WIN)
    return _commit(handle) == 0;
#elif defined(Q_OS_MACOS)
    return fcntl(handle, F_FULLFSYNC) == 0 || fsync(handle) == 0;
#else
    return fdatasync(handle) == 0;
#endif
}

class LocalOutputFile : public OutputFile
{
public:
    LocalOutputFile(const QString &path, QIODevice::OpenMode mode)
        : m_file(path)
    {
        errno = 0;
        if (!m_file.open(mode | QIODevice::WriteOnly | QIODevice::Unbuffered))
            throwIo(QStringLiteral("Writing"), path, m_file.errorString(), diskIsFull());
    }

    void write(const char *data, qint64 size) override
    {
        while (size > 0) {
            errno = 0;
            const qint64 written = m_file.write(data, size);
            if (written <= 0)
                throwIo(QStringLiteral("Writing"), m_file.fileName(), m_file.errorString(),
                        diskIsFull());
            data += written;
            size -= written;
        }
    }

    void sync() override
    {
        errno = 0;
        if (!syncHandle(m_file.handle()))
            throwIo(QStringLiteral("Writing"), m_file.fileName(),
                    QString::fromLocal8Bit(strerror(errno)), diskIsFull());
    }

private:
    QFile m_file;
};

/// From so many files on, one flush of the whole file system beats one each: each forces the
/// journal out.
constexpr qsizetype manyFiles = 12;

/// Everything written to the file system of `path` reaches the disk. False where there is no such
/// call.
bool syncFileSystem(const QString &path)
{
#if defined(Q_OS_LINUX)
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (handle < 0)
        return false;
    const bool isDone = ::syncfs(handle) == 0;
    ::close(handle);
    return isDone;
#else
    Q_UNUSED(path)
    return false;
#endif
}

class LocalFileIo : public FileIo
{
public:
    void syncFiles(const QStringList &paths) override
    {
        if (paths.size() < manyFiles || !syncFileSystem(paths.first()))
            FileIo::syncFiles(paths);
    }

    void syncFolders(const QStringList &paths) override
    {
        if (paths.size() < manyFiles || !syncFileSystem(paths.first()))
            FileIo::syncFolders(paths);
    }

    std::unique_ptr<OutputFile> create(const QString &path) override
    {
        return std::make_unique<LocalOutputFile>(path, QIODevice::Truncate);
    }

    std::unique_ptr<OutputFile> append(const QString &path) override
    {
        return std::make_unique<LocalOutputFile>(path, QIODevice::Append);
    }

    bool clone(const QString &from, const QString &to) override
    {
#if defined(Q_OS_LINUX)
        QFile source(from);
        QFile target(to);
        if (!source.open(QIODevice::ReadOnly) ||
            !target.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return false;
        if (ioctl(target.handle(), FICLONE, source.handle()) == 0)
            return true;
        target.close();
        target.remove();
        return false;
#elif defined(Q_OS_MACOS)
        return clonefile(QFile::encodeName(from).constData(), QFile::encodeName(to).constData(),
                         0) == 0;
#else
        Q_UNUSED(from)
        Q_UNUSED(to)
        return false; // ReFS could; NTFS, which people have, cannot
#endif
    }

    void sync(const QString &path) override
    {
        // A handle for writing is what every system needs to flush. A file that is gone must not
        // come into being again, empty.
        LocalOutputFile(path, QIODevice::Append | QIODevice::ExistingOnly).sync();
    }

    void rename(const QString &from, const QString &to) override
    {
        errno = 0;
#if defined(Q_OS_WIN)
        const bool done =
            MoveFileExW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(from).utf16()),
                        reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(to).utf16()),
                        MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
#else
        const bool done =
            ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
        if (!done)
            throwIo(QStringLiteral("Moving"), from, QString::fromLocal8Bit(strerror(errno)),
                    diskIsFull());
    }

    void syncFolder(const QString &path) override
    {
#if defined(Q_OS_WIN)
        Q_UNUSED(path) // MOVEFILE_WRITE_THROUGH has done it
#else
        const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY);
        if (folder < 0)
            return;
        fsync(folder);
        ::close(folder);
#endif
    }

    void makeFolder(const QString &path) override
    {
        errno = 0;
        if (!QDir().mkpath(path))
            throwIo(QStringLiteral("Creating the folder"), path,
                    QString::fromLocal8Bit(strerror(errno)), diskIsFull());
    }

    bool remove(const QString &path) override
    {
        return QFile::remove(path);
    }
};

} // namespace

void FileIo::syncFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        sync(path);
}

void FileIo::syncFolders(const QStringList &paths)
{
    for (const QString &path : paths)
        syncFolder(path);
}

std::unique_ptr<FileIo> localFileIo()
{
    return std::make_unique<LocalFileIo>();
}

QString networkFileSystem(const QString &folder)
{
    static const QStringList network{
        QStringLiteral("nfs"),   QStringLiteral("nfs4"),       QStringLiteral("cifs"),
        QStringLiteral("smb"),   QStringLiteral("smb2"),       QStringLiteral("smb3"),
        QStringLiteral("smbfs"), QStringLiteral("afpfs"),      QStringLiteral("webdav"),
        QStringLiteral("9p"),    QStringLiteral("fuse.sshfs"), QStringLiteral("ceph")};
    const QString type = QString::fromLatin1(QStorageInfo(folder).fileSystemType()).toLower();
#if defined(Q_OS_WIN)
    if (QDir::toNativeSeparators(QFileInfo(folder).absoluteFilePath())
            .startsWith(QLatin1String("\\\\")))
        return QStringLiteral("network share");
#endif
    return network.contains(type) ? type : QString();
}

} // namespace vams::backend
