#include "core/backend/care/library_care.h"

#include "core/backend/care/care_store.h"
#include "core/backend/library_reader.h"
#include "core/backend/objects/hasher.h"
#include "core/base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace vams::backend {

namespace {

constexpr int mostProblems = 50;
constexpr qint64 copyBlock = 1024 * 1024;

QString databaseOf(const QString &folder)
{
    return folder + QStringLiteral("/library.sqlite");
}

/// With what SQLite has not yet moved into the main file: while a library is open, most of it may
/// be there.
qint64 databaseBytesOf(const QString &folder)
{
    return QFileInfo(databaseOf(folder)).size() +
           QFileInfo(databaseOf(folder) + QStringLiteral("-wal")).size();
}

QString blobOf(const QString &folder, const QString &sha256)
{
    return QStringLiteral("%1/blobs/%2/%3").arg(folder, sha256.left(2), sha256);
}

qint64 bytesOf(const std::vector<NamedBlob> &blobs)
{
    qint64 bytes = 0;
    for (const NamedBlob &blob : blobs)
        bytes += blob.size;
    return bytes;
}

void note(LibraryCheck &check, const QString &problem)
{
    if (++check.problemCount <= mostProblems)
        check.problems << problem;
}

/// Cancelled, or every byte handed to `take`, which may refuse it.
template <class Take>
Result<void> readBlocks(QFile &file, Job &job, Take take)
{
    QByteArray block(copyBlock, Qt::Uninitialized);
    for (;;) {
        if (job.isCancelled())
            return fail(cancelledError());
        const qint64 got = file.read(block.data(), block.size());
        if (got == 0)
            return {};
        if (got < 0)
            return fail(ErrorKind::Io,
                        QStringLiteral("A file of the library could not be read: %1")
                            .arg(file.errorString()),
                        file.fileName(), QStringLiteral("Check the disk."));
        if (const Result<void> taken = take(block.constData(), got); !taken)
            return taken;
    }
}

Result<void> checkBlob(const QString &path, const NamedBlob &blob, qint64 before, qint64 total,
                       LibraryCheck &check, Job &job)
{
    QFile file(path);
    if (!file.exists()) {
        note(check, QStringLiteral("Missing: %1").arg(blob.sha256));
        return {};
    }
    if (file.size() != blob.size) {
        note(check, QStringLiteral("%1 is %2 long instead of %3")
                        .arg(blob.sha256, humanSize(file.size()), humanSize(blob.size)));
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        note(check, QStringLiteral("%1 cannot be read: %2").arg(blob.sha256, file.errorString()));
        return {};
    }
    Hasher hasher;
    qint64 done = 0;
    const Result<void> read = readBlocks(file, job, [&](const char *data, qint64 size) {
        hasher.add(data, size);
        job.report(before + (done += size), total);
        return Result<void>();
    });
    if (!read && read.error().kind == ErrorKind::Cancelled)
        return read;
    if (!read)
        note(check, read.error().message);
    else if (hasher.finish().sha256 != blob.sha256)
        note(check, QStringLiteral("Other bytes than it should have: %1").arg(blob.sha256));
    return {};
}

/// Names the library that a folder is the backup of, so that nothing else is ever overwritten.
QString markOf(const QString &target)
{
    return target + QStringLiteral("/backup-of.txt");
}

QByteArray markText(const QString &folder)
{
    return QDir(folder).absolutePath().toUtf8() + '\n';
}

Error notCopied(const QString &path, const QString &reason)
{
    return {.kind = ErrorKind::Io,
            .message = QStringLiteral("The backup could not be written: %1").arg(reason),
            .subject = path,
            .advice = QStringLiteral("Check that the disk has room and that you may write there.")};
}

Result<void> copyBlob(const QString &from, const QString &to, Job &job,
                      const std::function<void(qint64)> &copied)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(
            ErrorKind::Io,
            QStringLiteral("A file of the library could not be read: %1").arg(source.errorString()),
            from, QStringLiteral("Check the library first."));
    if (!QDir().mkpath(QFileInfo(to).path()))
        return fail(notCopied(to, QStringLiteral("the folder cannot be made")));
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return fail(notCopied(to, target.errorString()));
    const Result<void> read = readBlocks(source, job, [&](const char *data, qint64 size) {
        if (target.write(data, size) != size)
            return Result<void>(fail(notCopied(to, target.errorString())));
        copied(size);
        return Result<void>();
    });
    if (!read)
        return read;
    if (!target.commit())
        return fail(notCopied(to, target.errorString()));
    return {};
}

