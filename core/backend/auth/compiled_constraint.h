#pragma once
// A constraint made ready to be asked: the semantics of one criterion and of one rule. What the
// rules of a user say together is decided by PolicySet.

#include "core/backend/auth/auth_object.h"
#include "core/model/access/constraint.h"

#include <array>
#include <memory>
#include <vector>

namespace re2 {
class RE2;
}

namespace vams::backend {

/// The object of one question, with its texts as RE2 wants them, made when they are first needed.
/// For one thread.
class ObjectView
{
public:
    explicit ObjectView(const AuthObject &object)
        : m_object(object)
    {}
    [[nodiscard]] const AuthObject &object() const { return m_object; }
    [[nodiscard]] const QString &text(int field) const;
    [[nodiscard]] const QByteArray &utf8(int field) const;

private:
    const AuthObject &m_object;
    mutable std::array<std::optional<QByteArray>, 16> m_utf8;
};

/// The place of a field in ObjectView; -1: unknown. `tagsField` is a list.
int fieldIndex(const QString &name);
int tagsField();

/// What its value turned out to be, so that most objects are compared and not searched.
enum class ValueKind
{
    Literal,    ///< one text
    Any,        ///< any text: `.*`
    Expression, ///< RE2
    Broken      ///< cannot be evaluated
};

enum class CriterionTest
{
    Equals,
    Contains,
    StartsWith,
    EndsWith,
    IsOneOf
};

class CompiledCriterion
{
public:
    CompiledCriterion(const Criterion &criterion, int field);

    /// A criterion that cannot be evaluated matches when `brokenMatches`.
    [[nodiscard]] bool matches(const ObjectView &view, bool brokenMatches) const;
    [[nodiscard]] const Criterion &source() const { return m_source; }
    [[nodiscard]] int field() const { return m_field; }
    [[nodiscard]] CriterionTest test() const { return m_test; }
    [[nodiscard]] bool isNegated() const { return m_isNegated; }
    [[nodiscard]] ValueKind kind() const { return m_kind; }
    [[nodiscard]] const QString &literal() const { return m_literal; }
    /// RE2, from the start of a text: matches wherever the criterion holds, and possibly elsewhere.
    /// Empty: nothing can be said.
    [[nodiscard]] QByteArray searchPattern() const;
    /// Why it cannot be evaluated; empty if it can.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    void compileExpression();
    [[nodiscard]] bool matchesText(const QString &text) const;
    [[nodiscard]] bool matchesUtf8(const QByteArray &text) const;
    [[nodiscard]] bool matchesList(const QStringList &list) const;

    Criterion m_source;
    int m_field;
    CriterionTest m_test = CriterionTest::Equals;
    bool m_isNegated = false;
    ValueKind m_kind = ValueKind::Broken;
    QString m_literal;
    std::shared_ptr<const re2::RE2> m_expression;
    QString m_problem;
};

enum class CriteriaList
{
    All, ///< criteriaAnd
    Any  ///< criteriaOr
};

/// One list of criteria. Never empty: criteria over unknown fields are dropped, and a list of such
/// alone is no rule.
struct CompiledRule
{
    CriteriaList list = CriteriaList::All;
    std::vector<CompiledCriterion> criteria;

    [[nodiscard]] bool matches(const ObjectView &view, bool brokenMatches) const;
};

/// Immutable and shared by the policies of all users.
struct CompiledConstraint
{
    QString id;
    QString name;
    QString objectType;
    std::vector<CompiledRule> rules; ///< at most one a list
    QStringList problems;            ///< of criteria that cannot be evaluated
};

std::shared_ptr<const CompiledConstraint> compileConstraint(const Constraint &constraint);

} // namespace vams::backend
