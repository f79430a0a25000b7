#include "core/model/comment.h"

#include "core/base/json.h"

namespace vams {

QString commentKeyText(const CommentKey &key)
{
    return key.assetVersionId.text() + QLatin1Char(':') + key.commentId.text();
}

void to_json(Json &json, const Comment &comment)
{
    json = {{"assetId", comment.key.assetId},
            {commentKeyName, commentKeyText(comment.key)},
            {"commentBody", comment.commentBody},
            {"commentOwnerID", comment.commentOwnerID},
            {"commentOwnerUsername", comment.commentOwnerUsername},
            {"dateCreated", comment.dateCreated}};
    if (comment.dateEdited)
        json["dateEdited"] = *comment.dateEdited;
}

void from_json(const Json &json, Comment &comment)
{
    detail::requireObject(json);
    comment = {};
    const QString key = jsonText(json, commentKeyName);
    comment.key = {AssetId(jsonText(json, "assetId")),
                   AssetVersionId(key.section(QLatin1Char(':'), 0, 0)),
                   CommentId(key.section(QLatin1Char(':'), 1))};
    detail::readMember(json, "commentBody", comment.commentBody);
    detail::readMember(json, "commentOwnerID", comment.commentOwnerID);
    detail::readMember(json, "commentOwnerUsername", comment.commentOwnerUsername);
    detail::readMember(json, "dateCreated", comment.dateCreated);
    detail::readMember(json, "dateEdited", comment.dateEdited);
}

} // namespace vams
