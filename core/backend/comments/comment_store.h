#pragma once
// The SQL of comments.

#include "core/backend/storage/sql.h"
#include "core/model/comment.h"

#include <optional>
#include <vector>

namespace vams::backend {

struct CommentPage
{
    CommentKey after; ///< the last comment of the page before; empty ids at the start
    int limit = 0;
};

/// Deleted comments are seen by none of these.
class CommentStore
{
public:
    static std::optional<Comment> get(sql::Database &db, const CommentKey &key);
    /// Of all versions, by descending version and id.
    static std::vector<Comment> list(sql::Database &db, const AssetId &asset,
                                     const CommentPage &page);
    /// Of one version, by descending id.
    static std::vector<Comment> listVersion(sql::Database &db, const AssetId &asset,
                                            const AssetVersionId &version, const CommentPage &page);
    /// Takes over the row of a deleted comment of this key.
    static void insert(sql::Database &db, const Comment &comment);
    static void edit(sql::Database &db, const CommentKey &key, const QString &body,
                     const QString &now);
    static void setDeleted(sql::Database &db, const CommentKey &key, const QString &now);
};

} // namespace vams::backend
