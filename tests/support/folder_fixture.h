#pragma once
// A folder of the user's beside a library, and the moves that tests make with it. Files get a time
// in the past, so that two writes differ in it.

#include "tests/support/contract_side.h"
#include "tests/support/temporary_files.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>

namespace vams::test {

/// The real disk; what a test wants to happen while a file is read.
class MeddlingDisk : public backend::FolderDisk
{
public:
    backend::FolderWalk walk(const QString &root, Job &job) override
    {
        if (onWalk)
            onWalk();
        backend::FolderWalk walk = m_disk->walk(root, job);
        if (afterWalk)
            afterWalk(walk);
        return walk;
    }
    std::optional<backend::DiskFile> facts(const QString &root, const QString &path) override
    {
        return m_disk->facts(root, path);
    }
    std::unique_ptr<backend::DiskReader> open(const QString &root, const QString &path) override
    {
        if (onOpen)
            onOpen(path);
        auto reader = m_disk->open(root, path);
        if (afterOpen)
            afterOpen(path);
        return wrap && reader ? wrap(std::move(reader)) : std::move(reader);
    }

    std::function<void()> onWalk;
    std::function<void(backend::FolderWalk &)> afterWalk;
    std::function<void(const QString &)> onOpen;
    std::function<void(const QString &)> afterOpen;
    std::function<std::unique_ptr<backend::DiskReader>(std::unique_ptr<backend::DiskReader>)> wrap;

private:
    std::shared_ptr<backend::FolderDisk> m_disk = backend::localFolderDisk();
};

class FolderFixture
{
public:
    /// `kind` as of ContractSide.
    explicit FolderFixture(const QString &kind = QStringLiteral("embedded"))
        : disk(std::make_shared<MeddlingDisk>())
        , m_kind(kind)
    {
        QDir().mkpath(root());
        library.folders().disk = disk;
        open();
    }

    void open()
    {
        if (const Result<void> opened = library.open(); !opened)
            qFatal("%s", qPrintable(describe(opened.error())));
        library.backend().folders().waitUntilIdle();
        side = std::make_unique<ContractSide>(library, m_kind);
        client = std::make_unique<api::Client>(side->transport());
    }

    void close()
    {
        client.reset();
        side.reset();
        library.close();
    }

    [[nodiscard]] QString root() const { return files.path(QStringLiteral("shelf")); }
    [[nodiscard]] QString at(const QString &path) const { return root() + QLatin1Char('/') + path; }

    /// Each write is a minute later than the one before, and all are long ago.
    void write(const QString &path, const QByteArray &bytes)
    {
        files.write(QStringLiteral("shelf/") + path, bytes);
        touch(path);
    }

    void touch(const QString &path)
    {
        m_minutes += 1;
        setTime(path, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(60 * m_minutes));
    }

    void setTime(const QString &path, const QDateTime &time) const
    {
        QFile file(at(path));
        if (!file.open(QIODevice::ReadWrite) ||
            !file.setFileTime(time, QFileDevice::FileModificationTime))
            qFatal("cannot set the time of %s", qPrintable(path));
    }

    /// Registers the folder with the database "shelf" and looks at it.
    void add()
    {
        const auto id = client->folders().registerFolder(
            {root(), {}, DatabaseId(QStringLiteral("shelf"))}, job);
        if (!id)
            qFatal("%s", qPrintable(describe(id.error())));
        bucket = *id;
        library.backend().folders().waitUntilIdle();
    }

    void scan()
    {
        if (const auto done = client->folders().scan(bucket, job); !done)
            qFatal("%s", qPrintable(describe(done.error())));
        library.backend().folders().waitUntilIdle();
    }

    [[nodiscard]] RegisteredFolder folder()
    {
        const auto found = client->folders().get(bucket, job);
        return found ? *found : RegisteredFolder();
    }

    /// Of the database that the folder's assets are made in.
    [[nodiscard]] static AssetRef asset(const char *id) { return refOf("shelf", id); }

    [[nodiscard]] FileInfo info(const AssetRef &ref, const QString &path)
    {
        const auto found = client->files().info(ref, path, job);
        return found ? *found : FileInfo();
    }

    /// Names, sizes and times of everything in the folder.
    [[nodiscard]] QStringList snapshot() const
    {
        QStringList all;
        QDirIterator it(root(),
                        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            const QFileInfo info = it.fileInfo();
            all << QStringLiteral("%1 %2 %3")
                       .arg(info.filePath())
                       .arg(info.size())
                       .arg(info.lastModified().toMSecsSinceEpoch());
        }
        all.sort();
        return all;
    }

    TemporaryFiles files;
    TestLibrary library;
    std::shared_ptr<MeddlingDisk> disk;
    std::unique_ptr<ContractSide> side;
    std::unique_ptr<api::Client> client;
    BucketId bucket;
    Job job;

private:
    QString m_kind;
    int m_minutes = 0;
};

inline QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace vams::test
