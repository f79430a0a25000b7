#pragma once
// The audit logs and the access logs of a library. Only our server has these routes.

#include "core/api/transport.h"
#include "core/model/operations/audit_event.h"
#include "core/model/page.h"

namespace vams::api {

enum class AuditExport
{
    Text, ///< the contract's log lines, each behind its time
    JsonLines
};

class AuditApi
{
public:
    explicit AuditApi(Transport &transport)
        : m_transport(transport)
    {}

    /// Newest first. A page may be short and still have a next one.
    Result<ListPage<AuditRecord>> list(const AuditQuery &query, Job &job) const;
    /// `query.log` is "api", "objects" or empty; `query.type` a method.
    Result<ListPage<AccessRecord>> accessLog(const AuditQuery &query, Job &job) const;
    /// One state a log.
    Result<std::vector<AuditLogState>> verify(Job &job) const;
    /// Writes every row that matches, oldest first.
    Result<void> exportTo(const AuditQuery &query, AuditExport format, QIODevice &to,
                          Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
