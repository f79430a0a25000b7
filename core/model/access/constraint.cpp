#include "core/model/access/constraint.h"

#include "core/base/json.h"

namespace vams {

namespace {

constexpr char groupKey[] = "groupPermissions";
constexpr char userKey[] = "userPermissions";

Json permissionList(const Constraint &constraint, SubjectKind kind)
{
    const char *subject = kind == SubjectKind::Group ? "groupId" : "userId";
    Json list = Json::array();
    for (const ConstraintPermission &permission : constraint.permissions) {
        if (permission.kind == kind)
            list.push_back({{subject, permission.subject},
                            {"permission", permission.permission},
                            {"permissionType", permission.permissionType}});
    }
    return list;
}

void readPermissions(const Json &json, const char *name, SubjectKind kind, Constraint &constraint)
{
    if (!json.contains(name) || !json.at(name).is_array())
        return;
    const char *subject = kind == SubjectKind::Group ? "groupId" : "userId";
    for (const Json &item : json.at(name))
        constraint.permissions.push_back({kind, jsonText(item, subject),
                                          jsonText(item, "permission"),
                                          jsonText(item, "permissionType")});
}

std::vector<Criterion> criteria(const Json &json, const char *name)
{
    return json.contains(name) && json.at(name).is_array()
               ? json.at(name).get<std::vector<Criterion>>()
               : std::vector<Criterion>();
}

} // namespace

const QStringList &constraintObjectTypes()
{
    static const QStringList types{
        QStringLiteral("database"), QStringLiteral("asset"),         QStringLiteral("api"),
        QStringLiteral("web"),      QStringLiteral("tag"),           QStringLiteral("tagType"),
        QStringLiteral("role"),     QStringLiteral("userRole"),      QStringLiteral("pipeline"),
        QStringLiteral("workflow"), QStringLiteral("metadataSchema")};
    return types;
}

const QStringList &criterionOperators()
{
    static const QStringList operators{
        QStringLiteral("equals"),           QStringLiteral("contains"),
        QStringLiteral("does_not_contain"), QStringLiteral("starts_with"),
        QStringLiteral("ends_with"),        QStringLiteral("is_one_of"),
        QStringLiteral("is_not_one_of")};
    return operators;
}

const QStringList &criterionFields()
{
    static const QStringList fields{QStringLiteral("databaseId"),
                                    QStringLiteral("assetName"),
                                    QStringLiteral("assetType"),
                                    QStringLiteral("tags"),
                                    QStringLiteral("tagName"),
                                    QStringLiteral("tagTypeName"),
                                    QStringLiteral("roleName"),
                                    QStringLiteral("userId"),
                                    QStringLiteral("pipelineId"),
                                    QStringLiteral("pipelineType"),
                                    QStringLiteral("pipelineExecutionType"),
                                    QStringLiteral("workflowId"),
                                    QStringLiteral("metadataSchemaName"),
                                    QStringLiteral("metadataSchemaEntityType"),
                                    QStringLiteral("object__type"),
                                    QStringLiteral("route__path")};
    return fields;
}

void to_json(Json &json, const Criterion &criterion)
{
    json = {
        {"field", criterion.field}, {"operator", criterion.operation}, {"value", criterion.value}};
}

void from_json(const Json &json, Criterion &criterion)
{
    criterion.field = jsonText(json, "field");
    criterion.operation = jsonText(json, "operator");
    criterion.value = jsonText(json, "value");
}

void to_json(Json &json, const Constraint &constraint)
{
    json = {{"constraintId", constraint.constraintId},
            {"name", constraint.name},
            {"description", constraint.description},
            {"objectType", constraint.objectType},
            {"criteriaAnd", constraint.criteriaAnd},
            {"criteriaOr", constraint.criteriaOr},
            {groupKey, permissionList(constraint, SubjectKind::Group)},
            {userKey, permissionList(constraint, SubjectKind::User)}};
    if (!constraint.problems.isEmpty())
        json["problems"] = constraint.problems;
}

void from_json(const Json &json, Constraint &constraint)
{
    constraint.constraintId = jsonText(json, "constraintId");
    constraint.name = jsonText(json, "name");
    constraint.description = jsonText(json, "description");
    constraint.objectType = jsonText(json, "objectType");
    constraint.criteriaAnd = criteria(json, "criteriaAnd");
    constraint.criteriaOr = criteria(json, "criteriaOr");
    constraint.permissions.clear();
    readPermissions(json, groupKey, SubjectKind::Group, constraint);
    readPermissions(json, userKey, SubjectKind::User, constraint);
    constraint.problems = json.value("problems", QStringList());
}

void to_json(Json &json, const PermissionTemplate &permissionTemplate)
{
    Json variables = Json::array();
    for (const PermissionTemplate::Variable &variable : permissionTemplate.variables)
        variables.push_back({{"name", variable.name},
                             {"description", variable.description},
                             {"required", variable.isRequired},
                             {"default", variable.defaultValue}});
    json = {{"templateId", permissionTemplate.id},
            {"name", permissionTemplate.name},
            {"description", permissionTemplate.description},
            {"variables", variables},
            {"constraintCount", permissionTemplate.constraintCount}};
}

void from_json(const Json &json, PermissionTemplate &permissionTemplate)
{
    permissionTemplate.id = jsonText(json, "templateId");
    permissionTemplate.name = jsonText(json, "name");
    permissionTemplate.description = jsonText(json, "description");
    permissionTemplate.constraintCount = json.value("constraintCount", 0);
    permissionTemplate.variables.clear();
    for (const Json &item : json.value("variables", Json::array()))
        permissionTemplate.variables.push_back(
            {jsonText(item, "name"), jsonText(item, "description"), item.value("required", true),
             jsonText(item, "default")});
}

void to_json(Json &json, const AccessAnswer &answer)
{
    Json rules = Json::array();
    for (const RuleVerdict &rule : answer.rules)
        rules.push_back({{"constraintId", rule.constraintId},
                         {"name", rule.constraintName},
                         {"list", rule.list},
                         {"permissionType", rule.permissionType},
                         {"subject", rule.subject},
                         {"matches", rule.isMatch},
                         {"reason", rule.reason}});
    json = {{"allowed", answer.isAllowed},
            {"decision", answer.isAllowed ? "allow" : "deny"},
            {"reason", answer.reason},
            {"constraintId", answer.decidedBy.isEmpty() ? Json() : Json(answer.decidedBy)},
            {"roles", answer.roles},
            {"rules", rules}};
}

void from_json(const Json &json, AccessAnswer &answer)
{
    answer.isAllowed = json.value("allowed", false);
    answer.reason = jsonText(json, "reason");
    answer.decidedBy = jsonText(json, "constraintId");
    answer.roles = json.value("roles", QStringList());
    answer.rules.clear();
    for (const Json &item : json.value("rules", Json::array()))
        answer.rules.push_back({jsonText(item, "constraintId"), jsonText(item, "name"),
                                jsonText(item, "list"), jsonText(item, "permissionType"),
                                jsonText(item, "subject"), item.value("matches", false),
                                jsonText(item, "reason")});
}

} // namespace vams
