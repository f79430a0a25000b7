#pragma once
// The table of the roles page as data.

#include "core/model/access/role.h"
#include "ui/admin/record_table.h"

#include <QStringList>

namespace vams::api {
class Client;
}

namespace vams::ui {

struct RoleRow
{
    Role role;
    std::optional<QStringList> users; ///< who has it; nothing where they may not be listed
};

RecordSource<RoleRow> roleSource(const api::Client &client);

} // namespace vams::ui
