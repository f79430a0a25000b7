// Windows.

#include "core/backend/folders/folder_disk.h"

#include <QDir>

#include <vector>

#include <windows.h>

namespace vams::backend {

namespace {

constexpr int deepestFolder = 100;

class Handle
{
public:
    explicit Handle(HANDLE handle)
        : m_handle(handle)
    {}
    ~Handle()
    {
        if (isOpen())
            CloseHandle(m_handle);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    [[nodiscard]] bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE get() const { return m_handle; }

private:
    HANDLE m_handle;
};

/// With the prefix that lifts the limit of 260 characters.
QString longPath(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    return native.startsWith(QLatin1String("\\\\")) ? QStringLiteral("\\\\?\\UNC\\") + native.mid(2)
                                                    : QStringLiteral("\\\\?\\") + native;
}

/// Shares everything: nobody else may be kept from renaming or removing the file.
HANDLE openShared(const QString &path, DWORD access, DWORD flags)
{
    return CreateFileW(reinterpret_cast<const wchar_t *>(longPath(path).utf16()), access,
                       FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                       OPEN_EXISTING, flags | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
}

/// 100 nanoseconds since 1601 to nanoseconds since 1970.
qint64 unixNanoseconds(qint64 fileTime)
{
    return (fileTime - 116444736000000000LL) * 100;
}

qint64 joinedParts(DWORD high, DWORD low)
{
    return static_cast<qint64>((static_cast<quint64>(high) << 32) | low);
}

std::optional<DiskFile> factsOfHandle(HANDLE handle, const QString &path)
{
    BY_HANDLE_FILE_INFORMATION facts;
    if (!GetFileInformationByHandle(handle, &facts) ||
        (facts.dwFileAttributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT)))
        return std::nullopt;
    return DiskFile{path, joinedParts(facts.nFileSizeHigh, facts.nFileSizeLow),
                    unixNanoseconds(joinedParts(facts.ftLastWriteTime.dwHighDateTime,
                                                facts.ftLastWriteTime.dwLowDateTime)),
                    joinedParts(facts.nFileIndexHigh, facts.nFileIndexLow)};
}

QString errorText(DWORD error)
{
    return QStringLiteral("error %1").arg(error);
}

class WindowsWalk
{
public:
    WindowsWalk(FolderWalk &result, QString root, const Job &job)
        : m_result(result)
        , m_root(std::move(root))
        , m_job(job)
    {}

    void readFolder(const QString &path, int depth)
    {
        const Handle folder(openShared(path.isEmpty() ? m_root : m_root + QLatin1Char('/') + path,
                                       FILE_LIST_DIRECTORY, FILE_FLAG_BACKUP_SEMANTICS));
        if (!folder.isOpen()) {
            unreadable(path, GetLastError());
            return;
        }
        std::vector<quint64> buffer(8192); // aligned for the records
        while (!m_job.isCancelled()) {
            if (!GetFileInformationByHandleEx(folder.get(), FileIdBothDirectoryInfo, buffer.data(),
                                              static_cast<DWORD>(buffer.size() * 8))) {
                if (const DWORD error = GetLastError(); error != ERROR_NO_MORE_FILES)
                    unreadable(path, error);
                return;
            }
            const char *at = reinterpret_cast<const char *>(buffer.data());
            for (;;) {
                const auto *entry = reinterpret_cast<const FILE_ID_BOTH_DIR_INFO *>(at);
                look(*entry, path, depth);
                if (entry->NextEntryOffset == 0)
                    break;
                at += entry->NextEntryOffset;
            }
        }
        unreadable(path, 0);
    }

private:
    void look(const FILE_ID_BOTH_DIR_INFO &entry, const QString &path, int depth)
    {
        const QString name =
            QString::fromWCharArray(entry.FileName, static_cast<int>(entry.FileNameLength / 2));
        if (name == QLatin1String(".") || name == QLatin1String("..") || isHiddenName(name) ||
            (entry.FileAttributes & FILE_ATTRIBUTE_HIDDEN))
            return;
        const QString full = path.isEmpty() ? name : path + QLatin1Char('/') + name;
        if (!name.isValidUtf16()) {
            m_result.problems.push_back(
                {QString::fromLatin1(full.toUtf8().toPercentEncoding("/ ")),
                 QStringLiteral("The name is no text. Rename it to have it in the library.")});
            return;
        }
        if (entry.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) {
            m_result.problems.push_back(
                {full, QStringLiteral("A link, or a file that is kept elsewhere. Links are not "
                                      "followed.")});
            return;
        }
        if (!(entry.FileAttributes & FILE_ATTRIBUTE_DIRECTORY)) {
            m_result.files.push_back({full, entry.EndOfFile.QuadPart,
                                      unixNanoseconds(entry.LastWriteTime.QuadPart),
                                      entry.FileId.QuadPart});
        } else if (depth >= deepestFolder) {
            m_result.unreadable << full;
            m_result.problems.push_back(
                {full, QStringLiteral("More than %1 folders deep.").arg(deepestFolder)});
        } else {
            m_result.folders << full;
            readFolder(full, depth + 1);
        }
    }

