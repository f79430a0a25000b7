#include "ui/pages/users/user_tables.h"

#include "core/api/client.h"
#include "core/base/clock.h"
#include "ui/admin/access_names.h"
#include "ui/support/relative_time.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

constexpr int accountPageSize = 60; // the contract takes no more

QString tru(const char *text)
{
    return QCoreApplication::translate("vams::ui::UsersPage", text);
}

Result<ListPage<UserRow>> readUserRows(const api::Client &client, const ListQuery &query, Job &job)
{
    Result<ListPage<User>> page = client.users().list(query, job);
    if (!page)
        return fail(page.error());
    const auto sets = readAllUserRoles(client, job).value_or(std::vector<UserRoleSet>());
    ListPage<UserRow> rows{{}, page->nextToken};
    for (User &user : page->items) {
        UserRow row{std::move(user), {}};
        for (const UserRoleSet &set : sets)
            if (set.userId.text() == row.user.userId)
                row.roles = set.roleNames;
        rows.items.push_back(std::move(row));
    }
    return rows;
}

} // namespace

QString userStateText(const User &user)
{
    if (!user.enabled)
        return tru("Off");
    return user.userStatus == QLatin1String("FORCE_CHANGE_PASSWORD") ? tru("Must set password")
                                                                     : tru("Active");
}

CellBadge userStateBadge(const User &user)
{
    if (!user.enabled)
        return {BadgeKind::Plain, QStringLiteral("minus")};
    return user.userStatus == QLatin1String("FORCE_CHANGE_PASSWORD")
               ? CellBadge{BadgeKind::Warning, QStringLiteral("key")}
               : CellBadge{BadgeKind::Success, QStringLiteral("check")};
}

RecordSource<UserRow> accountSource(const api::Client &client)
{
    RecordSource<UserRow> source;
    source.pageSize = accountPageSize;
    source.key = [](const UserRow &row) { return row.user.userId; };
    source.name = source.key;
    source.read = [&client](const ListQuery &query, Job &job) {
        return readUserRows(client, query, job);
    };
    const auto changed = [](const UserRow &row) {
        return fromContractDate(row.user.userLastModifiedDate);
    };
    source.columns = {
        {.title = tru("User"),
         .text = source.key,
         .width = metrics::sideBar,
         .look = CellLook::Strong},
        {.title = tru("E-mail address"), .text = [](const UserRow &row) { return row.user.email; }},
        {.title = tru("State"),
         .text = [](const UserRow &row) { return userStateText(row.user); },
         .width = metrics::tile - metrics::space,
         .look = CellLook::Badge,
         .badge = [](const UserRow &row) { return userStateBadge(row.user); }},
        {.title = tru("Second factor"),
         .text =
             [](const UserRow &row) { return row.user.mfaEnabled ? tru("Set up") : tru("None"); },
         .width = metrics::tileMin + metrics::gap,
         .look = CellLook::Badge,
         .badge =
             [](const UserRow &row) {
                 return row.user.mfaEnabled ? CellBadge{BadgeKind::Success, QStringLiteral("lock")}
                                            : CellBadge{BadgeKind::Plain, QStringLiteral("minus")};
             }},
        {.title = tru("Roles"),
         .text = [](const UserRow &row) { return row.roles.join(QLatin1Char('\n')); },
         .width = metrics::sideBar - metrics::wide,
         .look = CellLook::Chips},
        {.title = tru("Changed"),
         .text = [changed](const UserRow &row) { return relativeTime(changed(row)); },
         .width = metrics::tileMin + metrics::gap,
         .sortKey = [](const UserRow &row) { return QVariant(row.user.userLastModifiedDate); },
         .toolTip = [changed](const UserRow &row) { return absoluteTime(changed(row)); }},
    };
    return source;
}

} // namespace vams::ui
