#pragma once
// Bytes under their SHA-256. A blob is written to a staging file while it is hashed, synced,
// renamed to its name, and its folder is synced; only then may a row name it. A crash leaves at
// most a file that nobody names.

#include "core/api/message.h"
#include "core/backend/objects/file_io.h"
#include "core/base/job.h"

#include <QString>

#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace vams::backend {

/// Bytes on disk that have no name yet.
struct StagedBlob
{
    QString path;
    QString sha256;
    QString md5;
    qint64 size = 0;
};

class BlobStore;

/// Keeps blobs from being collected between their publication and the commit of the row that names
/// them.
class BlobPins
{
public:
    explicit BlobPins(BlobStore &store)
        : m_store(&store)
    {}
    ~BlobPins();
    BlobPins(BlobPins &&other) noexcept;
    BlobPins(const BlobPins &) = delete;
    BlobPins &operator=(const BlobPins &) = delete;

private:
    friend class BlobStore;
    BlobStore *m_store;
    std::vector<QString> m_hashes;
};

/// Thread-safe.
class BlobStore
{
public:
    BlobStore(const QString &folder, FileIo &io);

    /// Copies what `feed` hands over into `path`, hashing it. Cancel throws and leaves nothing.
    StagedBlob stage(const QString &path, const api::BodyFeed &feed, Job &job);
    /// The same for a local file; cloned where the file system can.
    StagedBlob stage(const QString &path, const api::FileRange &range, Job &job);
    /// Joins staged parts, in order, into the first one's file. The others are removed.
    StagedBlob join(const std::vector<StagedBlob> &parts, Job &job);
    /// Makes staged files blobs. When it returns, they are on the disk under their names.
    BlobPins publish(const std::vector<StagedBlob> &blobs);
    /// A blob of no bytes is never a file.
    [[nodiscard]] QString path(const QString &sha256) const;
    /// Removes those that no row names (as `isNamed` tells, asked under the store's lock) and that
    /// are not pinned.
    int collect(const std::vector<QString> &hashes,
                const std::function<bool(const QString &)> &isNamed);
    /// Every blob on the disk.
    [[nodiscard]] std::vector<QString> everything() const;

private:
    friend class BlobPins;
    void unpin(const std::vector<QString> &hashes);

    QString m_folder;
    FileIo &m_io;
    std::mutex m_mutex;
    std::map<QString, int> m_pins;
};

/// SHA-256 and MD5 of nothing.
inline constexpr QLatin1String
    emptySha256("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
inline constexpr QLatin1String emptyMd5("d41d8cd98f00b204e9800998ecf8427e");

} // namespace vams::backend
