#pragma once
// Roles: who has them, and permission templates that fill them with constraints.

#include "core/api/access/access_api.h"
#include "ui/admin/record_page.h"

namespace vams::ui {

struct RoleRow;
template <class Item>
class RecordTable;

class RolesPage : public RecordPage
{
    Q_OBJECT

public:
    RolesPage(const PageContext &context, const Location &location, QWidget *parent = nullptr);

private:
    void describe(int row);
    void edit(const Role *role);
    void askRemove(const RoleRow &row);
    void askForce(const QString &roleName, const QString &text);
    void remove(const QString &roleName, api::RoleDeletion deletion);
    /// Asks the server for its templates and offers them.
    void applyTemplate();

    RecordTable<RoleRow> *m_roles;
};

} // namespace vams::ui
