#include "core/backend/auth/constraint_reader.h"

#include "core/backend/auth/action.h"
#include "core/backend/auth/compiled_constraint.h"
#include "core/backend/auth/expression/rule_expression.h"
#include "core/backend/http/api_error.h"

namespace vams::backend {

namespace {

constexpr int mostCriteria = 1000; // in a list
constexpr TextRule criterionName{.min = 1, .max = 256};

/// A list is what other tools write for "one of"; the contract takes it and then breaks on it.
void requireSingleValues(const Json &body, const char *name)
{
    if (!body.contains(name) || !body.at(name).is_array())
        return;
    for (const Json &item : body.at(name)) {
        if (item.is_object() && item.contains("value") && item.at("value").is_array())
            throw ApiError(400, QStringLiteral("%1Value is invalid. It must be one text: write a "
                                               "criterion for each value, in criteriaOr.")
                                    .arg(QLatin1String(name)));
    }
}

std::vector<Criterion> readList(FieldReader &fields, const Json &body, const char *name)
{
    requireSingleValues(body, name);
    if (!fields.has(name))
        return {};
    return fields.objects<Criterion>(name, mostCriteria, [](FieldReader &item) {
        Criterion criterion;
        criterion.field = item.text("field", criterionName);
        criterion.operation = item.text("operator", criterionName);
        criterion.value = item.text("value");
        return criterion;
    });
}

[[noreturn]] void refuse(const QString &model, const QString &text)
{
    throw ApiError(400,
                   QStringLiteral("1 validation error for %1\n__root__\n  %2 (type=value_error)")
                       .arg(model, text));
}

void checkCriteria(const std::vector<Criterion> &criteria, const QString &list,
                   const QString &model)
{
    for (const Criterion &criterion : criteria) {
        if (!criterionOperators().contains(criterion.operation))
            refuse(model, QStringLiteral("Invalid operator in %1. Allowed values: %2")
                              .arg(list, criterionOperators().join(QStringLiteral(", "))));
        const QString value = list + QStringLiteral("Value");
        if (criterion.value.isEmpty())
            refuse(model, value + QStringLiteral(" is a required field."));
        if (criterion.value.trimmed().compare(QLatin1String("GLOBAL"), Qt::CaseInsensitive) == 0 &&
            criterion.value != QLatin1String("GLOBAL"))
            refuse(model, value + QStringLiteral(" is invalid. GLOBAL must be capitalized for this "
                                                 "field is used."));
        // Fields that no rule looks at are checked like the first that one does.
        const CompiledCriterion compiled(criterion, qMax(0, fieldIndex(criterion.field)));
        if (!compiled.problem().isEmpty())
            refuse(model, value + QStringLiteral(" is invalid. ") + compiled.problem());
    }
}

} // namespace

void readCriteria(FieldReader &fields, const Json &body, Constraint &constraint)
{
    constraint.criteriaAnd = readList(fields, body, "criteriaAnd");
    constraint.criteriaOr = readList(fields, body, "criteriaOr");
}

void checkConstraint(const Constraint &constraint, const QString &model)
{
    if (!constraintObjectTypes().contains(constraint.objectType))
        refuse(model, QStringLiteral("Invalid objectType. Allowed values: %1")
                          .arg(constraintObjectTypes().join(QStringLiteral(", "))));
    if (constraint.criteriaAnd.empty() && constraint.criteriaOr.empty())
        refuse(model,
               QStringLiteral("Constraint must include criteriaOr or criteriaAnd statements"));
    checkCriteria(constraint.criteriaAnd, QStringLiteral("criteriaAnd"), model);
    checkCriteria(constraint.criteriaOr, QStringLiteral("criteriaOr"), model);
    for (const ConstraintPermission &permission : constraint.permissions) {
        if (!actionOf(permission.permission) || permission.permission == QLatin1String("HEAD"))
            refuse(model,
                   QStringLiteral("Invalid permission. Allowed values: GET, PUT, POST, DELETE"));
        if (permission.permissionType != QLatin1String("allow") &&
            permission.permissionType != QLatin1String("deny"))
            refuse(model, QStringLiteral("Invalid permissionType. Allowed values: allow, deny"));
    }
}

} // namespace vams::backend
