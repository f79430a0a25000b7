#include "core/backend/auth/constraint_store.h"

#include "core/base/json.h"

namespace vams::backend {

namespace {

#define VAMS_CONSTRAINT_SELECT                                                                     \
    "SELECT constraint_id, name, description, object_type, criteria_and, criteria_or "             \
    "FROM constraints "

QString criteriaText(const std::vector<Criterion> &criteria)
{
    return QString::fromUtf8(dumpJson(Json(criteria)));
}

/// What cannot be read is a criterion that cannot be evaluated: a denial must not be lost with it.
std::vector<Criterion> readCriteria(const QString &text)
{
    const Result<Json> json = parseJson(text.toUtf8());
    if (json && json->is_array() &&
        std::all_of(json->begin(), json->end(), [](const Json &item) { return item.is_object(); }))
        return json->get<std::vector<Criterion>>();
    return {{QStringLiteral("object__type"), QStringLiteral("that can be read"), {}}};
}

std::vector<Constraint> readConstraints(sql::Database &db, sql::Statement rows)
{
    std::vector<Constraint> constraints;
    while (rows.step())
        constraints.push_back({rows.text(0),
                               rows.text(1),
                               rows.text(2),
                               rows.text(3),
                               readCriteria(rows.text(4)),
                               readCriteria(rows.text(5)),
                               {},
                               {}});
    for (Constraint &constraint : constraints) {
        sql::Statement permissions =
            db.query("SELECT subject_kind, subject, permission, permission_type FROM "
                     "constraint_permissions WHERE constraint_id = ? ORDER BY subject_kind, "
                     "subject, permission, permission_type",
                     constraint.constraintId);
        while (permissions.step())
            constraint.permissions.push_back(
                {permissions.text(0) == QLatin1String("user") ? SubjectKind::User
                                                              : SubjectKind::Group,
                 permissions.text(1), permissions.text(2), permissions.text(3)});
    }
    return constraints;
}

QStringList idsIn(sql::Statement rows)
{
    QStringList ids;
    while (rows.step())
        ids << rows.text(0);
    return ids;
}

} // namespace

std::optional<Constraint> ConstraintStore::get(sql::Database &db, const QString &id)
{
    std::vector<Constraint> found =
        readConstraints(db, db.query(VAMS_CONSTRAINT_SELECT "WHERE constraint_id = ?", id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Constraint> ConstraintStore::list(sql::Database &db, const QString &after, int limit)
{
    return readConstraints(db, db.query(VAMS_CONSTRAINT_SELECT
                                        "WHERE constraint_id > ? ORDER BY constraint_id LIMIT ?",
                                        after, limit));
}

std::vector<Constraint> ConstraintStore::of(sql::Database &db, const UserId &user,
                                            const QStringList &roles)
{
    return readConstraints(
        db,
        db.query(VAMS_CONSTRAINT_SELECT
                 "WHERE constraint_id IN (SELECT constraint_id FROM constraint_permissions "
                 "WHERE subject_kind = 'user' AND subject = ?1 UNION "
                 "SELECT constraint_id FROM constraint_permissions WHERE subject_kind = 'group' "
                 "AND subject IN (SELECT value FROM json_each(?2))) ORDER BY constraint_id",
                 user.text(), QString::fromUtf8(dumpJson(Json(roles)))));
}

void ConstraintStore::save(sql::Database &db, const Constraint &constraint, const UserId &by,
                           const QString &now)
{
    db.run("INSERT INTO constraints (constraint_id, name, description, object_type, criteria_and, "
           "criteria_or, date_created, date_modified, created_by, modified_by) "
           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8, ?8) ON CONFLICT (constraint_id) DO UPDATE "
           "SET name = ?2, description = ?3, object_type = ?4, criteria_and = ?5, "
           "criteria_or = ?6, date_modified = ?7, modified_by = ?8",
           constraint.constraintId, constraint.name, constraint.description, constraint.objectType,
           criteriaText(constraint.criteriaAnd), criteriaText(constraint.criteriaOr), now,
           by.text());
    db.run("DELETE FROM constraint_permissions WHERE constraint_id = ?", constraint.constraintId);
    for (const ConstraintPermission &permission : constraint.permissions)
        db.run(
            "INSERT OR IGNORE INTO constraint_permissions (constraint_id, subject_kind, subject, "
            "permission, permission_type) VALUES (?, ?, ?, ?, ?)",
            constraint.constraintId,
            QString(permission.kind == SubjectKind::User ? QLatin1String("user")
                                                         : QLatin1String("group")),
            permission.subject, permission.permission, permission.permissionType);
}

void ConstraintStore::remove(sql::Database &db, const QString &id)
{
    db.run("DELETE FROM constraints WHERE constraint_id = ?", id);
}

QStringList ConstraintStore::givingTo(sql::Database &db, const UserId &user)
{
    return idsIn(db.query("SELECT DISTINCT constraint_id FROM constraint_permissions "
                          "WHERE subject_kind = 'user' AND subject = ? "
                          "AND permission_type <> 'deny' ORDER BY constraint_id",
                          user.text()));
}

QStringList ConstraintStore::naming(sql::Database &db, const UserId &user)
{
    return idsIn(db.query("SELECT DISTINCT constraint_id FROM constraint_permissions "
                          "WHERE subject_kind = 'user' AND subject = ? ORDER BY constraint_id",
                          user.text()));
}

void ConstraintStore::removeUser(sql::Database &db, const UserId &user)
{
    db.run("DELETE FROM constraint_permissions WHERE subject_kind = 'user' AND subject = ?",
           user.text());
}

QStringList ConstraintStore::namesOf(sql::Database &db, const QString &roleName)
{
    QStringList names;
    sql::Statement rows =
        db.query("SELECT DISTINCT name FROM constraints JOIN constraint_permissions "
                 "USING (constraint_id) WHERE subject_kind = 'group' AND subject = ? ORDER BY name",
                 roleName);
    while (rows.step())
        names << rows.text(0);
    return names;
}

qint64 ConstraintStore::generation(sql::Database &db)
{
    sql::Statement row = db.query("SELECT generation FROM rules_generation");
    return row.step() ? row.number(0) : 0;
}

} // namespace vams::backend
