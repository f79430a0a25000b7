#pragma once
// Who has which roles.

#include "core/base/ids.h"
#include "core/base/json_fwd.h"

#include <QStringList>

namespace vams {

struct UserRoleSet
{
    UserId userId;
    QStringList roleNames;
    QString createdOn; ///< ISO

    bool operator==(const UserRoleSet &) const = default;
};

void to_json(Json &json, const UserRoleSet &set);
void from_json(const Json &json, UserRoleSet &set);

} // namespace vams
