#include "core/api/comments_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

QString commentsPath(const AssetId &asset)
{
    return pathOf({QStringLiteral("comments"), QStringLiteral("assets"), asset.text()});
}

QString commentPath(const CommentKey &key)
{
    return commentsPath(key.assetId) + pathOf({QLatin1String(commentKeyName), commentKeyText(key)});
}

Result<void> sendComment(Transport &transport, const QByteArray &method, const CommentKey &key,
                         const QString &body, Job &job)
{
    const Json json{{"commentBody", body}};
    return callJson(transport, jsonRequest(method, commentPath(key), json), job)
        .map([](const Json &) {});
}

} // namespace

Result<ListPage<Comment>> CommentsApi::list(const AssetId &asset,
                                            const std::optional<AssetVersionId> &version,
                                            const ListQuery &query, Job &job) const
{
    Request request;
    request.path = commentsPath(asset);
    if (version)
        request.path += pathOf({QStringLiteral("assetVersionId"), version->text()});
    request.query = listQuery(query);
    return callForPage<Comment>(m_transport, request, "message", job);
}

Result<std::optional<Comment>> CommentsApi::get(const CommentKey &key, Job &job) const
{
    Request request;
    request.path = commentPath(key);
    const Result<Json> json = callJson(m_transport, request, job);
    if (!json)
        return fail(json.error());
    const Json found = json->is_object() ? json->value("message", Json()) : Json();
    if (found.is_object() && found.empty())
        return std::optional<Comment>();
    return decode<Comment>(request, found).map([](const Comment &comment) {
        return std::optional<Comment>(comment);
    });
}

Result<void> CommentsApi::add(const CommentKey &key, const QString &body, Job &job) const
{
    return sendComment(m_transport, "POST", key, body, job);
}

Result<void> CommentsApi::edit(const CommentKey &key, const QString &body, Job &job) const
{
    return sendComment(m_transport, "PUT", key, body, job);
}

Result<void> CommentsApi::remove(const CommentKey &key, Job &job) const
{
    Request request;
    request.method = "DELETE";
    request.path = commentPath(key);
    return callJson(m_transport, request, job).map([](const Json &) {});
}

} // namespace vams::api
