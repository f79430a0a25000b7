#pragma once
// A library on disk: the folder, the lock that lets one process write, the database and the blobs.
//
//   library.sqlite   all rows           blobs/     bytes by SHA-256
//   staging/         parts of uploads   backups/   the database before each change of its schema

#include "core/backend/config/features.h"
#include "core/backend/folders/folder_worker.h"
#include "core/backend/identity/identity_options.h"
#include "core/backend/objects/blob_store.h"
#include "core/backend/storage/storage.h"
#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QLockFile>

#include <memory>

namespace vams::backend {

class MailSender;

enum class LibraryMode
{
    MustExist,
    CreateIfMissing
};

struct LibraryOptions
{
    QString folder;
    QString name; ///< of a new library; default: the folder's name
    UserId admin = UserId(QStringLiteral("local")); ///< of a new library
    LibraryMode mode = LibraryMode::CreateIfMissing;
    /// Switched when it opens, and kept in the library. An unknown name is
    /// refused.
    FeatureSwitches features;
    /// A limit for servers; 0: none.
    int uploadStartsPerMinute = 0;
    Clock clock = systemClock();
    /// Sends what subscribers are told. Default: nothing is mailed.
    std::shared_ptr<MailSender> mail;
    /// Test seam: stands in for the disk. Default: the real one.
    std::shared_ptr<FileIo> io;
    FolderOptions folders;
    IdentityOptions identity;
};

/// Throws ApiError from its constructor: held by another process, on a network drive, not a
/// library, written by a newer program, disk full.
class Library
{
public:
    explicit Library(const LibraryOptions &options);
    ~Library();
    /// Notes that nothing is left to clean up. Throws when that cannot be written (disk full): then
    /// the next start cleans up.
    void closeInOrder();

    Storage &storage() { return *m_storage; }
    BlobStore &blobs() { return *m_blobs; }
    FileIo &io() { return *m_io; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString stagingFolder() const { return m_folder + QStringLiteral("/staging"); }
    [[nodiscard]] const QByteArray &urlSecret() const { return m_urlSecret; }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// Who was made its administrator when it was created; the desktop acts as this user.
    [[nodiscard]] const UserId &admin() const { return m_admin; }
    /// False when the last process that held it did not end in order.
    [[nodiscard]] bool wasClosedInOrder() const { return m_wasClosedInOrder; }

    static bool isLibrary(const QString &folder);

private:
    void prepareFolder(const LibraryOptions &options);
    void takeLock();
    void readFacts(const LibraryOptions &options);

    QString m_folder;
    QString m_name;
    UserId m_admin;
    std::shared_ptr<FileIo> m_io;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<BlobStore> m_blobs;
    QByteArray m_urlSecret;
    bool m_wasClosedInOrder = true;
};

} // namespace vams::backend
