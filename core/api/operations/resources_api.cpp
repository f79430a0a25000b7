#include "core/api/operations/resources_api.h"

#include "core/api/call.h"

namespace vams::api {

Result<ResourceInventory> ResourcesApi::list(Job &job) const
{
    Request request;
    request.path = QStringLiteral("/resources");
    return callFor<ResourceInventory>(m_transport, request, job);
}

Result<int> ResourcesApi::requeueDead(const QString &queue, Job &job) const
{
    Request request;
    request.method = "POST";
    request.path = pathOf({QStringLiteral("queues"), queue, QStringLiteral("requeue")});
    return callJson(m_transport, request, job).map([](const Json &answer) {
        return answer.is_object() ? answer.value("requeued", 0) : 0;
    });
}

} // namespace vams::api
