#include "ui/pages/asset/activity/activity_sources.h"

#include "core/api/client.h"
#include "core/base/clock.h"
#include "ui/pages/asset/activity/activity_text.h"

#include <algorithm>
#include <array>

namespace vams::ui {

namespace {

constexpr std::size_t filesAtOnce = 24; // each is a request
constexpr int auditPageRows = 200;

/// Every page of a list. `list(query, job)` answers one.
template <class Item, class List>
Result<std::vector<Item>> readPages(const List &list, Job &job)
{
    std::vector<Item> all;
    ListQuery query;
    do {
        Result<ListPage<Item>> page = list(query, job);
        if (!page)
            return fail(page.error());
        std::move(page->items.begin(), page->items.end(), std::back_inserter(all));
        if (page->nextToken == query.startingToken)
            break;
        query.startingToken = page->nextToken;
    } while (!query.startingToken.isEmpty());
    return all;
}

void addTo(std::vector<ActivityEntry> &entries, ActivityEntry entry)
{
    entries.push_back(std::move(entry));
}

void addTo(std::vector<ActivityEntry> &entries, std::vector<ActivityEntry> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(entries));
}

template <class Item>
Result<ActivityPiece> wholePiece(const Result<std::vector<Item>> &items)
{
    if (!items)
        return fail(items.error());
    ActivityPiece piece;
    for (const Item &item : *items)
        addTo(piece.entries, activityOf(item));
    return piece;
}

class VersionSource final : public ActivitySource
{
public:
    explicit VersionSource(AssetRef asset)
        : ActivitySource(ActivityKind::Version)
        , m_asset(std::move(asset))
    {}

    Result<ActivityPiece> readNext(const api::Client &client, Job &job) override
    {
        return wholePiece(readPages<AssetVersion>(
            [&](const ListQuery &query, Job &inner) {
                return client.versions().list(m_asset, query, api::ArchivedVersions::Include,
                                              inner);
            },
            job));
    }

private:
    AssetRef m_asset;
};

/// In the order of keys, so that all must be read.
class CommentSource final : public ActivitySource
{
public:
    explicit CommentSource(AssetId asset)
        : ActivitySource(ActivityKind::Comment)
        , m_asset(std::move(asset))
    {}

    Result<ActivityPiece> readNext(const api::Client &client, Job &job) override
    {
        return wholePiece(readPages<Comment>(
            [&](const ListQuery &query, Job &inner) {
                return client.comments().list(m_asset, std::nullopt, query, inner);
            },
            job));
    }

private:
    AssetId m_asset;
};

/// As above.
class ExecutionSource final : public ActivitySource
{
public:
    explicit ExecutionSource(AssetRef asset)
        : ActivitySource(ActivityKind::Execution)
        , m_asset(std::move(asset))
    {}

    Result<ActivityPiece> readNext(const api::Client &client, Job &job) override
    {
        return wholePiece(readPages<WorkflowExecution>(
            [&](const ListQuery &query, Job &inner) {
                return client.workflows().executions(m_asset, query, inner);
            },
            job));
    }

private:
    AssetRef m_asset;
};

/// The list of files tells the newest revision of each; the earlier ones are asked for file by
/// file, as far down as somebody looks.
class FileSource final : public ActivitySource
{
public:
    explicit FileSource(AssetRef asset)
        : ActivitySource(ActivityKind::File)
        , m_asset(std::move(asset))
    {}

    Result<ActivityPiece> readNext(const api::Client &client, Job &job) override
    {
        if (!m_isListed)
            return readList(client, job);
        for (std::size_t count = 0; count < filesAtOnce && m_next < m_waiting.size(); ++count) {
            if (job.isCancelled())
                return fail(cancelledError());
            const Result<FileInfo> info = client.files().info(m_asset, m_waiting[m_next].path, job);
            // What was read before it failed comes with the next try.
            if (!info && info.error().kind != ErrorKind::NotFound)
                return fail(info.error());
            if (info)
                addTo(m_ready, earlierOf(*info, m_waiting[m_next]));
            ++m_next;
        }
        return take();
    }

private:
    struct WaitingFile
    {
        QString path;
        FileVersionId newest; ///< told by the list already; empty: it was not
        QDateTime time;
    };

    Result<ActivityPiece> readList(const api::Client &client, Job &job)
    {
        const Result<std::vector<FileEntry>> files =
            client.files().listEverything(m_asset, api::ArchivedFiles::Include, job);
        if (!files)
            return fail(files.error());
        for (const FileEntry &file : *files) {
            if (file.isFolder)
                continue;
            // Of an archived file the list does not tell when it was.
            if (!file.isArchived)
                m_ready.push_back(activityOf(file));
            if (file.revisionCount != 1 || file.isArchived)
                m_waiting.push_back(
                    {file.relativePath,
                     file.isArchived ? FileVersionId() : file.versionId.value_or(FileVersionId()),
                     fromContractDate(file.dateCreatedCurrentVersion)});
        }
        std::sort(m_waiting.begin(), m_waiting.end(),
                  [](const WaitingFile &a, const WaitingFile &b) { return a.time > b.time; });
        m_isListed = true;
        return take();
    }

