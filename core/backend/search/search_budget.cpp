#include "core/backend/search/search_budget.h"

#include "core/backend/http/api_error.h"

namespace vams::backend {

namespace {

constexpr qint64 charactersBetweenLooks = 100'000;

} // namespace

void SearchBudget::spend(qint64 characters)
{
    m_left -= characters;
    if (m_left < 0)
        throw ApiError(400, QStringLiteral("The search costs too much. Use fewer or shorter terms, "
                                           "or search in one database."));
    m_untilLook -= characters;
    if (m_untilLook > 0)
        return;
    m_untilLook = charactersBetweenLooks;
    if (m_job.isCancelled())
        throw ApiError(499, QStringLiteral("Cancelled."));
}

} // namespace vams::backend
