#pragma once
// Comments on assets. They know the asset by its id alone.

#include "core/api/transport.h"
#include "core/model/comment.h"
#include "core/model/page.h"

#include <optional>

namespace vams::api {

class CommentsApi
{
public:
    explicit CommentsApi(Transport &transport)
        : m_transport(transport)
    {}

    /// Of all versions, or of one. The original server answers no token: all that it has, up to
    /// 10,000.
    Result<ListPage<Comment>> list(const AssetId &asset,
                                   const std::optional<AssetVersionId> &version,
                                   const ListQuery &query, Job &job) const;
    /// Nothing when there is no such comment.
    Result<std::optional<Comment>> get(const CommentKey &key, Job &job) const;
    /// The caller chooses the comment's id.
    Result<void> add(const CommentKey &key, const QString &body, Job &job) const;
    Result<void> edit(const CommentKey &key, const QString &body, Job &job) const;
    Result<void> remove(const CommentKey &key, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
