#pragma once
// Constraints: the rules of who may do what, to which objects.

#include "core/base/json_fwd.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vams {

/// One look at a field of the object.
struct Criterion
{
    QString field;     ///< "databaseId", "tags", "route__path", ...
    QString operation; ///< "operator" on the wire: "equals", "is_one_of", ...
    QString value;     ///< a regular expression; plain text for is_one_of and is_not_one_of

    bool operator==(const Criterion &) const = default;
};

enum class SubjectKind
{
    Group, ///< a role
    User
};

struct ConstraintPermission
{
    SubjectKind kind = SubjectKind::Group;
    QString subject;        ///< the role's name or the user's id
    QString permission;     ///< "GET", "PUT", "POST" or "DELETE"
    QString permissionType; ///< "allow" or "deny"

    bool operator==(const ConstraintPermission &) const = default;
};

/// `criteriaAnd` and `criteriaOr` are two rules: an object that meets all of the one, or any of the
/// other, is meant. A list without criteria is no rule.
struct Constraint
{
    QString constraintId;
    QString name;
    QString description;
    QString objectType;
    std::vector<Criterion> criteriaAnd;
    std::vector<Criterion> criteriaOr;
    std::vector<ConstraintPermission> permissions; ///< two lists on the wire, one a kind
    QStringList problems; ///< ours: why it cannot be evaluated as it stands

    bool operator==(const Constraint &) const = default;
};

/// "database", "asset", ... in the order of the contract.
const QStringList &constraintObjectTypes();
const QStringList &criterionOperators();
/// The fields that can be looked at. Criteria over others are no rule.
const QStringList &criterionFields();

void to_json(Json &json, const Criterion &criterion);
void from_json(const Json &json, Criterion &criterion);
void to_json(Json &json, const Constraint &constraint);
void from_json(const Json &json, Constraint &constraint);

/// A set of constraints for one role, with `{{NAMES}}` for what differs.
struct PermissionTemplate
{
    struct Variable
    {
        QString name;
        QString description;
        bool isRequired = true;
        QString defaultValue;

        bool operator==(const Variable &) const = default;
    };

    QString id; ///< "database-admin", ...
    QString name;
    QString description;
    std::vector<Variable> variables;
    int constraintCount = 0;

    bool operator==(const PermissionTemplate &) const = default;
};

void to_json(Json &json, const PermissionTemplate &permissionTemplate);
void from_json(const Json &json, PermissionTemplate &permissionTemplate);

/// What "Test access" asks.
struct AccessQuestion
{
    QString userId;
    bool isMfa = false;
    QString action; ///< "GET", "PUT", "POST" or "DELETE"
    /// "object__type" and the fields of the object; "tags" separated by commas.
    std::vector<std::pair<QString, QString>> object;
};

/// What one rule says to the question.
struct RuleVerdict
{
    QString constraintId;
    QString constraintName;
    QString list;           ///< "criteriaAnd" or "criteriaOr"
    QString permissionType; ///< "allow" or "deny"
    QString subject;        ///< "role x" or "user y"
    bool isMatch = false;
    QString reason; ///< which criterion decided, in words

    bool operator==(const RuleVerdict &) const = default;
};

struct AccessAnswer
{
    bool isAllowed = false;
    QString reason;                 ///< one sentence
    QString decidedBy;              ///< the constraint's id; empty where none spoke
    QStringList roles;              ///< those that counted
    std::vector<RuleVerdict> rules; ///< all for this type and action, the deciding one first

    bool operator==(const AccessAnswer &) const = default;
};

void to_json(Json &json, const AccessAnswer &answer);
void from_json(const Json &json, AccessAnswer &answer);

} // namespace vams
