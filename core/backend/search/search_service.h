#pragma once
// Runs a query over the two indexes: candidates, rights, order, page, highlights, counts.

#include "core/backend/auth/caller.h"
#include "core/backend/search/search_request.h"
#include "core/backend/storage/sql.h"
#include "core/base/job.h"

namespace vams::backend {

class SearchService
{
public:
    /// A cancelled job ends the search with ApiError 499.
    SearchService(sql::Database &db, const Caller &caller, const Job &job)
        : m_db(db)
        , m_caller(caller)
        , m_job(job)
    {}

    /// The answer of the contract, without the time it took. Throws ApiError 400 when it would cost
    /// too much (SearchBudget).
    [[nodiscard]] Json search(const SearchQuery &query) const;
    /// The fields of the two indexes, as OpenSearch describes them.
    [[nodiscard]] static Json mappings();

private:
    sql::Database &m_db;
    const Caller &m_caller;
    const Job &m_job;
};

} // namespace vams::backend
