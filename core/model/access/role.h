#pragma once
// Roles: names that users have and that constraints speak of.

#include "core/base/json_fwd.h"

#include <QString>

#include <optional>

namespace vams {

struct Role
{
    QString id;
    QString roleName;
    QString description;
    QString createdOn;
    std::optional<QString> source; ///< "INTERNAL_SYSTEM" or none
    std::optional<QString> sourceIdentifier;
    bool mfaRequired = false; ///< counts only for who signed in with a second factor

    bool operator==(const Role &) const = default;
};

void to_json(Json &json, const Role &role);
void from_json(const Json &json, Role &role);

} // namespace vams
