#pragma once
// The SQL of versioned buckets: what S3 keeps of a key, as rows. Bytes stand in the BlobStore.

#include "core/backend/storage/sql.h"
#include "core/base/ids.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace vams::backend {

using ObjectMetadata = QMap<QString, QString>;

/// Names of metadata entries.
namespace objectMetadata {
inline constexpr QLatin1String databaseId("databaseid");
inline constexpr QLatin1String assetId("assetid");
inline constexpr QLatin1String primaryType("vams-primarytype");
/// On a delete marker left by a move: the key the file went to, so that moving it back is allowed.
inline constexpr QLatin1String movedTo("vams-movedto");
} // namespace objectMetadata

struct ObjectVersion
{
    BucketId bucketId;
    QString key;
    FileVersionId versionId;
    bool isLatest = false;
    bool isDeleteMarker = false;
    qint64 size = 0;
    QString sha256;
    QString etag;
    QString contentType = QStringLiteral("binary/octet-stream");
    ObjectMetadata metadata;
    QString lastModified;
    /// In a registered folder: the file that holds the bytes, relative to the folder, as long as it
    /// has this size and this time (nanoseconds since 1970). Empty: the blob `sha256`.
    QString sourcePath;
    qint64 sourceMtime = 0;

    [[nodiscard]] bool isFolder() const { return key.endsWith(QLatin1Char('/')); }
};

/// Which of the newest versions a listing holds.
enum class ObjectFilter
{
    Live,
    Archived
};

struct ObjectRange
{
    QString prefix;
    QString after; ///< keys behind this one only
    int limit = 1000;
    ObjectFilter filter = ObjectFilter::Live;
};

class ObjectStore
{
public:
    static std::optional<ObjectVersion> latest(sql::Database &db, const BucketId &bucket,
                                               const QString &key);
    static std::optional<ObjectVersion> version(sql::Database &db, const BucketId &bucket,
                                                const QString &key, const FileVersionId &version);
    /// Newest first, delete markers included.
    static std::vector<ObjectVersion> versions(sql::Database &db, const BucketId &bucket,
                                               const QString &key, int limit = -1);
    static int versionCount(sql::Database &db, const BucketId &bucket, const QString &key);
    /// Newest versions under a prefix, by key.
    static std::vector<ObjectVersion> list(sql::Database &db, const BucketId &bucket,
                                           const ObjectRange &range);
    /// Anything at all under the prefix, delete markers included.
    static bool anyUnder(sql::Database &db, const BucketId &bucket, const QString &prefix);

    /// Makes `object` the newest version of its key; its version id is made here if it has none.
    static FileVersionId put(sql::Database &db, ObjectVersion object);
    static FileVersionId putDeleteMarker(sql::Database &db, const BucketId &bucket,
                                         const QString &key, const ObjectMetadata &metadata,
                                         const QString &now);
    /// Takes the newest version away if it is a delete marker: the one below comes back.
    static void removeDeleteMarker(sql::Database &db, const BucketId &bucket, const QString &key);
    /// Whether the newest version of the key is a delete marker and `object` the one below it.
    static bool isBelowMarker(sql::Database &db, const ObjectVersion &object);
    /// Every version of a key. The blobs become candidates for collection.
    static void removeAll(sql::Database &db, const BucketId &bucket, const QString &key);
    /// Gives `to` the older versions of `from`, with their ids and dates, below what `put` adds
    /// next.
    static void copyHistory(sql::Database &db, const ObjectVersion &from, const ObjectVersion &to);

    /// Lets `target`, which is `source` under another key, go on with the history of `source`, and
    /// leaves a delete marker there that tells where it went. Back to where it came from,
    /// unchanged, it takes away the mark of having left, and nothing is new.
    static void move(sql::Database &db, const ObjectVersion &source, ObjectVersion target,
                     const QString &now);

    static bool isNamed(sql::Database &db, const QString &sha256);
    /// Takes them off the list: what is freed from here on stands on it anew.
    static std::vector<QString> takeBlobCandidates(sql::Database &db);
};

} // namespace vams::backend
