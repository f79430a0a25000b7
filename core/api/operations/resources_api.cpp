#include "core/api/operations/resources_api.h"

#include "core/api/call.h"

namespace vams::api {

Result<ResourceInventory> ResourcesApi::list(Job &job) const
{
    Request request;
    request.path = QStringLiteral("/resources");
    return callFor<ResourceInventory>(m_transport, request, job);
}

} // namespace vams::api
