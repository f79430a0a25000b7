#pragma once
// Roles, constraints, permission templates, and questions to the rules.

#include "core/api/call.h"
#include "core/model/access/constraint.h"
#include "core/model/access/role.h"

#include <map>

namespace vams::api {

enum class RoleDeletion
{
    IfUnused,
    TakeFromUsers ///< also from who has it
};

class AccessApi
{
public:
    explicit AccessApi(Transport &transport)
        : m_transport(transport)
    {}

    Result<ListPage<Role>> roles(const ListQuery &query, Job &job) const;
    Result<void> createRole(const Role &role, Job &job) const;
    /// Everything but the name, which says which one.
    Result<void> updateRole(const Role &role, Job &job) const;
    Result<void> removeRole(const QString &roleName, RoleDeletion deletion, Job &job) const;

    Result<ListPage<Constraint>> constraints(const ListQuery &query, Job &job) const;
    /// New, or in the place of the one with its id.
    Result<void> saveConstraint(const Constraint &constraint, Job &job) const;
    Result<void> removeConstraint(const QString &constraintId, Job &job) const;

    /// Ours: those that come with the server. A VAMS in the cloud answers 404.
    Result<std::vector<PermissionTemplate>> templates(Job &job) const;
    /// `values` by the names of the variables. Returns how many constraints were made.
    Result<int> importTemplate(const QString &templateId, const std::map<QString, QString> &values,
                               Job &job) const;

    /// Ours: what would be decided, and why.
    Result<AccessAnswer> test(const AccessQuestion &question, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
