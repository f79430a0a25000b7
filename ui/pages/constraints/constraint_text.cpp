#include "ui/pages/constraints/constraint_text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace vams::ui {

namespace {

struct WordRow
{
    const char *name;
    const char *text;
};

// clang-format off
constexpr WordRow actionWords[] = {
    {"GET",    QT_TRANSLATE_NOOP("Constraints", "Read")},
    {"PUT",    QT_TRANSLATE_NOOP("Constraints", "Change")},
    {"POST",   QT_TRANSLATE_NOOP("Constraints", "Create")},
    {"DELETE", QT_TRANSLATE_NOOP("Constraints", "Delete")},
};
constexpr WordRow objectWords[] = {
    {"database",       QT_TRANSLATE_NOOP("Constraints", "Databases")},
    {"asset",          QT_TRANSLATE_NOOP("Constraints", "Assets")},
    {"api",            QT_TRANSLATE_NOOP("Constraints", "Server routes")},
    {"web",            QT_TRANSLATE_NOOP("Constraints", "Pages")},
    {"tag",            QT_TRANSLATE_NOOP("Constraints", "Tags")},
    {"tagType",        QT_TRANSLATE_NOOP("Constraints", "Tag types")},
    {"role",           QT_TRANSLATE_NOOP("Constraints", "Roles")},
    {"userRole",       QT_TRANSLATE_NOOP("Constraints", "User roles")},
    {"pipeline",       QT_TRANSLATE_NOOP("Constraints", "Pipelines")},
    {"workflow",       QT_TRANSLATE_NOOP("Constraints", "Workflows")},
    {"metadataSchema", QT_TRANSLATE_NOOP("Constraints", "Metadata schemas")},
};
constexpr WordRow fieldWords[] = {
    {"databaseId",               QT_TRANSLATE_NOOP("Constraints", "Database")},
    {"assetName",                QT_TRANSLATE_NOOP("Constraints", "Asset name")},
    {"assetType",                QT_TRANSLATE_NOOP("Constraints", "Asset type")},
    {"tags",                     QT_TRANSLATE_NOOP("Constraints", "Tags")},
    {"tagName",                  QT_TRANSLATE_NOOP("Constraints", "Tag name")},
    {"tagTypeName",              QT_TRANSLATE_NOOP("Constraints", "Tag type")},
    {"roleName",                 QT_TRANSLATE_NOOP("Constraints", "Role")},
    {"userId",                   QT_TRANSLATE_NOOP("Constraints", "User")},
    {"pipelineId",               QT_TRANSLATE_NOOP("Constraints", "Pipeline")},
    {"pipelineType",             QT_TRANSLATE_NOOP("Constraints", "Pipeline type")},
    {"pipelineExecutionType",    QT_TRANSLATE_NOOP("Constraints", "Execution type")},
    {"workflowId",               QT_TRANSLATE_NOOP("Constraints", "Workflow")},
    {"metadataSchemaName",       QT_TRANSLATE_NOOP("Constraints", "Schema name")},
    {"metadataSchemaEntityType", QT_TRANSLATE_NOOP("Constraints", "Schema is of")},
    {"object__type",             QT_TRANSLATE_NOOP("Constraints", "Kind of object")},
    {"route__path",              QT_TRANSLATE_NOOP("Constraints", "Path")},
};
constexpr WordRow operatorWords[] = {
    {"equals",           QT_TRANSLATE_NOOP("Constraints", "is")},
    {"contains",         QT_TRANSLATE_NOOP("Constraints", "contains")},
    {"does_not_contain", QT_TRANSLATE_NOOP("Constraints", "does not contain")},
    {"starts_with",      QT_TRANSLATE_NOOP("Constraints", "begins with")},
    {"ends_with",        QT_TRANSLATE_NOOP("Constraints", "ends with")},
    {"is_one_of",        QT_TRANSLATE_NOOP("Constraints", "has the text or tag")},
    {"is_not_one_of",    QT_TRANSLATE_NOOP("Constraints", "lacks the text or tag")},
};
struct ObjectFields
{
    const char *objectType;
    const char *fields;
};
constexpr ObjectFields objectFields[] = {
    {"database",       "databaseId"},
    {"asset",          "databaseId assetName assetType tags"},
    {"api",            "route__path"},
    {"web",            "route__path"},
    {"tag",            "tagName"},
    {"tagType",        "tagTypeName"},
    {"role",           "roleName"},
    {"userRole",       "roleName userId"},
    {"pipeline",       "databaseId pipelineId pipelineType pipelineExecutionType"},
    {"workflow",       "databaseId workflowId"},
    {"metadataSchema", "databaseId metadataSchemaName metadataSchemaEntityType"},
};
// clang-format on

template <std::size_t count>
QString wordOf(const WordRow (&rows)[count], const QString &name)
{
    for (const WordRow &row : rows)
        if (name == QLatin1String(row.name))
            return QCoreApplication::translate("Constraints", row.text);
    return name;
}

QString trc(const char *text)
{
    return QCoreApplication::translate("Constraints", text);
}

QString joined(const std::vector<Criterion> &criteria, const QString &between)
{
    QStringList parts;
    for (const Criterion &criterion : criteria)
        parts << criterionText(criterion);
    return parts.join(between);
}

bool isOf(const ConstraintPermission &permission, Effect effect)
{
    return permission.permissionType ==
           (effect == Effect::Deny ? QLatin1String("deny") : QLatin1String("allow"));
}

} // namespace

