#pragma once
// Who has which roles.

#include "core/model/access/user_role.h"
#include "ui/admin/record_page.h"

namespace vams::ui {

template <class Item>
class RecordTable;

class UserRolesPage : public RecordPage
{
    Q_OBJECT

public:
    UserRolesPage(const PageContext &context, const Location &location, QWidget *parent = nullptr);

    void refresh() override;

private:
    void readRoles();
    void edit(const UserRoleSet *set);
    [[nodiscard]] QStringList knownRoles() const;

    RecordTable<UserRoleSet> *m_users;
    QStringList m_roles; ///< empty while the list of roles cannot be read
};

} // namespace vams::ui
