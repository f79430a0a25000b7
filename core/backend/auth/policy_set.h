#pragma once
// The rules of one user, ready to decide: allowed if at least one rule allows and none denies.
// Semantics: API.md section 3, with the mends of PERMISSIONS.md.

#include "core/backend/auth/action.h"
#include "core/backend/auth/compiled_constraint.h"
#include "core/backend/auth/expression/rule_search.h"

#include <QHash>

#include <map>

namespace vams::backend {

enum class Effect
{
    Allow,
    Deny
};

/// One rule in force for the user.
struct Policy
{
    std::shared_ptr<const CompiledConstraint> constraint;
    const CompiledRule *rule = nullptr; ///< of the constraint
    Effect effect = Effect::Allow;
    QString subject; ///< "role viewer" or "user u"
};

/// Immutable once built; any number of threads may ask.
class PolicySet
{
public:
    void add(const QString &objectType, Action action, Policy policy);

    [[nodiscard]] bool isAllowed(const AuthObject &object, Action action) const;
    /// The decision with what each rule of this type and action says.
    [[nodiscard]] AccessAnswer explain(const AuthObject &object, Action action) const;

    /// The rules of a kind, to make an SQL condition of.
    [[nodiscard]] const std::vector<Policy> &policies(const QString &objectType, Action action,
                                                      Effect effect) const;

private:
    /// Rules of one type, action and effect. Those that demand one literal text of a field are
    /// found by it, those that demand a part or an expression by one search of the field, so that
    /// thousands of them cost about as much as one.
    struct Group
    {
        std::vector<Policy> policies;
        std::vector<int> unindexed;
        QHash<std::pair<int, QString>, std::vector<int>> byText; ///< field and text
        std::vector<int> indexedFields;
        std::map<int, std::shared_ptr<RuleSearch>> searches; ///< by field

        void index(int at);
        void put(const CompiledCriterion &criterion, int at);
        [[nodiscard]] bool isMatch(int at, const ObjectView &view, Effect effect) const;
        [[nodiscard]] bool anyFound(const ObjectView &view, Effect effect) const;
        [[nodiscard]] bool anyMatches(const ObjectView &view, Effect effect) const;
        [[nodiscard]] bool matchesText(const ObjectView &view, int field, const QString &text,
                                       Effect effect) const;
    };
    struct Rules
    {
        std::array<std::array<Group, 2>, actionCount> groups;
    };
    [[nodiscard]] const Group &group(const QString &objectType, Action action, Effect effect) const;

    QHash<QString, std::shared_ptr<Rules>> m_byType;
};

} // namespace vams::backend
