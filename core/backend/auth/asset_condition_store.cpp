#include "core/backend/auth/asset_condition_store.h"

#include "core/backend/auth/authorizer.h"
#include "core/backend/auth/policy_set.h"
#include "core/base/json.h"

#include <map>

namespace vams::backend {

namespace {

const char *columnOf(int field)
{
    static const std::map<int, const char *> columns{
        {fieldIndex(QStringLiteral("databaseId")), "a.database_id"},
        {fieldIndex(QStringLiteral("assetName")), "a.asset_name"},
        {fieldIndex(QStringLiteral("assetType")), "a.asset_type"}};
    const auto found = columns.find(field);
    return found == columns.end() ? nullptr : found->second;
}

/// A column must be one text: what SQL compares much faster than the rules are asked.
bool isNarrow(const CompiledCriterion &criterion)
{
    return criterion.kind() == ValueKind::Literal && !criterion.isNegated() &&
           criterion.test() == CriterionTest::Equals && columnOf(criterion.field());
}

/// The texts of columns of which a row must have one for any rule to allow it; nothing when that
/// cannot be said.
std::optional<std::map<int, QStringList>> allowedBy(const std::vector<Policy> &policies)
{
    std::map<int, QStringList> texts;
    for (const Policy &policy : policies) {
        const std::vector<CompiledCriterion> &criteria = policy.rule->criteria;
        if (policy.rule->list == CriteriaList::All) {
            const auto narrow = std::find_if(criteria.begin(), criteria.end(), isNarrow);
            if (narrow == criteria.end())
                return std::nullopt;
            texts[narrow->field()] << narrow->literal();
            continue;
        }
        if (!std::all_of(criteria.begin(), criteria.end(), isNarrow))
            return std::nullopt;
        for (const CompiledCriterion &criterion : criteria)
            texts[criterion.field()] << criterion.literal();
    }
    return texts;
}

/// Python's `$` lets a line break end the text.
QStringList withLineBreaks(const QStringList &texts)
{
    QStringList both = texts;
    for (const QString &text : texts)
        both << text + QLatin1Char('\n');
    return both;
}

void narrow(AssetCondition &condition, const std::map<int, QStringList> &allowed)
{
    QByteArray sql;
    for (const auto &[field, texts] : allowed) {
        sql += QByteArray(sql.isEmpty() ? "" : " OR ") + columnOf(field) +
               " IN (SELECT value FROM json_each(?))";
        condition.values << QString::fromUtf8(dumpJson(Json(withLineBreaks(texts))));
    }
    condition.sql += " AND (" + sql + ')';
}

/// Holds for every asset.
bool isForAll(const Policy &policy)
{
    const std::vector<CompiledCriterion> &criteria = policy.rule->criteria;
    return std::all_of(criteria.begin(), criteria.end(), [](const CompiledCriterion &criterion) {
        return criterion.kind() == ValueKind::Any && !criterion.isNegated() &&
               criterion.field() != tagsField();
    });
}

} // namespace

QStringList tagsOfColumn(const QByteArray &text)
{
    if (text == "[]")
        return {};
    const Result<Json> json = parseJson(text);
    return json && json->is_array() ? json->get<QStringList>() : QStringList();
}

VisibleAssetTest::VisibleAssetTest(Caller caller, int mostRows)
    : m_caller(std::move(caller))
    , m_mostRows(mostRows)
{}

bool VisibleAssetTest::passes(const Values &values) const noexcept
{
    if (++m_asked > m_mostRows)
        return true;
    const QByteArray tags = values.utf8(3);
    if (tags != m_tagsText) {
        m_tagsText = tags;
        m_tags = tagsOfColumn(tags);
    }
    const AuthObject asset{.objectType = QStringLiteral("asset"),
                           .databaseId = QString::fromUtf8(values.utf8(0)),
                           .assetName = QString::fromUtf8(values.utf8(1)),
                           .assetType = QString::fromUtf8(values.utf8(2)),
                           .tags = m_tags};
    return Authorizer::isAllowed(m_caller, asset, Action::Get);
}

AssetCondition visibleAssets(const Caller &caller, int mostRows)
{
    static const QString asset = QStringLiteral("asset");
    if (!caller.policies || caller.policies->policies(asset, Action::Get, Effect::Allow).empty())
        return {" AND 0", {}, nullptr};
    const std::vector<Policy> &allow = caller.policies->policies(asset, Action::Get, Effect::Allow);
    if (caller.policies->policies(asset, Action::Get, Effect::Deny).empty() &&
        std::any_of(allow.begin(), allow.end(), isForAll))
        return {};
    AssetCondition condition;
    if (const std::optional<std::map<int, QStringList>> allowed = allowedBy(allow))
        narrow(condition, *allowed);
    condition.sql += " AND row_passes(?, a.database_id, a.asset_name, a.asset_type, a.tags)";
    condition.test = std::make_shared<VisibleAssetTest>(caller, mostRows);
    return condition;
}

} // namespace vams::backend
