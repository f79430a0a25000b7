#include "core/backend/auth/constraint_routes.h"

#include "core/backend/audit/audit_store.h"
#include "core/backend/auth/compiled_constraint.h"
#include "core/backend/auth/constraint_reader.h"
#include "core/backend/auth/constraint_store.h"
#include "core/backend/auth/user_role_rules.h"
#include "core/backend/auth/user_role_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/paging.h"
#include "core/backend/http/validators.h"

namespace vams::backend {

namespace {

constexpr int constraintPage = 10000;
constexpr int mostPermissions = 10000;

/// JSON as the original writes it into its answer: members in their own order, blanks behind
/// separators, everything but ASCII escaped.
QString pythonText(const nlohmann::ordered_json &json)
{
    QStringList parts;
    if (json.is_object()) {
        for (const auto &[key, value] : json.items())
            parts << pythonText(nlohmann::ordered_json(key)) + QStringLiteral(": ") +
                         pythonText(value);
        return QLatin1Char('{') + parts.join(QStringLiteral(", ")) + QLatin1Char('}');
    }
    if (json.is_array()) {
        for (const auto &value : json)
            parts << pythonText(value);
        return QLatin1Char('[') + parts.join(QStringLiteral(", ")) + QLatin1Char(']');
    }
    return QString::fromStdString(json.dump(-1, ' ', true));
}

nlohmann::ordered_json permissionEcho(const Constraint &constraint, SubjectKind kind)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const ConstraintPermission &permission : constraint.permissions) {
        if (permission.kind != kind)
            continue;
        nlohmann::ordered_json item;
        item[kind == SubjectKind::Group ? "groupId" : "userId"] = permission.subject.toStdString();
        item["permission"] = permission.permission.toStdString();
        item["permissionType"] = permission.permissionType.toStdString();
        list.push_back(std::move(item));
    }
    return list;
}

nlohmann::ordered_json criteriaEcho(const std::vector<Criterion> &criteria)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Criterion &criterion : criteria) {
        nlohmann::ordered_json item;
        item["field"] = criterion.field.toStdString();
        item["operator"] = criterion.operation.toStdString();
        item["value"] = criterion.value.toStdString();
        list.push_back(std::move(item));
    }
    return list;
}

/// The request as the original repeats it in a text of its answer.
QString echoOf(const Constraint &constraint)
{
    nlohmann::ordered_json echo;
    echo["identifier"] = constraint.constraintId.toStdString();
    echo["name"] = constraint.name.toStdString();
    echo["description"] = constraint.description.toStdString();
    echo["objectType"] = constraint.objectType.toStdString();
    echo["criteriaAnd"] = criteriaEcho(constraint.criteriaAnd);
    echo["criteriaOr"] = criteriaEcho(constraint.criteriaOr);
    echo["groupPermissions"] = permissionEcho(constraint, SubjectKind::Group);
    echo["userPermissions"] = permissionEcho(constraint, SubjectKind::User);
    return pythonText(echo);
}

QString constraintParameter(const Exchange &exchange)
{
    const QString id = exchange.parameter("constraintId");
    validate::objectName(QStringLiteral("constraintId"), id);
    // Whatever stands between would read these as steps of the path.
    if (id == QLatin1String(".") || id == QLatin1String(".."))
        throw ApiError(400,
                       QStringLiteral("constraintId is invalid. It cannot be a step of a path."));
    return id;
}

/// What the page of constraints shows beside it: why it cannot be evaluated, roles that are gone.
Constraint withProblems(sql::Database &db, Constraint constraint)
{
    constraint.problems = compileConstraint(constraint)->problems;
    for (const ConstraintPermission &permission : constraint.permissions) {
        const QString problem =
            QStringLiteral("There is no role %1 any more.").arg(permission.subject);
        if (permission.kind == SubjectKind::Group && !constraint.problems.contains(problem) &&
            !UserRoleStore::roleExists(db, permission.subject))
            constraint.problems << problem;
    }
    return constraint;
}

std::vector<ConstraintPermission> readPermissions(FieldReader &fields, const char *list,
                                                  SubjectKind kind)
{
    if (!fields.has(list))
        return {};
    return fields.objects<ConstraintPermission>(list, mostPermissions, [kind](FieldReader &item) {
        ConstraintPermission permission;
        permission.kind = kind;
        permission.subject = item.text(kind == SubjectKind::Group ? "groupId" : "userId");
        permission.permission = item.text("permission");
        permission.permissionType = item.text("permissionType");
        return permission;
    });
}

