#include "core/backend/comments/comment_routes.h"

#include "core/backend/assets/bare_asset.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/comments/comment_service.h"
#include "core/backend/comments/comment_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/paging.h"
#include "core/backend/http/validators.h"

#include <QRegularExpression>

namespace vams::backend {

namespace {

constexpr int commentPage = 10000;
constexpr int maxCommentLength = 65536;

/// Tier 1 is asked here, since each verb is denied in its own way.
void authorizeCommentRoute(const Exchange &exchange, int status, const QString &denial)
{
    if (!Authorizer::mayCall(exchange.caller, exchange.request.method, exchange.request.path))
        throw ApiError(status, denial);
}

void authorizeReading(const Exchange &exchange)
{
    authorizeCommentRoute(exchange, 405, QStringLiteral("Method not allowed"));
}

void authorizeWriting(const Exchange &exchange)
{
    authorizeCommentRoute(exchange, 403, QStringLiteral("Action not allowed"));
}

AssetId commentedAsset(const Context &context, const Exchange &exchange, Action action)
{
    const QString id = exchange.parameter("assetId");
    const auto assets = findBareAssets(context.storage, QStringLiteral("assetId"), id);
    authorizeBareAsset(exchange.caller, assets, action, QStringLiteral("Action not allowed"));
    return AssetId(id);
}

AssetVersionId versionOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-zA-Z0-9][-_.a-zA-Z0-9]{0,62}\\z"));
    validate::notGlobal(QStringLiteral("assetVersionId"), text);
    if (!pattern.match(text).hasMatch())
        throw ApiError(400, QStringLiteral("assetVersionId is invalid. Must follow the regexp %1")
                                .arg(pattern.pattern()));
    return AssetVersionId(text);
}

/// `assetVersionId:commentId` of the path.
CommentKey commentKey(const Context &context, const Exchange &exchange, Action action)
{
    const QStringList parts = exchange.parameter(commentKeyName).split(QLatin1Char(':'));
    if (parts.size() != 2)
        throw ApiError(400, QStringLiteral("Invalid assetVersionId:commentId format"));
    // As in the original, rights come before the form of the ids.
    const AssetId asset = commentedAsset(context, exchange, action);
    const AssetVersionId version = versionOf(parts.first());
    validate::id(QStringLiteral("commentId"), parts.last());
    return {asset, version, CommentId(parts.last())};
}

QString readCommentBody(const Json &body)
{
    const auto text = body.find("commentBody");
    if (text == body.end())
        throw ApiError(400, QStringLiteral("Missing body parameter(s) (commentBody) in API call"));
    if (text->is_null() || *text == "")
        throw ApiError(400, QStringLiteral("commentBody is a required field."));
    if (!text->is_string())
        throw ApiError(400, QStringLiteral("commentBody is invalid. Must be a string."));
    FieldReader fields(body, QStringLiteral("Comment"));
    const QString commentBody = fields.text("commentBody", {.max = maxCommentLength});
    fields.finish();
    return commentBody;
}

/// The page and, beside it, where the next one begins; the original has no way to tell.
api::Response commentList(std::vector<Comment> comments, int size)
{
    Json body{{"message", Json::array()}};
    if (static_cast<int>(comments.size()) > size) {
        comments.resize(size);
        body["NextToken"] = pageToken(commentKeyText(comments.back().key));
    }
    for (const Comment &comment : comments)
        body["message"].push_back(comment);
    return jsonResponse(body);
}

CommentPage pageBehind(const PageRequest &request)
{
    CommentPage page;
    page.after.assetVersionId = AssetVersionId(request.after.section(QLatin1Char(':'), 0, 0));
    page.after.commentId = CommentId(request.after.section(QLatin1Char(':'), 1));
    page.limit = request.size + 1;
    return page;
}

api::Response listComments(const Context &context, const Exchange &exchange)
{
    authorizeReading(exchange);
    const AssetId asset = commentedAsset(context, exchange, Action::Get);
    const PageRequest page = readPage(exchange.request, commentPage, commentPage);
    return commentList(context.storage.read([&](sql::Database &db) {
        return CommentStore::list(db, asset, pageBehind(page));
    }),
                       page.size);
}

/// Of this version only: the original also lists 10 and 11 for version 1.
api::Response listVersionComments(const Context &context, const Exchange &exchange)
{
    authorizeReading(exchange);
    const AssetId asset = commentedAsset(context, exchange, Action::Get);
    const AssetVersionId version = versionOf(exchange.parameter("assetVersionId"));
    const PageRequest page = readPage(exchange.request, commentPage, commentPage);
    return commentList(context.storage.read([&](sql::Database &db) {
        return CommentStore::listVersion(db, asset, version, pageBehind(page));
    }),
                       page.size);
}

api::Response getComment(const Context &context, const Exchange &exchange)
{
    authorizeReading(exchange);
    const CommentKey key = commentKey(context, exchange, Action::Get);
    const std::optional<Comment> comment =
        context.storage.read([&](sql::Database &db) { return CommentStore::get(db, key); });
    return jsonResponse({{"message", comment ? Json(*comment) : Json::object()}});
}

api::Response addComment(const Context &context, const Exchange &exchange)
{
    const Json body = requiredBody(exchange.request);
    authorizeWriting(exchange);
    const CommentKey key = commentKey(context, exchange, Action::Post);
    CommentService(context).add(key, readCommentBody(body), exchange.caller);
    return jsonResponse({{"message", "Succeeded"}});
}

/// The right to write is enough here: whose comment it is decides.
api::Response editComment(const Context &context, const Exchange &exchange)
{
    const Json body = requiredBody(exchange.request);
    authorizeWriting(exchange);
    const CommentKey key = commentKey(context, exchange, Action::Post);
    CommentService(context).edit(key, readCommentBody(body), exchange.caller);
    return jsonResponse({{"message", "Succeeded"}});
}

api::Response deleteComment(const Context &context, const Exchange &exchange)
{
    authorizeReading(exchange);
    const CommentKey key = commentKey(context, exchange, Action::Delete);
    CommentService(context).remove(key, exchange.caller);
    return jsonResponse({{"message", "Comment deleted"}});
}

} // namespace

void addCommentRoutes(Router &router, const Context &context)
{
    const QString all = QStringLiteral("/comments/assets/{assetId}");
    const QString one =
        all + QStringLiteral("/assetVersionId:commentId/{assetVersionId:commentId}");
    const auto add = [&](const char *method, const QString &path, ContextHandler handler) {
        router.add(method, path, withContext(context, handler), RouteAccess::SignedIn);
    };
    add("GET", all, listComments);
    add("GET", all + QStringLiteral("/assetVersionId/{assetVersionId}"), listVersionComments);
    add("GET", one, getComment);
    add("POST", one, addComment);
    add("PUT", one, editComment);
    add("DELETE", one, deleteComment);
}

} // namespace vams::backend
