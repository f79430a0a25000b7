#include "core/backend/comments/comment_service.h"

#include "core/backend/comments/comment_store.h"
#include "core/backend/http/api_error.h"

namespace vams::backend {

namespace {

void requireOwner(const Comment &comment, const Caller &caller, const QString &denial)
{
    if (comment.commentOwnerID != caller.userId.text())
        throw ApiError(403, denial);
}

Comment requireComment(sql::Database &db, const CommentKey &key)
{
    std::optional<Comment> comment = CommentStore::get(db, key);
    if (!comment)
        throw ApiError(404, QStringLiteral("Record not found"));
    return std::move(*comment);
}

QString editDenial()
{
    return QStringLiteral("Unauthorized - only the creator can edit the comment");
}

} // namespace

void CommentService::add(const CommentKey &key, const QString &body, const Caller &caller) const
{
    const QString now = toZuluIso(m_context.clock());
    m_context.storage.write([&](sql::Database &db) {
        // The original overwrites whatever has this key, other people's comments too.
        if (const std::optional<Comment> present = CommentStore::get(db, key)) {
            requireOwner(*present, caller, editDenial());
            CommentStore::edit(db, key, body, now);
            return;
        }
        const QString owner = caller.userId.text();
        CommentStore::insert(db, {key, body, owner, owner, now, std::nullopt});
    });
}

void CommentService::edit(const CommentKey &key, const QString &body, const Caller &caller) const
{
    m_context.storage.write([&](sql::Database &db) {
        requireOwner(requireComment(db, key), caller, editDenial());
        CommentStore::edit(db, key, body, toZuluIso(m_context.clock()));
    });
}

void CommentService::remove(const CommentKey &key, const Caller &caller) const
{
    m_context.storage.write([&](sql::Database &db) {
        requireOwner(requireComment(db, key), caller,
                     QStringLiteral("Unauthorized - only the creator of the comment can delete "
                                    "it"));
        CommentStore::setDeleted(db, key, toZuluIso(m_context.clock()));
    });
}

} // namespace vams::backend
