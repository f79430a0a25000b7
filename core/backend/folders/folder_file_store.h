#pragma once
// The SQL of files of registered folders: what is known of the disk, and which object versions
// stand on it.

#include "core/backend/folders/folder_diff.h"
#include "core/backend/objects/object_store.h"

namespace vams::backend {

struct HashedDiskFile
{
    DiskFile file;
    QString sha256;
    QString md5;
};

class FolderFileStore
{
public:
    static std::vector<KnownFile> known(sql::Database &db, const BucketId &bucket);
    static std::optional<KnownFile> get(sql::Database &db, const BucketId &bucket,
                                        const QString &path);
    static int presentCount(sql::Database &db, const BucketId &bucket);
    /// Present, with its hash still due unless it has no bytes.
    static void save(sql::Database &db, const BucketId &bucket, const DiskFile &file);
    static void setMissing(sql::Database &db, const BucketId &bucket, const QString &path);
    /// Present, as it was; only the file id may differ.
    static void setPresent(sql::Database &db, const BucketId &bucket, const DiskFile &file);
    /// The row and the versions that stand on it; what is known of the content goes along.
    static void rename(sql::Database &db, const BucketId &bucket, const QString &from,
                       const DiskFile &to);
    static void remove(sql::Database &db, const BucketId &bucket, const QString &path);

    static std::vector<DiskFile> dueForHash(sql::Database &db, const BucketId &bucket, int limit);
    /// False when the file is not known with this size and time any more; nothing is changed then.
    static bool setHash(sql::Database &db, const BucketId &bucket, const HashedDiskFile &hashed);
    static void setHashFailed(sql::Database &db, const BucketId &bucket, const QString &path);
    /// Lets every file that could not be read be tried again.
    static void retryFailed(sql::Database &db, const BucketId &bucket);
    /// The only missing file with this content; among several the only one of the same name.
    static std::optional<QString> missingWithHash(sql::Database &db, const BucketId &bucket,
                                                  const HashedDiskFile &hashed);

    /// The key whose newest version stands on this file of the folder.
    static std::optional<QString> liveKeyOn(sql::Database &db, const BucketId &bucket,
                                            const QString &path);
    static bool hasVersionOn(sql::Database &db, const BucketId &bucket, const QString &path);
    /// Versions that stood on `from`, as it was, stand on `to`, which has the same bytes.
    static void standOn(sql::Database &db, const BucketId &bucket, const DiskFile &from,
                        const DiskFile &to);
    /// Whether a version of the asset names this revision of the file `/path`.
    static bool isRecorded(sql::Database &db, const AssetRef &ref, const QString &path,
                           const FileVersionId &version);
    /// Takes the newest version of the key away; the one below, which has the same bytes, stands on
    /// `file` from now on.
    static void dropRepeated(sql::Database &db, const ObjectVersion &newest, const DiskFile &file);
    /// A key of the stretch `first` to `last` that would leave a file that is there without any
    /// version.
    static std::optional<QString> standingKey(sql::Database &db, const BucketId &bucket,
                                              const QString &first, const QString &last);
    /// See sourceState in core/model; empty for bytes in the library.
    static QString stateOf(sql::Database &db, const ObjectVersion &object);
};

} // namespace vams::backend
