#include "tests/bench/unlogged_routes.h"

#include "core/backend/assets/asset_routes.h"
#include "core/backend/auth/authorizer.h"

namespace vams::bench {

UnloggedRoutes::UnloggedRoutes(const QString &folder)
    : m_library({.folder = folder})
    , m_signer(m_library.urlSecret(), systemClock())
    , m_context{m_library.storage(),
                m_library.blobs(),
                m_library.io(),
                m_signer,
                systemClock(),
                m_library.stagingFolder(),
                0,
                [] {},
                [](const Job &) {},
                nullptr,
                [](const BucketId &) {},
                [] {}}
    , m_policies(m_library.storage(), systemClock())
{
    backend::addAssetRoutes(m_router, m_context);
}

api::Response UnloggedRoutes::answer(const api::Request &request)
{
    const backend::Caller caller = m_policies.callerOf(m_library.admin(), true);
    Job job;
    backend::Exchange exchange{request, caller, job, QStringLiteral("vams-object:"), {}};
    backend::Router::Match match = m_router.match(request.method, request.path);
    exchange.parameters = std::move(match.parameters);
    const backend::Handler handler = [&](const backend::Exchange &) {
        backend::Authorizer::authorize(caller, request.method, request.path);
        return (*match.handler)(exchange);
    };
    return backend::runGuarded(handler, exchange);
}

} // namespace vams::bench
