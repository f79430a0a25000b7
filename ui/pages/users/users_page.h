#pragma once
// Local accounts: who may sign in with a password, where they are signed in, and what they may.

#include "core/model/access/user.h"
#include "ui/admin/record_page.h"

namespace vams::ui {

struct UserRow;
template <class Item>
class RecordTable;

class UsersPage : public RecordPage
{
    Q_OBJECT

public:
    UsersPage(const PageContext &context, const Location &location, QWidget *parent = nullptr);

private:
    void describe(int row);
    void create();
    void edit(const User &user);
    void askReset();
    void reset(const QString &userId);
    void toggleEnabled();
    void setEnabled(const User &user, bool enabled);
    void showPassword(const QString &userId, const QString &password);
    [[nodiscard]] const User *current() const;

    RecordTable<UserRow> *m_users;
};

} // namespace vams::ui
