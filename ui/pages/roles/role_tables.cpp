#include "ui/pages/roles/role_tables.h"

#include "core/api/client.h"
#include "core/base/text.h"
#include "ui/admin/access_names.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

QString trr(const char *text)
{
    return QCoreApplication::translate("vams::ui::RolesPage", text);
}

Result<ListPage<RoleRow>> readRoleRows(const api::Client &client, const ListQuery &query, Job &job)
{
    Result<ListPage<Role>> page = client.access().roles(query, job);
    if (!page)
        return fail(page.error());
    const Result<std::vector<UserRoleSet>> sets = readAllUserRoles(client, job);
    ListPage<RoleRow> rows{{}, page->nextToken};
    for (Role &role : page->items) {
        RoleRow row{std::move(role), {}};
        if (sets) {
            row.users = QStringList();
            for (const UserRoleSet &set : *sets)
                if (set.roleNames.contains(row.role.roleName))
                    *row.users << set.userId.text();
        }
        rows.items.push_back(std::move(row));
    }
    return rows;
}

} // namespace

RecordSource<RoleRow> roleSource(const api::Client &client)
{
    RecordSource<RoleRow> source;
    source.key = [](const RoleRow &row) { return row.role.roleName; };
    source.name = source.key;
    source.read = [&client](const ListQuery &query, Job &job) {
        return readRoleRows(client, query, job);
    };
    source.columns = {
        {.title = trr("Name"),
         .text = source.key,
         .width = metrics::sideBar,
         .look = CellLook::Strong},
        {.title = trr("Description"),
         .text = [](const RoleRow &row) { return row.role.description; }},
        {.title = trr("Second factor"),
         .text =
             [](const RoleRow &row) {
                 return row.role.mfaRequired ? trr("Needed") : trr("Not needed");
             },
         .width = metrics::tileMin + metrics::margin,
         .look = CellLook::Badge,
         .badge =
             [](const RoleRow &row) {
                 return row.role.mfaRequired ? CellBadge{BadgeKind::Accent, QStringLiteral("lock")}
                                             : CellBadge{BadgeKind::Plain, QStringLiteral("minus")};
             }},
        {.title = trr("Source"),
         .text = [](const RoleRow &row) { return row.role.source.value_or(QString()); },
         .width = metrics::tile},
        {.title = trr("Users"),
         .text =
             [](const RoleRow &row) {
                 return row.users ? humanCount(row.users->size()) : QString();
             },
         .width = metrics::tileMin,
         .look = CellLook::Number,
         .sortKey = [](const RoleRow &row) { return QVariant(row.users ? row.users->size() : -1); },
         .toolTip =
             [](const RoleRow &row) {
                 return row.users.value_or(QStringList()).join(QLatin1Char('\n'));
             }},
    };
    return source;
}

} // namespace vams::ui
