#include "core/api/search_api.h"

#include "core/api/call.h"

namespace vams::api {

Result<SearchAnswer> SearchApi::search(const SearchQuestion &question, Job &job) const
{
    return callFor<SearchAnswer>(m_transport,
                                 jsonRequest("POST", QStringLiteral("/search"), question), job);
}

} // namespace vams::api
