#include "ui/pages/browse/source/asset_reader.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"

#include <atomic>

namespace vams::ui {

namespace {

constexpr int assetPageSize = 500;
/// What fills a large screen; the first rows come sooner than a whole page would.
constexpr int firstAssetPageSize = 120;
/// Assets that are read one by one: a screen, so that tiles come while the rest is read.
constexpr int fetchedPageSize = 100;
/// At the same time; the rest of the pool is for what else the page asks.
constexpr int mostLanes = 4;

Result<AssetPart> readListed(const api::Client &client, const AssetListQuery &query,
                             const QString &token, Job &job)
{
    const auto archived = query.archived ? api::ArchivedAssets::Show : api::ArchivedAssets::Hide;
    const ListQuery list{token.isEmpty() ? firstAssetPageSize : assetPageSize, token};
    auto page = query.database.isEmpty()
                    ? client.assets().listAll(list, archived, job)
                    : client.assets().list(query.database, list, archived, job);
    if (!page)
        return fail(page.error());
    return AssetPart{std::move(page->items), page->nextToken, {}, {}};
}

bool isGone(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Denied;
}

} // namespace

SearchQuestion questionOf(const AssetListQuery &query)
{
    SearchQuestion question;
    question.query = query.name;
    question.kinds = {SearchKind::Asset};
    question.databaseId = query.database.isEmpty() ? query.filter.database : query.database;
    question.assetType = query.filter.assetType;
    question.tags = query.filter.tags;
    return question;
}

/// Lanes take the next asset until there is none; each writes to places of its own.
struct AssetReader::Fetch
{
    std::vector<AssetRef> refs;
    std::vector<std::optional<Result<Asset>>> found;
    std::atomic<std::size_t> next = 0;
    int lanes = 0; ///< that are still at it; user interface's thread
};

AssetReader::AssetReader(const api::Client &client, Pools &pools, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pools(pools)
{}

AssetReader::~AssetReader()
{
    stop();
}

void AssetReader::stop()
{
    ++m_generation; // an answer that is on its way already is not for us any more
    for (const std::shared_ptr<Job> &job : m_jobs)
        job->cancel();
    m_jobs.clear();
    m_done = {};
}

void AssetReader::read(const AssetListQuery &query, const QString &token, Done done)
{
    stop();
    m_done = std::move(done);
    if (query.named)
        readNamed(query, token);
    else if (!query.filter.isEmpty())
        readFound(query, token);
    else
        readList(query, token);
}

void AssetReader::finish(Result<AssetPart> part)
{
    m_jobs.clear();
    const Done done = std::exchange(m_done, {}); // it may read on
    done(std::move(part));
}

void AssetReader::readList(const AssetListQuery &query, const QString &token)
{
    m_jobs.push_back(runAsync(
        m_pools.requests(), this,
        [&client = m_client, query, token](Job &job) {
            return readListed(client, query, token, job);
        },
        [this, generation = m_generation](Result<AssetPart> part) {
            if (generation == m_generation)
                finish(std::move(part));
        }));
}

void AssetReader::readNamed(const AssetListQuery &query, const QString &token)
{
    const auto all = static_cast<qsizetype>(query.named->size());
    const qsizetype first = qBound<qsizetype>(0, token.toLongLong(), all);
    const qsizetype last = qMin(first + fetchedPageSize, all);
    AssetPart part;
    part.nextToken = last < all ? QString::number(last) : QString();
    fetch(std::vector(query.named->begin() + first, query.named->begin() + last), std::move(part));
}

void AssetReader::readFound(const AssetListQuery &query, const QString &token)
{
    SearchQuestion question = questionOf(query);
    question.from = token.toInt();
    question.size = qMin(fetchedPageSize, mostFound - question.from);
    m_jobs.push_back(runAsync(
        m_pools.requests(), this,
        [&client = m_client, question](Job &job) { return client.search().search(question, job); },
        [this, generation = m_generation,
         from = question.from](const Result<SearchAnswer> &answer) {
            if (generation != m_generation)
                return;
            if (!answer) {
                finish(fail(answer.error()));
                return;
            }
            std::vector<AssetRef> refs;
            for (const SearchHit &hit : answer->hits)
                refs.push_back(hit.asset);
            const int last = from + static_cast<int>(refs.size());
            AssetPart part;
            part.total = qMin(answer->total, mostFound);
            if (!refs.empty() && last < *part.total)
                part.nextToken = QString::number(last);
            fetch(refs, std::move(part));
        }));
}

void AssetReader::fetch(const std::vector<AssetRef> &refs, AssetPart part)
{
    const auto fetch = std::make_shared<Fetch>();
    fetch->refs = refs;
    fetch->found.resize(refs.size());
    // At least one, so that an empty part comes as any other, and never before read() returns.
    fetch->lanes = qBound(1, static_cast<int>(refs.size()), mostLanes);
    const auto shared = std::make_shared<AssetPart>(std::move(part));
    m_jobs.clear();
    const auto take = [this, fetch, shared, generation = m_generation](const Result<void> &) {
        if (generation != m_generation || --fetch->lanes > 0)
            return;
        for (std::size_t i = 0; i < fetch->refs.size(); ++i) {
            if (!fetch->found[i] || (!*fetch->found[i] && !isGone(fetch->found[i]->error()))) {
                finish(fail(fetch->found[i] ? fetch->found[i]->error() : cancelledError()));
                return;
            }
            if (*fetch->found[i])
                shared->items.push_back(std::move(**fetch->found[i]));
            else
                shared->missing.push_back(fetch->refs[i]);
        }
        finish(std::move(*shared));
    };
    for (int lane = fetch->lanes; lane > 0; --lane)
        m_jobs.push_back(runAsync(
            m_pools.requests(), this,
            [&client = m_client, fetch](Job &job) -> Result<void> {
                for (std::size_t i = fetch->next++; i < fetch->refs.size(); i = fetch->next++) {
                    if (job.isCancelled())
                        return fail(cancelledError());
                    fetch->found[i] = client.assets().get(fetch->refs[i], job);
                }
                return {};
            },
            take));
}

} // namespace vams::ui
