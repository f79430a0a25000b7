#include "app/demo/demo_library.h"

#include "app/demo/automation.h"
#include "app/demo/catalogue.h"
#include "app/demo/facts.h"
#include "app/demo/links.h"
#include "app/demo/talk.h"
#include "core/transfer/upload.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace vams::demo {

namespace {

QString trd(const char *text)
{
    return QCoreApplication::translate("vams::demo", text);
}

/// Ends the description of a database while it is being filled, so that a library that was
/// completed is known: what somebody removed from it later stays removed.
const QLatin1String unfinishedMark(" (being made)");

/// Brings a library from wherever it stands to the content of the catalogue.
class Filler
{
public:
    Filler(const api::Client &client, QThreadPool &pool, Job &job)
        : m_client(client)
        , m_pool(pool)
        , m_job(job)
    {}

    Result<void> fill(const DemoContent &content);

private:
    Result<bool> wasCompleted(const Database &first);
    Result<void> markCompleted(const Database &wanted);
    Result<void> addTags(const DemoContent &content);
    Result<void> addDatabases(const std::vector<Database> &databases);
    Result<void> addAsset(const DemoAsset &entry);
    Result<int> addFiles(const DemoAsset &entry, const AssetRef &ref);
    Result<void> addVersion(const AssetRef &ref, const QString &comment);
    Result<void> upload(const AssetRef &ref, const std::vector<DemoFile> &files);
    Result<transfer::UploadItem> writeFile(const QString &key, const MakeBytes &make);
    Result<void> setPrimaryTypes(const DemoAsset &entry, const AssetRef &ref);

