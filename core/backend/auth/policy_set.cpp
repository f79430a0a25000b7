#include "core/backend/auth/policy_set.h"

namespace vams::backend {

namespace {

constexpr std::array actionNames{"GET", "PUT", "POST", "DELETE"};

/// A text without which the criterion cannot hold, by which its rule can be found.
bool isFindable(const CompiledCriterion &criterion)
{
    if (criterion.kind() != ValueKind::Literal || criterion.isNegated())
        return false;
    return criterion.test() == CriterionTest::Equals ||
           (criterion.test() == CriterionTest::IsOneOf && criterion.field() == tagsField());
}

QString actualValue(const ObjectView &view, int field)
{
    return field == tagsField() ? view.object().tags.join(QStringLiteral(", ")) : view.text(field);
}

QString criterionText(const CompiledCriterion &criterion, const ObjectView &view)
{
    QString operation = criterion.source().operation;
    operation.replace(QLatin1Char('_'), QLatin1Char(' '));
    return QStringLiteral("%1 %2 \"%3\" (it is \"%4\")")
        .arg(criterion.source().field, operation, criterion.source().value,
             actualValue(view, criterion.field()));
}

/// Which criterion made the rule match or not.
QString reasonOf(const Policy &policy, const ObjectView &view, bool isMatch, bool brokenMatches)
{
    const CompiledRule &rule = *policy.rule;
    for (const CompiledCriterion &criterion : rule.criteria) {
        if (criterion.kind() == ValueKind::Broken && (isMatch == brokenMatches))
            return criterion.problem();
        const bool holds = criterion.matches(view, brokenMatches);
        if (rule.list == CriteriaList::Any && isMatch && holds)
            return QStringLiteral("Holds: ") + criterionText(criterion, view);
        if (rule.list == CriteriaList::All && !isMatch && !holds)
            return QStringLiteral("Does not hold: ") + criterionText(criterion, view);
    }
    return isMatch ? QStringLiteral("All criteria hold.") : QStringLiteral("No criterion holds.");
}

QString summaryOf(const AccessAnswer &answer, const AuthObject &object, Action action)
{
    const QString what = actionName(action) + QLatin1Char(' ') + object.objectType;
    if (answer.rules.empty())
        return QStringLiteral("Denied: no rule speaks of %1 for this user.").arg(what);
    if (answer.decidedBy.isEmpty())
        return answer.rules.size() == 1
                   ? QStringLiteral("Denied: the one rule for %1 does not match.").arg(what)
                   : QStringLiteral("Denied: none of the %1 rules for %2 matches.")
                         .arg(answer.rules.size())
                         .arg(what);
    return (answer.isAllowed ? QStringLiteral("Allowed by %1, and no rule denies it.")
                             : QStringLiteral("Denied by %1; a denial outweighs what allows."))
        .arg(answer.rules.front().constraintName);
}

} // namespace

std::optional<Action> actionOf(QStringView name)
{
    if (name == QLatin1String("HEAD"))
        return Action::Get;
    for (std::size_t at = 0; at < actionNames.size(); ++at) {
        if (name == QLatin1String(actionNames.at(at)))
            return static_cast<Action>(at);
    }
    return std::nullopt;
}

QString actionName(Action action)
{
    return QLatin1String(actionNames.at(static_cast<std::size_t>(action)));
}

void PolicySet::Group::put(const CompiledCriterion &criterion, int at)
{
    if (!isFindable(criterion)) {
        std::shared_ptr<RuleSearch> &search = searches[criterion.field()];
        if (!search)
            search = std::make_shared<RuleSearch>();
        search->add(criterion.searchPattern(), at);
        return;
    }
    byText[{criterion.field(), criterion.literal()}].push_back(at);
    if (std::find(indexedFields.begin(), indexedFields.end(), criterion.field()) ==
        indexedFields.end())
        indexedFields.push_back(criterion.field());
}

void PolicySet::Group::index(int at)
{
    const CompiledRule &rule = *policies.at(static_cast<std::size_t>(at)).rule;
    const auto isIndexable = [](const CompiledCriterion &criterion) {
        return isFindable(criterion) || !criterion.searchPattern().isEmpty();
    };
    const auto end = rule.criteria.end();
    if (rule.list == CriteriaList::All) {
        auto best = std::find_if(rule.criteria.begin(), end, isFindable);
        if (best == end)
            best = std::find_if(rule.criteria.begin(), end, isIndexable);
        if (best != end)
            return put(*best, at);
    } else if (std::all_of(rule.criteria.begin(), end, isIndexable)) {
        for (const CompiledCriterion &criterion : rule.criteria)
            put(criterion, at);
        return;
    }
    unindexed.push_back(at);
}

/// A rule that cannot be evaluated never allows, and denies whatever it could have meant.
bool PolicySet::Group::isMatch(int at, const ObjectView &view, Effect effect) const
{
    return policies.at(static_cast<std::size_t>(at)).rule->matches(view, effect == Effect::Deny);
}

bool PolicySet::Group::matchesText(const ObjectView &view, int field, const QString &text,
                                   Effect effect) const
{
    const auto found = byText.constFind({field, text});
    return found != byText.constEnd() && std::any_of(found->begin(), found->end(), [&](int at) {
               return isMatch(at, view, effect);
           });
}

/// By the texts that rules demand.
bool PolicySet::Group::anyFound(const ObjectView &view, Effect effect) const
{
    const auto isFound = [&](int field, const QString &text) {
        return matchesText(view, field, text, effect) ||
               (text.endsWith(QLatin1Char('\n')) &&
                matchesText(view, field, text.chopped(1), effect));
    };
    return std::any_of(indexedFields.begin(), indexedFields.end(), [&](int field) {
        const QStringList &tags = view.object().tags;
        return field == tagsField()
                   ? std::any_of(tags.begin(), tags.end(),
                                 [&](const QString &tag) { return isFound(field, tag); })
                   : isFound(field, view.text(field));
    });
}

bool PolicySet::Group::anyMatches(const ObjectView &view, Effect effect) const
{
    const auto matches = [&](int at) { return isMatch(at, view, effect); };
    if (anyFound(view, effect) || std::any_of(unindexed.begin(), unindexed.end(), matches))
        return true;
    return std::any_of(searches.begin(), searches.end(), [&](const auto &entry) {
        const auto anyIn = [&](const QByteArray &utf8) {
            const std::vector<int> candidates = entry.second->candidates(utf8);
            return std::any_of(candidates.begin(), candidates.end(), matches);
        };
        const QStringList &tags = view.object().tags;
        return entry.first == tagsField()
                   ? std::any_of(tags.begin(), tags.end(),
                                 [&](const QString &tag) { return anyIn(tag.toUtf8()); })
                   : anyIn(view.utf8(entry.first));
    });
}

void PolicySet::add(const QString &objectType, Action action, Policy policy)
{
    std::shared_ptr<Rules> &rules = m_byType[objectType];
    if (!rules)
        rules = std::make_shared<Rules>();
    Group &group = rules->groups.at(static_cast<std::size_t>(action))
                       .at(static_cast<std::size_t>(policy.effect));
    group.policies.push_back(std::move(policy));
    group.index(static_cast<int>(group.policies.size()) - 1);
}

const PolicySet::Group &PolicySet::group(const QString &objectType, Action action,
                                         Effect effect) const
{
    static const Group none;
    const auto found = m_byType.constFind(objectType);
    return found == m_byType.constEnd() ? none
                                        : (*found)
                                              ->groups.at(static_cast<std::size_t>(action))
                                              .at(static_cast<std::size_t>(effect));
}

const std::vector<Policy> &PolicySet::policies(const QString &objectType, Action action,
                                               Effect effect) const
{
    return group(objectType, action, effect).policies;
}

bool PolicySet::isAllowed(const AuthObject &object, Action action) const
{
    const ObjectView view(object);
    return group(object.objectType, action, Effect::Allow).anyMatches(view, Effect::Allow) &&
           !group(object.objectType, action, Effect::Deny).anyMatches(view, Effect::Deny);
}

AccessAnswer PolicySet::explain(const AuthObject &object, Action action) const
{
    const ObjectView view(object);
    AccessAnswer answer;
    std::vector<RuleVerdict> others;
    bool isDenied = false;
    for (const Effect effect : {Effect::Deny, Effect::Allow}) {
        for (const Policy &policy : policies(object.objectType, action, effect)) {
            const bool brokenMatches = effect == Effect::Deny;
            const bool isMatch = policy.rule->matches(view, brokenMatches);
            const RuleVerdict verdict{
                policy.constraint->id,
                policy.constraint->name,
                policy.rule->list == CriteriaList::All ? QStringLiteral("criteriaAnd")
                                                       : QStringLiteral("criteriaOr"),
                effect == Effect::Allow ? QStringLiteral("allow") : QStringLiteral("deny"),
                policy.subject,
                isMatch,
                reasonOf(policy, view, isMatch, brokenMatches)};
            (isMatch ? answer.rules : others).push_back(verdict);
            isDenied = isDenied || (isMatch && effect == Effect::Deny);
        }
    }
    answer.isAllowed = !answer.rules.empty() && !isDenied;
    if (!answer.rules.empty())
        answer.decidedBy = answer.rules.front().constraintId;
    answer.rules.insert(answer.rules.end(), others.begin(), others.end());
    answer.reason = summaryOf(answer, object, action);
    return answer;
}

} // namespace vams::backend
