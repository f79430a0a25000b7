#pragma once
// The rules of comments: only whoever wrote one may change or delete it.

#include "core/backend/auth/caller.h"
#include "core/backend/context.h"
#include "core/model/comment.h"

namespace vams::backend {

class CommentService
{
public:
    explicit CommentService(const Context &context)
        : m_context(context)
    {}

    /// A key that is in use already: an edit, if the comment is the caller's own.
    void add(const CommentKey &key, const QString &body, const Caller &caller) const;
    void edit(const CommentKey &key, const QString &body, const Caller &caller) const;
    /// The row stays, unseen.
    void remove(const CommentKey &key, const Caller &caller) const;

private:
    const Context &m_context;
};

} // namespace vams::backend
