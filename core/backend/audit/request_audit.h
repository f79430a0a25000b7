#pragma once
// What one request leaves in the audit logs outside of any write transaction: decisions about its
// rights, which stand though the request is refused and rolled back, and reads that are logged.
// Kept in memory until the request is over.

#include "core/backend/audit/audit_store.h"
#include "core/backend/auth/auth_object.h"
#include "core/backend/auth/authorizer.h"

#include <mutex>

namespace vams::backend {

/// Thread-safe.
class RequestAudit
{
public:
    void note(AuditEvent event);
    /// A decision of tier 1. The same question twice is one decision.
    void decided(const QByteArray &method, const QString &path, bool isAllowed);
    /// An object that the caller may not touch. Many of a kind are one row with a count, so that
    /// a filtered list writes few.
    void withheld(const AuthObject &object, Action action);
    /// Why the request ends: a row of its own, which is none of those that were withheld.
    void refused(const AuthObject &object, Action action);

    /// Everything, once.
    std::vector<AuditEvent> take();

private:
    struct Withheld
    {
        AuthObject first;
        Action action;
        int count = 0;
    };
    Withheld &kindOf(const AuthObject &object, Action action);

    std::mutex m_mutex;
    std::vector<AuditEvent> m_events;
    std::vector<Withheld> m_withheld;
    QByteArray m_method;
    QString m_path;
};

/// Notes it for the request that this caller sent; nothing happens where there is none.
void noteAudit(const Caller &caller, AuditEvent event);

} // namespace vams::backend
