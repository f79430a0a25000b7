#include "core/backend/auth/asset_condition_store.h"

#include "core/backend/auth/policy_set.h"
#include "core/base/json.h"

#include <map>

namespace vams::backend {

namespace {

/// A comparison of one column with a list of texts.
struct Comparison
{
    int field = 0;
    CriterionTest test = CriterionTest::Equals;

    auto operator<=>(const Comparison &) const = default;
};

using Comparisons = std::map<Comparison, QStringList>;

const char *columnOf(int field)
{
    static const std::map<int, const char *> columns{
        {fieldIndex(QStringLiteral("databaseId")), "a.database_id"},
        {fieldIndex(QStringLiteral("assetName")), "a.asset_name"},
        {fieldIndex(QStringLiteral("assetType")), "a.asset_type"}};
    const auto found = columns.find(field);
    return found == columns.end() ? nullptr : found->second;
}

/// Whether SQL can compare this: a literal in a column, or a tag as a whole.
bool isComparable(const CompiledCriterion &criterion)
{
    if (criterion.kind() != ValueKind::Literal || criterion.isNegated())
        return false;
    if (criterion.field() == tagsField())
        return criterion.test() == CriterionTest::IsOneOf;
    return columnOf(criterion.field()) && criterion.test() != CriterionTest::EndsWith;
}

/// The smaller, the fewer rows it lets through and the quicker it is.
int costOf(const CompiledCriterion &criterion)
{
    const bool isDatabase = criterion.field() == fieldIndex(QStringLiteral("databaseId"));
    const int test = criterion.test() == CriterionTest::Equals       ? 0
                     : criterion.test() == CriterionTest::IsOneOf    ? 1
                     : criterion.test() == CriterionTest::StartsWith ? 2
                                                                     : 3;
    return test * 2 + (isDatabase ? 0 : 1);
}

void put(Comparisons &comparisons, const CompiledCriterion &criterion)
{
    // A text that contains another one is compared alike, whatever the operator is called.
    const CriterionTest test =
        criterion.test() == CriterionTest::IsOneOf && criterion.field() != tagsField()
            ? CriterionTest::Contains
            : criterion.test();
    comparisons[{criterion.field(), test}] << criterion.literal();
}

/// What an object must meet one of for any rule to allow it; nothing when that cannot be said.
std::optional<Comparisons> allowedBy(const std::vector<Policy> &policies)
{
    Comparisons comparisons;
    for (const Policy &policy : policies) {
        const std::vector<CompiledCriterion> &criteria = policy.rule->criteria;
        if (policy.rule->list == CriteriaList::Any) {
            if (!std::all_of(criteria.begin(), criteria.end(), isComparable))
                return std::nullopt;
            for (const CompiledCriterion &criterion : criteria)
                put(comparisons, criterion);
            continue;
        }
        const CompiledCriterion *best = nullptr;
        for (const CompiledCriterion &criterion : criteria) {
            if (isComparable(criterion) && (!best || costOf(criterion) < costOf(*best)))
                best = &criterion;
        }
        if (!best)
            return std::nullopt;
        put(comparisons, *best);
    }
    return comparisons;
}

/// What a rule denies for certain: only such criteria as decide alone.
Comparisons deniedBy(const std::vector<Policy> &policies)
{
    Comparisons comparisons;
    for (const Policy &policy : policies) {
        const bool decidesAlone =
            policy.rule->list == CriteriaList::Any || policy.rule->criteria.size() == 1;
        for (const CompiledCriterion &criterion : policy.rule->criteria) {
            // `contains` stops at a line break, which SQL does not: left to the rules.
            const bool isExact =
                criterion.field() == tagsField() || criterion.test() != CriterionTest::Contains;
            if (decidesAlone && isComparable(criterion) && isExact)
                put(comparisons, criterion);
        }
    }
    return comparisons;
}

QByteArray comparisonSql(const Comparison &comparison)
{
    if (comparison.field == tagsField())
        return "EXISTS (SELECT 1 FROM json_each(a.tags) WHERE value IN "
               "(SELECT value FROM json_each(?)))";
    const QByteArray column = columnOf(comparison.field);
    switch (comparison.test) {
    case CriterionTest::Equals:
        return column + " IN (SELECT value FROM json_each(?))";
    case CriterionTest::StartsWith:
        return "EXISTS (SELECT 1 FROM json_each(?) WHERE substr(" + column +
               ", 1, length(value)) = value)";
    default:
        return "EXISTS (SELECT 1 FROM json_each(?) WHERE instr(" + column + ", value) > 0)";
    }
}

/// Python's `$` lets a line break end the text.
QStringList withLineBreaks(const QStringList &texts)
{
    QStringList both = texts;
    for (const QString &text : texts)
        both << text + QLatin1Char('\n');
    return both;
}

void append(AssetCondition &condition, const char *before, const Comparisons &comparisons)
{
    QByteArray sql;
    for (const auto &[comparison, texts] : comparisons) {
        sql += (sql.isEmpty() ? "" : " OR ") + comparisonSql(comparison);
        const bool isWhole =
            comparison.test == CriterionTest::Equals && comparison.field != tagsField();
        condition.values << QString::fromUtf8(
            dumpJson(Json(isWhole ? withLineBreaks(texts) : texts)));
    }
    condition.sql += before + ('(' + sql + ')');
}

} // namespace

AssetCondition visibleAssets(const Caller &caller)
{
    static const QString asset = QStringLiteral("asset");
    AssetCondition condition;
    if (!caller.policies || caller.policies->policies(asset, Action::Get, Effect::Allow).empty())
        return {" AND 0", {}};
    const std::optional<Comparisons> allowed =
        allowedBy(caller.policies->policies(asset, Action::Get, Effect::Allow));
    if (allowed)
        append(condition, " AND ", *allowed);
    const Comparisons denied =
        deniedBy(caller.policies->policies(asset, Action::Get, Effect::Deny));
    if (!denied.empty())
        append(condition, " AND NOT ", denied);
    return condition;
}

} // namespace vams::backend
