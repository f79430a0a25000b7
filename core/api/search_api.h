#pragma once
// Search over assets and files.

#include "core/api/transport.h"
#include "core/model/search.h"

namespace vams::api {

class SearchApi
{
public:
    explicit SearchApi(Transport &transport)
        : m_transport(transport)
    {}

    /// Sees everything that was committed before. NotFound: this server has search switched off.
    Result<SearchAnswer> search(const SearchQuestion &question, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