    static std::vector<ActivityEntry> earlierOf(const FileInfo &info, const WaitingFile &file)
    {
        std::vector<ActivityEntry> entries = activityOf(info);
        std::erase_if(entries, [&file](const ActivityEntry &entry) {
            return !file.newest.isEmpty() &&
                   std::get<ActivityFiles>(entry.place).revision == file.newest;
        });
        return entries;
    }

    ActivityPiece take()
    {
        ActivityPiece piece;
        piece.entries = std::exchange(m_ready, {});
        piece.isMore = m_next < m_waiting.size();
        if (piece.isMore)
            piece.completeTo = m_waiting[m_next].time;
        return piece;
    }

    AssetRef m_asset;
    bool m_isListed = false;
    std::vector<WaitingFile> m_waiting; ///< newest first
    std::size_t m_next = 0;
    std::vector<ActivityEntry> m_ready;
};

/// The logs that know of files of an asset. Decisions on rights are left out: there is one for each
/// look at the asset.
class AuditSource final : public ActivitySource
{
public:
    explicit AuditSource(AssetRef asset)
        : ActivitySource(ActivityKind::Audit)
        , m_asset(std::move(asset))
        , m_logs{Log{QStringLiteral("fileUpload"), {}, {}},
                 Log{QStringLiteral("fileDownload"), {}, {}},
                 Log{QStringLiteral("actions"), {}, {}}}
    {}

    Result<ActivityPiece> readNext(const api::Client &client, Job &job) override
    {
        if (!m_isAllowed) {
            // Not by trying: each refusal would be a row of the audit.
            const Result<std::vector<WebRoute>> allowed = client.config().allowedRoutes(
                {{QStringLiteral("GET"), QStringLiteral("/audit"), QStringLiteral("web")}}, job);
            if (!allowed)
                return fail(allowed.error());
            if (allowed->empty())
                return absent();
            m_isAllowed = true;
        }
        Log *behind = nextLog();
        const bool isFirst = behind && !behind->isBegun;
        do {
            if (Result<void> read = readLog(client, *behind, job); !read) {
                const ErrorKind kind = read.error().kind;
                if (isFirst && (kind == ErrorKind::NotFound || kind == ErrorKind::Denied))
                    return absent(); // the original server has no such route
                return fail(read.error());
            }
            behind = nextLog();
        } while (behind && !behind->isBegun);
        ActivityPiece piece;
        piece.entries = std::exchange(m_ready, {});
        piece.isMore = behind != nullptr;
        if (behind)
            piece.completeTo = behind->completeTo;
        return piece;
    }

private:
    struct Log
    {
        QString name;
        QString token;
        QDateTime completeTo;
        bool isBegun = false;
        bool isDone = false;
    };

    static ActivityPiece absent()
    {
        ActivityPiece piece;
        piece.isAbsent = true;
        return piece;
    }

    /// The one that is least far back; null when all are read.
    Log *nextLog()
    {
        Log *behind = nullptr;
        for (Log &log : m_logs) {
            if (log.isDone)
                continue;
            if (!log.isBegun)
                return &log;
            if (!behind || !log.completeTo.isValid() || log.completeTo > behind->completeTo)
                behind = &log;
        }
        return behind;
    }

    Result<void> readLog(const api::Client &client, Log &log, Job &job)
    {
        AuditQuery query;
        query.log = log.name;
        query.text = m_asset.assetId.text();
        query.pageSize = auditPageRows;
        query.startingToken = log.token;
        const Result<ListPage<AuditRecord>> page = client.audit().list(query, job);
        if (!page)
            return fail(page.error());
        for (const AuditRecord &record : page->items)
            if (std::optional<ActivityEntry> entry = activityOf(record, m_asset))
                m_ready.push_back(std::move(*entry));
        log.isBegun = true;
        log.isDone = page->nextToken.isEmpty() || page->nextToken == log.token;
        log.token = page->nextToken;
        if (!page->items.empty())
            log.completeTo = QDateTime::fromString(page->items.back().at, Qt::ISODateWithMs);
        return {};
    }

    AssetRef m_asset;
    bool m_isAllowed = false;
    std::array<Log, 3> m_logs;
    std::vector<ActivityEntry> m_ready;
};

} // namespace

std::vector<std::shared_ptr<ActivitySource>> makeActivitySources(const Asset &asset)
{
    std::vector<std::shared_ptr<ActivitySource>> sources;
    if (!asset.isArchived()) {
        sources.push_back(std::make_shared<VersionSource>(asset.ref()));
        sources.push_back(std::make_shared<ExecutionSource>(asset.ref()));
        sources.push_back(std::make_shared<FileSource>(asset.ref()));
    }
    sources.push_back(std::make_shared<CommentSource>(asset.assetId));
    sources.push_back(std::make_shared<AuditSource>(asset.ref()));
    return sources;
}

} // namespace vams::ui
