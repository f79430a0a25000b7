#pragma once
// May this caller do this? Every request passes here twice: for the route (tier 1) and for each
// object (tier 2). The caller's rules decide (PolicySet).

#include "core/backend/auth/action.h"
#include "core/backend/auth/auth_object.h"
#include "core/backend/auth/caller.h"

#include <QByteArray>
#include <QString>

namespace vams::backend {

class Authorizer
{
public:
    /// For routes whose denial is not a plain 403.
    [[nodiscard]] static bool mayCall(const Caller &caller, const QByteArray &method,
                                      const QString &path);
    /// Throws ApiError 403 `Not Authorized`.
    static void authorize(const Caller &caller, const QByteArray &method, const QString &path);
    [[nodiscard]] static bool isAllowed(const Caller &caller, const AuthObject &object,
                                        Action action);
    /// Throws ApiError 403 with this text when it is not allowed.
    static void authorize(const Caller &caller, const AuthObject &object, Action action,
                          const QString &denial = QStringLiteral("Not Authorized"));
};

} // namespace vams::backend
