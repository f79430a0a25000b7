#include "core/transfer/download_file.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace vams::transfer {

namespace {

QString trDownload(const char *text)
{
    return QCoreApplication::translate("vams::transfer", text);
}

Error notWritable(const QString &path, const QString &reason)
{
    return {.kind = ErrorKind::Io,
            .message = trDownload("The file could not be written: %1").arg(reason),
            .subject = path,
            .advice = trDownload("Check that the disk has room and that you may write there.")};
}

/// A file that knows the SHA-256 of what was written to it, also when it is started again.
class HashedFile : public QSaveFile
{
public:
    explicit HashedFile(const QString &path)
        : QSaveFile(path)
    {}

    bool resize(qint64 size) override
    {
        if (size == 0)
            m_hash.reset();
        return QSaveFile::resize(size);
    }
    [[nodiscard]] QString hash() const { return QString::fromLatin1(m_hash.result().toHex()); }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 written = QSaveFile::writeData(data, size);
        if (written > 0)
            m_hash.addData(QByteArrayView(data, written));
        return written;
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

Result<void> copyRange(const api::FileRange &range, QIODevice &target, Job &job)
{
    QFile source(range.path);
    if (!source.open(QIODevice::ReadOnly) || !source.seek(range.offset))
        return fail(ErrorKind::Io,
                    trDownload("The file could not be read: %1").arg(source.errorString()),
                    range.path);
    QByteArray block(1024 * 1024, Qt::Uninitialized);
    for (qint64 done = 0; done < range.length;) {
        if (!job.waitWhilePaused())
            return fail(cancelledError());
        const qint64 got =
            source.read(block.data(), qMin<qint64>(block.size(), range.length - done));
        if (got <= 0)
            return fail(ErrorKind::Io,
                        trDownload("The file could not be read: %1").arg(source.errorString()),
                        range.path);
        if (target.write(block.constData(), got) != got)
            return fail(notWritable({}, target.errorString()));
        done += got;
        job.report(done, range.length);
    }
    if (!api::isStill(range))
        return fail(ErrorKind::Io, trDownload("The file changed on disk while it was read."),
                    range.path, trDownload("Try again in a moment; it is being read again."));
    return {};
}

/// Whether bytes that come later are surely of the same file.
bool canGoOn(const DownloadItem &item)
{
    return !item.contentHash.isEmpty() || !item.version.isEmpty();
}

Result<void> fetchRest(const api::Client &client, const QString &url, const DownloadItem &item,
                       HashedFile &target, Job &job)
{
    const qint64 start = canGoOn(item) ? target.pos() : 0;
    if (start > 0 && start == item.size)
        return {};
    if (start == 0 && !(target.seek(0) && target.resize(0)))
        return fail(notWritable(target.fileName(), target.errorString()));
    Job call(
        [&job, start](const Progress &progress) {
            job.report(start + progress.done, start + progress.total);
        },
        job.token());
    return client.downloads().fetch(url, target, start, call);
}

/// A link holds for a while only: after a pause there is a new one.
Result<void> fetchTo(const api::Client &client, const AssetRef &ref, const DownloadItem &item,
                     HashedFile &target, Job &job)
{
    const auto relay = [&job](const Progress &progress) {
        job.report(progress.done, progress.total);
    };
    std::optional<Result<void>> copied; // from a local file, which is not begun twice
    const Result<void> fetched = runPausable(job, relay, [&](Job &call) -> Result<void> {
        const Result<DownloadLink> link =
            client.downloads().link(ref, item.path, item.version, call);
        if (!link)
            return fail(link.error());
        const Result<std::optional<api::FileRange>> local =
            client.downloads().localFile(link->downloadUrl, call);
        if (!local)
            return fail(local.error());
        if (!*local)
            return fetchRest(client, link->downloadUrl, item, target, call);
        copied = copyRange(**local, target, job);
        return {};
    });
    return copied ? *copied : fetched;
}

Result<void> verify(const DownloadItem &item, const HashedFile &file)
{
    const bool hasSize = item.size < 0 || file.size() == item.size;
    const bool hasHash = item.contentHash.isEmpty() ||
                         file.hash().compare(item.contentHash, Qt::CaseInsensitive) == 0;
    if (hasSize && hasHash)
        return {};
    return fail(ErrorKind::Io,
                hasSize ? trDownload("The bytes that arrived are not those of the file.")
                        : trDownload("%1 arrived instead of %2.")
                              .arg(humanSize(file.size()), humanSize(item.size)),
                item.path, trDownload("Try again; the file may just have been replaced."));
}

} // namespace

DownloadItem downloadItemOf(const FileEntry &file)
{
    return {file.relativePath, {}, file.size.value_or(-1), file.contentHash};
}

Result<void> downloadFile(const api::Client &client, const AssetRef &ref, const DownloadItem &item,
                          const QString &targetPath, Job &job)
{
    if (!QDir().mkpath(QFileInfo(targetPath).absolutePath()))
        return fail(notWritable(targetPath, trDownload("the folder cannot be made")));
    // QSaveFile writes through links: away with one, lest the bytes land elsewhere.
    if (QFileInfo(targetPath).isSymLink() && !QFile::remove(targetPath))
        return fail(notWritable(targetPath, trDownload("a link is in its place")));
    HashedFile file(targetPath);
    if (!file.open(QIODevice::WriteOnly))
        return fail(notWritable(targetPath, file.errorString()));
    const Result<void> fetched = fetchTo(client, ref, item, file, job);
    if (!fetched)
        return fetched;
    if (const Result<void> verified = verify(item, file); !verified)
        return verified;
    if (!file.commit())
        return fail(notWritable(targetPath, file.errorString()));
    return {};
}

} // namespace vams::transfer
