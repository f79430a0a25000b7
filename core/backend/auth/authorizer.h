#pragma once
// May this caller do this? Every request passes here twice: for the route (tier 1) and for each
// object (tier 2). Rights follow from the caller's roles: `admin` may do everything,
// `basicReadOnly` may look.

#include "core/backend/auth/caller.h"
#include "core/backend/storage/sql.h"

#include <QByteArray>
#include <QString>

namespace vams::backend {

enum class Action
{
    Get,
    Put,
    Post,
    Delete
};

/// What a rule can look at: the stored record, as text.
struct AuthObject
{
    QString objectType; ///< "database", "asset", "api", "web", ...
    QString databaseId;
    QString assetName;
    QString routePath;
    QString tagName;
    QString tagTypeName;
};

class Authorizer
{
public:
    /// Throws ApiError 403 `Not Authorized`.
    static void authorize(const Caller &caller, const QByteArray &method, const QString &path);
    [[nodiscard]] static bool isAllowed(const Caller &caller, const AuthObject &object,
                                        Action action);
    /// Throws ApiError 403 `Not Authorized` when it is not allowed.
    static void authorize(const Caller &caller, const AuthObject &object, Action action);
};

} // namespace vams::backend
