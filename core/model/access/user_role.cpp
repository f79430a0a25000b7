#include "core/model/access/user_role.h"

#include "core/base/json.h"

namespace vams {

void to_json(Json &json, const UserRoleSet &set)
{
    json = {{"userId", set.userId}, {"roleName", set.roleNames}};
    if (!set.createdOn.isEmpty())
        json["createdOn"] = set.createdOn;
}

void from_json(const Json &json, UserRoleSet &set)
{
    set.userId = UserId(jsonText(json, "userId"));
    set.roleNames = json.value("roleName", QStringList());
    set.createdOn = jsonText(json, "createdOn");
}

} // namespace vams
