#pragma once
// The inventory of a running library, and what repairs a part of it. Only our server has these
// routes.

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
    /// Hands the dead messages of a queue out again; says how many there were.
    Result<int> requeueDead(const QString &queue, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