    void unreadable(const QString &path, DWORD error)
    {
        m_result.unreadable << path;
        if (error != 0)
            m_result.problems.push_back(
                {path, QStringLiteral("It could not be read: %1").arg(errorText(error))});
    }

    FolderWalk &m_result;
    QString m_root;
    const Job &m_job;
};

/// A folder on the way to the file that is a link would lead out.
bool hasLinkOnTheWay(const QString &root, const QString &path)
{
    for (qsizetype end = path.indexOf(QLatin1Char('/')); end >= 0;
         end = path.indexOf(QLatin1Char('/'), end + 1)) {
        const QString folder = longPath(root + QLatin1Char('/') + path.left(end));
        const DWORD attributes =
            GetFileAttributesW(reinterpret_cast<const wchar_t *>(folder.utf16()));
        if (attributes == INVALID_FILE_ATTRIBUTES || (attributes & FILE_ATTRIBUTE_REPARSE_POINT))
            return true;
    }
    return path.split(QLatin1Char('/')).contains(QStringLiteral(".."));
}

class WindowsReader : public DiskReader
{
public:
    WindowsReader(HANDLE handle, QString path)
        : m_handle(handle)
        , m_path(std::move(path))
    {}

    qint64 read(char *data, qint64 size) override
    {
        DWORD got = 0;
        return ReadFile(m_handle.get(), data, static_cast<DWORD>(qMin<qint64>(size, 1 << 30)), &got,
                        nullptr)
                   ? static_cast<qint64>(got)
                   : -1;
    }

    [[nodiscard]] std::optional<DiskFile> facts() const override
    {
        return factsOfHandle(m_handle.get(), m_path);
    }

    [[nodiscard]] bool isOpen() const { return m_handle.isOpen(); }

private:
    Handle m_handle;
    QString m_path;
};

class WindowsDisk : public FolderDisk
{
public:
    FolderWalk walk(const QString &root, Job &job) override
    {
        FolderWalk result;
        result.rootId = rootIdOf(root, result.whyAway);
        if (result.rootId == 0)
            return result;
        WindowsWalk(result, root, job).readFolder({}, 0);
        result.isThere = rootIdOf(root, result.whyAway) == result.rootId &&
                         !result.unreadable.contains(QString());
        if (!result.isThere && result.whyAway.isEmpty())
            result.whyAway = QStringLiteral("It went away while it was read.");
        return result;
    }

    std::optional<DiskFile> facts(const QString &root, const QString &path) override
    {
        if (hasLinkOnTheWay(root, path))
            return std::nullopt;
        const Handle handle(openShared(root + QLatin1Char('/') + path, FILE_READ_ATTRIBUTES, 0));
        return handle.isOpen() ? factsOfHandle(handle.get(), path) : std::nullopt;
    }

    std::unique_ptr<DiskReader> open(const QString &root, const QString &path) override
    {
        if (hasLinkOnTheWay(root, path))
            return nullptr;
        auto reader = std::make_unique<WindowsReader>(
            openShared(root + QLatin1Char('/') + path, GENERIC_READ, FILE_FLAG_SEQUENTIAL_SCAN),
            path);
        if (!reader->isOpen() || !reader->facts())
            return nullptr;
        return reader;
    }

private:
    /// 0 when it is not there.
    static qint64 rootIdOf(const QString &root, QString &why)
    {
        const Handle folder(openShared(root, FILE_READ_ATTRIBUTES, FILE_FLAG_BACKUP_SEMANTICS));
        BY_HANDLE_FILE_INFORMATION facts;
        if (!folder.isOpen() || !GetFileInformationByHandle(folder.get(), &facts)) {
            why = errorText(GetLastError());
            return 0;
        }
        const qint64 id = joinedParts(facts.nFileIndexHigh, facts.nFileIndexLow) ^
                          (static_cast<qint64>(facts.dwVolumeSerialNumber) << 24);
        return id != 0 ? id : 1;
    }
};

} // namespace

std::shared_ptr<FolderDisk> localFolderDisk()
{
    return std::make_shared<WindowsDisk>();
}

} // namespace vams::backend
