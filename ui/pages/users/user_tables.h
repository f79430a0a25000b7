#pragma once
// The table of the users page as data.

#include "core/model/access/user.h"
#include "ui/admin/record_table.h"

#include <QStringList>

namespace vams::api {
class Client;
}

namespace vams::ui {

struct UserRow
{
    User user;
    QStringList roles; ///< empty too where they may not be listed
};

RecordSource<UserRow> accountSource(const api::Client &client);
/// "Active", "Must set a password", "Off".
QString userStateText(const User &user);
CellBadge userStateBadge(const User &user);

} // namespace vams::ui
