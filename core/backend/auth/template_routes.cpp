#include "core/backend/auth/template_routes.h"

#include "core/backend/audit/audit_store.h"
#include "core/backend/auth/constraint_reader.h"
#include "core/backend/auth/constraint_store.h"
#include "core/backend/auth/permission_templates.h"
#include "core/backend/auth/user_role_rules.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/validators.h"

#include <QRegularExpression>
#include <QUuid>

namespace vams::backend {

namespace {

constexpr int mostConstraints = 1000;
constexpr char importModel[] = "ImportConstraintsTemplateRequestModel";

using Values = std::map<QString, QString>;

struct TemplateImport
{
    QString name = QStringLiteral("unknown");
    Values values;
    std::vector<Constraint> constraints;
};

[[noreturn]] void refuseImport(const QString &text)
{
    throw ApiError(400,
                   QStringLiteral("1 validation error for %1\n__root__\n  %2 (type=value_error)")
                       .arg(QLatin1String(importModel), text));
}

Values readValues(const Json &body)
{
    Values values;
    if (!body.contains("variableValues") || !body.at("variableValues").is_object())
        refuseImport(QStringLiteral("variableValues is a required field."));
    for (const auto &[name, value] : body.at("variableValues").items()) {
        if (!value.is_string())
            refuseImport(QStringLiteral("variableValues must be texts"));
        values[QString::fromStdString(name)] = value.get<QString>();
    }
    if (!values.contains(QStringLiteral("ROLE_NAME")))
        refuseImport(QStringLiteral("variableValues must include 'ROLE_NAME' (used as groupId for "
                                    "all constraints)"));
    validate::objectName(QStringLiteral("ROLE_NAME"), values[QStringLiteral("ROLE_NAME")]);
    return values;
}

/// Variables without a value take their default.
void completeValues(FieldReader &fields, Values &values)
{
    if (!fields.has("variables"))
        return;
    fields.objects<int>("variables", mostConstraints, [&values](FieldReader &item) {
        const QString name = item.text("name", {.min = 1, .max = 256});
        const bool isRequired = item.flag("required", true);
        const QString description =
            item.optionalText("description", {.max = 512}).value_or(QString());
        const std::optional<QString> fallback = item.optionalText("default");
        if (!values.contains(name) && fallback)
            values[name] = *fallback;
        else if (!values.contains(name) && isRequired)
            refuseImport(QStringLiteral("Required variable '%1' not provided in variableValues. "
                                        "Description: %2")
                             .arg(name, description));
        return 0;
    });
}

QString substituted(QString text, const Values &values)
{
    for (const auto &[name, value] : values)
        text.replace(QStringLiteral("{{%1}}").arg(name), value);
    return text;
}

void substitute(Constraint &constraint, const Values &values)
{
    constraint.name = substituted(constraint.name, values);
    constraint.description = substituted(constraint.description, values);
    for (std::vector<Criterion> *list : {&constraint.criteriaAnd, &constraint.criteriaOr}) {
        for (Criterion &criterion : *list) {
            criterion.field = substituted(criterion.field, values);
            criterion.value = substituted(criterion.value, values);
        }
    }
}

void requireSubstituted(const std::vector<Constraint> &constraints)
{
    static const QRegularExpression variable(QStringLiteral("\\{\\{(\\w+)\\}\\}"));
    QStringList left;
    const auto look = [&left](const QString &text) {
        for (const QRegularExpressionMatch &match : variable.globalMatch(text)) {
            if (!left.contains(match.captured(1)))
                left << match.captured(1);
        }
    };
    for (const Constraint &constraint : constraints) {
        look(constraint.name);
        look(constraint.description);
        for (const std::vector<Criterion> *list :
             {&constraint.criteriaAnd, &constraint.criteriaOr}) {
            for (const Criterion &criterion : *list) {
                look(criterion.field);
                look(criterion.value);
            }
        }
    }
    left.sort();
    if (!left.isEmpty())
        throw GeneralError(QStringLiteral("Unreplaced template variables found after substitution: "
                                          "%1. Provide values for these in variableValues.")
                               .arg(left.join(QStringLiteral(", "))));
}

Constraint readTemplateConstraint(FieldReader &item, const Json &body, const QString &role)
{
    Constraint constraint;
    constraint.constraintId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    constraint.name = item.text("name", {.min = 1, .max = 256});
    constraint.description = item.text("description", {.min = 1, .max = 256});
    constraint.objectType = item.text("objectType", {.min = 1, .max = 256});
    readCriteria(item, body, constraint);
    constraint.permissions = item.objects<ConstraintPermission>(
        "groupPermissions", mostConstraints, [&role](FieldReader &permission) {
            return ConstraintPermission{
                SubjectKind::Group, role, permission.text("action"),
                permission.optionalText("type").value_or(QStringLiteral("allow"))};
        });
    return constraint;
}

TemplateImport readImport(const Json &body)
{
    TemplateImport order;
    FieldReader fields(body, QLatin1String(importModel));
    order.values = readValues(body);
    completeValues(fields, order.values);
    for (const char *head : {"metadata", "template"}) {
        if (body.contains(head) && body.at(head).is_object())
            order.name = jsonText(body.at(head), "name", order.name);
    }
    std::size_t at = 0;
    order.constraints =
        fields.objects<Constraint>("constraints", mostConstraints, [&](FieldReader &item) {
            return readTemplateConstraint(item, body.at("constraints").at(at++),
                                          order.values.at(QStringLiteral("ROLE_NAME")));
        });
    fields.finish();
    if (order.constraints.empty())
        refuseImport(QStringLiteral("At least one constraint is required"));
    for (Constraint &constraint : order.constraints)
        substitute(constraint, order.values);
    requireSubstituted(order.constraints);
    for (const Constraint &constraint : order.constraints)
        checkConstraint(constraint, QLatin1String(importModel));
    return order;
}

api::Response importTemplate(const Context &context, const Exchange &exchange)
{
    Json body = requiredBody(exchange.request);
    // Ours: one of the shipped ones by its id.
    if (body.contains("templateId")) {
        const QString id = jsonText(body, "templateId");
        const auto &shipped = shippedTemplates();
        const auto found = std::find_if(shipped.begin(), shipped.end(),
                                        [&id](const ShippedTemplate &one) { return one.id == id; });
        if (found == shipped.end())
            throw GeneralError(QStringLiteral("There is no permission template %1").arg(id));
        for (const auto &[name, value] : found->body.items())
            body[name] = value;
    }
    const TemplateImport order = readImport(body);
    const QString role = order.values.at(QStringLiteral("ROLE_NAME"));
    Json ids = Json::array();
    context.storage.write([&](sql::Database &db) {
        for (const Constraint &constraint : order.constraints) {
            changeConstraint(db, constraint.constraintId, constraint.objectType, [&] {
                ConstraintStore::save(db, constraint, exchange.caller.userId,
                                      toIso(context.clock()));
            });
            ids.push_back(constraint.constraintId);
        }
        AuditStore::append(
            db, context.clock, exchange.caller,
            {AuditLog::AuthChanges, QStringLiteral("constraintsTemplateImport"),
             Json{{"template", order.name}, {"roleName", role}, {"constraintIds", ids}}});
    });
    return jsonResponse(
        {{"success", true},
         {"message", QStringLiteral("Successfully imported %1 constraints from template '%2' for "
                                    "role '%3'")
                         .arg(order.constraints.size())
                         .arg(order.name, role)},
         {"constraintsCreated", order.constraints.size()},
         {"constraintIds", ids},
         {"timestamp", toIso(context.clock())}});
}

api::Response listTemplates(const Context &, const Exchange &)
{
    Json items = Json::array();
    for (const ShippedTemplate &shipped : shippedTemplates()) {
        Json item = shipped.body;
        item["templateId"] = shipped.id;
        item["name"] = shipped.body.at("template").at("name");
        item["description"] = shipped.body.at("template").at("description");
        item["constraintCount"] = shipped.body.at("constraints").size();
        items.push_back(std::move(item));
    }
    return jsonResponse({{"Items", items}});
}

} // namespace

void addTemplateRoutes(Router &router, const Context &context)
{
    router.add("GET", QStringLiteral("/auth/constraintTemplates"),
               withContext(context, listTemplates));
    router.add("POST", QStringLiteral("/auth/constraintsTemplateImport"),
               withContext(context, importTemplate));
}

} // namespace vams::backend
