#include "ui/models/library_catalog.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"

#include <algorithm>

namespace vams::ui {

namespace {
constexpr int catalogPageSize = 500;
}

Result<std::vector<Database>> readAllDatabases(const api::Client &client, Job &job)
{
    std::vector<Database> all;
    ListQuery query{catalogPageSize, {}};
    do {
        Result<ListPage<Database>> page = client.databases().list(query, job);
        if (!page)
            return fail(page.error());
        all.insert(all.end(), std::make_move_iterator(page->items.begin()),
                   std::make_move_iterator(page->items.end()));
        if (page->nextToken == query.startingToken)
            break; // a server that repeats its token must not keep us here
        query.startingToken = page->nextToken;
    } while (!query.startingToken.isEmpty());
    std::sort(all.begin(), all.end(), [](const Database &a, const Database &b) {
        return QString::localeAwareCompare(a.databaseId.text(), b.databaseId.text()) < 0;
    });
    return all;
}

LibraryCatalog::LibraryCatalog(api::Client &client, Pools &pools, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pools(pools)
{}

void LibraryCatalog::refresh()
{
    if (m_job)
        m_job->cancel();
    m_job = runAsync(
        m_pools.requests(), this,
        [&client = m_client](Job &job) { return readAllDatabases(client, job); },
        [this](Result<std::vector<Database>> result) {
            if (!result && result.error().kind == ErrorKind::Cancelled)
                return;
            m_error.reset();
            if (result)
                m_databases = std::move(*result);
            else
                m_error = result.error();
            m_loaded = m_loaded || !m_error;
            emit changed();
        });
}

int LibraryCatalog::assetCount() const
{
    int count = 0;
    for (const Database &database : m_databases)
        count += database.assetCount;
    return count;
}

} // namespace vams::ui