const QStringList &accessActions()
{
    static const QStringList actions{QStringLiteral("GET"), QStringLiteral("PUT"),
                                     QStringLiteral("POST"), QStringLiteral("DELETE")};
    return actions;
}

QString accessActionText(const QString &action)
{
    return wordOf(actionWords, action);
}

QString objectTypeText(const QString &objectType)
{
    return wordOf(objectWords, objectType);
}

QString criterionFieldText(const QString &field)
{
    return wordOf(fieldWords, field);
}

QString criterionOperatorText(const QString &operation)
{
    return wordOf(operatorWords, operation);
}

QStringList fieldsOfObjectType(const QString &objectType)
{
    for (const ObjectFields &row : objectFields)
        if (objectType == QLatin1String(row.objectType))
            return QString::fromLatin1(row.fields).split(QLatin1Char(' '));
    return criterionFields();
}

QString criterionText(const Criterion &criterion)
{
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(criterionFieldText(criterion.field), criterionOperatorText(criterion.operation),
             criterion.value);
}

QString criteriaText(const Constraint &constraint)
{
    const QString all = joined(constraint.criteriaAnd, trc(" and "));
    const QString any = joined(constraint.criteriaOr, trc(" or "));
    if (all.isEmpty() || any.isEmpty())
        return all + any;
    return trc("%1; or %2").arg(all, any);
}

Effect effectOf(const Constraint &constraint, SubjectKind kind, const QString &subject,
                const QString &action)
{
    Effect effect = Effect::None;
    for (const ConstraintPermission &permission : constraint.permissions) {
        if (permission.kind != kind || permission.subject != subject ||
            permission.permission != action)
            continue;
        if (isOf(permission, Effect::Deny))
            return Effect::Deny;
        effect = Effect::Allow;
    }
    return effect;
}

bool hasEffect(const Constraint &constraint, Effect effect)
{
    return std::any_of(
        constraint.permissions.begin(), constraint.permissions.end(),
        [effect](const ConstraintPermission &permission) { return isOf(permission, effect); });
}

QString rightsText(const Constraint &constraint)
{
    const bool allows = hasEffect(constraint, Effect::Allow);
    const bool denies = hasEffect(constraint, Effect::Deny);
    if (allows && denies)
        return trc("Allow and deny");
    if (!allows && !denies)
        return trc("No rights");
    QStringList actions;
    for (const QString &action : accessActions())
        if (std::any_of(constraint.permissions.begin(), constraint.permissions.end(),
                        [&action](const ConstraintPermission &permission) {
                            return permission.permission == action;
                        }))
            actions << accessActionText(action).toLower();
    const QString what = actions.size() == accessActions().size()
                             ? trc("everything")
                             : actions.join(QStringLiteral(", "));
    return (allows ? trc("Allow %1") : trc("Deny %1")).arg(what);
}

QStringList subjectsOf(const Constraint &constraint, SubjectKind kind)
{
    QStringList subjects;
    for (const ConstraintPermission &permission : constraint.permissions)
        if (permission.kind == kind && !subjects.contains(permission.subject))
            subjects << permission.subject;
    return subjects;
}

} // namespace vams::ui
