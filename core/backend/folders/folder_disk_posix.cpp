// Linux and macOS.

#include "core/backend/folders/folder_disk.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vams::backend {

namespace {

constexpr int deepestFolder = 100;

/// Closes itself.
class Handle
{
public:
    explicit Handle(int handle)
        : m_handle(handle)
    {}
    ~Handle()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    [[nodiscard]] int get() const { return m_handle; }
    void reset(int handle) { ::close(std::exchange(m_handle, handle)); }

private:
    int m_handle;
};

DiskFile diskFileOf(const struct stat &facts, const QString &path)
{
#if defined(Q_OS_MACOS)
    const struct timespec time = facts.st_mtimespec;
#else
    const struct timespec time = facts.st_mtim;
#endif
    return {path, static_cast<qint64>(facts.st_size),
            static_cast<qint64>(time.tv_sec) * 1000000000 + time.tv_nsec,
            static_cast<qint64>(facts.st_ino)};
}

/// Names are bytes here; those that are no UTF-8 cannot be keys.
QString percentEncoded(const QByteArray &name)
{
    return QString::fromLatin1(name.toPercentEncoding(" ()[]{}!#$&'*+,;=@~"));
}

/// `folder/name`, or the name in the root.
QString joined(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : folder + QLatin1Char('/') + name;
}

class PosixWalk
{
public:
    PosixWalk(FolderWalk &result, const Job &job)
        : m_result(result)
        , m_job(job)
    {}

    /// Takes the handle over.
    void readFolder(int handle, const QString &path, int depth)
    {
        DIR *folder = ::fdopendir(handle);
        if (!folder) {
            ::close(handle);
            unreadable(path, errno);
            return;
        }
        errno = 0;
        while (!m_job.isCancelled()) {
            const dirent *entry = ::readdir(folder);
            if (!entry)
                break;
            look(::dirfd(folder), entry->d_name, path, depth);
            errno = 0;
        }
        if (errno != 0 || m_job.isCancelled())
            unreadable(path, errno);
        ::closedir(folder);
    }

private:
    void look(int folder, const char *rawName, const QString &path, int depth)
    {
        if (std::strcmp(rawName, ".") == 0 || std::strcmp(rawName, "..") == 0)
            return;
        const QByteArray bytes(rawName);
        const QString name = QFile::decodeName(bytes);
        if (isHiddenName(name))
            return;
        if (QFile::encodeName(name) != bytes) {
            m_result.problems.push_back(
                {joined(path, percentEncoded(bytes)),
                 QStringLiteral("The name is not UTF-8. Rename it to have it in the library.")});
            return;
        }
        struct stat facts;
        if (::fstatat(folder, rawName, &facts, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno != ENOENT) // else it was removed just now
                unreadable(joined(path, name), errno);
            return;
        }
        if (S_ISREG(facts.st_mode))
            m_result.files.push_back(diskFileOf(facts, joined(path, name)));
        else if (S_ISDIR(facts.st_mode))
            enter(folder, rawName, joined(path, name), depth);
        else if (S_ISLNK(facts.st_mode))
            m_result.problems.push_back(
                {joined(path, name), QStringLiteral("A link. Links are not followed.")});
        else
            m_result.problems.push_back({joined(path, name), QStringLiteral("Not a file.")});
    }

    void enter(int parent, const char *rawName, const QString &path, int depth)
    {
        if (depth >= deepestFolder) {
            m_result.unreadable << path;
            m_result.problems.push_back(
                {path, QStringLiteral("More than %1 folders deep.").arg(deepestFolder)});
            return;
        }
        const int handle =
            ::openat(parent, rawName, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (handle < 0) {
            unreadable(path, errno);
            return;
        }
        m_result.folders << path;
        readFolder(handle, path, depth + 1);
    }

    void unreadable(const QString &path, int error)
    {
        m_result.unreadable << path;
        if (error != 0)
            m_result.problems.push_back({path, QStringLiteral("It could not be read: %1")
                                                   .arg(QString::fromLocal8Bit(strerror(error)))});
    }

    FolderWalk &m_result;
    const Job &m_job;
};

/// Opens a file below a folder step by step, so that no link can lead out of it.
int openBelow(const QString &root, const QString &path)
{
    Handle at(::open(QFile::encodeName(root).constData(),
                     O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    const QStringList segments = path.split(QLatin1Char('/'));
    for (qsizetype level = 0; level < segments.size() && at.get() >= 0; ++level) {
        if (segments[level].isEmpty() || segments[level] == QLatin1String(".."))
            return -1;
        const bool isLast = level + 1 == segments.size();
        // Not blocking: what was a file may be a pipe by now.
        const int flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | (isLast ? O_NONBLOCK : O_DIRECTORY);
        const int next = ::openat(at.get(), QFile::encodeName(segments[level]).constData(), flags);
        if (isLast || next < 0)
            return next;
        at.reset(next);
    }
    return -1;
}

class PosixReader : public DiskReader
{
public:
    PosixReader(int handle, QString path)
        : m_handle(handle)
        , m_path(std::move(path))
    {}

    qint64 read(char *data, qint64 size) override
    {
        ssize_t got = 0;
        do {
            got = ::read(m_handle.get(), data, static_cast<std::size_t>(size));
        } while (got < 0 && errno == EINTR);
        return got;
    }

    [[nodiscard]] std::optional<DiskFile> facts() const override
    {
        struct stat facts;
        if (::fstat(m_handle.get(), &facts) != 0 || !S_ISREG(facts.st_mode))
            return std::nullopt;
        return diskFileOf(facts, m_path);
    }

private:
    Handle m_handle;
    QString m_path;
};

class PosixDisk : public FolderDisk
{
public:
    FolderWalk walk(const QString &root, Job &job) override
    {
        FolderWalk result;
        const int handle = ::open(QFile::encodeName(root).constData(),
                                  O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        struct stat facts;
        if (handle < 0 || ::fstat(handle, &facts) != 0) {
            result.whyAway = QString::fromLocal8Bit(strerror(errno));
            if (handle >= 0)
                ::close(handle);
            return result;
        }
        result.rootId = idOf(facts);
        PosixWalk(result, job).readFolder(handle, {}, 0);
        // Gone or replaced while it was read: nothing of this counts.
        result.isThere = ::lstat(QFile::encodeName(root).constData(), &facts) == 0 &&
                         idOf(facts) == result.rootId && !result.unreadable.contains(QString());
        if (!result.isThere)
            result.whyAway = QStringLiteral("It went away while it was read.");
        return result;
    }

    std::optional<DiskFile> facts(const QString &root, const QString &path) override
    {
        const int handle = openBelow(root, path);
        return handle < 0 ? std::nullopt : PosixReader(handle, path).facts();
    }

    std::unique_ptr<DiskReader> open(const QString &root, const QString &path) override
    {
        const int handle = openBelow(root, path);
        if (handle < 0)
            return nullptr;
        auto reader = std::make_unique<PosixReader>(handle, path);
        if (!reader->facts())
            return nullptr;
        return reader;
    }

private:
    /// An empty mount point and what is mounted there differ in the device.
    static qint64 idOf(const struct stat &facts)
    {
        return static_cast<qint64>(static_cast<quint64>(facts.st_ino) ^
                                   (static_cast<quint64>(facts.st_dev) << 40));
    }
};

} // namespace

std::shared_ptr<FolderDisk> localFolderDisk()
{
    return std::make_shared<PosixDisk>();
}

} // namespace vams::backend
