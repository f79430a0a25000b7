#include "ui/admin/access_names.h"

#include "core/api/client.h"

namespace vams::ui {

namespace {
constexpr int accessPageSize = 500;
}

Result<std::vector<UserRoleSet>> readAllUserRoles(const api::Client &client, Job &job)
{
    std::vector<UserRoleSet> all;
    ListQuery query{accessPageSize, {}};
    while (true) {
        Result<ListPage<UserRoleSet>> page = client.userRoles().list(query, job);
        if (!page)
            return fail(page.error());
        std::move(page->items.begin(), page->items.end(), std::back_inserter(all));
        if (page->nextToken.isEmpty() || page->nextToken == query.startingToken)
            return all;
        query.startingToken = page->nextToken;
    }
}

AccessNames readAccessNames(const api::Client &client, Job &job)
{
    AccessNames names;
    names.roles = client.userRoles().roleNames(job).value_or(QStringList());
    for (const UserRoleSet &set :
         readAllUserRoles(client, job).value_or(std::vector<UserRoleSet>()))
        names.users << set.userId.text();
    names.roles.sort(Qt::CaseInsensitive);
    names.users.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace vams::ui
