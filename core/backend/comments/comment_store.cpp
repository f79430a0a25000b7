#include "core/backend/comments/comment_store.h"

namespace vams::backend {

namespace {

#define VAMS_COMMENT_SELECT                                                                        \
    "SELECT asset_id, asset_version_id, comment_id, comment_body, comment_owner_id, "              \
    "comment_owner_username, date_created, date_edited FROM comments "

Comment readComment(const sql::Statement &row)
{
    return {{AssetId(row.text(0)), AssetVersionId(row.text(1)), CommentId(row.text(2))},
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.optionalText(7)};
}

std::vector<Comment> readComments(sql::Statement rows)
{
    std::vector<Comment> comments;
    while (rows.step())
        comments.push_back(readComment(rows));
    return comments;
}

/// A text behind all others when there is none.
QString orLast(const QString &text)
{
    static const QString last = QString::fromUcs4(U"\U0010FFFF", 1);
    return text.isEmpty() ? last : text;
}

} // namespace

std::optional<Comment> CommentStore::get(sql::Database &db, const CommentKey &key)
{
    sql::Statement rows =
        db.query(VAMS_COMMENT_SELECT "WHERE asset_id = ? AND asset_version_id = ? "
                                     "AND comment_id = ? AND deleted_at IS NULL",
                 key.assetId.text(), key.assetVersionId.text(), key.commentId.text());
    if (!rows.step())
        return std::nullopt;
    return readComment(rows);
}

std::vector<Comment> CommentStore::list(sql::Database &db, const AssetId &asset,
                                        const CommentPage &page)
{
    return readComments(
        db.query(VAMS_COMMENT_SELECT
                 "WHERE asset_id = ? AND (asset_version_id, comment_id) < (?, ?) "
                 "AND deleted_at IS NULL ORDER BY asset_version_id DESC, comment_id DESC LIMIT ?",
                 asset.text(), orLast(page.after.assetVersionId.text()),
                 orLast(page.after.commentId.text()), page.limit));
}

std::vector<Comment> CommentStore::listVersion(sql::Database &db, const AssetId &asset,
                                               const AssetVersionId &version,
                                               const CommentPage &page)
{
    return readComments(db.query(VAMS_COMMENT_SELECT "WHERE asset_id = ? AND asset_version_id = ? "
                                                     "AND comment_id < ? AND deleted_at IS NULL "
                                                     "ORDER BY comment_id DESC LIMIT ?",
                                 asset.text(), version.text(), orLast(page.after.commentId.text()),
                                 page.limit));
}

void CommentStore::insert(sql::Database &db, const Comment &comment)
{
    db.run("INSERT OR REPLACE INTO comments (asset_id, asset_version_id, comment_id, "
           "comment_body, comment_owner_id, comment_owner_username, date_created, date_edited) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
           comment.key.assetId.text(), comment.key.assetVersionId.text(),
           comment.key.commentId.text(), comment.commentBody, comment.commentOwnerID,
           comment.commentOwnerUsername, comment.dateCreated, comment.dateEdited);
}

void CommentStore::edit(sql::Database &db, const CommentKey &key, const QString &body,
                        const QString &now)
{
    db.run("UPDATE comments SET comment_body = ?, date_edited = ? "
           "WHERE asset_id = ? AND asset_version_id = ? AND comment_id = ?",
           body, now, key.assetId.text(), key.assetVersionId.text(), key.commentId.text());
}

void CommentStore::setDeleted(sql::Database &db, const CommentKey &key, const QString &now)
{
    db.run("UPDATE comments SET deleted_at = ? "
           "WHERE asset_id = ? AND asset_version_id = ? AND comment_id = ?",
           now, key.assetId.text(), key.assetVersionId.text(), key.commentId.text());
}

} // namespace vams::backend
