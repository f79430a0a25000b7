#pragma once
// Who can be spoken of: the roles there are and the users who have one, for fields that offer them.

#include "core/base/result.h"
#include "core/model/access/user_role.h"

#include <vector>

namespace vams {
class Job;
namespace api {
class Client;
}
} // namespace vams

namespace vams::ui {

struct AccessNames
{
    QStringList roles;
    QStringList users;
};

/// Every page of the list. For pool threads.
Result<std::vector<UserRoleSet>> readAllUserRoles(const api::Client &client, Job &job);
/// Sorted; what the caller may not list is left out. For pool threads.
AccessNames readAccessNames(const api::Client &client, Job &job);

} // namespace vams::ui
