#pragma once
// The inventory of a running library. Only our server has this route.

#include "core/api/transport.h"
#include "core/model/operations/resource.h"

namespace vams::api {

class ResourcesApi
{
public:
    explicit ResourcesApi(Transport &transport)
        : m_transport(transport)
    {}

    Result<ResourceInventory> list(Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