Constraint readConstraint(const Exchange &exchange)
{
    const QString model = QStringLiteral("CreateConstraintRequestModel");
    const Json body = requiredBody(exchange.request);
    FieldReader fields(body, model);
    Constraint constraint;
    const QString identifier =
        fields.text("identifier", {.min = 1, .max = 256}); // the path's counts
    constraint.constraintId = constraintParameter(exchange);
    constraint.name = fields.text("name", {.min = 1, .max = 256});
    constraint.description = fields.text("description", {.min = 1, .max = 256});
    constraint.objectType = fields.text("objectType", {.min = 1, .max = 256});
    readCriteria(fields, body, constraint);
    constraint.permissions = readPermissions(fields, "groupPermissions", SubjectKind::Group);
    for (ConstraintPermission &permission :
         readPermissions(fields, "userPermissions", SubjectKind::User))
        constraint.permissions.push_back(std::move(permission));
    fields.finish();
    validate::objectName(QStringLiteral("identifier"), identifier);
    validate::objectName(QStringLiteral("name"), constraint.name);
    checkConstraint(constraint, model);
    for (const ConstraintPermission &permission : constraint.permissions) {
        if (permission.kind == SubjectKind::Group)
            validate::objectName(QStringLiteral("groupId"), permission.subject);
        else
            validate::userId(QStringLiteral("userId"), permission.subject);
    }
    return constraint;
}

Json operation(const Context &context, const QString &id, const char *name, const QString &did)
{
    return {{"success", true},
            {"message", QStringLiteral("Constraint %1 %2 successfully").arg(id, did)},
            {"constraintId", id},
            {"operation", name},
            {"timestamp", toIso(context.clock())}};
}

/// The token of this list is an object in the original, which its command-line client cannot hand
/// back. Ours is a text; such an object in text form is taken too.
PageRequest readConstraintPage(const Exchange &exchange)
{
    PageRequest page = readPlainPage(exchange.request, constraintPage, constraintPage);
    if (!page.after.startsWith(QLatin1Char('{')))
        return readPage(exchange.request, constraintPage, constraintPage);
    const Result<Json> token = parseJson(page.after.toUtf8());
    page.after = token && token->is_object() ? jsonText(*token, "constraintId") : QString();
    if (page.after.isEmpty())
        throw GeneralError(QStringLiteral("Invalid pagination token"));
    return page;
}

api::Response listConstraints(const Context &context, const Exchange &exchange)
{
    const PageRequest page = readConstraintPage(exchange);
    Json body{{"Items", Json::array()}};
    context.storage.read([&](sql::Database &db) {
        std::vector<Constraint> constraints = ConstraintStore::list(db, page.after, page.size + 1);
        if (static_cast<int>(constraints.size()) > page.size) {
            constraints.pop_back();
            body["NextToken"] = pageToken(constraints.back().constraintId);
        }
        for (Constraint &constraint : constraints)
            body["Items"].push_back(withProblems(db, std::move(constraint)));
    });
    return jsonResponse({{"message", body}});
}

api::Response getConstraint(const Context &context, const Exchange &exchange)
{
    const QString id = constraintParameter(exchange);
    const std::optional<Constraint> constraint =
        context.storage.read([&](sql::Database &db) -> std::optional<Constraint> {
            std::optional<Constraint> found = ConstraintStore::get(db, id);
            return found ? std::optional(withProblems(db, std::move(*found))) : std::nullopt;
        });
    if (!constraint)
        throw ApiError(404, QStringLiteral("Constraint not found"));
    return jsonResponse({{"constraint", *constraint}});
}

api::Response saveConstraint(const Context &context, const Exchange &exchange)
{
    const Constraint constraint = readConstraint(exchange);
    context.storage.write([&](sql::Database &db) {
        for (const ConstraintPermission &permission : constraint.permissions) {
            if (permission.kind == SubjectKind::Group &&
                !UserRoleStore::roleExists(db, permission.subject))
                throw GeneralError(QStringLiteral("Group/Role does not exist"));
        }
        changeConstraint(db, constraint.constraintId, constraint.objectType, [&] {
            ConstraintStore::save(db, constraint, exchange.caller.userId, toIso(context.clock()));
        });
        AuditStore::append(
            db, context.clock, exchange.caller,
            {AuditLog::AuthChanges, QStringLiteral("constraintCreateUpdate"), Json(constraint)});
    });
    Json body =
        operation(context, constraint.constraintId, "create", QStringLiteral("created/updated"));
    body["constraint"] = echoOf(constraint);
    return jsonResponse(body);
}

api::Response deleteConstraint(const Context &context, const Exchange &exchange)
{
    const QString id = constraintParameter(exchange);
    context.storage.write([&](sql::Database &db) {
        if (!ConstraintStore::get(db, id))
            return;
        changeConstraint(db, id, {}, [&] { ConstraintStore::remove(db, id); });
        AuditStore::append(db, context.clock, exchange.caller,
                           {AuditLog::AuthChanges, QStringLiteral("constraintDelete"),
                            Json{{"constraintId", id}}});
    });
    return jsonResponse(operation(context, id, "delete", QStringLiteral("deleted")));
}

} // namespace

void addConstraintRoutes(Router &router, const Context &context)
{
    const QString one = QStringLiteral("/auth/constraints/{constraintId}");
    router.add("GET", QStringLiteral("/auth/constraints"), withContext(context, listConstraints));
    router.add("GET", one, withContext(context, getConstraint));
    router.add("POST", one, withContext(context, saveConstraint));
    router.add("PUT", one, withContext(context, saveConstraint));
    router.add("DELETE", one, withContext(context, deleteConstraint));
}

} // namespace vams::backend
