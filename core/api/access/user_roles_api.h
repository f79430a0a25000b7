#pragma once
// Who has which roles.

#include "core/api/transport.h"
#include "core/model/access/user_role.h"
#include "core/model/page.h"

namespace vams::api {

class UserRolesApi
{
public:
    explicit UserRolesApi(Transport &transport)
        : m_transport(transport)
    {}

    Result<ListPage<UserRoleSet>> list(const ListQuery &query, Job &job) const;
    /// Only roles that the user does not have yet.
    Result<void> create(const UserRoleSet &set, Job &job) const;
    /// These become the user's only roles.
    Result<void> replace(const UserRoleSet &set, Job &job) const;
    Result<void> removeAll(const UserId &user, Job &job) const;
    /// Of every role there is that the caller may see.
    Result<QStringList> roleNames(Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
