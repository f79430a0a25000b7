#include "ui/search/name_search.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"

#include <algorithm>
#include <array>

namespace vams::ui {

namespace {

constexpr int namesPageSize = 500;
constexpr std::size_t maxSuggestions = 8;

Result<std::vector<NamedAsset>> readNames(const api::Client &client, Job &job)
{
    std::vector<NamedAsset> names;
    ListQuery query{namesPageSize, {}};
    do {
        const Result<ListPage<Asset>> page =
            client.assets().listAll(query, api::ArchivedAssets::Hide, job);
        if (!page)
            return fail(page.error());
        for (const Asset &asset : page->items)
            names.push_back({asset.ref(), asset.assetName});
        if (page->nextToken == query.startingToken)
            break;
        query.startingToken = page->nextToken;
    } while (!query.startingToken.isEmpty());
    return names;
}

/// Names that start with the text come first, then those with it at the start of a word.
int rankOf(const QString &name, const QString &text)
{
    const qsizetype at = name.indexOf(text, 0, Qt::CaseInsensitive);
    if (at < 0)
        return -1;
    return at == 0 ? 0 : name[at - 1].isLetterOrNumber() ? 2 : 1;
}

std::vector<NamedAsset> bestMatches(const std::vector<NamedAsset> &names, const QString &text,
                                    const Job &job)
{
    std::array<std::vector<NamedAsset>, 3> ranks;
    for (const NamedAsset &name : names) {
        if (job.isCancelled())
            break;
        const int rank = rankOf(name.name, text);
        if (rank >= 0 && ranks[static_cast<std::size_t>(rank)].size() < maxSuggestions)
            ranks[static_cast<std::size_t>(rank)].push_back(name);
    }
    std::vector<NamedAsset> best;
    for (const auto &rank : ranks)
        best.insert(best.end(), rank.begin(), rank.end());
    best.resize(std::min(best.size(), maxSuggestions));
    return best;
}

} // namespace

NameSearch::NameSearch(api::Client &client, Pools &pools, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pools(pools)
{}

NameSearch::~NameSearch()
{
    if (m_reading)
        m_reading->cancel();
}

void NameSearch::invalidate()
{
    m_stale = true;
}

void NameSearch::prepare()
{
    if (!m_stale || m_reading)
        return;
    m_stale = false;
    m_reading = runAsync(
        m_pools.requests(), this, [&client = m_client](Job &job) { return readNames(client, job); },
        [this](Result<Names> names) {
            m_reading.reset();
            if (!names) {
                // Suggestions are a help only: the search itself will tell what is wrong.
                m_stale = true;
                return;
            }
            m_names = std::make_shared<const Names>(std::move(*names));
            if (!m_waiting.isEmpty())
                find(std::exchange(m_waiting, {}));
        });
}

void NameSearch::find(const QString &text)
{
    if (m_finding)
        m_finding->cancel();
    m_waiting = m_names ? QString() : text;
    if (!m_names || text.isEmpty()) {
        emit found(text, {});
        return;
    }
    m_finding = runAsync(
        m_pools.requests(), this,
        [names = m_names, text](Job &job) -> Result<Names> {
            return bestMatches(*names, text, job);
        },
        [this, text, names = m_names](Result<Names> matches) {
            if (matches && m_names == names)
                emit found(text, *matches);
        });
}

} // namespace vams::ui
