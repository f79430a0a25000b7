#pragma once
// The routes of assets with their rules, as the backend answers them, but without the audit and
// access logs: what the logs take is the difference. For benchmarks alone.

#include "core/backend/auth/policy_cache.h"
#include "core/backend/context.h"
#include "core/backend/library.h"

namespace vams::bench {

/// Holds the library as the backend does.
class UnloggedRoutes
{
public:
    explicit UnloggedRoutes(const QString &folder);

    /// As the library's administrator.
    api::Response answer(const api::Request &request);

private:
    backend::Library m_library;
    backend::ObjectUrlSigner m_signer;
    backend::Context m_context;
    backend::PolicyCache m_policies;
    backend::Router m_router;
};

} // namespace vams::bench
