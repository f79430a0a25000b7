#include "core/model/access/user.h"

#include "core/base/json.h"

namespace vams {

VAMS_JSON(User, userId, email, phone, userStatus, enabled, userCreateDate, userLastModifiedDate,
          mfaEnabled)

void to_json(Json &json, const NewUser &user)
{
    json = {{"userId", user.userId}, {"email", user.email}};
    if (user.phone)
        json["phone"] = *user.phone;
}

void to_json(Json &json, const UserChange &change)
{
    json = Json::object();
    if (change.email)
        json["email"] = *change.email;
    if (change.phone)
        json["phone"] = *change.phone;
    if (change.enabled)
        json["enabled"] = *change.enabled;
}

} // namespace vams
