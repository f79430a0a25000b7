#include "ui/support/file_cache.h"

#include "core/api/client.h"
#include "core/base/text.h"
#include "ui/models/file_tree.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace vams::ui {

namespace {

QString fileCacheText(const char *text)
{
    return QCoreApplication::translate("vams::ui::FileCache", text);
}

/// Passes bytes on to a file, tells how many came and stops when the job does.
class CountingDevice : public QIODevice
{
public:
    CountingDevice(QIODevice &target, qint64 total, Job &job)
        : m_target(target)
        , m_total(total)
        , m_job(job)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] qint64 count() const { return m_count; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_job.isCancelled())
            return -1;
        const qint64 written = m_target.write(data, size);
        if (written > 0)
            m_count += written;
        m_job.report(m_count, qMax(m_total, m_count));
        return written;
    }

private:
    QIODevice &m_target;
    qint64 m_total;
    Job &m_job;
    qint64 m_count = 0;
};

void touch(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

} // namespace

WantedFile wantedFile(const AssetRef &asset, const FileEntry &entry)
{
    return {asset, entry.relativePath, entry.versionId.value_or(FileVersionId()),
            contentKeyOf(entry), entry.size.value_or(0)};
}

FileCache::FileCache(const api::Client &client, QString folder, qint64 limit)
    : m_client(client)
    , m_folder(std::move(folder))
    , m_limit(limit)
{}

QString FileCache::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
           QStringLiteral("/files");
}

QString FileCache::pathFor(const QString &contentKey) const
{
    const QByteArray name =
        QCryptographicHash::hash(contentKey.toUtf8(), QCryptographicHash::Sha1).toHex();
    return m_folder + QLatin1Char('/') + QString::fromLatin1(name);
}

std::optional<QString> FileCache::cached(const QString &contentKey) const
{
    const QString path = pathFor(contentKey);
    if (contentKey.isEmpty() || !QFileInfo::exists(path))
        return std::nullopt;
    touch(path);
    return path;
}

Result<QString> FileCache::localFile(const WantedFile &wanted, Job &job, qint64 maxFetch) const
{
    if (const auto path = cached(wanted.contentKey))
        return *path;
    const Result<DownloadLink> link =
        m_client.downloads().viewLink(wanted.asset, wanted.path, wanted.version, job);
    return link ? bytesOf(*link, wanted, job, maxFetch) : fail(link.error());
}

Result<QString> FileCache::assetPreview(const AssetRef &asset, const QString &contentKey,
                                        Job &job) const
{
    if (const auto path = cached(contentKey))
        return *path;
    const Result<DownloadLink> link = m_client.downloads().previewLink(asset, job);
    if (!link)
        return fail(link.error());
    return bytesOf(*link, {asset, {}, {}, contentKey, 0}, job, 0);
}

Result<QString> FileCache::bytesOf(const DownloadLink &link, const WantedFile &wanted, Job &job,
                                   qint64 maxFetch) const
{
    const auto local = m_client.downloads().localFile(link.downloadUrl, job);
    if (!local)
        return fail(local.error());
    if (*local && (*local)->offset == 0 && (*local)->length == QFileInfo((*local)->path).size())
        return (*local)->path;
    if (maxFetch > 0 && wanted.size > maxFetch)
        return fail(
            ErrorKind::Invalid,
            fileCacheText("%1 are too much to fetch for a picture.").arg(humanSize(wanted.size)),
            wanted.path, fileCacheText("Open the file to see it."), tooLarge);
    return fetch(wanted, link.downloadUrl, job);
}

Result<QString> FileCache::fetch(const WantedFile &wanted, const QString &url, Job &job) const
{
    const QString path = pathFor(wanted.contentKey);
    const auto diskError = [&](const QString &detail) {
        return fail(ErrorKind::Io, fileCacheText("The copy of the file cannot be written."),
                    wanted.path,
                    fileCacheText("Make room on the disk that holds %1, then try again.")
                        .arg(QDir::toNativeSeparators(m_folder)),
                    detail);
    };
    if (!QDir().mkpath(m_folder))
        return diskError(QStringLiteral("mkpath failed"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return diskError(file.errorString());
    CountingDevice sink(file, wanted.size, job);
    const Result<void> fetched = m_client.downloads().fetch(url, sink, 0, job);
    if (job.isCancelled())
        return fail(cancelledError());
    if (!fetched)
        return fail(fetched.error());
    if (file.error() != QFileDevice::NoError || !file.commit())
        return diskError(file.errorString());
    trim(path);
    return path;
}

void FileCache::trim(const QString &keep) const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time);
    qint64 total = 0;
    for (const QFileInfo &file : files) { // newest first
        total += file.size();
        if (total > m_limit && file.absoluteFilePath() != QFileInfo(keep).absoluteFilePath())
            QFile::remove(file.absoluteFilePath());
    }
}

} // namespace vams::ui
