#include "core/backend/auth/authorizer.h"

#include "core/backend/http/api_error.h"

namespace vams::backend {

namespace {

bool isAdmin(const Caller &caller)
{
    return caller.roles.contains(QLatin1String("admin"));
}

bool isReader(const Caller &caller)
{
    return caller.roles.contains(QLatin1String("basicReadOnly"));
}

/// The routes of the shipped read-only role: each is a prefix.
bool readerMayCall(const QByteArray &method, const QString &path)
{
    static const QStringList readable{QStringLiteral("/secure-config"),
                                      QStringLiteral("/auth/routes"),
                                      QStringLiteral("/auth/loginProfile"),
                                      QStringLiteral("/asset-links"),
                                      QStringLiteral("/comments"),
                                      QStringLiteral("/database"),
                                      QStringLiteral("/assets"),
                                      QStringLiteral("/metadata"),
                                      QStringLiteral("/pipelines"),
                                      QStringLiteral("/search"),
                                      QStringLiteral("/subscriptions"),
                                      QStringLiteral("/check-subscription"),
                                      QStringLiteral("/tags"),
                                      QStringLiteral("/tag-types"),
                                      QStringLiteral("/workflows"),
                                      QStringLiteral("/buckets")};
    static const QStringList postable{QStringLiteral("/auth/routes"), QStringLiteral("/search"),
                                      QStringLiteral("/check-subscription")};
    const QStringList &prefixes = method == "GET" || method == "HEAD" ? readable : postable;
    if (method != "GET" && method != "HEAD" && method != "POST")
        return false;
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&path](const QString &prefix) { return path.startsWith(prefix); });
}

bool readerMaySee(const AuthObject &object)
{
    static const QStringList pages{QStringLiteral("/assets"), QStringLiteral("/databases"),
                                   QStringLiteral("/pipelines"), QStringLiteral("/search"),
                                   QStringLiteral("/workflows")};
    if (object.objectType == QLatin1String("web"))
        return pages.contains(object.routePath);
    static const QStringList kinds{QStringLiteral("database"),       QStringLiteral("asset"),
                                   QStringLiteral("pipeline"),       QStringLiteral("workflow"),
                                   QStringLiteral("metadataSchema"), QStringLiteral("tag"),
                                   QStringLiteral("tagType")};
    return kinds.contains(object.objectType);
}

} // namespace

bool Authorizer::mayCall(const Caller &caller, const QByteArray &method, const QString &path)
{
    return isAdmin(caller) || (isReader(caller) && readerMayCall(method, path));
}

void Authorizer::authorize(const Caller &caller, const QByteArray &method, const QString &path)
{
    if (!mayCall(caller, method, path))
        throw ApiError(403, QStringLiteral("Not Authorized"));
}

bool Authorizer::isAllowed(const Caller &caller, const AuthObject &object, Action action)
{
    return isAdmin(caller) || (isReader(caller) && action == Action::Get && readerMaySee(object));
}

void Authorizer::authorize(const Caller &caller, const AuthObject &object, Action action,
                           const QString &denial)
{
    if (!isAllowed(caller, object, action))
        throw ApiError(403, denial);
}

} // namespace vams::backend
