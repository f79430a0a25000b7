#include "core/backend/auth/authorizer.h"

#include "core/backend/audit/request_audit.h"
#include "core/backend/auth/policy_set.h"
#include "core/backend/http/api_error.h"

namespace vams::backend {

bool Authorizer::mayCall(const Caller &caller, const QByteArray &method, const QString &path)
{
    const std::optional<Action> action = actionOf(QString::fromLatin1(method));
    const bool mayCall = action && caller.policies &&
                         caller.policies->isAllowed(
                             {.objectType = QStringLiteral("api"), .routePath = path}, *action);
    if (caller.audit)
        caller.audit->decided(method, path, mayCall);
    return mayCall;
}

void Authorizer::authorize(const Caller &caller, const QByteArray &method, const QString &path)
{
    if (!mayCall(caller, method, path))
        throw ApiError(403, QStringLiteral("Not Authorized"));
}

bool Authorizer::isAllowed(const Caller &caller, const AuthObject &object, Action action)
{
    const bool isAllowed = caller.policies && caller.policies->isAllowed(object, action);
    if (!isAllowed && caller.audit)
        caller.audit->withheld(object, action);
    return isAllowed;
}

void Authorizer::authorize(const Caller &caller, const AuthObject &object, Action action,
                           const QString &denial)
{
    if (caller.policies && caller.policies->isAllowed(object, action))
        return;
    if (caller.audit)
        caller.audit->refused(object, action);
    throw ApiError(403, denial);
}

} // namespace vams::backend
