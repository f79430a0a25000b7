#pragma once
// Constraints in words.

#include "core/model/access/constraint.h"

#include <QStringList>

namespace vams::ui {

/// The four actions in the order of the contract: "GET", "PUT", "POST", "DELETE".
const QStringList &accessActions();
/// "Read", "Change", "Create", "Delete".
QString accessActionText(const QString &action);
/// "Assets"; the wire's name where there is no better one.
QString objectTypeText(const QString &objectType);
/// "Database"; the wire's name where there is no better one.
QString criterionFieldText(const QString &field);
/// "is", "contains", "begins with", ...
QString criterionOperatorText(const QString &operation);
/// Which fields an object of this type has; all of them for an unknown type.
QStringList fieldsOfObjectType(const QString &objectType);

/// `Database is "pumps"`.
QString criterionText(const Criterion &criterion);
/// Both lists in one sentence: "Database is "pumps" and Tags contains "steel", or Name ...".
QString criteriaText(const Constraint &constraint);

enum class Effect
{
    None,
    Allow,
    Deny
};

/// What the constraint says to this subject and action; a denial outweighs.
Effect effectOf(const Constraint &constraint, SubjectKind kind, const QString &subject,
                const QString &action);
/// Whether any of its permissions does this.
bool hasEffect(const Constraint &constraint, Effect effect);
/// "Allow read, create", "Deny delete", "Allow and deny", "No rights".
QString rightsText(const Constraint &constraint);
/// Without repetition, roles first.
QStringList subjectsOf(const Constraint &constraint, SubjectKind kind);

} // namespace vams::ui
