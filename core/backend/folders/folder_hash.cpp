#include "core/backend/folders/folder_hash.h"

#include "core/backend/objects/hasher.h"

namespace vams::backend {

namespace {

constexpr qint64 hashChunk = 1 << 20;

bool isStill(const std::optional<DiskFile> &now, const DiskFile &file)
{
    return now && now->size == file.size && now->mtime == file.mtime;
}

tl::unexpected<Error> changedWhileRead()
{
    return fail(ErrorKind::Conflict,
                QStringLiteral("The file changed while it was read. It is read again."));
}

} // namespace

Result<void> readDiskFile(FolderDisk &disk, const QString &root, const DiskFile &file,
                          const std::function<bool(const char *, qint64)> &receive, Job &job)
{
    const std::unique_ptr<DiskReader> reader = disk.open(root, file.path);
    if (!reader)
        return fail(ErrorKind::Io,
                    QStringLiteral("The file could not be opened. Check its rights."));
    if (!isStill(reader->facts(), file))
        return changedWhileRead();
    std::vector<char> buffer(static_cast<std::size_t>(qBound<qint64>(1, file.size, hashChunk)));
    qint64 total = 0;
    for (;;) {
        if (job.isCancelled())
            return fail(cancelledError());
        const qint64 got = reader->read(buffer.data(), static_cast<qint64>(buffer.size()));
        if (got < 0)
            return fail(ErrorKind::Io, QStringLiteral("The file could not be read."));
        if (got == 0)
            break;
        total += got;
        if (total > file.size || !receive(buffer.data(), got))
            return changedWhileRead();
    }
    // The handle tells of writes, the name of another file in its place.
    if (total != file.size || !isStill(reader->facts(), file) ||
        !isStill(disk.facts(root, file.path), file))
        return changedWhileRead();
    return {};
}

Result<HashedDiskFile> hashDiskFile(FolderDisk &disk, const QString &root, const DiskFile &file,
                                    Job &job)
{
    Hasher hasher;
    const Result<void> read = readDiskFile(
        disk, root, file,
        [&hasher](const char *data, qint64 size) {
            hasher.add(data, size);
            return true;
        },
        job);
    if (!read)
        return fail(read.error());
    const Hasher::Digests digests = hasher.finish();
    return HashedDiskFile{file, digests.sha256, digests.md5};
}

} // namespace vams::backend