/// The database of this moment under its name, whole or not at all.
Result<std::vector<NamedBlob>> copyDatabase(const QString &folder, const QString &target)
{
    auto library = readLibrary(folder);
    if (!library)
        return fail(library.error());
    const QString fresh = databaseOf(target) + QStringLiteral(".new");
    QFile::remove(fresh);
    const auto blobs = readSafely([&]() -> Result<std::vector<NamedBlob>> {
        (*library)->backupTo(fresh);
        sql::Database copy(fresh, sql::OpenMode::ReadWrite);
        return CareStore::blobs(copy);
    });
    if (!blobs)
        QFile::remove(fresh);
    return blobs;
}

} // namespace

Result<LibrarySize> sizeOfLibrary(const QString &folder, Job &)
{
    auto library = readLibrary(folder);
    if (!library)
        return fail(library.error());
    return readSafely([&]() -> Result<LibrarySize> {
        const std::vector<NamedBlob> blobs = CareStore::blobs(**library);
        return LibrarySize{static_cast<int>(blobs.size()), bytesOf(blobs), databaseBytesOf(folder)};
    });
}

Result<LibraryCheck> checkLibrary(const QString &folder, Job &job)
{
    auto library = readLibrary(folder);
    if (!library)
        return fail(library.error());
    LibraryCheck check;
    const auto blobs = readSafely([&]() -> Result<std::vector<NamedBlob>> {
        for (const QString &problem : CareStore::problems(**library))
            note(check, QStringLiteral("Database: %1").arg(problem));
        return CareStore::blobs(**library);
    });
    if (!blobs)
        return fail(blobs.error());
    const qint64 total = bytesOf(*blobs);
    for (const NamedBlob &blob : *blobs) {
        if (job.isCancelled())
            return fail(cancelledError());
        const Result<void> checked =
            checkBlob(blobOf(folder, blob.sha256), blob, check.bytes, total, check, job);
        if (!checked)
            return fail(checked.error());
        ++check.blobs;
        check.bytes += blob.size;
        job.report(check.bytes, total);
    }
    return check;
}

Result<void> backUpLibrary(const QString &folder, const QString &target, Job &job)
{
    QFile mark(markOf(target));
    const bool isOlderCopy = mark.open(QIODevice::ReadOnly) && mark.readAll() == markText(folder);
    mark.close();
    if (QDir(target).exists() && !QDir(target).isEmpty() && !isOlderCopy)
        return fail(ErrorKind::Conflict,
                    QStringLiteral("The folder of the backup holds other files."), target,
                    QStringLiteral("Choose another folder, or an empty one."));
    if (!QDir().mkpath(target + QStringLiteral("/blobs")))
        return fail(notCopied(target, QStringLiteral("the folder cannot be made")));
    if (!isOlderCopy && (!mark.open(QIODevice::WriteOnly) || mark.write(markText(folder)) < 0))
        return fail(notCopied(target, mark.errorString()));
    mark.close();
    const auto blobs = copyDatabase(folder, target);
    if (!blobs)
        return fail(blobs.error());
    const qint64 total = bytesOf(*blobs);
    qint64 done = 0;
    const auto copied = [&](qint64 size) { job.report(done += size, total); };
    for (const NamedBlob &blob : *blobs) {
        const QString to = blobOf(target, blob.sha256);
        if (QFileInfo(to).size() == blob.size) {
            copied(blob.size);
            continue;
        }
        const Result<void> result = copyBlob(blobOf(folder, blob.sha256), to, job, copied);
        if (!result)
            return result;
    }
    // The database last: until then the older copy, if there is one, is whole.
    for (const char *beside : {"", "-wal", "-shm"})
        QFile::remove(databaseOf(target) + QLatin1String(beside));
    if (!QFile::rename(databaseOf(target) + QStringLiteral(".new"), databaseOf(target)))
        return fail(notCopied(databaseOf(target), QStringLiteral("it cannot be renamed")));
    job.report(total, total);
    return {};
}

} // namespace vams::backend
