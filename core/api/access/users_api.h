#pragma once
// Local accounts, as administrators handle them.

#include "core/api/transport.h"
#include "core/model/access/user.h"
#include "core/model/page.h"

namespace vams::api {

class UsersApi
{
public:
    explicit UsersApi(Transport &transport)
        : m_transport(transport)
    {}

    Result<ListPage<User>> list(const ListQuery &query, Job &job) const;
    /// The temporary password; empty where the server mails it.
    Result<QString> create(const NewUser &user, Job &job) const;
    Result<void> update(const QString &userId, const UserChange &change, Job &job) const;
    Result<void> remove(const QString &userId, Job &job) const;
    /// As `create`.
    Result<QString> resetPassword(const QString &userId, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
