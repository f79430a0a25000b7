#include "core/backend/auth/role_store.h"

namespace vams::backend {

namespace {

#define VAMS_ROLE_SELECT                                                                           \
    "SELECT id, role_name, description, created_on, source, source_identifier, mfa_required "      \
    "FROM roles "

std::optional<QString> textOrNone(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Role readRole(const sql::Statement &row)
{
    return {row.text(0),
            row.text(1),
            row.text(2),
            row.text(3),
            textOrNone(row.text(4)),
            textOrNone(row.text(5)),
            row.flag(6)};
}

} // namespace

std::optional<Role> RoleStore::get(sql::Database &db, const QString &roleName)
{
    sql::Statement rows = db.query(VAMS_ROLE_SELECT "WHERE role_name = ?", roleName);
    return rows.step() ? std::optional(readRole(rows)) : std::nullopt;
}

std::vector<Role> RoleStore::list(sql::Database &db, const QString &after, int limit)
{
    std::vector<Role> roles;
    sql::Statement rows =
        db.query(VAMS_ROLE_SELECT "WHERE role_name > ? ORDER BY role_name LIMIT ?", after, limit);
    while (rows.step())
        roles.push_back(readRole(rows));
    return roles;
}

void RoleStore::insert(sql::Database &db, const Role &role)
{
    db.run("INSERT INTO roles (id, role_name, description, created_on, source, source_identifier, "
           "mfa_required) VALUES (?, ?, ?, ?, ?, ?, ?)",
           role.id, role.roleName, role.description, role.createdOn,
           role.source.value_or(QStringLiteral("")),
           role.sourceIdentifier.value_or(QStringLiteral("")), role.mfaRequired);
}

void RoleStore::update(sql::Database &db, const Role &role)
{
    db.run("UPDATE roles SET description = ?, source = ?, source_identifier = ?, mfa_required = ? "
           "WHERE role_name = ?",
           role.description, role.source.value_or(QStringLiteral("")),
           role.sourceIdentifier.value_or(QStringLiteral("")), role.mfaRequired, role.roleName);
}

void RoleStore::remove(sql::Database &db, const QString &roleName)
{
    db.run("DELETE FROM user_roles WHERE role_name = ?", roleName);
    db.run("DELETE FROM roles WHERE role_name = ?", roleName);
}

QStringList RoleStore::usersOf(sql::Database &db, const QString &roleName)
{
    QStringList users;
    sql::Statement rows =
        db.query("SELECT user_id FROM user_roles WHERE role_name = ? ORDER BY user_id", roleName);
    while (rows.step())
        users << rows.text(0);
    return users;
}

} // namespace vams::backend
