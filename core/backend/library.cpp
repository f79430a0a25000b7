#include "core/backend/library.h"

#include "core/backend/auth/user_role_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/identity/account_store.h"
#include "core/backend/library_store.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace vams::backend {

namespace {

constexpr auto factId = "library_id";
constexpr auto factName = "name";
constexpr auto factAdmin = "admin";
constexpr auto factSecret = "url_secret";
constexpr auto factClosed = "closed_in_order";

QString databasePath(const QString &folder)
{
    return folder + QStringLiteral("/library.sqlite");
}

QString newSecret()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

bool Library::isLibrary(const QString &folder)
{
    return QFile::exists(databasePath(folder));
}

Library::Library(const LibraryOptions &options)
    : m_folder(QDir(options.folder).absolutePath())
    , m_io(options.io ? options.io : localFileIo())
{
    prepareFolder(options);
    takeLock();
    m_storage =
        std::make_unique<Storage>(databasePath(m_folder), m_folder + QStringLiteral("/backups"));
    m_blobs = std::make_unique<BlobStore>(m_folder + QStringLiteral("/blobs"), *m_io);
    m_io->makeFolder(stagingFolder());
    readFacts(options);
}

Library::~Library() = default;

void Library::closeInOrder()
{
    m_storage->write(
        [](sql::Database &db) { LibraryStore::setValue(db, factClosed, QStringLiteral("1")); });
    m_storage->checkpoint();
}

void Library::prepareFolder(const LibraryOptions &options)
{
    const QFileInfo info(m_folder);
    if (isLibrary(m_folder)) {
        if (const QString kind = networkFileSystem(m_folder); !kind.isEmpty()) {
            throw ApiError(
                400, QCoreApplication::translate(
                         "vams::backend",
                         "%1 is on a network drive (%2). A library must be on a local disk, or its "
                         "database can be damaged; share it with \"vams serve\" instead.")
                         .arg(m_folder, kind));
        }
        return;
    }
    if (options.mode == LibraryMode::MustExist)
        throw ApiError(404,
                       QCoreApplication::translate("vams::backend", "There is no library in %1.")
                           .arg(m_folder));
    if (info.exists() && (!info.isDir() || !QDir(m_folder).isEmpty())) {
        throw ApiError(409, QCoreApplication::translate(
                                "vams::backend",
                                "%1 holds other files. Choose an empty folder for a new library.")
                                .arg(m_folder));
    }
    m_io->makeFolder(m_folder);
    if (const QString kind = networkFileSystem(m_folder); !kind.isEmpty()) {
        throw ApiError(
            400,
            QCoreApplication::translate(
                "vams::backend",
                "%1 is on a network drive (%2). Choose a folder on a local disk; a team shares a "
                "library with \"vams serve\".")
                .arg(m_folder, kind));
    }
}

void Library::takeLock()
{
    m_lock = std::make_unique<QLockFile>(m_folder + QStringLiteral("/library.lock"));
    m_lock->setStaleLockTime(
        0); // a holder that lives is never robbed; a dead one is told by its process id
    if (m_lock->tryLock(0))
        return;
    qint64 pid = 0;
    QString host;
    QString program;
    if (m_lock->error() == QLockFile::LockFailedError &&
        m_lock->getLockInfo(&pid, &host, &program)) {
        throw ApiError(
            423, QCoreApplication::translate(
                     "vams::backend",
                     "This library is open in %1 (process %2 on %3). Close it there first, or "
                     "connect to it if that is \"vams serve\".")
                     .arg(program, QString::number(pid), host));
    }
    throw ApiError(
        500, QCoreApplication::translate("vams::backend",
                                         "%1 cannot be written to. Check the rights of the folder.")
                 .arg(m_folder));
}

void Library::readFacts(const LibraryOptions &options)
{
    m_storage->write([&](sql::Database &db) {
        const bool isNew = LibraryStore::value(db, factId).isEmpty();
        if (isNew) {
            LibraryStore::setValue(db, factId, newUuid());
            LibraryStore::setValue(db, factName,
                                   options.name.isEmpty() ? QFileInfo(m_folder).fileName()
                                                          : options.name);
            LibraryStore::setValue(db, factSecret, newSecret());
            LibraryStore::setValue(db, factAdmin, options.admin.text());
            LibraryStore::addBuckets(db, BucketId(newUuid()), BucketId(newUuid()));
            const QString now = toIso(options.clock());
            UserRoleStore::add(db, options.admin, QStringLiteral("admin"), now);
            // Without a password: nobody signs in as the administrator before one was set.
            AccountStore::insert(db, {.user = {.userId = options.admin.text(),
                                               .email = options.identity.adminEmail,
                                               .phone = {},
                                               .userStatus = forceChangeStatus,
                                               .userCreateDate = now,
                                               .userLastModifiedDate = now}});
        } else {
            m_wasClosedInOrder = LibraryStore::value(db, factClosed) == QLatin1String("1");
        }
        LibraryStore::setValue(db, factClosed, QStringLiteral("0"));
        m_name = LibraryStore::value(db, factName);
        m_admin = UserId(LibraryStore::value(db, factAdmin));
        m_urlSecret = QByteArray::fromHex(LibraryStore::value(db, factSecret).toLatin1());
    });
    if (!m_wasClosedInOrder)
        qCInfo(logBackend)
            << "The library was not closed in order; leftovers are being cleaned up.";
}

} // namespace vams::backend