    const api::Client &m_client;
    QThreadPool &m_pool;
    Job &m_job;
    QTemporaryDir m_folder;
};

Result<void> Filler::fill(const DemoContent &content)
{
    if (!m_folder.isValid())
        return fail(ErrorKind::Io, trd("There is no room for temporary files."), m_folder.path(),
                    trd("Free some space and try again."), m_folder.errorString());
    const auto total = static_cast<qint64>(content.assets.size());
    m_job.report(0, total, trd("Preparing databases and tags"));
    const Result<bool> isComplete = wasCompleted(content.databases.front());
    if (!isComplete)
        return fail(isComplete.error());
    if (*isComplete)
        return {};
    if (Result<void> done = addTags(content); !done)
        return done;
    if (Result<void> done = addDatabases(content.databases); !done)
        return done;
    if (Result<void> done = addSchemas(m_client, m_job); !done)
        return done;
    for (qint64 at = 0; at < total; ++at) {
        const DemoAsset &entry = content.assets[static_cast<std::size_t>(at)];
        m_job.report(at, total, trd("Making %1").arg(entry.asset.assetName));
        if (m_job.isCancelled())
            return fail(cancelledError());
        if (Result<void> done = addAsset(entry); !done)
            return done;
    }
    if (Result<void> done = addLinks(m_client, m_job); !done)
        return done;
    if (Result<void> done = addAutomation(m_client, m_job); !done)
        return done;
    if (Result<void> done = addTalk(m_client, m_job); !done)
        return done;
    // The first one last: it tells that all is done.
    for (auto database = content.databases.rbegin(); database != content.databases.rend();
         ++database) {
        if (Result<void> done = markCompleted(*database); !done)
            return done;
    }
    m_job.report(total, total, trd("The demo library is ready"));
    return {};
}

Result<bool> Filler::wasCompleted(const Database &first)
{
    const auto known = m_client.databases().get(first.databaseId, m_job);
    if (known)
        return !known->description.endsWith(unfinishedMark);
    if (known.error().kind == ErrorKind::NotFound)
        return false;
    return fail(known.error());
}

Result<void> Filler::markCompleted(const Database &wanted)
{
    auto known = m_client.databases().get(wanted.databaseId, m_job);
    if (!known)
        return fail(known.error());
    if (!known->description.endsWith(unfinishedMark))
        return {};
    known->description = wanted.description;
    return m_client.databases().update(*known, m_job);
}

Result<void> Filler::addTags(const DemoContent &content)
{
    const auto types = m_client.tags().listTypes({}, m_job);
    if (!types)
        return fail(types.error());
    for (const TagType &type : content.tagTypes) {
        const bool isThere =
            std::any_of(types->items.begin(), types->items.end(), [&type](const TagType &other) {
                return other.tagTypeName == type.tagTypeName;
            });
        if (isThere)
            continue;
        if (Result<void> done = m_client.tags().createType(type, m_job); !done)
            return done;
    }
    const auto tags = m_client.tags().list({}, m_job);
    if (!tags)
        return fail(tags.error());
    for (const Tag &tag : content.tags) {
        const bool isThere =
            std::any_of(tags->items.begin(), tags->items.end(),
                        [&tag](const Tag &other) { return other.tagName == tag.tagName; });
        if (isThere)
            continue;
        if (Result<void> done = m_client.tags().create(tag, m_job); !done)
            return done;
    }
    return {};
}

Result<void> Filler::addDatabases(const std::vector<Database> &databases)
{
    const auto buckets = m_client.databases().buckets(m_job);
    if (!buckets)
        return fail(buckets.error());
    if (buckets->empty())
        return fail(ErrorKind::NotFound, trd("The library has no bucket for files."));
    for (Database database : databases) {
        const auto known = m_client.databases().get(database.databaseId, m_job);
        if (known)
            continue;
        if (known.error().kind != ErrorKind::NotFound)
            return fail(known.error());
        database.defaultBucketId = buckets->front().bucketId;
        database.description += unfinishedMark;
        if (Result<void> done = m_client.databases().create(database, m_job); !done)
            return done;
    }
    return {};
}

Result<void> Filler::addAsset(const DemoAsset &entry)
{
    const AssetRef ref{entry.asset.databaseId, entry.asset.assetId};
    const auto known = m_client.assets().get(ref, m_job);
    if (known && known->isArchived())
        return {};
    if (!known && known.error().kind != ErrorKind::NotFound)
        return fail(known.error());
    if (!known) {
        if (const auto created = m_client.assets().create(entry.asset, m_job); !created)
            return fail(created.error());
        if (Result<void> done = writeFacts(m_client, ref, FactsOf::FirstDraft, m_job); !done)
            return done;
    }
    const Result<int> rounds = addFiles(entry, ref);
    if (!rounds)
        return fail(rounds.error());
    if (Result<void> done = setPrimaryTypes(entry, ref); !done)
        return done;
    if (Result<void> done = writeFacts(m_client, ref, FactsOf::Today, m_job); !done)
        return done;
    // After all that makes revisions, so that the version is of the files as they are.
    if (*rounds > 0)
        if (Result<void> done = addVersion(ref, trd("Released")); !done)
            return done;
    if (entry.isArchived)
        return m_client.assets().archive(ref, trd("Replaced by Impeller 212"), m_job);
    return {};
}

Result<void> Filler::addVersion(const AssetRef &ref, const QString &comment)
{
    const auto made = m_client.versions().create(ref, {comment, {}, {}}, m_job);
    return made ? Result<void>() : fail(made.error());
}

/// How often files were sent; a version stands between one time and the next.
Result<int> Filler::addFiles(const DemoAsset &entry, const AssetRef &ref)
{
    const auto present = m_client.files().listEverything(ref, api::ArchivedFiles::Include, m_job);
    if (!present)
        return fail(present.error());
    // Round by round: the first lacking revision of every file, then the next.
    std::vector<DemoFile> missing;
    for (DemoFile file : entry.files) {
        const auto there =
            std::find_if(present->begin(), present->end(), [&file](const FileEntry &other) {
                return other.relativePath == file.path;
            });
        if (there != present->end()) {
            // A server that does not count revisions has at least one.
            const auto count = std::min<std::size_t>(
                static_cast<std::size_t>(std::max(1, there->revisionCount)), file.revisions.size());
            file.revisions.erase(file.revisions.begin(),
                                 file.revisions.begin() + static_cast<std::ptrdiff_t>(count));
        }
        if (!file.revisions.empty())
            missing.push_back(std::move(file));
    }
    int rounds = 0;
    while (!missing.empty()) {
        if (rounds > 0)
            if (Result<void> done = addVersion(ref, trd("Revision %1").arg(rounds)); !done)
                return fail(done.error());
        if (Result<void> done = upload(ref, missing); !done)
            return fail(done.error());
        ++rounds;
        for (DemoFile &file : missing)
            file.revisions.erase(file.revisions.begin());
        std::erase_if(missing, [](const DemoFile &file) { return file.revisions.empty(); });
    }
    return rounds;
}

Result<void> Filler::upload(const AssetRef &ref, const std::vector<DemoFile> &files)
{
    std::vector<transfer::UploadItem> items;
    for (const DemoFile &file : files) {
        if (m_job.isCancelled())
            return fail(cancelledError());
        Result<transfer::UploadItem> item = writeFile(file.path, file.revisions.front());
        if (!item)
            return fail(item.error());
        items.push_back(std::move(*item));
    }
    Job inner({}, m_job.token()); // its bytes are not what the progress counts
    const auto report = transfer::uploadFiles(m_client, ref, items, {}, m_pool, inner);
    if (!report)
        return fail(report.error());
    for (const transfer::UploadItem &item : items)
        QFile::remove(item.localPath);
    return report->outcome();
}

Result<transfer::UploadItem> Filler::writeFile(const QString &key, const MakeBytes &make)
{
    const QString path = m_folder.path() + key;
    QDir().mkpath(path.section(QLatin1Char('/'), 0, -2));
    const QByteArray bytes = make();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorKind::Io, trd("A temporary file could not be written."), path,
                    trd("Free some space and try again."), file.errorString());
    return transfer::UploadItem{path, key, bytes.size()};
}

Result<void> Filler::setPrimaryTypes(const DemoAsset &entry, const AssetRef &ref)
{
    const auto present = m_client.files().listEverything(ref, api::ArchivedFiles::Hide, m_job);
    if (!present)
        return fail(present.error());
    for (const DemoFile &file : entry.files) {
        const auto there =
            std::find_if(present->begin(), present->end(), [&file](const FileEntry &other) {
                return other.relativePath == file.path;
            });
        // Setting it makes a revision, so not again.
        if (file.primaryType.isEmpty() || there == present->end() ||
            there->primaryType.value_or(QString()) == file.primaryType)
            continue;
        if (Result<void> done =
                m_client.files().setPrimaryType(ref, file.path, file.primaryType, m_job);
            !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> fillDemoLibrary(const api::Client &client, QThreadPool &pool, Job &job,
                             const DemoOptions &options)
{
    return Filler(client, pool, job).fill(demoContent(options));
}

QString defaultDemoFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("demo-library"));
}

} // namespace vams::demo
