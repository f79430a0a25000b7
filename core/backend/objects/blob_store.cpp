#include "core/backend/objects/blob_store.h"

#include "core/backend/http/api_error.h"
#include "core/backend/objects/hasher.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <utility>

namespace vams::backend {

namespace {

constexpr qint64 copyChunk = 1 << 20;

/// Removes a staging file unless it was kept.
class StagingGuard
{
public:
    StagingGuard(FileIo &io, QString path)
        : m_io(io)
        , m_path(std::move(path))
    {}
    ~StagingGuard()
    {
        if (!m_path.isEmpty())
            m_io.remove(m_path);
    }
    StagingGuard(const StagingGuard &) = delete;
    StagingGuard &operator=(const StagingGuard &) = delete;
    void keep() { m_path.clear(); }

private:
    FileIo &m_io;
    QString m_path;
};

/// Takes everything `feed` hands over to the hasher and, if there is one, to the file. Returns the
/// number of bytes.
qint64 pump(const api::BodyFeed &feed, Hasher &hasher, OutputFile *file, Job &job)
{
    qint64 total = 0;
    const bool isWhole = feed([&](const char *data, qint64 size) {
        if (job.isCancelled())
            return false;
        hasher.add(data, size);
        if (file)
            file->write(data, size);
        total += size;
        return true;
    });
    if (job.isCancelled())
        throw ApiError(499, QStringLiteral("Cancelled."));
    if (!isWhole)
        throw ApiError(400, QStringLiteral("The transfer broke off before all bytes had come."));
    return total;
}

/// The next `length` bytes of an open file; broken off if it is shorter.
api::BodyFeed fileFeed(QFile &file, qint64 length)
{
    return [&file, length](const api::BodyReceiver &receiver) {
        std::vector<char> buffer(static_cast<std::size_t>(qMin(length, copyChunk)));
        for (qint64 left = length; left > 0;) {
            const qint64 got = file.read(buffer.data(), qMin(copyChunk, left));
            if (got <= 0 || !receiver(buffer.data(), got))
                return false;
            left -= got;
        }
        return true;
    };
}

} // namespace

BlobPins::BlobPins(BlobPins &&other) noexcept
    : m_store(other.m_store)
    , m_hashes(std::exchange(other.m_hashes, {}))
{}

BlobPins::~BlobPins()
{
    m_store->unpin(m_hashes);
}

BlobStore::BlobStore(const QString &folder, FileIo &io)
    : m_folder(folder)
    , m_io(io)
{
    for (int at = 0; at < 256; ++at)
        m_io.makeFolder(QStringLiteral("%1/%2").arg(folder).arg(at, 2, 16, QLatin1Char('0')));
}

StagedBlob BlobStore::stage(const QString &path, const api::BodyFeed &feed, Job &job)
{
    StagingGuard guard(m_io, path);
    const std::unique_ptr<OutputFile> file = m_io.create(path);
    Hasher hasher;
    const qint64 size = pump(feed, hasher, file.get(), job);
    const Hasher::Digests digests = hasher.finish();
    guard.keep();
    return {path, digests.sha256, digests.md5, size};
}

StagedBlob BlobStore::stage(const QString &path, const api::FileRange &range, Job &job)
{
    QFile source(range.path);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !source.seek(range.offset))
        throw ApiError(
            400, QStringLiteral("%1 could not be read: %2").arg(range.path, source.errorString()));
    const bool isWhole = range.offset == 0 && range.length == source.size();
    if (!isWhole || !m_io.clone(range.path, path))
        return stage(path, fileFeed(source, range.length), job);
    // The clone is what is hashed: the source may change while it is read.
    StagingGuard guard(m_io, path);
    QFile cloned(path);
    if (!cloned.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw ApiError(500, QStringLiteral("The copy of %1 could not be read.").arg(range.path));
    Hasher hasher;
    const qint64 size = pump(fileFeed(cloned, cloned.size()), hasher, nullptr, job);
    const Hasher::Digests digests = hasher.finish();
    guard.keep();
    return {path, digests.sha256, digests.md5, size};
}

StagedBlob BlobStore::join(const std::vector<StagedBlob> &parts, Job &job)
{
    if (parts.size() == 1)
        return parts.front();
    const QString path = parts.front().path + QStringLiteral(".joined");
    StagingGuard guard(m_io, path);
    const std::unique_ptr<OutputFile> file = m_io.create(path);
    Hasher hasher;
    qint64 size = 0;
    for (const StagedBlob &part : parts) {
        QFile source(part.path);
        if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || source.size() != part.size)
            throw ApiError(500, QStringLiteral("A part of the upload is gone."));
        size += pump(fileFeed(source, part.size), hasher, file.get(), job);
    }
    const Hasher::Digests digests = hasher.finish();
    for (const StagedBlob &part : parts)
        m_io.remove(part.path);
    guard.keep();
    return {path, digests.sha256, digests.md5, size};
}

BlobPins BlobStore::publish(const std::vector<StagedBlob> &blobs)
{
    BlobPins pins(*this);
    QSet<QString> folders;
    std::vector<const StagedBlob *> fresh;
    QStringList paths;
    for (const StagedBlob &blob : blobs) {
        {
            // Before the look: from here on the collector leaves this hash alone.
            const std::lock_guard lock(m_mutex);
            ++m_pins[blob.sha256];
            pins.m_hashes.push_back(blob.sha256);
        }
        if (blob.size == 0)
            continue;
        const QString target = path(blob.sha256);
        // Of a blob that is there already the name may not be on the disk yet: somebody else is
        // just publishing it.
        folders.insert(target.left(target.lastIndexOf(QLatin1Char('/'))));
        const QFileInfo existing(target);
        if (existing.exists() && existing.size() == blob.size) {
            m_io.remove(blob.path);
            continue;
        }
        fresh.push_back(&blob);
        paths << blob.path;
    }
    m_io.syncFiles(paths);
    for (const StagedBlob *blob : fresh)
        m_io.rename(blob->path, path(blob->sha256));
    m_io.syncFolders(folders.values());
    return pins;
}

QString BlobStore::path(const QString &sha256) const
{
    return m_folder + QLatin1Char('/') + sha256.left(2) + QLatin1Char('/') + sha256;
}

int BlobStore::collect(const std::vector<QString> &hashes,
                       const std::function<bool(const QString &)> &isNamed)
{
    int removed = 0;
    for (const QString &hash : hashes) {
        const std::lock_guard lock(m_mutex);
        if (!m_pins.contains(hash) && !isNamed(hash) && m_io.remove(path(hash)))
            ++removed;
    }
    return removed;
}

std::vector<QString> BlobStore::everything() const
{
    std::vector<QString> hashes;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        hashes.push_back(files.fileName());
    }
    return hashes;
}

void BlobStore::unpin(const std::vector<QString> &hashes)
{
    const std::lock_guard lock(m_mutex);
    for (const QString &hash : hashes) {
        const auto it = m_pins.find(hash);
        if (it != m_pins.end() && --it->second == 0)
            m_pins.erase(it);
    }
}

} // namespace vams::backend
