#pragma once
// Comments on a version of an asset. They know the asset by its id alone, without its database.

#include "core/base/ids.h"
#include "core/base/json_fwd.h"

#include <QString>

#include <optional>

namespace vams {

/// Names one comment. On the wire "<version>:<comment>".
struct CommentKey
{
    AssetId assetId;
    AssetVersionId assetVersionId;
    CommentId commentId; ///< chosen by whoever writes the comment

    bool operator==(const CommentKey &) const = default;
};

struct Comment
{
    CommentKey key;
    QString commentBody;
    QString commentOwnerID; ///< a user id; only this user may edit or delete the comment
    QString commentOwnerUsername;
    QString dateCreated;               ///< ISO with "Z"
    std::optional<QString> dateEdited; ///< as above

    bool operator==(const Comment &) const = default;
};

/// The two parts of a key in one text; the member of this name stands in JSON and in paths.
QString commentKeyText(const CommentKey &key);
inline constexpr char commentKeyName[] = "assetVersionId:commentId";

void to_json(Json &json, const Comment &comment);
void from_json(const Json &json, Comment &comment);

} // namespace vams
